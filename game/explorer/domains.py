"""The values that a fact can have, as far as the scripts up to a chapter tell."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from game.content import Content
from game.content.folders import STORY
from game.explorer.certain import tree_of
from game.explorer.facts import DEALT, PURSE, facts_of
from game.explorer.script import Script
from game.story.tasks import TASKS
from game.yarn import Program
from game.yarn.tree import Binary, Call, Expr, Literal, Member, Set, Value, Variable
from game.yarn.walk import every, expressions_of, statements

_CHAPTER = re.compile(rf"{STORY}/ch(\d+)/")
_SETTLED = frozenset({"hour", "day", "chapter", "place", PURSE})
"""What each chapter sets for itself as it begins."""


def chapter_of(file: str) -> int | None:
    """The chapter whose folder a script lies in; None for what all chapters share."""
    found = _CHAPTER.match(file)
    return int(found[1]) if found else None


class Domains:
    """Values by fact; `earlier` are the facts that a chapter before `chapter` may have changed."""

    def __init__(self, content: Content, chapter: int) -> None:
        self._program = content.program
        self._compared = _compared(content)
        self._assigned: dict[str, set[Value]] = defaultdict(set)
        self._counted: set[str] = set()
        self.earlier: set[str] = set()
        self._written: set[str] = set()
        for number in range(chapter + 1):
            self._gather(Script(content.program, number), is_earlier=number < chapter)
        self.earlier = {each for each in self.earlier - DEALT - _SETTLED if not each.startswith("milestone:")}

    def of(self, fact: str) -> tuple[Value, ...]:
        """Every value that it can have, its default first; only those that make a difference of a number."""
        if fact in DEALT:
            return self._around(fact, 0)
        if fact in self._program.variables:
            return self._variable(fact)
        kind, _, name = fact.partition(":")
        if fact not in self._written:
            return ()
        if kind == "outcome":
            return ("", *TASKS[name].outcomes) if name in TASKS else ()
        if kind == "visits":
            return (0, 1, 2)
        if kind == "view":
            return (0, 1)
        return (False, True) if kind not in _SETTLED else ()

    def _variable(self, name: str) -> tuple[Value, ...]:
        default = self._program.variables[name].default
        if name in self._counted and not isinstance(default, bool | str):
            return self._around(name, default)
        found = {str(value): value for value in (default, *self._assigned[name])}
        return tuple(found.values())

    def _around(self, fact: str, default: Value) -> tuple[Value, ...]:
        """One number below all that it is compared with, those themselves, and one above."""
        numbers = sorted(float(each) for each in self._compared[fact] if not isinstance(each, str | bool))
        return (numbers[0] - 1, *numbers, numbers[-1] + 1) if numbers else (default,)

    def _gather(self, script: Script, *, is_earlier: bool) -> None:
        for name, node in self._program.tree.items():
            if chapter_of(node.file) not in (None, script.chapter):
                continue
            sheet = script.sheets[name]
            self._written |= sheet.writes
            if is_earlier:
                self.earlier |= sheet.writes
            for statement in statements(node.body):
                if isinstance(statement, Set):
                    self._assign(statement)

    def _assign(self, statement: Set) -> None:
        match statement.value:
            case Literal(value=value) if not statement.operator:
                self._assigned[statement.name].add(value)
            case Member(case=case) if not statement.operator:
                enum = self._program.enums[self._program.variables[statement.name].type]
                self._assigned[statement.name].add(enum.cases[case])
            case _:
                self._count(statement)

    def _count(self, statement: Set) -> None:
        """A value that is worked out: any of the type that can be named."""
        info = self._program.variables[statement.name]
        self._counted.add(statement.name)
        if info.type == "bool":
            self._assigned[statement.name] |= {False, True}
        elif info.type in self._program.enums:
            self._assigned[statement.name] |= set(self._program.enums[info.type].cases.values())
        else:
            self._assigned[statement.name] |= self._compared[statement.name]


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
