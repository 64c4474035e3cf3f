"""Window light on the floor, a fan's shadow, and rain: shapes drawn once and tinted at run time."""

import math
from random import Random

from PIL import Image

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.paths import Path, oval, poly, rect, spline
from tools.art.kit.units import px
from tools.art.places.chance import dice_of

LEAN = 0.66
"""How far sunlight moves right for each unit it falls."""

DROP = 201
"""Units of floor the light of a window covers."""

PANES = (300, 228)
ANCHOR = (54, 6)
"""Units in the sprite of the point of floor below the window's middle."""

FAN = 210
RAIN = 192
RIPPLE = (36, 18)
RIPPLE_FRAMES = 6


def _pane_shapes(columns: int, width: float, gap: float) -> list[Path]:
    """Give the slanting lights of a window, three rows of panes."""
    left, top = ANCHOR[0] - (columns * width + (columns - 1) * gap) / 2, ANCHOR[1]
    shapes = []
    for column in range(columns):
        x = left + column * (width + gap)
        for first, last in ((0.0, 0.31), (0.345, 0.655), (0.69, 1.0)):
            high, low = DROP * first, DROP * last
            a, b = x + high * LEAN, x + low * LEAN
            shapes.append(
                poly(((a, top + high), (a + width, top + high), (b + width, top + low), (b, top + low)))
            )
    return shapes


def _panes(columns: int, width: float, gap: float, blur: float, dim: str) -> Image.Image:
    art = Art(*PANES)
    art.fill(rect(0, 0, *PANES), "#000000")
    with art.layer(blur=blur):
        for shape in _pane_shapes(columns, width, gap):
            art.wash(shape, (0, ANCHOR[1]), (0, ANCHOR[1] + DROP), [(0, "#ffffff", 1), (1, dim, 1)])
    return art.picture().convert("RGB")


def panes_day() -> Image.Image:
    """Sun through a grilled window, on the floor."""
    return _panes(3, 27, 4, 1.3, "#9a9a9a")


def panes_moon() -> Image.Image:
    """Moonlight between bars, soft, on the floor."""
    return _panes(6, 9.5, 3, 3.4, "#707070")


def fan() -> Image.Image:
    """The shadow of three blades, on white."""
    art = Art(FAN, FAN)
    art.fill(rect(0, 0, FAN, FAN), "#ffffff")
    middle = FAN / 2
    with art.layer(blur=4):
        for blade in range(3):
            with art.at(middle, middle, turn=120 * blade):
                art.fill(spline("12,5! 84,12 92,0 84,-10 12,-5!"), "#9a8aac")
        art.fill(oval(middle, middle, 13), "#9a8aac")
    return art.picture().convert("RGB")


def rain() -> Image.Image:
    """A seamless tile of rain streaks."""
    art = Art(RAIN, RAIN)
    dice = dice_of(12)
    for _ in range(46):
        x, y = dice.random() * RAIN, dice.random() * RAIN
        length, alpha = 9 + dice.random() * 16, 0.16 + dice.random() * 0.4
        for dx in (-RAIN, 0, RAIN):
            for dy in (-RAIN, 0, RAIN):
                top = (x + dx, y + dy)
                streak = (
                    top,
                    (top[0] - length * 0.17, top[1] + length * 0.5),
                    (top[0] - length * 0.34, top[1] + length),
                )
                art.fill(brush(streak, 0.3, 0.9, 0.5), "#dbe6f4", alpha)
    return art.picture()


def ripple() -> Image.Image:
    """A strip of six frames: a drop falls on standing water and its ring grows and goes."""
    width, height = RIPPLE
    strip = Image.new("RGBA", (px(width) * RIPPLE_FRAMES, px(height)))
    for frame in range(RIPPLE_FRAMES):
        art = Art(width, height)
        grown = (frame + 1) / RIPPLE_FRAMES
        ring = oval(width / 2, height / 2, 2 + 13 * grown, 0.9 + 5.4 * grown)
        art.stroke(ring, "#dbe6f4", 1.3 - 0.7 * grown, 0.75 * (1 - grown) + 0.08)
        if frame < 2:
            art.fill(oval(width / 2, height / 2 - 3 + frame * 2, 0.9, 2.2 - frame), "#eef4fb", 0.8)
        strip.paste(art.picture(), (frame * px(width), 0))
    return strip


def sky(top: str, middle: str, low: str, roofs: str, lit: str, *, moon: bool = False) -> Image.Image:
    """What lies behind window glass: a sky, and the roofs across the court, some windows lit."""
    side = 384
    art = Art(side, side)
    art.wash(rect(0, 0, side, side), (0, 0), (0, side), [(0, top, 1), (0.45, middle, 1), (1, low, 1)])
    if moon:
        art.fill(oval(250, 70, 26), "#e8ecff", 0.25, blur=8)
        art.fill(oval(250, 70, 13), "#f2f0e0")
    dice = dice_of(4)
    x = -10.0
    while x < side:
        width, height = 40 + dice.random() * 50, 118 + dice.random() * 62
        art.fill(rect(x, side - height, width, height), roofs)
        if dice.random() < 0.5:
            art.fill(rect(x + width * 0.3, side - height - 11, 14, 11), roofs)
        _windows(art, dice, x, side - height, width, height, lit)
        x += width
    return art.picture().convert("RGB")


def _windows(art: Art, dice: Random, x: float, y: float, width: float, height: float, lit: str) -> None:
    """Light some windows of a house; none where `lit` is empty."""
    for row in range(int(height / 16)):
        for column in range(int(width / 13)):
            spot = rect(x + 5 + column * 13, y + 8 + row * 16, 6, 8)
            if lit and dice.random() < 0.28:
                art.fill(spot, lit, 0.5 + math.sin(row * 3 + column) * 0.3)
            else:
                art.fill(spot, "#000000", 0.14)
