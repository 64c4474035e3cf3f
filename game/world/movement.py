"""How feet move: whole pixels, along walls rather than into them."""

from __future__ import annotations

from math import hypot

from game.core.geometry import Point
from game.world.walls import Walls

WALK = 3
"""Pixels a tick on foot: 180 a second, not quite three metres of floor."""
RUN = 6
"""Pixels a tick at a run."""
_DIAGONAL = {WALK: 2, RUN: 4}
"""Pixels on each axis where both are asked for."""


def slide(walls: Walls, feet: Point, heading: tuple[int, int], pace: int) -> Point:
    """Where one tick's walk ends: one axis at a time, so that a wall turns it along itself."""
    dx, dy = heading
    step = _DIAGONAL.get(pace, pace) if dx and dy else pace
    feet = _creep(walls, feet, dx * step, 0)
    return _creep(walls, feet, 0, dy * step)


def approach(feet: Point, goal: Point, pace: int) -> Point:
    """One tick's step straight towards `goal`, never beyond it."""
    dx, dy = goal.x - feet.x, goal.y - feet.y
    distance = hypot(dx, dy)
    if distance <= pace:
        return goal
    return Point(feet.x + round(dx * pace / distance), feet.y + round(dy * pace / distance))


def _creep(walls: Walls, feet: Point, dx: int, dy: int) -> Point:
    goal = feet.moved(dx, dy)
    if goal == feet or walls.free(goal):
        return goal
    step_x, step_y = (dx > 0) - (dx < 0), (dy > 0) - (dy < 0)
    for _ in range(max(abs(dx), abs(dy))):
        ahead = feet.moved(step_x, step_y)
        if not walls.free(ahead):
            break
        feet = ahead
    return feet
