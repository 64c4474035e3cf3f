"""Checks the maps against the story: nodes, cast, doors, sounds, words, and whether feet can get there."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from game.content.checks.art import check_passing
from game.content.checks.known import Known
from game.core.geometry import Box, Point
from game.core.problems import Problem, did_you_mean
from game.places import Door, Passing, Person, Place, Region, Room, Route, Sound, Thing, reach
from game.places.objects import Placed
from game.story.directions import Kind
from game.world.aim import lowered
from game.world.walls import Walls

if TYPE_CHECKING:
    from game.content.content import Content


def check_maps(content: Content, known: Known) -> Iterator[Problem]:
    """Every unknown name in the maps, every Thing without a name to show, and what cannot be reached."""
    for place in content.places.values():
        file = f"maps/{place.name}.tmx"
        for each in place.objects:
            yield from _check_object(content, known, place, file, each)
        yield from _check_reach(place, file)


def _check_object(content: Content, known: Known, place: Place, file: str, each: Placed) -> Iterator[Problem]:
    where = _where(each)
    nodes = content.program.nodes
    match each:
        case Person():
            yield from _unknown(file, where, "cast", each.cast, content.cast)
            yield from _unknown(file, where, "node", each.node, nodes)
            yield from _unknown(file, where, "seen", each.seen, nodes)
            yield from _unknown(file, where, "route", each.route, [route.name for route in place.routes])
        case Thing():
            yield from _unknown(file, where, "look", each.look, nodes)
            yield from _unknown(file, where, "node", each.node, nodes)
            yield from _unnamed(content, place, file, where, each)
        case Door():
            yield from _unknown(file, where, "shut", each.shut, nodes)
            yield from _unknown(file, where, "sound", each.sound, known.kinds[Kind.SOUND])
            yield from _check_door(content, file, where, each)
        case Region():
            yield from _unknown(file, where, "node", each.node, nodes)
        case Room():
            yield from _wordless(content, file, where, f"room.{place.name}.{each.name}")
        case Passing():
            yield from check_passing(content, file, where, each)
        case Sound():
            yield from _unknown(file, where, "id", each.id, known.kinds[Kind.SOUND])
        case _:
            return


def _unknown(
    file: str, where: str, property_name: str, word: str, known: Collection[str]
) -> Iterator[Problem]:
    if word and word not in known:
        fault = f"{property_name} '{word}' is not known"
        yield Problem(file, where, fault, did_you_mean(word, known))


def _unnamed(content: Content, place: Place, file: str, where: str, thing: Thing) -> Iterator[Problem]:
    if thing.look or thing.node:
        yield from _wordless(content, file, where, f"thing.{place.name}.{thing.name}")


def _wordless(content: Content, file: str, where: str, key: str) -> Iterator[Problem]:
    if key not in content.words:
        yield Problem(file, where, "has no name to show", f"add '{key}' to assets/words/en/places.toml")


def _check_door(content: Content, file: str, where: str, door: Door) -> Iterator[Problem]:
    if not door.when or door.to in content.places:
        yield from _unknown(file, where, "to", door.to, content.places)
    if door.to in content.places:
        marks = [mark.name for mark in content.places[door.to].marks]
        yield from _unknown(file, where, "mark", door.mark, marks)


def _check_reach(place: Place, file: str) -> Iterator[Problem]:
    bounds = place.bounds
    walls = Walls(place.solids, (bounds.w, bounds.h))
    marks = {mark.name: mark for mark in place.marks}
    if "start" not in marks:
        return
    on_foot = reach(place, marks["start"].at)
    for thing in place.things:
        acted_on = thing.look or thing.node
        if acted_on and not on_foot.near(lowered(thing.box, walls)):
            yield Problem(file, _where(thing), "cannot be reached from 'start' on foot", "open a way to it")


def _where(each: Placed) -> str:
    match each:
        case Route() | Passing():
            at: Box | Point = each.points[0]
        case Thing() | Door() | Region() | Room():
            at = each.box
        case _:
            at = each.at
    return f"{type(each).__name__} '{each.name}' at ({at.x}, {at.y})"
