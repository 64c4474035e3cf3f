"""What is said while a form is filled in: to the last answer, and which line is next."""

from __future__ import annotations

from collections.abc import Callable

from game.scenes.task import TaskScene
from game.story.tasks.form import Form


def said(scene: TaskScene, rules: Form, words: Callable[..., str]) -> tuple[str, ...]:
    """What is said to the last answer, or what there is to do; then the line to be filled in, if any."""
    done = scene.state.done
    told = f"paper.{scene.task}.{done[-1].replace(':', '.')}" if done else f"task.{scene.task}.prompt"
    return (words(told), *(words(f"paper.{scene.task}.{point}") for point in rules.points[len(done) :][:1]))
