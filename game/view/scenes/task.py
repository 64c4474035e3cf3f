"""Paints the panel of whatever task is on."""

from __future__ import annotations

from collections.abc import Callable

from game.scenes.task import TaskScene
from game.story.tasks import TASKS
from game.story.tasks.form import Form
from game.story.tasks.paper import Paper
from game.view.frame import Frame
from game.view.palette import INK
from game.view.tasks import coda, drawing, form, newspaper, paper, plain, suitcase, switchboard, typing

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
    """Papers share a painter, and so do forms; other tasks have one of their own or are told in words."""
    frame.canvas.veil(INK[0], min(190, scene.age * 10))
    rules = TASKS.get(scene.task)
    usual = (
        paper.paint if isinstance(rules, Paper) else form.paint if isinstance(rules, Form) else plain.paint
    )
    PAINTERS.get(scene.task, usual)(scene, frame)
