"""Where a conversation stands: its memory, the node it is in, the detours below it, what it waits at."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeAlias

from game.yarn.closures import went_wrong
from game.yarn.problems import nearest
from game.yarn.program import Program
from game.yarn.state import Frame, Memory, State
from game.yarn.steps import Code, Halt, Step
from game.yarn.stops import Line, Stop
from game.yarn.tree import Value

Keys: TypeAlias = tuple[str, ...]
Ready: TypeAlias = tuple[Line, Keys]

MOST_LEAPS: Final = 2_000
"""How often a conversation may change node without a stop before it counts as going round in circles."""
DEEPEST_DETOUR: Final = 200
OVER: Final = Line("", "", None)
"""Stands as the stop of a conversation that is over, so that the loop has one thing to look at."""
_NOWHERE: Final[frozenset[int]] = frozenset()
_NOTHING: Final[Sequence[Step]] = (Halt(0, 0),)
_NOTHING_READY: Final[Sequence[Ready | None]] = (None,)


class Standing:
    """The state of a machine, and the moves from node to node that its steps make.

    `at` is the step that is waited at, -1 before the first; `trail` the keys of what ran in this visit;
    `resumed` how many detours lie below each visit that was loaded from a save.
    """

    def __init__(self, program: Program) -> None:
        self.program = program
        self._memory = Memory(list(program.defaults))
        self.values: list[Value] = self._memory.values
        self.shared = False
        self.code: Code | None = None
        self.steps: Sequence[Step] = _NOTHING
        self.at = -1
        self.stop: Stop | None = None
        self.frames: tuple[Frame, ...] = ()
        self.resumed: frozenset[int] = _NOWHERE
        self.trail: list[Keys] = []
        self.leaps = 0
        self.ready: Sequence[Ready | None] = _NOTHING_READY
        """The lines of this node that were shown before and have no values: what a machine looks at first."""
        self._all_ready: dict[Code | None, list[Ready | None]] = {}

    @property
    def running(self) -> bool:
        """Whether a conversation is going on."""
        return self.code is not None

    @property
    def node(self) -> str | None:
        """The name of the node that is played."""
        return self.code.name if self.code else None

    @property
    def current(self) -> Stop | None:
        """The stop that the conversation waits at; None before the first and after the last."""
        return None if self.stop is OVER else self.stop

    def begin(self, code: Code) -> None:
        """Stands before the first step of a node, with nothing below it."""
        self.frames, self.resumed, self.at = (), _NOWHERE, -1
        self.be_in(code, [])
        self.stop = None

    def reset(self, values: list[Value]) -> None:
        """Begins anew with these values, one for each slot; no conversation runs."""
        self._end()
        self._memory = Memory(values)
        self.values, self.shared, self.stop = values, False, None

    def write(self, slot: int, value: Value) -> None:
        """Gives a slot a value; a memory that a snapshot holds is copied first."""
        if self.shared:
            self.own()
        self.values[slot] = value

    def own(self) -> None:
        """Copies the memory, which a snapshot holds, so that it can be written to."""
        self._memory = Memory(self.values.copy())
        self.values = self._memory.values
        self.shared = False

    def count(self, slot: int) -> None:
        """Adds one to a slot that counts; -1 stands for none."""
        if slot >= 0:
            if self.shared:
                self.own()
            self.values[slot] += 1  # type: ignore[operator] # a count

    def leap_to(self, name: str) -> Code:
        """The node to go to; raises ScriptError where there is none, or the script goes round in circles."""
        self.leaps += 1
        if self.leaps > MOST_LEAPS:
            raise went_wrong(f"{MOST_LEAPS} jumps without a line: the script goes round in circles")
        code = self.program.code.get(name)
        if code is None:
            raise went_wrong(f"no node is called '{name}'", nearest(name, self.program.code))
        return code

    def be_in(self, code: Code, trail: list[Keys]) -> None:
        """Makes `code` the node that is played; lines that were shown before are at hand there."""
        self.code, self.steps, self.trail = code, code.steps, trail
        if self.resumed:
            self.ready = (None,) * len(code.steps)
            return
        ready = self._all_ready.get(code)
        if ready is None:
            ready = self._all_ready[code] = [None] * len(code.steps)
        self.ready = ready

    def keep_ready(self, at: int, line: Line, keys: Keys) -> None:
        """Lets `advance` show a line without values at once when it comes to it again."""
        if self.code in self._all_ready:
            self._all_ready[self.code][at] = (line, keys)

    def jump(self, name: str) -> int:
        """Goes to a node for good: every node on the way counts as visited, detours are forgotten."""
        target = self.leap_to(name)
        if self.frames:
            self._count_outer_visits()
            self.frames, self.resumed = (), _NOWHERE
        elif self.resumed:
            self.resumed = _NOWHERE
        self.count(self.code.visits)  # type: ignore[union-attr] # a step runs only within a node
        self.be_in(target, [])
        return 0

    def detour(self, name: str, at: int) -> int:
        """Goes to a node and will come back behind step `at`."""
        assert self.code is not None
        if len(self.frames) >= DEEPEST_DETOUR:
            raise went_wrong(f"detours lie more than {DEEPEST_DETOUR} deep")
        frame = Frame(self.code, at, self.trail, len(self.trail))
        self.be_in(self.leap_to(name), [])
        self.frames = (*self.frames, frame)
        return 0

    def leave(self) -> int:
        """Leaves the node; returns the step to go on with."""
        if not self.frames:
            self.finish()
            return 0
        assert self.code is not None
        self.count(self.code.visits)
        frame = self.frames[-1]
        self.resumed -= {len(self.frames)}
        self.frames = self.frames[:-1]
        self.be_in(frame.code, _as_long(frame.trail, frame.length))
        return frame.at + 1

    def finish(self) -> None:
        """Ends the conversation: every node it is in counts as visited."""
        if self.code:
            self.count(self.code.visits)
        self._count_outer_visits()
        self._end()

    def _end(self) -> None:
        self.code, self.steps, self.at = None, _NOTHING, -1
        self.frames, self.trail, self.resumed = (), [], _NOWHERE
        self.ready = _NOTHING_READY
        self.stop = OVER

    def _count_outer_visits(self) -> None:
        for frame in reversed(self.frames):
            self.count(frame.code.visits)

    def snapshot(self) -> State:
        """The whole state, to be put back by `restore`; taking it copies nothing."""
        self.shared = True
        trail = self.trail
        return State(
            self._memory, self.code, self.at, self.frames, self.stop, trail, len(trail), self.resumed
        )

    def restore(self, state: State) -> None:
        """Puts a snapshot of the same program back."""
        self._memory, code, self.at, self.frames, self.stop, trail, length, self.resumed = state
        self.values = self._memory.values
        self.shared = True
        if code is not self.code or self.resumed:
            self._be_back_in(code)
        self.trail = trail if len(trail) == length else trail[:length]

    def _be_back_in(self, code: Code | None) -> None:
        stop, at = self.stop, self.at
        if code is None:
            self._end()
        else:
            self.be_in(code, self.trail)
        self.stop, self.at = stop, at


def _as_long(trail: list[tuple[str, ...]], length: int) -> list[tuple[str, ...]]:
    """A trail as it was at a length: itself, unless something else was added to it since."""
    return trail if len(trail) == length else trail[:length]
