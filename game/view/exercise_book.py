"""The exercise book of the notebook: cover, two ruled pages with margins, tabs, photographs pasted in."""

from __future__ import annotations

from functools import lru_cache

import pygame

from game.view import fonts, shade
from game.view.canvas import Canvas
from game.view.fonts import Weight
from game.view.keeping import kept
from game.view.ornaments import inked
from game.view.palette import CREAM, DUSK, INK, VERMILION, Colour, mixed
from game.view.pictures import picture

COVER = (52.0, 58.0, 1176.0, 646.0)
"""The cover, in design pixels; the pages lie a little inside it."""
EDGE, INSET = 14.0, 12.0
"""Room around the cover for its shadow, and how far inside it nothing shines through."""
LEAF_TOP, LEAF_HEIGHT, LEAF_WIDTH = 72.0, 616.0, 568.0
LEFT_LEAF, RIGHT_LEAF = 72.0, 640.0
RULE, FIRST_RULE = 34.0, 118.0
"""Distance of the ruled lines, and of the first from the upper edge."""
MARGIN = 66.0
"""The red line, from a page's left edge."""
GUTTER = 54.0
FAINT = 105
"""How strong the grain of the paper is, of 255."""
PAPER = mixed(CREAM[4], CREAM[3], 0.35)
STEEL: Colour = (159, 176, 180)
BLUE = mixed(PAPER, DUSK[3], 0.42)
RED = mixed(PAPER, VERMILION[3], 0.62)


def darken(canvas: Canvas, alpha: int) -> None:
    """Darken the play around the book; what the book will hide needs none."""
    shade.darken(canvas, _middle_spot(canvas), alpha)


def lay(canvas: Canvas, share: float) -> None:
    """Lay the open book; its lines are `share` times RULE apart. Only its edges have to be blended."""
    whole, middle = spread(canvas.scale, share), _middle_spot(canvas)
    corner = canvas.point(COVER[0] - EDGE, COVER[1] - EDGE)
    for strip in shade.around(whole.get_rect(topleft=corner), middle):
        canvas.surface.blit(whole, strip, strip.move(-corner[0], -corner[1]))
    inner = middle.move(-corner[0], -corner[1])
    canvas.surface.blit(_opaque(canvas.scale, share, (inner.x, inner.y, inner.w, inner.h)), middle)


def _middle_spot(canvas: Canvas) -> pygame.Rect:
    """The part of the book that nothing shines through."""
    x, y, w, h = COVER
    return canvas.rect((x + INSET, y + INSET, w - 2 * INSET, h - 2 * INSET))


@kept(48)
def _opaque(scale: float, share: float, part: tuple[int, int, int, int]) -> pygame.Surface:
    return spread(scale, share).subsurface(part).convert()


@kept(48)
def spread(scale: float, share: float) -> pygame.Surface:
    """Cover and two empty pages, as large as COVER and its shadow; lines are `share` times RULE apart."""
    edge = EDGE
    size = (round((COVER[2] + 2 * edge) * scale), round((COVER[3] + 2 * edge) * scale))
    made = pygame.Surface(size, pygame.SRCALPHA)
    made.fill((*INK[0], 0))
    made.blit(_cover(size, scale, edge), (0, 0))
    top = (LEAF_TOP - COVER[1] + edge) * scale
    for left, inner in ((LEFT_LEAF, 1), (RIGHT_LEAF, 0)):
        at = (round((left - COVER[0] + edge) * scale), round(top))
        made.blit(_leaf(scale, share, inner_right=bool(inner)), at)
    _staple(made, scale, edge)
    return made


def first_rule(share: float) -> float:
    """How far below a page's upper edge the first ruled line is: lower where letters are large."""
    return FIRST_RULE + max(0.0, 20 * (share - 1))


def _cover(size: tuple[int, int], scale: float, edge: float) -> pygame.Surface:
    """The marbled board with its dark shadow, and the edges of the pages below."""
    made = pygame.Surface(size, pygame.SRCALPHA)
    whole = made.get_rect()
    for step in range(7):
        grown = whole.inflate(round(-4 * step * scale), round(-4 * step * scale)).move(0, round(3 * scale))
        pygame.draw.rect(made, (*INK[0], 26 * (step + 1)), grown, border_radius=round(16 * scale))
    board = whole.inflate(round(-2 * edge * scale), round(-2 * edge * scale))
    pygame.draw.rect(made, VERMILION[0], board, border_radius=round(9 * scale))
    pygame.draw.rect(
        made,
        VERMILION[1],
        board.inflate(round(-6 * scale), round(-6 * scale)),
        border_radius=round(7 * scale),
    )
    for step in range(4):
        under = board.inflate(round(-(20 + 4 * step) * scale), round(-(22 + 2 * step) * scale))
        tint = mixed(CREAM[2], CREAM[3], step / 3)
        pygame.draw.rect(made, tint, under.move(0, round((4 - step) * scale)), border_radius=round(4 * scale))
    return made


def _leaf(scale: float, share: float, *, inner_right: bool) -> pygame.Surface:
    """One ruled page, shaded towards the fold."""
    wide, high = round(LEAF_WIDTH * scale), round(LEAF_HEIGHT * scale)
    made = pygame.Surface((wide, high), pygame.SRCALPHA)
    made.fill(PAPER)
    thin = max(1, round(scale))
    y = first_rule(share)
    while y < LEAF_HEIGHT - 14:
        made.fill(BLUE, (0, round(y * scale), wide, thin))
        y += RULE * share
    for x in (MARGIN, MARGIN + 4):
        made.fill(RED, (round(x * scale), 0, thin, high))
    _mottle(made)
    _shade_fold(made, scale, inner_right=inner_right)
    _round_corners(made, scale, inner_right=inner_right)
    return made


def _mottle(page: pygame.Surface) -> None:
    """The grain that all paper in the game has."""
    whole = picture("light/paper.png")
    if whole is None:
        return
    grain = pygame.Surface(whole.get_size())
    grain.fill((255, 255, 255))
    faint = whole.convert()
    faint.set_alpha(FAINT)
    grain.blit(faint, (0, 0))
    for x in range(0, page.get_width(), grain.get_width()):
        for y in range(0, page.get_height(), grain.get_height()):
            page.blit(grain, (x, y), special_flags=pygame.BLEND_RGB_MULT)


def _shade_fold(page: pygame.Surface, scale: float, *, inner_right: bool) -> None:
    reach = round(GUTTER * scale)
    strip = pygame.Surface((reach, 1))
    for x in range(reach):
        depth = (1 - x / reach) ** 2.2
        strip.set_at((x, 0), mixed((255, 255, 255), (148, 124, 128), depth))
    shade = pygame.transform.scale(strip, (reach, page.get_height()))
    if inner_right:
        shade = pygame.transform.flip(shade, True, False)
    at = page.get_width() - reach if inner_right else 0
    page.blit(shade, (at, 0), special_flags=pygame.BLEND_RGB_MULT)


def _round_corners(page: pygame.Surface, scale: float, *, inner_right: bool) -> None:
    outer = round(16 * scale)

    def ink(sheet: pygame.Surface, unit: float) -> None:
        sheet.fill((255, 255, 255, 0))
        pygame.draw.circle(sheet, (255, 255, 255, 255), (16 * unit, 16 * unit), 16 * unit)

    corner = inked((outer * 2, outer * 2), scale, ink, (255, 255, 255))
    wide, high = page.get_size()
    x, part = (0, 0) if inner_right else (wide - outer, outer)
    for y, row in ((0, 0), (high - outer, outer)):
        spot = pygame.Rect(part, row, outer, outer)
        page.blit(corner, (x, y), spot, special_flags=pygame.BLEND_RGBA_MULT)


def _staple(made: pygame.Surface, scale: float, edge: float) -> None:
    """Two staples in the fold."""
    x = round((RIGHT_LEAF - COVER[0] + edge) * scale)
    top, tall = round((LEAF_TOP - COVER[1] + edge) * scale), round(LEAF_HEIGHT * scale)
    made.fill(mixed(CREAM[0], INK[1], 0.4), (x - max(1, round(scale)), top, max(1, round(scale)), tall))
    for y in (190, 470):
        rect = pygame.Rect(
            x - round(1.5 * scale), round(y * scale), max(2, round(2.4 * scale)), round(26 * scale)
        )
        pygame.draw.rect(made, INK[2], rect.move(round(1.5 * scale), round(scale)))
        pygame.draw.rect(made, STEEL, rect)


@lru_cache(maxsize=24)
def tab(scale: float, width: int, height: int, tint: Colour) -> pygame.Surface:
    """An index tab of coloured paper, square below."""

    def ink(sheet: pygame.Surface, unit: float) -> None:
        whole = sheet.get_rect()
        round_above = {
            "border_top_left_radius": round(9 * unit),
            "border_top_right_radius": round(9 * unit),
        }
        pygame.draw.rect(sheet, INK[0], whole, **round_above)
        face = pygame.Rect(2 * unit, 2 * unit, whole.w - 4 * unit, whole.h)
        pygame.draw.rect(sheet, tint, face, **round_above)

    return inked((round(width * scale), round(height * scale)), scale, ink)


@lru_cache(maxsize=24)
def photograph(portrait: str, scale: float, side: float, tilt: float) -> pygame.Surface:
    """The portrait `portraits/STEM.png` as a print with a white border, pasted at `tilt` degrees.

    Without a portrait it is a print with a question mark: a voice that nobody has seen.
    """
    inner, border = round(side * scale), round(side * 0.045 * scale) + 1
    whole = inner + 2 * border
    edge = round(10 * scale)
    made = pygame.Surface((whole + 2 * edge, whole + 2 * edge), pygame.SRCALPHA)
    for step in range(4):
        shade = pygame.Rect(edge - 4 + step, edge - 2 + step, whole + 8 - 2 * step, whole + 8 - 2 * step)
        sheet = pygame.Surface(made.get_size(), pygame.SRCALPHA)
        pygame.draw.rect(sheet, (*INK[0], 22), shade, border_radius=round(4 * scale))
        made.blit(sheet, (0, 0))
    pygame.draw.rect(made, CREAM[4], (edge, edge, whole, whole))
    face = picture(f"portraits/{portrait}.png") if portrait else None
    if face is not None:
        made.blit(pygame.transform.smoothscale(face, (inner, inner)), (edge + border, edge + border))
    else:
        _paint_unseen(made, pygame.Rect(edge + border, edge + border, inner, inner))
    return pygame.transform.rotozoom(made, tilt, 1.0) if tilt else made


def _paint_unseen(made: pygame.Surface, spot: pygame.Rect) -> None:
    pygame.draw.rect(made, INK[2], spot)
    sign = fonts.drawn("?", Weight.MEDIUM, max(8, round(spot.h * 0.62)), INK[4])
    made.blit(sign, sign.get_rect(center=(spot.centerx, spot.centery - spot.h // 16)))


@lru_cache(maxsize=32)
def pencil_line(scale: float, length: int, tint: Colour = VERMILION[2]) -> pygame.Surface:
    """A line under a heading, drawn by hand: it swells, wavers and ends thin."""

    def ink(sheet: pygame.Surface, unit: float) -> None:
        for step in range(length * 2):
            share = step / (length * 2)
            x = (step / 2 + 2) * unit
            waver = ((step * 7919) % 13 - 6) * 0.05 + 1.6 * share * (1 - share)
            thick = 1.5 * (0.45 + min(1.0, share * 9) * min(1.0, (1 - share) * 5) * 0.55)
            pygame.draw.circle(sheet, tint, (x, (5 + waver) * unit), thick * unit)

    return inked((round((length + 4) * scale), round(10 * scale)), scale, ink, tint)


@lru_cache(maxsize=16)
def doodle(first_line: str, height: int) -> pygame.Surface | None:
    """The first line of her house, cut from the drawing, `height` pixels tall."""
    whole = picture(f"pictures/drawing_{first_line}.png")
    if whole is None:
        return None
    part = whole.subsurface(whole.get_bounding_rect())
    share = height / part.get_height()
    return pygame.transform.smoothscale(part, (max(1, round(part.get_width() * share)), height))


@lru_cache(maxsize=8)
def chevron(scale: float, *, up: bool) -> pygame.Surface:
    """The pencil mark that says that a page goes on above or below."""

    def ink(sheet: pygame.Surface, unit: float) -> None:
        low, high = (9.0, 2.0) if up else (2.0, 9.0)
        for points in (((2, low), (10, high)), ((10, high), (18, low))):
            first, last = (pygame.Vector2(point) * unit for point in points)
            for step in range(24):
                pygame.draw.circle(sheet, VERMILION[2], first.lerp(last, step / 23), 1.2 * unit)

    return inked((round(20 * scale), round(11 * scale)), scale, ink, VERMILION[2])
