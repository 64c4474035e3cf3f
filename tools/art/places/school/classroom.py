"""The one classroom: low benches in twos, a board with a sum, a globe gone white at sea."""

from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, RANI, STEEL, TEAL, VERM, WOOD, Ramp
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.forms import board, leg, writing


def _bench(art: Art, ramp: Ramp) -> None:
    """Draw a low desk for two with its bench, painted in `ramp`, 90 wide."""
    contact(art, 6, 55, 78, 16)
    for x in (9, 75):
        leg(art, x, 22, 33, width=5, ramp=ramp)
    art.fill(rect(6, 44, 78, 5), ramp[1])
    art.fill(rect(6, 43, 78, 4), ramp[3])
    art.fill(rect(5, 22, 80, 6), ramp[1])
    art.fill(poly("7,6 83,6 86,22 4,22"), ramp[3])
    art.fill(rect(4, 21, 82, 1.4), ramp[4])
    art.fill(poly("7,6 83,6 83.6,9 6.4,9"), ramp[2])
    art.stroke(poly("45,7 45,22", closed=False), ramp[1], 1)


@prop("low_desk_slates", 90, 57, foot=Foot(4, 30, 82, 27))
def low_desk_slates(art: Art) -> None:
    """A desk with two slates; on one a house, on the other the same house, copied."""
    _bench(art, TEAL)
    for x in (16, 54):
        art.fill(poly(f"{x},9 {x + 19},9 {x + 20},19 {x - 1},19"), WOOD[3])
        art.fill(poly(f"{x + 1.6},10 {x + 17.6},10 {x + 18.4},18 {x + 0.8},18"), INK[1])
        art.stroke(poly(f"{x + 6},17 {x + 6},14 {x + 9.6},11.4 {x + 13},14 {x + 13},17"), CREAM[4], 0.8)


@prop("low_desk_books", 90, 57, foot=Foot(4, 30, 82, 27))
def low_desk_books(art: Art) -> None:
    """A desk with primers and a hair ribbon; somebody has inked a moustache on the cow."""
    _bench(art, MARI)
    art.fill(poly("14,10 32,9 34,19 14,20"), VERM[2])
    art.fill(poly("16,11.4 30,10.6 31,15 16,15.6"), CREAM[4])
    art.fill(poly("54,9 64,11 64,20 53,18"), CREAM[4])
    art.fill(poly("64,11 74,9 76,18 64,20"), CREAM[3])
    writing(art, 56, 12, 7, 2, 2.6)
    art.fill(spline("38,16! 32,12 32,19 38,16! 44,12 44,19"), RANI[3])


@prop("low_desk_bare", 90, 57, foot=Foot(4, 30, 82, 27))
def low_desk_bare(art: Art) -> None:
    """A desk without anybody's things yet, wiped; a seat for two, one place free."""
    _bench(art, DUSK)
    art.fill(poly("20,9 34,8.4 36,18 20,19"), CREAM[3])
    art.fill(rrect(58, 12, 10, 3, 1), VERM[3])


@prop("class_board", 156, 96)
def class_board(art: Art) -> None:
    """The blackboard across the wall: a date, twice two, a sun with a face, a duster on the ledge."""
    art.fill(rect(5, 6, 150, 86), INK[0], 0.35, blur=1.6)
    art.fill(rect(2, 2, 150, 84), WOOD[1])
    art.fill(rect(2, 2, 150, 1.6), WOOD[4])
    art.fill(rect(7, 7, 140, 73), "#223b36")
    art.fill(spline("14,60 50,50 100,58 140,48 142,78 12,78"), CREAM[4], 0.07)
    write(art, "2 x 2 = 4", 58, 34, 17, CREAM[4], centred=True, alpha=0.9)
    write(art, "2 x 3 =", 52, 58, 17, CREAM[4], centred=True, alpha=0.9)
    art.stroke(oval(122, 34, 11), MARI[3], 1.8)
    for line in (
        "122,18 122,13",
        "138,34 143,34",
        "122,50 122,55",
        "106,34 101,34",
        "133,23 137,19",
        "111,23 107,19",
    ):
        art.stroke(poly(line, closed=False), MARI[3], 1.5)
    art.stroke(spline("116,36 122,41 128,36", closed=False), MARI[3], 1.3)
    for x in (118, 126):
        art.fill(oval(x, 31, 1.2), MARI[3])
    art.fill(rect(0, 84, 156, 5), WOOD[3])
    art.fill(rrect(20, 80, 16, 5, 1), RANI[2])
    for x, tone in ((60, CREAM[4]), (68, CREAM[4]), (80, VERM[4])):
        art.fill(rrect(x, 82, 6, 2.4, 1), tone)


@prop("globe_table", 78, 87, foot=Foot(3, 56, 72, 31))
def globe_table(art: Art) -> None:
    """The teacher's table: a globe rubbed white at sea, a register, a glass of marigolds."""
    contact(art, 6, 85, 66, 20)
    for x in (6, 67):
        leg(art, x, 52, 34, width=5)
    art.fill(rect(5, 50, 68, 10), WOOD[1])
    board(art, 2, 32, 74, 20, 4)
    art.fill(oval(20, 42, 9, 3), WOOD[1])
    art.fill(rect(18.6, 32, 3, 10), MARI[1])
    art.fill(oval(20, 20, 14, 14), DUSK[4])
    with_land = ("12,12 20,9 24,15 18,20 12,18", "22,22 30,18 32,27 25,32", "8,22 14,24 13,30 8,28")
    for land in with_land:
        art.fill(spline(land), LEAF[2])
    art.fill(spline("24,8 33,15 33,26 26,33 30,22"), DUSK[2], 0.5)
    art.stroke(spline("10,6 4,20 12,35 22,37", closed=False), MARI[2], 1.8)
    art.fill(poly("42,38 58,36 60,46 43,48"), VERM[2])
    art.fill(poly("44,39.4 56,38 57,42 44.6,43.4"), CREAM[4])
    art.fill(rrect(64, 34, 7, 11, 1.4), STEEL[4], 0.8)
    for x, y in ((64, 31), (68, 28), (72, 31)):
        art.fill(oval(x, y, 3.2), MARI[3])
        art.fill(oval(x, y, 1.4), MARI[2])
    art.fill(rect(66, 36, 1.6, 7), LEAF[1])
    art.fill(rect(68.6, 35, 1.4, 8), TEAL[1])
