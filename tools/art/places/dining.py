"""The dining corner and the passage: table, chairs, shoes, the way out."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, INK, LEAF, MARI, STEEL, TEAL, VERM, WOOD
from tools.art.kit.paths import oval, rect, rrect, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.forms import leg


@prop("dining_table", 132, 78, foot=Foot(4, 42, 124, 36))
def dining_table(art: Art) -> None:
    """The table against the wall, under a checked cloth that hides a burn."""
    table_board(art)
    cloth = rrect(14, 4, 104, 48, 1)
    art.fill(cloth, CREAM[4])
    with art.clip(cloth):
        for index in range(10):
            art.fill(rect(14 + index * 11, 2, 5.5, 54), TEAL[2], 0.45)
        for index in range(5):
            art.fill(rect(12, 4 + index * 11, 112, 5.5), TEAL[2], 0.45)
        art.fill(rect(14, 42, 106, 12), INK[1], 0.28)
        art.fill(rect(14, 41.2, 106, 1), CREAM[4], 0.8)
    _condiments(art)


def table_board(art: Art) -> None:
    """Draw the table itself, without its cloth."""
    contact(art, 10, 76, 112, 26)
    for x in (8, 117):
        leg(art, x, 44, 33, width=7)
    art.fill(rect(6, 42, 120, 9), WOOD[1])
    art.fill(rrect(2, 6, 128, 40, 3), WOOD[1])
    art.fill(rrect(2, 4, 128, 38, 3), WOOD[3])


def _condiments(art: Art) -> None:
    """Put salt, pickle and a bowl of bananas on the table."""
    art.fill(oval(36, 17, 15, 5), INK[1], 0.3, blur=1)
    art.fill(spline("22,12! 49,12! 44,19! 27,19!"), STEEL[2])
    art.fill(oval(35.5, 12, 13.5, 4), STEEL[3])
    for line in ("26,12 32,5 44,8", "28,13 36,8 47,11", "27,11 30,3 40,4"):
        art.fill(brush(line, 2, 5, 1.6), MARI[3])
        art.fill(brush(line, 0.6, 1.6, 0.5), MARI[4])
    for x, tone in ((98, "#8a4034"), (107, CREAM[3])):
        art.fill(rrect(x, 8, 7, 10, 1.6), tone)
        art.fill(rect(x, 5.6, 7, 3), VERM[2])
        art.fill(rect(x + 1, 9, 1.6, 7), "#ffffff", 0.4)


@prop("chair_left", 48, 75, foot=Foot(6, 48, 36, 27))
def chair_left(art: Art) -> None:
    """A cane-backed chair seen from behind its left."""
    chair(art, TEAL)


@prop("inder_chair", 48, 75, foot=Foot(6, 48, 36, 27))
def inder_chair(art: Art) -> None:
    """Inder's chair: a cushion, and his jacket left on the back."""
    chair(art, VERM)
    art.fill(spline("6,8! 22,5 40,8! 42,30 38,36! 8,36! 5,28"), "#5f6a55")
    art.fill(spline("22,5 40,8! 42,30 38,36! 26,36!"), "#4c5646")
    art.fill(spline("17,6! 23,16! 29,6! 23,8"), CREAM[4])
    art.fill(brush("23,10 22,24 23,36", 0.8, 1.2), INK[1], 0.6)
    art.fill(rect(30, 20, 6, 1.4), MARI[2])


def chair(art: Art, cushion: tuple[str, ...]) -> None:
    """Draw a cane-backed chair with a cushion."""
    contact(art, 8, 73, 30, 12)
    for x in (8, 35):
        leg(art, x, 48, 26)
    art.fill(rrect(6, 8, 36, 38, 5), WOOD[2])
    art.fill(rrect(10, 12, 28, 28, 3), WOOD[4])
    for index in range(5):
        art.fill(rect(12 + index * 5.4, 12, 1, 28), WOOD[2], 0.6)
        art.fill(rect(10, 15 + index * 5.4, 28, 1), WOOD[2], 0.6)
    art.fill(rrect(6, 8, 36, 2, 1), WOOD[4], 0.8)
    art.fill(rrect(5, 40, 38, 17, 3), WOOD[1])
    art.fill(rrect(5, 39, 38, 13, 3), cushion[2])
    art.fill(rrect(7, 40, 34, 4, 2), cushion[3])


@prop("stool", 36, 42, foot=Foot(4, 21, 28, 21))
def stool(art: Art) -> None:
    """A low stool of plaited cord, its middle sunk."""
    contact(art, 6, 40, 24, 10, skew=6)
    for x in (5, 26):
        leg(art, x, 18, 22, ramp=LEAF)
    art.fill(rrect(3, 10, 30, 12, 3), LEAF[1])
    art.fill(rrect(3, 8, 30, 11, 3), LEAF[2])
    for index in range(4):
        art.fill(rect(6 + index * 6, 9, 4, 9), CREAM[3], 0.9)
        art.fill(rect(5, 10.4 + index * 2.2, 26, 0.9), LEAF[1], 0.7)
