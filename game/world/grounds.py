"""The floors that feet have walked so far in this run: walls and ways of each place, worked out once."""

from __future__ import annotations

from game.core.geometry import Box
from game.places import Place
from game.world.aim import lowered
from game.world.paths import Paths
from game.world.walls import Walls

KEPT = 6
"""Grounds that are kept, those walked last; all ways of one take up to two megabytes."""


class Ground:
    """One place's walls and ways, with some of its Things there and others not."""

    def __init__(self, place: Place, coming: tuple[Box, ...]) -> None:
        """Takes the solids of Things that come and go, beside those that the place always has."""
        bounds = place.bounds
        self.walls = Walls((*place.solids, *coming), (bounds.w, bounds.h))
        self.paths = Paths(self.walls)
        self._lowered: dict[Box, Box] = {}

    def reach_box(self, box: Box) -> Box:
        """The box stretched down to the floor before it."""
        if box not in self._lowered:
            self._lowered[box] = lowered(box, self.walls)
        return self._lowered[box]


class Grounds:
    """Grounds by place and by the Things that stand in the way."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, tuple[Box, ...]], Ground] = {}

    def of(self, place: Place, coming: tuple[Box, ...]) -> Ground:
        """The ground of `place` while the Things with the solids `coming` are there."""
        key = (place.name, coming)
        kept = self._known.pop(key, None)
        self._known[key] = kept or Ground(place, coming)
        if len(self._known) > KEPT:
            self._known.pop(next(iter(self._known)))
        return self._known[key]
