"""Paints a question or a message over what was on."""

from __future__ import annotations

from game.scenes.question import Message, Question
from game.view import fonts, rows
from game.view.fonts import Weight
from game.view.frame import Frame
from game.view.palette import CREAM, INK

WIDTH, SIZE, LINE = 760, 23, 33
MOST = 640
"""Design pixels of the tallest panel."""


def paint(scene: Question | Message, frame: Frame) -> None:
    """A panel as tall as its text and its rows; what is too long for it is left out at the end."""
    canvas, look = frame.canvas, frame.canvas.look
    canvas.veil(INK[0], 170)
    wide = min(rows.WIDEST, WIDTH * look.letters)
    step = look.line(LINE)
    text = [
        line
        for paragraph in scene.lines
        for line in fonts.wrapped(paragraph, Weight.REGULAR, round(look.size(SIZE)), int(wide - 100))
    ]
    below = rows.height(canvas, scene.menu, wide - 80)
    text = text[: max(1, int((MOST - 84 - below) // step))]
    height = 84 + len(text) * step + below
    x, y = 640 - wide / 2, 360 - height / 2
    rows.board(canvas, (x, y, wide, height))
    top = y + 34
    for line in text:
        canvas.text(line, x + 48, top, look.size(SIZE), CREAM[4])
        top += step
    rows.paint(canvas, scene.menu, (x + 40, top + 18, wide - 80, below + 4))
