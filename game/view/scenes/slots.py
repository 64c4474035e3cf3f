"""Paints the saves: what each is called, when it was made, and the way to throw it out."""

from __future__ import annotations

from game.scenes.saves import Saved
from game.scenes.slots import Slots
from game.view import ornaments, rows
from game.view.fonts import Weight
from game.view.frame import Frame
from game.view.palette import CREAM, INK, MARIGOLD, VERMILION
from game.view.panel import bar

LEFT, WIDTH, HEAD, FOOT = 190.0, 900.0, 112.0, 30.0
STEP = 62
SHOWN = 7


def paint(scene: Slots, frame: Frame) -> None:
    """One row a save: chapter and place above, day and time played below."""
    canvas = frame.canvas
    canvas.veil(INK[0], 150)
    shown = min(SHOWN, len(scene.menu.rows))
    height = HEAD + max(shown, 3) * STEP + FOOT
    x, y, w = LEFT, 360 - height / 2, WIDTH
    rows.board(canvas, (x, y, w, height), frame.words("menu.save" if scene.saving else "menu.load"))
    first = min(max(0, scene.menu.focus - SHOWN // 2), max(0, len(scene.menu.rows) - SHOWN))
    top = y + HEAD
    for index, row in enumerate(scene.menu.rows[first : first + SHOWN], first):
        _row(scene, frame, index, (x + 40, top, w - 80, STEP), row.text)
        top += STEP


def _row(scene: Slots, frame: Frame, index: int, spot: tuple[float, float, float, float], text: str) -> None:
    canvas = frame.canvas
    x, y, w, h = spot
    row = scene.menu.rows[index]
    saved = scene.entries.get(row.id)
    current = index == scene.menu.focus
    if current:
        rect = canvas.rect((x, y + 2, w, h - 4))
        canvas.surface.blit(bar(rect.size, 92), rect)
    mark = ornaments.lozenge(canvas.scale, MARIGOLD[3] if current else INK[3])
    canvas.surface.blit(mark, mark.get_rect(center=canvas.point(x + 18, y + h / 2)))
    tint = MARIGOLD[4] if current and not scene.on_remove else CREAM[3]
    canvas.text(text, x + 42, y + (2 if saved else 12), 24, tint)
    canvas.hit(spot, f"row:{index}")
    if saved is not None:
        canvas.text(_detail(saved, frame), x + 42, y + 30, 18, CREAM[2])
        _remove(frame, index, (x + w - 130, y + 12, 110, 38), focused=current and scene.on_remove)


def _detail(saved: Saved, frame: Frame) -> str:
    if saved.broken:
        return frame.words("menu.broken_save")
    day, hour = frame.words(f"day.{saved.day}"), frame.words(f"hour.{saved.hour}")
    minutes = frame.words("menu.minutes", n=max(1, saved.seconds // 60))
    return " · ".join(part for part in (day, hour, minutes, saved.when) if part)


def _remove(frame: Frame, index: int, spot: tuple[float, float, float, float], *, focused: bool) -> None:
    canvas = frame.canvas
    x, y, w, _ = spot
    if focused:
        canvas.lay(ornaments.tab(canvas.scale, round(w), VERMILION[2]), x, y)
    tint = CREAM[4] if focused else INK[4]
    canvas.text(frame.words("menu.delete"), x + w / 2, y + 3, 19, tint, weight=Weight.MEDIUM, align=0.5)
    canvas.hit(spot, f"more:{index}")
