"""The picture of chapter 8: two keys cut alike, one on a large palm and one on a small, in the first rain."""

import numpy as np

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import DUSK, INK, MARI, SKIN, TEAL
from tools.art.kit.paths import Path, minus, oval, poly, rect, rrect, spline, union

WIDTH, HEIGHT = 960, 540


FINGERS = (
    "836,364 806,338 776,328",
    "820,382 784,364 752,362",
    "816,402 784,394 756,398",
    "830,426 804,426 784,436",
)
"""The four fingers of the small hand, from root to tip."""


def two_keys_scene(art: Art) -> None:
    """Draw the blue of the painted-over hoarding, the sun behind cloud, two hands from below, two keys."""
    _blue(art)
    _rays(art)
    _large(art)
    _small(art)
    _rain(art)


def two_keys_light() -> tuple[Art, Art]:
    """Give the light: noon through the first cloud, gold on the keys."""
    dim, bright = Art(WIDTH, HEIGHT), Art(WIDTH, HEIGHT)
    dim.fill(rect(0, 0, WIDTH, HEIGHT), "#8890bc")
    dim.glow(650, 250, 430, "#fff4e0", 0.95)
    bright.fill(rect(0, 0, WIDTH, HEIGHT), "#000000")
    bright.glow(650, 270, 230, "#5a4c2a", 0.9, blend="add")
    bright.glow(600, 270, 150, "#5a4014", 0.9, blend="add")
    bright.glow(776, 332, 110, "#5a4014", 0.8, blend="add")
    return dim, bright


def _blue(art: Art) -> None:
    art.wash(rect(0, 0, WIDTH, HEIGHT), (0, 0), (0, HEIGHT), [(0, DUSK[1], 1), (1, DUSK[3], 1)])
    for x in (230, 470, 710, 950):
        art.fill(brush([(x, 0), (x + 2, 270), (x, 540)], 2), DUSK[1], 0.5)
    for y in (170, 360):
        art.fill(brush([(0, y), (480, y + 2), (960, y)], 2), DUSK[1], 0.4)
    dice = np.random.default_rng(3)
    for _ in range(26):
        left, top = float(dice.uniform(0, 960)), float(dice.uniform(0, 540))
        stroke = [(left, top), (left + 60, top - 10), (left + 130, top + 4)]
        art.fill(brush(stroke, 4, 16, 3), DUSK[3], 0.16)


def _rays(art: Art) -> None:
    for turn in range(24):
        with art.at(650, 270, turn=turn * 15):
            art.fill(poly("0,0 -28,-700 28,-700"), MARI[4], 0.12)
    art.fill(oval(650, 270, 190), MARI[4], 0.25)
    art.fill(oval(650, 270, 150), MARI[4], 0.3)


def _large(art: Art) -> None:
    """Open Pooja's hand from the lower left, the end of a teal sari at its wrist."""
    cuff = spline("250,560! 300,470 390,430! 462,500! 440,560!")
    forearm = spline("330,560! 386,462 456,400! 540,452! 506,520 470,560!")
    art.fill(forearm, SKIN[3])
    with art.clip(forearm):
        art.fill(spline("440,560 500,490 560,440 600,560"), SKIN[2])
    art.fill(cuff, TEAL[2])
    art.fill(brush("300,474 384,436 458,498", 9), MARI[3])
    art.fill(brush("430,424 480,456 514,488", 4), MARI[2])
    palm = spline("446,406 482,352 540,322 610,318 660,346 664,396 620,430 560,446 500,440")
    art.fill(palm, SKIN[4])
    with art.clip(palm):
        art.fill(spline("500,446 580,420 668,360 680,460 520,470"), SKIN[3])
        art.fill(brush("500,420 540,380 620,366", 1, 2.4, 1), SKIN[2])
        art.fill(brush("520,350 560,352 640,340", 1, 2, 1), SKIN[2])
    for line, widths in (
        ("600,330 656,296 712,284", (31, 25, 14)),
        ("624,346 690,324 750,322", (31, 25, 14)),
        ("634,370 696,362 748,370", (29, 24, 13)),
        ("616,402 668,406 708,420", (26, 21, 12)),
    ):
        _finger(art, line, *widths)
    _finger(art, "500,372 520,316 570,282", 34, 28, 15)
    art.fill(brush("516,372 534,326 572,294", 9, 8, 3), SKIN[3])
    with art.at(560, 350, turn=62):
        _key(art)


def _small(art: Art) -> None:
    """Lay a child's hand over the fingertips of the other, the second key across it."""
    forearm = spline("900,560! 878,486 846,436! 906,398! 960,452 980,560!")
    art.fill(forearm, SKIN[3])
    art.fill(spline("930,560 914,470 892,412 906,398 960,452 990,560"), SKIN[2])
    palm = spline("866,452 826,438 800,404 806,366 844,346 890,360 918,400 908,440")
    art.fill(palm, SKIN[4])
    with art.clip(palm):
        art.fill(spline("860,456 890,420 920,380 940,470"), SKIN[3])
        art.fill(brush("826,420 848,396 890,384", 0.8, 2, 0.8), SKIN[2])
    for line in FINGERS:
        _finger(art, line, 23, 19, 11)
    _finger(art, "886,368 872,330 840,312", 22, 18, 11)
    with art.at(830, 392, turn=-70, scale=0.9):
        _key(art)


def _finger(art: Art, line: str, root: float, middle: float, tip: float) -> None:
    """Draw a finger along a line, its own shade below, its tip round."""
    x, y = (float(part) for part in line.split()[-1].split(","))
    art.fill(brush(line, root, middle, tip), SKIN[4])
    art.fill(oval(x, y, tip * 0.56), SKIN[4])
    art.fill(brush(_below(line), root * 0.3, middle * 0.3, 2), SKIN[3])


def _below(line: str) -> list[tuple[float, float]]:
    """Give the same line a little lower, where a finger is in its own shade."""
    points = [point.split(",") for point in line.split()]
    return [(float(x) + 2, float(y) + 8) for x, y in points]


def _key(art: Art) -> None:
    """Draw a lever key about its middle: a round bow, a stem, the same four steps as the other's."""
    shape = _outline()
    with art.at(5, 7):
        art.fill(shape, INK[0], 0.45, blur=3)
    art.fill(shape, MARI[2])
    with art.clip(shape):
        art.fill(rect(3, -90, 60, 190), MARI[1])
        art.fill(brush("-3,-30 -2.4,20 -3,80", 1.6, 3, 1.6), MARI[4])
        art.fill(brush("-24,-58 -20,-78 -4,-86", 2, 5, 1.6), "#fff4d0")


def _outline() -> Path:
    bow = minus(union(oval(0, -58, 30, 29), rrect(-10, -36, 20, 14, 4)), oval(0, -62, 14, 13))
    bit = poly("4,50 32,50 32,60 22,60 22,67 32,67 32,80 18,80 18,74 4,74")
    return union(bow, rrect(-6, -30, 12, 118, 4), rrect(-10, -24, 20, 7, 2), bit)


def _rain(art: Art) -> None:
    dice = np.random.default_rng(12)
    for _ in range(110):
        x, y = float(dice.uniform(-10, 1000)), float(dice.uniform(-40, 540))
        length = float(dice.uniform(16, 52))
        art.fill(brush([(x, y), (x - length * 0.16, y + length)], 0.4, 1.8, 0.4), "#f4fafc", 0.55)
    for x, y in ((640, 300), (540, 330), (842, 352), (716, 288)):
        art.fill(oval(x, y, 3.6, 2.4), DUSK[4], 0.95)
        art.fill(oval(x - 1, y - 0.8, 1.2), "#ffffff")
