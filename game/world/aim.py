"""What a press of the confirming key would act on, from where the player stands and looks."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.geometry import Box, Facing, Point
from game.world.walls import Walls

THING_REACH = 44
"""Pixels from the feet at which a Thing or a door can be touched."""
PERSON_REACH = 96
"""Pixels from the feet at which somebody can be spoken to."""
_TURNED_AWAY = 36
"""Pixels by which what lies behind her counts as farther off."""
_WANTED = 35
"""Pixels by which what the story waits for counts as nearer."""
_NEXT_ROOM = 160
"""Pixels below a Thing with floor behind it from which on the floor below belongs to another room."""
_BEHIND = (24, 88)
"""Pixels behind a Thing that are free where it stands in a room with its back to the lower wall."""
_DROP_LIMIT = 260
"""Pixels that something hung on a wall may hang above the floor in front of it."""
_PERSON_HALF = 16


@dataclass(frozen=True, slots=True)
class Target:
    """Something that can be acted on: its id ("thing:bed") and the box in which hands reach it."""

    id: str
    box: Box
    reach: int

    @property
    def kind(self) -> str:
        """What it is: a thing, a person or a door."""
        return self.id.partition(":")[0]

    @property
    def name(self) -> str:
        """What its map, or the cast, calls it."""
        return self.id.partition(":")[2]


def person_target(key: str, at: Point) -> Target:
    """The target that a person at `at` makes."""
    box = Box(at.x - _PERSON_HALF, at.y - _PERSON_HALF, 2 * _PERSON_HALF, _PERSON_HALF)
    return Target(f"person:{key}", box, PERSON_REACH)


def lowered(box: Box, walls: Walls) -> Box:
    """The box stretched down to the first floor below it, so that a clock on a wall can be looked at.

    What stands with its back to a room, against the lower wall, is not touched through that wall.
    """
    centre = box.centre.x
    behind = all(walls.free(Point(centre, box.y - back)) for back in _BEHIND)
    for drop in range(0, _NEXT_ROOM if behind else _DROP_LIMIT, 4):
        feet = Point(centre, box.bottom + drop)
        if walls.free(feet.moved(0, 14)):
            return Box(box.x, box.y, box.w, box.h + drop)
    return box


def nearest_target(
    feet: Point, facing: Facing, targets: list[Target], wanted: frozenset[str] = frozenset()
) -> str | None:
    """The id of the target in reach that lies nearest: things in front, and names in `wanted`, come first."""
    best, least = None, 0.0
    for target in targets:
        gap = target.box.squared_gap(feet)
        if gap > target.reach**2:
            continue
        score = gap**0.5 + _turned_away(feet, facing, target.box)
        if target.name in wanted:
            score -= _WANTED
        if best is None or score < least:
            best, least = target.id, score
    return best


def _turned_away(feet: Point, facing: Facing, box: Box) -> float:
    """How much farther off the middle of the box counts for lying beside or behind her."""
    centre = box.nearest(feet) if not box.contains(feet) else box.centre
    dx, dy = centre.x - feet.x, centre.y - feet.y
    along = dx * facing.step.x + dy * facing.step.y
    length = (dx * dx + dy * dy) ** 0.5
    return _TURNED_AWAY * (1 - along / length) / 2 if length else 0.0
