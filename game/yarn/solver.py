"""Finds out types that nobody wrote: gathers what must hold between them, then settles it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, Protocol

from game.yarn import codes
from game.yarn.problems import Problem, nearest
from game.yarn.types import ANY, NUMBER, EnumInfo, Type, Unknown, converts, known, spoken

MOST_ROUNDS: Final = 60
"""How many guesses are each followed by a look at all other rules; further ones are made in one go."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a script, both counted from 1."""

    file: str
    line: int
    column: int

    def problem(self, code: str, what: str, remedy: str = "") -> Problem:
        """A Problem at this place."""
        return Problem(self.file, self.line, self.column, code, what, remedy)


class Rule(Protocol):
    """Something that must hold between types; `settle` says whether it is done with."""

    def settle(self, solver: Solver, force: bool) -> bool: ...


class Solver:
    """Holds the rules that cannot be settled yet, and reports those that are broken."""

    def __init__(self, enums: Mapping[str, EnumInfo], report: Callable[[Problem], None]) -> None:
        self.enums = enums
        self.report = report
        self._open: list[Rule] = []

    def add(self, rule: Rule) -> None:
        """Settles a rule now if that can be done, else keeps it for later."""
        if not rule.settle(self, force=False):
            self._open.append(rule)

    def equal(self, left: Type, right: Type) -> bool:
        """Makes two types one; False where they are known to differ."""
        one, other = known(left), known(right)
        if isinstance(one, Unknown):
            if one is not other:
                one.bound = other
        elif isinstance(other, Unknown):
            other.bound = one
        else:
            return one == other or ANY in (one, other)
        return True

    def solve(self) -> None:
        """Settles every rule: first what follows, then, one at a time, what has to be guessed."""
        for _ in range(MOST_ROUNDS):
            if not self._pass() and not self._guess():
                break
        for rule in sorted(self._open, key=lambda rule: isinstance(rule, HasCase)):
            if not rule.settle(self, force=False):
                rule.settle(self, force=True)
        self._open = []

    def _pass(self) -> bool:
        left = [rule for rule in self._open if not rule.settle(self, force=False)]
        progress = len(left) < len(self._open)
        self._open = left
        return progress

    def _guess(self) -> bool:
        """Settles by force the oldest rule that does not ask for a case, since those only narrow down."""
        for rule in self._open:
            if not isinstance(rule, HasCase):
                rule.settle(self, force=True)
                self._open.remove(rule)
                return True
        return False


@dataclass(frozen=True, slots=True, eq=False)
class Converts:
    """A value must be usable where `wanted` is; `what` says so in words, given both."""

    spot: Spot
    value: Type
    wanted: Type
    what: Callable[[str, str], str]

    def settle(self, solver: Solver, force: bool) -> bool:
        """Settles at once unless an enum's value goes where nothing is known yet."""
        value, wanted = known(self.value), known(self.wanted)
        if wanted == ANY:
            return True
        if isinstance(value, str) and isinstance(wanted, str):
            if not converts(value, wanted, solver.enums):
                problem = self.spot.problem(codes.TYPE_MISMATCH, self.what(value, wanted))
                solver.report(problem)
            return True
        value_decides = isinstance(value, str) and value not in solver.enums and value != ANY
        wanted_decides = isinstance(wanted, str) and wanted in solver.enums
        return (force or value_decides or wanted_decides) and solver.equal(value, wanted)


@dataclass(frozen=True, slots=True, eq=False)
class Compares:
    """Two values must be of one type, or one an enum and the other of its raw type."""

    spot: Spot
    left: Type
    right: Type

    def settle(self, solver: Solver, force: bool) -> bool:
        """Settles once both are known."""
        left, right = known(self.left), known(self.right)
        if not (isinstance(left, str) and isinstance(right, str)):
            return force and solver.equal(left, right)
        if not (converts(left, right, solver.enums) or converts(right, left, solver.enums)):
            what = f"a {left} cannot be compared with a {right}"
            solver.report(self.spot.problem(codes.TYPE_MISMATCH, what))
        return True


@dataclass(frozen=True, slots=True, eq=False)
class OneOf:
    """A type must be one of those that an operator works on."""

    spot: Spot
    type: Type
    allowed: tuple[str, ...]
    operator: str

    def settle(self, solver: Solver, force: bool) -> bool:
        """Settles once the type is known; by force it becomes a number, as upstream tries that first."""
        found = known(self.type)
        if isinstance(found, Unknown):
            return force and solver.equal(found, NUMBER)
        if found not in self.allowed and found != ANY:
            what = f"'{self.operator}' works on {' or '.join(self.allowed)}, not on {found}"
            solver.report(self.spot.problem(codes.TYPE_MISMATCH, what))
        return True


@dataclass(frozen=True, slots=True, eq=False)
class HasCase:
    """A type must be an enum with this case."""

    spot: Spot
    type: Type
    case: str

    def candidates(self, solver: Solver) -> list[str]:
        """The enums it can be."""
        return [name for name, enum in solver.enums.items() if self.case in enum.cases]

    def settle(self, solver: Solver, force: bool) -> bool:
        """Settles once the type is known, or where only one enum has the case."""
        found = known(self.type)
        if isinstance(found, str):
            self._check(solver, found)
            return True
        fitting = self.candidates(solver)
        if len(fitting) == 1:
            return solver.equal(found, fitting[0])
        if force:
            self._report(solver, fitting)
        return force

    def _check(self, solver: Solver, found: str) -> None:
        enum = solver.enums.get(found)
        if enum is None or self.case not in enum.cases:
            what = f"{spoken(found)} has no case '{self.case}'"
            remedy = nearest(self.case, enum.cases) if enum else ""
            solver.report(self.spot.problem(codes.BAD_MEMBER, what, remedy))

    def _report(self, solver: Solver, fitting: list[str]) -> None:
        if fitting:
            what = f"'.{self.case}' is ambiguous: it could be of {' or of '.join(sorted(fitting))}"
            self._say(solver, what, f"write {fitting[0]}.{self.case}")
        else:
            cases = {case for enum in solver.enums.values() for case in enum.cases}
            self._say(solver, f"no enum has a case '{self.case}'", nearest(self.case, cases))

    def _say(self, solver: Solver, what: str, remedy: str) -> None:
        solver.report(self.spot.problem(codes.BAD_MEMBER, what, remedy))
