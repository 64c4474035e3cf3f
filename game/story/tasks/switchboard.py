"""The switchboard: eight callers in turn, six sockets, and a key that only keeps the line open."""

from __future__ import annotations

from typing import Final

from game.story.tasks.task import TaskState, refuse

SOCKETS = ("joshi", "bhatia", "stores", "works", "canteen", "gate")
"""The extensions, from left to right."""
STAY = "stay"
"""What can be done instead of plugging: stay on the line."""
CALLS = {
    "school": "stores",
    "sighs": "joshi",
    "saturday": "bhatia",
    "tiffins": "canteen",
    "breath": STAY,
    "smoking": "works",
    "meter": "gate",
    "bill": "joshi",
}
"""The callers in their order, and what is right for each."""


class Switchboard:
    """`CALL:SOCKET` for the caller who is on; a wrong socket costs nothing and is not offered to her again.

    The state holds the sockets that were right, in order, and the wrong ones of the caller who is on: once
    somebody is through, it is forgotten how.
    """

    id: Final = "switchboard"
    outcomes: Final[tuple[str, ...]] = ("through",)

    def actions(self, state: TaskState) -> tuple[str, ...]:
        call = calling(state)
        if not call:
            return ()
        offered = (f"{call}:{socket}" for socket in (*SOCKETS, STAY))
        return tuple(action for action in offered if action not in state.done)

    def act(self, state: TaskState, action: str) -> TaskState:
        refuse(self, state, action)
        if not _is_right(action):
            return state.after(action)
        return TaskState((*(each for each in state.done if _is_right(each)), action))

    def outcome(self, state: TaskState) -> str:
        return "" if calling(state) else self.outcomes[0]

    def shortcut(self, state: TaskState) -> TaskState:
        while call := calling(state):
            state = self.act(state, f"{call}:{CALLS[call]}")
        return state


def calling(state: TaskState) -> str:
    """The caller who is on; nobody once all eight are through."""
    return next((call for call, right in CALLS.items() if f"{call}:{right}" not in state.done), "")


def _is_right(action: str) -> bool:
    call, _, socket = action.partition(":")
    return CALLS[call] == socket
