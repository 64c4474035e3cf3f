"""The jharokha: the cusped arch that a speaker's portrait looks out of."""

from __future__ import annotations

from functools import lru_cache

import pygame

from game.view.keeping import kept
from game.view.ornaments import OVER
from game.view.palette import INK, MARIGOLD, Colour
from game.view.pictures import picture

WIDTH, HEIGHT = 240, 259
"""Design pixels of the opening."""
RIM = 10
"""Design pixels of the dark rim around it."""
MARGIN = 26
"""Room left around the opening for rim, tip and flower."""
FOILS = 4
_STEPS = 200

Spots = list[tuple[float, float]]


@kept(24)
def framed(portrait: str, scale: float) -> pygame.Surface:
    """The portrait `portraits/STEM.png` in its arch, whose opening begins MARGIN design pixels in."""
    made = frame(scale).copy()
    face = picture(f"portraits/{portrait}.png")
    if face is None:
        return made
    side = round(256 * scale)
    layer = pygame.Surface(made.get_size(), pygame.SRCALPHA)
    corner = (round((MARGIN - 8) * scale), round((MARGIN + 2.7) * scale))
    layer.blit(pygame.transform.smoothscale(face, (side, side)), corner)
    layer.blit(_opening(scale), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    made.blit(layer, (0, 0))
    return made


@lru_cache(maxsize=4)
def frame(scale: float) -> pygame.Surface:
    """The empty arch with its rim and hairlines."""
    return _shrunk(
        scale, INK[0], [(RIM + 1.2, MARIGOLD[2]), (RIM - 1.2, INK[0]), (1.0, MARIGOLD[3]), (-0.9, INK[1])]
    )


@lru_cache(maxsize=4)
def _opening(scale: float) -> pygame.Surface:
    return _shrunk(scale, (255, 255, 255), [(-0.9, (255, 255, 255))])


def _shrunk(scale: float, fringe: Colour, layers: list[tuple[float, Colour]]) -> pygame.Surface:
    size = (round((WIDTH + 2 * MARGIN) * scale), round((HEIGHT + 2 * MARGIN) * scale))
    big = pygame.Surface((size[0] * OVER, size[1] * OVER), pygame.SRCALPHA)
    big.fill((*fringe, 0))
    for grow, tint in layers:
        _shape(big, scale * OVER, grow, tint)
    return pygame.transform.smoothscale(big, size)


def _shape(sheet: pygame.Surface, unit: float, grow: float, tint: Colour) -> None:
    """Fill the arch, `grow` design pixels larger all around: jambs, lobes climbing to an ogee point, tip."""
    left, top = MARGIN * unit, MARGIN * unit
    w, h, g = WIDTH * unit, HEIGHT * unit, grow * unit
    k = w / 180
    spring, centre = top + w * 0.52, left + w / 2
    jambs = pygame.Rect(left - g, spring - 2 * k, w + 2 * g, top + h - spring + 2 * k + g)
    pygame.draw.rect(sheet, tint, jambs)
    side = _curve(
        [
            (left + 9 * k, spring + 2 * k),
            (left + 13 * k, top + w * 0.33),
            (left + w * 0.25, top + w * 0.185),
            (centre - w * 0.1, top + w * 0.115),
        ]
    )
    mirrored = [(2 * centre - x, y) for x, y in reversed(side)]
    pygame.draw.polygon(sheet, tint, side + mirrored)
    for number in range(FOILS):
        x, y = side[int((number + 0.28) / (FOILS - 0.2) * _STEPS)]
        for lobe in (x + 4 * k, 2 * centre - x - 4 * k):
            pygame.draw.circle(sheet, tint, (lobe, y + 6 * k), 17.5 * k + g)
    pygame.draw.polygon(sheet, tint, _tip(centre, top, w, k, g))


def _tip(centre: float, top: float, w: float, k: float, g: float) -> Spots:
    rising = _curve(
        [
            (centre - 22 * k - g, top + w * 0.16),
            (centre - 8 * k - g * 0.6, top + 8 * k - g * 0.4),
            (centre, top - 6 * k - g * 1.6),
        ]
    )
    return rising + [(2 * centre - x, y) for x, y in reversed(rising)]


def _curve(knots: Spots) -> Spots:
    """A smooth line through `knots` (Catmull-Rom), as _STEPS + 1 points."""
    ends = [knots[0], *knots, knots[-1]]
    spans = len(knots) - 1
    found: Spots = []
    for step in range(_STEPS + 1):
        along = min(step / _STEPS * spans, spans - 1e-9)
        span, t = int(along), along - int(along)
        p0, p1, p2, p3 = ends[span : span + 4]
        found.append((_between(p0[0], p1[0], p2[0], p3[0], t), _between(p0[1], p1[1], p2[1], p3[1], t)))
    return found


def _between(a: float, b: float, c: float, d: float, t: float) -> float:
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)
