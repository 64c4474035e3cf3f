"""Lays a large opaque picture under what is painted next, so that it is still at hand then."""

from __future__ import annotations

import pygame


def lay(target: pygame.Surface, picture: pygame.Surface, seen: pygame.Rect) -> None:
    """Fill `target` with the part `seen` of `picture`, which is as large.

    SDL copies rows that begin at multiples of 16 bytes around the processor's cache: as fast as can be, but
    whatever is painted over them then waits for memory, which doubles the cost of a frame. So the first
    column goes by itself, and all other rows begin 4 bytes later.
    """
    target.blit(picture, (0, 0), (seen.x, seen.y, 1, seen.h))
    target.blit(picture, (1, 0), (seen.x + 1, seen.y, seen.w - 1, seen.h))
