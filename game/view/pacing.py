"""The small sign that says that play goes on by itself; a click on it stops that."""

from __future__ import annotations

from functools import lru_cache

import pygame

from game.core.controls import Action
from game.scenes.pace import Pace
from game.view import ornaments
from game.view.fonts import Weight
from game.view.frame import Frame
from game.view.palette import CREAM, MARIGOLD

RIGHT, TOP, HEIGHT = 1244.0, 92.0, 34
SIZE = 18.0


def paint(pace: Pace, frame: Frame) -> None:
    """One arrowhead for going on, two for skipping; nothing while the reader turns the pages."""
    if pace.skipping:
        _sign(frame, frame.words("reading.skipping"), 2, Action.SKIP)
    elif pace.auto:
        _sign(frame, frame.words("reading.auto"), 1, Action.AUTO)


def _sign(frame: Frame, word: str, heads: int, stops: Action) -> None:
    canvas = frame.canvas
    wide = round(canvas.width(word, SIZE, Weight.MEDIUM) + 34 + heads * 12)
    left = RIGHT - wide
    canvas.lay(ornaments.plate(canvas.scale, wide, HEIGHT), left, TOP)
    canvas.text(word, left + 15, TOP + 2, SIZE, CREAM[4], weight=Weight.MEDIUM)
    lit = heads if frame.settings.less_motion else frame.age // 20 % (heads + 1)
    canvas.lay(_heads(canvas.scale, heads, lit), RIGHT - 14 - heads * 12, TOP + 10)
    canvas.hit((left, TOP, wide, HEIGHT), f"press:{stops}")


@lru_cache(maxsize=12)
def _heads(scale: float, heads: int, lit: int) -> pygame.Surface:
    """Arrowheads to the right, of which the first `lit` shine."""

    def ink(sheet: pygame.Surface, unit: float) -> None:
        for number in range(heads):
            x = number * 12 * unit
            tint = MARIGOLD[3] if number < lit else MARIGOLD[1]
            pygame.draw.polygon(sheet, tint, [(x, 0), (x + 10 * unit, 7 * unit), (x, 14 * unit)])

    return ornaments.inked((round(heads * 12 * scale), round(14 * scale)), scale, ink, MARIGOLD[3])
