"""Pictures are made once while they are used, within their room, and let go when nobody asks any more."""

from __future__ import annotations

import weakref
from collections.abc import Iterator

import pygame
import pytest

from game.view.keeping import EVERY, IDLE, MIB, Kept, pass_time, weight
from game.view.paletted import Paletted


@pytest.fixture(autouse=True)
def clock() -> Iterator[None]:
    """Time begins anew."""
    pass_time(0)
    yield
    pass_time(0)


class _Workshop:
    """Makes squares of a megabyte and counts them."""

    def __init__(self, room: int) -> None:
        self.made: list[int] = []
        self.kept = Kept(self._paint, room * MIB)

    def _paint(self, number: int) -> pygame.Surface:
        self.made.append(number)
        return pygame.Surface((512, 512), depth=32)


def test_what_is_used_is_made_once() -> None:
    """The same picture comes back, and those used last stay where there is no room for all."""
    shop = _Workshop(room=2)
    assert shop.kept(1) is shop.kept(1)
    for number in (2, 1, 3, 1):
        shop.kept(number)
    assert shop.made == [1, 2, 3]
    shop.kept(2)
    assert shop.made == [1, 2, 3, 2]


def test_what_nobody_asks_for_is_let_go() -> None:
    """After a while, and only that."""
    shop = _Workshop(room=9)
    for number in (1, 2):
        shop.kept(number)
    pass_time(IDLE // EVERY * EVERY)
    shop.kept(2)
    pass_time((IDLE // EVERY + 2) * EVERY)
    for number in (1, 2):
        shop.kept(number)
    assert shop.made == [1, 2, 1]


def test_time_may_begin_anew() -> None:
    """As with another window in the same process: nothing stays for ever."""
    pass_time(100 * IDLE)
    shop = _Workshop(room=9)
    shop.kept(1)
    pass_time(0)
    shop.kept(1)
    assert shop.made == [1, 1]


def test_weight_is_that_of_the_pixels() -> None:
    """A part of another picture has none of its own."""
    whole = pygame.Surface((10, 20), depth=32)
    drawn = Paletted((3, 2), bytes(8), (bytes(256),) * 4)
    assert weight(whole) == 800
    assert weight(whole.subsurface((0, 0, 5, 5))) == 0
    assert weight((whole, (3, 4), drawn)) == 808
    assert weight(None) == 0


def test_who_keeps_pictures_goes_with_them() -> None:
    """The list of all that keep holds nobody back."""
    keeper = Kept(pygame.Surface, MIB)
    alive = weakref.ref(keeper)
    del keeper
    assert alive() is None
