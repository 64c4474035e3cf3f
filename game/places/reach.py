"""Where somebody can walk to, walls only: people never block for good."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from game.core.geometry import Box, Point
from game.places.place import FOOTPRINT, Place

STEP = 8
"""Pixels between two spots that are looked at."""
CLOSE = 48
"""Pixels from the feet at which a thing counts as reached."""


class Reach:
    """The spots of one place that can be reached on foot, on a grid of STEP pixels."""

    def __init__(self, columns: int, spots: bytearray) -> None:
        self.columns = columns
        self.spots = spots

    def contains(self, point: Point) -> bool:
        """Whether feet can come within one STEP of `point`."""
        return self.near(Box(point.x, point.y, 1, 1), STEP)

    def near(self, box: Box, within: int = CLOSE) -> bool:
        """Whether feet can come to within `within` pixels of `box`, along each axis."""
        around = box.grown(within)
        rows = len(self.spots) // self.columns
        first, last = max(0, -(-around.x // STEP)), min(self.columns - 1, (around.right - 1) // STEP)
        for row in range(max(0, -(-around.y // STEP)), min(rows - 1, (around.bottom - 1) // STEP) + 1):
            if 1 in self.spots[row * self.columns + first : row * self.columns + last + 1]:
                return True
        return False


def reach(place: Place, start: Point, solids: Iterable[Box] | None = None) -> Reach:
    """What can be reached from `start`, past `solids` (those of the place unless others are given).

    A start in a wall begins at the free spot nearest to it; where nothing is free, nothing is reached.
    """
    bounds = place.bounds
    columns, rows = bounds.w // STEP + 1, bounds.h // STEP + 1
    free = _free(bounds, columns, rows, place.solids if solids is None else solids)
    spots = bytearray(columns * rows)
    first = _nearest(free, columns, start)
    left = [] if first is None else [first]
    while left:
        spot = left.pop()
        if free[spot]:
            row = spot // columns * columns
            begin = max(row, free.rfind(0, row, spot) + 1)
            count = _end(free, spot, row + columns) - begin
            spots[begin : begin + count] = b"\1" * count
            free[begin : begin + count] = bytes(count)
            left += _runs(free, begin - columns, count)
            left += _runs(free, begin + columns, count)
    return Reach(columns, spots)


def _free(bounds: Box, columns: int, rows: int, solids: Iterable[Box]) -> bytearray:
    """One byte a spot, row by row: 1 where a footprint overlaps no wall and leaves the place nowhere."""
    free = bytearray(columns * rows)
    for row in range(rows):
        if -FOOTPRINT.y <= row * STEP <= bounds.h - FOOTPRINT.bottom:
            first, last = -(FOOTPRINT.x // STEP), (bounds.w - FOOTPRINT.right) // STEP
            free[row * columns + first : row * columns + last + 1] = b"\1" * (last + 1 - first)
    for solid in solids:
        _block(free, columns, rows, solid)
    return free


def _block(free: bytearray, columns: int, rows: int, solid: Box) -> None:
    """Clear the spots where feet would put a footprint into `solid`."""
    first = max(0, (solid.x - FOOTPRINT.right) // STEP + 1)
    last = min(columns - 1, -((FOOTPRINT.x - solid.right) // STEP) - 1)
    top = max(0, (solid.y - FOOTPRINT.bottom) // STEP + 1)
    bottom = min(rows - 1, -((FOOTPRINT.y - solid.bottom) // STEP) - 1)
    taken = bytes(max(0, last + 1 - first))
    for row in range(top, bottom + 1):
        begin = row * columns + first
        free[begin : begin + len(taken)] = taken


def _nearest(free: bytearray, columns: int, start: Point) -> int | None:
    here = Point(round(start.x / STEP), round(start.y / STEP))
    spot = here.y * columns + here.x
    if 0 <= here.x < columns and 0 <= spot < len(free) and free[spot]:
        return spot
    spots = (spot for spot, is_free in enumerate(free) if is_free)
    return min(
        spots, key=lambda spot: here.squared_distance(Point(spot % columns, spot // columns)), default=None
    )


def _runs(free: bytearray, begin: int, count: int) -> Iterator[int]:
    """The first of each run of free spots among the `count` from `begin` on, all in one row."""
    end = begin + count
    spot = free.find(1, begin, end) if begin >= 0 else -1
    while spot >= 0:
        yield spot
        spot = free.find(1, _end(free, spot, end), end)


def _end(free: bytearray, spot: int, stop: int) -> int:
    """The first spot from `spot` on that is not free, at most `stop`."""
    found = free.find(0, spot, stop)
    return stop if found < 0 else found
