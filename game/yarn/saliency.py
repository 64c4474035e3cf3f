"""Chooses which of several pieces of content runs: the strategies of line groups and node groups."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from game.yarn.closures import Closure
from game.yarn.tree import Binary, Condition, Expr, Unary, Value, When
from game.yarn.walk import every


@dataclass(frozen=True, slots=True, eq=False)
class Candidate:
    """One piece of content: when it can run, how specific that is, and where its flags are kept.

    `views` and `once` are slots of the memory (`once` -1: may run again); `target` is where its code begins.
    """

    id: str
    test: Closure | None
    complexity: int
    views: int
    once: int
    target: int


Strategy: TypeAlias = Callable[[Sequence[Candidate], Sequence[Value]], Candidate]


def _first(candidates: Sequence[Candidate], _values: Sequence[Value]) -> Candidate:
    return candidates[0]


def _best(candidates: Sequence[Candidate], _values: Sequence[Value]) -> Candidate:
    return max(candidates, key=lambda each: each.complexity)


def _best_least_recently_seen(candidates: Sequence[Candidate], values: Sequence[Value]) -> Candidate:
    return min(candidates, key=lambda each: (values[each.views], -each.complexity))


STRATEGIES: Final[Mapping[str, Strategy]] = {
    "first": _first,
    "best": _best,
    "best_least_recently_seen": _best_least_recently_seen,
}
"""By name; each picks one of the candidates that can run. Ties go to the one written first."""


def complexity(test: Expr | None, *, once: bool) -> int:
    """How specific a condition is: one for `once`, one for a test, one for each and, or, xor, not in it."""
    score = int(once)
    if test is not None:
        score += 1 + sum(_is_boolean(each) for each in every(test))
    return score


def complexity_of(condition: Condition | None) -> int:
    """How specific the condition of a line group's item is."""
    return complexity(condition.test, once=condition.once) if condition else 0


def complexity_of_whens(whens: Sequence[When]) -> int:
    """How specific the headers of a node are, together."""
    return sum(complexity(when.test, once=when.once) for when in whens)


def _is_boolean(expression: Expr) -> bool:
    return isinstance(expression, Binary | Unary) and expression.operator in ("and", "or", "xor", "not")
