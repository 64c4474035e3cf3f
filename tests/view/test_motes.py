"""Dust drifts in the sun, slowly, and stays in it."""

from __future__ import annotations

import pygame
from hypothesis import given
from hypothesis import strategies as st

from game.core.geometry import Box, Point
from game.places import Light
from game.places.objects import LightKind
from game.view.place.motes import DEEP, LEAN, SPECKS, WIDE, _drifted, paint_motes

WINDOW = Light(name="", at=Point(200, 100), box=Box(200, 100, 0, 0), kind=LightKind.WINDOW)


@given(st.integers(0, SPECKS - 1), st.integers(0, 10**6))
def test_a_speck_stays_in_the_light(number: int, age: int) -> None:
    """Within the panes' shape and a little around it, however long it drifts."""
    x, y = _drifted(number, age)
    down = y + 40
    assert 0 <= down <= DEEP
    assert -WIDE // 2 - 10 <= x - down * LEAN <= WIDE


@given(st.integers(0, SPECKS - 1), st.integers(0, 10**6))
def test_a_speck_does_not_jump(number: int, age: int) -> None:
    """From tick to tick it moves a pixel at most, unless it begins again below."""
    (x0, y0), (x1, y1) = _drifted(number, age), _drifted(number, age + 1)
    assert (abs(x1 - x0) <= 1 and abs(y1 - y0) <= 1) or y1 - y0 > DEEP // 2


def test_dust_only_adds_light() -> None:
    """No pixel grows darker, and some grow brighter."""
    target = pygame.Surface((640, 480))
    target.fill((60, 50, 70))
    paint_motes(target, WINDOW, Box(0, 0, 640, 480), 500)
    pixels = pygame.image.tobytes(target, "RGB")
    assert min(pixels[0::3]) >= 60
    assert max(pixels[0::3]) > 70
