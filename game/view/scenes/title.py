"""Paints the title: the key art, and the menu in its quiet corner."""

from __future__ import annotations

import pygame

from game.scenes.title import Title
from game.view import rows
from game.view.frame import Frame
from game.view.palette import DUSK, INK, mixed
from game.view.pictures import scaled
from game.view.window import DESIGN

MENU = (54.0, 438.0, 400.0, 276.0)
STEP = 38


def paint(scene: Title, frame: Frame) -> None:
    """The picture fills the window; the rows lie at its lower left."""
    large = frame.window.area.w > DESIGN[0]
    art = scaled(f"pictures/title{'@large' if large else ''}.png", frame.window.area.size)
    if art is not None:
        frame.window.surface.blit(art, frame.window.area)
    else:
        _plain(frame)
    rows.paint(frame.canvas, scene.menu, MENU, step=STEP)


def _plain(frame: Frame) -> None:
    """An evening sky, until the picture is drawn."""
    sky = pygame.Surface((1, 64))
    for y in range(64):
        sky.set_at((0, y), mixed(DUSK[1], INK[0], y / 64))
    frame.window.surface.blit(pygame.transform.smoothscale(sky, frame.window.area.size), frame.window.area)
    frame.canvas.text("A Key of Her Own", 72, 150, 72)
