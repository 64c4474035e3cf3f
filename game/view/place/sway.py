"""Cloth that moves in the air: what hangs is still at its rod and goes to and fro at its hem."""

from __future__ import annotations

from math import sin, tau

import pygame

FRAMES = 8
TICKS = 16
"""Ticks that each frame is shown: two seconds for a breath of air."""
REACH = 2.6
"""Pixels that a hem goes to either side."""
LAG = 1.8
"""How far, in radians, the hem is behind the rod."""

DENSE = 250
"""Opacity from which nothing shows through."""


def swayed(image: pygame.Surface, mask: pygame.Surface) -> tuple[pygame.Surface, ...]:
    """The pictures of `image` as its cloth, where `mask` is opaque, goes to and fro.

    The cloth is laid over itself, so that what is behind it need not be known; where it lets the wall
    through it stays, for twice laid it would be denser.
    """
    dense = pygame.mask.from_surface(image, DENSE).to_surface(setcolor=(255,) * 4, unsetcolor=(0,) * 4)
    cloth = image.copy()
    for shape in (mask, dense):
        cloth.blit(shape, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    hung = mask.get_bounding_rect()
    return tuple(_frame(image, cloth, hung, number / FRAMES * tau) for number in range(FRAMES))


def _frame(image: pygame.Surface, cloth: pygame.Surface, hung: pygame.Rect, phase: float) -> pygame.Surface:
    made = image.copy()
    for row in range(hung.top, hung.bottom):
        share = (row - hung.top) / hung.h
        aside = round(REACH * share * sin(phase - LAG * share))
        if aside:
            made.blit(cloth, (hung.x + aside, row), (hung.x, row, hung.w, 1))
    return made
