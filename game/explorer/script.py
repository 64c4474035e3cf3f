"""The scripts as one chapter can play them: what each node reads, writes and leads to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache

from game.explorer.certain import certain
from game.explorer.facts import ALL, facts_of, kin
from game.story.directions import DIRECTIONS
from game.story.directions.telling import Chapter
from game.yarn import Program
from game.yarn.choices import Offer, Pick
from game.yarn.steps import OnceOnly
from game.yarn.stops import split_command
from game.yarn.tree import (
    Body,
    Choice,
    Expr,
    If,
    Invoke,
    Jump,
    LineGroup,
    Literal,
    Node,
    Once,
    Set,
    Statement,
    Tell,
)
from game.yarn.walk import bodies, every, expressions, phrases

_WRITES = {
    "give": "has",
    "take": "has",
    "note": "noted",
    "milestone": "milestone",
    "task": "outcome",
}
_PLAINLY = {"hour": "hour", "day": "day", "chapter": "chapter", "goto": "place"}


@dataclass(slots=True)
class Sheet:
    """What one node can do by itself in this chapter."""

    reads: set[str] = field(default_factory=set)
    writes: set[str] = field(default_factory=set)
    leads: set[str] = field(default_factory=set)
    detours: set[str] = field(default_factory=set)


class Script:
    """All nodes of a program, read for chapter `chapter`: branches that it cannot come to are left out."""

    def __init__(self, program: Program, chapter: int) -> None:
        self.program = program
        self.chapter = chapter
        self.flags = _flags(program)
        self.sheets = {name: self._sheet(name, node) for name, node in program.tree.items()}
        for group, members in program.groups.items():
            self.sheets[group] = self._group(group, members)
        self.closure = cache(self._closure)
        self.reads = cache(self._reads)
        self.writes = cache(self._writes)

    def facts(self, expressions_read: Iterable[Expr]) -> set[str]:
        """What the expressions read."""
        return {fact for each in expressions_read for fact in facts_of(self.program, each)}

    def inner(self, statement: Statement) -> tuple[Body, ...]:
        """The bodies inside a statement that this chapter can come to."""
        if not isinstance(statement, If):
            return bodies(statement)
        found: list[Body] = []
        for clause in statement.clauses:
            holds = None if clause.test is None else certain(clause.test, self.chapter)
            if holds is not False:
                found.append(clause.body)
            if holds:
                break
        return tuple(found)

    def statements(self, body: Body) -> Iterator[Statement]:
        """Every statement that this chapter can come to, outer before inner; none behind its end."""
        for statement in body:
            yield statement
            if isinstance(statement, Tell) and _begins_another(statement, self.chapter):
                return
            for inner in self.inner(statement):
                yield from self.statements(inner)

    def once_flags(self, node: str, statement: Statement) -> set[str]:
        """The flags of a statement itself: `once`, and how often an item was shown."""
        numbers = {phrase.line for phrase in phrases(statement)}
        if isinstance(statement, Once | LineGroup):
            numbers.add(statement.line)
        return {flag for number in numbers for flag in self.flags[node, number]}

    def _sheet(self, name: str, node: Node) -> Sheet:
        sheet = Sheet()
        for when in node.whens:
            sheet.reads |= self.facts([when.test] if when.test else [])
        for statement in self.statements(node.body):
            self._read(name, statement, sheet)
        sheet.writes |= {f"visited:{name}", f"visits:{name}"}
        return sheet

    def _read(self, name: str, statement: Statement, sheet: Sheet) -> None:
        read = [each for _, each in expressions(statement)]
        sheet.reads |= self.facts(read)
        flags = self.once_flags(name, statement)
        sheet.reads |= flags
        sheet.writes |= flags
        match statement:
            case Set():
                sheet.writes.add(statement.name)
                sheet.reads |= {statement.name} if statement.operator else set()
            case Tell():
                sheet.writes |= told(statement)
            case Jump(target=str() as target):
                sheet.leads.add(target)
            case Jump() | Invoke():
                sheet.leads |= {each for each in _texts(read) if each in self.program.code}
        if isinstance(statement, Jump) and statement.detour:
            sheet.detours |= {str(statement.target)} if isinstance(statement.target, str) else sheet.leads

    def _group(self, group: str, members: Iterable[str]) -> Sheet:
        flags = {flag for (node, _), found in self.flags.items() if node == group for flag in found}
        whens = [when.test for each in members for when in self.program.tree[each].whens if when.test]
        return Sheet(self.facts(whens) | flags, set(flags), set(members), set(members))

    def _closure(self, node: str) -> frozenset[str]:
        found: set[str] = set()
        ahead = [node]
        while ahead:
            name = ahead.pop()
            if name in self.sheets and name not in found:
                found.add(name)
                ahead += self.sheets[name].leads
        return frozenset(found)

    def _reads(self, node: str) -> frozenset[str]:
        return frozenset(fact for each in self.closure(node) for fact in self.sheets[each].reads)

    def _writes(self, node: str) -> frozenset[str]:
        return frozenset(fact for each in self.closure(node) for fact in self.sheets[each].writes)


def told(tell: Tell) -> set[str]:
    """The facts that a command may change."""
    plain = [part for part in tell.parts if isinstance(part, str)]
    word, *arguments = split_command("".join(plain)) or ("",)
    if word in _PLAINLY:
        return {_PLAINLY[word]}
    if word not in _WRITES:
        return {"rupees"} if word in ("pay", "earn") else set()
    known = len(plain) == len(tell.parts) and arguments
    fact = f"{_WRITES[word]}:{arguments[0] if known else ALL}"
    return {fact, kin(fact)}


def direction(tell: Tell) -> str:
    """The word of the direction that a command gives."""
    first = tell.parts[0] if tell.parts else ""
    words = split_command(first) if isinstance(first, str) else ()
    return words[0] if words and words[0] in DIRECTIONS else ""


def _begins_another(tell: Tell, chapter: int) -> bool:
    if direction(tell) != Chapter.word or not isinstance(tell.parts[0], str):
        return False
    words = split_command(tell.parts[0])
    return len(words) > 1 and int(float(words[1])) != chapter


def _texts(read: Iterable[Expr]) -> Iterator[str]:
    for expression in read:
        for each in every(expression):
            if isinstance(each, Literal) and isinstance(each.value, str):
                yield each.value


def _flags(program: Program) -> dict[tuple[str, int], set[str]]:
    """The names of the flags that each line of each node keeps."""
    names = {slot: name for name, slot in program.slots.items()}
    flags: dict[tuple[str, int], set[str]] = defaultdict(set)
    for node, code in program.code.items():
        for step in code.steps:
            match step:
                case OnceOnly():
                    flags[node, step.number].add(names[step.slot])
                case Offer():
                    for item in step.items:
                        flags[node, item.wording.info.number] |= (
                            {names[item.once]} if item.once >= 0 else set()
                        )
                case Pick():
                    kept = {slot for each in step.candidates for slot in (each.once, each.views) if slot >= 0}
                    flags[node, step.number] |= {names[slot] for slot in kept}
    return flags


__all__ = ["Choice", "Script", "Sheet", "direction", "told"]
