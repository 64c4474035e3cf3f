"""Paints the settings: a row each, with its value between two arrows."""

from __future__ import annotations

from game.scenes.settings import SettingsScene
from game.view import rows
from game.view.frame import Frame
from game.view.palette import INK

WIDTH, STEP = 780.0, 42.0


def paint(scene: SettingsScene, frame: Frame) -> None:
    """The panel stands in the middle, as tall as its rows up to a limit; what does not fit is scrolled."""
    frame.canvas.veil(INK[0], 150)
    rows.listed(frame.canvas, scene.menu, frame.words("menu.settings"), WIDTH, step=STEP)
