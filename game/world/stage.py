"""What a theatre would call the stage: curtain, eye, light, weather and music, as state that is followed."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.geometry import Point

_ORIGIN = Point(0, 0)
DARK = 1000
"""The curtain when nothing can be seen, in thousandths."""


@dataclass(slots=True)
class Stage:
    """The curtain runs from 0 (open) to 1000 (dark); `eye` is the middle of the picture in place pixels.

    While `watched` names an actor the eye follows that person. `pan_left` and `shake_left` count ticks.
    `hour` and `weather` are words that the light is derived from; `light` overrides it where not empty.
    """

    dark: int = 0
    dark_goal: int = 0
    dark_step: int = 0
    watched: str = ""
    eye: Point = _ORIGIN
    pan_from: Point = _ORIGIN
    pan_to: Point = _ORIGIN
    pan_ticks: int = 0
    pan_left: int = 0
    shake: int = 0
    shake_left: int = 0
    light: str = ""
    hour: str = "morning"
    weather: str = "clear"
    track: str = ""
    layers: tuple[str, ...] = ()
    music_fade: int = 0
    picture: str = ""
    card: str = ""
    age: int = 0

    def fade_to(self, goal: int, ticks: int) -> None:
        """Moves the curtain to `goal` within `ticks`."""
        self.dark_goal = goal
        self.dark_step = max(1, abs(goal - self.dark) // max(1, ticks))
        if ticks <= 0:
            self.dark = goal

    def pan(self, goal: Point, ticks: int) -> None:
        """Leads the eye to `goal` within `ticks` and leaves it there."""
        self.watched = ""
        self.pan_from, self.pan_to = self.eye, goal
        self.pan_ticks = self.pan_left = max(0, ticks)
        if not ticks:
            self.eye = goal

    @property
    def moving(self) -> bool:
        """Whether the curtain or the eye is on its way."""
        return self.dark != self.dark_goal or self.pan_left > 0

    def tick(self) -> None:
        """Sixty a second."""
        self.age += 1
        if self.dark < self.dark_goal:
            self.dark = min(self.dark_goal, self.dark + self.dark_step)
        elif self.dark > self.dark_goal:
            self.dark = max(self.dark_goal, self.dark - self.dark_step)
        if self.pan_left > 0:
            self.pan_left -= 1
            self.eye = _eased(self.pan_from, self.pan_to, self.pan_ticks - self.pan_left, self.pan_ticks)
        if self.shake_left > 0:
            self.shake_left -= 1
            if self.shake_left == 0:
                self.shake = 0


def _eased(start: Point, end: Point, done: int, of: int) -> Point:
    share = done / of
    eased = share * share * (3 - 2 * share)
    return Point(round(start.x + (end.x - start.x) * eased), round(start.y + (end.y - start.y) * eased))
