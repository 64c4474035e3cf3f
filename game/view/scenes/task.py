"""Paints the panel of whatever task is on."""

from __future__ import annotations

from collections.abc import Callable

from game.scenes.task import TaskScene
from game.view.frame import Frame
from game.view.palette import INK
from game.view.tasks import drawing, paper, suitcase

PAINTERS: dict[str, Callable[[TaskScene, Frame], None]] = {
    "drawing": drawing.paint,
    "suitcase": suitcase.paint,
}
"""The panels that are no papers, by the id of their task."""


def paint(scene: TaskScene, frame: Frame) -> None:
    """Each task has a painter of its own; a paper is what most of them are."""
    frame.canvas.veil(INK[0], min(190, scene.age * 10))
    PAINTERS.get(scene.task, paper.paint)(scene, frame)
