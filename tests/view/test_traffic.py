"""What goes by goes its way for the eye alone, and what stops waits for whoever stands in its way."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

import pygame
import pytest

from game.core.geometry import Box, Point
from game.places import Passing
from game.places.objects import Air
from game.places.place import Place
from game.session import Session
from game.view.place.painter import PlacePainter
from game.view.place.traffic import LOST, Traffic, may_pass
from tests.conftest import MakeHouse
from tests.small.house import Room
from tests.view.test_painter import CAST, QUIET, painted

ROAD = (Point(-200, 400), Point(1500, 400))
TAXI = Passing(name="", points=ROAD, sprite="passing_taxi", pace=240, every=10.0)
EVERYWHERE = Box(-400, 0, 2400, 720)


def _traffic(*passing: Passing) -> Traffic:
    return Traffic(Place(name="street", size=(20, 12), passing=passing))


def _taxi(**properties: Any) -> Passing:
    return replace(TAXI, **properties)


def _going(traffic: Traffic, ages: range, *people: Point, may: bool = True) -> list[int]:
    """Where the middle of the only one who goes by is at each age, where it is seen."""
    found = []
    for age in ages:
        traffic.go_on(age, people, lambda _: may)
        found += [seen.at.x for seen in traffic.seen(EVERYWHERE, 0.0, dark=False)]
    return found


def test_it_goes_along_its_way_and_comes_again() -> None:
    """At its pace, once every so many seconds."""
    going = _going(_traffic(_taxi()), range(1300))
    steps = {later - earlier for earlier, later in pairwise(going) if later > earlier}
    assert steps == {4}
    assert sum(later < earlier for earlier, later in pairwise(going)) == 2


def test_a_taxi_waits_for_whoever_stands_in_its_way() -> None:
    """Before them, never over them, and goes on when they are gone."""
    traffic = _traffic(_taxi(stops=True))
    standing = Point(700, 400)
    waited = _going(traffic, range(1200), standing)
    assert waited[-1] == waited[-60]
    assert standing.x - 260 < waited[-1] < standing.x - 116
    assert _going(traffic, range(1200, 1500))[-1] > standing.x


def test_who_does_not_stop_goes_through() -> None:
    """Passers-by are behind or before whoever stands there."""
    going = _going(_traffic(_taxi()), range(600), Point(700, 400))
    assert min(going) < 700 < max(going)


@pytest.mark.parametrize(
    ("air", "weather", "may"), [("dry", "rain", False), ("wet", "storm", True), ("", "rain", True)]
)
def test_weather_keeps_some_at_home(house: MakeHouse, air: str, weather: str, may: bool) -> None:
    """Umbrellas come out in the rain, and others stay in."""
    world = Session.begin(house(QUIET, Room((20, 12)).mark("start", 600, 400), cast=CAST).load()).world
    world.stage.weather = weather
    assert may_pass(world, lambda _: True)(_taxi(air=Air(air))) is may


def test_a_condition_keeps_it_away() -> None:
    """It does not set out while its `when` fails, and what is under way goes on to the end."""
    traffic = _traffic(_taxi())
    assert not _going(traffic, range(600), may=False)
    traffic = _traffic(_taxi())
    assert _going(traffic, range(10))
    assert _going(traffic, range(10, 400), may=False)
    assert not _going(traffic, range(1000, 1200), may=False)


def test_after_an_absence_it_is_somewhere_else() -> None:
    """A place that was left is met as a stranger would find it, at the same point each time."""
    traffic = _traffic(_taxi())
    first = _going(traffic, range(1))
    _going(traffic, range(1, 200))
    again = _going(traffic, range(200 + LOST + 1, 202 + LOST))
    assert first == again


def test_it_is_painted_unless_motion_is_to_be_less(house: MakeHouse) -> None:
    """With less motion the street is empty."""
    way = "0,0 1280,0"
    room = Room((20, 12)).mark("start", 600, 600).passing("passing_taxi", 0, 300, way)
    session = Session.begin(house(QUIET, room, cast=CAST).load())
    painter = PlacePainter(session.content.cast)
    ages = range(0, 1800, 20)
    moving = {_pixels(session, painter, age, calm=False) for age in ages}
    still = {_pixels(session, painter, age, calm=True) for age in ages}
    assert len(moving) > len(ages) // 3
    assert len(still) == 1


def _pixels(session: Session, painter: PlacePainter, age: int, *, calm: bool) -> bytes:
    return pygame.image.tobytes(painted(session, painter, age, calm=calm), "RGB")


def test_who_comes_in_finds_what_has_begun_where_it_is_said() -> None:
    """A bus that is two seconds on its way stands there as one comes in, and pulls away from there."""
    traffic = _traffic(_taxi(begun=2.0))
    first, *_, last = _going(traffic, range(1, 60))
    assert first == ROAD[0].x + 480
    assert ROAD[0].x + 480 < last < ROAD[0].x + 480 + 240
