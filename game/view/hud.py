"""The two tickets over the picture, and what hangs over things and people: the mark of what can be done."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import pygame

from game.core.settings import Letterform
from game.scenes.prompts import Cap
from game.view import caps, emblems, fonts, ornaments
from game.view.canvas import DESIGN, Canvas
from game.view.fonts import Weight
from game.view.legibility import Legibility
from game.view.palette import CREAM, INK, MARIGOLD, VERMILION

TICKET_TOP, TICKET_HEIGHT = 20, 60
PURSE_LEFT, PURSE_WIDTH = 36, 148
CLOCK_RIGHT = 1244
LABEL, NUMBER = 15, 26
CAP = 21.0
"""Design pixels of the key cap on the plate of what can be done."""
TOAST_WIDTH, TOAST_LINE = 1180, 26
"""Design pixels that the letters of a short message may take, and from line to line."""
TOAST_TOP, PLATE = 26, 44
"""Design pixels: where a short message begins, and how tall it is, or the plate over a thing, with air."""


def ticket(canvas: Canvas, label: str, number: str, *, left: float = 0, right: float = 0) -> None:
    """A bus ticket with a small label over a large word; laid from its `left` or to its `right` edge."""
    canvas = canvas.enlarged(left or right, TICKET_TOP)
    capitals = label.upper()
    wide = max(
        PURSE_WIDTH,
        round(canvas.width(capitals, LABEL, Weight.MEDIUM) + len(capitals) + 36),
        round(canvas.width(number, NUMBER, Weight.MEDIUM) + 40),
    )
    x = left or right - wide
    corner = canvas.point(x - 4, TICKET_TOP - 4)
    area = canvas.area.move(-corner[0], -corner[1])
    printed = _printed(tuple(area), canvas.look, fonts.chosen(), (capitals, number), (x, wide))
    canvas.surface.blit(printed, corner)


@lru_cache(maxsize=4)
def _printed(
    area: tuple[int, int, int, int],
    look: Legibility,
    _letterform: Letterform,
    words: tuple[str, str],
    span: tuple[float, int],
) -> pygame.Surface:
    """A ticket with its label and word; `area` is what is painted on, from the ticket's own corner."""
    x, wide = span
    sheet = ornaments.ticket(area[2] / DESIGN[0], wide, TICKET_HEIGHT).copy()
    canvas, middle = Canvas(sheet, pygame.Rect(area), look=look), x + wide / 2
    label, number = ((word, middle, TICKET_TOP + down) for word, down in zip(words, (7, 19), strict=True))
    canvas.text(*label, LABEL, VERMILION[1], weight=Weight.MEDIUM, align=0.5, track=0.8)
    canvas.text(*number, NUMBER, INK[0], weight=Weight.MEDIUM, align=0.5)
    return sheet


def rupees(paise: int) -> str:
    """An amount as Bombay wrote it in 1982: "Rs. 1,65,000", with paise only where there are some."""
    whole, rest = divmod(abs(paise), 100)
    digits = str(whole)
    groups = [digits[-3:]]
    digits = digits[:-3]
    while digits:
        groups.insert(0, digits[-2:])
        digits = digits[:-2]
    sign = "-" if paise < 0 else ""
    return f"{sign}Rs. {','.join(groups)}" + (f".{rest:02}" if rest else "")


def aim(
    canvas: Canvas, x: float, y: float, label: str, age: int, *, calm: bool = False, cap: Cap | None = None
) -> None:
    """The lozenge over what confirming would act on, its point at the design point, its name over it.

    `cap` is the key or button that does it, where it is to be shown.
    """
    bob = 0.0 if calm else (0, 1, 2, 3, 3, 2, 1, 0)[age // 7 % 8]
    mark = ornaments.lozenge(canvas.scale, MARIGOLD[3], 7.0)
    dark = ornaments.lozenge(canvas.scale, INK[0], 9.5)
    middle = canvas.point(x, y - 12 - bob)
    canvas.surface.blit(dark, dark.get_rect(center=middle))
    canvas.surface.blit(mark, mark.get_rect(center=middle))
    if label:
        _plate(canvas, x, y - 52 - bob, label, cap)


def _plate(page: Canvas, x: float, y: float, label: str, cap: Cap | None) -> None:
    foot = y + 40
    canvas = page.enlarged(x, foot)
    beside = caps.width(canvas, cap, CAP) + 7 if cap is not None else 0
    wide = round(canvas.width(label, 19, Weight.MEDIUM) + beside + 26)
    share = canvas.scale / page.scale
    left = min(max(x - wide / 2, x + (8 - x) / share), x + (1272 - x) / share - wide)
    top = max(y, foot + (6 - foot) / share)
    plate = ornaments.plate(canvas.scale, wide)
    canvas.lay(plate, left, top)
    if cap is not None:
        caps.paint(canvas, cap, left + 10, top + 15 - CAP / 2, CAP)
    canvas.text(label, left + wide - 13, top - 1, 19, CREAM[4], weight=Weight.MEDIUM, align=1.0)


CAPTION, CAPTION_RIGHT = 20, 1252.0
"""Design pixels: the letters of a caption, and where its plate ends."""

EMOTES = {"surprise": "!", "question": "?", "dots": "…", "sleep": "z", "anger": "#"}
"""The feelings that a letter tells; the others are drawn."""
EMOTE_TICKS = 110


def emote(canvas: Canvas, x: float, y: float, kind: str, age: int) -> None:
    """A small paper balloon over somebody's head, gone after a while; (x, y) is the top of the head."""
    if age > EMOTE_TICKS:
        return
    rise = min(1.0, age / 8)
    balloon = ornaments.balloon(canvas.scale)
    px, py = canvas.point(x + 16, y - 34 - 6 * rise)
    canvas.surface.blit(balloon, balloon.get_rect(center=(px, py)))
    if kind in EMOTES:
        canvas.text(EMOTES[kind], x + 16, y - 58 - 6 * rise, 26, INK[1], weight=Weight.BOLD, align=0.5)
    else:
        sign = emblems.emblem(canvas.scale, kind)
        canvas.surface.blit(sign, sign.get_rect(center=canvas.point(x + 16, y - 43 - 6 * rise)))


def captions(canvas: Canvas, shown: Sequence[tuple[str, int]], bottom: float) -> None:
    """What is heard, in words, one plate a sound, the lowest ending at `bottom`; an arrow says which side."""
    size = min(canvas.look.size(CAPTION), 40.0)
    tall = round(size * 1.5)
    for text, side in reversed(shown):
        said = f"‹ {text}" if side < 0 else f"{text} ›" if side > 0 else text
        wide = round(canvas.width(said, size, Weight.MEDIUM) + 30)
        bottom -= tall + 6
        canvas.lay(ornaments.plate(canvas.scale, wide, tall), CAPTION_RIGHT - wide, bottom)
        top = bottom + tall / 2 - size * 0.83
        canvas.text(said, CAPTION_RIGHT - wide / 2, top, size, CREAM[4], weight=Weight.MEDIUM, align=0.5)


def toast(canvas: Canvas, text: str) -> None:
    """A short message at the upper edge, in as many lines as it needs."""
    lines = fonts.wrapped(text, Weight.MEDIUM, 20, round(TOAST_WIDTH / canvas.look.letters))
    canvas = canvas.enlarged(640, TOAST_TOP)
    wide = round(max(canvas.width(line, 20, Weight.MEDIUM) for line in lines) + 44)
    canvas.lay(ornaments.plate(canvas.scale, wide, 10 + TOAST_LINE * len(lines)), 640 - wide / 2, TOAST_TOP)
    for row, line in enumerate(lines):
        top = TOAST_TOP + 2 + TOAST_LINE * row
        canvas.text(line, 640, top, 20, MARIGOLD[4], weight=Weight.MEDIUM, align=0.5)
