"""Paints the settings: a row each, with its value between two arrows."""

from __future__ import annotations

from game.scenes.settings import SettingsScene
from game.view import rows
from game.view.frame import Frame
from game.view.palette import INK

LEFT, WIDTH = 270.0, 740.0
HEAD, FOOT = 112.0, 22.0
STEP, MOST_ROWS = 44.0, 12


def paint(scene: SettingsScene, frame: Frame) -> None:
    """The panel stands in the middle, as tall as its rows up to a limit; what does not fit is scrolled."""
    frame.canvas.veil(INK[0], 150)
    height = min(MOST_ROWS, len(scene.menu.rows)) * STEP
    top = 360 - (HEAD + height + FOOT) / 2
    rows.board(frame.canvas, (LEFT, top, WIDTH, HEAD + height + FOOT), frame.words("menu.settings"))
    rows.paint(frame.canvas, scene.menu, (LEFT + 44, top + HEAD, WIDTH - 88, height), step=STEP)
