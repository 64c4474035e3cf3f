"""Paints a question or a message over what was on."""

from __future__ import annotations

from game.scenes.question import Message, Question
from game.view import fonts, rows
from game.view.fonts import Weight
from game.view.frame import Frame
from game.view.palette import CREAM, INK

WIDTH, SIZE, LINE = 760, 23, 33


def paint(scene: Question | Message, frame: Frame) -> None:
    """A panel as tall as its text and its rows."""
    canvas = frame.canvas
    canvas.veil(INK[0], 170)
    text = [
        line
        for paragraph in scene.lines
        for line in fonts.wrapped(paragraph, Weight.REGULAR, SIZE, WIDTH - 96)
    ][:14]
    height = 40 + len(text) * LINE + 18 + len(scene.menu.rows) * rows.STEP + 26
    x, y = 640 - WIDTH / 2, 360 - height / 2
    rows.board(canvas, (x, y, WIDTH, height))
    top = y + 34
    for line in text:
        canvas.text(line, x + 48, top, SIZE, CREAM[4])
        top += LINE
    rows.paint(canvas, scene.menu, (x + 40, top + 18, WIDTH - 80, len(scene.menu.rows) * rows.STEP + 4))
