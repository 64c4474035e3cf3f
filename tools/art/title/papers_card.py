"""The picture of chapter 5: seven clauses on a sea wall, held down by a little oil lamp that is lit."""

import math

import numpy as np

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, DUSK, INK, MARI, STEEL, VERM
from tools.art.kit.paths import oval, poly, rect, rrect, spline

WIDTH, HEIGHT = 960, 540
SEA = 210
WALL = 330
FLAME = (702, 318)
CLAUSES = ("That the parties", "have lived apart", "for one year", "and above;")


def papers_scene(art: Art) -> None:
    """Draw bay and far lamps under a new moon's sky, the wall, the sheets, the lamp that keeps them."""
    _bay(art)
    _wall(art)
    _sheets(art)
    _lamp(art)


def papers_light() -> tuple[Art, Art]:
    """Give the light: a moonless blue, and one flame as warm as a hand."""
    dim, bright = Art(WIDTH, HEIGHT), Art(WIDTH, HEIGHT)
    dim.fill(rect(0, 0, WIDTH, HEIGHT), "#4d568f")
    dim.glow(*FLAME, 420, "#ffdcae", 1.0)
    dim.glow(560, 230, 520, "#8a90c0", 0.5)
    bright.fill(rect(0, 0, WIDTH, HEIGHT), "#000000")
    bright.glow(*FLAME, 240, "#7a4a18", 0.9, blend="add")
    bright.glow(*FLAME, 60, "#c08030", 0.9, blend="add")
    for lamp in range(16):
        x, y = _far(lamp)
        bright.glow(x, y, 16, "#8a5a20", 0.9, blend="add")
    return dim, bright


def _far(lamp: int) -> tuple[float, float]:
    """Where the small lamps stand along the curve of the wall, the farther the closer."""
    share = lamp / 15
    return 40 + 860 * share**0.8, 214 + 26 * math.sin(share * 2.6)


def _bay(art: Art) -> None:
    art.wash(rect(0, 0, WIDTH, SEA + 10), (0, 0), (0, SEA), [(0, INK[0], 1), (1, DUSK[1], 1)])
    dice = np.random.default_rng(9)
    for _ in range(70):
        art.fill(
            oval(float(dice.uniform(0, 960)), float(dice.uniform(0, 180)), float(dice.uniform(0.5, 1.5))),
            CREAM[4],
            0.7,
        )
    x = 380.0
    while x < 980:
        wide, tall = float(dice.uniform(26, 60)), float(dice.uniform(18, 74))
        art.fill(rect(x, SEA - tall, wide, tall), INK[1])
        for _ in range(int(tall / 9)):
            spot = (x + float(dice.uniform(4, wide - 8)), SEA - float(dice.uniform(6, tall - 4)))
            art.fill(rect(*spot, 3.4, 5), MARI[3], 0.8)
        x += wide
    art.wash(rect(0, SEA, WIDTH, WALL - SEA), (0, SEA), (0, WALL), [(0, DUSK[1], 1), (1, DUSK[0], 1)])
    for _ in range(90):
        left, top = float(dice.uniform(-20, 960)), float(dice.uniform(SEA + 22, WALL))
        length = 20 + (top - SEA) * 0.5
        art.fill(
            brush([(left, top), (left + length / 2, top - 2), (left + length, top)], 0.4, 2, 0.4),
            DUSK[3],
            0.5,
        )
    for lamp in range(16):
        spot = _far(lamp)
        art.fill(oval(*spot, 3.2), MARI[4])
        for ripple in range(5):
            art.fill(rect(spot[0] - 3 + ripple % 2 * 2, spot[1] + 9 + ripple * 7, 5, 2.4), MARI[3], 0.6)


def _wall(art: Art) -> None:
    art.fill(rect(0, WALL, WIDTH, HEIGHT - WALL), "#9a8f92")
    art.fill(rect(0, WALL, WIDTH, 9), "#c9bdb6")
    dice = np.random.default_rng(2)
    for _ in range(300):
        spot = (float(dice.uniform(0, 960)), float(dice.uniform(WALL + 14, 540)))
        art.fill(oval(*spot, float(dice.uniform(0.8, 2.6)), 1.2), "#6a6069", 0.5)
    for x in (210, 610, 1000):
        art.fill(brush([(x, WALL), (x - 26, 430), (x - 60, 540)], 2.4, 2, 3), "#6a6069", 0.8)


def _sheets(art: Art) -> None:
    """Lay the petition open, its corners lifting, a stamp at its head, her pen across the third clause."""
    for turn, dx, tone in ((7, 26, CREAM[2]), (2.5, 12, CREAM[3])):
        with art.at(560 + dx, 430, turn=turn):
            art.fill(poly("-190,-84 186,-90 214,118 -222,124"), tone)
    with art.at(556, 430, turn=-3):
        art.fill(poly("-186,-78 202,-82 232,128 -210,130"), INK[0], 0.4, blur=7)
        page = spline("-190,-84! 186,-90! 196,-10 214,104 190,116! -222,124! -210,20")
        art.fill(page, CREAM[4])
        art.fill(spline("186,118! 214,104! 226,84 204,96"), CREAM[2])
        with art.clip(page):
            art.fill(rect(-180, -76, 360, 3), VERM[1])
            for line, text in enumerate(CLAUSES):
                y = -42 + line * 36
                number = f"{line + 1}."
                write(art, number, -180 - line * 5, y, 18, VERM[1])
                write(art, text, -148 - line * 5, y, 19, INK[1])
                art.fill(rect(30 - line * 3, y - 5, 130, 1.6), INK[3], 0.6)
            art.fill(brush("-206,104 -60,100 60,106", 0.8, 1.4, 0.6), INK[2])
        art.fill(rrect(134, -70, 40, 44, 2), DUSK[2])
        art.stroke(rrect(138, -66, 32, 36, 1), CREAM[4], 1.4)
        with art.at(-120, 52, turn=-17):
            art.fill(rrect(6, 7, 212, 13, 6), INK[0], 0.4, blur=3)
            art.fill(rrect(0, 0, 150, 13, 6), VERM[1])
            art.fill(rrect(4, 2, 140, 4, 2), VERM[3])
            art.fill(rect(118, 0, 6, 13), MARI[3])
            art.fill(poly("150,1 182,5 196,7 182,9 150,12"), STEEL[3])
            art.fill(brush("156,7 176,7 196,7", 1), INK[0])


def _lamp(art: Art) -> None:
    """Set a clay lamp on the upper edge, its wick alight."""
    with art.at(*FLAME):
        art.fill(oval(8, 62, 62, 13), INK[0], 0.5, blur=6)
        bowl = spline("-56,30 -44,58 0,68 44,58 56,30")
        art.fill(bowl, "#8a3f36")
        with art.clip(bowl):
            art.fill(spline("10,20 24,50 10,74 70,74 70,20"), "#5b2a2c")
        art.fill(spline("-58,30 -20,18 4,8 24,20 58,30 0,44"), "#b4704c")
        art.fill(oval(0, 30, 40, 8), MARI[0])
        art.fill(brush("16,30 8,20 2,8", 6, 5, 4), CREAM[4])
        art.fill(spline("0,-54 15,-12 11,8 0,14 -11,6 -12,-14"), MARI[3])
        art.fill(spline("0,-30 8,-6 0,10 -7,-4"), "#fff4d0")
