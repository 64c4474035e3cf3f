"""Paints the saves: the moment, what it is called, when it was made, its pin, the way to throw it out."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO

import pygame

from game.scenes.saves import Saved
from game.scenes.slots import Part, Slots
from game.view import fonts, ornaments, rows
from game.view.canvas import Spot
from game.view.fonts import Weight
from game.view.frame import Frame
from game.view.palette import CREAM, INK, MARIGOLD, VERMILION
from game.view.panel import more
from game.view.pictures import scaled

WIDTH, HEAD, FOOT = 1040.0, 112.0, 30.0
LEAST = 3
"""Rows for which there is room on the smallest board."""
SIZE, LINE = 24.0, 29.0
SMALL, SMALL_LINE = 18.0, 23.0
"""Design pixels of a save's name and of what is told of it."""
TAB_WIDTH, TAB_SIZE = 110.0, 19.0
PADDING = 10.0
SHOWN = (128.0, 72.0)
"""Design pixels of the picture of a save."""
LARGEST = 1.6
"""Size of the letters beyond which the words need the room of the pictures."""


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
    first, last = rows.shown(laid, scene.menu, tall - HEAD - FOOT)
    top = y + HEAD
    for each in laid[first:last]:
        _row(scene, frame, each, (x + 40, top, wide - 80, each.height))
        top += each.height
    if first > 0:
        more(canvas, 640, y + HEAD - 8, -1, first - 1)
    if last < len(laid):
        more(canvas, 640, top + 5, 1, last)


def _laid(scene: Slots, frame: Frame, index: int, width: float) -> rows.Laid:
    """How a row is broken: its name, then what is told of the save, each in as many lines as it needs."""
    look, row = frame.canvas.look, scene.menu.rows[index]
    saved = scene.entries.get(row.id)
    room = int(width - rows.INDENT - 12)
    if saved is None:
        lines = fonts.wrapped(row.text, Weight.REGULAR, round(look.size(SIZE)), room)
        return rows.Laid(row, index, lines, len(lines) * look.line(LINE) + PADDING + 14, below=False)
    room -= round(2 * look.size(TAB_WIDTH) + _shown(frame))
    name = fonts.wrapped(row.text, Weight.REGULAR, round(look.size(SIZE)), room)
    told = fonts.wrapped(_detail(saved, frame), Weight.REGULAR, round(look.size(SMALL)), room)
    tall = max(SHOWN[1], len(name) * look.line(LINE) + len(told) * look.line(SMALL_LINE)) + PADDING
    return rows.Laid(row, index, (*name, *told), tall, below=len(told) > 0)


def _row(scene: Slots, frame: Frame, laid: rows.Laid, spot: Spot) -> None:
    canvas = frame.canvas
    x, y, w, h = spot
    saved = scene.entries.get(laid.row.id)
    current = laid.index == scene.menu.focus
    if current:
        rows.light(canvas, (x, y + 2, w, h - 4))
    mark = ornaments.lozenge(canvas.scale, MARIGOLD[3] if current else INK[3])
    canvas.surface.blit(mark, mark.get_rect(center=canvas.point(x + 18, y + h / 2)))
    canvas.hit(spot, f"row:{laid.index}")
    part = scene.part if current else None
    if saved is None:
        _lines(frame, laid, len(laid.lines), (x + rows.INDENT, y, w, h), lit=current)
        return
    shown = _shown(frame)
    if shown:
        _moment(scene, frame, saved, (x + rows.INDENT, y + (h - SHOWN[1]) / 2, *SHOWN))
    wide = canvas.look.size(TAB_WIDTH)
    room = int(w - rows.INDENT - 12 - round(2 * wide + shown))
    size = round(canvas.look.size(SIZE))
    names = len(fonts.wrapped(laid.row.text, Weight.REGULAR, size, room))
    _lines(frame, laid, names, (x + rows.INDENT + shown, y, w, h), lit=part is Part.SAVE)
    pin = frame.words("menu.unpin" if saved.pinned else "menu.pin")
    left, top = x + w - 2 * wide - 20, y + h / 2 - 19
    _tab(frame, pin, (left, top, wide, 38), f"less:{laid.index}", focused=part is Part.PIN)
    if not saved.pinned:
        throw = frame.words("menu.delete")
        spot = (left + wide + 8, top, wide, 38)
        _tab(frame, throw, spot, f"more:{laid.index}", focused=part is Part.REMOVE)


def _shown(frame: Frame) -> float:
    """The width that a picture takes, with the air behind it."""
    return SHOWN[0] + 14 if frame.canvas.look.letters <= LARGEST else 0.0


def _lines(frame: Frame, laid: rows.Laid, names: int, spot: Spot, *, lit: bool) -> None:
    """The name in `names` lines, and below it what is told of the save."""
    canvas, look = frame.canvas, frame.canvas.look
    x, y, _, h = spot
    below = len(laid.lines) - names
    top = y + (h - names * look.line(LINE) - below * look.line(SMALL_LINE)) / 2 - 4
    for number, line in enumerate(laid.lines):
        large = number < names
        tint = (MARIGOLD[4] if lit else CREAM[3]) if large else CREAM[2]
        canvas.text(line, x, top, look.size(SIZE if large else SMALL), tint)
        top += look.line(LINE if large else SMALL_LINE)


def _moment(scene: Slots, frame: Frame, saved: Saved, spot: Spot) -> None:
    """The picture kept with the save; where there is none, the card of its chapter."""
    canvas = frame.canvas
    where = canvas.rect(spot)
    kept = scene.picture(saved.slot)
    shown = _decoded(kept, where.size) if kept is not None else None
    shown = shown or scaled(f"pictures/card_{saved.chapter}.png", where.size)
    if shown is not None:
        canvas.surface.blit(shown, where)
    pygame.draw.rect(canvas.surface, MARIGOLD[2], where, max(1, canvas.px(1.2)))
    if saved.pinned:
        flower = ornaments.rosette(canvas.scale, 9.0)
        canvas.surface.blit(flower, flower.get_rect(center=where.topright))


@lru_cache(maxsize=32)
def _decoded(data: bytes, size: tuple[int, int]) -> pygame.Surface | None:
    """A kept picture scaled to `size` pixels, None where its bytes are no picture."""
    try:
        whole = pygame.image.load(BytesIO(data), "picture.png").convert()
    except pygame.error:
        return None
    return pygame.transform.smoothscale(whole, size)


def _detail(saved: Saved, frame: Frame) -> str:
    if saved.broken:
        return frame.words("menu.broken_save")
    day, hour = frame.words(f"day.{saved.day}"), frame.words(f"hour.{saved.hour}")
    minutes = frame.words("menu.minutes", n=max(1, saved.seconds // 60))
    return " · ".join(part for part in (day, hour, minutes, saved.when) if part)


def _tab(frame: Frame, text: str, spot: Spot, hit: str, *, focused: bool) -> None:
    canvas, size = frame.canvas, frame.canvas.look.size(TAB_SIZE)
    x, y, w, h = spot
    grown = canvas.enlarged(x + w / 2, y + h / 2)
    if focused:
        wide = round(w / canvas.look.letters)
        grown.lay(ornaments.tab(grown.scale, wide, VERMILION[2]), x + w / 2 - wide / 2, y)
    tint = CREAM[4] if focused else CREAM[2]
    top = y + h / 2 - size * 0.84
    canvas.text(text, x + w / 2, top, size, tint, weight=Weight.MEDIUM, align=0.5)
    canvas.hit(spot, hit)
