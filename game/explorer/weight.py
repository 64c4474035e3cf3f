"""Which facts and nodes have weight in a chapter: whatever can change more than the words that are said.

A fact without weight decides only words. States that differ in nothing else go on alike for ever, so it need
not be told apart to prove that there is a way on; what it can make people say is looked at by itself.
"""

from __future__ import annotations

from game.content import Content
from game.explorer.certain import certain_text, tree_of
from game.explorer.facts import ALL, DEALT, kin
from game.explorer.script import Script, direction, told
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
    """`facts` and `nodes` that have weight, and the map objects by whose presence a way may open."""

    def __init__(self, content: Content, script: Script) -> None:
        self.facts: set[str] = set()
        self.nodes: set[str] = set()
        self._content = content
        self._script = script
        self._called = {each for sheet in script.sheets.values() for each in sheet.detours}
        before = -1
        while before != len(self.facts) + len(self.nodes):
            before = len(self.facts) + len(self.nodes)
            self._grow()

    @property
    def told_apart(self) -> list[str]:
        """The facts by which states are told apart: those with weight that are not dealt afresh."""
        return sorted(self.facts - DEALT)

    def started(self, each: Placed) -> tuple[str, ...]:
        """The nodes that an object can start."""
        names = (getattr(each, name, "") for name in ("node", "look", "seen", "shut"))
        return tuple(name for name in names if name)

    def _grow(self) -> None:
        for name, node in self._script.program.tree.items():
            known = name in self.nodes or f"visited:{name}" in self.facts or f"visits:{name}" in self.facts
            if self._body(name, node.body, rest=False) or known:
                self.nodes.add(name)
        for group, members in self._script.program.groups.items():
            if not self.nodes.isdisjoint(members):
                self.nodes.add(group)
                self.facts |= self._script.sheets[group].reads
        for place in self._content.places.values():
            for each in place.objects:
                self._place(place.name, each)

    def _place(self, place: str, each: Placed) -> None:
        when: str = getattr(each, "when", "")
        holds = certain_text(when, self._script.chapter)
        if holds is False:
            return
        heavy = not self.nodes.isdisjoint(self.started(each))
        if isinstance(each, Region) and each.once and heavy:
            self.facts.add(f"entered:{place}/{each.name}")
        solid = isinstance(each, Thing) and each.solids
        if (
            holds is None
            and isinstance(each, Thing | Person | Door | Region)
            and (heavy or solid or _opens(each))
        ):
            self.facts |= self._script.facts([tree_of(when)])

    def _body(self, node: str, body: Body, *, rest: bool) -> bool:
        """Whether anything in a body has weight; `rest` says whether anything behind it has."""
        found = False
        for statement in reversed(body):
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
        self.facts |= self._script.facts(_tests(statement))
        return True

    def _assigns(self, statement: Set) -> bool:
        if statement.name not in self.facts or statement.name in DEALT:
            return False
        self.facts |= self._script.facts([statement.value])
        return True

    def _directs(self, node: str, tell: Tell, *, rest: bool) -> bool:
        if tell.parts == ("stop",):
            return rest or node in self._called
        if direction(tell) not in _HEAVY and not self._changes(told(tell) - DEALT):
            return False
        self.facts |= self._script.facts(part for part in tell.parts if not isinstance(part, str))
        return True

    def _changes(self, written: set[str]) -> bool:
        """Whether one of the facts has weight; a kind alone stands for a fact whose name is worked out."""
        if len(written) == 1 and all(fact.endswith(f":{ALL}") for fact in written):
            return any(kin(each) in written for each in self.facts if ":" in each)
        return not self.facts.isdisjoint(written)

    def _leads(self, node: str, jump: Jump, *, rest: bool) -> bool:
        if not isinstance(jump.target, str):
            self.facts |= self._script.facts([jump.target])
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
