"""Paints the pause menu over the darkened play, with the hint where one was asked for."""

from __future__ import annotations

from game.scenes.pause import Pause
from game.view import fonts, rows
from game.view.fonts import Weight
from game.view.frame import Frame
from game.view.palette import CREAM, INK, MARIGOLD
from game.view.pictures import scaled

BOARD = (430.0, 130.0, 420.0, 420.0)
KEY = (560.0, 78.0, 160.0, 56.0)
HINT = (330.0, 566.0, 620.0, 132.0)


def paint(scene: Pause, frame: Frame) -> None:
    """Rows in the middle; below them what has been told of the objective."""
    canvas = frame.canvas
    canvas.veil(INK[0], 150)
    x, y, w, h = BOARD
    rows.board(canvas, BOARD, frame.words("menu.pause"))
    key = scaled("ui/key.png", (canvas.px(KEY[2]), canvas.px(KEY[3])))
    if key is not None:
        canvas.lay(key, KEY[0], KEY[1])
    rows.paint(canvas, scene.menu, (x + 44, y + 104, w - 88, h - 116))
    if scene.hint:
        _hint(scene, frame)


def _hint(scene: Pause, frame: Frame) -> None:
    canvas = frame.canvas
    rows.board(canvas, HINT)
    x, y, w, _ = HINT
    top = y + 18.0
    canvas.text(scene.hint[0], x + 34, top, 24, MARIGOLD[4], weight=Weight.MEDIUM)
    top += 34
    for line in fonts.wrapped(" ".join(scene.hint[1:]), Weight.REGULAR, 20, int(w - 68)):
        canvas.text(line, x + 34, top, 20, CREAM[3])
        top += 27
