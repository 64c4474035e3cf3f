"""Menus as they are painted: rows with a lozenge and a light behind the one in focus."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.scenes.menu import Menu, Row
from game.view import boards, fonts, ornaments
from game.view.canvas import Canvas, Spot
from game.view.fonts import Weight
from game.view.palette import CREAM, INK, MARIGOLD
from game.view.panel import bar, more

SIZE, STEP = 26, 42
EDGE = 12
HEAD, FOOT, SIDE = 104.0, 22.0, 44.0
"""Design pixels of a board above, below and beside its rows."""
WIDEST, TALLEST = 1180.0, 648.0
"""Design pixels that a board grows to, however large its letters are."""
INDENT = 42
"""Design pixels from a row's edge to its text."""
VALUE = 208
"""Design pixels between the arrows beside a value that turns."""


@dataclass(frozen=True, slots=True)
class Laid:
    """A row as it is laid out: its lines, its height, and whether its value stands on a line of its own."""

    row: Row
    index: int
    lines: tuple[str, ...]
    height: float
    below: bool


def board(canvas: Canvas, spot: Spot, heading: str = "") -> None:
    """A panel in the middle of the screen, with a heading on a line of flowers."""
    x, y, w, h = spot
    size = (canvas.px(w + 2 * EDGE), canvas.px(h + 2 * EDGE))
    canvas.lay(boards.board(size, canvas.scale, canvas.look.alpha(250)), x - EDGE, y - EDGE)
    if heading:
        canvas.text(heading, x + w / 2, y + 24, 34, MARIGOLD[4], weight=Weight.MEDIUM, align=0.5)
        flower = ornaments.rosette(canvas.scale, 5.0)
        for number in range(-2, 3):
            middle = canvas.point(x + w / 2 + number * 20, y + 84)
            canvas.surface.blit(flower, flower.get_rect(center=middle))


def listed(
    canvas: Canvas, menu: Menu, heading: str, width: float, *, step: float = STEP, room: float = TALLEST
) -> Spot:
    """A board in the middle of the upper `room`, as large as its rows up to that, and the rows.

    Returns where it lies.
    """
    wide = min(WIDEST, width * max(1.0, canvas.look.letters))
    needed = height(canvas, menu, wide - 2 * SIDE, step=step)
    tall = min(room, HEAD + needed + FOOT)
    top = 22.0 + (room - tall) / 2
    spot = (640 - wide / 2, top, wide, tall)
    board(canvas, spot, heading)
    paint(canvas, menu, (spot[0] + SIDE, top + HEAD, wide - 2 * SIDE, tall - HEAD - FOOT), step=step)
    return spot


def height(canvas: Canvas, menu: Menu, width: float, *, size: float = SIZE, step: float = STEP) -> float:
    """How many design pixels all rows take at this width."""
    return sum(laid.height for laid in laid_out(canvas, menu, width, size, step))


def laid_out(canvas: Canvas, menu: Menu, width: float, size: float, step: float) -> list[Laid]:
    """Every row broken into lines that fit `width`; a value that leaves too little room goes below."""
    letters, line = canvas.look.size(size), canvas.look.line(step)
    found = []
    for index, row in enumerate(menu.rows):
        room = width - INDENT - 8
        value = _value_width(canvas, row, letters)
        below = bool(row.value) and canvas.width(row.text, letters) > room - value
        lines = fonts.wrapped(row.text, Weight.REGULAR, round(letters), int(room))
        found.append(Laid(row, index, lines, (len(lines) + below) * line, below))
    return found


def paint(canvas: Canvas, menu: Menu, spot: Spot, *, size: float = SIZE, step: float = STEP) -> None:
    """Paint the rows into `spot`; those that do not fit are scrolled so that the focus is seen."""
    x, y, w, h = spot
    rows = laid_out(canvas, menu, w, size, step)
    first, last = shown(rows, menu, h)
    for laid in rows[first:last]:
        _paint_row(canvas, laid, (x, y, w, laid.height), size, step, current=laid.index == menu.focus)
        y += laid.height
    if first > 0:
        more(canvas, x + w / 2, spot[1] - 8, -1, first - 1)
    if last < len(rows):
        more(canvas, x + w / 2, min(y, spot[1] + h) + 5, 1, last)


def shown(rows: list[Laid], menu: Menu, room: float) -> tuple[int, int]:
    """The rows that are shown: around the menu's anchor, or around the focus where that would hide it."""
    first, last = window(rows, menu.anchor, room)
    return (first, last) if first <= menu.focus < last else window(rows, menu.focus, room)


def window(rows: list[Laid], focus: int, room: float) -> tuple[int, int]:
    """The first row that is shown and the one after the last: as many as fit, row `focus` in their middle."""
    if not rows:
        return 0, 0
    first, last, taken = focus, focus + 1, rows[focus].height
    room += 0.5
    while True:
        above = first > 0 and taken + rows[first - 1].height <= room
        below = last < len(rows) and taken + rows[last].height <= room
        if not above and not below:
            return first, last
        if above and (not below or focus - first <= last - 1 - focus):
            first -= 1
            taken += rows[first].height
        else:
            taken += rows[last].height
            last += 1


def _paint_row(canvas: Canvas, laid: Laid, spot: Spot, size: float, step: float, *, current: bool) -> None:
    x, y, w, h = spot
    row, line, letters = laid.row, canvas.look.line(step), canvas.look.size(size)
    if row.heading:
        top = y + line / 2 - letters * 0.83
        canvas.text(row.text, x + 8, top, letters * 0.92, MARIGOLD[3], weight=Weight.MEDIUM)
        return
    if current:
        light(canvas, (x, y + 2, w, h - 4))
    tint = (MARIGOLD[4] if current else CREAM[3]) if row.enabled else INK[4]
    mark = ornaments.lozenge(canvas.scale, MARIGOLD[3] if current else INK[3])
    canvas.surface.blit(mark, mark.get_rect(center=canvas.point(x + 18, y + line / 2)))
    top = y + line / 2 - letters * 0.83
    for text in laid.lines:
        canvas.text(text, x + INDENT, top, letters, tint)
        top += line
    if row.enabled:
        canvas.hit(spot, f"row:{laid.index}")
    if row.value:
        _paint_value(canvas, laid, (x, top if laid.below else top - line, w, line), letters, current=current)


def light(canvas: Canvas, spot: Spot) -> None:
    """The light behind what is in focus; with high contrast a frame of gold around it."""
    rect = canvas.rect(spot)
    canvas.surface.blit(bar(rect.size, 92), rect)
    if canvas.look.contrast:
        pygame.draw.rect(canvas.surface, MARIGOLD[4], rect, max(2, canvas.px(3)), border_radius=canvas.px(6))


def _value_width(canvas: Canvas, row: Row, letters: float) -> float:
    if not row.value:
        return 0.0
    wide = canvas.width(row.value, letters)
    return max(wide, VALUE - 40) + 40 + 50 if row.turns else wide + 50


def _paint_value(canvas: Canvas, laid: Laid, spot: Spot, letters: float, *, current: bool) -> None:
    x, top, w, h = spot
    row, right = laid.row, x + w - 30
    tint = MARIGOLD[4] if current else CREAM[3]
    if not row.turns:
        canvas.text(row.value, right, top, letters, tint, align=1.0)
        return
    half = max(VALUE, canvas.width(row.value, letters) + 40) / 2
    middle = right - half + 4
    canvas.text(row.value, middle, top, letters, tint, align=0.5)
    for name, at, sign in (("less", middle - half, "‹"), ("more", middle + half, "›")):
        canvas.text(sign, at, top, letters * 1.1, MARIGOLD[3] if current else INK[4], align=0.5)
        canvas.hit((at - 18, top, 36, h), f"{name}:{laid.index}")
