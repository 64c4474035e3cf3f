"""What a conversation remembers, as values that are taken and put back in no time."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from game.yarn.steps import Code
from game.yarn.stops import Stop
from game.yarn.tree import Value


class Memory:
    """The values of all slots; copied before it is written to once a snapshot holds it."""

    __slots__ = ("_hash", "values")

    def __init__(self, values: list[Value]) -> None:
        self.values = values
        self._hash: int | None = None

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Memory) and (self is other or self.values == other.values)

    def __hash__(self) -> int:
        if self._hash is None:
            self._hash = hash(tuple(self.values))
        return self._hash


class Frame(NamedTuple):
    """A node that a detour left: its code, the detour's step, and its trail up to a length."""

    code: Code
    at: int
    trail: list[tuple[str, ...]]
    length: int


class State(NamedTuple):
    """A snapshot. Two are equal where the story stands alike: what ran to get there does not count."""

    memory: Memory
    code: Code | None
    at: int
    frames: tuple[Frame, ...]
    stop: Stop | None
    trail: list[tuple[str, ...]]
    length: int
    resumed: frozenset[int]
    """How many detours lie below each visit that was resumed from a save: what it ran is passed over."""

    def _place(self) -> tuple[object, ...]:
        frames = tuple((frame.code.name, frame.at) for frame in self.frames)
        return (self.code.name if self.code else None, self.at, frames)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, State):
            return False
        return self._place() == other._place() and self.memory == other.memory

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash((self._place(), self.memory))


@dataclass(frozen=True)
class SavedFrame:
    """A node in a save: its name, the keys of its stop, and of all that ran before, oldest first."""

    node: str
    stop: tuple[str, ...]
    trail: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class SavedState:
    """A conversation as plain values under names that outlive edits.

    `values` holds what differs from its default: variables by name, `once:`, `block:`, `visit:`, `view:` and
    `chose:` with the id of a line or node. `frames` are the nodes, outermost first; none: nothing runs.
    """

    values: dict[str, float | str | bool] = field(default_factory=dict)
    frames: tuple[SavedFrame, ...] = ()
