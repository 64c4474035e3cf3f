"""A task: a playable idea with its own panel, as rules over a frozen state that a save can name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class TaskState:
    """What every task's state holds: the actions taken so far, in order. All else follows from them."""

    done: tuple[str, ...] = ()

    def after(self, action: str) -> TaskState:
        """The state with one more action taken."""
        return TaskState((*self.done, action))


class Task(Protocol):
    """The rules of one task; an action is a word such as "draw" or "choose:lamp"."""

    @property
    def id(self) -> str:
        """The word by which scripts call it."""
        ...

    @property
    def outcomes(self) -> tuple[str, ...]:
        """The ways in which it can end."""
        ...

    def actions(self, state: TaskState) -> tuple[str, ...]:
        """What can be done now; empty only when the task is over."""
        ...

    def act(self, state: TaskState, action: str) -> TaskState:
        """The state after `action`; raises ValueError where that cannot be done."""
        ...

    def outcome(self, state: TaskState) -> str:
        """How it ended, one of `outcomes`; empty while it goes on."""
        ...

    def shortcut(self, state: TaskState) -> TaskState:
        """The state in which a player who would rather not is led out, its story kept."""
        ...


def refuse(task: Task, state: TaskState, action: str) -> None:
    """Raises ValueError where `action` cannot be done now."""
    if action not in task.actions(state):
        raise ValueError(f"task {task.id}: '{action}' cannot be done now, only {task.actions(state)}")
