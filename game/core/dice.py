"""Chance that can be saved: a generator whose whole state is one number."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

_Thing = TypeVar("_Thing")
_MASK = (1 << 64) - 1
_STEP = 0x9E3779B97F4A7C15


class Dice:
    """SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014)."""

    __slots__ = ("state",)

    def __init__(self, state: int = 0) -> None:
        self.state = state & _MASK

    def bits(self) -> int:
        """The next 64 bits."""
        self.state = (self.state + _STEP) & _MASK
        mixed = self.state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & _MASK
        return mixed ^ (mixed >> 31)

    def below(self, end: int) -> int:
        """A whole number from 0 up to but not including `end`, which must be positive."""
        return (self.bits() * end) >> 64

    def between(self, low: int, high: int) -> int:
        """A whole number from `low` to `high`, both included."""
        return low + self.below(high - low + 1)

    def pick(self, things: Sequence[_Thing]) -> _Thing:
        """One of `things`, which must not be empty."""
        return things[self.below(len(things))]
