"""The drawing: a child draws a house, and decides what its first line shall be."""

from __future__ import annotations

from typing import Final

from game.story.tasks.task import TaskState, refuse

FIRST_LINES = ("window", "lamp", "swing")
"""What the house can begin with."""
WALLS = ("floor", "wall_left", "wall_right", "roof", "door")
"""The strokes that follow, in the order in which a hand is led; each may be drawn at any time."""


class Drawing:
    """First `begin:WHAT`, then the strokes in any order, then `finish`."""

    id: Final = "drawing"
    outcomes: Final[tuple[str, ...]] = FIRST_LINES

    def actions(self, state: TaskState) -> tuple[str, ...]:
        if not state.done:
            return tuple(f"begin:{what}" for what in FIRST_LINES)
        if "finish" in state.done:
            return ()
        left = tuple(f"draw:{stroke}" for stroke in WALLS if f"draw:{stroke}" not in state.done)
        return left or ("finish",)

    def act(self, state: TaskState, action: str) -> TaskState:
        refuse(self, state, action)
        return state.after(action)

    def outcome(self, state: TaskState) -> str:
        return state.done[0].removeprefix("begin:") if "finish" in state.done else ""

    def shortcut(self, state: TaskState) -> TaskState:
        while not self.outcome(state):
            state = self.act(state, self.actions(state)[0])
        return state
