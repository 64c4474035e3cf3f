"""Paints a leaflet: a heading and paragraphs on a tall panel, scrolled where they are long."""

from __future__ import annotations

from game.scenes.leaflet import ARROWS, Leaflet
from game.view import fonts, ornaments, rows
from game.view.canvas import Canvas
from game.view.fonts import Weight
from game.view.frame import Frame
from game.view.palette import CREAM, INK, MARIGOLD
from game.view.panel import more

WIDTH = 800.0
HEAD, FOOT, MARGIN = 108.0, 50.0, 64.0
"""Design pixels above and below the text, the letters of what closes it left out, and beside it."""
SIZE, LINE, GAP = 23, 34, 16
CLOSE, LARGEST_CLOSE = 24, 44.0


def paint(scene: Leaflet, frame: Frame) -> None:
    """A panel as tall as the text, up to a limit; where there is more an arrow says so, and it scrolls."""
    canvas, look = frame.canvas, frame.canvas.look
    canvas.veil(INK[0], 170)
    wide = min(rows.WIDEST, WIDTH * look.letters)
    letters, line_step = look.size(SIZE), look.line(LINE)
    text = [
        fonts.wrapped(each, Weight.REGULAR, round(letters), int(wide - 2 * MARGIN - 6))
        for each in scene.paragraphs
    ]
    tall = sum(len(lines) * line_step + GAP for lines in text)
    foot = FOOT + min(LARGEST_CLOSE, look.size(CLOSE))
    height = min(rows.TALLEST, HEAD + tall + foot)
    left, upper = 640 - wide / 2, 22 + (rows.TALLEST - height) / 2
    top, bottom = upper + HEAD, upper + height - foot
    scene.room = max(0, round(tall - GAP - (bottom - top)))
    rows.board(canvas, (left, upper, wide, height), scene.heading)
    _paint_text(canvas, text, left + MARGIN, (top - scene.scroll, top, bottom))
    _paint_arrows(scene, canvas, top - 8, bottom + 4)
    _paint_close(scene, canvas, upper + height)


def _paint_text(
    canvas: Canvas, text: list[tuple[str, ...]], x: float, heights: tuple[float, float, float]
) -> None:
    """Set the lines from where they begin, those that stand whole between the two other heights."""
    y, top, bottom = heights
    letters, line_step = canvas.look.size(SIZE), canvas.look.line(LINE)
    for lines in text:
        for line in lines:
            if top - 1 <= y and y + line_step <= bottom + 1:
                canvas.text(line, x, y, letters, CREAM[4])
            y += line_step
        y += GAP


def _paint_arrows(scene: Leaflet, canvas: Canvas, top: float, bottom: float) -> None:
    for way, y, there in ((-1, top, scene.scroll > 0), (1, bottom, scene.scroll < scene.room)):
        if there:
            more(canvas, 640, y, way)
            canvas.hit((612, y - 14, 56, 28), next(name for name, step in ARROWS.items() if step == way))


def _paint_close(scene: Leaflet, canvas: Canvas, bottom: float) -> None:
    size = min(LARGEST_CLOSE, canvas.look.size(CLOSE))
    wide = canvas.width(scene.close, size)
    middle = 640.0
    canvas.text(scene.close, middle + 12, bottom - 44 - 0.83 * size, size, MARIGOLD[4], align=0.5)
    mark = ornaments.lozenge(canvas.scale, MARIGOLD[3])
    canvas.surface.blit(mark, mark.get_rect(center=canvas.point(middle - wide / 2 - 10, bottom - 44)))
