"""A pencil in a child's hand: strokes that wobble and double, on paper that shows through them."""

import numpy as np
from PIL import Image

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.paper import noise
from tools.art.kit.paths import Knot, Line, knots

RED = "#a93431"
"""The red end of the schoolroom's red-and-blue pencil."""


class Pencil:
    """Draws on a sheet; the seed makes the hand's wobble, the same every time."""

    def __init__(self, art: Art, seed: int, colour: str = RED) -> None:
        self.art = art
        self.colour = colour
        self.dice = np.random.default_rng(seed)

    def line(self, points: Line, width: float = 2.6, *, twice: bool = True) -> None:
        """Draw one stroke through points, and as a rule go over it once more."""
        self.art.fill(brush(self._wobbled(points, 0.7), width * 0.7, width, width * 0.6), self.colour, 0.92)
        if twice:
            again = self._wobbled(points, 1.5)
            self.art.fill(brush(again, width * 0.4, width * 0.7, width * 0.3), self.colour, 0.6)

    def hatch(self, x: float, y: float, width: float, height: float, strokes: int) -> None:
        """Fill a box with slanting strokes to and fro."""
        for index in range(strokes):
            across = x + width * (index + 0.5) / strokes
            slant = min(height * 0.22, width / strokes * 0.5)
            self.line([(across + slant, y), (across - slant, y + height)], 1.5, twice=False)

    def _wobbled(self, points: Line, reach: float) -> list[Knot]:
        moved = []
        for x, y, corner in knots(points):
            dx, dy = self.dice.normal(0, reach, 2)
            moved.append(Knot(x + float(dx), y + float(dy), corner))
        return moved


def toothed(picture: Image.Image, seed: int) -> Image.Image:
    """Let the tooth of the paper break up what was drawn."""
    pixels = np.asarray(picture).copy()
    height, width = pixels.shape[:2]
    tooth = noise(width, height, 2.4, seed, 2) * 1.5 + noise(width, height, 17, seed + 1, 2) * 0.5 - 0.32
    pixels[..., 3] = (pixels[..., 3] * tooth.clip(0.15, 1)).astype(np.uint8)
    return Image.fromarray(pixels, "RGBA")
