"""Checks that neither money nor steadiness can leave a player with nothing to say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from game.core.problems import Problem
from game.yarn.tree import Call, Choice, Item, Variable
from game.yarn.walk import every, statements

if TYPE_CHECKING:
    from game.content.content import Content

STEADINESS = "$steadiness"
"""The one hidden number: it may open lines, never lock them."""
PURSE = "rupees"


def check_options(content: Content) -> Iterator[Problem]:
    """Every group of options that hangs on the purse or on steadiness and has none that is always open."""
    for node in content.program.tree.values():
        for statement in statements(node.body):
            if isinstance(statement, Choice) and _locks(statement):
                what = f"no option is always open, and one hangs on {PURSE}() or {STEADINESS}"
                yield Problem(node.file, f"line {statement.line}", what, "add one without a condition")


def _locks(choice: Choice) -> bool:
    conditional = [item for item in choice.items if item.phrase.condition is not None]
    return len(conditional) == len(choice.items) and any(map(_is_guarded, conditional))


def _is_guarded(item: Item) -> bool:
    condition = item.phrase.condition
    if condition is None or condition.test is None:
        return False
    return any(
        (isinstance(each, Variable) and each.name == STEADINESS)
        or (isinstance(each, Call) and each.name == PURSE)
        for each in every(condition.test)
    )
