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
from game.view.palette import CREAM, INK, MARIGOLD, VERMILION, Colour
from game.view.tasks import paper

BODY = (0.12, 0.14, 0.88, 0.92)
"""Where on the sheet its lines may stand: left, top, right, bottom, as shares."""
BOARD = (790.0, 60.0, 420.0, 340.0)
THOUGHT = (790.0, 420.0, 420.0, 220.0)
SIZE, LINE = 20, 26
WRITTEN: Colour = (38, 58, 128)
"""The ink of an answer."""


def paint(scene: TaskScene, frame: Frame) -> None:
    """The sheet at the left with what is written on it so far; at the right the answers to the next line."""
    canvas = frame.canvas
    rules = TASKS.get(scene.task)
    if not isinstance(rules, Form):
        return
    sheet = paper.fitted(canvas, f"pictures/paper_{scene.task}.png")
    if canvas.look.letters > paper.LARGEST:
        title = frame.words(f"task.{scene.task}.title")
        told, *now = said(scene, rules, frame.words)
        worded.paint(frame, scene.menu, title, [told, *(f"“{line}”" for line in now)], paper.CLOSE_UP)
        return
    _paint_lines(scene, frame, rules, paper.room_on(canvas, sheet, BODY))
    rows.board(canvas, BOARD, frame.words(f"task.{scene.task}.title"))
    _paint_answers(scene, canvas)
    _paint_thought(frame, said(scene, rules, frame.words)[0])


def _paint_lines(scene: TaskScene, frame: Frame, rules: Form, room: paper.Share) -> None:
    left, top, right, bottom = room
    answers = rules.answers(scene.state)
    blocks: list[tuple[str, list[str], list[str]]] = []
    for point in rules.points:
        text = _wrapped(frame.words(f"paper.{scene.task}.{point}"), right - left)
        answer = frame.words(f"task.{scene.task}.{point}.{answers[point]}") if point in answers else ""
        blocks.append((point, text, _wrapped(answer, right - left - 24) if answer else []))
    height = sum((len(text) + max(1, len(answer))) * LINE for _, text, answer in blocks)
    gap = max(4.0, (bottom - top - height) / max(1, len(blocks)))
    for point, printed, inked in blocks:
        tall = (len(printed) + max(1, len(inked))) * LINE
        if rules.points[len(answers) :][:1] == (point,):
            spot = frame.canvas.rect((left - 14, top - 4, right - left + 28, tall + 6))
            frame.canvas.surface.blit(panel.bar(spot.size, 150), spot)
        for number, line in enumerate(printed):
            frame.canvas.text(line, left, top - 2 + number * LINE, SIZE, paper.TYPED)
        for number, line in enumerate(inked, len(printed)):
            frame.canvas.text(line, left + 24, top - 2 + number * LINE, SIZE, WRITTEN)
        top += tall + gap


def _wrapped(text: str, room: float) -> list[str]:
    return list(fonts.wrapped(text, Weight.REGULAR, SIZE, int(room)))


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
