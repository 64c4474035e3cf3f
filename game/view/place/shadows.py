"""Shadows that a low sun draws: the outline of what stands, laid on the floor away from the light."""

from __future__ import annotations

import pygame

from game.core.geometry import Box
from game.view.place.sheets import SHADOW_COLOUR

LEAN = 0.75
"""Pixels to the right for each row that a long shadow falls."""
SQUASH = 0.5
"""Rows of shadow for each pixel of height."""
LONGEST = 96
"""Rows after which the longest shadow ends, lest a tree or a wall darken the whole street."""
BODY = 190
"""Opacity from which a pixel throws a shadow: contact shadows have none of their own."""
COARSE = 2
"""Shadows are made at this fraction of the size, which softens their edge."""


def reach(rect: pygame.Rect, foot: Box) -> pygame.Rect:
    """The most that a long shadow can cover of something whose picture is at `rect`, on a `foot` in it."""
    width = rect.w + COARSE * (round(LONGEST // COARSE * LEAN) + 1)
    return pygame.Rect(rect.x, rect.y + foot.y, width, LONGEST + foot.h + COARSE)


def long_shadow(image: pygame.Surface, foot: Box, sun: float) -> pygame.Surface:
    """The shadow of something whose `foot` is that part of its `image`; `sun` is how dark, 0 to 1.

    Its top left corner belongs on the top left corner of the foot's row in the image: `(0, foot.y)`.
    """
    made = _outline(image, foot)
    made.fill((255, 255, 255, round(255 * sun)), special_flags=pygame.BLEND_RGBA_MULT)
    return made


def _outline(image: pygame.Surface, foot: Box) -> pygame.Surface:
    """A long shadow at full strength: that of the front, drawn along the whole depth of the foot."""
    body = pygame.mask.from_surface(image, BODY)
    drawn = body.to_surface(setcolor=(*SHADOW_COLOUR, 255), unsetcolor=(*SHADOW_COLOUR, 0))
    top = min(drawn.get_bounding_rect().top, foot.y)
    standing = drawn.subsurface(drawn.get_rect().clip((0, top, drawn.get_width(), foot.y + foot.h - top)))
    height = max(8, standing.get_height() - foot.h)
    rows = max(2, min(LONGEST, round(height * SQUASH)) // COARSE)
    flat = pygame.transform.smoothscale(standing, (max(1, standing.get_width() // COARSE), rows))
    flat = pygame.transform.flip(flat, False, True)
    depth = foot.h // COARSE
    fallen = pygame.Surface((flat.get_width() + round(rows * LEAN), rows), pygame.SRCALPHA)
    for row in range(rows):
        fallen.blit(flat, (round(row * LEAN), row), (0, row, flat.get_width(), 1))
    made = pygame.Surface((fallen.get_width(), rows + depth), pygame.SRCALPHA)
    made.fill((*SHADOW_COLOUR, 0))
    for down in range(depth + 1):
        made.blit(fallen, (0, down), special_flags=pygame.BLEND_RGBA_MAX)
    return pygame.transform.smoothscale(made, (made.get_width() * COARSE, made.get_height() * COARSE))
