"""A loudness on its way."""

from __future__ import annotations

from dataclasses import dataclass
from math import pi, sin


@dataclass(slots=True)
class Fade:
    """Goes from `now` to `goal` by `step` a tick, all from 0 to 1."""

    now: float = 0.0
    goal: float = 0.0
    step: float = 1.0

    def aim(self, goal: float, ticks: int) -> None:
        """Be on the way to `goal`, as fast as the whole way takes `ticks`."""
        self.goal, self.step = goal, 1 / max(1, ticks)

    def tick(self) -> None:
        """Come closer to the goal."""
        if self.now < self.goal:
            self.now = min(self.goal, self.now + self.step)
        else:
            self.now = max(self.goal, self.now - self.step)

    @property
    def silent(self) -> bool:
        """Whether nothing is heard, and nothing will be."""
        return self.now <= 0 and self.goal <= 0

    @property
    def rounded(self) -> float:
        """The loudness with its ends steep, so that little of a fade is spent near silence."""
        return sin(self.now * pi / 2)
