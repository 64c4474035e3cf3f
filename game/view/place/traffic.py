"""What goes by in a place for the eye alone: passers-by, crows, a taxi that waits for who is in its way."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from math import hypot
from typing import NamedTuple
from zlib import crc32

from game.core.geometry import Box, Facing, Point
from game.places import Passing, Place
from game.places.objects import SECOND, Air
from game.view.place.figures import Figure, grounded, lying
from game.view.place.sheets import Cel, Sheet, frame_of, sheet
from game.world.world import World

May = Callable[[Passing], bool]
"""Whether something may set out now."""
GAP = 70
"""Pixels between who stops and whoever stands in the way."""
BESIDE = 40
"""Pixels up and down within which somebody stands in the way."""
BRAKING = 24
"""Ticks in which who stops comes to rest from full pace, and reaches it again."""
LOST = 30
"""Ticks without a frame after which everything has gone on elsewhere."""
GLOW = "_glow"
"""What the pose of a sheet that shines after dark ends in."""


class Seen(NamedTuple):
    """Who goes by in this frame: how it is drawn and what of it shines, its ground point, its depth."""

    figure: Figure
    glow: Figure | None
    at: Point
    sort: int


class Traffic:
    """All that goes by in one place. It is no part of the world: nothing meets it, no save keeps it."""

    def __init__(self, place: Place) -> None:
        self._goers = [_Goer(each, number) for number, each in enumerate(place.passing)]
        self._age = -LOST - 1

    def go_on(self, age: int, people: Collection[Point], now: May) -> None:
        """Let the ticks up to `age` pass while `people` stand where they do; `now` tells what may set out."""
        passed = age - self._age
        self._age = age
        for goer in self._goers:
            if 0 <= passed <= LOST:
                goer.go(passed, people, now)
            else:
                goer.enter(now)

    def seen(self, part: Box, sun: float, *, dark: bool) -> Iterator[Seen]:
        """Whoever can be seen in the part of the place, in a light with so much `sun`."""
        for goer in self._goers:
            yield from goer.seen(part, self._age, sun, dark=dark)


@dataclass(slots=True)
class _Goer:
    """One Passing as it stands: pixels gone since it set out, below 0 while it is still to come."""

    passing: Passing
    number: int
    gone: float = 0.0
    pace: float = 0.0
    away: bool = True
    _length: float = field(init=False)

    def __post_init__(self) -> None:
        self._length = sum(hypot(b.x - a.x, b.y - a.y) for a, b in pairwise(self.passing.points))

    def enter(self, now: May) -> None:
        """Be somewhere on the way, or between two turns, as a stranger would find it."""
        full = self._full
        turn = self._turn
        chance = (crc32(f"{self.passing.sprite} {self.number}".encode()) % 1000) / 1000 * turn
        begun = self.passing.begun
        self.gone = begun * self.passing.pace if begun >= 0 else chance
        self.pace = full if begun < 0 else 0
        self.away = self.gone > self._length or not now(self.passing)

    def go(self, ticks: int, people: Collection[Point], now: May) -> None:
        """Go on for some ticks, unless it must stop."""
        full = self._full
        step = full / BRAKING * ticks
        wanted = 0.0 if self._blocked(people) else full
        self.pace = max(self.pace - 2 * step, wanted) if wanted < self.pace else min(self.pace + step, wanted)
        self.gone += self.pace * ticks
        if self.gone >= self._turn:
            self.gone -= self._turn
            self.away = not now(self.passing)
        elif self.gone > self._length:
            self.away = True

    def seen(self, part: Box, age: int, sun: float, *, dark: bool) -> Iterator[Seen]:
        """What of it is to be painted in the part of the place."""
        drawn = None if self.away else sheet(self.passing.sprite)
        if drawn is None:
            return
        at, facing = self._whereabouts()
        cel = self._cel(drawn, self.passing.pose, facing, age)
        front = drawn.poses[self.passing.pose].front if self.passing.pose in drawn.poses else 0
        figure = lying(cel) if front else grounded(cel, sun)
        corner = (at.x - figure.feet[0], at.y - figure.feet[1])
        if not part.overlaps(Box(*corner, *figure.image.get_size())):
            return
        shining = self.passing.pose + GLOW
        shines = dark and shining in drawn.poses
        glow = lying(self._cel(drawn, shining, facing, age)) if shines else None
        yield Seen(figure, glow, at, at.y + front)

    def _cel(self, drawn: Sheet, pose: str, facing: Facing, age: int) -> Cel:
        return frame_of(
            drawn,
            pose,
            facing,
            moving=self.pace > 0,
            walked=int(self.gone),
            age=age,
            salt=self.number * 97,
            calm=False,
        )

    def _blocked(self, people: Collection[Point]) -> bool:
        if not self.passing.stops or self.away:
            return False
        drawn = sheet(self.passing.sprite)
        at, facing = self._whereabouts()
        half = drawn.frame[0] // 2 if drawn is not None else 0
        ahead = Point(facing.step.x, facing.step.y)
        for person in people:
            along = (person.x - at.x) * ahead.x + (person.y - at.y) * ahead.y
            across = abs((person.x - at.x) * ahead.y) + abs((person.y - at.y) * ahead.x)
            if half - GAP // 2 < along < half + GAP and across < BESIDE:
                return True
        return False

    def _whereabouts(self) -> tuple[Point, Facing]:
        """Where it is on its way, and which way it goes there."""
        left = min(self.gone, self._length)
        points = self.passing.points
        for start, end in pairwise(points):
            length = hypot(end.x - start.x, end.y - start.y)
            if left <= length or end is points[-1]:
                share = left / length if length else 0.0
                at = Point(
                    round(start.x + (end.x - start.x) * share), round(start.y + (end.y - start.y) * share)
                )
                return at, Facing.towards(start, end, Facing.DOWN)
            left -= length
        return points[-1], Facing.DOWN

    @property
    def _full(self) -> float:
        """Pixels a tick at full pace."""
        return self.passing.pace / SECOND

    @property
    def _turn(self) -> float:
        """Pixels from one setting out to the next, those included that it would go out of sight."""
        return max(self._length + 1, self.passing.every * self.passing.pace)


def may_pass(world: World, holds: Callable[[str], bool]) -> May:
    """What tells of a Passing whether weather and story let it set out."""
    wet = world.stage.weather in ("rain", "storm")

    def may(passing: Passing) -> bool:
        right_air = passing.air is Air.ANY or (passing.air is Air.WET) == wet
        return right_air and (not passing.when or holds(passing.when))

    return may
