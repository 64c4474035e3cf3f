"""Feet move in whole pixels, never into a wall, and along it rather than not at all."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from game.core.geometry import Box, Point
from game.places import footprint
from game.world.movement import RUN, WALK, approach, slide
from game.world.walls import Walls

SIZE = (640, 480)
ROOM = Walls([Box(300, 100, 40, 200), Box(100, 300, 100, 20)], SIZE)
headings = st.tuples(st.integers(-1, 1), st.integers(-1, 1))
boxes = st.builds(Box, st.integers(0, 600), st.integers(0, 440), st.integers(4, 120), st.integers(4, 120))
paces = st.sampled_from([WALK, RUN])


@given(st.lists(boxes, max_size=12), st.lists(st.tuples(headings, paces), max_size=60))
def test_nobody_ever_stands_in_a_wall(solids: list[Box], steps: list[tuple[tuple[int, int], int]]) -> None:
    """Whatever is pressed, the footprint stays inside the place and clear of every solid."""
    walls = Walls(solids, SIZE)
    feet = Point(320, 240)
    if not walls.free(feet):
        return
    for heading, pace in steps:
        feet = slide(walls, feet, heading, pace)
        covered = footprint(feet)
        assert not any(covered.overlaps(solid) for solid in solids)
        assert covered.x >= 0
        assert covered.right <= SIZE[0]


def test_a_wall_turns_a_slanted_step_along_itself() -> None:
    """Pressing right and down beside a wall goes down."""
    beside = Point(300 - 14, 200)
    assert slide(ROOM, beside, (1, 1), WALK) == Point(beside.x, beside.y + 2)


def test_a_step_that_is_too_long_ends_at_the_wall() -> None:
    """Running stops with the footprint touching the wall, not a stride before it."""
    assert slide(ROOM, Point(282, 200), (1, 0), RUN) == Point(286, 200)


def test_standing_against_a_wall_stays_there() -> None:
    """Pressing on into a wall moves nothing."""
    assert slide(ROOM, Point(286, 200), (1, 0), WALK) == Point(286, 200)


@given(st.integers(0, 600), st.integers(0, 400), st.integers(0, 600), st.integers(0, 400))
def test_an_approach_arrives(x: int, y: int, goal_x: int, goal_y: int) -> None:
    """Straight steps come nearer every tick and end at the goal itself."""
    feet, goal = Point(x, y), Point(goal_x, goal_y)
    for _ in range(400):
        nearer = approach(feet, goal, WALK)
        assert nearer == goal or nearer.squared_distance(goal) < feet.squared_distance(goal)
        feet = nearer
    assert feet == goal
