"""Her handwriting in the exercise book: where words stand, how large they are, and in which ink."""

from __future__ import annotations

from game.view import exercise_book as book
from game.view import fonts
from game.view.canvas import Canvas
from game.view.fonts import Weight
from game.view.palette import DUSK, INK, Colour, mixed

SIZE, SMALL, HEADING = 24.0, 17.0, 36.0
"""Sizes of letters in design pixels, where the player likes them at 100 %."""
HEADING_ROOM = 262.0
PEN: Colour = mixed(DUSK[1], INK[0], 0.25)
PENCIL: Colour = INK[3]
LEFT, RIGHT = book.LEFT_LEAF + book.MARGIN + 22, book.RIGHT_LEAF + book.MARGIN + 22
WIDTH = book.LEAF_WIDTH - book.MARGIN - 50
BOTTOM = book.LEAF_TOP + book.LEAF_HEIGHT - 24


def top(share: float) -> float:
    """The ruled line that the first words stand on."""
    return book.LEAF_TOP + book.first_rule(share)


def write(
    canvas: Canvas,
    text: str,
    x: float,
    line: float,
    size: float,
    tint: Colour,
    *,
    weight: Weight = Weight.REGULAR,
    align: float = 0.0,
) -> None:
    """Set a line of letters so that they stand on the ruled line at `line`; `align` as a canvas does."""
    rise = fonts.face(weight, max(6, canvas.px(size))).get_ascent() / canvas.scale
    canvas.text(text, x, line - rise, size, tint, weight=weight, align=align)


def wrapped(text: str, size: float, room: float) -> tuple[str, ...]:
    """`text` as lines at most `room` design pixels wide."""
    return fonts.wrapped(text, Weight.REGULAR, round(size), int(room))


def heading(canvas: Canvas, text: str, x: float) -> None:
    """Set a heading at the head of a page and underline it in red."""
    line = book.LEAF_TOP + 72
    size = min(HEADING, HEADING * HEADING_ROOM / max(1.0, canvas.width(text, HEADING, Weight.MEDIUM)))
    write(canvas, text, x, line, size, PEN, weight=Weight.MEDIUM)
    wide = round(canvas.width(text, size, Weight.MEDIUM) + 18)
    canvas.lay(book.pencil_line(canvas.scale, wide), x - 8, line + 5)
