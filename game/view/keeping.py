"""Pictures that are made once and kept for the next frame, those used last, up to so much memory."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, ParamSpec

import pygame

MIB = 2**20
P = ParamSpec("P")


class Kept(Generic[P]):
    """Asks `make` for a picture at most once while there is room; a picture is None where there is none."""

    def __init__(self, make: Callable[P, pygame.Surface | None], room: int) -> None:
        self._make = make
        self._room = room
        self._taken = 0
        self._made: dict[object, tuple[pygame.Surface | None, int]] = {}

    def __call__(self, *given: P.args, **named: P.kwargs) -> pygame.Surface | None:
        """The picture for these arguments; not to be painted on."""
        key = (given, tuple(sorted(named.items())))
        kept = self._made.pop(key, None)
        if kept is None:
            made = self._make(*given, **named)
            kept = made, _bytes(made)
            self._taken += kept[1]
        self._made[key] = kept
        while self._taken > self._room and len(self._made) > 1:
            self._taken -= self._made.pop(next(iter(self._made)))[1]
        return kept[0]

    def cache_clear(self) -> None:
        """Drop them all."""
        self._made.clear()
        self._taken = 0


def kept(megabytes: int) -> Callable[[Callable[P, pygame.Surface | None]], Kept[P]]:
    """Decorates what makes a picture from its arguments."""

    def decorate(make: Callable[P, pygame.Surface | None]) -> Kept[P]:
        return Kept(make, megabytes * MIB)

    return decorate


def _bytes(picture: pygame.Surface | None) -> int:
    return 0 if picture is None else picture.get_pitch() * picture.get_height()
