"""The newspaper: six advertisements in their boxes, a red ring round those that may do."""

from __future__ import annotations

from game.scenes.task import TaskScene
from game.story.tasks.newspaper import ADVERTISEMENTS
from game.view import fonts
from game.view.canvas import Canvas, Spot
from game.view.fonts import Weight
from game.view.frame import Frame
from game.view.palette import Colour
from game.view.panel import bar
from game.view.pictures import scaled
from game.view.tasks import aside

BOXES: dict[str, Spot] = {
    name: (72.0 + number % 2 * 376, 155.0 + number // 2 * 184, 341.0, 165.0)
    for number, name in enumerate(ADVERTISEMENTS)
}
"""Where each advertisement is printed, in design pixels."""
BOARD: Spot = (862.0, 70.0, 380.0, 360.0)
SIZE, LINE, INSET = 20, 26, 18.0
PRINTED: Colour = (52, 42, 62)
READ: Colour = (112, 98, 106)
"""The ink of what was read and is of no use."""
PENCIL = (116.0, 116.0)
GROWS = 18
"""Ticks in which a ring is drawn."""


def paint(scene: TaskScene, frame: Frame) -> None:
    """The page at the left; at the right what she thinks, and what confirming would do."""
    canvas = frame.canvas
    aside.ground(canvas, "newspaper_sheet")
    if canvas.look.letters > aside.LARGEST:
        aside.tell(scene, frame)
        return
    for name in ADVERTISEMENTS:
        _paint_advertisement(scene, frame, name)
    heading = frame.words(f"task.{scene.task}.title")
    aside.board(canvas, BOARD, heading, [aside.thought(scene, frame)])
    if scene.menu.rows:
        x, y, w, h = BOARD
        aside.choice(scene, canvas, scene.menu.focus, (x + 20, y + h - 60, w - 40, 40))
        _paint_pencil(scene, canvas)


def row_of(scene: TaskScene, name: str) -> int | None:
    """The row that would read, ring or choose an advertisement, if there is one now."""
    return next((number for number, row in enumerate(scene.menu.rows) if row.id.endswith(f":{name}")), None)


def _paint_advertisement(scene: TaskScene, frame: Frame, name: str) -> None:
    canvas, box = frame.canvas, BOXES[name]
    x, y, w, h = box
    row = row_of(scene, name)
    if row is not None:
        canvas.hit(box, f"row:{row}")
        if row == scene.menu.focus:
            rect = canvas.rect(box)
            canvas.surface.blit(bar(rect.size, 120), rect)
    text = fonts.wrapped(
        frame.words(f"task.{scene.task}.text.{name}"), Weight.REGULAR, SIZE, int(w - 2 * INSET)
    )
    top = y + (h - len(text) * LINE) / 2
    for line in text:
        canvas.text(line, x + INSET, top, SIZE, PRINTED if row is not None or _rung(scene, name) else READ)
        top += LINE
    if _rung(scene, name):
        _paint_ring(scene, canvas, name)


def _rung(scene: TaskScene, name: str) -> bool:
    return f"ring:{name}" in scene.state.done


def _paint_ring(scene: TaskScene, canvas: Canvas, name: str) -> None:
    """The ring round an advertisement; just drawn, it is there from the left as far as the pencil came."""
    x, y, w, h = BOXES[name]
    where = canvas.rect((x - 12, y - 8, w + 24, h + 16))
    art = scaled("pictures/newspaper_ring.png", where.size)
    if art is None:
        return
    still = scene.backstage.settings.less_motion or scene.last != f"ring:{name}"
    share = 1.0 if still else min(1.0, scene.since / GROWS)
    canvas.surface.blit(art, where, (0, 0, round(where.w * share), where.h))


def _paint_pencil(scene: TaskScene, canvas: Canvas) -> None:
    """The pencil lies with its point at what is in focus."""
    name = scene.menu.current.id.partition(":")[2]
    x, y, w, h = BOXES[name]
    where = canvas.rect((x + w - 40, y + h - 36, *PENCIL))
    art = scaled("pictures/newspaper_pencil.png", where.size)
    if art is not None:
        canvas.surface.blit(art, where)
