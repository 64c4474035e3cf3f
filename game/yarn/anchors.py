"""Names statements that have no id, by what they say and the lines around them, so that saves find them."""

from __future__ import annotations

from collections import Counter
from hashlib import sha256

from game.yarn.lines import Lines
from game.yarn.tree import Invoke, Jump, Node, Set, Statement, Tell
from game.yarn.walk import phrases_in_order, statements


class Anchors:
    """Makes the keys of one node's statements in the order written; `passed` counts the lines before."""

    def __init__(self, name: str, node: Node, lines: Lines) -> None:
        self._name = name
        self._ids = [lines.of[phrase].id for phrase, _ in phrases_in_order(node.body)]
        self._totals = Counter(_mark(_text(each)) for each in statements(node.body))
        self._counts: Counter[str] = Counter()
        self.passed = 0

    def keys(self, text: str) -> tuple[str, ...]:
        """The keys of a statement: below the line before it, above the line after it, twice in its node.

        The first three each find it alone: the third holds how many such statements the node has, so that
        it is right only while that stays so. The fourth is for when neither line is left.
        """
        mark = _mark(text)
        before = self._ids[self.passed - 1] if self.passed else f"^{self._name}"
        after = self._ids[self.passed] if self.passed < len(self._ids) else f"${self._name}"
        number = self._count(f"{self._name}/{mark}")
        return (
            f"{before}/+{mark}/{self._count(f'{before}/+{mark}')}",
            f"{after}/-{mark}/{self._count(f'{after}/-{mark}')}",
            f"{self._name}/{mark}/{number}of{self._totals[mark]}",
            f"{self._name}/{mark}/{number}",
        )

    def _count(self, key: str) -> int:
        self._counts[key] += 1
        return self._counts[key] - 1


def _mark(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:8]


def _text(statement: Statement) -> str:
    return statement.text if isinstance(statement, Set | Jump | Invoke | Tell) else "once"
