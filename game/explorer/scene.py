"""Where the player is in an exploration: no pixels of a walk, only the part of a place she can walk in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from game.core.geometry import Box, Point
from game.places import Place, Region, reach
from game.places.reach import STEP, Reach
from game.story.directions import Direction
from game.story.directions.people import Hide, Lead, PlaceActor, Show, Walk
from game.story.directions.telling import Goto
from game.world.grounds import Ground, Grounds


@dataclass(frozen=True, slots=True)
class Scene:
    """Who is led, where she stands, and who is hidden although the map has her here."""

    place: str
    led: str
    at: Point
    hidden: frozenset[str] = frozenset()

    def after(self, direction: Direction, place_of: Callable[[str], Place]) -> Scene:
        """The scene once a direction is done; who walks comes to the mark, wherever that is."""
        match direction:
            case Goto(place, mark):
                return Scene(place, self.led, place_of(place).mark(mark).at)
            case Lead(actor):
                return replace(self, led=actor)
            case Hide(actor):
                return replace(self, hidden=self.hidden | {actor})
            case Show(actor):
                return replace(self, hidden=self.hidden - {actor})
            case PlaceActor(actor, spot) | Walk(actor, spot):
                shown = self if isinstance(direction, Walk) else replace(self, hidden=self.hidden - {actor})
                marks = {mark.name: mark.at for mark in place_of(self.place).marks}
                return replace(shown, at=marks[spot]) if actor == self.led and spot in marks else shown
            case _:
                return self


class Patch:
    """A part of a place that can be walked without a gap; `number` tells it from the others there."""

    def __init__(self, reached: Reach, ground: Ground) -> None:
        self.number = reached.spots.find(1)
        self._reached = reached
        self._ground = ground
        self._met: dict[Box, bool] = {}
        self._near: dict[Box, Point] = {}
        self._entered: dict[str, bool] = {}
        self._spots = [
            Point(number % reached.columns * STEP, number // reached.columns * STEP)
            for number, spot in enumerate(reached.spots)
            if spot
        ]

    def contains(self, at: Point) -> bool:
        """Whether feet that stand at `at` stand in this part."""
        return self._reached.contains(at)

    def meets(self, box: Box) -> bool:
        """Whether hands can reach the box from here."""
        if box not in self._met:
            self._met[box] = self._reached.near(self._ground.reach_box(box))
        return self._met[box]

    def enters(self, region: Region) -> bool:
        """Whether feet can come into the region from here."""
        if region.name not in self._entered:
            spots = (spot for spot in self._spots if region.contains(spot))
            self._entered[region.name] = next(spots, None) is not None
        return self._entered[region.name]

    def nearest(self, box: Box) -> Point:
        """The spot from which she most likely acts on the box."""
        if box not in self._near:
            stretched = self._ground.reach_box(box)
            near = (stretched.nearest(spot).squared_distance(spot) for spot in self._spots)
            self._near[box] = min(zip(near, self._spots, strict=True), default=(0, box.centre))[1]
        return self._near[box]


class Floors:
    """The parts of all places, found once for each set of Things that stand in the way."""

    def __init__(self, grounds: Grounds) -> None:
        self._grounds = grounds
        self._patches: dict[tuple[str, tuple[Box, ...]], list[Patch]] = {}
        self._known: dict[tuple[str, tuple[Box, ...], Point], Patch] = {}

    def patch(self, place: Place, at: Point, present: frozenset[str]) -> Patch:
        """The part in which somebody at `at` can walk while the objects `present` are here."""
        coming = tuple(solid for each in place.things if each.name in present for solid in each.solids)
        key = (place.name, coming, at)
        if key not in self._known:
            self._known[key] = self._found(place, at, coming)
        return self._known[key]

    def _found(self, place: Place, at: Point, coming: tuple[Box, ...]) -> Patch:
        ground = self._grounds.of(place, coming)
        feet = ground.paths.nearest_free(at)
        patches = self._patches.setdefault((place.name, coming), [])
        for patch in patches:
            if patch.contains(feet):
                return patch
        patches.append(Patch(reach(place, feet, (*place.solids, *coming)), ground))
        return patches[-1]
