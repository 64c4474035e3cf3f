"""Paints a leaflet: a heading and paragraphs on a tall panel, scrolled where they are long."""

from __future__ import annotations

from game.scenes.leaflet import Leaflet
from game.view import fonts, ornaments, rows
from game.view.canvas import Canvas
from game.view.fonts import Weight
from game.view.frame import Frame
from game.view.palette import CREAM, INK, MARIGOLD

WIDTH, MOST_HEIGHT = 800.0, 640.0
HEAD, FOOT, MARGIN = 108.0, 74.0, 64.0
SIZE, LINE, GAP = 23, 34, 16


def paint(scene: Leaflet, frame: Frame) -> None:
    """A panel as tall as the text, up to a limit; what then lies outside its middle is not shown."""
    canvas, look = frame.canvas, frame.canvas.look
    canvas.veil(INK[0], 170)
    wide = min(rows.WIDEST, WIDTH * look.letters)
    left = 640 - wide / 2
    letters, line_step = look.size(SIZE), look.line(LINE)
    text = [
        fonts.wrapped(each, Weight.REGULAR, round(letters), int(wide - 2 * MARGIN - 6))
        for each in scene.paragraphs
    ]
    tall = sum(len(lines) * line_step + GAP for lines in text)
    height = min(MOST_HEIGHT, HEAD + tall + FOOT)
    upper = 360 - height / 2
    scene.room = max(0, round(HEAD + tall + FOOT - height))
    rows.board(canvas, (left, upper, wide, height), scene.heading)
    canvas.surface.set_clip(canvas.rect((left, upper + HEAD - 4, wide, height - HEAD - FOOT + 8)))
    y = upper + HEAD - scene.scroll
    for lines in text:
        for line in lines:
            canvas.text(line, left + MARGIN, y, letters, CREAM[4])
            y += line_step
        y += GAP
    canvas.surface.set_clip(None)
    _paint_close(scene, canvas, upper + height)


def _paint_close(scene: Leaflet, canvas: Canvas, bottom: float) -> None:
    size = min(44.0, canvas.look.size(24))
    wide = canvas.width(scene.close, size)
    middle = 640.0
    canvas.text(scene.close, middle + 12, bottom - 44 - 0.83 * size, size, MARIGOLD[4], align=0.5)
    mark = ornaments.lozenge(canvas.scale, MARIGOLD[3])
    canvas.surface.blit(mark, mark.get_rect(center=canvas.point(middle - wide / 2 - 10, bottom - 44)))
