"""Points, boxes and directions, in whole pixels."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

TILE = 64
"""The side of a map tile in place pixels."""


class Point(NamedTuple):
    """A place on the ground, in whole pixels from the top left."""

    x: int
    y: int

    def moved(self, dx: int, dy: int) -> Point:
        """The point that lies `dx`, `dy` pixels away."""
        return Point(self.x + dx, self.y + dy)

    def squared_distance(self, other: Point) -> int:
        """The squared distance to `other`, in pixels²."""
        return (self.x - other.x) ** 2 + (self.y - other.y) ** 2


class Box(NamedTuple):
    """An upright rectangle: left, top, width, height in whole pixels; right and bottom lie outside it."""

    x: int
    y: int
    w: int
    h: int

    @property
    def right(self) -> int:
        """The first column of pixels right of the box."""
        return self.x + self.w

    @property
    def bottom(self) -> int:
        """The first row of pixels below the box."""
        return self.y + self.h

    @property
    def centre(self) -> Point:
        """The middle, rounded towards the top left."""
        return Point(self.x + self.w // 2, self.y + self.h // 2)

    def contains(self, point: Point) -> bool:
        """Whether `point` lies inside."""
        return self.x <= point.x < self.right and self.y <= point.y < self.bottom

    def overlaps(self, other: Box) -> bool:
        """Whether the two share at least one pixel."""
        return (
            self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom
        )

    def moved(self, dx: int, dy: int) -> Box:
        """The same box, `dx`, `dy` pixels away."""
        return Box(self.x + dx, self.y + dy, self.w, self.h)

    def grown(self, by: int) -> Box:
        """The box with `by` pixels more on every side."""
        return Box(self.x - by, self.y - by, self.w + 2 * by, self.h + 2 * by)

    def squared_gap(self, point: Point) -> int:
        """How far `point` lies from the box, in pixels²; 0 inside it."""
        (x, y, w, h), (px, py) = self, point
        dx = x - px if px < x else max(0, px - x - w + 1)
        dy = y - py if py < y else max(0, py - y - h + 1)
        return dx * dx + dy * dy

    def nearest(self, point: Point) -> Point:
        """The point of the box that lies nearest to `point`."""
        return Point(
            min(max(point.x, self.x), self.right - 1),
            min(max(point.y, self.y), self.bottom - 1),
        )


class Facing(StrEnum):
    """Where a person looks."""

    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"
    UP = "up"

    @property
    def step(self) -> Point:
        """One pixel that way."""
        return _STEPS[self]

    @staticmethod
    def towards(start: Point, end: Point, otherwise: Facing) -> Facing:
        """The side of `start` on which `end` lies, or `otherwise` where they are one point."""
        dx, dy = end.x - start.x, end.y - start.y
        if dx == 0 and dy == 0:
            return otherwise
        if abs(dx) >= abs(dy):
            return Facing.RIGHT if dx > 0 else Facing.LEFT
        return Facing.DOWN if dy > 0 else Facing.UP


_STEPS = {
    Facing.DOWN: Point(0, 1),
    Facing.LEFT: Point(-1, 0),
    Facing.RIGHT: Point(1, 0),
    Facing.UP: Point(0, -1),
}
