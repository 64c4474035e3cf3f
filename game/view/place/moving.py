"""Tiles that move: rows of animated ground, lit once a frame and painted under whatever stands there."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import pygame

from game.places.pictures import TileImage
from game.view.place.lightmap import LightMap
from game.view.place.tiles import tile

Lay = Callable[[pygame.Rect], pygame.Surface]
"""Lays a part of the ground, without light."""


@dataclass(frozen=True, slots=True)
class MovingCell:
    """One animated tile as it lies: its picture, how it is mirrored, its top left corner in place pixels."""

    image: TileImage
    flips: int
    corner: tuple[int, int]


@dataclass(frozen=True, slots=True, eq=False)
class Strip:
    """A run of neighbouring cells that move together: one opaque picture a frame, each with its ticks."""

    rect: pygame.Rect
    frames: tuple[tuple[pygame.Surface, int], ...]

    def at(self, age: int) -> pygame.Surface:
        """The picture at the tick `age`."""
        left = age % sum(ticks for _, ticks in self.frames)
        for picture, ticks in self.frames:
            if left < ticks:
                return picture
            left -= ticks
        return self.frames[0][0]


def strips(cells: Iterable[MovingCell], size: tuple[int, int], ground: Lay, light: LightMap) -> list[Strip]:
    """The runs that `cells` make over the `ground` of a place of that size, as they look in `light`."""
    return [_strip(run, pygame.Rect(0, 0, *size), ground, light) for run in _runs(cells)]


def _runs(cells: Iterable[MovingCell]) -> list[list[MovingCell]]:
    """The cells in runs from left to right: one row, one rhythm, no gap."""
    runs: list[list[MovingCell]] = []
    for cell in sorted(cells, key=lambda each: (each.corner[1], each.corner[0])):
        last = runs[-1][-1] if runs else None
        if last is not None and _joins(last, cell):
            runs[-1].append(cell)
        else:
            runs.append([cell])
    return runs


def _joins(left: MovingCell, right: MovingCell) -> bool:
    beside = (left.corner[0] + left.image.source.w, left.corner[1]) == right.corner
    return beside and _rhythm(left) == _rhythm(right) and left.image.source.h == right.image.source.h


def _rhythm(cell: MovingCell) -> tuple[int, ...]:
    return tuple(ticks for _, ticks in cell.image.frames)


def _strip(run: list[MovingCell], place: pygame.Rect, ground: Lay, light: LightMap) -> Strip:
    first, last = run[0], run[-1]
    right = last.corner[0] + last.image.source.w
    rect = pygame.Rect(*first.corner, right - first.corner[0], first.image.source.h)
    shown = rect.clip(place)
    bare = ground(shown)
    frames = []
    for number, ticks in enumerate(_rhythm(first)):
        picture = bare.copy()
        for cell in run:
            image = tile(cell.image.frames[number][0], cell.flips)
            if image is not None:
                picture.blit(image, (cell.corner[0] - shown.x, cell.corner[1] - shown.y))
        frames.append((light.light(picture, shown.topleft), ticks))
    return Strip(shown, tuple(frames))
