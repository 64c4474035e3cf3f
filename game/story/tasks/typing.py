"""The typing test: any key brings the next words; what counts is the sum that is dictated wrong."""

from __future__ import annotations

from typing import Final

from game.story.tasks.task import TaskState, refuse

BEFORE = ("date", "dear", "thank", "quote", "plates", "rate")
"""What is typed before the sum, in order."""
SUMS = ("typed", "corrected", "asked")
"""As it was dictated, as it ought to be, or with a question first."""
AFTER = ("delivery", "attention", "faithfully", "firm")
"""What is typed after it, in order."""


class Typing:
    """`type:WORDS`, one after the other; at the sum one of three `sum:HOW`; then on, and `end:pull`."""

    id: Final = "typing"
    outcomes: Final[tuple[str, ...]] = SUMS

    def actions(self, state: TaskState) -> tuple[str, ...]:
        done = len(state.done)
        if done < len(BEFORE):
            return (f"type:{BEFORE[done]}",)
        if done == len(BEFORE):
            return tuple(f"sum:{how}" for how in SUMS)
        after = done - len(BEFORE) - 1
        if after < len(AFTER):
            return (f"type:{AFTER[after]}",)
        return () if self.outcome(state) else ("end:pull",)

    def act(self, state: TaskState, action: str) -> TaskState:
        refuse(self, state, action)
        return state.after(action)

    def outcome(self, state: TaskState) -> str:
        if not state.done or state.done[-1] != "end:pull":
            return ""
        return state.done[len(BEFORE)].removeprefix("sum:")

    def shortcut(self, state: TaskState) -> TaskState:
        while not self.outcome(state):
            state = self.act(state, self.actions(state)[0])
        return state
