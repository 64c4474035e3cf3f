"""Who sees whom: a cone before the eyes, ended by walls."""

from __future__ import annotations

from game.core.geometry import TILE, Facing, Point
from game.world.walls import Walls

_WIDTH = 0.9
"""Half the cone's width for each pixel of its length."""
_BESIDE = 40
"""Pixels at which somebody is noticed from any side."""


def sees(walls: Walls, eye: Point, facing: Facing, seen: Point, tiles: int) -> bool:
    """Whether somebody at `eye` who looks `facing` notices somebody at `seen` within `tiles` tiles."""
    dx, dy = seen.x - eye.x, seen.y - eye.y
    distance = dx * dx + dy * dy
    if distance > (tiles * TILE) ** 2:
        return False
    along = dx * facing.step.x + dy * facing.step.y
    across = abs(dx * facing.step.y) + abs(dy * facing.step.x)
    before_her = along > 0 and across <= along * _WIDTH + TILE // 2
    return (before_her or distance <= _BESIDE**2) and walls.sees(eye, seen)
