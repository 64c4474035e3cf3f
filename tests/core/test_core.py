"""The ground: boxes, letters and chance behave as the floors above rely on."""

from __future__ import annotations

import gc
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.controls import Action, Controls
from game.core.dice import Dice
from game.core.geometry import Box, Facing, Point
from game.core.graphemes import clusters
from game.core.hidden import hidden
from game.core.lasting import lasting
from game.core.problems import Problem, did_you_mean, nearest

boxes = st.builds(Box, *[st.integers(-50, 50)] * 2, *[st.integers(1, 60)] * 2)
points = st.builds(Point, st.integers(-80, 80), st.integers(-80, 80))


@given(boxes, points)
def test_the_nearest_point_of_a_box_lies_in_it(box: Box, point: Point) -> None:
    """And it is the point itself where that lies inside."""
    near = box.nearest(point)
    assert box.contains(near)
    assert (near == point) == box.contains(point)


@given(boxes, boxes)
def test_boxes_overlap_where_they_share_a_point(one: Box, other: Box) -> None:
    """Overlap is mutual, and just what sharing a pixel means."""
    shared = any(
        other.contains(Point(x, y)) for x in range(one.x, one.right) for y in range(one.y, one.bottom)
    )
    assert one.overlaps(other) == other.overlaps(one) == shared


@given(st.text())
def test_clusters_lose_nothing(text: str) -> None:
    """Joined again they are the text."""
    assert "".join(clusters(text)) == text


def test_a_conjunct_is_one_letter() -> None:
    """What a Hindi reader sees as one letter is never written in halves."""
    assert clusters("क्षण") == ("क्ष", "ण")
    assert clusters("चाबी") == ("चा", "बी")
    assert clusters("e\u0301t") == ("e\u0301", "t")


def test_dice_are_their_state() -> None:
    """Two dice with one state throw alike, and the throws are spread."""
    one, other = Dice(7), Dice(7)
    throws = [one.below(6) for _ in range(600)]
    assert throws == [other.below(6) for _ in range(600)]
    assert min(throws.count(side) for side in range(6)) > 60
    assert 3 <= Dice(1).between(3, 3) <= 3
    assert Dice(2).pick(["only"]) == "only"


def test_opposite_keys_cancel() -> None:
    """Left and right together walk nowhere."""
    held = frozenset({Action.LEFT, Action.RIGHT, Action.UP})
    assert Controls(held=held).heading == (0, -1)


def test_facing_turns_to_the_longer_side() -> None:
    """And stays as it was on the spot itself."""
    assert Facing.towards(Point(0, 0), Point(5, -9), Facing.LEFT) is Facing.UP
    assert Facing.towards(Point(0, 0), Point(0, 0), Facing.LEFT) is Facing.LEFT


def test_a_problem_says_file_place_fault_and_remedy() -> None:
    """In one line."""
    problem = Problem("maps/x.tmx", "Mark 'a'", "is wrong", did_you_mean("strat", ["start", "door"]))
    assert str(problem) == "maps/x.tmx: Mark 'a': is wrong; did you mean 'start'?"
    assert nearest("qqq", ["start"]) is None
    assert did_you_mean("qqq", ["start"]) == "known are 'start'"
    assert did_you_mean("qqq", []) == ""


def test_a_hidden_module_cannot_be_imported_until_it_is_shown_again() -> None:
    """One that is loaded already is not taken from anybody."""
    with hidden("antigravity"), pytest.raises(ImportError):
        import antigravity  # noqa: F401 - it is not there
    assert "antigravity" not in sys.modules
    with hidden("sys"):
        assert sys.modules["sys"] is sys


def test_the_collector_passes_by_what_lasts() -> None:
    """It rests meanwhile, and goes on afterwards for all that comes later."""
    gc.unfreeze()
    with lasting():
        assert not gc.isenabled()
    assert gc.isenabled()
    assert gc.get_freeze_count() > 0
    gc.unfreeze()
