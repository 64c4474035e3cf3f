"""Dust in the sun: slow specks that glow where light falls through a window."""

from __future__ import annotations

from functools import lru_cache
from math import sin

import pygame

from game.core.geometry import Box
from game.places import Light
from game.view.place.blending import tinted
from game.view.place.lightmap import round_pool

SPECKS = 16
LEVELS = 6
SIZE = 7
WIDE, DEEP, LEAN = 110, 250, 0.66
"""Pixels that the light is wide and deep on the floor; how far it leans to the right for each one down."""
RISE = 0.13
"""Pixels a speck rises in a tick."""
TINT = (255, 226, 160)


def paint_motes(target: pygame.Surface, window: Light, seen: Box, age: int) -> None:
    """Let dust drift through the light that falls from `window` at the tick `age`."""
    for number in range(SPECKS):
        x, y = _drifted(number, age)
        level = round((sin(age / 61 + number * 1.9) + 1) / 2 * (LEVELS - 1))
        if level:
            target.blit(
                _specks()[level],
                (window.at.x + x - seen.x, window.at.y + y - seen.y),
                special_flags=pygame.BLEND_RGB_ADD,
            )


def _drifted(number: int, age: int) -> tuple[int, int]:
    """Where a speck is, from the point under the window: it rises, sways, and begins again below."""
    down = (number * 97 + 31 * number * number - age * RISE) % DEEP
    across = number * 61 % WIDE - WIDE // 3 + 9 * sin(age / 113 + number)
    return round(across + down * LEAN), round(down) - 40


@lru_cache(maxsize=1)
def _specks() -> tuple[pygame.Surface, ...]:
    dot = pygame.transform.smoothscale(round_pool(), (SIZE, SIZE))
    return tuple(tinted(dot, TINT, 0.75 * level / (LEVELS - 1)) for level in range(LEVELS))
