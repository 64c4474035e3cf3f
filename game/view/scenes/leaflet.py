"""Paints a leaflet: a heading and paragraphs on a tall panel, scrolled where they are long."""

from __future__ import annotations

from game.scenes.leaflet import Leaflet
from game.view import fonts, ornaments, rows
from game.view.canvas import Canvas
from game.view.fonts import Weight
from game.view.frame import Frame
from game.view.palette import CREAM, INK, MARIGOLD

LEFT, WIDTH, MOST_HEIGHT = 240.0, 800.0, 600.0
HEAD, FOOT, MARGIN = 108.0, 74.0, 64.0
SIZE, LINE, GAP = 23, 34, 16


def paint(scene: Leaflet, frame: Frame) -> None:
    """A panel as tall as the text, up to a limit; what then lies outside its middle is not shown."""
    canvas = frame.canvas
    canvas.veil(INK[0], 170)
    text = [fonts.wrapped(each, Weight.REGULAR, SIZE, int(WIDTH - 2 * MARGIN)) for each in scene.paragraphs]
    tall = sum(len(lines) * LINE + GAP for lines in text)
    height = min(MOST_HEIGHT, HEAD + tall + FOOT)
    upper = 360 - height / 2
    scene.room = max(0, round(HEAD + tall + FOOT - height))
    rows.board(canvas, (LEFT, upper, WIDTH, height), scene.heading)
    canvas.surface.set_clip(canvas.rect((LEFT, upper + HEAD - 4, WIDTH, height - HEAD - FOOT + 8)))
    y = upper + HEAD - scene.scroll
    for lines in text:
        for line in lines:
            canvas.text(line, LEFT + MARGIN, y, SIZE, CREAM[4])
            y += LINE
        y += GAP
    canvas.surface.set_clip(None)
    _paint_close(scene, canvas, upper + height)


def _paint_close(scene: Leaflet, canvas: Canvas, bottom: float) -> None:
    wide = canvas.width(scene.close, 24)
    middle = LEFT + WIDTH / 2
    canvas.text(scene.close, middle + 12, bottom - 64, 24, MARIGOLD[4], align=0.5)
    mark = ornaments.lozenge(canvas.scale, MARIGOLD[3])
    canvas.surface.blit(mark, mark.get_rect(center=canvas.point(middle - wide / 2 - 10, bottom - 44)))
