"""Paints the recap: a page torn from her exercise book, with what has happened so far."""

from __future__ import annotations

from game.scenes.recap import Recap
from game.view import exercise_book as book
from game.view import fonts, ornaments
from game.view.canvas import Canvas
from game.view.fonts import Weight
from game.view.frame import Frame
from game.view.palette import DUSK, INK, VERMILION, mixed
from game.view.pictures import scaled

PEN = mixed(DUSK[1], INK[0], 0.25)
SHEET = (240.0, 100.0, 800.0, 800.0 * 640 / 900)
LEFT, WIDTH = 372.0, 606.0
SIZE, LEAST = 25.0, 17.0
RISE = 14
"""Ticks in which the page comes up."""


def paint(scene: Recap, frame: Frame) -> None:
    """The page over the darkened play, once it has come up."""
    canvas = frame.canvas
    calm = frame.settings.less_motion
    come = 1.0 if calm else min(1.0, scene.age / RISE)
    canvas.veil(INK[0], round(165 * come))
    drop = round(26 * (1 - come) ** 2)
    x, y, w, h = SHEET
    sheet = scaled("pictures/drawing_paper.png", canvas.rect(SHEET).size)
    if sheet is not None:
        canvas.lay(sheet, x, y + drop)
    _paint_words(scene, canvas, y + drop, frame.settings.text_size / 100)
    canvas.lay(ornaments.arrow(canvas.scale), 930, y + drop + h - 92 + (2 if frame.age // 24 % 2 else 0))
    canvas.hit((x, y, w, h), "press:confirm")


def _paint_words(scene: Recap, canvas: Canvas, top: float, share: float) -> None:
    """Heading and date above, then the lines, as large as the sheet can hold."""
    step = SHEET[3] * 28.6 / 640
    line = top + step * 3.72
    canvas.text(scene.heading, LEFT, line - 34 * 1.12, 34, PEN, weight=Weight.MEDIUM)
    wide = round(canvas.width(scene.heading, 34, Weight.MEDIUM) + 14)
    canvas.lay(book.pencil_line(canvas.scale, wide), LEFT - 8, line + 6)
    canvas.text(scene.date, LEFT + wide + 16, line - 19, 17, VERMILION[1])
    size = SIZE * share
    room = 12 * step
    while size > LEAST and _tall(scene, size) > room:
        size -= 1
    y = line + step * 1.5
    for text in scene.lines:
        for part in fonts.wrapped(text, Weight.REGULAR, round(size), int(WIDTH)):
            canvas.text(part, LEFT, y, size, PEN)
            y += size * 1.44
        y += size * 0.55


def _tall(scene: Recap, size: float) -> float:
    lines = [fonts.wrapped(text, Weight.REGULAR, round(size), int(WIDTH)) for text in scene.lines]
    return sum(len(text) for text in lines) * size * 1.44 + len(lines) * size * 0.55
