"""Where she dresses for other lives: a mirror with bulbs, half a bride on a form, a studio's trunk."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, INK, LEAF, MARI, RANI, STEEL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, glow, prop


@prop("bulb_mirror", 57, 126)
def bulb_mirror(art: Art) -> None:
    """A looking-glass as tall as she is, bulbs up both sides, two of them gone."""
    art.fill(rect(4, 5, 50, 118), INK[0], 0.35, blur=2)
    art.fill(rrect(2, 2, 50, 118, 2), CREAM[2])
    art.fill(rrect(2, 2, 48, 116, 2), CREAM[3])
    art.wash(
        rect(12, 8, 30, 106), (12, 8), (42, 114), [(0, "#8fa9bc", 1), (0.5, "#5c748c", 1), (1, "#46587a", 1)]
    )
    art.fill(poly("12,60 30,8 38,8 12,88"), "#ffffff", 0.16)
    for index in range(7):
        for x in (7, 47):
            lit = (index, x) not in ((2, 47), (5, 7))
            art.fill(oval(x, 14 + index * 16, 3.2), CREAM[4] if lit else CREAM[0])


@glow("bulb_mirror")
def bulb_mirror_glow(art: Art) -> None:
    """The bulbs that still burn."""
    for index in range(7):
        for x in (7, 47):
            if (index, x) not in ((2, 47), (5, 7)):
                art.fill(oval(x, 14 + index * 16, 2.8), "#ffe9b8", 0.9)
                art.fill(oval(x, 14 + index * 16, 6), "#ffc070", 0.2, blur=2)


@prop("costume_form", 48, 111, foot=Foot(6, 92, 34, 18))
def costume_form(art: Art) -> None:
    """A dressmaker's form in half a bride, pins in its shoulder, a tape about its neck."""
    contact(art, 8, 107, 30, 8)
    art.fill(rect(21, 70, 4, 36), WOOD[1])
    art.fill(spline("10,108! 22,100 24,100 38,108!"), WOOD[2])
    art.fill(spline("12,12! 17,6 30,6 35,12! 37,26 32,40 34,50! 12,50! 14,40 9,26"), CREAM[2])
    art.fill(spline("12,12! 17,6 22,6 20,50! 12,50! 14,40 9,26"), CREAM[3])
    art.fill(oval(23.5, 5, 5, 2), WOOD[2])
    art.fill(spline("9,24 23,20 37,24! 33,40 34,48! 44,94! 26,98 4,95! 12,48! 14,40"), VERM[1])
    art.fill(spline("9,24 22,20! 20,48 22,96! 4,95! 12,48! 14,40"), VERM[2])
    for y in (60, 74, 88):
        art.fill(brush(f"{12 - (y - 60) * 0.2},{y} 23,{y + 4} {35 + (y - 60) * 0.2},{y}", 1, 1.6, 1), MARI[3])
    for x, y in ((17, 70), (28, 68), (14, 84), (24, 84), (34, 82)):
        art.fill(oval(x, y, 1.6), MARI[4])
    art.stroke(spline("15,10 12,26 16,36", closed=False), MARI[3], 1.4)
    for x in (30, 33, 31):
        art.fill(oval(x, 12 + x % 3, 0.8), STEEL[4])


@prop("costume_trunk", 84, 60, foot=Foot(3, 38, 76, 20))
def costume_trunk(art: Art) -> None:
    """A studio's trunk, stencilled, a sleeve of every life hanging out of it."""
    contact(art, 4, 57, 74, 12)
    art.fill(rrect(2, 14, 76, 44, 3), INK[1])
    art.fill(rrect(2, 14, 76, 20, 3), INK[2])
    art.fill(rect(3, 15, 74, 1.6), INK[4])
    for x in (8, 66):
        art.fill(rect(x, 14, 5, 44), WOOD[3])
        art.fill(rect(x, 14, 1.6, 44), WOOD[4])
    art.fill(rect(2, 32, 76, 3), WOOD[2])
    for x, width, tone, depth in (
        (18, 9, RANI[2], 16),
        (30, 8, CREAM[4], 11),
        (42, 10, VERM[2], 18),
        (55, 8, LEAF[2], 9),
    ):
        art.fill(spline(f"{x},30! {x + width},30! {x + width + 1},{32 + depth}! {x + 2},{33 + depth}!"), tone)
    write(art, "K.  3", 40, 55, 6, CREAM[3], centred=True)
