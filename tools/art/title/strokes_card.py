"""The picture of chapter 6: the inside of a door, a charcoal stroke for every rupee, moonlight, and a tin."""

import numpy as np

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, STEEL, VERM, WOOD
from tools.art.kit.paths import Path, oval, poly, rect, rrect, spline, union

WIDTH, HEIGHT = 960, 540
DOOR = (450, -20, 372, 480)
FLOOR = 462
FIVES = 11
"""Bundles of five in each row of strokes."""


def strokes_scene(art: Art) -> None:
    """Draw the room by night: door and strokes, the shelf with the tin, a good cup, a small frock."""
    _wall(art)
    _door(art)
    _strokes(art)
    _shelf(art)
    _frock(art)


def strokes_light() -> tuple[Art, Art]:
    """Give the light: a cold night, a full moon through bars that falls across the strokes."""
    dim, bright = Art(WIDTH, HEIGHT), Art(WIDTH, HEIGHT)
    dim.fill(rect(0, 0, WIDTH, HEIGHT), "#3f4784")
    with dim.layer(blend="screen", blur=3):
        dim.fill(_panes(), "#7f8fc0")
    dim.glow(640, 200, 330, "#93a4d0", 0.6)
    bright.fill(rect(0, 0, WIDTH, HEIGHT), "#000000")
    with bright.layer(blend="add", blur=4):
        bright.fill(_panes(), "#161d2e")
    bright.glow(322, 300, 70, "#303a50", 0.8, blend="add")
    return dim, bright


def _panes() -> Path:
    """What the moon reaches between four bars."""
    return union(
        *(
            poly([(left, -20), (left + 74, -20), (left + 186, 560), (left + 112, 560)])
            for left in (430, 522, 614, 706)
        )
    )


def _wall(art: Art) -> None:
    art.fill(rect(0, 0, WIDTH, HEIGHT), "#7fa3a0")
    art.wash(rect(0, 0, WIDTH, HEIGHT), (0, 0), (0, HEIGHT), [(0, "#8fb3ac", 1), (1, "#5f8480", 1)])
    dice = np.random.default_rng(6)
    for _ in range(16):
        x, y = float(dice.uniform(0, 960)), float(dice.uniform(60, 440))
        art.fill(
            oval(x, y, float(dice.uniform(24, 80)), float(dice.uniform(12, 40))), "#4f7470", 0.28, blur=8
        )
    art.fill(rect(0, FLOOR, WIDTH, 90), "#6f5a58")
    art.fill(rect(0, FLOOR, WIDTH, 8), INK[0], 0.5)


def _door(art: Art) -> None:
    x, y, wide, tall = DOOR
    art.fill(rect(x - 26, y, wide + 60, tall + 6), INK[0], 0.45, blur=10)
    art.fill(rect(x - 22, y, wide + 44, tall), WOOD[1])
    art.fill(rect(x - 22, y, 7, tall), WOOD[3])
    planks = 5
    for plank in range(planks):
        left = x + plank * wide / planks
        art.fill(rect(left, y, wide / planks - 2, tall), DUSK[3] if plank % 2 else "#8aa6c4")
        art.fill(rect(left + wide / planks - 8, y, 6, tall), DUSK[2], 0.7)
        art.fill(
            brush([(left + 20, y), (left + 26, y + 260), (left + 18, y + tall)], 0.6, 1.6, 0.6), DUSK[1], 0.5
        )
    for level in (58, 412):
        art.fill(rect(x - 4, level, wide + 8, 26), WOOD[2])
        art.fill(rect(x - 4, level, wide + 8, 5), WOOD[4])
        for plank in range(planks):
            art.fill(oval(x + (plank + 0.5) * wide / planks, level + 13, 3), STEEL[1])
    art.fill(rrect(x + 16, 250, 15, 62, 5), STEEL[0])
    art.fill(rrect(x - 34, 276, 76, 9, 4), STEEL[3])


def _strokes(art: Art) -> None:
    """Count in charcoal: four upright and one across, row under row, the last bundle begun."""
    dice = np.random.default_rng(11)
    for row in range(10):
        for five in range(FIVES):
            x, y = DOOR[0] + 40 + five * 30, 96 + row * 31
            last = row == 9 and five >= 7
            for stroke in range(4 if not last else (2 if five == 7 else 0)):
                lean = float(dice.uniform(-1.4, 1.4))
                line = [
                    (x + stroke * 5, y),
                    (x + stroke * 5 + lean, y + 10),
                    (x + stroke * 5 + lean * 0.4, y + 21),
                ]
                art.fill(brush(line, 1.6, 2.8, 1.2), INK[0], 0.9)
            if not last:
                art.fill(brush([(x - 4, y + 17), (x + 8, y + 10), (x + 20, y + 4)], 1.4, 2.6, 1), INK[0], 0.9)


def _shelf(art: Art) -> None:
    """Fix a high plank with the tin that has no lock, and the cup with its saucer."""
    art.fill(rect(196, 330, 216, 16), INK[0], 0.4, blur=6)
    art.fill(rect(190, 316, 216, 13), WOOD[3])
    art.fill(rect(190, 324, 216, 6), WOOD[1])
    for x in (212, 376):
        art.fill(poly([(x, 330), (x + 9, 330), (x + 9, 366), (x, 352)]), WOOD[2])
    art.fill(rrect(292, 240, 84, 78, 5), MARI[1])
    art.fill(rrect(292, 240, 40, 78, 5), MARI[2])
    art.fill(rrect(288, 232, 92, 17, 5), MARI[3])
    art.fill(rect(300, 262, 66, 36), CREAM[3])
    art.fill(oval(333, 280, 13), VERM[2])
    for petal in range(6):
        with art.at(333, 280, turn=petal * 60):
            art.fill(spline("0,-3! 5,-9 0,-15 -5,-9"), LEAF[2])
    art.fill(spline("216,284! 264,284! 258,308 248,316! 232,316! 222,308"), CREAM[4])
    art.stroke(spline("262,290 276,290 274,304 258,306", closed=False), CREAM[4], 4)
    art.fill(oval(240, 316, 33, 5), CREAM[3])
    art.fill(oval(232, 298, 4), DUSK[2])
    art.fill(oval(246, 300, 4), DUSK[2])
    art.fill(oval(240, 284, 24, 4), INK[2])


def _frock(art: Art) -> None:
    """Hang a school frock, not worn yet, from a nail beside the door."""
    art.fill(oval(890, 126, 4), STEEL[0])
    art.stroke(spline("862,160 878,136 890,128 902,136 918,160", closed=False), WOOD[1], 4)
    frock = spline(
        "864,158! 884,164 896,164 916,158! 934,190! 920,204 930,330! 890,338 848,330! 860,204 846,190!"
    )
    art.fill(spline("872,170! 924,172 944,340 860,346"), INK[0], 0.4, blur=6)
    art.fill(frock, DUSK[2])
    with art.clip(frock):
        art.fill(spline("896,150 906,240 900,344 960,344 960,150"), DUSK[1])
        for x in (870, 886, 910):
            art.fill(brush([(x, 230), (x - 4, 290), (x - 8, 338)], 1, 4, 3), DUSK[1])
        art.fill(rect(840, 218, 100, 9), CREAM[4])
    art.fill(spline("872,158 890,174 908,158 890,164"), CREAM[4])
