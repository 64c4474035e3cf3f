"""Paints a leaflet: a heading and paragraphs on a tall panel, scrolled where they are long."""

from __future__ import annotations

from game.scenes.leaflet import Leaflet
from game.view import fonts, ornaments, rows
from game.view.fonts import Weight
from game.view.frame import Frame
from game.view.palette import CREAM, INK, MARIGOLD

BOARD = (240.0, 70.0, 800.0, 580.0)
SIZE, LINE, GAP = 23, 34, 16


def paint(scene: Leaflet, frame: Frame) -> None:
    """What lies outside the panel's middle is not shown."""
    canvas = frame.canvas
    canvas.veil(INK[0], 170)
    x, y, w, h = BOARD
    rows.board(canvas, BOARD, scene.heading)
    window = canvas.rect((x, y + 104, w, h - 170))
    canvas.surface.set_clip(window)
    top = y + 108 - scene.scroll
    for paragraph in scene.paragraphs:
        for line in fonts.wrapped(paragraph, Weight.REGULAR, SIZE, int(w - 128)):
            canvas.text(line, x + 64, top, SIZE, CREAM[4])
            top += LINE
        top += GAP
    canvas.surface.set_clip(None)
    scene.room = max(0, round(top + scene.scroll - (y + h - 70)))
    mark = ornaments.lozenge(canvas.scale, MARIGOLD[3])
    canvas.surface.blit(mark, mark.get_rect(center=canvas.point(x + w / 2 - 60, y + h - 40)))
    canvas.text(scene.close, x + w / 2, y + h - 60, 24, MARIGOLD[4], align=0.5)
