"""The two tickets over the picture, and what hangs over things and people: the mark of what can be done."""

from __future__ import annotations

from game.view import ornaments
from game.view.canvas import Canvas
from game.view.fonts import Weight
from game.view.palette import CREAM, INK, MARIGOLD, VERMILION

TICKET_TOP, TICKET_HEIGHT = 20, 60
PURSE_LEFT, PURSE_WIDTH = 36, 148
CLOCK_RIGHT = 1244
LABEL, NUMBER = 15, 26


def ticket(canvas: Canvas, label: str, number: str, *, left: float = 0, right: float = 0) -> None:
    """A bus ticket with a small label over a large word; laid from its `left` or to its `right` edge."""
    capitals = label.upper()
    wide = max(
        PURSE_WIDTH,
        round(canvas.width(capitals, LABEL, Weight.MEDIUM) + len(capitals) + 36),
        round(canvas.width(number, NUMBER, Weight.MEDIUM) + 40),
    )
    x = left or right - wide
    canvas.lay(ornaments.ticket(canvas.scale, wide, TICKET_HEIGHT), x - 4, TICKET_TOP - 4)
    middle = x + wide / 2
    canvas.text(
        capitals,
        middle,
        TICKET_TOP + 7,
        LABEL,
        VERMILION[1],
        weight=Weight.MEDIUM,
        align=0.5,
        track=0.8,
    )
    canvas.text(number, middle, TICKET_TOP + 19, NUMBER, INK[0], weight=Weight.MEDIUM, align=0.5)


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


def aim(canvas: Canvas, x: float, y: float, label: str, age: int, *, calm: bool = False) -> None:
    """The lozenge over what confirming would act on, its point at the design point, its name beside it."""
    bob = 0.0 if calm else (0, 1, 2, 3, 3, 2, 1, 0)[age // 7 % 8]
    mark = ornaments.lozenge(canvas.scale, MARIGOLD[3], 7.0)
    dark = ornaments.lozenge(canvas.scale, INK[0], 9.5)
    middle = canvas.point(x, y - 12 - bob)
    canvas.surface.blit(dark, dark.get_rect(center=middle))
    canvas.surface.blit(mark, mark.get_rect(center=middle))
    if label:
        _plate(canvas, x, y - 52 - bob, label)


def _plate(canvas: Canvas, x: float, y: float, label: str) -> None:
    wide = round(canvas.width(label, 19, Weight.MEDIUM) + 26)
    left = min(max(x - wide / 2, 8), 1272 - wide)
    plate = ornaments.plate(canvas.scale, wide)
    canvas.lay(plate, left, max(y, 6))
    canvas.text(label, left + wide / 2, max(y, 6) - 1, 19, CREAM[4], weight=Weight.MEDIUM, align=0.5)


EMOTES = {
    "surprise": "!",
    "question": "?",
    "silence": "…",
    "sleep": "z",
    "idea": "✶",
    "anger": "#",
    "sigh": "~",
}
EMOTE_TICKS = 110


def emote(canvas: Canvas, x: float, y: float, kind: str, age: int) -> None:
    """A small paper balloon over somebody's head, gone after a while; (x, y) is the top of the head."""
    if age > EMOTE_TICKS:
        return
    rise = min(1.0, age / 8)
    balloon = ornaments.balloon(canvas.scale)
    px, py = canvas.point(x + 16, y - 34 - 6 * rise)
    canvas.surface.blit(balloon, balloon.get_rect(center=(px, py)))
    canvas.text(EMOTES.get(kind, "…"), x + 16, y - 58 - 6 * rise, 26, INK[1], weight=Weight.BOLD, align=0.5)


def toast(canvas: Canvas, text: str) -> None:
    """A short message at the upper edge."""
    wide = round(canvas.width(text, 20, Weight.MEDIUM) + 44)
    canvas.lay(ornaments.plate(canvas.scale, wide, 36), 640 - wide / 2, 26)
    canvas.text(text, 640, 28, 20, MARIGOLD[4], weight=Weight.MEDIUM, align=0.5)
