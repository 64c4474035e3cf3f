"""A paper: one document to read point by point, and then something to do with it."""

from __future__ import annotations

from dataclasses import dataclass

from game.story.tasks.task import TaskState, refuse


@dataclass(frozen=True, slots=True)
class Paper:
    """`points` can be read in any order; each of `outcomes` ends it, if `whole` only when all is read.

    The words of a point are `paper.ID.POINT`, and what Pooja thinks of it `paper.ID.POINT.thought`.
    """

    id: str
    points: tuple[str, ...]
    outcomes: tuple[str, ...]
    whole: bool = False

    def actions(self, state: TaskState) -> tuple[str, ...]:
        if self.outcome(state):
            return ()
        unread = tuple(f"read:{point}" for point in self.points if f"read:{point}" not in state.done)
        if self.whole and unread:
            return unread
        return (*unread, *(f"end:{outcome}" for outcome in self.outcomes))

    def act(self, state: TaskState, action: str) -> TaskState:
        refuse(self, state, action)
        return state.after(action)

    def outcome(self, state: TaskState) -> str:
        last = state.done[-1] if state.done else ""
        return last.removeprefix("end:") if last.startswith("end:") else ""

    def shortcut(self, state: TaskState) -> TaskState:
        unread = (action for action in self.actions(state) if self.whole and action.startswith("read:"))
        return TaskState((*state.done, *unread, f"end:{self.outcomes[0]}"))
