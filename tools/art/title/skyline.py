"""Bombay against the evening: three rows of roofs, a clock tower, and the lamps of the sea wall."""

import math

import numpy as np

from tools.art.kit.ink import Art
from tools.art.kit.palette import INK
from tools.art.kit.paths import oval, poly, rect, spline

LIT = "#f7c873"
LAMP = "#fbe09c"


def sky(art: Art, width: float, height: float, sun: tuple[float, float]) -> None:
    """Paint the evening sky with rays from a low sun."""
    art.wash(
        rect(0, 0, width, height),
        (0, 0),
        (0, 400),
        [
            (0, "#27306a", 1),
            (0.35, "#7a3a72", 1),
            (0.62, "#d8584f", 1),
            (0.82, "#f0933f", 1),
            (1, "#f8c765", 1),
        ],
    )
    x, y = sun
    for index in range(28):
        angle = index / 28 * 2 * math.pi
        ends = [(x + 1000 * math.cos(angle + t), y + 1000 * math.sin(angle + t)) for t in (-0.05, 0.05)]
        art.fill(poly([sun, *ends]), LAMP, 0.13)
    for radius, alpha in ((190, 0.22), (160, 0.3), (132, 0.95)):
        art.fill(oval(x, y, radius), "#fbd98a" if radius > 140 else "#fce7b0", alpha)


def roofs(
    art: Art, width: float, base: float, colour: str, heights: tuple[int, int], seed: int, lit: str = ""
) -> None:
    """Paint a row of houses up to a base line, with tanks, aerials, domes and some lit windows."""
    dice = np.random.default_rng(seed)
    x = -20.0
    while x < width + 20:
        wide = float(dice.integers(30, 75))
        top = base - float(dice.integers(*heights))
        art.fill(rect(x, top, wide + 1, base - top + 300), colour)
        _roof_top(art, x, top, wide, colour, float(dice.random()))
        if lit:
            _windows(art, (x, top, wide, base), lit, dice)
        x += wide


def _roof_top(art: Art, x: float, top: float, wide: float, colour: str, kind: float) -> None:
    """Set a water tank, an aerial or a dome on a roof, or nothing."""
    if kind < 0.3:
        art.fill(rect(x + wide * 0.3, top - 12, 16, 12), colour)
    elif kind < 0.6:
        mast = x + wide * 0.6
        art.stroke(poly([(mast, top), (mast, top - 22)], closed=False), colour, 1.6)
        for bar in (0, 3, 6):
            level = top - 21 + bar * 0.8
            art.stroke(poly([(mast - 8 + bar, level), (mast + 8 - bar, level)], closed=False), colour, 1.1)
    elif kind < 0.75:
        middle = x + wide / 2
        dome = (
            f"{x + 4},{top}! {x + 8},{top - 14} {middle},{top - 26} {x + wide - 8},{top - 14} "
            f"{x + wide - 4},{top}!"
        )
        art.fill(spline(dome), colour)
        art.fill(rect(middle - 1, top - 38, 2, 14), colour)


def _windows(art: Art, house: tuple[float, float, float, float], lit: str, dice: np.random.Generator) -> None:
    x, top, wide, base = house
    for row in range(int(top + 8), int(base + 60), 13):
        for column in range(int(x + 6), int(x + wide - 8), 11):
            if dice.random() < 0.32:
                art.fill(rect(column, row, 4.6, 6.4), lit, float(dice.choice((0.5, 0.8, 1.0))))


def clock_tower(art: Art, x: float, ground: float, colour: str) -> None:
    """Raise a clock tower with its lit face."""
    art.fill(rect(x, ground - 220, 34, 240), colour)
    art.fill(rect(x - 4, ground - 170, 42, 6), colour)
    art.fill(poly([(x - 3, ground - 220), (x + 17, ground - 274), (x + 37, ground - 220)]), colour)
    art.fill(rect(x + 16, ground - 294, 2, 24), colour)
    art.fill(oval(x + 17, ground - 194, 11), LAMP)
    for hand in ((x + 17, ground - 202), (x + 23, ground - 191)):
        art.stroke(poly([(x + 17, ground - 194), hand], closed=False), INK[0], 1.6)


def sea_wall(art: Art, width: float, height: float) -> None:
    """Paint the dark bay with a string of lamps and their paths on the water."""
    art.wash(rect(0, 448, width, height - 448), (0, 448), (0, height), [(0, "#2a1c48", 1), (1, INK[0], 1)])
    for lamp in range(int(width / 37) + 1):
        x, y = 20 + lamp * 37, 456 + 4 * math.sin(lamp * 0.7)
        art.fill(oval(x, y, 8), "#f2b950", 0.25, blur=3)
        art.fill(oval(x, y, 2.2), LAMP)
        for ripple in range(5 + lamp % 3):
            wide = 2.6 - ripple * 0.22 + (ripple % 2) * 1.4
            art.fill(
                rect(x - wide / 2 + math.sin(ripple * 2 + lamp), 464 + ripple * 7, wide, 2.2), "#f2b950", 0.3
            )
