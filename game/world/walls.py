"""Where feet cannot go, in a form that answers quickly."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from game.core.geometry import TILE, Box, Point
from game.places.place import footprint

_SIGHT_STEP = 12
"""Pixels between two looks along a line of sight: less than the thinnest wall."""
_MOST_KNOWN = 20_000
"""Points of which it is remembered whether one can stand there."""


class Walls:
    """The solid boxes of a place, sorted into the tiles that they touch."""

    def __init__(self, solids: Iterable[Box], size: tuple[int, int]) -> None:
        """Takes boxes in place pixels and the size of the place in pixels."""
        self.bounds = Box(0, 0, *size)
        self._cells: dict[tuple[int, int], list[Box]] = defaultdict(list)
        self._known: dict[Point, bool] = {}
        for solid in solids:
            for cell in _cells_of(solid):
                self._cells[cell].append(solid)

    def free(self, feet: Point) -> bool:
        """Whether a person can stand with her feet at this point."""
        known = self._known.get(feet)
        if known is None:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            known = self._known[feet] = self._found_free(feet)
        return known

    def _found_free(self, feet: Point) -> bool:
        covered = footprint(feet)
        bounds = self.bounds
        if covered.x < 0 or covered.y < 0 or covered.right > bounds.w or covered.bottom > bounds.h:
            return False
        return not self._touches(covered)

    def sees(self, eye: Point, seen: Point) -> bool:
        """Whether nothing solid lies on the straight line between two points."""
        dx, dy = seen.x - eye.x, seen.y - eye.y
        steps = max(abs(dx), abs(dy)) // _SIGHT_STEP
        return not any(
            self._holds(Point(eye.x + dx * step // steps, eye.y + dy * step // steps))
            for step in range(1, steps)
        )

    def _holds(self, point: Point) -> bool:
        cell = (point.x // TILE, point.y // TILE)
        return cell in self._cells and any(solid.contains(point) for solid in self._cells[cell])

    def _touches(self, covered: Box) -> bool:
        cells = self._cells
        return any(
            covered.overlaps(solid) for cell in _cells_of(covered) if cell in cells for solid in cells[cell]
        )


def _cells_of(box: Box) -> list[tuple[int, int]]:
    columns = range(box.x // TILE, (box.right - 1) // TILE + 1)
    rows = range(box.y // TILE, (box.bottom - 1) // TILE + 1)
    return [(column, row) for row in rows for column in columns]
