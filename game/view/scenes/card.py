"""Paints a chapter card: the poster that opens a chapter, or the sheet that closes it."""

from __future__ import annotations

import pygame

from game.view import fonts, ornaments
from game.view.fonts import Weight
from game.view.frame import Frame
from game.view.palette import CREAM, DUSK, INK, MARIGOLD
from game.view.pictures import scaled

SHEET = (560.0, 124.0, 664.0, 472.0)
PARTS = ("paper", "floor", "wall_left", "wall_right", "roof", "door")
MOON = (150, 148, 196)
"""What the night leaves of each colour of the sheet, of 255."""
LINE = 36
"""Design pixels from line to line."""


def paint(frame: Frame, card: str, first_line: str = "") -> None:
    """The card over the whole window; a chapter's end shows her drawing, begun with its `first_line`."""
    canvas = frame.canvas
    number = card.removeprefix("card_").removeprefix("chapter_").removeprefix("ch")
    if number.endswith("_end"):
        _paint_end(frame, number, first_line)
        return
    art = scaled(f"pictures/card_{number}.png", frame.window.area.size)
    if art is not None:
        frame.window.surface.blit(art, frame.window.area)
        canvas.lay(ornaments.arrow(canvas.scale), 1208, 667 + (2 if frame.age // 24 % 2 else 0))
        return
    canvas.veil(INK[0], 255)
    title, date = frame.words(f"chapter.{number}.title"), frame.words(f"chapter.{number}.date")
    canvas.text(title, 640, 280, 72, MARIGOLD[4], weight=Weight.MEDIUM, align=0.5)
    canvas.text(date, 640, 390, 28, CREAM[3], align=0.5, track=3)


def _paint_end(frame: Frame, number: str, first_line: str) -> None:
    """The drawing in the dark, and beside it what may be said about how it goes on."""
    canvas = frame.canvas
    canvas.veil(DUSK[1], 255)
    where = canvas.rect(SHEET)
    for part in (*PARTS, first_line or "window"):
        art = scaled(f"pictures/drawing_{part}.png", where.size)
        if art is not None:
            canvas.surface.blit(art, where)
    canvas.surface.fill(MOON, frame.window.area, special_flags=pygame.BLEND_RGB_MULT)
    flower = ornaments.rosette(canvas.scale, 5.0)
    for place in range(5):
        canvas.surface.blit(flower, flower.get_rect(center=canvas.point(84 + place * 20, 218)))
    title = frame.words(f"chapter.{number}.title")
    canvas.text(title, 76, 230, 54, MARIGOLD[4], weight=Weight.MEDIUM)
    lines = fonts.wrapped(frame.words(f"chapter.{number}.date"), Weight.REGULAR, 24, 430)
    for row, line in enumerate(lines):
        canvas.text(line, 78, 322 + row * LINE, 24, CREAM[3])
    canvas.lay(ornaments.arrow(canvas.scale), 1208, 667 + (2 if frame.age // 24 % 2 else 0))
