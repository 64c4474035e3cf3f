"""The drawn parts of panels, inked large, shrunk once and kept: hairlines, rosettes, lozenges, tickets."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from math import cos, pi, sin

import pygame

from game.view.palette import CREAM, INK, MARIGOLD, VERMILION, Colour

OVER = 4
"""Ornaments are inked this many times larger, so that their edges come out smooth."""
PETALS = 8

Ink = Callable[[pygame.Surface, float], None]


def inked(size: tuple[int, int], scale: float, ink: Ink, fringe: Colour = INK[0]) -> pygame.Surface:
    """A picture of `size` pixels made by `ink`, which gets a large clear sheet and how large a unit is on it.

    `fringe` is the colour that the clear parts blend to at the edges.
    """
    big = pygame.Surface((size[0] * OVER, size[1] * OVER), pygame.SRCALPHA)
    big.fill((*fringe, 0))
    ink(big, scale * OVER)
    return pygame.transform.smoothscale(big, size)


@lru_cache(maxsize=32)
def rosette(scale: float, radius: float = 8.0) -> pygame.Surface:
    """The eight-petalled flower on a panel's corners."""
    side = round((radius + 3) * 2 * scale)

    def ink(sheet: pygame.Surface, unit: float) -> None:
        middle = pygame.Vector2(sheet.get_rect().center)
        pygame.draw.circle(sheet, INK[0], middle, (radius + 2) * unit)
        for number in range(PETALS):
            _petal(sheet, middle, number / PETALS * 2 * pi, radius * unit, MARIGOLD[3 - number % 2])
        pygame.draw.circle(sheet, VERMILION[2], middle, radius * 0.3 * unit)

    return inked((side, side), scale, ink)


def _petal(sheet: pygame.Surface, middle: pygame.Vector2, angle: float, radius: float, tint: Colour) -> None:
    def ray(turn: float, length: float) -> pygame.Vector2:
        return middle + pygame.Vector2(cos(angle + turn), sin(angle + turn)) * length

    shape = [middle, ray(-0.36, radius * 0.72), ray(-0.2, radius * 0.92), ray(0, radius)]
    shape += [ray(0.2, radius * 0.92), ray(0.36, radius * 0.72)]
    pygame.draw.polygon(sheet, tint, shape)


@lru_cache(maxsize=32)
def lozenge(scale: float, tint: Colour, reach: float = 8.0) -> pygame.Surface:
    """The mark before a choice or a row."""
    side = round((reach + 1) * 2 * scale)

    def ink(sheet: pygame.Surface, unit: float) -> None:
        x, y = sheet.get_rect().center
        far = reach * unit
        pygame.draw.polygon(sheet, tint, [(x, y - far), (x + far, y), (x, y + far), (x - far, y)])

    return inked((side, side), scale, ink, tint)


@lru_cache(maxsize=8)
def arrow(scale: float) -> pygame.Surface:
    """What says that the line goes on."""

    def ink(sheet: pygame.Surface, unit: float) -> None:
        pygame.draw.polygon(sheet, MARIGOLD[3], [(0, 0), (16 * unit, 0), (8 * unit, 10.5 * unit)])

    return inked((round(16 * scale), round(11 * scale)), scale, ink, MARIGOLD[3])


@lru_cache(maxsize=64)
def tab(scale: float, width: int, tint: Colour = VERMILION[2]) -> pygame.Surface:
    """The vermilion tab that carries a name, `width` design pixels wide."""
    light = tuple(min(255, part + 26) for part in tint)

    def ink(sheet: pygame.Surface, unit: float) -> None:
        whole = sheet.get_rect()
        face = pygame.Rect(0, 0, whole.w, whole.h - round(1.5 * unit))
        pygame.draw.rect(sheet, INK[0], whole, border_radius=round(6 * unit))
        pygame.draw.rect(sheet, tint, face, border_radius=round(6 * unit))
        upper = pygame.Rect(0, 0, whole.w, face.h // 2)
        pygame.draw.rect(
            sheet,
            light,
            upper,
            border_top_left_radius=round(6 * unit),
            border_top_right_radius=round(6 * unit),
        )
        rim = face.inflate(-8 * unit, -8 * unit)
        pygame.draw.rect(sheet, MARIGOLD[3], rim, max(1, round(1.1 * unit)), border_radius=round(3.5 * unit))

    return inked((round(width * scale), round(38 * scale)), scale, ink)


@lru_cache(maxsize=32)
def ticket(scale: float, width: int, height: int) -> pygame.Surface:
    """A perforated bus ticket with its shadow; the paper begins 4 design pixels from the edges."""

    def ink(sheet: pygame.Surface, unit: float) -> None:
        paper = pygame.Rect(4 * unit, 4 * unit, width * unit, height * unit)
        for reach, alpha in ((4, 26), (3, 40), (2, 60)):
            shade = paper.move(1.5 * unit, 3 * unit).inflate(reach * unit - 2 * unit, reach * unit - 2 * unit)
            pygame.draw.rect(sheet, (*INK[0], alpha), shade, border_radius=round(5 * unit))
        pygame.draw.rect(sheet, CREAM[3], paper, border_radius=round(4 * unit))
        for top in (paper.top + 7 * unit, paper.bottom - 8 * unit):
            rule = pygame.Rect(paper.left + 8 * unit, top, paper.w - 16 * unit, 1.3 * unit)
            pygame.draw.rect(sheet, VERMILION[2], rule)
        _perforate(sheet, paper, unit)

    return inked((round((width + 8) * scale), round((height + 10) * scale)), scale, ink)


def _perforate(sheet: pygame.Surface, paper: pygame.Rect, unit: float) -> None:
    holes = int(paper.h / (9.3 * unit))
    for number in range(holes):
        y = paper.top + (6.7 + number * 9.3) * unit
        for x in (paper.left, paper.right):
            pygame.draw.circle(sheet, (*INK[0], 70), (x, y), 2.4 * unit)


@lru_cache(maxsize=64)
def plate(scale: float, width: int, height: int = 30) -> pygame.Surface:
    """A small dark plate for one name, with a marigold hairline."""

    def ink(sheet: pygame.Surface, unit: float) -> None:
        whole = sheet.get_rect()
        pygame.draw.rect(sheet, (*INK[0], 226), whole, border_radius=round(7 * unit))
        rim = whole.inflate(-5 * unit, -5 * unit)
        pygame.draw.rect(
            sheet, (*MARIGOLD[2], 200), rim, max(1, round(0.9 * unit)), border_radius=round(5 * unit)
        )

    return inked((round(width * scale), round(height * scale)), scale, ink)


@lru_cache(maxsize=4)
def balloon(scale: float) -> pygame.Surface:
    """The paper balloon that a feeling stands in, its tail to the lower left."""

    def ink(sheet: pygame.Surface, unit: float) -> None:
        body = pygame.Rect(3 * unit, 3 * unit, 38 * unit, 34 * unit)
        tail = [(9 * unit, 30 * unit), (6 * unit, 45 * unit), (20 * unit, 35 * unit)]
        pygame.draw.ellipse(sheet, INK[0], body.inflate(3 * unit, 3 * unit))
        pygame.draw.polygon(
            sheet, INK[0], [(7 * unit, 28 * unit), (4 * unit, 48 * unit), (23 * unit, 36 * unit)]
        )
        pygame.draw.ellipse(sheet, CREAM[4], body)
        pygame.draw.polygon(sheet, CREAM[4], tail)

    return inked((round(44 * scale), round(50 * scale)), scale, ink)
