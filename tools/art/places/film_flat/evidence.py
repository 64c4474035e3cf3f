"""Five things on the glass table, and the round tin that one after another goes into."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, RANI, SKIN, STEEL, VERM
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.forms import shadowed, writing

LIFT = 24
"""Units of air below: from the table's ground line up to its glass."""


@prop("table_lighter", 21, 21 + LIFT)
def table_lighter(art: Art) -> None:
    """A gold lighter, lid up."""
    art.fill(rect(5, 16, 11, 2), INK[0], 0.35, blur=0.8)
    art.fill(rrect(4, 7, 9, 10, 1.4), MARI[1])
    art.fill(rrect(4, 7, 6, 10, 1.4), MARI[3])
    art.fill(rect(5, 8, 1.4, 8), MARI[4])
    art.fill(poly("12,7 15,1 18,3 14,8"), MARI[2])
    art.fill(rect(7, 4, 3, 3), STEEL[2])


@prop("table_photograph", 33, 24 + LIFT)
def table_photograph(art: Art) -> None:
    """Herself at a window of new putty, a key held up for the camera."""
    sheet = poly("3,6 26,2 29,17 6,21")
    shadowed(art, sheet, drop=1.4)
    art.fill(sheet, CREAM[4])
    art.fill(poly("5.4,7.4 24.6,4 27,15.8 8,19"), "#9fb9c4")
    art.fill(spline("13,19! 13,13 16,10.6 20,12 22,17!"), RANI[2])
    art.fill(oval(16.6, 8.8, 2.6), SKIN[3])
    art.fill(spline("13.8,9.4 14,6 17,5.4 19.2,8 18,7.6 16,7.6"), INK[0])
    art.fill(brush("20,12 22,9 22.6,6.6", 1.4, 1, 0.8), SKIN[3])
    art.fill(rect(22, 5, 1, 2.4), MARI[3])


@prop("table_letter", 30, 24 + LIFT)
def table_letter(art: Art) -> None:
    """One sheet in a man's hand, folded in three, read flat."""
    sheet = poly("3,4 22,2 25,19 6,21")
    shadowed(art, sheet, drop=1.4)
    art.fill(sheet, CREAM[4])
    with art.at(turn=-6, pivot=(14, 11)):
        writing(art, 6, 6, 15, 5, 2.7, DUSK[1])
    art.fill(poly("4,9.4 23,7.4 23.2,8.4 4.2,10.4"), CREAM[2])
    art.fill(poly("5,15 24,13 24.2,14 5.2,16"), CREAM[2])


@prop("table_script", 36, 24 + LIFT)
def table_script(art: Art) -> None:
    """A script bound with a lace, its corners gone, pencil in the margins."""
    block = poly("3,7 28,3 32,18 7,22")
    shadowed(art, block, drop=2)
    art.fill(poly("3,9 7,24 32,20 28,5"), CREAM[2])
    art.fill(block, VERM[2])
    art.fill(poly("8,9.4 24,6.8 25,10.4 9,13"), CREAM[4])
    art.fill(poly("5,7 7,6.6 11,21 9,21.4"), VERM[1])
    art.stroke(spline("6,9 3,12 4,15", closed=False), CREAM[4], 0.9)
    writing(art, 11, 10, 11, 1, 2, INK[1])


@prop("table_telephone_slip", 24, 21 + LIFT)
def table_telephone_slip(art: Art) -> None:
    """A leaf off a telephone pad, one number on it ringed in green, and ringed, and ringed."""
    sheet = poly("3,4 17,2 20,16 5,18")
    shadowed(art, sheet, drop=1.2)
    art.fill(sheet, "#efe0d0")
    writing(art, 6, 6, 10, 4, 2.6, INK[3])
    for size in (4.6, 4, 5.2):
        art.stroke(oval(12, 11, size, size * 0.56), LEAF[2], 0.8)


def _tin(art: Art) -> None:
    """Draw the film tin, its lid leaning on it with the title."""
    contact(art, 4, 39, 44, 8)
    art.fill(oval(25, 32, 23, 9), STEEL[0])
    art.fill(oval(25, 29, 23, 9), STEEL[2])
    art.fill(oval(25, 28.6, 20, 7.2), INK[1])
    art.fill(oval(22, 27, 16, 4.6), INK[2], 0.8)


def _lid(art: Art) -> None:
    art.fill(oval(54, 24, 8, 17), STEEL[1])
    art.fill(oval(55, 24, 7, 16), STEEL[3])
    art.fill(oval(55.6, 24, 5, 12.6), "#e8dcc0")
    with art.at(turn=90, pivot=(55, 24)):
        write(art, "HAPPY HOME", 55, 24.6, 4.2, VERM[1], centred=True)
        write(art, "2", 55, 28.6, 3.6, INK[1], centred=True)


def _filled(art: Art, things: int) -> None:
    _tin(art)
    if things > 0:
        art.fill(poly("12,27 26,23 30,31 16,34"), CREAM[4])
    if things > 1:
        art.fill(poly("20,25 36,27 33,34 18,32"), "#9fb9c4")
        art.stroke(poly("20,25 36,27 33,34 18,32"), CREAM[4], 1)
    if things > 2:
        art.fill(poly("24,22 34,24 32,29 23,27"), MARI[3])
        art.fill(poly("24,22 34,24 33.6,25 23.8,23.2"), MARI[4])
    _lid(art)


@prop("film_tin", 66, 45, foot=Foot(4, 30, 44, 13))
def film_tin(art: Art) -> None:
    """A round tin for reels, its lid off: Happy Home, reel two."""
    _filled(art, 0)


@prop("film_tin_one", 66, 45, foot=Foot(4, 30, 44, 13))
def film_tin_one(art: Art) -> None:
    """The tin with one thing in it."""
    _filled(art, 1)


@prop("film_tin_two", 66, 45, foot=Foot(4, 30, 44, 13))
def film_tin_two(art: Art) -> None:
    """The tin with two."""
    _filled(art, 2)


@prop("film_tin_three", 66, 45, foot=Foot(4, 30, 44, 13))
def film_tin_three(art: Art) -> None:
    """The tin with three."""
    _filled(art, 3)
