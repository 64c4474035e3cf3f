"""Paints the pause menu over the darkened play, with the hint where one was asked for."""

from __future__ import annotations

from game.scenes.pause import Pause
from game.view import fonts, rows
from game.view.fonts import Weight
from game.view.frame import Frame
from game.view.palette import CREAM, INK, MARIGOLD
from game.view.pictures import scaled

WIDTH, KEY = 420.0, (160.0, 56.0)
HINT_WIDTH, HINT_MARGIN = 760.0, 34.0
HINT_SIZES = (24.0, 20.0)
"""Design pixels of the objective's letters and of the hint's."""
HINT_LINES = (34.0, 27.0)


def paint(scene: Pause, frame: Frame) -> None:
    """Rows in the middle; below them what has been told of the objective."""
    canvas = frame.canvas
    canvas.veil(INK[0], 150)
    tall = _hint(scene, frame) if scene.hint else 0.0
    x, y, w, _ = rows.listed(canvas, scene.menu, frame.words("menu.pause"), WIDTH, room=676 - tall)
    key = scaled("ui/key.png", (canvas.px(KEY[0]), canvas.px(KEY[1])))
    if key is not None and y > KEY[1]:
        canvas.lay(key, x + w / 2 - KEY[0] / 2, y - KEY[1] + 4)


def _hint(scene: Pause, frame: Frame) -> float:
    """What has been told of the objective, on a board at the foot of the screen; returns its height."""
    canvas, look = frame.canvas, frame.canvas.look
    wide = min(rows.WIDEST, HINT_WIDTH * max(1.0, look.letters))
    sizes, steps = [look.size(size) for size in HINT_SIZES], [look.line(line) for line in HINT_LINES]
    room = int(wide - 2 * HINT_MARGIN)
    head = fonts.wrapped(scene.hint[0], Weight.MEDIUM, round(sizes[0]), room)
    told = fonts.wrapped(" ".join(scene.hint[1:]), Weight.REGULAR, round(sizes[1]), room)
    tall = 36 + len(head) * steps[0] + len(told) * steps[1]
    x, top = 640 - wide / 2, 700 - tall
    rows.board(canvas, (x, top, wide, tall))
    top += 16
    for line in head:
        canvas.text(line, x + HINT_MARGIN, top, sizes[0], MARIGOLD[4], weight=Weight.MEDIUM)
        top += steps[0]
    for line in told:
        canvas.text(line, x + HINT_MARGIN, top, sizes[1], CREAM[3])
        top += steps[1]
    return tall + 20
