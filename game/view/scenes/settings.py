"""Paints the settings: a row each, with its value between two arrows."""

from __future__ import annotations

from game.scenes.settings import SettingsScene
from game.view import rows
from game.view.frame import Frame
from game.view.palette import INK

BOARD = (270.0, 84.0, 740.0, 552.0)


def paint(scene: SettingsScene, frame: Frame) -> None:
    """The panel stands in the middle."""
    frame.canvas.veil(INK[0], 150)
    x, y, w, h = BOARD
    rows.board(frame.canvas, BOARD, frame.words("menu.settings"))
    rows.paint(frame.canvas, scene.menu, (x + 44, y + 112, w - 88, h - 130), step=46)
