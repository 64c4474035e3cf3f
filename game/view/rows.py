"""Menus as they are painted: rows with a lozenge and a light behind the one in focus."""

from __future__ import annotations

from game.scenes.menu import Menu, Row
from game.view import boards, ornaments
from game.view.canvas import Canvas, Spot
from game.view.fonts import Weight
from game.view.palette import CREAM, INK, MARIGOLD
from game.view.panel import bar

SIZE, STEP = 26, 42
EDGE = 12


def board(canvas: Canvas, spot: Spot, heading: str = "") -> None:
    """A panel in the middle of the screen, with a heading on a line of flowers."""
    x, y, w, h = spot
    size = (canvas.px(w + 2 * EDGE), canvas.px(h + 2 * EDGE))
    canvas.lay(boards.board(size, canvas.scale, 250), x - EDGE, y - EDGE)
    if heading:
        canvas.text(heading, x + w / 2, y + 24, 34, MARIGOLD[4], weight=Weight.MEDIUM, align=0.5)
        flower = ornaments.rosette(canvas.scale, 5.0)
        for number in range(-2, 3):
            middle = canvas.point(x + w / 2 + number * 20, y + 84)
            canvas.surface.blit(flower, flower.get_rect(center=middle))


def paint(canvas: Canvas, menu: Menu, spot: Spot, *, size: float = SIZE, step: float = STEP) -> None:
    """Paint the rows into `spot`; those that do not fit are scrolled so that the focus is seen."""
    x, y, w, h = spot
    fit = max(1, int(h // step))
    first = min(max(0, menu.focus - fit // 2), max(0, len(menu.rows) - fit))
    for index, row in enumerate(menu.rows[first : first + fit], first):
        _paint_row(canvas, row, index, (x, y, w, step), size, current=index == menu.focus)
        y += step
    if first > 0:
        _more(canvas, x + w / 2, spot[1] - 10, "▲")
    if first + fit < len(menu.rows):
        _more(canvas, x + w / 2, spot[1] + fit * step - 2, "▼")


def _paint_row(canvas: Canvas, row: Row, index: int, spot: Spot, size: float, *, current: bool) -> None:
    x, y, w, h = spot
    if current:
        rect = canvas.rect((x, y + 2, w, h - 4))
        canvas.surface.blit(bar(rect.size, 92), rect)
    tint = (MARIGOLD[4] if current else CREAM[3]) if row.enabled else INK[4]
    mark = ornaments.lozenge(canvas.scale, MARIGOLD[3] if current else INK[3])
    canvas.surface.blit(mark, mark.get_rect(center=canvas.point(x + 18, y + h / 2)))
    top = y + h / 2 - size * 0.83
    canvas.text(row.text, x + 42, top, size, tint)
    if row.enabled:
        canvas.hit(spot, f"row:{index}")
    if row.value:
        _paint_value(canvas, row, index, (x, top, w, h), size, current=current)


def _paint_value(canvas: Canvas, row: Row, index: int, spot: Spot, size: float, *, current: bool) -> None:
    x, top, w, h = spot
    right = x + w - 30
    tint = MARIGOLD[4] if current else CREAM[3]
    if not row.turns:
        canvas.text(row.value, right, top, size, tint, align=1.0)
        return
    middle = right - 100
    canvas.text(row.value, middle, top, size, tint, align=0.5)
    for name, at, sign in (("less", middle - 104, "‹"), ("more", middle + 104, "›")):
        canvas.text(sign, at, top, size * 1.1, MARIGOLD[3] if current else INK[4], align=0.5)
        canvas.hit((at - 18, top, 36, h), f"{name}:{index}")


def _more(canvas: Canvas, x: float, y: float, sign: str) -> None:
    canvas.text(sign, x, y - 8, 14, MARIGOLD[3], align=0.5)
