"""The scripts as they can still be played: what each node reads, writes and leads to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache

from game.explorer.facts import ALL, facts_of, kin
from game.explorer.values import WIDEST, Possible, Range, Values
from game.story.directions import DIRECTIONS
from game.story.directions.telling import Chapter, Goto
from game.story.tasks import TASKS
from game.yarn import Program
from game.yarn.choices import Offer, Pick
from game.yarn.steps import OnceOnly
from game.yarn.stops import split_command
from game.yarn.tree import (
    Body,
    Choice,
    Condition,
    Expr,
    If,
    Invoke,
    Jump,
    LineGroup,
    Literal,
    Once,
    Return,
    Set,
    Statement,
    Tell,
)
from game.yarn.walk import bodies, every, expressions, phrases, statements

_WRITES = {
    "give": "has",
    "take": "has",
    "note": "noted",
    "milestone": "milestone",
    "task": "outcome",
}
_SWITCHES: dict[str, Range] = {
    "give": frozenset({True}),
    "take": frozenset({False}),
    "note": frozenset({True}),
    "milestone": frozenset({True}),
}
_PROGRAMS = 4
"""Programs of which what was worked out is kept."""
_PLAINLY = {"hour": "hour", "day": "day", "chapter": "chapter", "goto": "place"}


@dataclass(slots=True)
class Sheet:
    """What one node can do by itself.

    `sets` and `told` say by which values it writes: what is told gives a fact one of a range of values, or
    anything where there is no range; "has:*" stands for every item. `places` are those to which it goes.
    """

    reads: set[str] = field(default_factory=set)
    writes: set[str] = field(default_factory=set)
    leads: set[str] = field(default_factory=set)
    detours: set[str] = field(default_factory=set)
    flags: set[str] = field(default_factory=set)
    sets: list[Set] = field(default_factory=list)
    told: list[tuple[str, Range | None]] = field(default_factory=list)
    places: set[str] = field(default_factory=set)


class Script:
    """The nodes of a program while facts are in the ranges `values`: branches out of reach are left out."""

    def __init__(self, program: Program, values: Values) -> None:
        self.program = program
        self.values = values
        self.possible = Possible(program, values)
        self.flags = flags_of(program)
        self.inner = cache(self._inner)
        self.leaves = cache(self._leaves)
        self.sheet = cache(self._known_sheet)
        self.closure = cache(self._closure)
        self.reads = cache(self._reads)
        self.writes = cache(self._writes)

    def facts(self, expressions_read: Iterable[Expr]) -> set[str]:
        """What the expressions read, but for what cannot change any more."""
        read = (fact for each in expressions_read for fact in facts_of(self.program, each))
        return {fact for fact in read if self.varies(fact)}

    def varies(self, fact: str) -> bool:
        """Whether the fact can have more than one value."""
        return fact not in self.values or len(self.values[fact]) > 1

    def _inner(self, statement: Statement) -> tuple[Body, ...]:
        """The bodies inside a statement that can be come to."""
        if isinstance(statement, Choice | LineGroup):
            return tuple(item.body for item in statement.items if self._may(item.phrase.condition))
        if not isinstance(statement, If):
            return bodies(statement)
        found: list[Body] = []
        for clause in statement.clauses:
            holds = clause.test is None or self.possible.certain(clause.test)
            if holds is not False:
                found.append(clause.body)
            if holds:
                break
        return tuple(found)

    def prefix(self, body: Body) -> Body:
        """The body up to the first statement behind which it never goes on."""
        for number, statement in enumerate(body, 1):
            if self.leaves(statement):
                return body[:number]
        return body

    def _leaves(self, statement: Statement) -> bool:
        """Whether what follows a statement is never come to: it leaves the node, or the chapter."""
        match statement:
            case Jump():
                return not statement.detour
            case Return():
                return True
            case Tell():
                return statement.parts == ("stop",) or self._begins_another(statement)
            case If():
                tests = (clause.test for clause in statement.clauses)
                whole = any(test is None or self.possible.certain(test) for test in tests)
                return whole and all(any(map(self.leaves, body)) for body in self.inner(statement))
        return False

    def statements(self, body: Body) -> Iterator[Statement]:
        """Every statement that can be come to, outer before inner."""
        for statement in self.prefix(body):
            yield statement
            for inner in self.inner(statement):
                yield from self.statements(inner)

    def once_flags(self, node: str, statement: Statement) -> set[str]:
        """The flags of a statement itself: `once`, and how often an item was shown."""
        numbers = {phrase.line for phrase in phrases(statement)}
        if isinstance(statement, Once | LineGroup):
            numbers.add(statement.line)
        return {flag for number in numbers for flag in self.flags[node, number]}

    def _may(self, condition: Condition | None) -> bool:
        test = condition.test if condition else None
        return test is None or self.possible.certain(test) is not False

    def _begins_another(self, tell: Tell) -> bool:
        chapters = self.values.get("chapter", ())
        if direction(tell) != Chapter.word or not isinstance(tell.parts[0], str):
            return False
        words = split_command(tell.parts[0])
        return len(words) > 1 and float(words[1]) not in chapters

    def _known_sheet(self, name: str) -> Sheet:
        """A sheet is the same wherever all that the node's own conditions read is in the same ranges."""
        sheets = sheets_of(self.program)
        key = (name, *map(self.values.get, sheets.tested(name)))
        if key not in sheets.known:
            sheets.known[key] = self._sheet(name)
        return sheets.known[key]

    def _sheet(self, name: str) -> Sheet:
        if name in self.program.groups:
            return self._group(name, self.program.groups[name])
        node, sheet = self.program.tree[name], Sheet()
        for when in node.whens:
            sheet.reads |= set(facts_of(self.program, when.test)) if when.test else set()
        for statement in self.statements(node.body):
            self._read(name, statement, sheet)
        sheet.writes |= {f"visited:{name}", f"visits:{name}"}
        return sheet

    def _read(self, name: str, statement: Statement, sheet: Sheet) -> None:
        read = [each for _, each in expressions(statement)]
        sheet.reads |= {fact for each in read for fact in facts_of(self.program, each)}
        flags = self.once_flags(name, statement)
        sheet.flags |= flags
        sheet.reads |= flags
        sheet.writes |= flags
        match statement:
            case Set():
                sheet.sets.append(statement)
                sheet.writes.add(statement.name)
                sheet.reads |= {statement.name} if statement.operator else set()
            case Tell():
                sheet.writes |= told(statement)
                sheet.told += ranges_told(statement)
                sheet.places |= {words[1]} if (words := plain_words(statement))[:1] == (Goto.word,) else set()
            case Jump(target=str() as target):
                sheet.leads.add(target)
            case Jump() | Invoke():
                sheet.leads |= {each for each in _texts(read) if each in self.program.code}
        if isinstance(statement, Jump) and statement.detour:
            sheet.detours |= {str(statement.target)} if isinstance(statement.target, str) else sheet.leads

    def _group(self, group: str, members: Iterable[str]) -> Sheet:
        flags = {flag for (node, _), found in self.flags.items() if node == group for flag in found}
        whens = [when.test for each in members for when in self.program.tree[each].whens if when.test]
        read = {fact for test in whens for fact in facts_of(self.program, test)}
        return Sheet(read | flags, set(flags), set(members), set(members), set(flags))

    def _closure(self, node: str) -> frozenset[str]:
        found: set[str] = set()
        ahead = [node]
        while ahead:
            name = ahead.pop()
            if name not in found and (name in self.program.tree or name in self.program.groups):
                found.add(name)
                ahead += self.sheet(name).leads
        return frozenset(found)

    def _reads(self, node: str) -> frozenset[str]:
        read = {fact for each in self.closure(node) for fact in self.sheet(each).reads}
        return frozenset(fact for fact in read if self.varies(fact))

    def _writes(self, node: str) -> frozenset[str]:
        return frozenset(fact for each in self.closure(node) for fact in self.sheet(each).writes)


class Sheets:
    """All sheets of a program that were ever worked out."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self.known: dict[object, Sheet] = {}
        self.tested = cache(self._tested)

    def _tested(self, name: str) -> tuple[str, ...]:
        """The facts that decide which branches of a node can be come to."""
        if name in self._program.groups:
            return ()
        inside = statements(self._program.tree[name].body)
        tests = (test for each in inside for test in _tests(each))
        return (*sorted({fact for test in tests for fact in facts_of(self._program, test)}), "chapter")


@lru_cache(maxsize=_PROGRAMS)
def sheets_of(program: Program) -> Sheets:
    """The sheets of a program."""
    return Sheets(program)


def _tests(statement: Statement) -> Iterator[Expr]:
    if isinstance(statement, If):
        yield from (clause.test for clause in statement.clauses if clause.test)
    elif isinstance(statement, Choice | LineGroup):
        conditions = (item.phrase.condition for item in statement.items)
        yield from (each.test for each in conditions if each and each.test)


@cache
def told(tell: Tell) -> frozenset[str]:
    """The facts that a command may change, and the kind of each."""
    word = direction(tell)
    if word in _PLAINLY:
        return frozenset({_PLAINLY[word]})
    if word not in _WRITES:
        return frozenset({"rupees"} if word in ("pay", "earn") else ())
    words = plain_words(tell)
    fact = f"{_WRITES[word]}:{words[1] if words else ALL}"
    return frozenset({fact, kin(fact), *(_answers(words[1]) if word == "task" and words else ())})


@cache
def ranges_told(tell: Tell) -> tuple[tuple[str, Range | None], ...]:
    """The facts that a command may change, with the values that it may give them."""
    word, words = direction(tell), plain_words(tell)
    if not words:
        return tuple((fact, None) for fact in told(tell))
    if word in _SWITCHES:
        return ((f"{_WRITES[word]}:{words[1]}", _SWITCHES[word]),)
    match word:
        case "hour":
            return (("hour", frozenset({words[1]})),)
        case "day":
            return (("day", frozenset({int(float(words[1]))})),)
        case "task":
            ends = frozenset(TASKS[words[1]].outcomes) if words[1] in TASKS else frozenset()
            parts = ((part, frozenset({False, True})) for part in _answers(words[1]))
            return ((f"outcome:{words[1]}", ends if len(ends) <= WIDEST else None), *parts)
    return ()


@cache
def plain_words(tell: Tell) -> tuple[str, ...]:
    """The words of a command, two at least; none where it holds expressions or is a single word."""
    plain = [part for part in tell.parts if isinstance(part, str)]
    words = split_command("".join(plain))
    return words if len(plain) == len(tell.parts) and len(words) > 1 else ()


@cache
def _answers(task: str) -> frozenset[str]:
    """What can be asked of the outcome of a task, part by part."""
    outcomes = TASKS[task].outcomes if task in TASKS else ()
    parts = {part for outcome in outcomes for part in outcome.split("+")}
    packed = {f"packed:{part}" for part in parts if task == "suitcase"}
    return frozenset({*packed, *(f"answered:{task}/{part}" for part in parts)})


@cache
def direction(tell: Tell) -> str:
    """The word of the direction that a command gives."""
    first = tell.parts[0] if tell.parts else ""
    words = split_command(first) if isinstance(first, str) else ()
    return words[0] if words and words[0] in DIRECTIONS else ""


def _texts(read: Iterable[Expr]) -> Iterator[str]:
    for expression in read:
        for each in every(expression):
            if isinstance(each, Literal) and isinstance(each.value, str):
                yield each.value


@lru_cache(maxsize=_PROGRAMS)
def flags_of(program: Program) -> Mapping[tuple[str, int], set[str]]:
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
