"""Paints the saves: what each is called, when it was made, and the way to throw it out."""

from __future__ import annotations

from game.scenes.saves import Saved
from game.scenes.slots import Slots
from game.view import fonts, ornaments, rows
from game.view.canvas import Spot
from game.view.fonts import Weight
from game.view.frame import Frame
from game.view.palette import CREAM, INK, MARIGOLD, VERMILION
from game.view.panel import more

WIDTH, HEAD, FOOT = 900.0, 112.0, 30.0
LEAST = 3
"""Rows for which there is room on the smallest board."""
SIZE, LINE = 24.0, 29.0
SMALL, SMALL_LINE = 18.0, 23.0
"""Design pixels of a save's name and of what is told of it."""
REMOVE_WIDTH, REMOVE_SIZE = 110.0, 19.0
PADDING = 10.0


def paint(scene: Slots, frame: Frame) -> None:
    """One row a save: chapter and place above, day and time played below; scrolled where it is long."""
    canvas = frame.canvas
    canvas.veil(INK[0], 150)
    wide = min(rows.WIDEST, WIDTH * canvas.look.letters)
    laid = [_laid(scene, frame, index, wide - 80) for index in range(len(scene.menu.rows))]
    least = LEAST * (canvas.look.line(LINE) + canvas.look.line(SMALL_LINE) + PADDING)
    tall = min(rows.TALLEST, HEAD + max(least, sum(each.height for each in laid)) + FOOT)
    x, y = 640 - wide / 2, 360 - tall / 2
    rows.board(canvas, (x, y, wide, tall), frame.words("menu.save" if scene.saving else "menu.load"))
    first, last = rows.window(laid, scene.menu.focus, tall - HEAD - FOOT)
    top = y + HEAD
    for each in laid[first:last]:
        _row(scene, frame, each, (x + 40, top, wide - 80, each.height))
        top += each.height
    if first > 0:
        more(canvas, 640, y + HEAD - 8, -1)
    if last < len(laid):
        more(canvas, 640, top + 5, 1)


def _laid(scene: Slots, frame: Frame, index: int, width: float) -> rows.Laid:
    """How a row is broken: its name, then what is told of the save, each in as many lines as it needs."""
    look, row = frame.canvas.look, scene.menu.rows[index]
    saved = scene.entries.get(row.id)
    room = int(width - rows.INDENT - 12)
    if saved is None:
        lines = fonts.wrapped(row.text, Weight.REGULAR, round(look.size(SIZE)), room)
        return rows.Laid(row, index, lines, len(lines) * look.line(LINE) + PADDING + 14, below=False)
    room -= round(look.size(REMOVE_WIDTH))
    name = fonts.wrapped(row.text, Weight.REGULAR, round(look.size(SIZE)), room)
    told = fonts.wrapped(_detail(saved, frame), Weight.REGULAR, round(look.size(SMALL)), room)
    tall = len(name) * look.line(LINE) + len(told) * look.line(SMALL_LINE) + PADDING
    return rows.Laid(row, index, (*name, *told), tall, below=len(told) > 0)


def _row(scene: Slots, frame: Frame, laid: rows.Laid, spot: Spot) -> None:
    canvas, look = frame.canvas, frame.canvas.look
    x, y, w, h = spot
    saved = scene.entries.get(laid.row.id)
    current = laid.index == scene.menu.focus
    if current:
        rows.light(canvas, (x, y + 2, w, h - 4))
    mark = ornaments.lozenge(canvas.scale, MARIGOLD[3] if current else INK[3])
    canvas.surface.blit(mark, mark.get_rect(center=canvas.point(x + 18, y + h / 2)))
    canvas.hit(spot, f"row:{laid.index}")
    names = len(laid.lines)
    if saved is not None:
        room = int(w - rows.INDENT - 12 - round(look.size(REMOVE_WIDTH)))
        names = len(fonts.wrapped(laid.row.text, Weight.REGULAR, round(look.size(SIZE)), room))
    top = y + (h - names * look.line(LINE)) / 2 - 4 if saved is None else y + 2
    for number, line in enumerate(laid.lines):
        large = number < names
        tint = (MARIGOLD[4] if current and not scene.on_remove else CREAM[3]) if large else CREAM[2]
        canvas.text(line, x + rows.INDENT, top, look.size(SIZE if large else SMALL), tint)
        top += look.line(LINE if large else SMALL_LINE)
    if saved is not None:
        wide = look.size(REMOVE_WIDTH)
        _remove(frame, laid.index, (x + w - wide - 16, y + h / 2 - 19, wide, 38), current and scene.on_remove)


def _detail(saved: Saved, frame: Frame) -> str:
    if saved.broken:
        return frame.words("menu.broken_save")
    day, hour = frame.words(f"day.{saved.day}"), frame.words(f"hour.{saved.hour}")
    minutes = frame.words("menu.minutes", n=max(1, saved.seconds // 60))
    return " · ".join(part for part in (day, hour, minutes, saved.when) if part)


def _remove(frame: Frame, index: int, spot: Spot, focused: bool) -> None:
    canvas, size = frame.canvas, frame.canvas.look.size(REMOVE_SIZE)
    x, y, w, h = spot
    grown = canvas.enlarged(x + w / 2, y + h / 2)
    if focused:
        wide = round(w / canvas.look.letters)
        grown.lay(ornaments.tab(grown.scale, wide, VERMILION[2]), x + w / 2 - wide / 2, y)
    tint = CREAM[4] if focused else INK[4]
    top = y + h / 2 - size * 0.84
    canvas.text(frame.words("menu.delete"), x + w / 2, top, size, tint, weight=Weight.MEDIUM, align=0.5)
    canvas.hit(spot, f"more:{index}")
