"""The doors that join the places: each leads to where one can go on, and back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.content import Content
from game.places import Door, reach
from game.session import Session
from game.session.choosing import Manner, chooser
from game.session.pilot import Pilot
from game.story.memory import Memory
from game.world.aim import THING_REACH
from tests.story.rehearsal import Rehearsal

DOORS = {
    ("apartment", "front_door"),
    ("her_room", "lane_east"),
    ("her_room", "lane_west"),
    ("hostel", "gate_out"),
    ("lane", "hostel_gate"),
    ("lane", "joshi_door_way"),
}
ONE_WAY = {"apartment"}
"""Places to which nobody comes back."""


@pytest.mark.parametrize(("place", "door"), sorted(DOORS))
def test_a_door_can_be_walked_through_and_back(content: Content, place: str, door: str) -> None:
    """Standing open it is reached from where play begins, and whoever came through finds the way back."""
    session = stand(content, place)
    pilot = Pilot(session, chooser(Manner.FIRST, 0, set()))
    pilot.go_through(door)
    way = content.places[place].door(door)
    assert session.world.place.name == way.to
    hero, there = session.world.hero.at, content.places[way.to]
    assert reach(there, hero).contains(there.mark("start").at)
    if place not in ONE_WAY:
        back = next(each for each in there.doors if each.to == place)
        pilot.go_through(back.name)
        assert session.world.place.name == place


def test_no_door_is_left_out(content: Content) -> None:
    """The doors above are those of all maps, and hands come to each from where play begins."""
    found: list[tuple[str, Door]] = [
        (name, door) for name, each in content.places.items() for door in each.doors
    ]
    assert {(name, door.name) for name, door in found} == DOORS
    for name, door in found:
        place = content.places[name]
        assert reach(place, place.mark("start").at).near(door.box, THING_REACH), door.name


def test_the_gate_is_bolted_on_the_night_of_the_swap(content: Content) -> None:
    """At night it does not open from the lane, so on a night in the hostel nobody may walk out."""
    night, day = Rehearsal(7), Rehearsal(7)
    night.telling.memory = replace(night.telling.memory, hour="night")
    gate = content.places["hostel"].door("gate_out")
    assert day.holds(gate.when)
    assert not night.holds(gate.when)


def stand(content: Content, place: str) -> Session:
    """A free session at the beginning of a place in which every door is open."""
    opened = {
        name: replace(each, doors=tuple(replace(door, when="") for door in each.doors))
        for name, each in content.places.items()
    }
    session = Session.begin(replace(content, places=opened))
    session.telling.vm.finish()
    session.telling.stop = None
    session.telling.memory = Memory(chapter=9, place=place)
    session.world.enter(place, "start")
    session.world.gather(session.holds)
    return session
