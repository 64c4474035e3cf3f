"""Paints the short wait for the story."""

from __future__ import annotations

from game.scenes.loading import Loading
from game.view import ornaments
from game.view.frame import Frame
from game.view.palette import CREAM, INK


def paint(scene: Loading, frame: Frame) -> None:
    """Flowers that open one after another; nothing in the first moments, so that a short wait is not seen."""
    frame.canvas.veil(INK[0], min(220, scene.age * 16))
    if scene.age < 12:
        return
    frame.canvas.text(frame.words("menu.loading"), 640, 330, 28, CREAM[4], align=0.5)
    flower = ornaments.rosette(frame.canvas.scale, 6.0)
    for number in range(scene.age // 12 % 6):
        middle = frame.canvas.point(590 + number * 25, 400)
        frame.window.surface.blit(flower, flower.get_rect(center=middle))
