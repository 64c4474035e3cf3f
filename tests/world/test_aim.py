"""Confirming acts on what is nearest and before her."""

from __future__ import annotations

from game.core.geometry import Box, Facing, Point
from game.world.aim import THING_REACH, Target, lowered, nearest_target
from game.world.walls import Walls

LEFT = Target("thing:left", Box(60, 90, 20, 20), THING_REACH)
RIGHT = Target("thing:right", Box(120, 90, 20, 20), THING_REACH)


def test_what_she_faces_comes_first() -> None:
    """Between two things equally near it is the one she looks at."""
    assert nearest_target(Point(100, 100), Facing.RIGHT, [LEFT, RIGHT]) == "thing:right"
    assert nearest_target(Point(100, 100), Facing.LEFT, [LEFT, RIGHT]) == "thing:left"


def test_nothing_out_of_reach_is_aimed_at() -> None:
    """A thing beyond her arm is not there for her."""
    assert nearest_target(Point(100, 300), Facing.UP, [LEFT, RIGHT]) is None


def test_a_clock_on_the_wall_can_be_reached_from_below() -> None:
    """What hangs on a wall is stretched down to the floor before it."""
    walls = Walls([Box(0, 0, 600, 192)], (600, 600))
    clock = lowered(Box(300, 40, 40, 40), walls)
    assert nearest_target(Point(320, 210), Facing.UP, [Target("thing:clock", clock, THING_REACH)])


def test_a_trunk_against_the_lower_wall_is_not_reached_through_it() -> None:
    """From the corridor under the wall it is out of reach, from the room above it is not."""
    walls = Walls([Box(0, 360, 600, 200)], (600, 800))
    trunk = Target("thing:trunk", lowered(Box(280, 300, 80, 60), walls), THING_REACH)
    assert nearest_target(Point(320, 590), Facing.UP, [trunk]) is None
    assert nearest_target(Point(320, 270), Facing.DOWN, [trunk])


def test_what_the_story_waits_for_comes_before_what_stands_beside_it() -> None:
    """A bowl under a washstand is aimed at while it is wanted, and never against the way she looks."""
    stand = Target("thing:stand", Box(60, 60, 80, 30), THING_REACH)
    bowl = Target("thing:bowl", Box(90, 70, 20, 14), THING_REACH)
    feet, wanted = Point(100, 100), frozenset({"bowl"})
    assert nearest_target(feet, Facing.UP, [stand, bowl]) == "thing:stand"
    assert nearest_target(feet, Facing.UP, [stand, bowl], wanted) == "thing:bowl"
    assert nearest_target(feet, Facing.RIGHT, [LEFT, RIGHT], frozenset({"left"})) == "thing:right"
