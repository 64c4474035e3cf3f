"""Reads and runs test plans: what a script must say, offer and command, step by step."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from game.yarn.program import Program
from game.yarn.saliency import STRATEGIES
from game.yarn.stops import Command, Line, Options, Stop
from game.yarn.tree import Value
from game.yarn.types import BOOL, NUMBER, STRING, Signature
from game.yarn.vm import VM

_STEP = re.compile(r"(\w+)\s*:\s*(?:`(.*)`|(.*?))\s*((?:#\S+\s*|\[disabled\]\s*)*)")
_SET = re.compile(r"(\$\S+)\s*=\s*(.+)")

FUNCTIONS: Final[Mapping[str, tuple[Signature, Callable[..., Value]]]] = {
    "add_three_operands": (Signature((NUMBER,) * 3, NUMBER), lambda a, b, c: a + b + c),
    "set_objective_complete": (Signature((STRING,), BOOL), lambda _: True),
    "is_objective_active": (Signature((STRING,), BOOL), lambda _: True),
    "get_quest_status": (Signature((STRING,), STRING), lambda _: "InProgress"),
    "assert": (Signature((BOOL,), BOOL), lambda holds: _must(holds)),
    "dummy_number": (Signature((), NUMBER), lambda: 1),
    "dummy_bool": (Signature((), BOOL), lambda: True),
    "dummy_string": (Signature((), STRING), lambda: "string"),
}
"""The functions that the official plans expect of a host."""


class PlanError(Exception):
    """A script did not do what its plan says."""


def _must(holds: Value) -> bool:
    if not holds:
        raise PlanError("assert() was given false")
    return True


@dataclass(frozen=True, slots=True)
class PlanStep:
    """One line of a plan: what kind of step, its text, and its marks (hashtags, [disabled])."""

    number: int
    kind: str
    text: str
    marks: tuple[str, ...] = ()


def read_plan(text: str) -> list[list[PlanStep]]:
    """The runs of a plan; raises PlanError where a line is none."""
    runs: list[list[PlanStep]] = [[]]
    for number, line in enumerate(text.splitlines(), 1):
        bare = line.strip()
        if bare == "---":
            runs.append([])
        elif bare == "stop":
            runs[-1].append(PlanStep(number, "stop", ""))
        elif bare and not bare.startswith("#"):
            runs[-1].append(_read_step(number, bare))
    return runs


def _read_step(number: int, bare: str) -> PlanStep:
    found = _STEP.fullmatch(bare)
    if not found or found[1] not in _STEPS:
        raise PlanError(f"line {number}: '{bare}' is not a step")
    text = found[2] if found[2] is not None else found[3]
    return PlanStep(number, found[1], text, tuple(found[4].split()))


def run_plan(program: Program, runs: list[list[PlanStep]]) -> None:
    """Plays a program as the plan says, each run on the same variables; raises PlanError where it differs."""
    vm = VM(program, {name: function for name, (_, function) in FUNCTIONS.items()}, chance=lambda: 0.5)
    vm.shows_closed_options = True
    for steps in runs:
        _Run(vm).follow(iter(steps))


class _Run:
    def __init__(self, vm: VM) -> None:
        self._vm = vm
        self._node = "Start"
        self._started = False
        self._offered: list[PlanStep] = []
        self._choice: int | None = None

    def follow(self, steps: Iterator[PlanStep]) -> None:
        """Takes the steps of one run."""
        for step in steps:
            try:
                _STEPS[step.kind](self, step)
            except (ValueError, TypeError, KeyError) as error:
                raise PlanError(f"line {step.number}: {error}") from error
        if self._offered:
            self._expect_offers(self._offered[-1].number)

    def _next(self) -> Stop | None:
        """Plays on to the next stop, with the choice that was made; nothing is played before it is needed."""
        if not self._started:
            self._vm.start(self._node)
            self._started = True
        choice, self._choice = self._choice, None
        return self._vm.advance(choice)

    def expect_line(self, step: PlanStep) -> None:
        stop = self._next()
        if not isinstance(stop, Line) or step.text not in ("*", stop.whole):
            raise PlanError(f"line {step.number}: expected the line '{step.text}', got {_told(stop)}")
        for mark in step.marks:
            if mark[1:] not in stop.metadata:
                raise PlanError(f"line {step.number}: expected the hashtag {mark}, got {stop.metadata}")

    def expect_command(self, step: PlanStep) -> None:
        stop = self._next()
        if not isinstance(stop, Command) or step.text not in ("*", stop.text):
            raise PlanError(f"line {step.number}: expected the command '{step.text}', got {_told(stop)}")

    def expect_option(self, step: PlanStep) -> None:
        self._offered.append(step)

    def select(self, step: PlanStep) -> None:
        self._expect_offers(step.number)
        self._choice = int(step.text) - 1 if int(step.text) else None

    def _expect_offers(self, number: int) -> None:
        stop = self._next()
        expected = [(each.text, "[disabled]" not in each.marks) for each in self._offered]
        if not isinstance(stop, Options) or not _offers(stop, expected):
            raise PlanError(f"line {number}: expected options {expected}, got {_told(stop)}")
        self._offered = []

    def set_variable(self, step: PlanStep) -> None:
        found = _SET.fullmatch(step.text)
        if not found:
            raise PlanError(f"line {step.number}: '{step.text}' sets nothing")
        self._vm.variables[found[1]] = _value(found[2])

    def choose_strategy(self, step: PlanStep) -> None:
        self._vm.strategy = STRATEGIES[step.text]

    def choose_node(self, step: PlanStep) -> None:
        self._node = step.text

    def expect_end(self, step: PlanStep) -> None:
        if (stop := self._next()) is not None:
            raise PlanError(f"line {step.number}: expected the end, got {_told(stop)}")


_STEPS: Final[Mapping[str, Callable[[_Run, PlanStep], None]]] = {
    "line": _Run.expect_line,
    "command": _Run.expect_command,
    "option": _Run.expect_option,
    "select": _Run.select,
    "set": _Run.set_variable,
    "saliency": _Run.choose_strategy,
    "node": _Run.choose_node,
    "stop": _Run.expect_end,
}


def _offers(stop: Options, expected: list[tuple[str, bool]]) -> bool:
    return len(stop.options) == len(expected) and all(
        text in ("*", option.line.whole) and enabled == option.enabled
        for option, (text, enabled) in zip(stop.options, expected, strict=True)
    )


def _value(text: str) -> Value:
    if text in ("true", "false"):
        return text == "true"
    return text[1:-1] if text.startswith('"') else float(text)


def _told(stop: Stop | None) -> str:
    match stop:
        case Line():
            return f"the line '{stop.whole}'"
        case Command():
            return f"the command '{stop.text}'"
        case Options():
            return f"options {[(option.line.whole, option.enabled) for option in stop.options]}"
        case None:
            return "the end"
