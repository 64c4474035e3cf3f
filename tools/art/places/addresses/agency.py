"""The agency: a desk that has everything on it but work, and a telephone that is married to nothing."""

from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, INK, MARI, TEAL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.forms import board, hung, writing
from tools.art.places.telephone import dial_telephone


@prop("agency_desk", 132, 78, foot=Foot(3, 51, 126, 27))
def agency_desk(art: Art) -> None:
    """A desk with a list, a stamp, a tin for fifty rupees, and a red telephone, dusted."""
    contact(art, 6, 76, 118, 20)
    art.fill(rect(4, 46, 124, 30), WOOD[1])
    for x in (8, 92):
        art.fill(rect(x, 52, 32, 20), WOOD[2])
        art.fill(rect(x + 2, 54, 28, 1), WOOD[3], 0.6)
        art.fill(oval(x + 16, 61, 1.6), MARI[3])
    art.fill(rect(44, 54, 44, 22), WOOD[0], 0.75)
    board(art, 1, 18, 130, 28, 5)
    art.fill(poly("46,24 74,22 76,41 48,43"), CREAM[3])
    art.fill(poly("48,23 75,21.6 77,40 50,42"), CREAM[4])
    writing(art, 52, 25, 20, 5, 3)
    art.fill(rrect(84, 29, 16, 10, 1.4), TEAL[1])
    art.fill(rrect(84, 29, 16, 3, 1.4), TEAL[3])
    art.fill(rect(90, 30, 4, 1), INK[0])
    art.fill(rect(108, 32, 7, 6), WOOD[0])
    art.fill(oval(111.5, 29, 2.6, 3.4), VERM[2])
    with art.at(-9, 0):
        dial_telephone(art, VERM)


@prop("agency_board", 126, 54)
def agency_board(art: Art) -> None:
    """The bureau's board: too many letters after its name."""
    hung(art, 6, 4, 112, 42)
    art.fill(rect(9, 7, 106, 36), TEAL[0])
    write(art, "KIND PLACEMENTS", 62, 22, 11.5, MARI[4], weight="bold", centred=True)
    art.fill(rect(20, 26, 84, 0.8), MARI[3])
    write(art, "Regd. Home & Foreign", 62, 37, 8.6, CREAM[4], centred=True)


@prop("loose_wire", 54, 30)
def loose_wire(art: Art) -> None:
    """The telephone's wire, curled up on the floor, its plug beside no wall."""
    art.fill(oval(25, 18, 19, 7), INK[0], 0.22, blur=2)
    art.stroke(
        spline("8,10 18,6 34,8 42,15 34,22 20,22 14,17 20,12 32,13 35,17 28,20", closed=False), INK[1], 1.8
    )
    art.stroke(spline("8,10 18,5.4 34,7.4", closed=False), VERM[2], 0.7)
    art.fill(rrect(26, 18, 7, 4.6, 1), CREAM[2])
    for y in (19, 21):
        art.fill(rect(33, y, 3, 0.9), MARI[3])
