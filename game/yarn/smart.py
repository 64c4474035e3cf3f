"""Smart variables: which declarations make one, and that none depends on itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from game.yarn import codes
from game.yarn.checker import Known
from game.yarn.problems import Problem
from game.yarn.tree import Expr, Literal, Member, Unary, Variable
from game.yarn.walk import every

DEEPEST: Final = 40
"""How many smart variables may read one another in a row."""


def is_constant(value: Expr) -> bool:
    """Whether a declared value is a plain default: a literal, a negative number, an enum's case."""
    if isinstance(value, Unary):
        return value.operator == "-" and isinstance(value.operand, Literal)
    return isinstance(value, Literal | Member)


def check_loops(variables: Mapping[str, Known]) -> Iterator[Problem]:
    """A problem for each smart variable that reads itself in a roundabout way, or through too many others."""
    reads = {name: _reads(found, variables) for name, found in variables.items()}
    for name, found in variables.items():
        path = _loop(name, reads)
        if path:
            what = f"the smart variable {name} reads itself: {' → '.join(path)}"
            yield found.spot.problem(codes.SMART_LOOP, what)
        elif _too_deep(name, reads):
            what = f"the smart variable {name} reads through more than {DEEPEST} others"
            yield found.spot.problem(codes.TOO_DEEP, what)


def _reads(found: Known, variables: Mapping[str, Known]) -> list[str]:
    """The smart variables that a variable reads directly."""
    if found.declare is None or is_constant(found.declare.value):
        return []
    names = [each.name for each in every(found.declare.value) if isinstance(each, Variable)]
    return [name for name in dict.fromkeys(names) if name in variables and _is_smart(variables[name])]


def _is_smart(found: Known) -> bool:
    return found.declare is not None and not is_constant(found.declare.value)


def _loop(start: str, reads: Mapping[str, list[str]]) -> list[str]:
    """The way from a variable back to itself, or nothing."""
    came_from: dict[str, str] = {}
    pending = [start]
    while pending:
        name = pending.pop()
        for each in reads[name]:
            if each == start:
                return _way(start, name, came_from)
            if each not in came_from:
                came_from[each] = name
                pending.append(each)
    return []


def _way(start: str, last: str, came_from: Mapping[str, str]) -> list[str]:
    way = [start]
    while last != start:
        way.append(last)
        last = came_from[last]
    return [start, *reversed(way)]


def _too_deep(start: str, reads: Mapping[str, list[str]]) -> bool:
    layer = {start}
    for _ in range(DEEPEST):
        layer = {each for name in layer for each in reads[name]}
        if not layer:
            return False
    return True
