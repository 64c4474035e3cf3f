"""Who watches sees what is before her, and not through walls."""

from __future__ import annotations

from game.core.geometry import TILE, Box, Facing, Point
from game.world.sight import sees
from game.world.walls import Walls

EYE = Point(300, 200)
OPEN = Walls([], (900, 700))


def test_she_sees_what_is_before_her() -> None:
    """Three tiles down the way she looks is seen."""
    assert sees(OPEN, EYE, Facing.RIGHT, Point(300 + 3 * TILE, 210), 5)


def test_she_does_not_see_behind_her() -> None:
    """What is behind her back goes unseen."""
    assert not sees(OPEN, EYE, Facing.LEFT, Point(300 + 3 * TILE, 210), 5)


def test_she_sees_no_farther_than_she_can() -> None:
    """One tile beyond her sight is unseen."""
    assert not sees(OPEN, EYE, Facing.RIGHT, Point(300 + 6 * TILE, 200), 5)


def test_a_wall_hides() -> None:
    """Nothing is seen through a wall."""
    walls = Walls([Box(380, 0, 30, 700)], (900, 700))
    assert not sees(walls, EYE, Facing.RIGHT, Point(500, 200), 5)


def test_somebody_at_her_elbow_is_noticed() -> None:
    """Close by she notices from any side."""
    assert sees(OPEN, EYE, Facing.LEFT, Point(320, 200), 5)
