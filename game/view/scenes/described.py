"""Paints a room in words: where this is, and a row for everything in it with the way there."""

from __future__ import annotations

from game.scenes.described import Described
from game.view import worded
from game.view.frame import Frame

WIDTH = 820.0


def paint(scene: Described, frame: Frame) -> None:
    """A tall board over the darkened play."""
    worded.paint(frame, scene.menu, scene.heading, scene.lines, WIDTH)
