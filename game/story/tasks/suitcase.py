"""The trunk: of twelve things that stay behind or come along, five come along."""

from __future__ import annotations

from itertools import combinations
from typing import Final

from game.story.tasks.task import TaskState, refuse

ROOM = 5
"""How many things the trunk takes beside the saris."""
THINGS = (
    "tumbler",
    "cup",
    "photograph",
    "typewriter_ribbon",
    "shorthand_book",
    "cutting",
    "curtain",
    "steel_bowl",
    "tape",
    "lamp",
    "thread",
    "doormat",
)
"""What she turns over in her hands, in the order in which an outcome names them."""
CLOSINGS = ("close", "sit")
"""Two ways to shut a full lid: press it down, or sit on it."""


class Suitcase:
    """`pack:THING` until five are in, `unpack:THING` at any time, then one of the two closings.

    The state holds what is in the trunk, in the order packed: what was taken out leaves no trace in it.
    The outcome is the five joined with "+".
    """

    id: Final = "suitcase"
    outcomes: Final[tuple[str, ...]] = tuple("+".join(five) for five in combinations(THINGS, ROOM))

    def actions(self, state: TaskState) -> tuple[str, ...]:
        if self.outcome(state):
            return ()
        out = tuple(f"unpack:{thing}" for thing in _packed(state))
        if len(out) == ROOM:
            return (CLOSINGS[0], *out, CLOSINGS[1])
        first, *others = (f"pack:{thing}" for thing in THINGS if f"pack:{thing}" not in state.done)
        return (first, *out, *others)

    def act(self, state: TaskState, action: str) -> TaskState:
        refuse(self, state, action)
        if action.startswith("unpack:"):
            packed = "pack:" + action.removeprefix("unpack:")
            return TaskState(tuple(each for each in state.done if each != packed))
        return state.after(action)

    def outcome(self, state: TaskState) -> str:
        if not state.done or state.done[-1] not in CLOSINGS:
            return ""
        packed = _packed(state)
        return "+".join(thing for thing in THINGS if thing in packed)

    def shortcut(self, state: TaskState) -> TaskState:
        while not self.outcome(state):
            state = self.act(state, self.actions(state)[0])
        return state


def _packed(state: TaskState) -> tuple[str, ...]:
    return tuple(each.removeprefix("pack:") for each in state.done if each.startswith("pack:"))
