"""The matron's corner: table, lamp, chair, keys, and a door that is never quite open."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, STEEL, TEAL, VERM, WOOD, Ramp
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, glow, prop
from tools.art.places.doors import _case, _leaf
from tools.art.places.forms import board, hung, leg, writing


@prop("matron_table", 114, 72, foot=Foot(3, 45, 108, 27))
def matron_table(art: Art) -> None:
    """The matron's table: the register open, a stamp, spectacles, a hand bell."""
    contact(art, 8, 70, 98, 22)
    for x in (6, 101):
        leg(art, x, 38, 33, width=6)
    art.fill(rect(5, 36, 104, 14), WOOD[1])
    for x in (10, 74):
        art.fill(rrect(x, 38, 28, 10, 1), WOOD[2])
        art.fill(oval(x + 14, 43, 1.5), MARI[3])
    board(art, 2, 8, 110, 26, 4)
    art.fill(poly("40,14 58,12 58,26 38,28"), CREAM[4])
    art.fill(poly("58,12 76,14 78,28 58,26"), CREAM[3])
    art.stroke(poly("58,12 58,26", closed=False), CREAM[1], 1)
    writing(art, 43, 16, 12, 4, 2.6)
    writing(art, 62, 16, 11, 3, 2.6)
    art.fill(rect(36, 28, 44, 1.8), VERM[1])
    for x in (84, 91):
        art.stroke(oval(x, 26, 3), INK[1], 1)
    art.fill(spline("92,18! 93,11 97,8 101,11 102,18!"), MARI[2])
    art.fill(spline("92,18! 93,11 96,9 95,18!"), MARI[4])
    art.fill(rect(96, 3, 2.4, 6), WOOD[1])
    art.fill(oval(26, 24, 5, 2), INK[1])
    art.fill(rect(25, 16, 2.4, 8), WOOD[2])
    art.stroke(poly("66,20 74,9", closed=False), VERM[2], 1.2)


@prop("lamp", 33, 48)
def lamp(art: Art) -> None:
    """The hurricane lamp on the matron's table, its wick turned down."""
    art.fill(oval(16, 44, 11, 3), INK[0], 0.45, blur=1)
    art.fill(rrect(7, 36, 18, 8, 2.5), TEAL[1])
    art.fill(rrect(7, 36, 10, 8, 2.5), TEAL[2])
    art.fill(spline("10,36! 9,28 12,19! 20,19! 23,28 22,36!"), CREAM[4], 0.75)
    art.fill(spline("14,34! 16,24 18,34! 16,36"), MARI[3])
    for x in (7, 24):
        art.fill(rect(x, 14, 1.8, 24), STEEL[1])
    art.fill(spline("11,19! 13,13! 19,13! 21,19!"), STEEL[1])
    art.stroke(spline("8,15 10,4 22,4 25,15", closed=False), STEEL[0], 1.4)


@glow("lamp")
def lamp_glow(art: Art) -> None:
    """The flame behind glass."""
    art.fill(spline("10,36! 9,28 12,19! 20,19! 23,28 22,36!"), "#ffd07a", 0.85)
    art.fill(spline("14,34! 16,23 18,34! 16,36"), "#fff6d8")
    art.fill(oval(16, 28, 15, 15), "#ffae52", 0.35, blur=5)


@prop("matron_chair", 48, 78, foot=Foot(5, 51, 38, 27))
def matron_chair(art: Art) -> None:
    """An upright chair with arms, a shawl on it."""
    contact(art, 7, 76, 34, 12)
    for x in (7, 37):
        leg(art, x, 50, 27)
    art.fill(rrect(6, 4, 36, 46, 4), WOOD[1])
    for index in range(5):
        art.fill(rect(10 + index * 6.4, 8, 4, 38), WOOD[3])
    art.fill(rrect(6, 4, 36, 6, 3), WOOD[2])
    art.fill(rrect(4, 44, 40, 15, 3), WOOD[2])
    art.fill(rrect(4, 43, 40, 11, 3), WOOD[3])
    art.fill(spline("5,5 22,2 42,5! 44,34 36,40! 30,20 20,24! 12,44! 4,36"), "#8f8f9e")
    art.fill(spline("30,3 42,5! 44,34 36,40! 32,20"), "#6f7084")
    art.fill(brush("12,6 10,24 8,40", 1, 2, 1), CREAM[3], 0.6)


@prop("keys_board", 69, 57)
def keys_board(art: Art) -> None:
    """The board of keys, each hook numbered; one hook has never had a key."""
    hung(art, 2, 2, 63, 51, rim=4)
    art.fill(rect(6, 6, 55, 43), LEAF[1])
    for row in range(3):
        for column in range(6):
            x, y = 11 + column * 9, 10 + row * 14
            art.fill(rect(x - 2, y - 2, 4, 2.4), CREAM[3])
            art.fill(oval(x, y + 2.4, 0.9), INK[0])
            if (row, column) == (2, 4):
                continue
            tone = (STEEL[3], MARI[3], STEEL[2], "#a56a3c")[(row * 2 + column) % 4]
            art.stroke(oval(x, y + 4.6, 1.6), tone, 1)
            art.fill(rect(x - 0.5, y + 6, 1.1, 4.6), tone)
            art.fill(rect(x + 0.4, y + 9, 1.7, 1), tone)


@prop("matron_door", 84, 138)
def matron_door(art: Art) -> None:
    """The matron's own door, a hand's width open: nobody has ever been asked in."""
    _case(art)
    _leaf(art, 15, DUSK_WOOD, ((30, 40), (80, 46)))
    art.fill(poly("43,19 66,24 66,138 43,138"), DUSK_WOOD[2])
    art.fill(poly("43,19 45,19.5 45,138 43,138"), DUSK_WOOD[4], 0.7)
    for top, low in ((33, 68), (82, 126)):
        art.fill(poly(f"48,{top} 61,{top + 2} 61,{low} 48,{low}"), DUSK_WOOD[1])
        art.fill(poly(f"50,{top + 3} 59,{top + 4} 59,{low - 3} 50,{low - 3}"), DUSK_WOOD[3], 0.7)
    art.fill(oval(39, 80, 2.2), MARI[3])
    art.fill(rrect(20, 22, 18, 7, 1), CREAM[3])
    art.fill(rect(22, 25, 13, 1.2), INK[2])
    art.wash(rect(14, 18, 56, 30), (0, 18), (0, 48), [(0, INK[0], 0.5), (1, INK[0], 0)])


DUSK_WOOD: Ramp = (WOOD[0], DUSK[0], "#34456a", "#4f6589", DUSK[3])
"""Old blue door paint."""
