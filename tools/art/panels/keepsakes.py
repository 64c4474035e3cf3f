"""Six of the things that stay behind or come along: those that stood, hung and lay in her rooms.

Each is drawn about its own middle, in units, lying on a floor and lit from the upper left.
"""

import math

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, RANI, SKIN, STEEL, VERM, WOOD
from tools.art.kit.paths import moved, oval, poly, rect, rrect, spline


def shadow(art: Art, x: float, y: float, wide: float, tall: float) -> None:
    """Lay the soft shadow of a thing that rests on the floor, and the tight one under it."""
    art.fill(oval(x + 9, y + 4, wide * 1.06, tall * 1.3), INK[0], 0.3, blur=5)
    art.fill(oval(x + 2, y + 1, wide, tall), INK[0], 0.4, blur=2)


def tumbler(art: Art) -> None:
    """Draw the steel tumbler that was kept apart."""
    shadow(art, 0, 42, 24, 6)
    body = spline("-27,-38! -24,0 -21,38! -10,44 10,44 21,38! 24,0 27,-38!")
    art.fill(body, STEEL[2])
    with art.clip(body):
        art.fill(spline("6,-50 9,0 6,50 40,50 40,-50"), STEEL[1])
        art.fill(spline("18,-50 18,0 14,50 40,50 40,-50"), STEEL[0])
        art.fill(brush("-17,-34 -15,0 -12,38", 4, 8, 4), STEEL[4])
        art.fill(brush("-5,-34 -4,0 -3,40", 1, 2.4, 1), STEEL[3])
        for y in (22, 26):
            art.stroke(spline([(-30, y), (0, y + 7), (30, y)], closed=False), STEEL[0], 1.2, 0.7)
    art.fill(oval(0, -38, 27, 8), STEEL[4])
    art.fill(oval(0, -37.4, 23.5, 6), STEEL[0])
    art.fill(spline("-22,-36 -4,-33 20,-36 10,-31.6 -12,-32"), STEEL[2])
    art.fill(brush("13,6 16,10 14,16", 0.8, 1.8, 0.8), STEEL[1])


def cup(art: Art) -> None:
    """Draw one cup of the five, forget-me-nots on it, a chip at its lip."""
    shadow(art, -4, 36, 28, 7)
    handle = spline("26,-16 50,-20 54,2 36,16 22,16")
    art.stroke(moved(handle, 1.4, 2), CREAM[1], 9)
    art.stroke(handle, CREAM[3], 7)
    art.stroke(spline("30,-17 46,-17 51,-4", closed=False), CREAM[4], 3)
    body = spline("-40,-26! -38,6 -26,30 -16,38! 12,38! 22,30 32,6 34,-26!")
    art.fill(body, CREAM[4])
    with art.clip(body):
        art.fill(spline("8,-30 12,10 2,40 60,40 60,-30"), CREAM[3])
        art.fill(spline("22,-30 20,10 10,40 60,40 60,-30"), CREAM[2])
        art.stroke(spline([(-46, -17), (-3, -6), (40, -17)], closed=False), DUSK[2], 2)
        for x, y, size in ((-22, 6, 1.0), (-4, 12, 1.2), (13, 4, 0.9), (-12, 22, 0.8), (6, 24, 0.7)):
            art.fill(brush([(x, y), (x + 3, y + 7), (x + 1, y + 12)], 1.4, 1.2, 0.6), LEAF[2])
            for petal in range(5):
                angle = petal / 5 * 2 * math.pi
                art.fill(
                    oval(x + 3.4 * size * math.cos(angle), y + 3.4 * size * math.sin(angle), 2.5 * size),
                    DUSK[3],
                )
            art.fill(oval(x, y, 1.7 * size), MARI[3])
        art.fill(brush("-31,-18 -29,8 -20,28", 2, 6, 2), "#ffffff", 0.9)
    art.fill(oval(-3, -26, 37, 10), "#fffaf0")
    art.fill(oval(-3, -25.4, 33, 7.6), CREAM[2])
    art.fill(spline("-34,-24 -4,-19 28,-24 14,-17.8 -20,-18"), CREAM[3])
    art.fill(poly("-26,-33 -21,-27 -16,-34"), CREAM[1])


def photograph(art: Art) -> None:
    """Draw the wedding photograph in its frame, and the borrowed garland hung round it."""
    with art.at(0, 4, turn=-6, scale=0.94):
        art.fill(rrect(-46, -44, 104, 96, 3), INK[0], 0.38, blur=6)
        art.fill(rrect(-54, -50, 106, 94, 3), MARI[1])
        art.fill(rect(-54, -50, 106, 5), MARI[3])
        art.fill(rect(-54, -50, 5, 94), MARI[2])
        art.fill(rect(47, -50, 5, 94), MARI[0])
        art.fill(rect(-45, -41, 88, 76), "#cdb89a")
        art.wash(rect(-45, -41, 88, 76), (0, -41), (0, 35), [(0, "#e6d6b8", 1), (1, "#b49a80", 1)])
        with art.clip(rect(-45, -41, 88, 76)):
            _couple(art)
            art.fill(poly("-45,-41 -4,-41 -45,12"), "#ffffff", 0.16)
        _garland(art)


def _couple(art: Art) -> None:
    """Show the two of them, stiff, not quite touching, their faces no bigger than coins."""
    art.fill(spline("-38,40! -34,8 -22,0 -8,6 0,40!"), "#4a3428")
    art.fill(poly("-23,2 -18,20 -13,2"), CREAM[4])
    art.fill(oval(-18, -9, 9.6, 12), SKIN[2])
    art.fill(spline("-28,-12! -27,-24 -18,-27 -9,-24 -8,-12! -12,-18 -20,-19 -25,-17"), INK[1])
    art.fill(brush("-22,-3 -18,-4.6 -14,-3", 1, 2, 1), INK[1])
    art.fill(spline("0,40! 4,6 12,-4 30,-2 40,40!"), VERM[1])
    art.fill(oval(16, -7, 8.6, 11), SKIN[3])
    art.fill(spline("4,6! 5,-20 17,-26 30,-16 34,10! 27,2 24,-12 16,-17 8,-10"), VERM[2])
    art.stroke(spline("5,2 6,-17 17,-24 28,-15 32,8", closed=False), MARI[3], 1.6)
    art.fill(oval(14, -12, 1.5), VERM[1])
    art.fill(oval(8, 0, 1.8), MARI[3])
    for x in (-18, 16):
        art.fill(brush([(x - 7, 10), (x, 26), (x + 7, 10)], 2.6), MARI[2])


def _garland(art: Art) -> None:
    """Hang dried marigolds over the frame's shoulders."""
    for bloom in range(23):
        share = bloom / 22
        x = -56 + 110 * share
        y = -53 + 4 * 17 * share * (1 - share)
        tone = 1 if bloom % 4 == 1 else 2
        art.fill(oval(x + 1, y + 1.4, 5.6), MARI[0], 0.8)
        art.fill(oval(x, y, 5.4), MARI[tone])
        art.fill(oval(x - 1.4, y - 1.4, 2.6), MARI[3 if tone == 2 else 2])
    for x, y in ((-58, -43), (-59, -33), (-58, -23), (-57, -13), (56, -43), (57, -33), (56, -23)):
        art.fill(oval(x, y, 4.8), MARI[1 if y % 4 else 2])


def cutting(art: Art) -> None:
    """Draw a finger of the money plant, its stalk in a wet handkerchief."""
    with art.at(0, 12, scale=0.82):
        _finger(art)


def _finger(art: Art) -> None:
    shadow(art, 2, 44, 34, 7)
    stem = "-12,36 -6,10 6,-14 22,-34 34,-52"
    art.fill(brush(stem, 5, 4, 2), LEAF[1])
    for x, y, turn, size, tone in (
        (34, -50, 24, 0.84, 3),
        (14, -24, -62, 1.0, 2),
        (22, -30, 82, 0.9, 2),
        (-4, 4, -96, 0.74, 1),
    ):
        with art.at(x, y, turn=turn, scale=size):
            heart = spline("0,4! -15,0 -22,-14 -14,-34 0,-48! 14,-34 22,-14 15,0")
            art.fill(heart, LEAF[tone])
            with art.clip(heart):
                art.fill(spline("0,8 2,-20 0,-50 40,-50 40,8"), LEAF[tone - 1])
                art.fill(brush("-10,-6 -13,-18 -6,-34", 1, 5, 1), LEAF[tone + 1], 0.9)
                art.fill(brush("6,-8 12,-22 6,-32", 1, 3.6, 1), MARI[4], 0.55)
            art.fill(brush("0,4 1,-20 0,-42", 2, 1.4, 0.4), LEAF[4], 0.9)
    cloth = spline("-32,40! -34,22 -24,12 -8,10 8,16 12,30 16,44! 2,40 -6,48! -16,42 -24,50!")
    art.fill(moved(cloth, 2, 3), INK[0], 0.3, blur=2)
    art.fill(cloth, CREAM[4])
    with art.clip(cloth):
        art.fill(spline("-4,8 -2,26 -8,52 24,52 24,8"), CREAM[3])
        for line in ("-24,16 -18,30 -22,46", "-10,12 -8,30 -14,44", "6,18 4,32 8,42"):
            art.fill(brush(line, 0.8, 2.4, 1), CREAM[2])
        art.stroke(spline("-36,30 -10,22 20,34", closed=False), RANI[3], 2)
        art.fill(oval(-14, 40, 16, 8), DUSK[3], 0.45, blur=3)
    art.fill(brush("-27,17 -10,14 8,20", 3), WOOD[3])


def curtain(art: Art) -> None:
    """Draw one curtain, folded long and rolled, its rings at the end."""
    with art.at(3, 0, scale=0.92):
        _roll(art)


def _roll(art: Art) -> None:
    shadow(art, 2, 30, 54, 8)
    with art.at(turn=-8):
        roll = spline("-56,-16! 0,-21 48,-18! 58,2 48,24! 0,27 -56,24! -64,4")
        art.fill(roll, MARI[2])
        with art.clip(roll):
            art.fill(rect(-70, 8, 140, 24), MARI[1])
            for y, tone in ((-12, 4), (-5, 3), (3, 1), (14, 0), (20, 1)):
                line = [(-60, y + 2), (0, y - 2), (56, y)]
                art.fill(brush(line, 1, 3.4, 1), MARI[tone], 0.75)
            for x in (-26, 22):
                art.fill(poly([(x, -30), (x + 8, -30), (x + 8, 34), (x, 34)]), VERM[2])
                art.fill(poly([(x + 5, -30), (x + 8, -30), (x + 8, 34), (x + 5, 34)]), VERM[1])
        art.fill(oval(51, 3, 11, 21), MARI[1])
        for ring, tone in ((9, 3), (6, 1), (3.4, 3), (1.4, 0)):
            art.stroke(oval(51, 3, ring, ring * 2), MARI[tone], 1.8)
    for x, y in ((-58, 18), (-50, 30), (-64, 30)):
        art.stroke(oval(x, y, 7, 6), INK[0], 3, 0.25)
        art.stroke(oval(x - 1, y - 1.4, 7, 6), MARI[3], 2.6)
        art.stroke(spline([(x - 7, y - 4), (x - 2, y - 7.4)], closed=False), "#fff4d0", 1.2)


def doormat(art: Art) -> None:
    """Draw the coir mat that has lost a letter, one end of it rolled."""
    with art.at(turn=5):
        art.fill(rrect(-50, -26, 116, 66, 4), INK[0], 0.34, blur=5)
        mat = rrect(-62, -34, 120, 64, 3)
        art.fill(mat, WOOD[3])
        with art.clip(mat):
            for row in range(17):
                y = -34 + row * 4
                art.fill(rect(-64, y, 120, 1.6), WOOD[2], 0.55)
            for x in range(-62, 52, 5):
                art.fill(rect(x, -36, 1.2, 70), WOOD[4], 0.3)
            art.stroke(rrect(-56, -28, 110, 52, 2), VERM[1], 4)
            for x, letter in ((-50, "W"), (-31, "E"), (-18, "L"), (-7, "C"), (7, "O"), (35, "E")):
                write(art, letter, x, 4, 21, VERM[1])
            art.fill(oval(28, -2, 6, 9), WOOD[4], 0.4)
        for x in range(-60, 50, 5):
            art.fill(brush([(x, 30), (x + 0.8, 36)], 1.4, 1.2, 0.6), WOOD[3])
    with art.at(10, 1, turn=5):
        roll = rrect(42, -40, 17, 74, 8)
        art.fill(roll, WOOD[2])
        art.fill(rrect(43, -40, 8, 74, 5), WOOD[4], 0.8)
        for turn in range(3):
            radius = 7.6 - turn * 2.4
            art.stroke(oval(50.6, 34, radius, radius * 0.8), WOOD[0 if turn % 2 else 1], 1.4)
        for step in range(9):
            angle = step / 9 * math.pi
            art.fill(oval(50 + 9 * math.cos(angle), -38 - 2 * math.sin(angle), 1), WOOD[4])
