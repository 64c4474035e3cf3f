"""The objects an author puts on a map, one dataclass each: their fields are the form she fills in in Tiled.

A field marked `asked` is a property in that form; every other field comes from the drawn shape.
"""

from __future__ import annotations

from dataclasses import Field, dataclass, field, fields
from enum import StrEnum
from typing import Any

from game.core.geometry import Box, Facing, Point
from game.places.pictures import PlacedPicture

SECOND = 60
"""Ticks in a second."""


class Shape(StrEnum):
    """How an object was drawn in Tiled."""

    POINT = "point"
    RECTANGLE = "rectangle"
    ELLIPSE = "ellipse"
    POLYGON = "polygon"
    POLYLINE = "polyline"
    TILE = "tile"


class LightKind(StrEnum):
    """What a Light looks like."""

    POOL = "pool"
    WINDOW = "window"
    FAN = "fan"
    LAMP = "lamp"


class Air(StrEnum):
    """In which weather something goes by: any, only without rain, only in it."""

    ANY = ""
    DRY = "dry"
    WET = "wet"


def asked(values: str = "", *, needed: bool = False) -> dict[str, object]:
    """Marks a field as a property that Tiled asks for; `values` names the list its author picks from.

    A property that is `needed` may not be left empty.
    """
    return {"asked": True, "values": values, "needed": needed}


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who is here while `when` holds; `at` is between the feet.

    `node` is started when she is spoken to. `route` names the Route she walks. She watches `sight` tiles far
    the way she faces (0 = she does not) and `seen` is started when she sees who is led.
    """

    name: str
    at: Point
    cast: str = field(default="", metadata=asked("cast", needed=True))
    node: str = field(default="", metadata=asked("node"))
    facing: Facing = field(default=Facing.DOWN, metadata=asked("facing"))
    when: str = field(default="", metadata=asked())
    route: str = field(default="", metadata=asked("route"))
    sight: int = field(default=0, metadata=asked())
    seen: str = field(default="", metadata=asked("node"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """Something to look at (`look`) and perhaps to use (`node`) while `when` holds.

    `picture` is there if it was drawn as a tile. `solids` are its collision boxes in place pixels if it comes
    and goes; those of a Thing without `when` are among its place's solids.
    """

    name: str
    box: Box
    look: str = field(default="", metadata=asked("node"))
    node: str = field(default="", metadata=asked("node"))
    when: str = field(default="", metadata=asked())
    picture: PlacedPicture | None = None
    solids: tuple[Box, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """A way to the mark `mark` of the place `to`; while `when` fails, `shut` is told instead."""

    name: str
    box: Box
    to: str = field(default="", metadata=asked("place", needed=True))
    mark: str = field(default="start", metadata=asked("mark", needed=True))
    sound: str = field(default="", metadata=asked("sound"))
    when: str = field(default="", metadata=asked())
    shut: str = field(default="", metadata=asked("node"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """Ground that starts `node` when it is stepped on while `when` holds, once or every time.

    `points` are the corners if it was drawn as a polygon, and `box` lies around them.
    """

    name: str
    box: Box
    points: tuple[Point, ...] = ()
    node: str = field(default="", metadata=asked("node", needed=True))
    once: bool = field(default=False, metadata=asked())
    when: str = field(default="", metadata=asked())

    def contains(self, point: Point) -> bool:
        """Whether `point` lies on this ground."""
        if not self.box.contains(point):
            return False
        return not self.points or _inside(self.points, point)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A spot that doors and directions go to by its name; who arrives faces `facing`."""

    name: str
    at: Point
    facing: Facing = field(default=Facing.DOWN, metadata=asked("facing"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Light:
    """Light of `colour` that reaches `radius` pixels while `when` holds; a radius of 0 is the drawn size.

    `box` is the drawn shape, empty where only a point was drawn. `flicker` is from 0, steady, to 1.
    """

    name: str
    at: Point
    box: Box
    colour: str = field(default="#ffd9a0", metadata=asked("colour"))
    radius: int = field(default=0, metadata=asked())
    flicker: float = field(default=0.0, metadata=asked())
    when: str = field(default="", metadata=asked())
    kind: LightKind = field(default=LightKind.POOL, metadata=asked("light"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Sound:
    """A sound that comes from here while `when` holds, heard `radius` pixels far; 0 is everywhere."""

    name: str
    at: Point
    id: str = field(default="", metadata=asked("sound", needed=True))
    loop: bool = field(default=True, metadata=asked())
    radius: int = field(default=0, metadata=asked())
    when: str = field(default="", metadata=asked())


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """A way that a Person walks, point after point, resting `pause` seconds at each."""

    name: str
    points: tuple[Point, ...]
    pause: float = field(default=0.0, metadata=asked())
    loop: bool = field(default=True, metadata=asked())

    @property
    def pause_ticks(self) -> int:
        """The rest at each point in ticks."""
        return round(self.pause * SECOND)


@dataclass(frozen=True, slots=True, kw_only=True)
class Passing:
    """Somebody or something that goes by along `points`, for the eye alone, one every `every` seconds.

    `sprite` is the sheet it is drawn from, in `pose`. It goes `pace` pixels a second, sets out while `when`
    holds and the weather is as `air` says, and goes through people unless it `stops` for whoever stands in
    its way. Who comes in finds it `begun` seconds on its way, or where chance has it.
    """

    name: str
    points: tuple[Point, ...]
    sprite: str = field(default="", metadata=asked("sprite", needed=True))
    pose: str = field(default="stand", metadata=asked())
    pace: int = field(default=90, metadata=asked())
    every: float = field(default=30.0, metadata=asked())
    begun: float = field(default=-1.0, metadata=asked())
    stops: bool = field(default=False, metadata=asked())
    air: Air = field(default=Air.ANY, metadata=asked("air"))
    when: str = field(default="", metadata=asked())


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """A part of the place with a name of its own, `room.PLACE.NAME` among the words."""

    name: str
    box: Box


Placed = Person | Thing | Door | Region | Mark | Light | Sound | Route | Passing | Room
PlacedClass = (
    type[Person]
    | type[Thing]
    | type[Door]
    | type[Region]
    | type[Mark]
    | type[Light]
    | type[Sound]
    | type[Route]
    | type[Passing]
    | type[Room]
)


def standing(each: Placed) -> str:
    """An object as problems name it: its class, its name, and where it stands in pixels."""
    match each:
        case Route() | Passing():
            at: Box | Point = each.points[0]
        case Thing() | Door() | Region() | Room():
            at = each.box
        case _:
            at = each.at
    return f"{type(each).__name__} '{each.name}' at ({at.x}, {at.y})"


CLASSES: dict[str, PlacedClass] = {
    kind.__name__: kind for kind in (Person, Thing, Door, Region, Mark, Light, Sound, Route, Passing, Room)
}

SHAPES: dict[str, tuple[Shape, ...]] = {
    "Person": (Shape.POINT,),
    "Thing": (Shape.RECTANGLE, Shape.TILE),
    "Door": (Shape.RECTANGLE,),
    "Region": (Shape.RECTANGLE, Shape.POLYGON),
    "Mark": (Shape.POINT,),
    "Light": (Shape.POINT, Shape.ELLIPSE, Shape.RECTANGLE),
    "Sound": (Shape.POINT, Shape.ELLIPSE),
    "Route": (Shape.POLYLINE, Shape.POLYGON),
    "Passing": (Shape.POLYLINE,),
    "Room": (Shape.RECTANGLE,),
}
"""The shapes in which each class may be drawn."""

NAMELESS = ("Light", "Sound", "Passing")
"""Classes whose objects nobody goes by, so that their name may be left empty."""


FORMS: dict[str, dict[str, Field[Any]]] = {
    name: {each.name: each for each in fields(kind) if each.metadata.get("asked")}
    for name, kind in CLASSES.items()
}
"""The properties of each class, by name, in the order of the form that Tiled shows."""
NEEDED = {
    name: tuple(each.name for each in form.values() if each.metadata["needed"])
    for name, form in FORMS.items()
}
"""The properties of each class that may not be left empty."""


def _inside(points: tuple[Point, ...], point: Point) -> bool:
    """Whether a ray to the right of `point` crosses the outline an odd number of times."""
    inside = False
    for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1], strict=True):
        if (y1 > point.y) == (y2 > point.y):
            continue
        crossing = (x2 - x1) * (point.y - y1) - (point.x - x1) * (y2 - y1)
        inside ^= (crossing > 0) == (y2 > y1)
    return inside
