"""Pictures that are made once and kept while they are used, up to so much memory."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, ParamSpec, TypeVar
from weakref import WeakSet

import pygame

from game.view.paletted import Paletted

MIB = 2**20
IDLE = 900
"""Ticks after which what nobody asked for is dropped: a menu that was closed, who is long out of sight."""
EVERY = 60
"""Ticks between two looks for it."""
P = ParamSpec("P")
T = TypeVar("T")


class _Clock:
    now = 0


@dataclass(slots=True)
class _Entry(Generic[T]):
    made: T
    weight: int
    used: int = 0


class Kept(Generic[P, T]):
    """Asks `make` for a picture once while there is room and it is used; one may be None: there is none."""

    def __init__(self, make: Callable[P, T], room: int) -> None:
        self._make = make
        self._room = room
        self._taken = 0
        self._made: dict[object, _Entry[T]] = {}
        _all.add(self)

    def __call__(self, *given: P.args, **named: P.kwargs) -> T:
        """The picture for these arguments; not to be painted on."""
        key = (given, tuple(sorted(named.items())))
        kept = self._made.pop(key, None)
        if kept is None:
            made = self._make(*given, **named)
            kept = _Entry(made, weight(made))
            self._taken += kept.weight
        kept.used = _Clock.now
        self._made[key] = kept
        while self._taken > self._room and len(self._made) > 1:
            self._drop(next(iter(self._made)))
        return kept.made

    def rest(self) -> None:
        """Drop what was not asked for in the last IDLE ticks."""
        for key, kept in list(self._made.items()):
            if 0 <= _Clock.now - kept.used <= IDLE:
                break
            self._drop(key)

    def _drop(self, key: object) -> None:
        dropped = self._made.pop(key, None)
        self._taken -= dropped.weight if dropped is not None else 0

    def cache_clear(self) -> None:
        """Drop them all."""
        self._made.clear()
        self._taken = 0


_all: WeakSet[Kept[Any, Any]] = WeakSet()


def pass_time(age: int) -> None:
    """Take notice of the tick `age`, and now and then drop what is no longer used."""
    _Clock.now = age
    if age % EVERY == 0:
        for each in list(_all):
            each.rest()


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
