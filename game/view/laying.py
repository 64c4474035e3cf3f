"""Lays large opaque pictures under what is painted next, so that it is still at hand then."""

from __future__ import annotations

import pygame


def lay(
    target: pygame.Surface, picture: pygame.Surface, part: pygame.Rect, at: tuple[int, int] = (0, 0)
) -> None:
    """Lay the `part` of `picture` on `target` with its corner `at` that pixel.

    SDL copies rows that begin at multiples of 16 bytes around the processor's cache: as fast as can be, but
    whatever is painted over them then waits for memory, which doubles the cost of a frame. So the first
    column goes by itself, and all other rows begin 4 bytes later.
    """
    target.blit(picture, at, (part.x, part.y, 1, part.h))
    target.blit(picture, (at[0] + 1, at[1]), (part.x + 1, part.y, part.w - 1, part.h))
