"""The coda: the last pages of the account book, turned one after the other."""

from __future__ import annotations

from typing import Final

from game.story.tasks.task import TaskState, refuse

LEAVES = ("rupees", "things", "words", "drawing")
"""What each leaf holds, in the order of the book; it lies open at the first."""
CLOSE = "close"


class Coda:
    """`turn:LEAF` to each leaf after the first, then `close`; the notebook says what stands on each."""

    id: Final = "coda"
    outcomes: Final[tuple[str, ...]] = (CLOSE,)

    def actions(self, state: TaskState) -> tuple[str, ...]:
        if self.outcome(state):
            return ()
        ahead = LEAVES[len(state.done) + 1 :]
        return (f"turn:{ahead[0]}",) if ahead else (CLOSE,)

    def act(self, state: TaskState, action: str) -> TaskState:
        refuse(self, state, action)
        return state.after(action)

    def outcome(self, state: TaskState) -> str:
        return CLOSE if state.done and state.done[-1] == CLOSE else ""

    def shortcut(self, state: TaskState) -> TaskState:
        while not self.outcome(state):
            state = self.act(state, self.actions(state)[0])
        return state


def leaf(state: TaskState) -> str:
    """The leaf that lies open."""
    turned = [action for action in state.done if action.startswith("turn:")]
    return turned[-1].removeprefix("turn:") if turned else LEAVES[0]
