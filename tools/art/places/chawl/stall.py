"""The paan stall: a box on legs, as wide as the man in it, closed but for a wick."""

from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, INK, LEAF, MARI, STEEL, TEAL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, glow, prop

SHELVES = (42, 58)


@prop("paan_stall", 120, 144, foot=Foot(8, 126, 104, 16))
def paan_stall(art: Art) -> None:
    """Brass bowls in a row, matchbox towers, a mirror, a rope that smoulders for those who want a light."""
    contact(art, 10, 140, 102, 16)
    for x in (12, 102):
        art.fill(rect(x, 96, 7, 46), WOOD[1])
        art.fill(rect(x, 96, 2, 46), WOOD[3])
    art.fill(rect(10, 26, 101, 76), WOOD[0])
    art.wash(rect(14, 30, 93, 56), (0, 30), (0, 86), [(0, "#3a2a34", 1), (1, "#5a3a34", 1)])
    _shelves(art)
    for x in (8, 106):
        art.fill(rect(x, 22, 7, 80), TEAL[1])
        art.fill(rect(x, 22, 2, 80), TEAL[3])
    art.fill(rect(4, 82, 113, 8), MARI[1])
    art.fill(rect(4, 80, 113, 7), MARI[3])
    art.fill(rect(4, 80, 113, 1.6), MARI[4])
    art.fill(rect(8, 90, 105, 24), TEAL[2])
    art.fill(rect(8, 90, 105, 3), INK[0], 0.4)
    for index in range(5):
        art.fill(
            poly(
                ((18 + index * 20, 93), (28 + index * 20, 102), (18 + index * 20, 111), (8 + index * 20, 102))
            ),
            TEAL[3],
            0.6,
        )
    _bowls(art)
    roof = poly("0,24 10,8 110,8 120,24")
    art.fill(roof, VERM[1])
    art.fill(poly("0,24 10,8 44,8 40,24"), VERM[2])
    art.fill(rect(0, 22, 120, 5), VERM[0])
    art.stroke(spline("112,28 115,50 111,70 114,84", closed=False), CREAM[1], 2.4)
    art.fill(oval(114, 86, 2), VERM[3])


def _shelves(art: Art) -> None:
    """Fill the shelves with cigarette packets and matchbox towers."""
    for y in SHELVES:
        art.fill(rect(14, y, 93, 2.4), WOOD[3])
    tones = (VERM[2], CREAM[3], MARI[3], LEAF[2], "#7a9ac0", CREAM[4], VERM[3])
    for row, y in enumerate(SHELVES):
        for column in range(13):
            height = 7 + (column * 5 + row * 3) % 5
            art.fill(rect(16 + column * 7, y - height, 6, height), tones[(column * 3 + row * 2) % 7])
            art.fill(rect(16 + column * 7, y - height, 6, 1), CREAM[4], 0.4)
    art.fill(rrect(46, 62, 28, 18, 1), MARI[1])
    art.fill(rect(48, 64, 24, 14), "#8fa3b8")
    art.fill(poly("48,78 58,64 66,64 54,78"), "#c9d5e2", 0.7)


def _bowls(art: Art) -> None:
    """Set out lime, nut and leaf on the counter."""
    for index, fill in enumerate((CREAM[4], WOOD[3], VERM[2], WOOD[1])):
        x = 22 + index * 15
        art.fill(spline(f"{x - 6},76! {x + 6},76! {x + 4},82! {x - 4},82!"), MARI[2])
        art.fill(oval(x, 76, 6, 2), MARI[4])
        art.fill(oval(x, 76, 4.6, 1.3), fill)
    art.fill(rrect(82, 75, 20, 7, 2), "#8d4040")
    for index in range(3):
        art.fill(oval(88 + index * 4, 74 - index, 6, 2.4), LEAF[2 + index % 2])
    art.fill(rect(74, 72, 5, 9), STEEL[2])


@glow("paan_stall")
def paan_stall_glow(art: Art) -> None:
    """The wick in its bottle, and what of the shelves it reaches."""
    art.wash(rect(14, 30, 93, 50), (0, 30), (0, 80), [(0, "#7a3a10", 0.15), (1, "#d8842c", 0.34)])
    art.fill(spline("76.5,73! 74.6,69 76.5,63 78.4,69"), "#fff3c0")
    art.fill(oval(76.5, 68, 11, 12), "#ffb040", 0.5, blur=4)
    art.fill(rect(4, 80, 113, 1.8), "#ffce70", 0.6)
    for index in range(4):
        art.fill(oval(22 + index * 15, 76, 5, 1.4), "#ffce70", 0.5)
