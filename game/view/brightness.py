"""How bright the whole picture is, as the player likes it."""

from __future__ import annotations

import pygame

FULL = 100
LIFT = 1.1
"""Levels (of 255) that each percent above a hundred adds to every channel."""


def brightened(surface: pygame.Surface, percent: int) -> None:
    """Dim everything painted to `percent`, or, above a hundred, lift the dark so that it shows."""
    if percent < FULL:
        veil = pygame.Surface(surface.get_size())
        veil.set_alpha(round(255 * (FULL - percent) / FULL))
        surface.blit(veil, (0, 0))
    elif percent > FULL:
        lift = round((percent - FULL) * LIFT)
        surface.fill((lift, lift, lift), special_flags=pygame.BLEND_RGB_ADD)
