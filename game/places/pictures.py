"""What of a map is to be painted: which part of which file goes where, in the order Tiled paints it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from game.core.geometry import Box, Point

FLIP_X = 1
FLIP_Y = 2
FLIP_DIAGONAL = 4
"""Bits of a flip: mirrored left to right, top to bottom, and along the diagonal, which comes first."""


NOWHERE = Point(0, 0)


@dataclass(frozen=True, slots=True)
class TileImage:
    """One tile's picture: the part `source` of the PNG at `path`, painted `offset` pixels away.

    `frames` holds pairs of a picture and how long it stays, in ticks; it is empty unless the tile is
    animated, and then the tile's own picture is that of its first frame.
    """

    path: Path
    source: Box
    offset: Point = NOWHERE
    frames: tuple[tuple[TileImage, int], ...] = ()


class Cell(NamedTuple):
    """A tile in the grid: it stands on the bottom left corner of its cell, however large it is."""

    column: int
    row: int
    image: TileImage
    flips: int


@dataclass(frozen=True, slots=True)
class PlacedPicture:
    """A picture laid down freely; `(x, y)` is its bottom left corner and what it turns around.

    In place pixels, with every layer's offset already in it. `w` and `h` are the size it is drawn at, the
    picture being stretched to it. `rotation` is in degrees, clockwise. `name` is empty for mere decoration;
    where `thing` holds it is the name of the Thing this picture comes and goes with. `solids` are its
    collision boxes.
    """

    name: str
    image: TileImage
    x: int
    y: int
    w: int
    h: int
    rotation: float = 0.0
    flips: int = 0
    visible: bool = True
    thing: bool = False
    solids: tuple[Box, ...] = ()

    @property
    def box(self) -> Box:
        """Where it is drawn, before it is turned and without its tileset's drawing offset."""
        return Box(self.x, self.y - self.h, self.w, self.h)


@dataclass(frozen=True, slots=True)
class TileLayer:
    """Tiles in a grid, in the order to paint them, `offset` pixels away; opacity is from 0 to 1."""

    name: str
    opacity: float
    visible: bool
    offset: Point
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class ObjectLayer:
    """Pictures laid down freely, in the order to paint them.

    Where `topdown` holds that is by their y, and people are sorted among them. The layer's offset is
    already in the pictures, so `offset` stays (0, 0).
    """

    name: str
    opacity: float
    visible: bool
    offset: Point
    topdown: bool
    pictures: tuple[PlacedPicture, ...]


Layer = TileLayer | ObjectLayer
