"""The rows of the notebook's left page: what there is to do, people, ledger, things, keys."""

from __future__ import annotations

import pygame

from game.scenes.leaves import Entry
from game.scenes.notebook import NotebookScene
from game.view import exercise_book as book
from game.view import hud
from game.view.canvas import Canvas
from game.view.handwriting import BOTTOM, LEFT, PEN, PENCIL, SIZE, SMALL, WIDTH, top, wrapped, write
from game.view.palette import VERMILION, Colour
from game.view.panel import bar

SMALL_PHOTO = 38.0
INNER = 24.0
TALL = 1.35
"""Share of letters from which they are as tall as a photograph."""


def paint(scene: NotebookScene, canvas: Canvas, share: float) -> None:
    """The rows of the left page, from the first that lets the one in focus be seen."""
    entries = scene.leaf.entries
    if not entries:
        write(canvas, scene.leaf.empty, LEFT, top(share), SIZE * share, PENCIL)
        return
    heights = [_height(entry, share) for entry in entries]
    first = 0
    while first < scene.menu.focus and sum(heights[first : scene.menu.focus + 1]) > _rules(share):
        first += 1
    line = top(share)
    for index, entry in enumerate(entries[first:], first):
        if line + (heights[index] - 1) * book.RULE * share > BOTTOM + 1 and index > first:
            _more(canvas, BOTTOM + 8, up=False)
            break
        _paint_entry(canvas, entry, index, line, share, current=index == scene.menu.focus)
        line += heights[index] * book.RULE * share
    if first:
        _more(canvas, book.LEAF_TOP + 90, up=True)


def _rules(share: float) -> int:
    """Ruled lines on a page."""
    return int((BOTTOM - top(share)) / (book.RULE * share)) + 1


def _height(entry: Entry, share: float) -> int:
    """How many ruled lines a row takes."""
    return bool(entry.above) + _spare(entry, share) + len(_lines(entry, share)) + len(_below(entry, share))


def _lines(entry: Entry, share: float) -> tuple[str, ...]:
    """The text of a row, broken."""
    sum_room = 110 * share if entry.paise is not None else 0
    return wrapped(entry.text, SIZE * share, WIDTH - sum_room - _indent(entry, share))


def _below(entry: Entry, share: float) -> list[str]:
    """What stands below it, a little further in."""
    room = WIDTH - _indent(entry, share) - INNER
    return [part for text in entry.below for part in wrapped(text, SIZE * share, room)]


def _indent(entry: Entry, share: float) -> float:
    """Room before the text, for the box of what is to do or for a photograph."""
    return 34 * share if entry.id == "objective" else 60 if entry.faced else 0


def _spare(entry: Entry, share: float) -> int:
    """Ruled lines that a photograph needs above the name, where the letters are not as tall."""
    return int(entry.faced and share < TALL)


def _paint_entry(
    canvas: Canvas, entry: Entry, index: int, line: float, share: float, *, current: bool
) -> None:
    rule, size = book.RULE * share, SIZE * share
    upper, tall = line - rule * 0.78, _height(entry, share) * rule
    spot = (LEFT - 12, upper + (rule if entry.above else 0), WIDTH + 20, tall - (rule if entry.above else 0))
    if current:
        rect = canvas.rect(spot)
        canvas.surface.blit(bar(rect.size, 120), rect)
        _tick(canvas, LEFT - 34, spot[1] + spot[3] / 2)
    canvas.hit(spot, f"row:{index}")
    if entry.above:
        write(canvas, entry.above, LEFT, line, SMALL * share, PENCIL)
        line += rule
    line += rule * _spare(entry, share)
    if entry.id == "objective":
        _paint_box(canvas, line, share)
    if entry.faced:
        photo = book.photograph(entry.portrait, canvas.scale, SMALL_PHOTO, 0)
        canvas.lay(photo, LEFT - 6, line - 16 - photo.get_height() / canvas.scale / 2)
    if entry.paise is not None:
        write(canvas, hud.rupees(entry.paise), LEFT + WIDTH, line, size, _sum_tint(entry.paise), align=1.0)
    x = LEFT + _indent(entry, share)
    for text in _lines(entry, share):
        write(canvas, text, x, line, size, VERMILION[1] if entry.id == "hint" else PEN)
        line += rule
    for text in _below(entry, share):
        write(canvas, text, x + INNER, line, size, PENCIL)
        line += rule


def _paint_box(canvas: Canvas, line: float, share: float) -> None:
    """The square that will be ticked."""
    side = 17 * share
    spot = canvas.rect((LEFT, line - side + 1, side, side))
    pygame.draw.rect(canvas.surface, PEN, spot, max(1, canvas.px(1.8)), border_radius=canvas.px(2))


def _sum_tint(paise: int) -> Colour:
    return PEN if paise >= 0 else VERMILION[1]


def _tick(canvas: Canvas, x: float, y: float) -> None:
    """The pencil mark before the row in focus."""
    canvas.lay(book.pencil_line(canvas.scale, 16), x - 6, y - 5)


def _more(canvas: Canvas, y: float, *, up: bool) -> None:
    canvas.lay(book.chevron(canvas.scale, up=up), LEFT + WIDTH - 20, y)
