"""Paints what was said: names at the left in their colours, lines at the right, a bar to scroll by."""

from __future__ import annotations

from functools import lru_cache

import pygame

from game.scenes.history import SLICES, History
from game.scenes.spoken import Spoken
from game.view import fonts, ornaments, rows
from game.view.canvas import Canvas
from game.view.fonts import Weight
from game.view.frame import Frame
from game.view.palette import CREAM, INK, MARIGOLD, Colour, colour

BOARD = (110.0, 30.0, 1060.0, 660.0)
HEAD, FOOT = 108.0, 34.0
NAMES, TEXTS, TEXT_WIDTH = 330.0, 356.0, 720.0
"""Where names end and lines begin, and how wide those may be."""
SIZE, LINE, GAP = 23.0, 31.0, 9.0
BAR_LEFT, BAR_WIDTH = 1120.0, 8.0
LEAST_THUMB = 40.0

Set = tuple[Spoken, tuple[str, ...], bool]
"""A line, broken as it is set, and whether its speaker has to be named."""


def paint(scene: History, frame: Frame) -> None:
    """The newest line stands lowest; `scroll` lifts the view to older ones."""
    canvas = frame.canvas
    canvas.veil(INK[0], 170)
    rows.board(canvas, BOARD, frame.words("menu.history"))
    share = frame.settings.text_size / 100
    upper, lower = BOARD[1] + HEAD, BOARD[1] + BOARD[3] - FOOT
    if not scene.lines:
        canvas.text(frame.words("reading.no_history"), 640, 340, SIZE * share, CREAM[2], align=0.5)
    lines = _set(scene.lines, share)
    tall = sum(_tall(each, share) for each in lines)
    scene.room = max(0, round(tall - (lower - upper)))
    canvas.surface.set_clip(canvas.rect((BOARD[0], upper - 6, BOARD[2], lower - upper + 12)))
    y = (lower if scene.room else upper + tall) - tall + scene.scroll
    for each in lines:
        if y > lower:
            break
        high = _tall(each, share)
        if y + high > upper - 6:
            _paint_line(scene, frame, each, y, share)
        y += high
    canvas.surface.set_clip(None)
    if scene.room:
        _paint_bar(scene, canvas, (upper, lower), tall)
    _paint_close(frame)


@lru_cache(maxsize=4)
def _set(lines: tuple[Spoken, ...], share: float) -> tuple[Set, ...]:
    """Every line broken to the width; the same speaker is named once in a row."""
    made: list[Set] = []
    before = ""
    for line in lines:
        broken = fonts.wrapped(line.text, Weight.REGULAR, round(SIZE * share), int(TEXT_WIDTH))
        made.append((line, broken, bool(line.speaker) and line.speaker != before))
        before = line.speaker
    return tuple(made)


def _tall(each: Set, share: float) -> float:
    return len(each[1]) * LINE * share + GAP


def _paint_line(scene: History, frame: Frame, each: Set, y: float, share: float) -> None:
    line, broken, named = each
    canvas = frame.canvas
    if line.chosen:
        mark = ornaments.lozenge(canvas.scale, MARIGOLD[3])
        canvas.surface.blit(mark, mark.get_rect(center=canvas.point(TEXTS - 12, y + LINE * share / 2 + 2)))
        canvas.text(frame.words("reading.chosen"), NAMES - 8, y + 4, 16 * share, MARIGOLD[2], align=1.0)
    elif named:
        _paint_name(scene, canvas, line.speaker, y, share)
    tint = MARIGOLD[4] if line.chosen else CREAM[4] if line.speaker else CREAM[3]
    left = TEXTS + (8 if line.chosen else 0)
    for part in broken:
        canvas.text(part, left, y, SIZE * share, tint)
        y += LINE * share


def _paint_name(scene: History, canvas: Canvas, speaker: str, y: float, share: float) -> None:
    name = scene.names[speaker]
    room = NAMES - BOARD[0] - 36
    size = SIZE * share
    size = min(size, size * room / max(1.0, canvas.width(name, size, Weight.MEDIUM)))
    canvas.text(name, NAMES, y, size, _name_tint(scene, speaker), weight=Weight.MEDIUM, align=1.0)


def _name_tint(scene: History, speaker: str) -> Colour:
    entry = scene.session.content.cast.get(speaker)
    return colour(entry.colour) if entry is not None else CREAM[3]


def _paint_bar(scene: History, canvas: Canvas, track: tuple[float, float], tall: float) -> None:
    """The scroll bar; while it is dragged the whole panel follows the pointer, so that it is not lost."""
    upper, lower = track
    length = lower - upper
    thumb = max(LEAST_THUMB, length * length / tall)
    top = upper + (length - thumb) * (1 - scene.scroll / scene.room)
    spot = canvas.rect((BAR_LEFT, upper, BAR_WIDTH, length))
    pygame.draw.rect(canvas.surface, INK[2], spot, border_radius=canvas.px(4))
    tint = MARIGOLD[4] if scene.dragging else MARIGOLD[3]
    thumb_spot = canvas.rect((BAR_LEFT - 1, top, BAR_WIDTH + 2, thumb))
    pygame.draw.rect(canvas.surface, tint, thumb_spot, border_radius=canvas.px(5))
    left, wide = (0.0, 1280.0) if scene.dragging else (BAR_LEFT - 14, BAR_WIDTH + 28)
    step = (length - thumb) / SLICES
    for number in range(SLICES):
        first = upper + thumb / 2 + number * step
        above = first - upper + thumb if number == 0 else 0.0
        below = lower - first if number == SLICES - 1 else step
        canvas.hit((left, first - above, wide, above + below), f"scroll:{number}")


def _paint_close(frame: Frame) -> None:
    canvas = frame.canvas
    spot = (1040.0, 48.0, 100.0, 40.0)
    canvas.lay(ornaments.plate(canvas.scale, 100, 36), spot[0], spot[1])
    word = frame.words("menu.close")
    size = min(18.0, 18.0 * 84 / max(1.0, canvas.width(word, 18)))
    canvas.text(word, spot[0] + 50, spot[1] + 3, size, CREAM[3], align=0.5)
    canvas.hit(spot, "press:cancel")
