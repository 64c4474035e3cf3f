"""The bedroom: a bed, a steel almirah that is the landlord's, a trunk that is hers."""

import math

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, MARI, RANI, STEEL, TEAL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, glow, prop
from tools.art.places.forms import board, clay, flower, folds, leg


@prop("double_bed", 153, 159, foot=Foot(3, 64, 147, 95))
def double_bed(art: Art) -> None:
    """The bed: his side smooth, hers with the mark of someone who sleeps at the edge."""
    contact(art, 8, 156, 138, 90, skew=7, alpha=0.38)
    head = spline("4,64! 4,16 20,8 76,2 132,8 148,16 148,64!")
    art.fill(head, WOOD[1])
    with art.clip(head):
        art.fill(spline("8,64! 8,19 22,12 76,6 130,12 144,19 144,64!"), WOOD[2])
        for x in (14, 58, 102):
            art.fill(rrect(x, 18, 36, 30, 4), WOOD[3])
            art.fill(rrect(x + 3, 21, 30, 24, 3), WOOD[2])
        art.fill(brush("6,20 40,8 76,5 112,8 146,20", 1, 1.6, 1), WOOD[4])
    for x in (6, 138):
        art.fill(rect(x, 140, 9, 18), WOOD[1])
    art.fill(rrect(5, 46, 143, 104, 4), CREAM[1])
    art.fill(rrect(5, 44, 143, 100, 4), CREAM[4])
    for x in (14, 80):
        art.fill(rrect(x, 48, 58, 22, 8), INK[1], 0.22, blur=1.5)
        art.fill(rrect(x, 45, 58, 22, 8), CREAM[4])
        art.fill(
            spline(f"{x + 6},61 {x + 26},65 {x + 50},60 {x + 54},54 {x + 38},58 {x + 18},57"), CREAM[2], 0.8
        )
        flower(art, x + 50, 61, 2.2, RANI[3])
    art.fill(spline("16,56 24,52 34,55 30,60 20,61"), CREAM[2])
    _bed_cover(art)
    art.fill(rect(4, 146, 145, 9), WOOD[2])
    art.fill(rect(4, 146, 145, 1.6), WOOD[4])


def _bed_cover(art: Art) -> None:
    """Spread the printed cotton cover, turned back on one side."""
    cover = spline("3,80! 70,76! 150,76! 151,130 149,150! 4,150! 2,120")
    art.fill(cover, TEAL[2])
    with art.clip(cover):
        art.fill(poly("128,70 152,70 152,160 134,160"), TEAL[1], 0.7)
        for row in range(4):
            for column in range(8):
                x, y = 14 + column * 18 + row % 2 * 9, 92 + row * 16
                flower(art, x, y, 2.8, MARI[3], VERM[2])
        art.fill(rect(0, 138, 160, 14), TEAL[1], 0.6)
        art.fill(rect(0, 140, 160, 2), MARI[3])
        art.fill(brush("40,80 44,110 36,150", 1, 4, 2), TEAL[1], 0.6)
        art.fill(brush("96,80 92,120 98,150", 1, 3, 2), TEAL[3], 0.6)
    turned = spline("3,76! 62,72! 66,82 50,92 3,94!")
    art.fill(turned, CREAM[3])
    art.fill(spline("3,76! 62,72! 60,77 3,82!"), CREAM[4])
    art.fill(spline("20,94 50,92 66,82 60,96 30,100"), TEAL[0], 0.4)
    art.fill(rect(70, 75, 80, 8), CREAM[3])
    art.fill(rect(70, 75, 80, 3), CREAM[4])


@prop("almirah", 84, 150, foot=Foot(2, 120, 80, 30))
def almirah(art: Art) -> None:
    """A steel almirah with a long mirror in its door, the handle polished by seven years of tenants."""
    contact(art, 4, 147, 76, 16)
    art.fill(rrect(2, 2, 79, 146, 3), "#4f5c4c")
    art.fill(rect(2, 2, 79, 10), "#8e9b80")
    art.fill(rect(3, 14, 76, 128), "#6f7d66")
    art.fill(rect(3, 14, 2, 128), "#a9b597")
    art.fill(rect(74, 12, 7, 136), "#434f42")
    art.fill(rect(39.4, 12, 1.8, 132), INK[1], 0.7)
    glass = rect(46, 24, 26, 86)
    art.fill(rect(44, 22, 30, 90), "#434f42")
    art.wash(glass, (46, 24), (72, 110), [(0, DUSK[4], 1), (0.5, DUSK[3], 1), (1, DUSK[2], 1)])
    with art.clip(glass):
        art.fill(poly("44,90 70,30 76,36 52,100"), "#ffffff", 0.25)
        art.fill(spline("56,110! 54,84 60,76 66,84 66,110!"), RANI[2], 0.35)
    art.fill(oval(51, 34, 1.4), VERM[2])
    art.fill(oval(54.6, 31, 1.2), VERM[2])
    art.fill(rrect(34, 74, 10, 3, 1.5), STEEL[4])
    art.fill(oval(36, 84, 1.3), INK[0])
    art.fill(rect(8, 26, 26, 1.2), "#8e9b80")
    art.fill(rect(8, 116, 26, 1.2), "#8e9b80")
    for x in (6, 68):
        art.fill(rect(x, 143, 8, 6), INK[0])
    folds(art, spline("10,2! 34,2! 35,10 30,13 12,12 9,9"), VERM, ("14,2 16,12", "22,2 24,13", "29,2 30,12"))


@prop("steel_trunk", 66, 54, foot=Foot(3, 30, 60, 24))
def steel_trunk(art: Art) -> None:
    """Her trunk: painted tin, two initials, a hasp without a lock."""
    contact(art, 4, 51, 56, 16, skew=6)
    art.fill(rrect(3, 10, 59, 42, 2), DUSK[1])
    art.fill(rrect(3, 8, 59, 20, 2), DUSK[3])
    art.fill(rect(3, 26.6, 59, 1.6), DUSK[4], 0.8)
    art.wash(rect(3, 28, 59, 24), (0, 28), (0, 52), [(0, DUSK[2], 1), (1, DUSK[1], 1)])
    for x in (6, 55):
        art.fill(rect(x, 8, 4, 44), STEEL[2])
        art.fill(rect(x, 8, 1.2, 44), STEEL[4])
    art.fill(rect(29, 24, 8, 9), STEEL[2])
    art.fill(rect(31.6, 30, 3, 5), STEEL[0])
    for x in (18, 48):
        flower(art, x, 40, 3.6, RANI[3])
    for y in (15, 18):
        art.fill(rect(22, y, 20 - (y - 15) * 2, 1.6), CREAM[4], 0.85)
    art.fill(poly("44,10 54,12 52,20 43,18"), CREAM[3], 0.6)


@prop("dressing_table", 75, 117, foot=Foot(2, 93, 71, 24))
def dressing_table(art: Art) -> None:
    """A dressing table: somebody's mirror, her comb, her tin of sindoor, a string of jasmine."""
    contact(art, 4, 114, 66, 14)
    for x in (5, 64):
        leg(art, x, 84, 32)
    art.fill(rect(3, 76, 68, 20), WOOD[1])
    for x in (6, 39):
        art.fill(rrect(x, 80, 29, 13, 1), WOOD[2])
        art.fill(oval(x + 14.5, 86, 1.6), MARI[3])
    board(art, 1, 62, 72, 14, 4)
    art.fill(rrect(13, 2, 48, 64, 22), WOOD[1])
    art.fill(rrect(14, 2, 46, 62, 22), WOOD[3])
    mirror = rrect(18, 6, 38, 54, 18)
    art.wash(mirror, (18, 6), (56, 60), [(0, DUSK[4], 1), (1, DUSK[2], 1)])
    with art.clip(mirror):
        art.fill(poly("14,54 44,2 54,2 22,60"), "#ffffff", 0.25)
    for x, y in ((24, 22), (27, 18), (25, 27)):
        art.fill(oval(x, y, 1.3), VERM[2])
    art.fill(oval(62, 67, 5, 2), MARI[2])
    art.fill(oval(62, 66, 3.4, 1.3), VERM[2])
    clay(art, rrect(8, 56, 6, 11, 2), 11, RANI)
    art.fill(rrect(16, 67, 15, 3, 1), TEAL[1])
    for index in range(8):
        art.fill(oval(38 + index * 2.3, 69 + math.sin(index) * 1.3, 1.5), CREAM[4])


@prop("sewing_machine", 69, 84, foot=Foot(3, 57, 63, 27))
def sewing_machine(art: Art) -> None:
    """The treadle machine, hers: a cushion cover under the needle since March."""
    contact(art, 6, 81, 58, 16)
    for x in (8, 57):
        art.stroke(poly(f"{x},46 {x - 3},81", closed=False), INK[1], 2.4)
        art.stroke(poly(f"{x},46 {x + 6},81", closed=False), INK[1], 2.4)
    art.stroke(oval(34, 62, 11), INK[1], 1.8)
    art.stroke(poly("23,62 45,62", closed=False), INK[1], 1.2)
    art.stroke(poly("34,51 34,73", closed=False), INK[1], 1.2)
    art.fill(poly("18,76 50,76 46,81 16,81"), INK[2])
    board(art, 2, 32, 64, 14, 4)
    art.fill(rect(16, 36, 40, 4), INK[0], 0.4, blur=1)
    art.fill(rrect(14, 33, 44, 4, 1), INK[1])
    art.fill(spline("18,34! 18,16 23,12 50,12 54,16 54,34! 46,34! 46,21 28,21 26,25 25,34!"), INK[0])
    art.fill(brush("22,16 36,14 52,15", 1, 1.6, 0.6), MARI[2])
    art.fill(oval(58, 18, 5, 7), INK[1])
    art.fill(oval(58, 18, 2.4, 4), STEEL[2])
    art.fill(rect(21, 30, 1.6, 5), STEEL[3])
    art.fill(rect(27, 6, 5, 7), VERM[2])
    cloth = spline("4,34! 22,34! 26,38 18,48 12,60 5,58 4,46")
    folds(art, cloth, MARI, ("8,34 9,48 8,60", "14,35 14,46 12,58"))


@prop("bedside", 48, 93, foot=Foot(4, 72, 40, 21))
def bedside(art: Art) -> None:
    """A bedside cabinet: a lamp with a paper shade, a clock that is fast, a ring in the varnish."""
    contact(art, 6, 91, 36, 12)
    art.fill(rect(5, 53, 38, 38), WOOD[1])
    art.fill(rect(8, 65, 32, 22), WOOD[2])
    art.fill(rect(8, 57, 32, 6), WOOD[3])
    for y in (60, 75):
        art.fill(oval(24, y, 1.5), MARI[3])
    board(art, 3, 43, 42, 11, 3)
    art.fill(oval(13, 41, 7, 7), TEAL[1])
    art.fill(oval(12.6, 40.4, 6, 6), TEAL[2])
    art.fill(oval(12.6, 40.4, 4.4), CREAM[4])
    art.stroke(poly("12.6,37.4 12.6,40.6 15,41.4", closed=False), INK[0], 1)
    for x in (8, 16):
        art.fill(rect(x, 46, 2, 3), TEAL[0])
    art.stroke(oval(22, 51, 3.2, 1.4), WOOD[1], 0.8)
    art.fill(oval(33, 48, 8, 3), MARI[1])
    art.fill(rect(32, 28, 2.4, 20), MARI[2])
    art.fill(spline(BEDSIDE_SHADE), MARI[3])
    art.fill(spline("22,30! 27,14! 31,14! 29,30!"), MARI[4])
    art.fill(oval(33, 30, 11, 3), "#fff0bf")


BEDSIDE_SHADE = "22,30! 27,14! 39,14! 44,30!"


@glow("bedside")
def bedside_glow(art: Art) -> None:
    """The lit paper shade."""
    art.fill(spline(BEDSIDE_SHADE), "#ffb45a", 0.75)
    art.fill(oval(33, 30, 11, 3), "#fff3c8")
    art.fill(oval(33, 26, 16, 13), "#ffb55a", 0.3, blur=6)
