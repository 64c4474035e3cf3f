"""The outlook from a moment: the nodes that can still be played, and the values that facts can still have.

Both are found together. With the ranges of facts as they are, the nodes are those that the conversation under
way or an object on a map may come to, each branch left out whose condition cannot hold; what these write
widens the ranges; and so on until nothing is added. Whatever is left out then cannot happen: the first step
outside would need a condition that does not hold for any value that was reached before it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from game.content import Content
from game.explorer.facts import ALL, DEALT, facts_of, look_up
from game.explorer.script import Script
from game.explorer.values import WIDEST, Range, Values, tree_of
from game.places import Door, Region
from game.places.objects import Placed
from game.story.telling import Telling
from game.yarn.closures import OPERATIONS
from game.yarn.tree import Set
from game.yarn.walk import expressions_of

Ranges: TypeAlias = dict[str, Range]
_FLAG: Range = frozenset({False, True})


class Outlook:
    """`script` as it can still be played, `nodes` of it and `objects` of the maps that can be come to.

    `places` are those where the player may be now, `roots` the nodes of the conversation under way, `values`
    what is so.
    """

    def __init__(self, content: Content, places: Iterable[str], roots: Iterable[str], values: Values) -> None:
        self._content = content
        self._places = set(places)
        self._roots = frozenset(roots)
        self._ranges: Ranges = dict(values)
        while True:
            self.script = Script(content.program, dict(self._ranges))
            self.objects = tuple(self._present())
            self.nodes = self._reached()
            if not self._widen():
                break

    @property
    def values(self) -> Values:
        """The values that each fact can have from here on."""
        return self.script.values

    def _present(self) -> Iterator[tuple[str, Placed]]:
        """Every object that can be met, with its place; a door is there even when it is shut."""
        for place in sorted(self._places & self._content.places.keys()):
            for each in self._content.places[place].objects:
                if isinstance(each, Door) or self._may_hold(each):
                    yield place, each

    def _may_hold(self, each: Placed) -> bool:
        when = getattr(each, "when", "")
        return not when or self.script.possible.certain(tree_of(when)) is not False

    def _reached(self) -> frozenset[str]:
        begun = {*self._roots, *(node for _, each in self.objects for node in started(each))}
        found: set[str] = set()
        for node in begun:
            if node not in found:
                found |= self.script.closure(node)
        return frozenset(found)

    def _widen(self) -> bool:
        """Takes in what the nodes write; returns whether anything was new."""
        before, places = dict(self._ranges), len(self._places)
        doors = (each for _, each in self.objects if isinstance(each, Door))
        self._places |= {door.to for door in doors if self._may_hold(door)}
        for place, each in self.objects:
            if isinstance(each, Region):
                self._add(f"entered:{place}/{each.name}", _FLAG)
        for name in self.nodes:
            sheet = self.script.sheet(name)
            for fact in (*sheet.flags, f"visits:{name}"):
                self._ranges.pop(fact, None)
            self._add(f"visited:{name}", _FLAG)
            self._places |= sheet.places
            for statement in sheet.sets:
                self._add(statement.name, self._assigned(statement))
            for fact, more in sheet.told:
                self._add(fact, more)
        return before != self._ranges or len(self._places) != places

    def _assigned(self, statement: Set) -> Range | None:
        value = self.script.possible.of(statement.value)
        if not statement.operator:
            return value
        before = self._ranges.get(statement.name)
        if value is None or before is None or len(before) * len(value) > WIDEST:
            return None
        return frozenset(OPERATIONS[statement.operator](old, new) for old in before for new in value)

    def _add(self, fact: str, more: Range | None) -> None:
        kind, _, name = fact.partition(":")
        if name == ALL:
            for each in [each for each in self._ranges if each.startswith(f"{kind}:")]:
                del self._ranges[each]
        elif fact in self._ranges:
            whole = None if more is None else self._ranges[fact] | more
            if whole is None or len(whole) > WIDEST:
                del self._ranges[fact]
            else:
                self._ranges[fact] = whole


def started(each: Placed) -> tuple[str, ...]:
    """The nodes that an object can start."""
    names = (getattr(each, name, "") for name in ("node", "look", "seen", "shut"))
    return tuple(name for name in names if name)


def nodes_under_way(telling: Telling) -> frozenset[str]:
    """The nodes of the conversation that is going on."""
    frames = {frame.code.name for frame in telling.vm.frames}
    return frozenset({*frames, telling.vm.node} if telling.vm.node else frames)


def ranges_now(content: Content, telling: Telling) -> Ranges:
    """Every fact that anything reads, with the value that it has now."""
    return {fact: frozenset({look_up(telling, fact)}) for fact in every_fact(content)}


def every_fact(content: Content) -> Iterator[str]:
    """The facts that any script or map reads, but for those dealt and those that stand for a kind.

    That a Region is over once it was entered is one as well.
    """
    program = content.program
    read = [test for node in program.tree.values() for _, test in expressions_of(node)]
    read += map(tree_of, content.conditions)
    facts = {fact for each in read for fact in facts_of(program, each)}
    flags = {name for name in program.slots if not name.startswith("visit:")}
    for fact in sorted({"chapter", "day", *facts, *flags} - DEALT - {"place"}):
        if not fact.endswith(f":{ALL}"):
            yield fact
    for place in content.places.values():
        yield from (f"entered:{place.name}/{region.name}" for region in place.regions if region.once)
