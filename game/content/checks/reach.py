"""Checks that feet can come to what a map offers: things, doors, regions, people, and where doors lead."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from game.core.geometry import Box, Point
from game.core.problems import Problem
from game.places import Door, Place, Thing, reach
from game.places.objects import Placed, standing
from game.places.reach import Reach
from game.world.aim import PERSON_REACH, lowered
from game.world.walls import Walls

if TYPE_CHECKING:
    from game.content.content import Content


def check_reach(content: Content) -> Iterator[Problem]:
    """Everything that cannot be come to on foot from the place's mark `start`, and every door into a wall."""
    walls = {name: _walls(place) for name, place in content.places.items()}
    for place in content.places.values():
        file = f"maps/{place.name}.tmx"
        for each in _unreached(place, walls[place.name]):
            remedy = "move it, or what stands in the way"
            yield Problem(file, standing(each), "cannot be reached from 'start' on foot", remedy)
        for door in place.doors:
            yield from _check_arrival(content.places, walls, file, door)


def _walls(place: Place) -> Walls:
    return Walls(place.solids, (place.bounds.w, place.bounds.h))


def _unreached(place: Place, walls: Walls) -> Iterator[Placed]:
    start = next((mark for mark in place.marks if mark.name == "start"), None)
    if start is None:
        return
    on_foot = reach(place, start.at)
    touched: list[Thing | Door] = [thing for thing in place.things if thing.look or thing.node]
    touched += place.doors
    yield from (each for each in touched if not on_foot.near(lowered(each.box, walls)))
    yield from (region for region in place.regions if not on_foot.near(region.box, 0))
    yield from (person for person in place.people if person.node and not _heard(on_foot, person.at))


def _heard(on_foot: Reach, at: Point) -> bool:
    return on_foot.near(Box(at.x, at.y, 1, 1), PERSON_REACH)


def _check_arrival(
    places: Mapping[str, Place], walls: Mapping[str, Walls], file: str, door: Door
) -> Iterator[Problem]:
    marks = {mark.name: mark.at for mark in places[door.to].marks} if door.to in places else {}
    if door.mark in marks and not walls[door.to].free(marks[door.mark]):
        fault = f"leads to the Mark '{door.mark}' of {door.to}, which stands in a wall"
        yield Problem(file, standing(door), fault, f"move that Mark in maps/{door.to}.tmx")
