"""The machine that plays a program: it goes from stop to stop, and its state is plain data."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from game.yarn.choices import Offer
from game.yarn.closures import went_wrong
from game.yarn.library import CHANCE, FUNCTIONS, OF_THE_STORY, chances, shown
from game.yarn.problems import Problem, ScriptError, nearest
from game.yarn.program import Expression, Program
from game.yarn.saliency import STRATEGIES, Strategy
from game.yarn.saving import load, pass_or_run, save
from game.yarn.standing import Standing
from game.yarn.state import SavedState
from game.yarn.steps import Wording
from game.yarn.stops import Line, Options, Stop, expand
from game.yarn.tree import Value
from game.yarn.variables import Variables
from game.yarn.wording import make_line


class VM(Standing):
    """Plays a Program.

    `functions` are the host's, by name; `strings` a translation by line id; `locale` picks plural rules;
    `chance` gives random numbers from 0 up to but not 1, for scripts that draw lots.
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
        super().__init__(program)
        self.functions = {**(chances(chance) if chance else {}), **(functions or {})}
        self.strings = strings or {}
        self.locale = locale
        self.strategy: Strategy = STRATEGIES[saliency]
        self.shows_closed_options = False
        self.lines: list[Line | None] = [None] * len(program.lines)
        self.variables = Variables(self)
        self.offers: dict[Offer, tuple[object, Options]] = {}

    def start(self, node: str) -> None:
        """Begins at a node or group; `advance` then gives the first stop. Raises ScriptError if unknown."""
        self.leaps = 0
        self.begin(self.leap_to(node))

    def advance(self, choice: int | None = None) -> Stop | None:
        """Goes on to the next stop; None when the conversation is over.

        `choice` is the index of the chosen option; at options none of which can be chosen, None goes on
        behind them. Raises ValueError for a choice that is not on offer, ScriptError where the script fails.
        """
        at = self.at + 1
        ready = self.ready[at]
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
        self.leaps = 0
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
        """The value of an expression now; raises ScriptError where a function of the library fails."""
        return expression.closure(self)

    def save(self) -> SavedState:
        """The state by names that outlive edits of the scripts."""
        return save(self)

    def load(self, saved: SavedState, renamed: Mapping[str, str] | None = None) -> bool:
        """Puts a saved state back, also one of an edited script; `current` then is the stop to show.

        `renamed` maps old names of nodes and variables to new ones. Returns whether that stop is the one the
        save was made at, so that its effect must not be applied again; False where the conversation had to
        go on to another one, or is closed.
        """
        return load(self, saved, renamed or {})
