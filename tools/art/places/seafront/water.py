"""The sea as tiles: its two still rows, and the light, the swell and the foam that move on them."""

import math

from PIL import Image

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.paths import oval, rect, spline
from tools.art.kit.units import TILE, px
from tools.art.places.chance import dice_of

FAR, NEAR, SHORE = "#7d9fb4", "#4f7f96", "#3c6578"
WIDE = 4
"""Tiles after which the pattern of a row repeats."""
FRAMES, STAY = 6, 220
"""Frames of an animation, and how many milliseconds each stays."""


def still() -> list[Image.Image]:
    """Draw the two rows of sea as they lie under everything: from the horizon, and towards the wall."""
    art = Art(TILE, TILE * 2)
    stops = [(0.0, FAR, 1.0), (0.4, NEAR, 1.0), (1.0, SHORE, 1.0)]
    art.wash(rect(0, 0, TILE, TILE * 2), (0, 0), (0, TILE * 2), stops)
    art.fill(rect(0, 0, TILE, 1.2), "#b9cfda", 0.6)
    strip = art.picture()
    side = px(TILE)
    return [strip.crop((0, 0, side, side)), strip.crop((0, side, side, 2 * side))]


def frame(row: int, number: int) -> list[Image.Image]:
    """Draw the tiles of one frame of a row: 0 far ripples, 1 near swell with foam before the stones."""
    art = Art(TILE * (WIDE + 2), TILE)
    turn = number / FRAMES * math.tau
    for shift in (1 - WIDE, 1, 1 + WIDE):
        with art.at(shift * TILE, 0):
            (_ripples if row == 0 else _swell)(art, turn)
    picture, side = art.picture(), px(TILE)
    return [picture.crop(((index + 1) * side, 0, (index + 2) * side, side)) for index in range(WIDE)]


def _ripples(art: Art, turn: float) -> None:
    """Draw small strokes that lengthen towards us and rock a little, each in its own time."""
    dice = dice_of(17)
    for _ in range(30):
        y = 3 + dice.random() ** 0.8 * 43
        x, phase = dice.random() * TILE * WIDE, dice.random() * math.tau
        length = 5 + y * 0.42 + dice.random() * 6
        sway = math.sin(turn + phase)
        x += sway * (1 + y * 0.06)
        line = f"{x},{y} {x + length / 2},{y - 0.8} {x + length},{y}"
        tone = "#cfe0e4" if dice.random() < 0.55 else "#3f6f88"
        art.fill(brush(line, 0.3, 0.7 + y * 0.022, 0.3), tone, 0.5 + 0.25 * sway)


def _swell(art: Art, turn: float) -> None:
    """Draw two long swells and the foam that comes and goes at the foot of the stones."""
    dice = dice_of(23)
    for _ in range(16):
        y, phase = 2 + dice.random() * 26, dice.random() * math.tau
        x, length = dice.random() * TILE * WIDE, 22 + dice.random() * 30
        lift = math.sin(turn + phase)
        line = f"{x},{y + lift} {x + length * 0.4},{y - 1.6 + lift} {x + length},{y + 0.6 + lift}"
        tone = "#a9c9cf" if dice.random() < 0.5 else "#2f566c"
        art.fill(brush(line, 0.4, 2, 0.4), tone, 0.52 + 0.18 * lift)
    for index in range(12):
        x, phase = index * 16 + dice.random() * 6, index * 0.9 + dice.random()
        rise = math.sin(turn + phase)
        y = 36 - 4 * rise
        crest = f"{x - 13},{y + 3} {x - 6},{y - 2} {x + 2},{y + 1} {x + 9},{y - 2} {x + 15},{y + 3}"
        art.fill(spline(f"{crest} {x + 8},{y + 8} {x - 6},{y + 8}"), "#dfeaec", 0.45 + 0.25 * rise)
        art.fill(brush(crest, 0.5, 2.2, 0.5), "#f4f8f4", 0.7 + 0.3 * rise)
        for drop in range(3):
            art.fill(oval(x + drop * 4 - 3, y + 11 + drop % 2 * 2, 1.5, 0.8), "#f4f8f4", 0.5 + 0.3 * rise)
