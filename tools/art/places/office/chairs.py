"""Chairs of the office: those of the pool, the manager's, the operator's, the one that moves."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, INK, LEAF, MARI, RANI, STEEL, TEAL, VERM, WOOD, Ramp
from tools.art.kit.paths import oval, rect, rrect, spline
from tools.art.kit.props import prop
from tools.art.places.forms import leg

LEATHER: Ramp = ("#1b2a2b", "#274543", "#3a625b", "#5b8577", "#93b09c")
"""Bottle-green leathercloth."""


def _bentwood(art: Art, seat: Ramp) -> None:
    """Draw a bentwood chair from its front, its back behind whoever sits."""
    contact(art, 7, 64, 28, 10)
    art.stroke(spline("9,40! 8,20 13,8 21,5 29,8 34,20 33,40!", closed=False), WOOD[1], 4)
    art.stroke(spline("9,40! 8,20 13,8 21,5 29,8 34,20 33,40!", closed=False), WOOD[3], 2)
    art.stroke(spline("15,40! 14,24 18,15 21,14 24,15 28,24 27,40!", closed=False), WOOD[2], 2.4)
    for x in (8, 31):
        leg(art, x, 44, 20)
    art.fill(rrect(6, 38, 30, 12, 4), WOOD[1])
    art.fill(rrect(6, 36, 30, 11, 4), seat[2])
    art.fill(rrect(8, 37, 25, 4, 2), seat[3])


@prop("pool_chair", 42, 66)
def pool_chair(art: Art) -> None:
    """A bentwood chair with a seat of old leathercloth."""
    _bentwood(art, LEATHER)


@prop("chair_usha", 42, 66)
def chair_usha(art: Art) -> None:
    """Usha's chair: her plastic bag, hung where she can hear it."""
    _bentwood(art, VERM)
    art.fill(brush("33,14 37,20 37,26", 1, 1.2, 1), RANI[1])
    art.fill(spline("31,26! 41,26! 41,42 36,45 31,42"), RANI[3])
    art.fill(spline("37,26! 41,26! 41,42 37,45"), RANI[2])


@prop("chair_mary", 42, 66)
def chair_mary(art: Art) -> None:
    """Mary's chair: a cushion of her own crochet, a grey shawl."""
    _bentwood(art, MARI)
    art.fill(spline("8,14! 14,4 28,4 34,14! 35,32 30,36! 26,16 16,16! 12,36! 7,32"), "#8f8f9e")
    art.fill(spline("26,5 34,14! 35,32 30,36! 27,16"), "#6f7084")
    for x in (9, 12, 30, 33):
        art.fill(rect(x, 33, 0.9, 5), CREAM[3])


@prop("operator_stool", 39, 63)
def operator_stool(art: Art) -> None:
    """The operator's turning chair, its low back towards the room."""
    art.fill(oval(21, 60, 14, 4), INK[0], 0.4, blur=1)
    for line in ("19,48 8,58 5,60", "19,48 30,58 33,60", "19,48 19,58 19,61"):
        art.fill(brush(line, 2.6, 3, 2.4), STEEL[0])
    art.fill(rect(17, 36, 4.4, 14), STEEL[1])
    art.fill(oval(19, 36, 15, 6), LEATHER[1])
    art.fill(oval(19, 34, 15, 6), LEATHER[2])
    art.fill(rrect(7, 8, 25, 15, 5), LEATHER[1])
    art.fill(rrect(7, 8, 18, 15, 5), LEATHER[2])
    art.fill(rrect(9, 9, 14, 3, 1.4), LEATHER[3])
    for x in (13, 24):
        art.fill(rect(x, 22, 2, 12), STEEL[1])


def _visitor(art: Art) -> None:
    """Draw the visitor's chair from behind: cane back, leather seat, arms with brass nails."""
    contact(art, 6, 72, 36, 12)
    for x in (6, 36):
        leg(art, x, 46, 26)
    art.fill(rrect(3, 40, 42, 14, 4), LEATHER[1])
    art.fill(rrect(3, 38, 42, 10, 4), LEATHER[2])
    art.fill(rrect(5, 10, 38, 36, 6), WOOD[1])
    art.fill(rrect(8, 13, 32, 29, 4), WOOD[4])
    for index in range(6):
        art.fill(rect(11 + index * 5.4, 13, 0.9, 29), WOOD[2], 0.6)
        art.fill(rect(8, 16 + index * 4.8, 32, 0.9), WOOD[2], 0.6)
    art.fill(rrect(5, 10, 38, 3, 1.4), WOOD[3])
    for x in (1, 41):
        art.fill(rrect(x, 30, 6, 22, 3), WOOD[2])
        art.fill(rrect(x, 30, 6, 5, 2.4), WOOD[3])
        art.fill(oval(x + 3, 33, 1), MARI[3])


@prop("visitor_chair", 48, 75)
def visitor_chair(art: Art) -> None:
    """The visitor's chair, where a visitor would put it."""
    _visitor(art)


@prop("visitor_chair_near", 48, 75)
def visitor_chair_near(art: Art) -> None:
    """The same chair, turned a little, drawn up to his side of the desk."""
    with art.at(turn=-7, pivot=(24, 72)):
        _visitor(art)


@prop("manager_chair", 54, 90)
def manager_chair(art: Art) -> None:
    """The manager's chair: high, buttoned, turning, its leather darker where he leans."""
    art.fill(oval(29, 86, 20, 5), INK[0], 0.4, blur=1)
    for line in ("26,70 12,82 8,86", "26,70 40,82 45,86", "26,70 26,80 26,87"):
        art.fill(brush(line, 3, 3.6, 3), WOOD[1])
    art.fill(rrect(6, 4, 42, 58, 9), LEATHER[0])
    art.fill(rrect(6, 4, 38, 56, 9), LEATHER[1])
    art.fill(rrect(10, 7, 30, 46, 7), LEATHER[2])
    art.fill(rrect(12, 8, 25, 5, 2.4), LEATHER[3])
    for x in (18, 26, 34):
        for y in (20, 34, 47):
            art.fill(oval(x, y, 1.3), LEATHER[0])
    art.fill(rrect(4, 56, 46, 16, 5), LEATHER[1])
    art.fill(rrect(4, 54, 46, 10, 5), LEATHER[2])
    for x in (1, 45):
        art.fill(rrect(x, 42, 8, 24, 4), WOOD[1])
        art.fill(rrect(x, 42, 8, 5, 2.4), WOOD[3])


@prop("canteen_stool", 30, 36)
def canteen_stool(art: Art) -> None:
    """A stool of steel tube, its seat patched with tape."""
    art.fill(oval(16, 33, 12, 3.4), INK[0], 0.4, blur=1)
    for line in ("7,12 4,33", "23,12 26,33", "15,14 15,34"):
        art.fill(brush(line, 2), STEEL[1])
    art.fill(oval(15, 12, 13, 6), TEAL[1])
    art.fill(oval(15, 10, 13, 6), TEAL[2])
    art.fill(rect(9, 8, 11, 2), CREAM[2], 0.8)
    art.fill(oval(11, 8.4, 5, 1.8), LEAF[4], 0.3)
