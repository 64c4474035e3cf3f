"""Checks the maps against the story: nodes, cast, doors, sounds and words."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from game.content.checks.art import check_passing
from game.content.checks.known import Known
from game.core.problems import Problem, did_you_mean
from game.places import Door, Passing, Person, Place, Region, Room, Sound, Thing
from game.places.objects import Placed, standing
from game.story.directions import Kind

if TYPE_CHECKING:
    from game.content.content import Content


def check_maps(content: Content, known: Known) -> Iterator[Problem]:
    """Every unknown name in the maps, and every Thing and Room without a name to show."""
    heard = known.sounds
    for place in content.places.values():
        file = f"maps/{place.name}.tmx"
        for each in place.objects:
            yield from _check_object(content, known, place, file, each)
        yield from _unknown(file, "map property", "ambience", place.ambience, heard)


def _check_object(content: Content, known: Known, place: Place, file: str, each: Placed) -> Iterator[Problem]:
    where = standing(each)
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
        table, _, name = key.rpartition(".")
        remedy = f"add '{name}' under [{table}] in {content.words.home(key)}"
        yield Problem(file, where, "has no name to show", remedy)


def _check_door(content: Content, file: str, where: str, door: Door) -> Iterator[Problem]:
    yield from _unknown(file, where, "to", door.to, content.places)
    if door.to in content.places:
        marks = [mark.name for mark in content.places[door.to].marks]
        yield from _unknown(file, where, "mark", door.mark, marks)
