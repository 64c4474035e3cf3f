"""Beds that lie on a floor: rolled by six, spread at nine; a child asleep; a trunk, a shuttle, a lamp."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import box, contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, MARI, SKIN, STEEL, TEAL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, glow, prop
from tools.art.places.forms import folds, shadowed

PATCHES = ("#8a5a70", "#b98a58", "#7a8a6c", "#a8604e", "#5f7396")
"""Old saris, washed till they agree."""


@prop("bedding_roll", 60, 54, foot=Foot(4, 34, 50, 18))
def bedding_roll(art: Art) -> None:
    """Three people's sleep in one roll, tied with what was a sari's border."""
    contact(art, 4, 51, 50, 12)
    art.fill(rrect(2, 18, 52, 34, 15), VERM[1])
    art.fill(rrect(2, 16, 52, 30, 15), VERM[2])
    for x in (14, 24, 34, 44):
        art.fill(brush(f"{x},17 {x + 2},32 {x},50", 1, 3, 1), VERM[3], 0.7)
    art.fill(oval(51, 33, 7, 16), CREAM[2])
    art.stroke(oval(51, 33, 4.6, 11), VERM[1], 1.6)
    art.stroke(oval(51, 33, 2, 5), VERM[1], 1.4)
    for x in (12, 36):
        art.fill(rect(x, 15, 5, 37), MARI[2])
        art.fill(rect(x, 15, 1.6, 37), MARI[4])
    art.fill(rrect(8, 4, 34, 15, 6), CREAM[3])
    art.fill(rrect(8, 4, 34, 6, 4), CREAM[4])
    art.fill(rect(10, 13, 30, 2), DUSK[3])


@prop("spread_mattress", 114, 57)
def spread_mattress(art: Art) -> None:
    """A cotton mattress on the floor, a quilt of old saris over half of it."""
    base = rrect(2, 6, 106, 44, 6)
    shadowed(art, base, drop=3)
    art.fill(base, "#9aa6b8")
    for index in range(9):
        art.fill(rect(6 + index * 12, 7, 4, 42), "#7384a0", 0.8)
    art.fill(rrect(6, 12, 22, 32, 6), CREAM[3])
    art.fill(rrect(6, 12, 18, 28, 6), CREAM[4])
    quilt = spline("40,4! 110,5! 110,51! 44,52! 38,28")
    art.fill(quilt, TEAL[1])
    with art.clip(quilt):
        for row in range(4):
            for column in range(6):
                ramp = PATCHES[(row * 2 + column * 3) % 5]
                art.fill(rect(38 + column * 13, 3 + row * 13, 12, 12), ramp, 0.85)
        for row in range(8):
            art.stroke(
                poly(((38, 6 + row * 6.4), (112, 7 + row * 6.4)), closed=False),
                CREAM[4],
                0.6,
                0.5,
                dash=(3, 2.4),
            )
    art.fill(brush("40,4 37,28 44,52", 2, 4, 2), TEAL[3], 0.8)


@prop("gauri_asleep", 105, 57)
def gauri_asleep(art: Art) -> None:
    """A mat, a sheet, and under it a girl of six, thrown down like a doll, one plait out."""
    mat = rrect(2, 6, 98, 44, 3)
    shadowed(art, mat, drop=2)
    art.fill(mat, "#a88f5c")
    for index in range(12):
        art.fill(rect(4 + index * 8, 7, 1.6, 42), "#86703f", 0.6)
    for x in (2, 94):
        art.fill(rect(x, 6, 6, 44), VERM[1])
    art.fill(rrect(10, 16, 24, 22, 6), CREAM[3])
    art.fill(brush("24,32 36,40 46,42", 4, 3.4, 2), INK[0])
    art.fill(oval(47, 42, 2), VERM[2])
    art.fill(oval(23, 26, 9, 8.6), INK[0])
    art.fill(spline("21,20 29,21 32,27 28,33 21,32 19,26"), SKIN[2])
    art.fill(brush("26,26 28,27 30,26", 0.8, 0.9, 0.6), INK[0])
    body = spline("32,16! 52,12 74,18 92,24 96,34 84,42 66,36 52,44 34,40! 30,28")
    folds(
        art,
        body,
        ("#3f5a86", "#5c7ba8", "#8fa9cc", "#b9cfe4", "#dfe9f2"),
        ("40,16 46,28 42,40", "56,15 60,28 56,40", "72,18 74,28 70,38", "84,22 84,32 80,40"),
    )
    art.fill(brush("36,20 46,14 50,8", 4.4, 3.6, 3), SKIN[2])
    art.fill(oval(50.6, 7, 2.6), SKIN[3])


@prop("shanta_trunk", 75, 54, foot=Foot(3, 32, 66, 20))
def shanta_trunk(art: Art) -> None:
    """A tin trunk painted with a swan, its hasp bent, no lock."""
    contact(art, 4, 51, 64, 12)
    box(art, 2, 8, 66, 20, 24, ("#1c3a44", "#265561", "#3a7884", "#5fa0a6", "#a3cdc8"))
    for x in (8, 56):
        art.fill(rect(x, 8, 4, 44), STEEL[1])
        art.fill(rect(x, 8, 1.2, 44), STEEL[3])
    art.fill(rect(31, 26, 8, 9), STEEL[2])
    art.stroke(spline("35,34 38,38 36,42", closed=False), STEEL[3], 1.4)
    art.fill(spline("16,46! 20,38 26,36 30,40 28,46!"), CREAM[4])
    art.stroke(spline("28,41 31,36 29,32 32,32", closed=False), CREAM[4], 1.8)
    art.fill(oval(48, 42, 4), VERM[2])
    for x in (44, 52):
        art.fill(oval(x, 44, 2.6), MARI[3])
    art.fill(rect(4, 14, 60, 1.2), "#a3cdc8", 0.5)


@prop("loom_shuttle", 48, 24)
def loom_shuttle(art: Art) -> None:
    """A boxwood shuttle, steel at both points, the thread of the last cloth still in its eye."""
    body = spline("2,12! 10,6 34,6 42,12! 34,17 10,17")
    shadowed(art, body)
    art.fill(body, WOOD[3])
    art.fill(spline("4,11.4 12,7 33,7 40,11.4 24,10"), WOOD[4])
    art.fill(poly("2,12 8,9 8,15"), STEEL[3])
    art.fill(poly("42,12 36,9 36,15"), STEEL[3])
    art.fill(rrect(13, 9, 18, 6, 2), WOOD[0])
    art.fill(rrect(14, 10, 15, 4, 1.6), CREAM[4])
    art.stroke(spline("29,12 36,16 41,19 45,17", closed=False), CREAM[4], 0.9)


@prop("kerosene_lamp", 30, 45)
def kerosene_lamp(art: Art) -> None:
    """A hurricane lamp on a nail, its glass smoked on one side."""
    art.stroke(spline("6,30 4,12 14,3 24,12 22,30", closed=False), STEEL[1], 1.4)
    art.fill(spline("5,41! 23,41! 21,33! 7,33!"), VERM[1])
    art.fill(rect(8, 34, 4, 6), VERM[3], 0.8)
    art.fill(spline("9,33! 7,24 10,15! 18,15! 21,24 19,33!"), "#c9cfd6", 0.75)
    art.fill(spline("15,33! 18,24 16,15! 18,15! 21,24 19,33!"), INK[1], 0.5)
    art.fill(rect(9, 10, 10, 5), STEEL[1])
    art.fill(rect(9, 10, 4, 5), STEEL[3])


@glow("kerosene_lamp")
def kerosene_lamp_glow(art: Art) -> None:
    """The flame in it."""
    art.fill(spline("9,33! 7,24 10,15! 18,15! 21,24 19,33!"), "#ffb24c", 0.6)
    art.fill(spline("14,31! 11.4,26 14,19 16.6,26"), "#fff4cc")
    art.fill(oval(14, 25, 12, 12), "#ff9a3c", 0.3, blur=4)
