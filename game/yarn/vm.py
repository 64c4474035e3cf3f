"""The machine that plays a program: it goes from stop to stop, and its state is plain data."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final, TypeAlias

from game.yarn.closures import went_wrong
from game.yarn.library import CHANCE, FUNCTIONS, OF_THE_STORY, chances, shown
from game.yarn.problems import Problem, ScriptError, nearest
from game.yarn.program import Expression, Program
from game.yarn.saliency import STRATEGIES, Strategy
from game.yarn.saving import load, pass_or_run, save
from game.yarn.state import Frame, Memory, SavedState, State
from game.yarn.steps import Code, Halt, Offer, Step, Wording
from game.yarn.stops import Line, Options, Stop, expand
from game.yarn.tree import Value
from game.yarn.variables import Variables
from game.yarn.wording import make_line

Keys: TypeAlias = tuple[str, ...]
Ready: TypeAlias = tuple[Line, Keys]

MOST_LEAPS: Final = 2_000
"""How often a conversation may change node without a stop before it counts as going round in circles."""
DEEPEST_DETOUR: Final = 200
_OVER: Final = Line("", "", None)
"""Stands as the stop of a conversation that is over, so that the loop has one thing to look at."""
_NOWHERE: Final[frozenset[int]] = frozenset()
_NOTHING: Final[Sequence[Step]] = (Halt(0, 0),)
_NOTHING_READY: Final[Sequence[Ready | None]] = (None,)


class VM:
    """Plays a Program.

    `functions` are the host's, by name; `strings` a translation by line id; `locale` picks plural rules;
    `chance` gives random numbers from 0 up to but not 1; a program that draws lots needs it.
    Raises ScriptError where a function is missing that the program was compiled with.
    """

    def __init__(
        self,
        program: Program,
        functions: Mapping[str, Callable[..., Value]] | None = None,
        strings: Mapping[str, str] | None = None,
        *,
        locale: str = "en",
        saliency: str = "best_least_recently_seen",
        chance: Callable[[], float] | None = None,
    ) -> None:
        self.program = program
        self.functions = {**(chances(chance) if chance else {}), **(functions or {})}
        self.strings = strings or {}
        self.locale = locale
        self.strategy: Strategy = STRATEGIES[saliency]
        self.shows_closed_options = False
        self.lines: list[Line | None] = [None] * len(program.lines)
        self.variables = Variables(self)
        self._memory = Memory(list(program.defaults))
        self.values: list[Value] = self._memory.values
        self.shared = False
        self.code: Code | None = None
        self.steps: Sequence[Step] = _NOTHING
        self.at = -1
        self.offers: dict[Offer, tuple[object, Options]] = {}
        self._all_ready: dict[Code | None, list[Ready | None]] = {}
        self._ready: Sequence[Ready | None] = _NOTHING_READY
        """The lines of this node that were shown before and have no values: what `advance` looks at first."""
        self.frames: tuple[Frame, ...] = ()
        self._leaps = 0
        self.resumed: frozenset[int] = _NOWHERE
        self.trail: list[tuple[str, ...]] = []
        self.stop: Stop | None = None

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
        return None if self.stop is _OVER else self.stop

    def start(self, node: str) -> None:
        """Begins at a node or group; `advance` then gives the first stop. Raises ScriptError if unknown."""
        self._leaps = 0
        code = self._leap(node)
        self.frames, self.resumed, self.at = (), _NOWHERE, -1
        self.be_in(code, [])
        self.stop = None

    def advance(self, choice: int | None = None) -> Stop | None:
        """Goes on to the next stop; None when the conversation is over.

        `choice` is the index of the chosen option; at options none of which can be chosen, None goes on
        behind them. Raises ValueError for a choice that is not on offer, ScriptError where the script fails.
        """
        at = self.at + 1
        ready = self._ready[at]
        if ready is None or choice is not None:
            choosing = choice is not None or type(self.stop) is Options
            return self.run(self._choose(choice) if choosing else at)
        self.at = at
        self.stop, keys = ready
        self.trail.append(keys)
        return self.stop

    def run(self, at: int) -> Stop | None:
        """Runs steps from `at` on until one of them stops."""
        self.stop = None
        self._leaps = 0
        try:
            while self.stop is None:
                at = pass_or_run(self, self.steps[at]) if self.resumed else self.steps[at].run(self)
        except ScriptError as error:
            raise self._failed(error, at) from error
        if self.code is None:
            return None
        self.at = at
        return self.stop

    def present(self, at: int) -> bool:
        """Shows the stop of step `at` without going anywhere; False where the step does not stop now."""
        self.stop = None
        self.at = self.steps[at].run(self)
        return self.stop is not None

    def reset(self, values: list[Value]) -> None:
        """Begins anew with these values, one for each slot; no conversation runs."""
        self._end()
        self._memory = Memory(values)
        self.values, self.shared, self.stop = values, False, None

    def _choose(self, choice: int | None) -> int:
        offer, options = self.steps[self.at] if self.code else None, self.stop
        if not isinstance(offer, Offer) or not isinstance(options, Options):
            raise ValueError("there is nothing to choose from now")
        if choice is None:
            if any(option.enabled for option in options.options):
                raise ValueError("one of the options must be chosen")
            return offer.end
        if not 0 <= choice < len(options.options) or not options.options[choice].enabled:
            raise ValueError(f"option {choice} is not on offer")
        item = offer.items[choice]
        if not self.values[item.chosen]:
            self.write(item.chosen, True)
        if item.once >= 0:
            self.write(item.once, True)
        self.trail.append(item.keys)
        return item.target

    def _failed(self, error: ScriptError, at: int) -> ScriptError:
        """The error with its place; the conversation is over, since nobody knows what it would do next."""
        file = self.code.file if self.code else ""
        number = self.steps[at].number
        self.finish()
        return ScriptError(
            problem if problem.file else Problem(file, number, 1, problem.code, problem.what, problem.remedy)
            for problem in error.problems
        )

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

    def say(self, wording: Wording) -> Line:
        """The line of a wording as it reads now; a line without values is made once."""
        info = wording.info
        text = self.strings.get(info.source, info.text)
        if wording.values:
            return make_line(
                info, expand(text, [shown(value(self)) for value in wording.values]), self.locale
            )
        line = self.lines[wording.index] = make_line(info, text, self.locale)
        return line

    def call(self, name: str, arguments: list[Value]) -> Value:
        """Calls a function of the host; raises ScriptError where there is none."""
        function = self.functions.get(name)
        if function is None:
            known = [*self.functions, *FUNCTIONS, *OF_THE_STORY]
            remedy = "the machine was given no chance" if name in CHANCE else nearest(name, known)
            raise went_wrong(f"no function is called '{name}'", remedy)
        return function(*arguments)

    def ask(self, name: str, node: Value) -> Value:
        """Answers visited(), visited_count() and has_any_content() of a node or group."""
        if name == "has_any_content":
            group = self.program.group(str(node))
            return bool(group.open(self)) if group else str(node) in self.program.code
        slot = self.program.slots.get(f"visit:{node}", -1)
        count = self.values[slot] if slot >= 0 else 0
        return count if name == "visited_count" else bool(count)

    def evaluate(self, expression: Expression) -> Value:
        """The value of an expression now; raises ScriptError where a function fails."""
        return expression.closure(self)

    def _leap(self, name: str) -> Code:
        """The node to go to; raises ScriptError where there is none, or the script goes round in circles."""
        self._leaps += 1
        if self._leaps > MOST_LEAPS:
            raise went_wrong(f"{MOST_LEAPS} jumps without a line: the script goes round in circles")
        code = self.program.code.get(name)
        if code is None:
            raise went_wrong(f"no node is called '{name}'", nearest(name, self.program.code))
        return code

    def be_in(self, code: Code, trail: list[Keys]) -> None:
        """Makes `code` the node that is played; lines that were shown before are at hand there."""
        self.code, self.steps, self.trail = code, code.steps, trail
        if self.resumed:
            self._ready = (None,) * len(code.steps)
            return
        ready = self._all_ready.get(code)
        if ready is None:
            ready = self._all_ready[code] = [None] * len(code.steps)
        self._ready = ready

    def keep_ready(self, at: int, line: Line, keys: Keys) -> None:
        """Lets `advance` show a line without values at once when it comes to it again."""
        if self.code in self._all_ready:
            self._all_ready[self.code][at] = (line, keys)

    def jump(self, name: str) -> int:
        """Goes to a node for good: every node on the way counts as visited, detours are forgotten."""
        target = self._leap(name)
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
        self.be_in(self._leap(name), [])
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
        self._ready = _NOTHING_READY
        self.stop = _OVER

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

    def save(self) -> SavedState:
        """The state by names that outlive edits of the scripts."""
        return save(self)

    def load(self, saved: SavedState, renamed: Mapping[str, str] | None = None) -> None:
        """Puts a saved state back, also one of an edited script; `current` then is the stop to show.

        `renamed` maps old names of nodes and variables to new ones.
        """
        load(self, saved, renamed or {})


def _as_long(trail: list[tuple[str, ...]], length: int) -> list[tuple[str, ...]]:
    """A trail as it was at a length: itself, unless something else was added to it since."""
    return trail if len(trail) == length else trail[:length]
