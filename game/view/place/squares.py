"""A picture as large as a place, made square by square where it is looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pygame

from game.view.laying import lay

Make = Callable[[pygame.Rect], pygame.Surface]
"""Paints one square, given where it lies in place pixels."""


class Squares:
    """Has the picture of a square made when it is first seen.

    `size` is the place's, `side` that of a square, in pixels. The `most` squares seen last are kept.
    """

    def __init__(self, size: tuple[int, int], side: int, most: int) -> None:
        self.rect = pygame.Rect(0, 0, *size)
        self._side = side
        self._most = most
        self._made: dict[tuple[int, int], pygame.Surface] = {}

    def paint(self, target: pygame.Surface, corner: tuple[int, int], part: pygame.Rect, make: Make) -> None:
        """Lay the part of the place on `target`, whose top left pixel is the place's `corner`."""
        for key in self._keys(part):
            square = self._square(key)
            seen = square.clip(part)
            inside = seen.move(-square.x, -square.y)
            lay(target, self._at(key, make), inside, (seen.x - corner[0], seen.y - corner[1]))

    def made(self, part: pygame.Rect) -> Iterator[tuple[pygame.Rect, pygame.Surface]]:
        """The squares in that part that are made already, to be painted on, each with its picture."""
        for key in self._keys(part):
            if key in self._made:
                yield self._square(key), self._made[key]

    def prepare(self, part: pygame.Rect, make: Make) -> None:
        """Make one square in that part that is not made yet, if there is one: it will be seen soon."""
        for key in self._keys(part):
            if key not in self._made:
                self._at(key, make)
                return

    def _at(self, key: tuple[int, int], make: Make) -> pygame.Surface:
        kept = self._made.pop(key, None)
        self._made[key] = kept if kept is not None else make(self._square(key))
        if len(self._made) > self._most:
            self._made.pop(next(iter(self._made)))
        return self._made[key]

    def _square(self, key: tuple[int, int]) -> pygame.Rect:
        side = self._side
        return pygame.Rect(key[0] * side, key[1] * side, side, side).clip(self.rect)

    def _keys(self, part: pygame.Rect) -> Iterator[tuple[int, int]]:
        seen = part.clip(self.rect)
        if seen.w and seen.h:
            for row in range(seen.top // self._side, (seen.bottom - 1) // self._side + 1):
                for column in range(seen.left // self._side, (seen.right - 1) // self._side + 1):
                    yield column, row
