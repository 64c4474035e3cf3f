"""Paints a chapter card: the poster that opens a chapter, its title and its date."""

from __future__ import annotations

from game.view import ornaments
from game.view.fonts import Weight
from game.view.frame import Frame
from game.view.palette import CREAM, INK, MARIGOLD
from game.view.pictures import scaled


def paint(frame: Frame, card: str) -> None:
    """The card `pictures/card_ID.png` over the whole window; without a picture its words stand alone."""
    canvas = frame.canvas
    number = card.removeprefix("card_").removeprefix("chapter_").removeprefix("ch")
    art = scaled(f"pictures/card_{number}.png", frame.window.area.size)
    if art is not None:
        frame.window.surface.blit(art, frame.window.area)
        canvas.lay(ornaments.arrow(canvas.scale), 1208, 667 + (2 if frame.age // 24 % 2 else 0))
        return
    canvas.veil(INK[0], 255)
    title, date = frame.words(f"chapter.{number}.title"), frame.words(f"chapter.{number}.date")
    canvas.text(title, 640, 280, 72, MARIGOLD[4], weight=Weight.MEDIUM, align=0.5)
    canvas.text(date, 640, 390, 28, CREAM[3], align=0.5, track=3)
