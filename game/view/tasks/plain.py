"""A task without a drawn panel: a board with what she thinks, what is on now, and what can be done."""

from __future__ import annotations

from collections.abc import Iterator

from game.scenes.task import TaskScene
from game.view import worded
from game.view.frame import Frame

WIDTH = 760.0
"""Design pixels that the board is wide."""


def paint(scene: TaskScene, frame: Frame) -> None:
    """Everything in words."""
    title = frame.words(f"task.{scene.task}.title")
    worded.paint(frame, scene.menu, title, list(lines(scene, frame)), WIDTH)


def lines(scene: TaskScene, frame: Frame) -> Iterator[str]:
    """The thought on what was done last, or the prompt; what is on now; what the row in focus would read."""
    task = f"task.{scene.task}"
    thought = f"{task}.thought.{scene.last.replace(':', '.')}"
    yield frame.words(thought if scene.last and thought in frame.backstage.words else f"{task}.prompt")
    if not scene.menu.rows:
        return
    now = f"{task}.now.{scene.menu.rows[0].id.partition(':')[0]}"
    text = f"{task}.text.{scene.menu.current.id.partition(':')[2]}"
    yield from (frame.words(key) for key in (now, text) if key in frame.backstage.words)
