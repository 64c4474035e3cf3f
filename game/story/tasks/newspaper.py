"""The newspaper: six small advertisements, of which three are addresses, and one to go to first."""

from __future__ import annotations

from typing import Final

from game.story.tasks.task import TaskState, refuse

ADVERTISEMENTS = ("parrot", "agency", "match", "shop", "lodger", "firm")
"""What stands in the column, from the top."""
ADDRESSES = ("agency", "shop", "firm")
"""Those that look for somebody who types; a pencil ring fits only round them."""
FIRST = ("agency", "shop")
"""Where she can go at once: the third asks for Monday."""


class Newspaper:
    """`read:WHAT` any, `ring:WHAT` an address that was read; with three rings `first:WHAT` ends it."""

    id: Final = "newspaper"
    outcomes: Final[tuple[str, ...]] = FIRST

    def actions(self, state: TaskState) -> tuple[str, ...]:
        if self.outcome(state):
            return ()
        unread = tuple(f"read:{each}" for each in ADVERTISEMENTS if f"read:{each}" not in state.done)
        if all(f"ring:{each}" in state.done for each in ADDRESSES):
            return (*(f"first:{each}" for each in FIRST), *unread)
        rings = tuple(
            f"ring:{each}"
            for each in ADDRESSES
            if f"read:{each}" in state.done and f"ring:{each}" not in state.done
        )
        return (*rings, *unread)

    def act(self, state: TaskState, action: str) -> TaskState:
        refuse(self, state, action)
        return state.after(action)

    def outcome(self, state: TaskState) -> str:
        last = state.done[-1] if state.done else ""
        return last.removeprefix("first:") if last.startswith("first:") else ""

    def shortcut(self, state: TaskState) -> TaskState:
        while not self.outcome(state):
            state = self.act(state, self.actions(state)[0])
        return state
