"""A tileset as the game knows it: numbered tiles, each with a picture and what of it blocks the way."""

from __future__ import annotations

from dataclasses import dataclass, field

from game.core.geometry import Box
from game.core.problems import Problem
from game.places.pictures import TileImage


@dataclass(frozen=True, slots=True)
class Tile:
    """One tile: its picture, its size in pixels, and its collision boxes from the picture's top left."""

    image: TileImage
    size: tuple[int, int]
    solids: tuple[Box, ...] = ()


@dataclass(frozen=True, slots=True)
class Tileset:
    """Tiles by their id, how tile objects of it are aligned, and what is wrong with it."""

    name: str
    alignment: str
    tiles: dict[int, Tile] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
