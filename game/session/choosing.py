"""How a simulated player decides."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum

from game.core.dice import Dice


class Manner(StrEnum):
    """The manners of deciding that a playthrough offers."""

    FIRST = "first"
    LAST = "last"
    RANDOM = "random"
    NEW = "new"


Chooser = Callable[[Sequence[str]], int]
"""Takes the names of what can be chosen, never none, and returns an index."""


def chooser(manner: Manner, seed: int, taken: set[str]) -> Chooser:
    """A chooser of this manner; `taken` collects every name chosen, and `new` prefers what is not in it."""
    dice = Dice(seed)

    def choose(names: Sequence[str]) -> int:
        index = _index(manner, names, dice, taken)
        taken.add(names[index])
        return index

    return choose


def _index(manner: Manner, names: Sequence[str], dice: Dice, taken: set[str]) -> int:
    match manner:
        case Manner.FIRST:
            return 0
        case Manner.LAST:
            return len(names) - 1
        case Manner.RANDOM:
            return dice.below(len(names))
        case Manner.NEW:
            fresh = [index for index, name in enumerate(names) if name not in taken]
            return fresh[0] if fresh else dice.below(len(names))
