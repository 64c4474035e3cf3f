"""Boards: the panels everything is written on, of any size, with corners that stay round."""

from __future__ import annotations

import pygame

from game.view.keeping import kept
from game.view.ornaments import Ink, inked, rosette
from game.view.palette import DUSK, INK, MARIGOLD


@kept(48)
def board(size: tuple[int, int], scale: float, alpha: int) -> pygame.Surface:
    """A panel of `size` pixels: ink washed with dusk, two marigold hairlines, a flower on every corner.

    Around the panel itself lie 12 design pixels for its shadow and flowers.
    """
    made = pygame.Surface(size, pygame.SRCALPHA)
    made.blit(_nine(size, scale, _shadow), (0, 0))
    made.blit(_body(size, scale, alpha), (0, 0))
    made.blit(_nine(size, scale, _hairlines), (0, 0))
    flower = rosette(scale)
    gap = 18.7 * scale
    for x in (gap, size[0] - gap):
        for y in (gap, size[1] - gap):
            made.blit(flower, flower.get_rect(center=(round(x), round(y))))
    return made


def _body(size: tuple[int, int], scale: float, alpha: int) -> pygame.Surface:
    body = pygame.Surface(size, pygame.SRCALPHA)
    height = size[1]
    for row in range(height):
        share = 0.6 * (1 - row / height)
        red, green, blue = (round(a + (b - a) * share) for a, b in zip(INK[0], DUSK[0], strict=True))
        body.fill((red, green, blue, alpha), (0, row, size[0], 1))
    body.blit(_nine(size, scale, _cut), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    return body


def _inner(sheet: pygame.Surface, unit: float, inset: float) -> pygame.Rect:
    return sheet.get_rect().inflate(-2 * (12 + inset) * unit, -2 * (12 + inset) * unit)


def _shadow(sheet: pygame.Surface, unit: float) -> None:
    for step in range(8):
        rect = _inner(sheet, unit, step - 8).move(0, round(4 * unit))
        pygame.draw.rect(sheet, (*INK[0], 14 * (step + 1)), rect, border_radius=round((20 - step) * unit))


def _cut(sheet: pygame.Surface, unit: float) -> None:
    sheet.fill((255, 255, 255, 0))
    pygame.draw.rect(sheet, (255, 255, 255, 255), _inner(sheet, unit, 0), border_radius=round(12 * unit))


def _hairlines(sheet: pygame.Surface, unit: float) -> None:
    sheet.fill((*MARIGOLD[2], 0))
    outer, inner = _inner(sheet, unit, 6.0), _inner(sheet, unit, 10.4)
    pygame.draw.rect(sheet, MARIGOLD[2], outer, max(1, round(1.6 * unit)), border_radius=round(8 * unit))
    pygame.draw.rect(
        sheet, (*MARIGOLD[2], 150), inner, max(1, round(0.8 * unit)), border_radius=round(5 * unit)
    )


def _nine(size: tuple[int, int], scale: float, ink: Ink) -> pygame.Surface:
    """A frame inked small and grown to `size` by repeating its middle, so that corners stay round."""
    edge = round(40 * scale)
    side = 2 * edge + 2
    small = inked((side, side), scale, ink)
    made = pygame.Surface(size, pygame.SRCALPHA)
    for from_x, from_w, to_x, to_w in _thirds(size[0], edge):
        for from_y, from_h, to_y, to_h in _thirds(size[1], edge):
            if to_w > 0 and to_h > 0:
                part = small.subsurface(from_x, from_y, from_w, from_h)
                made.blit(pygame.transform.scale(part, (to_w, to_h)), (to_x, to_y))
    return made


def _thirds(length: int, edge: int) -> tuple[tuple[int, int, int, int], ...]:
    """Start and length in the small frame, then in the large one, of its three parts."""
    return (
        (0, edge, 0, edge),
        (edge, 1, edge, length - 2 * edge),
        (edge + 2, edge, length - edge, edge),
    )
