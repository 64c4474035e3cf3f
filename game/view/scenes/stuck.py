"""Paints the ways out for whoever is stuck."""

from __future__ import annotations

from game.scenes.stuck import Stuck
from game.view import worded
from game.view.frame import Frame

WIDTH = 620.0


def paint(scene: Stuck, frame: Frame) -> None:
    """A board over the darkened play."""
    worded.paint(frame, scene.menu, scene.heading, scene.lines, WIDTH)
