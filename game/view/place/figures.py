"""People on the ground: their frame, the shadow under their feet, and what hangs over their heads."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import pygame

from game.view.keeping import kept
from game.view.place.shadows import BODY, LEAN, SQUASH
from game.view.place.sheets import SHADOW_COLOUR, Cel, Sheet

SHADOW_SIZE = (40, 14)
SHADOW_ALPHA = 118
RIM = (2, 2)
"""Pixels right and down by which a figure without its rim is smaller."""
RIM_COLOUR = (225, 228, 255)
"""What the deepest gloom adds to the rim before the room's light is laid on it."""
ROOM = 6
"""Megabytes of figures that are kept for the next frame, those seen last."""
GRAIN = 20
"""Steps in which sun and gloom are told apart."""


class Figure(NamedTuple):
    """Somebody's picture, no larger than it must be, and where her feet are in it."""

    image: pygame.Surface
    feet: tuple[int, int]


def grounded(cel: Cel, sun: float, gloom: float = 0.0) -> Figure:
    """Who stands in that frame, with her shadow; `sun` and `gloom` from 0 to 1."""
    return _grounded(cel, round(sun * GRAIN), round(gloom * GRAIN))


@kept(ROOM)
def lying(cel: Cel) -> Figure:
    """Who lies, or is a light, in that frame: without any shadow."""
    return _trimmed(cel.drawn(), cel.sheet)


@kept(ROOM)
def _grounded(cel: Cel, sun: int, gloom: int) -> Figure:
    frame = cel.drawn()
    if gloom:
        frame = _rimmed(frame, gloom / GRAIN)
    return _trimmed(_with_shadow(frame, cel.sheet, sun / GRAIN), cel.sheet)


def _trimmed(image: pygame.Surface, sheet: Sheet) -> Figure:
    drawn = image.get_bounding_rect() or pygame.Rect(0, 0, 1, 1)
    return Figure(image.subsurface(drawn).copy(), (sheet.ground[0] - drawn.x, sheet.ground[1] - drawn.y))


def _rimmed(frame: pygame.Surface, gloom: float) -> pygame.Surface:
    """`frame` with the edge towards the light paler, so that in the dark she is told from the floor."""
    body = pygame.mask.from_surface(frame, BODY)
    edge = body.copy()
    edge.erase(body, RIM)
    paler = tuple(round(part * gloom) for part in RIM_COLOUR)
    made = frame.copy()
    light = edge.to_surface(setcolor=(*paler, 255), unsetcolor=(0, 0, 0, 0))
    made.blit(light, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
    return made


def _with_shadow(frame: pygame.Surface, sheet: Sheet, sun: float) -> pygame.Surface:
    x, y = sheet.ground
    fallen = round(y * SQUASH) if sun else 0
    width = frame.get_width() + round(fallen * LEAN)
    height = max(frame.get_height(), y + SHADOW_SIZE[1] // 2, y + fallen)
    made = pygame.Surface((width, height), pygame.SRCALPHA)
    made.fill((*SHADOW_COLOUR, 0))
    if sun:
        _lay_long_shadow(made, frame, sheet, sun)
    made.blit(foot_shadow(), (x - SHADOW_SIZE[0] // 2, y - SHADOW_SIZE[1] // 2))
    made.blit(frame, (0, 0))
    return made


@lru_cache(maxsize=1)
def foot_shadow() -> pygame.Surface:
    """The soft dark oval everybody stands on."""
    big = pygame.Surface((SHADOW_SIZE[0] * 4, SHADOW_SIZE[1] * 4), pygame.SRCALPHA)
    big.fill((*SHADOW_COLOUR, 0))
    for step in range(6):
        inset = step * 5
        rect = big.get_rect().inflate(-3 * inset, -inset)
        pygame.draw.ellipse(big, (*SHADOW_COLOUR, SHADOW_ALPHA * (step + 1) // 6), rect)
    return pygame.transform.smoothscale(big, SHADOW_SIZE)


def _lay_long_shadow(made: pygame.Surface, frame: pygame.Surface, sheet: Sheet, sun: float) -> None:
    """The figure's outline laid on the floor, leaning away from the light at the upper left."""
    y = min(sheet.ground[1], frame.get_height())
    outline = frame.copy()
    outline.fill((0, 0, 0, round(255 * sun)), special_flags=pygame.BLEND_RGBA_MULT)
    outline.fill((*SHADOW_COLOUR, 0), special_flags=pygame.BLEND_RGBA_ADD)
    body = outline.subsurface(0, 0, frame.get_width(), y)
    flat = pygame.transform.smoothscale(body, (body.get_width(), round(y * SQUASH)))
    flat = pygame.transform.flip(flat, False, True)
    for row in range(flat.get_height()):
        made.blit(flat, (round(row * LEAN), y - 3 + row), (0, row, flat.get_width(), 1))
