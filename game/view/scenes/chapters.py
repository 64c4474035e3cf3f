"""Paints the chapters that were reached, and the card of the one in focus."""

from __future__ import annotations

import pygame

from game.scenes.chapters import Chapters
from game.view import fonts, rows
from game.view.canvas import Spot
from game.view.fonts import Weight
from game.view.frame import Frame
from game.view.palette import CREAM, INK, MARIGOLD
from game.view.pictures import scaled

BOARD = (60.0, 60.0, 1160.0, 600.0)
LIST = (100.0, 164.0, 440.0, 460.0)
CARD = (568.0, 176.0, 608.0, 342.0)
BOTTOM = 634.0
"""Design pixels from the top where card and words end."""
SIZE, LINE = 22.0, 30.0
STEP = 44.0


def paint(scene: Chapters, frame: Frame) -> None:
    """Titles at the left; at the right the picture of the chapter in focus, and what picking it does."""
    canvas = frame.canvas
    canvas.veil(INK[0], 150)
    rows.board(canvas, BOARD, scene.heading)
    rows.paint(canvas, scene.menu, LIST, step=STEP)
    size, step = canvas.look.size(SIZE), canvas.look.line(LINE)
    told = fonts.wrapped(scene.lines[0], Weight.REGULAR, round(size), int(CARD[2]))
    x, y, w, h = CARD
    tall = min(h, BOTTOM - y - len(told) * step)
    _card(scene, frame, (x + (w - w * tall / h) / 2, y, w * tall / h, tall))
    for number, line in enumerate(told):
        canvas.text(line, x, y + tall + 10 + number * step, size, CREAM[3])


def _card(scene: Chapters, frame: Frame, spot: Spot) -> None:
    where = frame.canvas.rect(spot)
    card = None if scene.shown is None else scaled(f"pictures/card_{scene.shown}.png", where.size)
    if card is not None:
        frame.canvas.surface.blit(card, where)
        pygame.draw.rect(frame.canvas.surface, MARIGOLD[2], where, max(1, frame.canvas.px(1.5)))
