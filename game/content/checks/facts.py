"""Checks what conditions ask: whether there is such an item, milestone, note, node, task, hour or place."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from game.content.checks.known import Known
from game.core.problems import Problem, did_you_mean
from game.story.directions import NONE, Kind
from game.story.directions.telling import HOURS
from game.story.tasks import TASKS
from game.story.tasks.suitcase import THINGS
from game.yarn.expressions import read_expression
from game.yarn.tree import Binary, Call, Expr, Literal
from game.yarn.walk import every, expressions_of

if TYPE_CHECKING:
    from game.content.content import Content


def check_facts(content: Content, known: Known) -> Iterator[Problem]:
    """Every name in a condition that could never be true of anything."""
    facts = _Facts(content, known)
    for node in content.program.tree.values():
        for line, expression in expressions_of(node):
            yield from facts.check(node.file, f"line {line}", expression)
    for file, where, text in content.condition_texts():
        if text in content.conditions:
            yield from facts.check(file, where, read_expression(text, 0, "")[0])


class _Facts:
    """What may be asked for and compared with, by the name of the function that asks."""

    def __init__(self, content: Content, known: Known) -> None:
        nodes = {*content.program.nodes, *content.program.groups}
        self._asked: dict[str, tuple[str, Collection[str]]] = {
            "has": ("item", known.kinds[Kind.ITEM]),
            "packed": ("thing for the suitcase", THINGS),
            "milestone": ("milestone", known.kinds[Kind.MILESTONE]),
            "noted": ("note", known.kinds[Kind.NOTE]),
            "outcome": ("task", TASKS),
            "answered": ("task", TASKS),
            "visited": ("node", nodes),
            "visited_count": ("node", nodes),
            "has_any_content": ("node", nodes),
        }
        self._compared: dict[str, Collection[str]] = {
            "hour": HOURS,
            "place": known.kinds[Kind.PLACE] - {NONE},
        }

    def check(self, file: str, where: str, expression: Expr) -> Iterator[Problem]:
        """Every fault of one condition."""
        for each in every(expression):
            match each:
                case Call(name=name, arguments=[Literal(value=str(word)), *_]) if name in self._asked:
                    kind, names = self._asked[name]
                    if word not in names:
                        yield Problem(file, where, f"there is no {kind} '{word}'", did_you_mean(word, names))
                case Binary(left=Call() as call, right=Literal(value=str(word))):
                    yield from self._check_compared(file, where, call, word)
                case Binary(left=Literal(value=str(word)), right=Call() as call):
                    yield from self._check_compared(file, where, call, word)

    def _check_compared(self, file: str, where: str, call: Call, word: str) -> Iterator[Problem]:
        names = self._values(call)
        if names and word not in names and word:
            yield Problem(file, where, f"{call.name}() is never '{word}'", did_you_mean(word, names))

    def _values(self, call: Call) -> Collection[str]:
        """What a call can come to, nothing where that cannot be said."""
        if call.name == "outcome" and isinstance(call.arguments[0], Literal):
            task = TASKS.get(str(call.arguments[0].value))
            return task.outcomes if task else ()
        return self._compared.get(call.name, ())
