"""Lenses: of a fact that is only held against fixed values, what counts is how each comparison comes out.

Where all that has weight asks `$wish == Wish.none`, a swing and a shelf are one: whatever is decided goes on
alike. A fact that is read in any other way, or written by what it was before, is taken as it is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from game.explorer.facts import fact_asked
from game.yarn import Program
from game.yarn.closures import OPERATIONS
from game.yarn.tree import Binary, Call, Expr, Literal, Member, Value, Variable
from game.yarn.walk import operands

Comparison: TypeAlias = tuple[str, Value]
Lenses: TypeAlias = dict[str, tuple[Comparison, ...]]
_FLIPPED = {"==": "==", "!=": "!=", "<": ">", ">": "<", "<=": ">=", ">=": "<="}


def lenses(program: Program, read: Iterable[Expr]) -> Lenses:
    """The comparisons that are made with each fact; a fact that is missing is to be taken as it is."""
    found: dict[str, set[Comparison]] = defaultdict(set)
    plain: set[str] = set()
    for expression in read:
        for fact, comparison in _uses(program, expression):
            if comparison is None:
                plain.add(fact)
            else:
                found[fact].add(comparison)
    return {fact: tuple(sorted(each, key=repr)) for fact, each in found.items() if fact not in plain}


def seen_through(lens: tuple[Comparison, ...], value: Value) -> tuple[Value, ...]:
    """How each comparison comes out for the value."""
    return tuple([OPERATIONS[operator](value, other) for operator, other in lens])


def _uses(program: Program, expression: Expr) -> Iterator[tuple[str, Comparison | None]]:
    """Each reading of a fact in an expression, with the comparison that it stands in."""
    if isinstance(expression, Variable) and expression.name in program.smart:
        yield from _uses(program, program.smart[expression.name])
    elif fact := _fact(expression):
        yield fact, None
    elif isinstance(expression, Binary) and (compared := _compared(program, expression)):
        yield compared
    else:
        for each in operands(expression):
            yield from _uses(program, each)


def _compared(program: Program, binary: Binary) -> tuple[str, Comparison] | None:
    """The fact that is held against a fixed value, if nothing else stands in the comparison."""
    if binary.operator not in _FLIPPED:
        return None
    left, right, operator = binary.left, binary.right, binary.operator
    for side, other, sign in ((left, right, operator), (right, left, _FLIPPED[operator])):
        fact, fixed = _fact(side), _fixed(program, other)
        if fact and fixed is not None and not (isinstance(side, Variable) and side.name in program.smart):
            return fact, (sign, fixed)
    return None


def _fact(expression: Expr) -> str:
    """The fact that the expression is, if it is one and nothing more."""
    match expression:
        case Variable(name=name):
            return name
        case Call():
            return fact_asked(expression)
        case _:
            return ""


def _fixed(program: Program, expression: Expr) -> Value | None:
    if isinstance(expression, Literal):
        return expression.value
    if isinstance(expression, Member) and expression.enum is not None:
        return program.enums[expression.enum].cases[expression.case]
    return None
