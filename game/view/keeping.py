"""Pictures that are made once and kept for the next frame, those used last, up to so much memory."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, ParamSpec, TypeVar

import pygame

from game.view.paletted import Paletted

MIB = 2**20
P = ParamSpec("P")
T = TypeVar("T")


class Kept(Generic[P, T]):
    """Asks `make` for a picture at most once while there is room; a picture is None where there is none."""

    def __init__(self, make: Callable[P, T], room: int) -> None:
        self._make = make
        self._room = room
        self._taken = 0
        self._made: dict[object, tuple[T, int]] = {}

    def __call__(self, *given: P.args, **named: P.kwargs) -> T:
        """The picture for these arguments; not to be painted on."""
        key = (given, tuple(sorted(named.items())))
        kept = self._made.pop(key, None)
        if kept is None:
            made = self._make(*given, **named)
            kept = made, weight(made)
            self._taken += kept[1]
        self._made[key] = kept
        while self._taken > self._room and len(self._made) > 1:
            self._taken -= self._made.pop(next(iter(self._made)))[1]
        return kept[0]

    def cache_clear(self) -> None:
        """Drop them all."""
        self._made.clear()
        self._taken = 0


def kept(megabytes: float) -> Callable[[Callable[P, T]], Kept[P, T]]:
    """Decorates what makes a picture, or a tuple with pictures in it, from its arguments."""

    def decorate(make: Callable[P, T]) -> Kept[P, T]:
        return Kept(make, round(megabytes * MIB))

    return decorate


def weight(made: object) -> int:
    """Bytes that the pixels of a picture take, or of all in a tuple; a part of another takes none."""
    match made:
        case pygame.Surface():
            return 0 if made.get_parent() is not None else made.get_pitch() * made.get_height()
        case Paletted():
            return len(made.rows)
        case tuple():
            return sum(map(weight, made))
        case _:
            return 0
