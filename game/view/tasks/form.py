"""A form task: one document on the table, filled in from the top down, with the answers beside it."""

from __future__ import annotations

from game.scenes.filling import said
from game.scenes.task import TaskScene
from game.story.tasks import TASKS
from game.story.tasks.form import Form
from game.view import fonts, ornaments, panel, rows, worded
from game.view.canvas import Canvas
from game.view.fonts import Weight
from game.view.frame import Frame
from game.view.palette import CREAM, INK, MARIGOLD, VERMILION
from game.view.tasks import entries, layers, paper

BODIES = {
    "clauses": (0.085, 0.315, 0.80, 0.965),
    "statement": (0.115, 0.335, 0.91, 0.79),
    "slip": (0.09, 0.31, 0.69, 0.86),
}
"""Where on each sheet its lines may stand: left, top, right, bottom, as shares."""
BOARD = (790.0, 60.0, 420.0, 340.0)
THOUGHT = (790.0, 420.0, 420.0, 220.0)


def paint(scene: TaskScene, frame: Frame) -> None:
    """The sheet at the left with what is written on it so far; at the right the answers to the next line."""
    canvas = frame.canvas
    rules = TASKS.get(scene.task)
    if not isinstance(rules, Form):
        return
    sheet = paper.fitted(canvas, f"pictures/paper_{scene.task}.png")
    layers.lay(scene, canvas, sheet)
    if canvas.look.letters > paper.LARGEST:
        title = frame.words(f"task.{scene.task}.title")
        told, *now = said(scene, rules, frame.words)
        worded.paint(frame, scene.menu, title, [told, *(f"“{line}”" for line in now)], paper.CLOSE_UP)
        return
    entries.paint(scene, frame, rules, paper.room_on(canvas, sheet, BODIES[scene.task]))
    rows.board(canvas, BOARD, frame.words(f"task.{scene.task}.title"))
    _paint_answers(scene, canvas)
    _paint_thought(frame, said(scene, rules, frame.words)[0])


def _paint_answers(scene: TaskScene, canvas: Canvas) -> None:
    x, y, w, _ = BOARD
    y += 106
    for index, row in enumerate(scene.menu.rows):
        current = index == scene.menu.focus
        text = fonts.wrapped(row.text, Weight.REGULAR, 20, int(w - 110))
        spot = (x + 30, y, w - 60, 14.0 + 26 * len(text))
        if current:
            rect = canvas.rect(spot)
            canvas.surface.blit(panel.bar(rect.size, 92), rect)
        mark = ornaments.lozenge(canvas.scale, VERMILION[2] if current else INK[3])
        canvas.surface.blit(mark, mark.get_rect(center=canvas.point(x + 46, y + 20)))
        for number, line in enumerate(text):
            canvas.text(line, x + 66, y + 4 + 26 * number, 20, MARIGOLD[4] if current else CREAM[3])
        canvas.hit(spot, f"row:{index}")
        y += spot[3] + 4


def _paint_thought(frame: Frame, thought: str) -> None:
    rows.board(frame.canvas, THOUGHT)
    x, y, w, _ = THOUGHT
    top = y + 32.0
    for line in fonts.wrapped(thought, Weight.REGULAR, 22, int(w - 76)):
        frame.canvas.text(line, x + 38, top, 22, CREAM[4])
        top += 31
