"""The machine that plays a program: it goes from stop to stop, and its state is plain data."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, MutableMapping
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from game.yarn.closures import went_wrong
from game.yarn.library import CHANCE, FUNCTIONS, OF_THE_STORY, chances, shown
from game.yarn.markup import Marked, MarkupError, read_markup
from game.yarn.problems import Problem, ScriptError, nearest
from game.yarn.program import Expression, Program
from game.yarn.saliency import STRATEGIES, Strategy
from game.yarn.saving import load, pass_or_run, save
from game.yarn.state import Frame, Memory, SavedState, State
from game.yarn.steps import Code, Offer, Wording
from game.yarn.stops import Line, Options, Stop, expand
from game.yarn.tree import Value
from game.yarn.types import type_of

if TYPE_CHECKING:
    from game.yarn.lines import LineInfo

MOST_LEAPS: Final = 2_000
"""How often a conversation may change node without a stop before it counts as going round in circles."""
DEEPEST_DETOUR: Final = 200
_OVER: Final = Line("", "", None)
"""Stands as the stop of a conversation that is over, so that the loop has one thing to look at."""


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
        self._shared = False
        self.code: Code | None = None
        self.at = -1
        self.frames: tuple[Frame, ...] = ()
        self._leaps = 0
        self.resumed: frozenset[int] = frozenset()
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
        self.frames = ()
        self.resumed = frozenset()
        self._enter(node)
        self.at = -1
        self.stop = None

    def advance(self, choice: int | None = None) -> Stop | None:
        """Goes on to the next stop; None when the conversation is over.

        `choice` is the index of the chosen option; at options none of which can be chosen, None goes on
        behind them. Raises ValueError for a choice that is not on offer, ScriptError where the script fails.
        """
        code = self.code
        if code is None:
            return None
        at = self.at + 1
        if choice is not None or type(self.stop) is Options:
            at = self._choose(choice)
        return self.run(code, at)

    def run(self, code: Code, at: int) -> Stop | None:
        """Runs steps from `at` on until one of them stops."""
        self.stop = None
        self._leaps = 0
        steps = code.steps
        try:
            while self.stop is None:
                at = steps[at].run(self) if not self.resumed else pass_or_run(self, steps[at])
                if self.code is not code:
                    if self.code is None:
                        return None
                    code = self.code
                    steps = code.steps
        except ScriptError as error:
            raise self._failed(error, code, at) from error
        self.at = at
        return self.stop

    def present(self, code: Code, at: int) -> bool:
        """Shows the stop of step `at` without going anywhere; False where the step does not stop now."""
        self.stop = None
        self.at = code.steps[at].run(self)
        return self.stop is not None

    def reset(self, values: list[Value]) -> None:
        """Begins anew with these values, one for each slot; no conversation runs."""
        self._end()
        self._memory = Memory(values)
        self.values, self._shared, self.stop = values, False, None

    def _choose(self, choice: int | None) -> int:
        code = self.code
        offer = code.steps[self.at] if code else None
        if not isinstance(offer, Offer) or not isinstance(self.stop, Options):
            raise ValueError("there is nothing to choose from now")
        options = self.stop.options
        if choice is None:
            if any(option.enabled for option in options):
                raise ValueError("one of the options must be chosen")
            return offer.end
        if not 0 <= choice < len(options) or not options[choice].enabled:
            raise ValueError(f"option {choice} is not on offer")
        return self.take(offer, choice)

    def take(self, offer: Offer, choice: int) -> int:
        """Notes that an option is chosen; returns the step it leads to."""
        item = offer.items[choice]
        self.write(item.chosen, self.values[item.chosen] + 1)  # type: ignore[operator] # a count
        if item.once >= 0:
            self.write(item.once, True)
        self.trail.append(item.keys)
        return item.target

    def _failed(self, error: ScriptError, code: Code, at: int) -> ScriptError:
        """The error with its place; the conversation is over, since nobody knows what it would do next."""
        number = code.steps[at].number if at < len(code.steps) else 0
        self.finish()
        return ScriptError(
            problem
            if problem.file
            else Problem(code.file, number, 1, problem.code, problem.what, problem.remedy)
            for problem in error.problems
        )

    def write(self, slot: int, value: Value) -> None:
        """Gives a slot a value; a memory that a snapshot holds is copied first."""
        if self._shared:
            self._memory = Memory(self.values.copy())
            self.values = self._memory.values
            self._shared = False
        self.values[slot] = value

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

    def _enter(self, name: str) -> int:
        code = self.program.code.get(name)
        if code is None:
            raise went_wrong(f"no node is called '{name}'", nearest(name, self.program.code))
        self._leaps += 1
        if self._leaps > MOST_LEAPS:
            raise went_wrong(f"{MOST_LEAPS} jumps without a line: the script goes round in circles")
        self.code = code
        self.trail = []
        return 0

    def jump(self, name: str) -> int:
        """Goes to a node for good: every node on the way counts as visited, detours are forgotten."""
        for code in (self.code, *(frame.code for frame in reversed(self.frames))):
            self._count_visit(code)
        self.frames = ()
        self.resumed = frozenset()
        return self._enter(name)

    def detour(self, name: str, at: int) -> int:
        """Goes to a node and will come back behind step `at`."""
        assert self.code is not None
        if len(self.frames) >= DEEPEST_DETOUR:
            raise went_wrong(f"detours lie more than {DEEPEST_DETOUR} deep")
        frame = Frame(self.code, at, self.trail, len(self.trail))
        target = self._enter(name)
        self.frames = (*self.frames, frame)
        return target

    def leave(self, at: int) -> int:
        """Leaves the node: returns the step to go on with, or `at` when the conversation is over."""
        self._count_visit(self.code)
        if not self.frames:
            self._end()
            return at
        frame = self.frames[-1]
        if self.resumed:
            self.resumed -= {len(self.frames)}
        self.frames = self.frames[:-1]
        self.code = frame.code
        self.trail = _as_long(frame.trail, frame.length)
        return frame.at + 1

    def finish(self) -> None:
        """Ends the conversation: every node it is in counts as visited."""
        for code in (self.code, *(frame.code for frame in self.frames)):
            self._count_visit(code)
        self._end()

    def _end(self) -> None:
        self.code, self.frames, self.at = None, (), -1
        self.trail, self.resumed = [], frozenset()
        self.stop = _OVER

    def _count_visit(self, code: Code | None) -> None:
        if code is not None and code.visits >= 0:
            self.write(code.visits, self.values[code.visits] + 1)  # type: ignore[operator] # a count

    def snapshot(self) -> State:
        """The whole state, to be put back by `restore`; taking it copies nothing."""
        self._shared = True
        trail = self.trail
        return State(
            self._memory, self.code, self.at, self.frames, self.stop, trail, len(trail), self.resumed
        )

    def restore(self, state: State) -> None:
        """Puts a snapshot of the same program back."""
        self._memory, self.code, self.at, self.frames, self.stop, trail, length, self.resumed = state
        self.values = self._memory.values
        self._shared = True
        self.trail = trail if len(trail) == length else trail[:length]

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


@lru_cache(maxsize=4096)
def _marked(text: str, locale: str) -> Marked:
    try:
        return read_markup(text, locale)
    except MarkupError:
        return Marked(text, None, text, ())


def make_line(info: LineInfo, text: str, locale: str) -> Line:
    """A line from its text with values put in; markup that cannot be read stays as it is written."""
    marked = _marked(text, locale)
    ids = (info.id,) if info.source == info.id else ()
    last = ("lastline",) if info.last_before_options else ()
    metadata = (*ids, *info.tags, *last)
    return Line(info.id, marked.text, marked.speaker, info.tags, marked.attributes, metadata, marked.whole)


class Variables(MutableMapping[str, Value]):
    """The variables by name; smart ones are worked out when read and cannot be written."""

    def __init__(self, vm: VM) -> None:
        self._vm = vm

    def __getitem__(self, name: str) -> Value:
        info = self._vm.program.variables[name]
        if info.smart:
            return self._vm.evaluate(self._vm.program.expression(name))
        return self._vm.values[self._vm.program.slots[name]]

    def __setitem__(self, name: str, value: Value) -> None:
        info = self._vm.program.variables[name]
        enum = self._vm.program.enums.get(info.type)
        if info.smart or type_of(value) != (enum.raw if enum else info.type):
            raise TypeError(
                f"{name} is a {'smart ' if info.smart else ''}{info.type}: it cannot be {value!r}"
            )
        if enum and value not in enum.cases.values():
            raise TypeError(f"{name} is a {info.type}: it has no case {value!r}")
        self._vm.write(self._vm.program.slots[name], value)

    def __delitem__(self, name: str) -> None:
        """Gives the variable its default again."""
        self[name] = self._vm.program.variables[name].default

    def __iter__(self) -> Iterator[str]:
        return iter(self._vm.program.variables)

    def __len__(self) -> int:
        return len(self._vm.program.variables)
