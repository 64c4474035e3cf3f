"""The long room's middle: a white sofa, a table of glass, silk underfoot, a lamp that is never put out."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, INK, MARI, RANI, STEEL
from tools.art.kit.paths import Path, oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, glow, prop

IVORY = ("#8d8496", "#b5acb4", "#d6cfce", "#ece6df", "#fbf7ee")


@prop("white_sofa", 180, 84, foot=Foot(0, 48, 180, 36))
def white_sofa(art: Art) -> None:
    """A white sofa on a steel frame; a shawl, a script face down, the place at its end where she sits."""
    contact(art, 6, 80, 166, 26, skew=6)
    art.fill(rrect(6, 6, 166, 50, 12), IVORY[1])
    art.fill(rrect(6, 4, 166, 46, 12), IVORY[2])
    art.fill(rrect(10, 5, 158, 8, 4), IVORY[4], 0.8)
    for x in (12, 64, 116):
        art.fill(rrect(x, 12, 50, 38, 8), IVORY[2])
        art.fill(rrect(x + 1, 12, 44, 30, 8), IVORY[3])
        art.fill(rrect(x, 42, 51, 26, 6), IVORY[1])
        art.fill(rrect(x, 41, 51, 18, 6), IVORY[3])
        art.fill(rrect(x + 3, 42, 44, 6, 3), IVORY[4])
    art.fill(oval(141, 50, 17, 5), IVORY[1], 0.7)
    for x in (0, 160):
        art.fill(rrect(x, 26, 20, 48, 8), IVORY[1])
        art.fill(rrect(x, 24, 19, 40, 8), IVORY[3])
        art.fill(rrect(x + 2, 25, 14, 6, 3), IVORY[4])
    art.fill(rect(8, 68, 164, 5), STEEL[1])
    art.fill(rect(8, 68, 164, 1.4), STEEL[4])
    for x in (10, 162):
        art.fill(rect(x, 72, 5, 11), STEEL[0])
    shawl = spline("20,8! 44,4! 52,26 48,56 40,66! 26,62 30,36")
    art.fill(shawl, RANI[1])
    with art.clip(shawl):
        art.fill(brush("28,6 38,34 34,64", 2, 5, 2), RANI[2], 0.8)
        art.fill(rect(18, 56, 36, 3), MARI[3])
    art.fill(poly("74,50 96,47 99,57 77,60"), CREAM[4])
    art.fill(poly("74,50 96,47 97,50 75,53"), CREAM[2])


@prop("glass_table", 126, 57, foot=Foot(4, 30, 118, 26))
def glass_table(art: Art) -> None:
    """A low table of plate glass on a tree root dipped in silver; rings of cups nobody wiped."""
    contact(art, 10, 53, 104, 14, alpha=0.3)
    root = spline("40,54! 44,40 34,30 50,28 62,34 74,27 90,30 82,40 88,54! 76,50 64,54 52,49")
    art.fill(root, STEEL[1])
    art.fill(spline("44,50! 47,40 42,32 52,31 58,38 54,46"), STEEL[3], 0.8)
    art.fill(rrect(0, 8, 126, 34, 6), "#9fc3cc", 0.42)
    art.fill(rrect(0, 8, 126, 34, 6), IVORY[4], 0.14)
    art.fill(poly("18,8 46,8 22,42 6,42 2,32"), "#ffffff", 0.22)
    art.fill(poly("64,8 72,8 48,42 40,42"), "#ffffff", 0.16)
    art.fill(rrect(0, 40, 126, 4, 2), "#5f8a92")
    art.fill(rect(3, 40.6, 120, 1), "#dff2f2")
    for x, y in ((100, 30), (108, 24), (24, 32)):
        art.stroke(oval(x, y, 5, 2.6), CREAM[1], 0.8, 0.6)


def _diamond(x: float, y: float, half: float) -> Path:
    return poly(((x, y - 4), (x + half, y), (x, y + 4), (x - half, y)))


@prop("silk_rug", 225, 129)
def silk_rug(art: Art) -> None:
    """Silk, plum and gold, a garden with walls: the one on which she dies in a film."""
    art.fill(rect(3, 5, 218, 122), INK[0], 0.3, blur=2)
    for x in range(2, 120, 4):
        for left in (-1, 221):
            art.fill(rect(left, x + 1, 4, 1.4), CREAM[3], 0.7)
    art.fill(rect(3, 0, 218, 123), "#4a2340")
    art.fill(rect(8, 5, 208, 113), "#a8763c")
    art.fill(rect(10, 7, 204, 109), "#5c2c4e")
    for column in range(12):
        for y in (13, 110):
            art.fill(_diamond(22 + column * 16.4, y, 5), "#c99a58")
    for row in range(6):
        for x in (17, 207):
            art.fill(_diamond(x, 26 + row * 14.4, 4), "#c99a58")
    art.fill(rect(26, 21, 172, 81), "#a8763c")
    art.fill(rect(28, 23, 168, 77), "#7c4262")
    art.fill(spline("112,27! 150,40 180,61! 150,83 112,96! 74,83 44,61! 74,40"), "#4a2340")
    art.fill(spline("112,34! 142,45 164,61! 142,78 112,89! 82,78 60,61! 82,45"), "#b98a50")
    art.fill(spline("112,40! 136,49 154,61! 136,74 112,83! 88,74 70,61! 88,49"), "#63324f")
    for turn in range(8):
        with art.at(turn=turn * 45, pivot=(112, 61)):
            art.fill(oval(112, 50, 3.4, 8), "#c99a58", 0.9)
    art.fill(oval(112, 61, 5), "#e6c38a")


@prop("arc_lamp", 60, 117, foot=Foot(6, 96, 30, 20))
def arc_lamp(art: Art) -> None:
    """A standing lamp, its shade of parchment as wide as an umbrella for one."""
    contact(art, 8, 113, 26, 8)
    art.fill(oval(20, 110, 14, 5), MARI[0])
    art.fill(oval(20, 108, 14, 5), MARI[2])
    art.fill(rect(18.6, 40, 3, 68), MARI[1])
    art.fill(rect(18.6, 40, 1.1, 68), MARI[4])
    shade = spline("0,42! 12,10! 32,10! 44,42! 22,46")
    art.fill(shade, "#e6cfa0")
    with art.clip(shade):
        for index in range(7):
            art.fill(brush(f"{13 + index * 3},9 {2 + index * 6.6},46", 0.5, 1), "#b99a64", 0.6)
        art.fill(spline("26,8 46,8 48,46 30,46"), "#b99a64", 0.4)
    art.fill(rect(0, 40.4, 44, 2), MARI[1], 0.7)


@glow("arc_lamp")
def arc_lamp_glow(art: Art) -> None:
    """The lit shade."""
    art.fill(spline("0,42! 12,10! 32,10! 44,42! 22,46"), "#ffb860", 0.75)
    art.fill(oval(22, 43, 18, 2.6), "#fff3c8")
    art.fill(oval(22, 28, 24, 20), "#ffb050", 0.25, blur=6)
