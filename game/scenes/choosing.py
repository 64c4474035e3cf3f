"""The answers on offer: one in focus, and none to be picked by a press that was meant for the line before."""

from __future__ import annotations

from collections.abc import Sequence

from game.core.controls import Action, Controls

LOCKED = 30
"""Ticks before an answer can be picked."""


class Choosing:
    """Which answer is in focus and for how long the answers have been on the screen."""

    def __init__(self, enabled: Sequence[bool]) -> None:
        self.enabled = tuple(enabled)
        self.focus = self.enabled.index(True) if True in self.enabled else 0
        self.age = 0
        self.moved = False

    @property
    def locked(self) -> bool:
        """Whether it is too early to pick."""
        return self.age < LOCKED

    def tick(self, controls: Controls) -> int | None:
        """Move the focus; the index of the answer that was picked, or None."""
        self.age += 1
        before = self.focus
        by_key = controls.presses(Action.DOWN) - controls.presses(Action.UP)
        self._step(by_key - controls.wheel)
        under = self._under(controls)
        if under is not None and (controls.pointed or controls.clicked):
            self.focus = under
        self.moved = self.focus != before
        wanted = controls.presses(Action.CONFIRM) or (controls.clicked and under is not None)
        return self.focus if wanted and not self.locked and self.enabled[self.focus] else None

    def _under(self, controls: Controls) -> int | None:
        part, _, number = (controls.over or "").partition(":")
        if part != "choice" or not number.isdigit() or int(number) >= len(self.enabled):
            return None
        return int(number) if self.enabled[int(number)] else None

    def _step(self, by: int) -> None:
        towards = 1 if by > 0 else -1
        for _ in range(abs(by)):
            index = (self.focus + towards) % len(self.enabled)
            while not self.enabled[index] and index != self.focus:
                index = (index + towards) % len(self.enabled)
            self.focus = index
