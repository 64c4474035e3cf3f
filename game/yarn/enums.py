"""Reads the enums of a project: each with a type of raw values, unique cases, unique raw values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping

from game.yarn import codes
from game.yarn.problems import Problem
from game.yarn.solver import Spot
from game.yarn.tree import Case, Enum, Literal, Node, Value
from game.yarn.types import BUILT_IN, NUMBER, EnumInfo, type_of
from game.yarn.walk import statements

Report = Callable[[Problem], None]


def read_enums(nodes: Iterable[Node], report: Report) -> Mapping[str, EnumInfo]:
    """Every enum that the nodes declare, by name; faults are reported."""
    found: dict[str, EnumInfo] = {}
    for node in nodes:
        for statement in statements(node.body):
            if isinstance(statement, Enum):
                _add(found, statement, node.file, report)
    return found


def _add(found: dict[str, EnumInfo], enum: Enum, file: str, report: Report) -> None:
    spot = Spot(file, enum.line, enum.column)
    if enum.name in found or enum.name in BUILT_IN:
        report(spot.problem(codes.REDECLARED, f"a type called '{enum.name}' exists already"))
        return
    for fault in _faults(enum):
        report(spot.problem(codes.BAD_ENUM, f"enum '{enum.name}': {fault}"))
    cases = {case.name: _raw(case, number) for number, case in enumerate(enum.cases)}
    raw = type_of(next(iter(cases.values()))) if cases else NUMBER
    found[enum.name] = EnumInfo(enum.name, raw, cases, file, enum.line)


def _raw(case: Case, number: int) -> Value:
    return case.raw.value if isinstance(case.raw, Literal) else number


def _faults(enum: Enum) -> list[str]:
    written = [case.raw.value for case in enum.cases if isinstance(case.raw, Literal)]
    faults = [f"case '{name}' is there more than once" for name in _twice(case.name for case in enum.cases)]
    if written and len(written) < len(enum.cases):
        bare = ", ".join(case.name for case in enum.cases if case.raw is None)
        faults.append(f"either every case has a raw value or none; without one: {bare}")
    kinds = sorted({type_of(value) for value in written})
    if len(kinds) > 1:
        faults.append(f"raw values must be of one type, not {' and '.join(kinds)}")
    if any(isinstance(value, bool) for value in written):
        faults.append("raw values must be numbers or strings")
    if any(isinstance(value, float) and not value.is_integer() for value in written):
        faults.append("raw values that are numbers must be whole")
    faults += [f"raw value {value!r} is there more than once" for value in _twice(written)]
    return faults


def _twice(values: Iterable[Value]) -> list[Value]:
    return [value for value, count in Counter(values).items() if count > 1]
