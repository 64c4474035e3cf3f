"""The feelings that no letter tells, drawn for the paper balloon: a heart, a tune, a drop of sweat."""

from __future__ import annotations

from functools import lru_cache

import pygame

from game.view.ornaments import inked
from game.view.palette import DUSK, INK, VERMILION

SIDE = 24
"""Design pixels across an emblem."""


@lru_cache(maxsize=8)
def emblem(scale: float, kind: str) -> pygame.Surface:
    """The emblem of `kind`: "heart", "music" or "sweat"."""
    draw = {"heart": _heart, "music": _tune, "sweat": _drop}[kind]
    side = round(SIDE * scale)
    return inked((side, side), scale, draw)


def _heart(sheet: pygame.Surface, unit: float) -> None:
    for x in (8.2, 15.8):
        pygame.draw.circle(sheet, VERMILION[2], (x * unit, 9 * unit), 4.6 * unit)
    tip = [(4.4, 11.2), (19.6, 11.2), (12, 20)]
    pygame.draw.polygon(sheet, VERMILION[2], [(x * unit, y * unit) for x, y in tip])


def _tune(sheet: pygame.Surface, unit: float) -> None:
    for x, y in ((7.5, 18), (16.5, 16)):
        pygame.draw.ellipse(
            sheet, INK[1], pygame.Rect((x - 3.6) * unit, (y - 2.6) * unit, 7 * unit, 5.4 * unit)
        )
        pygame.draw.rect(sheet, INK[1], pygame.Rect((x + 1.6) * unit, (y - 12) * unit, 1.8 * unit, 12 * unit))
    beam = [(9.1, 6), (19.9, 3.6), (19.9, 7.2), (9.1, 9.6)]
    pygame.draw.polygon(sheet, INK[1], [(x * unit, y * unit) for x, y in beam])


def _drop(sheet: pygame.Surface, unit: float) -> None:
    pygame.draw.circle(sheet, DUSK[2], (12 * unit, 15 * unit), 5 * unit)
    tip = [(12, 3), (16.6, 13), (7.4, 13)]
    pygame.draw.polygon(sheet, DUSK[2], [(x * unit, y * unit) for x, y in tip])
