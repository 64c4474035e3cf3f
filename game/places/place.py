"""A place: one map as the game knows it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from game.core.geometry import TILE, Box, Point
from game.core.problems import did_you_mean
from game.places.objects import (
    Door,
    Light,
    Mark,
    Passing,
    Person,
    Placed,
    Region,
    Room,
    Route,
    Sound,
    Thing,
)
from game.places.pictures import Layer

FOOTPRINT = Box(-14, -14, 28, 14)
"""The ground a person covers, measured from the point between the feet."""

_Named = TypeVar("_Named", bound=Placed)


def footprint(feet: Point) -> Box:
    """The ground covered by a person whose feet are at `feet`."""
    return FOOTPRINT.moved(feet.x, feet.y)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One map: `size` in tiles of `tile` pixels, everything else in place pixels.

    `background` is the colour behind all layers, empty if none was chosen.
    `layers` are in the order they are painted. `solids` are walls: the collision shapes of tiles and of
    Things that are always here, and what was drawn on the layer `solid`.
    Every lookup by name raises a KeyError that names the nearest right word.
    """

    name: str
    size: tuple[int, int]
    tile: int = TILE
    indoors: bool = False
    ambience: str = ""
    background: str = ""
    layers: tuple[Layer, ...] = ()
    solids: tuple[Box, ...] = ()
    people: tuple[Person, ...] = ()
    things: tuple[Thing, ...] = ()
    doors: tuple[Door, ...] = ()
    regions: tuple[Region, ...] = ()
    marks: tuple[Mark, ...] = ()
    lights: tuple[Light, ...] = ()
    sounds: tuple[Sound, ...] = ()
    routes: tuple[Route, ...] = ()
    passing: tuple[Passing, ...] = ()
    rooms: tuple[Room, ...] = ()

    @property
    def bounds(self) -> Box:
        """The whole ground in place pixels."""
        return Box(0, 0, self.size[0] * self.tile, self.size[1] * self.tile)

    @property
    def objects(self) -> tuple[Placed, ...]:
        """Every object, class by class."""
        return (
            *self.people,
            *self.things,
            *self.doors,
            *self.regions,
            *self.marks,
            *self.lights,
            *self.sounds,
            *self.routes,
            *self.passing,
            *self.rooms,
        )

    def room_at(self, point: Point) -> str:
        """The name of the smallest Room around `point`, or nothing."""
        around = [room for room in self.rooms if room.box.contains(point)]
        return min(around, key=lambda room: room.box.w * room.box.h).name if around else ""

    def person(self, name: str) -> Person:
        """The Person object called `name`; one of the cast may have several, by their whereabouts."""
        return _called(name, self.people, self.name)

    def thing(self, name: str) -> Thing:
        """The Thing called `name`."""
        return _called(name, self.things, self.name)

    def door(self, name: str) -> Door:
        """The Door called `name`."""
        return _called(name, self.doors, self.name)

    def region(self, name: str) -> Region:
        """The Region called `name`."""
        return _called(name, self.regions, self.name)

    def mark(self, name: str) -> Mark:
        """The Mark called `name`."""
        return _called(name, self.marks, self.name)

    def route(self, name: str) -> Route:
        """The Route called `name`."""
        return _called(name, self.routes, self.name)


def _called(name: str, objects: Iterable[_Named], place: str) -> _Named:
    named = {each.name: each for each in objects}
    if name in named:
        return named[name]
    raise KeyError(f"{place} has no '{name}'; {did_you_mean(name, named)}")
