"""Stretches and turns a picture as Tiled does without smoothing: each pixel is that under its middle."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterator
from typing import NamedTuple

import pygame

from game.places import PlacedPicture
from tools.preview.cutout import clear

_AS_IT_IS = pygame.BLEND_RGBA_ADD
_ONE = 1 << 16
"""Places in a source are counted in this many parts of a pixel, and rounded down, as Qt does it."""
_NUDGE = 1 / _ONE
"""Qt's own: a middle that falls between two pixels takes the lower one."""


class _Matrix(NamedTuple):
    """From a place on the map, measured from the object's, to one in the source picture."""

    across: tuple[float, float, float]
    down: tuple[float, float, float]

    def at(self, x: float, y: float) -> tuple[int, int]:
        """The place in the source, in parts of a pixel."""
        return _parts(self.across, x, y), _parts(self.down, x, y)


def turned(image: pygame.Surface, each: PlacedPicture) -> tuple[pygame.Surface, tuple[int, int]]:
    """`image` stretched and turned as `each` says, and where the result's top left corner goes on the map."""
    dx, dy = each.image.offset
    if not each.rotation and image.get_size() == (each.w, each.h):
        return image, (each.x + dx, each.y + dy - each.h)
    corners = _corners(image, each)
    left, top = (math.floor(min(corner[axis] for corner in corners)) for axis in (0, 1))
    size = tuple(
        math.ceil(max(corner[axis] for corner in corners)) - first for axis, first in ((0, left), (1, top))
    )
    source = memoryview(pygame.image.tobytes(image, "RGBA")).cast("I")
    made = array("I", bytes(4 * size[0] * size[1]))
    matrix = _matrix(image, each)
    for row in range(size[1]):
        first, last = _covered(corners, top + row)
        found = _row(source, image.get_size(), matrix, (first, last, top + row))
        start = row * size[0] + first - left
        made[start : start + last - first] = array("I", found)
    shown = clear((size[0], size[1]))
    shown.blit(
        pygame.image.frombytes(made.tobytes(), shown.get_size(), "RGBA"), (0, 0), special_flags=_AS_IT_IS
    )
    return shown, (each.x + left, each.y + top)


def _corners(image: pygame.Surface, each: PlacedPicture) -> list[tuple[float, float]]:
    """The four corners of the turned picture in order, measured from the object's place."""
    cosine, sine = _angle(each.rotation)
    dx = each.image.offset.x * each.w / image.get_width()
    dy = each.image.offset.y * each.h / image.get_height()
    upright = ((dx, dy - each.h), (dx + each.w, dy - each.h), (dx + each.w, dy), (dx, dy))
    return [(x * cosine - y * sine, x * sine + y * cosine) for x, y in upright]


def _matrix(image: pygame.Surface, each: PlacedPicture) -> _Matrix:
    cosine, sine = _angle(each.rotation)
    wide, high = image.get_width() / each.w, image.get_height() / each.h
    across = (cosine * wide, sine * wide, -float(each.image.offset.x))
    return _Matrix(across, (-sine * high, cosine * high, float(image.get_height() - each.image.offset.y)))


def _angle(degrees: float) -> tuple[float, float]:
    """Cosine and sine, exact for quarter turns."""
    quarters = {0.0: (1.0, 0.0), 90.0: (0.0, 1.0), 180.0: (-1.0, 0.0), 270.0: (0.0, -1.0)}
    angle = math.radians(degrees)
    return quarters.get(degrees, (math.cos(angle), math.sin(angle)))


def _covered(corners: list[tuple[float, float]], row: int) -> tuple[int, int]:
    """The first pixel of `row` whose middle lies inside the corners, and the first after it that does not."""
    middle = row + 0.5
    crossings = []
    for (x1, y1), (x2, y2) in zip(corners, corners[1:] + corners[:1], strict=True):
        if (y1 < middle) != (y2 < middle):
            crossings.append(x1 + (x2 - x1) * (middle - y1) / (y2 - y1))
    if not crossings:
        return math.floor(corners[0][0]), math.floor(corners[0][0])
    return math.floor(min(crossings) + 0.5), math.floor(max(crossings) + 0.5)


def _row(
    source: memoryview, size: tuple[int, int], matrix: _Matrix, span: tuple[int, int, int]
) -> Iterator[int]:
    """The pixels of one row from the first to before the last column."""
    first, last, row = span
    x, y = matrix.at(first + 0.5, row + 0.5)
    step_x, step_y = int(matrix.across[0] * _ONE), int(matrix.down[0] * _ONE)
    width, height = size
    for _ in range(first, last):
        column, line = min(max(x >> 16, 0), width - 1), min(max(y >> 16, 0), height - 1)
        yield source[line * width + column]
        x, y = x + step_x, y + step_y


def _parts(row: tuple[float, float, float], x: float, y: float) -> int:
    return int((row[0] * x + row[1] * y + row[2] - _NUDGE) * _ONE)
