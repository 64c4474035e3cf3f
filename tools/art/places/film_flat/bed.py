"""Her bed, as wide as a set, and what stands beside it; the telephone on its own stand."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, MARI, RANI, VERM
from tools.art.kit.paths import oval, rect, rrect, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.forms import folds, wire

SATIN = (INK[3], INK[4], "#b9cfda", CREAM[3], CREAM[4])
TEAK = ("#2a1512", "#4a241a", "#6d3a24", "#8f5634", "#c08a54")


@prop("wide_bed", 150, 150, foot=Foot(0, 54, 150, 95))
def wide_bed(art: Art) -> None:
    """A bed as wide as a set, slept in along one edge, the other half as the maid left it."""
    contact(art, 4, 146, 138, 14, skew=5)
    art.fill(rrect(0, 4, 150, 70, 20), RANI[0])
    art.fill(rrect(3, 4, 144, 60, 18), RANI[1])
    for column in range(6):
        for row in range(2):
            x, y = 20 + column * 22, 18 + row * 18
            art.fill(oval(x, y, 2), INK[0])
            art.fill(brush(f"{x},{y} {x + 8},{y + 6} {x + 11},{y + 9}", 0.6, 1, 0.4), RANI[0])
    art.fill(rrect(3, 52, 144, 88, 5), SATIN[2])
    art.fill(rrect(3, 50, 144, 84, 5), SATIN[3])
    for x in (12, 80):
        art.fill(rrect(x, 50, 56, 22, 8), SATIN[2])
        art.fill(rrect(x, 48, 56, 19, 8), SATIN[4])
    art.fill(oval(108, 57, 15, 6), SATIN[2], 0.9)
    spread = spline("3,80! 60,77 84,80! 96,100 92,134 90,142! 3,142!")
    folds(
        art,
        spread,
        SATIN,
        ("16,80 18,110 16,142", "36,79 38,110 36,142", "58,79 60,110 58,142", "78,80 86,108 80,142"),
    )
    thrown = spline("84,80! 112,92 146,112! 147,142! 90,142! 96,112")
    folds(
        art,
        thrown,
        (INK[2], INK[3], INK[4], DUSK[4], CREAM[4]),
        ("98,92 108,116 104,142", "118,100 124,122 122,142", "136,110 138,126 136,142"),
    )
    art.fill(rect(3, 138, 144, 10), TEAK[1])
    art.fill(rect(3, 138, 144, 1.6), TEAK[3])


@prop("turned_clock", 48, 75, foot=Foot(4, 52, 38, 22))
def turned_clock(art: Art) -> None:
    """A bedside chest, a travelling clock with its face to the wall, a glass of water, a torch."""
    contact(art, 5, 72, 36, 10)
    art.fill(rect(3, 30, 40, 44), TEAK[1])
    art.fill(rect(3, 30, 30, 44), TEAK[2])
    for y in (40, 56):
        art.fill(rect(6, y, 34, 1.4), TEAK[0])
        art.fill(oval(23, y + 7, 2), MARI[3])
    art.fill(rrect(0, 20, 46, 13, 2), TEAK[2])
    art.fill(rrect(0, 20, 46, 10, 2), TEAK[3])
    art.fill(rrect(8, 8, 15, 16, 3), MARI[0])
    art.fill(rrect(8, 8, 13, 14, 3), MARI[1])
    for x in (12, 17):
        art.fill(oval(x, 15, 1.2), INK[0])
    art.fill(spline("29,12! 37,12! 36,24! 30,24!"), "#c9dde4", 0.8)
    art.fill(rect(30, 16, 6, 7), DUSK[4], 0.7)
    art.fill(rrect(26, 24, 14, 4, 2), VERM[2])


@prop("cream_telephone", 66, 78, foot=Foot(6, 54, 52, 22))
def cream_telephone(art: Art) -> None:
    """A cream telephone on a pedestal of its own, its cord long enough for the bed."""
    contact(art, 8, 74, 48, 12)
    art.fill(rect(26, 34, 10, 36), TEAK[1])
    art.fill(rect(26, 34, 4, 36), TEAK[3])
    art.fill(spline("12,75! 31,66 50,75!"), TEAK[2])
    art.fill(oval(31, 34, 28, 9), TEAK[1])
    art.fill(oval(31, 31, 28, 9), TEAK[3])
    art.fill(spline("14,30! 18,18 24,14 40,14 46,18 50,30! 32,34"), CREAM[2])
    art.fill(spline("14,30! 18,18 24,14 34,14 30,33"), CREAM[4])
    art.fill(oval(32, 23, 7.6, 6), CREAM[1])
    art.fill(oval(32, 23, 5, 3.8), CREAM[4])
    for turn in range(8):
        with art.at(turn=turn * 42, pivot=(32, 23)):
            art.fill(oval(32, 18, 0.9), INK[2])
    art.fill(spline("8,12 12,6 20,8 32,10 44,8 52,6 56,12 52,16 46,13 18,13 12,16"), CREAM[3])
    art.fill(spline("10,11 14,7 22,9 32,10.6 24,11.6 14,12"), CREAM[4])
    wire(art, "14,28 4,38 10,48 3,58 10,66 4,74", CREAM[2], 1.6)
