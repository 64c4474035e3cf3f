"""Paints the recap: a page torn from her exercise book, with what has happened so far."""

from __future__ import annotations

from math import ceil

from game.scenes.recap import Recap
from game.view import exercise_book as book
from game.view import ornaments
from game.view.canvas import Canvas
from game.view.fonts import Weight
from game.view.frame import Frame
from game.view.handwriting import HEADING, PEN, wrapped, write
from game.view.palette import INK, VERMILION
from game.view.pictures import scaled

SHEET = (240.0, 100.0, 800.0, 800.0 * 640 / 900)
LEFT, WIDTH = 372.0, 606.0
SIZE, LEAST = 30.0, 17.0
DATE, DOODLE = 17.0, 76.0
"""Design pixels of the date's letters, and of the drawing in the corner."""
CORNER = 962.0
"""Where the drawing ends."""
FIRST, ROOM = 5, 13
"""The ruled line that the first words stand on, and how many there are for words."""
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
    _paint_words(scene, canvas, y + drop, canvas.look.letters)
    _paint_doodle(scene, canvas, y + drop)
    mark = ornaments.lozenge(canvas.scale, VERMILION[2], 7.0)
    bob = 2 if frame.age // 24 % 2 and not calm else 0
    canvas.surface.blit(mark, mark.get_rect(center=canvas.point(910, y + drop + h - 62 + bob)))
    canvas.hit((x, y, w, h), "press:confirm")


def _paint_doodle(scene: Recap, canvas: Canvas, top: float) -> None:
    """The first line of the house, as on every page of hers."""
    art = book.doodle(scene.first_line, canvas.px(DOODLE)) if scene.first_line else None
    if art is not None:
        canvas.lay(art, CORNER - art.get_width() / canvas.scale, top + 44)


def _paint_words(scene: Recap, canvas: Canvas, top: float, share: float) -> None:
    """Heading and date above, then the lines on the ruled lines, as large as the sheet can hold."""
    heading = top + _rule(2)
    write(canvas, scene.heading, LEFT, heading, HEADING, PEN, weight=Weight.MEDIUM)
    wide = round(canvas.width(scene.heading, HEADING, Weight.MEDIUM) + 14)
    canvas.lay(book.pencil_line(canvas.scale, wide), LEFT - 8, heading + 6)
    beside = LEFT + wide + 16
    if beside + canvas.width(scene.date, DATE) < CORNER - DOODLE * 1.3:
        canvas.text(scene.date, beside, heading - 20, DATE, VERMILION[1])
    else:
        canvas.text(scene.date, LEFT, heading - HEADING - 22, DATE, VERMILION[1])
    size = SIZE * share
    while size > LEAST and _rules(scene, size) > ROOM:
        size -= 1
    number = FIRST
    for text in scene.lines:
        for part in wrapped(text, size, WIDTH):
            write(canvas, part, LEFT, top + _rule(number), size, PEN)
            number += _pitch(size)
        number += 1


def _rule(number: int) -> float:
    """Where a ruled line of the sheet lies below its upper edge, in design pixels."""
    return SHEET[3] * (77.5 + 28.55 * number) / 640


def _pitch(size: float) -> int:
    """Ruled lines from one line of letters to the next."""
    return max(1, ceil(size * 1.2 / (_rule(1) - _rule(0))))


def _rules(scene: Recap, size: float) -> int:
    return sum(len(wrapped(text, size, WIDTH)) * _pitch(size) + 1 for text in scene.lines) - 1
