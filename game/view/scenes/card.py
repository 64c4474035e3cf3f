"""Paints a chapter card: the poster that opens a chapter."""

from __future__ import annotations

from game.view import ornaments
from game.view.fonts import Weight
from game.view.frame import Frame
from game.view.palette import CREAM, INK, MARIGOLD
from game.view.pictures import scaled

LINE = 36
"""Design pixels from line to line."""
FOOT_X, FOOT_Y = 620, 706
"""The middle of the lower edge of the plate that spells a card out."""


def paint(frame: Frame, card: str) -> None:
    """The card over the whole window."""
    canvas = frame.canvas
    number = card.removeprefix("card_").removeprefix("chapter_").removeprefix("ch")
    art = scaled(f"pictures/card_{number}.png", frame.window.area.size)
    if art is not None:
        frame.window.surface.blit(art, frame.window.area)
        if canvas.look.letters > 1:
            _spell_out(frame, number)
        canvas.lay(ornaments.arrow(canvas.scale), 1208, 667 + (2 if frame.age // 24 % 2 else 0))
        return
    canvas.veil(INK[0], 255)
    title, date = frame.words(f"chapter.{number}.title"), frame.words(f"chapter.{number}.date")
    canvas.text(title, 640, 280, 72, MARIGOLD[4], weight=Weight.MEDIUM, align=0.5)
    canvas.text(date, 640, 390, 28, CREAM[3], align=0.5, track=3)


def _spell_out(frame: Frame, number: str) -> None:
    """Title and date once more, as large as the player reads: those in the picture cannot grow."""
    lines = [frame.words(f"chapter.{number}.{what}") for what in ("title", "date")]
    canvas = frame.canvas.enlarged(FOOT_X, FOOT_Y)
    wide = round(max(canvas.width(line, 28, Weight.MEDIUM) for line in lines) + 48)
    tall = LINE * len(lines) + 18
    canvas.lay(ornaments.plate(canvas.scale, wide, tall), FOOT_X - wide / 2, FOOT_Y - tall)
    for row, line in enumerate(lines):
        top = FOOT_Y - tall + 4 + row * LINE
        canvas.text(line, FOOT_X, top, 28, CREAM[4], weight=Weight.MEDIUM, align=0.5)
