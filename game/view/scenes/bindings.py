"""Paints what keys and buttons are bound to: a row each with up to three caps, one of them in focus."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.core.bindings import SLOTS
from game.core.controls import Action
from game.scenes.bindings import OF, BindingsScene
from game.scenes.prompts import Cap
from game.view import caps, fonts, ornaments, rows
from game.view.canvas import Canvas, Spot
from game.view.fonts import Weight
from game.view.frame import Frame
from game.view.palette import CREAM, INK, MARIGOLD
from game.view.panel import bar, more

WIDTH, STEP, SIZE = 860.0, 40.0, 24.0
NAMED = 0.44
"""Share of a row that its words take; the names have the rest."""
CAP = 27.0
ROOM = 640.0
"""Design pixels that the board may be tall."""


@dataclass(frozen=True, slots=True)
class List:
    """Where the rows lie: the left edge, the top, the width, a row's height, and which is the first shown."""

    x: float
    y: float
    w: float
    step: float
    first: int
    fit: int


def paint(scene: BindingsScene, frame: Frame) -> None:
    """The rows, scrolled so that the focus is seen; over them what is waited for."""
    canvas = frame.canvas
    canvas.veil(INK[0], 150)
    shown = _board(scene, frame)
    for index in range(shown.first, shown.first + shown.fit):
        _row(scene, canvas, shown, index)
    if scene.listening is not None:
        _listening(scene, frame, scene.listening)


def _board(scene: BindingsScene, frame: Frame) -> List:
    canvas, count = frame.canvas, len(scene.menu.rows)
    wide = min(rows.WIDEST, WIDTH * max(1.0, canvas.look.letters))
    step = canvas.look.line(STEP)
    fit = min(count, int((ROOM - rows.HEAD - rows.FOOT) // step))
    tall = rows.HEAD + fit * step + rows.FOOT
    top = 16.0 + (ROOM - tall) / 2
    rows.board(canvas, (640 - wide / 2, top, wide, tall), frame.words(f"settings.bind_{scene.device}"))
    first = _first(scene.menu.anchor, fit, count)
    if not first <= scene.menu.focus < first + fit:
        first = _first(scene.menu.focus, fit, count)
    y = top + rows.HEAD
    if first > 0:
        more(canvas, 640, y - 8, -1, first - 1)
    if first + fit < count:
        more(canvas, 640, y + fit * step + 7, 1, first + fit)
    return List(640 - wide / 2 + rows.SIDE, y, wide - 2 * rows.SIDE, step, first, fit)


def _row(scene: BindingsScene, canvas: Canvas, shown: List, index: int) -> None:
    row, current = scene.menu.rows[index], index == scene.menu.focus
    spot = (shown.x, shown.y + (index - shown.first) * shown.step, shown.w, shown.step)
    if current:
        rows.light(canvas, (spot[0], spot[1] + 2, spot[2], spot[3] - 4))
    middle = spot[1] + shown.step / 2
    mark = ornaments.lozenge(canvas.scale, MARIGOLD[3] if current else INK[3])
    canvas.surface.blit(mark, mark.get_rect(center=canvas.point(spot[0] + 18, middle)))
    size = canvas.look.size(SIZE)
    tint = MARIGOLD[4] if current else CREAM[3]
    canvas.text(row.text, spot[0] + rows.INDENT, middle - size * 0.83, size, tint)
    canvas.hit(spot, f"row:{index}")
    if row.id.startswith(OF):
        _names(scene, canvas, index, Action(row.id.removeprefix(OF)), spot)
    elif row.value:
        _value(canvas, row.value, index, spot, size, current=current)


def _value(canvas: Canvas, value: str, index: int, spot: Spot, size: float, *, current: bool) -> None:
    x, y, w, h = spot
    half = w * (1 - NAMED) / 2
    middle, top = x + w - half, y + h / 2 - size * 0.83
    canvas.text(value, middle, top, size, MARIGOLD[4] if current else CREAM[3], align=0.5)
    for name, at, sign in (("less", middle - half + 18, "‹"), ("more", middle + half - 18, "›")):
        canvas.text(sign, at, top, size * 1.1, MARIGOLD[3] if current else INK[4], align=0.5)
        canvas.hit((at - 18, y, 36, h), f"{name}:{index}")


def _names(scene: BindingsScene, canvas: Canvas, index: int, action: Action, row: Spot) -> None:
    named = scene.caps(action)
    wide = row[2] * (1 - NAMED) / SLOTS
    current = index == scene.menu.focus
    for slot in range(SLOTS):
        spot = (row[0] + row[2] * NAMED + slot * wide, row[1] + 2, wide - 8, row[3] - 4)
        if current and slot == scene.slot:
            _focus(canvas, spot)
        if slot < len(named):
            _cap(canvas, named[slot], spot)
        else:
            tint = MARIGOLD[3] if current else INK[3]
            canvas.text("—", spot[0] + spot[2] / 2, spot[1] + spot[3] / 2 - 17, 20, tint, align=0.5)
        canvas.hit(spot, f"slot:{index}:{slot}")


def _cap(canvas: Canvas, cap: Cap, spot: Spot) -> None:
    """As large as letters are, or as fits."""
    size = min(CAP * max(1.0, canvas.look.letters), spot[3] - 2)
    wide = caps.width(canvas, cap, size)
    if wide > spot[2] - 8:
        size *= (spot[2] - 8) / wide
        wide = caps.width(canvas, cap, size)
    caps.paint(canvas, cap, spot[0] + (spot[2] - wide) / 2, spot[1] + (spot[3] - size) / 2, size)


def _first(middle: int, fit: int, count: int) -> int:
    """The first of the rows that are shown, with row `middle` in their middle where it can be."""
    return min(max(0, middle - fit // 2), count - fit)


def _focus(canvas: Canvas, spot: Spot) -> None:
    rect = canvas.rect(spot)
    canvas.surface.blit(bar(rect.size, 120), rect)
    line = max(1, canvas.px(1.6))
    pygame.draw.rect(canvas.surface, MARIGOLD[3], rect, line, border_radius=canvas.px(6))


def _listening(scene: BindingsScene, frame: Frame, action: Action) -> None:
    """A panel that says what to press."""
    canvas = frame.canvas
    canvas.veil(INK[0], 150)
    large, small = canvas.look.size(28), canvas.look.size(20)
    wide = min(1100.0, 700 * max(1.0, canvas.look.letters))
    press = frame.words(f"bindings.press_{scene.device}", action=frame.words(f"action.{action}"))
    asked = fonts.wrapped(press, Weight.MEDIUM, round(large), int(wide - 80))
    keep = frame.words(f"bindings.keep_{scene.device}")
    told = fonts.wrapped(keep, Weight.REGULAR, round(small), int(wide - 80))
    height = 80 + len(asked) * large * 1.4 + len(told) * small * 1.4
    top = 350 - height / 2
    rows.board(canvas, (640 - wide / 2, top, wide, height))
    y = top + 32
    for line in asked:
        canvas.text(line, 640, y, large, MARIGOLD[4], weight=Weight.MEDIUM, align=0.5)
        y += large * 1.4
    for line in told:
        canvas.text(line, 640, y + 6, small, CREAM[3], align=0.5)
        y += small * 1.4
