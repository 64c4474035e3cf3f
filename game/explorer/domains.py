"""The values that a fact is given in turn, where it may have any of several."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise, product
from typing import TypeAlias

from game.content import Content
from game.explorer.facts import ALL, DEALT, facts_of
from game.explorer.values import Values, tree_of
from game.story.tasks import TASKS
from game.yarn import Program
from game.yarn.tree import Binary, Call, Expr, Literal, Value, Variable
from game.yarn.walk import every, expressions_of

Deal: TypeAlias = tuple[tuple[str, Value], ...]
_SETTLED = frozenset({"hour", "day", "chapter", "place"})
"""What no deal can change: it goes with where the story stands."""


class Domains:
    """Values by fact, where each is in its range of `values`."""

    def __init__(self, content: Content, values: Values) -> None:
        self._program = content.program
        self._compared = _compared(content)
        self._values = values

    def deals(self, facts: Iterable[str]) -> Iterator[Deal]:
        """Every combination of values that the facts can have."""
        yield from product(*self.choices(facts))

    def choices(self, facts: Iterable[str]) -> list[list[tuple[str, Value]]]:
        """For each fact that can have several values, the fact with each of them."""
        found = ([(fact, value) for value in self.of(fact)] for fact in facts)
        return [choice for choice in found if choice]

    def of(self, fact: str) -> tuple[Value, ...]:
        """Every value that it can have, none where it has but one; of a number those that differ."""
        if fact in DEALT:
            return self._around(fact, 0)
        if fact in self._values:
            known = self._values[fact]
            return tuple(sorted(known, key=str)) if len(known) > 1 else ()
        if fact in self._program.variables:
            return self._variable(fact)
        kind, _, name = fact.partition(":")
        if name == ALL or kind in _SETTLED:
            return ()
        if kind == "outcome":
            return ("", *TASKS[name].outcomes) if name in TASKS else ()
        return {"visits": (0, 1, 2), "view": (0, 1)}.get(kind, (False, True))

    def _variable(self, name: str) -> tuple[Value, ...]:
        info = self._program.variables[name]
        if info.type in self._program.enums:
            return tuple(self._program.enums[info.type].cases.values())
        if isinstance(info.default, bool):
            return (False, True)
        if isinstance(info.default, str):
            return tuple(sorted({info.default, *map(str, self._compared[name])}))
        return self._around(name, info.default)

    def _around(self, fact: str, default: Value) -> tuple[Value, ...]:
        """All that it is compared with, a number between each two of those, one below and one above."""
        numbers = sorted(float(each) for each in self._compared[fact] if not isinstance(each, str | bool))
        between = [(low + high) / 2 for low, high in pairwise(numbers)]
        return (numbers[0] - 1, *sorted((*numbers, *between)), numbers[-1] + 1) if numbers else (default,)


def _compared(content: Content) -> dict[str, set[Value]]:
    """What each fact is held against anywhere."""
    found: dict[str, set[Value]] = defaultdict(set)
    for expression in _everything(content):
        for each in every(expression):
            if isinstance(each, Binary):
                _note(content.program, each, found)
    return found


def _note(program: Program, binary: Binary, found: dict[str, set[Value]]) -> None:
    for side, other in ((binary.left, binary.right), (binary.right, binary.left)):
        if isinstance(other, Literal) and isinstance(side, Variable | Call):
            for fact in facts_of(program, side):
                found[fact].add(other.value)


def _everything(content: Content) -> Iterator[Expr]:
    for node in content.program.tree.values():
        yield from (expression for _, expression in expressions_of(node))
    yield from map(tree_of, content.conditions)
