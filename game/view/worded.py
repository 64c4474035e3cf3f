"""A board with a heading, a few lines of text and a menu: what several scenes look like."""

from __future__ import annotations

from collections.abc import Sequence

from game.scenes.menu import Menu
from game.view import fonts, rows
from game.view.fonts import Weight
from game.view.frame import Frame
from game.view.palette import CREAM, INK

SIZE, LINE = 21.0, 29.0
STEP = 38.0
LEAST_ROWS = 3
"""Rows that stay in sight however long the text above them is."""


def paint(frame: Frame, menu: Menu, heading: str, lines: Sequence[str], width: float) -> None:
    """The board is as tall as what stands on it, up to a limit; rows that do not fit are scrolled."""
    canvas, look = frame.canvas, frame.canvas.look
    canvas.veil(INK[0], 160)
    wide = min(rows.WIDEST, width * look.letters)
    room = wide - 2 * rows.SIDE
    text = [
        line
        for paragraph in lines
        for line in fonts.wrapped(paragraph, Weight.REGULAR, round(look.size(SIZE)), int(room - 20))
    ]
    step, least = look.line(LINE), LEAST_ROWS * look.line(STEP)
    frame_height = rows.HEAD + 12 + rows.FOOT
    text = text[: max(1, int((rows.TALLEST - frame_height - least) // step))]
    above = len(text) * step
    listed = rows.height(canvas, menu, room, size=SIZE + 2, step=STEP)
    tall = min(rows.TALLEST, frame_height + above + listed)
    left, top = 640 - wide / 2, 360 - tall / 2
    rows.board(canvas, (left, top, wide, tall), heading)
    y = top + rows.HEAD
    for line in text:
        canvas.text(line, 640, y, look.size(SIZE), CREAM[4], align=0.5)
        y += step
    spot = (left + rows.SIDE, y + 12, room, tall - frame_height - above + 4)
    rows.paint(canvas, menu, spot, size=SIZE + 2, step=STEP)
