"""Which facts and nodes have weight from a moment on: whatever can change more than the words that are said.

A fact without weight decides only words. States that differ in nothing else go on alike for ever, so it need
not be told apart to prove that there is a way on; what it can make people say is looked at by itself.
A node that can come round to itself always has weight: it might never let go of the player.
"""

from __future__ import annotations

from collections.abc import Iterable

from game.explorer.facts import ALL, DEALT, kin
from game.explorer.lenses import Lenses, lenses
from game.explorer.outlook import Outlook, started
from game.explorer.script import direction, told
from game.explorer.values import tree_of
from game.places import Door, Person, Region, Thing
from game.places.objects import Placed
from game.yarn.tree import (
    Body,
    Choice,
    Expr,
    If,
    Jump,
    LineGroup,
    Once,
    Return,
    Set,
    Statement,
    Tell,
)

_HEAVY = frozenset({"milestone", "chapter", "goto", "ending", "place", "lead", "show", "hide"})
"""Directions that matter whatever is read later."""


class Weight:
    """`facts` and `nodes` that have weight, among all that an outlook holds."""

    def __init__(self, outlook: Outlook) -> None:
        self.facts: set[str] = set()
        self.nodes: set[str] = set()
        self._read: dict[int, Expr] = {}
        self._worked_on: set[str] = set()
        self._outlook = outlook
        self._script = outlook.script
        self._called = {each for node in outlook.nodes for each in self._script.sheet(node).detours}
        self._circles = {node for node in outlook.nodes if self._leads_back(node)}
        before = -1
        while before != len(self.facts) + len(self.nodes):
            before = len(self.facts) + len(self.nodes)
            self._grow()

    @property
    def told_apart(self) -> list[str]:
        """The facts by which states are told apart: those with weight that are not dealt afresh."""
        return sorted(self.facts - DEALT)

    @property
    def dealt(self) -> list[str]:
        """The facts with weight that are dealt afresh."""
        return sorted(self.facts & DEALT)

    @property
    def lenses(self) -> Lenses:
        """How the facts with weight are read, where that is all that counts of them."""
        found = lenses(self._script.program, self._read.values())
        return {fact: lens for fact, lens in found.items() if fact not in self._worked_on}

    def _reads(self, expressions: Iterable[Expr | None]) -> None:
        read = {id(each): each for each in expressions if each is not None}
        self._read |= read
        self.facts |= self._script.facts(read.values())

    def _leads_back(self, node: str) -> bool:
        return any(node in self._script.closure(each) for each in self._script.sheet(node).leads)

    def _grow(self) -> None:
        program = self._script.program
        for name in self._outlook.nodes:
            if name in program.groups:
                if not self.nodes.isdisjoint(program.groups[name]):
                    self.nodes.add(name)
                    self._reads(
                        when.test for each in program.groups[name] for when in program.tree[each].whens
                    )
                    self.facts |= self._script.sheet(name).flags
                continue
            known = f"visited:{name}" in self.facts or f"visits:{name}" in self.facts or name in self._circles
            if self._body(name, program.tree[name].body, rest=False) or known:
                self.nodes.add(name)
        for place, each in self._outlook.objects:
            self._place(place, each)

    def _place(self, place: str, each: Placed) -> None:
        when: str = getattr(each, "when", "")
        heavy = not self.nodes.isdisjoint(started(each))
        if isinstance(each, Region) and each.once and heavy:
            self.facts.add(f"entered:{place}/{each.name}")
        solid = isinstance(each, Thing) and each.solids
        if when and isinstance(each, Thing | Person | Door | Region) and (heavy or solid or _opens(each)):
            self._reads([tree_of(when)])

    def _body(self, node: str, body: Body, *, rest: bool) -> bool:
        """Whether anything in a body has weight; `rest` says whether anything behind it has."""
        found = False
        for statement in reversed(self._script.prefix(body)):
            found = self._weighs(node, statement, rest=rest or found) or found
        return found

    def _weighs(self, node: str, statement: Statement, *, rest: bool) -> bool:
        match statement:
            case Set():
                return self._assigns(statement)
            case Tell():
                return self._directs(node, statement, rest=rest)
            case Return():
                return rest
            case Jump():
                return self._leads(node, statement, rest=rest)
            case If() | Once() | Choice() | LineGroup():
                return self._parts(node, statement, rest=rest)
            case _:
                return False

    def _parts(self, node: str, statement: If | Once | Choice | LineGroup, *, rest: bool) -> bool:
        weighs = [self._body(node, body, rest=rest) for body in self._script.inner(statement)]
        if not any(weighs):
            return False
        self.facts |= self._script.once_flags(node, statement)
        self._reads(_tests(statement))
        return True

    def _assigns(self, statement: Set) -> bool:
        if statement.name not in self.facts or statement.name in DEALT:
            return False
        self._reads([statement.value])
        if statement.operator:
            self._worked_on.add(statement.name)
        return True

    def _directs(self, node: str, tell: Tell, *, rest: bool) -> bool:
        if tell.parts == ("stop",):
            return rest or node in self._called
        if direction(tell) not in _HEAVY and not self._changes(told(tell) - DEALT):
            return False
        self._reads(part for part in tell.parts if not isinstance(part, str))
        return True

    def _changes(self, written: frozenset[str]) -> bool:
        """Whether one of the facts has weight; a kind alone stands for a fact whose name is worked out."""
        if len(written) == 1 and all(fact.endswith(f":{ALL}") for fact in written):
            return any(kin(each) in written for each in self.facts if ":" in each)
        return not self.facts.isdisjoint(written)

    def _leads(self, node: str, jump: Jump, *, rest: bool) -> bool:
        if not isinstance(jump.target, str):
            self._reads([jump.target])
            return True
        if jump.target in self.nodes:
            return True
        return not jump.detour and (rest or node in self._called)


def _opens(each: Placed) -> bool:
    return isinstance(each, Door)


def _tests(statement: If | Once | Choice | LineGroup) -> list[Expr]:
    match statement:
        case If():
            return [clause.test for clause in statement.clauses if clause.test]
        case Once():
            return [statement.test] if statement.test else []
    conditions = (item.phrase.condition for item in statement.items)
    return [condition.test for condition in conditions if condition and condition.test]
