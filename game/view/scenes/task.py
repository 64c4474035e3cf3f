"""Paints the panel of whatever task is on."""

from __future__ import annotations

from collections.abc import Callable

from game.scenes.task import TaskScene
from game.story.tasks import TASKS
from game.story.tasks.form import Form
from game.story.tasks.paper import Paper
from game.view.frame import Frame
from game.view.palette import INK
from game.view.tasks import coda, drawing, form, newspaper, paper, suitcase, switchboard, typing

PAINTERS: dict[str, Callable[[TaskScene, Frame], None]] = {
    "coda": coda.paint,
    "drawing": drawing.paint,
    "newspaper": newspaper.paint,
    "suitcase": suitcase.paint,
    "switchboard": switchboard.paint,
    "typing": typing.paint,
}
"""The panels that are no papers, by the id of their task."""


def paint(scene: TaskScene, frame: Frame) -> None:
    """Papers share a painter, and so do forms; every other task has one of its own."""
    frame.canvas.veil(INK[0], min(190, scene.age * 10))
    rules = TASKS[scene.task]
    if isinstance(rules, Paper):
        paper.paint(scene, frame)
    elif isinstance(rules, Form):
        form.paint(scene, frame)
    else:
        PAINTERS[scene.task](scene, frame)
