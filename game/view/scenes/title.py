"""Paints the title: the key art, and the menu in its quiet corner."""

from __future__ import annotations

from functools import lru_cache

import pygame

from game.scenes.title import Title
from game.view import rows
from game.view.frame import Frame
from game.view.palette import DUSK, INK, mixed
from game.view.pictures import scaled
from game.view.window import DESIGN

MENU = (54.0, 438.0, 400.0, 276.0)
STEP = 38
HIGHEST = 260.0
"""Design pixels from the top that the rows leave to the picture."""
SHADED = (0.0, 392.0, 620.0, 328.0)


def paint(scene: Title, frame: Frame) -> None:
    """The picture fills the window; the rows lie at its lower left."""
    large = frame.window.area.w > DESIGN[0]
    art = scaled(f"pictures/title{'@large' if large else ''}.png", frame.window.area.size)
    if art is not None:
        frame.window.surface.blit(art, frame.window.area)
    else:
        _plain(frame)
    _shade(frame)
    _rows(scene, frame)


def _rows(scene: Title, frame: Frame) -> None:
    """The rows end where the picture ends; with large letters they begin higher up."""
    x, y, w, h = MENU
    wide = w * max(1.0, frame.canvas.look.letters)
    tall = min(y + h - HIGHEST, max(h, rows.height(frame.canvas, scene.menu, wide, step=STEP)))
    rows.paint(frame.canvas, scene.menu, (x, y + h - tall, wide, tall), step=STEP)


def _shade(frame: Frame) -> None:
    """Dim the lights of the town behind the rows."""
    rect = frame.canvas.rect(SHADED)
    frame.window.surface.blit(dusk(rect.size), rect)


@lru_cache(maxsize=2)
def dusk(size: tuple[int, int]) -> pygame.Surface:
    """A soft dark that fades upwards and to the right."""
    small = pygame.Surface((32, 16), pygame.SRCALPHA)
    for x in range(32):
        for y in range(16):
            share = (1 - x / 31) ** 0.8 * min(1.0, y / 5)
            small.set_at((x, y), (*INK[0], round(190 * share)))
    return pygame.transform.smoothscale(small, size)


def _plain(frame: Frame) -> None:
    """An evening sky, until the picture is drawn."""
    sky = pygame.Surface((1, 64))
    for y in range(64):
        sky.set_at((0, y), mixed(DUSK[1], INK[0], y / 64))
    frame.window.surface.blit(pygame.transform.smoothscale(sky, frame.window.area.size), frame.window.area)
    frame.canvas.text("A Key of Her Own", 72, 150, 72)
