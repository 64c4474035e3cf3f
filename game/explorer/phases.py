"""The phases of a chapter: what weighs from each on, so that what is over is no longer told apart.

A phase is a place and the values of the facts by which chapters count how far they are. From a free moment
on, only what the outlook from there holds can happen, and it only narrows as the story goes on. So a fact
without weight in that outlook never has any again, and states that differ in nothing else are one.
"""

from __future__ import annotations

from collections import Counter

from game.content import Content
from game.explorer.facts import look_up
from game.explorer.lenses import seen_through
from game.explorer.outlook import Outlook
from game.explorer.values import Values
from game.explorer.weight import Weight
from game.story.telling import Telling
from game.yarn import Program
from game.yarn.tree import Value

_FEWEST_CASES = 5
"""Cases that an enum of stretches has at least."""


class Phase:
    """The facts by which states are told apart, sorted, as `lenses` show them, and the nodes with weight."""

    def __init__(self, weight: Weight) -> None:
        self.told_apart = tuple(weight.told_apart)
        self.facts = frozenset(self.told_apart)
        self.lenses = {fact: lens for fact, lens in weight.lenses.items() if fact in self.facts}
        self.as_they_are = tuple(fact for fact in self.told_apart if fact not in self.lenses)
        self.heavy = frozenset(weight.nodes)

    def view(self, telling: Telling, unknown: frozenset[str]) -> tuple[object, ...]:
        """All that counts of the facts from here on, but for those that nobody knows."""
        found: list[object] = []
        for fact in self.told_apart:
            lens = self.lenses.get(fact)
            value = None if fact in unknown else look_up(telling, fact)
            found.append(value if lens is None or value is None else seen_through(lens, value))
        return tuple(found)


class Phases:
    """Finds phases; `whole` is what can happen in the chapter, `entering` the values with which it can begin.

    What can begin with several values does not count how far the chapter is.
    """

    def __init__(self, content: Content, whole: Outlook, entering: Values) -> None:
        self._content = content
        self._whole = whole
        counts = (each for each in counting(content.program) if whole.script.varies(each))
        self.counted = tuple(each for each in counts if len(entering.get(each, ())) == 1)
        self._known: dict[tuple[str, tuple[Value, ...]], Phase] = {}
        weight = Weight(whole)
        self.dealt = weight.dealt
        self.whole = Phase(weight)

    def at(self, telling: Telling, place: str) -> Phase:
        """The phase at a free moment in `place`."""
        counts = tuple(look_up(telling, fact) for fact in self.counted)
        if (place, counts) not in self._known:
            now = {fact: frozenset({value}) for fact, value in zip(self.counted, counts, strict=True)}
            outlook = Outlook(self._content, (place,), (), {**self._whole.values, **now})
            self._known[place, counts] = Phase(Weight(outlook))
        return self._known[place, counts]


def counting(program: Program) -> tuple[str, ...]:
    """The day, and the variables that are the only ones of an enum with many cases."""
    types = Counter(info.type for info in program.variables.values())
    many = {name for name, info in program.enums.items() if len(info.cases) >= _FEWEST_CASES}
    stretches = (
        name for name, info in program.variables.items() if info.type in many and types[info.type] == 1
    )
    return ("day", *sorted(stretches))
