"""The picture of chapter 4: an iron bed, a bucket under the drip, a painted mouth across the lane."""

import numpy as np

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, MARI, PAINTS, SKIN, STEEL, TEAL, VERM, WOOD
from tools.art.kit.paths import Path, oval, poly, rect, rrect, spline

WIDTH, HEIGHT = 960, 540
DADO = 318
FLOOR = 420
WINDOW = (486, 40, 408, 236)
"""Left, top, width and height of the glass."""

CHEEKS = "500,150! 560,132 620,140 690,128 760,138 830,126 900,146! 894,250 820,330 690,352 570,330 506,250"
"""What of the huge face is painted: from under the eyes down."""

CHEEKS = "500,150! 560,132 620,140 690,128 760,138 830,126 900,146! 894,250 820,330 690,352 570,330 506,250"
"""What of the huge face is painted: from under the eyes down."""

BARS = 7
BED = (420, 300)
"""Where the head of the bed stands: its left post's top."""


def hostel_scene(art: Art) -> None:
    """Draw the room: two bands of paint, the window with what is across the lane, bed, trunk and bucket."""
    _wall(art)
    _window(art)
    _floor(art)
    _bed(art)
    _bucket(art)


def hostel_light() -> tuple[Art, Art]:
    """Give the light: a wet blue room, grey day from the window, one warm bulb somewhere above the bed."""
    dim, bright = Art(WIDTH, HEIGHT), Art(WIDTH, HEIGHT)
    dim.fill(rect(0, 0, WIDTH, HEIGHT), "#5f6aa0")
    dim.glow(690, 160, 420, "#d4e0ea", 0.95)
    dim.glow(610, 440, 300, "#cbbfae", 0.75)
    bright.fill(rect(0, 0, WIDTH, HEIGHT), "#000000")
    bright.glow(690, 158, 300, "#2a3848", 0.9, blend="add")
    bright.glow(560, 380, 210, "#4a3014", 0.8, blend="add")
    with bright.layer(blend="add", blur=5):
        bright.fill(poly("520,432 820,432 900,540 470,540"), "#141c26")
    return dim, bright


def _wall(art: Art) -> None:
    paint = PAINTS["sky"]
    art.fill(rect(0, 0, WIDTH, HEIGHT), paint[0])
    art.fill(rect(0, DADO, WIDTH, FLOOR - DADO), paint[3])
    art.fill(rect(0, DADO - 5, WIDTH, 7), paint[5])
    stain = spline("96,0! 120,60 176,96 220,70 250,100 288,60 330,0!")
    art.fill(stain, paint[4], 0.35, blur=6)
    art.stroke(stain, paint[3], 2, 0.5)
    for x, y, tall in ((180, 200, 90), (238, 216, 60)):
        art.fill(brush([(x, y - 80), (x + 3, y), (x + 1, y + tall)], 1, 5, 2), paint[3], 0.4)


def _window(art: Art) -> None:
    x, y, wide, tall = WINDOW
    art.fill(rect(x - 20, y - 18, wide + 46, tall + 50), INK[0], 0.35, blur=9)
    art.fill(rrect(x - 18, y - 18, wide + 36, tall + 36, 3), WOOD[2])
    art.fill(rect(x - 18, y - 18, wide + 36, 6), WOOD[3])
    with art.clip(rect(x, y, wide, tall)):
        _across(art)
        _rain(art)
    for bar in range(BARS):
        at = x + (bar + 0.5) * wide / BARS
        art.fill(rect(at - 3, y, 6, tall), STEEL[0])
        art.fill(rect(at - 3, y, 2, tall), STEEL[2])
    art.fill(rect(x, y + tall * 0.42, wide, 7), STEEL[0])
    art.fill(rrect(x - 30, y + tall + 16, wide + 60, 16, 3), WOOD[3])
    art.fill(rect(x - 30, y + tall + 28, wide + 60, 6), WOOD[1])


def _across(art: Art) -> None:
    """Show the hoarding over the lane: so far a chin and a mouth, the rest still pencil on white."""
    x, y, wide, tall = WINDOW
    art.wash(rect(x, y, wide, tall), (0, y), (0, y + tall), [(0, DUSK[3], 1), (1, DUSK[4], 1)])
    board = poly([(x + 16, y + 10), (x + wide - 26, y + 2), (x + wide - 22, y + 214), (x + 20, y + 206)])
    art.fill(board, CREAM[4])
    with art.clip(board):
        _sketch(art)
        cheeks = spline(CHEEKS)
        art.fill(cheeks, SKIN[4])
        with art.clip(cheeks):
            art.fill(spline("770,120 860,150 900,260 800,340 700,350 800,260"), SKIN[3], 0.8)
            art.fill(oval(584, 206, 52, 30), VERM[4], 0.35, blur=12)
            art.fill(oval(812, 198, 46, 28), VERM[4], 0.35, blur=12)
        for stroke in range(11):
            x = 512 + stroke * 36
            art.fill(brush([(x, 150), (x + 3, 136), (x + 1, 122 - stroke % 3 * 7)], 22, 18, 3), SKIN[4], 0.85)
        _mouth(art)
        art.fill(brush("664,150 652,160 664,170 690,174 716,168 726,158 716,148", 1, 4, 1), SKIN[2])
    for line in ("500,30 500,290", "880,22 880,290", "486,232 900,226", "486,130 900,122"):
        art.fill(brush(line, 5), MARI[1])
        art.fill(brush(line, 1.6), MARI[3])


def _sketch(art: Art) -> None:
    """Leave what is still to be painted in pencil, squared up from a small picture."""
    for x in range(502, 900, 48):
        art.fill(rect(x, 40, 1.2, 240), DUSK[3], 0.7)
    for y in range(60, 280, 48):
        art.fill(rect(480, y, 420, 1.2), DUSK[3], 0.7)
    for x in (600, 784):
        for line in ("-60,8 -20,-18 20,-18 62,4", "-60,8 -18,22 22,22 62,4"):
            points = [tuple(map(float, point.split(","))) for point in line.split()]
            art.fill(brush([(x + dx, 92 + dy) for dx, dy in points], 1, 3, 1), INK[3])
        art.stroke(oval(x, 94, 15), INK[3], 2)


def _mouth(art: Art) -> None:
    upper = spline("596,206! 640,184 672,178 694,190 716,176 752,182 800,200! 744,210 694,214 644,212")
    lower = spline("596,206! 644,212 694,216 746,211 800,200! 770,244 694,262 628,246")
    art.fill(lower, VERM[2])
    art.fill(upper, VERM[1])
    art.fill(brush("640,228 692,240 752,224", 2, 12, 2), VERM[4], 0.8)
    art.fill(brush("598,206 650,213 694,215 748,211 799,201", 1, 3, 1), VERM[0])


def _rain(art: Art) -> None:
    dice = np.random.default_rng(4)
    x, y, wide, tall = WINDOW
    for _ in range(120):
        left, top = float(dice.uniform(x, x + wide)), float(dice.uniform(y - 20, y + tall))
        length = float(dice.uniform(14, 40))
        art.fill(brush([(left, top), (left - length * 0.2, top + length)], 0.4, 1.6, 0.4), "#f4fafc", 0.7)


def _floor(art: Art) -> None:
    art.fill(rect(0, FLOOR, WIDTH, HEIGHT - FLOOR), "#8a3f36")
    art.fill(rect(0, FLOOR, WIDTH, 14), INK[0], 0.35, blur=6)
    for x in range(-100, 1100, 130):
        art.fill(brush([(480 + (x - 480) * 0.8, FLOOR), (480 + (x - 480) * 1.5, HEIGHT)], 1.4), INK[1], 0.35)
    art.fill(rect(0, 470, WIDTH, 1.6), INK[1], 0.3)


def _bed(art: Art) -> None:
    """Stand the iron bed with its striped mattress, a folded blanket, the blue trunk pushed beneath."""
    x, y = BED
    art.fill(poly([(x + 10, 500), (x + 460, 500), (x + 500, 530), (x + 30, 530)]), INK[0], 0.5, blur=9)
    art.fill(rrect(x + 150, 440, 200, 66, 4), DUSK[1])
    art.fill(rrect(x + 150, 440, 200, 22, 4), DUSK[3])
    art.fill(rrect(x + 238, 456, 24, 22, 3), STEEL[1])
    for flower in (x + 196, x + 304):
        art.fill(oval(flower, 484, 9), "#dd6c93")
        art.fill(oval(flower, 484, 3), MARI[3])
    mattress = poly([(x + 4, 396), (x + 452, 396), (x + 470, 446), (x + 10, 446)])
    art.fill(mattress, CREAM[3])
    with art.clip(mattress):
        for stripe in range(18):
            left = x + stripe * 27
            art.fill(poly([(left, 390), (left + 9, 390), (left + 11, 450), (left + 1, 450)]), DUSK[3], 0.8)
        art.fill(rect(x, 426, 480, 24), INK[1], 0.35)
    art.fill(rrect(x + 14, 366, 120, 46, 18), CREAM[4])
    art.fill(spline([(x + 80, 372), (x + 134, 386), (x + 128, 412), (x + 60, 414)]), CREAM[2], 0.7)
    _blanket(art, x + 312, 362)
    _rail(art, x - 6, y, 212)
    _rail(art, x + 462, y + 44, 176)


def _blanket(art: Art, x: float, y: float) -> None:
    for fold in range(3):
        art.fill(rrect(x, y + fold * 15, 120 - fold * 2, 18, 8), TEAL[2 if fold % 2 else 1])
        art.fill(
            brush(
                [(x + 8, y + 5 + fold * 15), (x + 60, y + 3 + fold * 15), (x + 110, y + 5 + fold * 15)],
                1,
                3,
                1,
            ),
            TEAL[3],
            0.8,
        )
    art.fill(rect(x + 84, y, 9, 48), MARI[3])


def _rail(art: Art, x: float, y: float, tall: float) -> None:
    art.fill(rrect(x, y, 9, tall, 4), INK[1])
    art.fill(rect(x + 1.5, y + 4, 2, tall - 8), STEEL[1])
    art.fill(oval(x + 4.5, y, 8), MARI[2])
    art.fill(oval(x + 2.5, y - 2, 3), MARI[4])


def _bucket(art: Art) -> None:
    """Set the zinc bucket where the ceiling drips, a drop above it, rings in it."""
    art.fill(oval(246, 506, 92, 16), INK[0], 0.5, blur=7)
    body = poly("174,404 322,404 300,502 196,502")
    art.fill(body, STEEL[2])
    with art.clip(body):
        art.fill(poly("262,400 330,400 306,506 250,506"), STEEL[1])
        art.fill(poly("186,400 206,400 216,506 204,506"), STEEL[4])
        art.fill(rect(170, 470, 160, 5), STEEL[0], 0.8)
    art.fill(oval(248, 404, 76, 17), STEEL[3])
    art.fill(oval(248, 406, 67, 13), DUSK[1])
    for ring in (50, 32, 14):
        art.stroke(oval(248, 406, ring, ring * 0.19), DUSK[4], 1.8, 0.8)
    art.stroke(spline("176,408 200,350 248,330 298,350 320,408", closed=False), STEEL[0], 5)
    art.fill(_drop(248, 262), DUSK[4])
    art.fill(oval(245, 272, 2.4), "#ffffff", 0.9)
    art.fill(brush("248,96 249,170 248,230", 0.4, 1.8, 0.4), DUSK[4], 0.5)


def _drop(x: float, y: float) -> Path:
    return spline([(x, y - 18), (x + 8, y + 6), (x, y + 16), (x - 8, y + 6)])
