"""A picture as large as a place is made square by square, where it is seen, and looks like one."""

from __future__ import annotations

import pygame

from game.view.place.squares import Squares
from tests.view.conftest import unlike

SIZE, SIDE = (300, 200), 64


class _Canvas:
    """A picture in which every pixel tells where it is, and what of it was made."""

    def __init__(self) -> None:
        self.whole = pygame.Surface(SIZE)
        for x in range(SIZE[0]):
            for y in range(SIZE[1]):
                self.whole.set_at((x, y), (x % 256, y, 7))
        self.made: list[tuple[int, int]] = []

    def square(self, where: pygame.Rect) -> pygame.Surface:
        """One square of it."""
        self.made.append(where.topleft)
        return self.whole.subsurface(where).copy()


def test_the_squares_make_one_picture() -> None:
    """Wherever one looks, also over the edge of the place."""
    canvas, squares = _Canvas(), Squares(SIZE, SIDE, 40)
    for corner in ((0, 0), (37, 61), (250, 150), (-20, -30)):
        part = pygame.Rect(corner, (100, 90))
        target, wanted = (pygame.Surface(part.size) for _ in range(2))
        squares.paint(target, part.topleft, part, canvas.square)
        wanted.blit(canvas.whole, (-part.x, -part.y))
        assert unlike(target, wanted) == 0


def test_only_what_is_seen_is_made_and_only_once() -> None:
    """And a square that is soon seen can be made ahead, one at a time."""
    canvas, squares = _Canvas(), Squares(SIZE, SIDE, 40)
    part = pygame.Rect(10, 10, 100, 40)
    for _ in range(3):
        squares.paint(pygame.Surface(part.size), part.topleft, part, canvas.square)
    assert canvas.made == [(0, 0), (64, 0)]
    for _ in range(2):
        squares.prepare(part.inflate(0, 128), canvas.square)
    assert canvas.made[2:] == [(0, 64), (64, 64)]


def test_those_seen_last_are_kept() -> None:
    """No more than there is room for."""
    canvas, squares = _Canvas(), Squares(SIZE, SIDE, 2)
    for x in (0, 64, 0, 128, 0, 64):
        part = pygame.Rect(x, 0, 10, 10)
        squares.paint(pygame.Surface(part.size), part.topleft, part, canvas.square)
    assert [x for x, _ in canvas.made] == [0, 64, 128, 64]


def test_squares_that_are_made_can_be_painted_on() -> None:
    """Others are made as they are when they are seen."""
    canvas, squares = _Canvas(), Squares(SIZE, SIDE, 40)
    part = pygame.Rect(0, 0, 10, 10)
    squares.paint(pygame.Surface(part.size), part.topleft, part, canvas.square)
    found = list(squares.made(pygame.Rect(0, 0, *SIZE)))
    assert [square for square, _ in found] == [pygame.Rect(0, 0, SIDE, SIDE)]
    found[0][1].fill((255, 255, 255))
    target = pygame.Surface(part.size)
    squares.paint(target, part.topleft, part, canvas.square)
    assert target.get_at((5, 5)) == pygame.Color(255, 255, 255)
