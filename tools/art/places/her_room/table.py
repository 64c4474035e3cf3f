"""Her table: half a typewriter's, half a child's; the lamp with a scorched shade, a form."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, STEEL, TEAL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, glow, prop
from tools.art.places.forms import board, leg, shadowed, writing

LIFT = 42
"""Units of air under what stands on the table: from its ground line up to where things stand."""


@prop("own_table", 87, 66, foot=Foot(2, 44, 83, 21))
def own_table(art: Art) -> None:
    """A kitchen table under the shelf, ink on the left half, a drawer that sticks."""
    contact(art, 4, 62, 78, 14)
    for x in (4, 78):
        leg(art, x, 30, 34, width=5)
    art.fill(rect(6, 30, 75, 15), WOOD[1])
    art.fill(rect(26, 32, 32, 11), WOOD[2])
    art.fill(oval(42, 38, 2), MARI[3])
    board(art, 0, 4, 87, 24, 5)
    art.fill(spline("8,14 14,11 19,14 15,18 9,17"), DUSK[0], 0.6)


@prop("own_typewriter", 51, 45 + LIFT)
def own_typewriter(art: Art) -> None:
    """A hired machine, green, a sheet in it half full of somebody's thesis."""
    art.fill(poly("14,2 36,2 37,20 13,20"), CREAM[4])
    writing(art, 17, 5, 15, 4, 3)
    art.fill(rrect(3, 17, 43, 6, 3), INK[1])
    art.fill(oval(3, 20, 2.6), STEEL[2])
    art.fill(oval(46, 20, 2.6), STEEL[2])
    art.fill(spline("7,22! 42,22! 46,42! 3,42!"), TEAL[0])
    art.fill(spline("8,22! 41,22! 44,34! 5,34!"), TEAL[1])
    art.fill(spline("12,23! 37,23! 36,29 13,29!"), INK[0])
    art.fill(rect(8, 22, 33, 1.4), TEAL[3])
    for row in range(3):
        for column in range(9):
            art.fill(oval(8.5 + column * 4 + row * 0.8, 33 + row * 3, 1.5, 1.1), CREAM[3])


@prop("scorched_lamp", 36, 54 + LIFT)
def scorched_lamp(art: Art) -> None:
    """The lamp with the scorched shade, its brown petal turned to the wall."""
    art.fill(oval(17, 51, 9, 2.6), WOOD[1])
    art.fill(oval(17, 50, 9, 2.4), MARI[1])
    art.fill(rect(15.4, 28, 3.4, 22), MARI[2])
    art.fill(rect(15.4, 28, 1.2, 22), MARI[4])
    shade = spline("5,29! 11,8! 23,8! 29,29! 17,32")
    art.fill(shade, "#e8b878")
    with art.clip(shade):
        art.fill(spline("5,29 11,8 15,8 12,31"), "#f6d8a4", 0.8)
        art.fill(spline("21,12 27,17 29,29 23,26"), "#6b4028", 0.85)
        for x in (11, 15, 19, 23):
            art.fill(brush(f"{x},8 {x + (x - 17) * 0.8},31", 0.5, 0.9), "#b9824c", 0.6)


@glow("scorched_lamp")
def scorched_lamp_glow(art: Art) -> None:
    """The lit shade, with the scorch in it."""
    shade = spline("5,29! 11,8! 23,8! 29,29! 17,32")
    art.fill(shade, "#ffb25a", 0.8)
    with art.clip(shade):
        art.fill(spline("21,12 27,17 29,29 23,26"), "#7a3a14", 0.75)
    art.fill(oval(17, 29.6, 11, 2.2), "#fff3c8")
    art.fill(oval(17, 22, 17, 16), "#ffa040", 0.26, blur=5)


@prop("school_form", 30, 21 + LIFT)
def school_form(art: Art) -> None:
    """A printed form, a pen on it, two lines not yet filled in."""
    sheet = poly("3,5 22,2 26,14 6,18")
    shadowed(art, sheet)
    art.fill(sheet, CREAM[4])
    with art.at(turn=-9, pivot=(14, 10)):
        art.fill(rect(6, 5, 13, 1.6), INK[2])
        for y in (9, 12, 15):
            art.fill(rect(6, y, 4, 0.9), INK[3])
            art.fill(rect(11, y + 0.6, 9, 0.5), INK[3], 0.6)
    art.fill(brush("20,16 25,9 28,4", 1.4, 1.4, 0.8), DUSK[1])


@prop("ribbon_tin", 21, 18 + LIFT)
def ribbon_tin(art: Art) -> None:
    """Her own ribbon in its round tin."""
    art.fill(oval(9.4, 12, 8, 3.6), INK[0], 0.3)
    art.fill(rrect(2, 6, 15, 6, 2), VERM[1])
    art.fill(oval(9.4, 6.6, 7.6, 3.2), VERM[2])
    art.fill(oval(9.4, 6.4, 4.4, 1.8), INK[0])
    art.fill(oval(9.4, 6.4, 1.4, 0.7), STEEL[3])


@prop("gauri_slate", 39, 24 + LIFT)
def gauri_slate(art: Art) -> None:
    """A slate on which a house has been drawn, and a name to the left of it."""
    frame = poly("4,7 30,3 34,17 8,21")
    shadowed(art, frame)
    art.fill(frame, WOOD[3])
    art.fill(poly("7,9 28.6,5.6 31,15.6 10,19"), INK[1])
    art.stroke(spline("20,14! 20,10! 23,7.6! 26.4,9.4! 27,13.2!", closed=False, tension=0), CREAM[4], 0.9)
    art.fill(brush("11,13 13,11 15,13 17,11.6", 0.7, 0.8, 0.7), CREAM[4])
    art.fill(rect(33, 18, 5, 1.4), LEAF[4])


@prop("glass_lamp", 30, 45 + LIFT)
def glass_lamp(art: Art) -> None:
    """A glass lamp of Mr Joshi's mother's, for those who packed no lamp."""
    art.fill(spline("6,40! 22,40! 19,32 9,32"), MARI[2])
    art.fill(spline("6,40! 12,40! 12,32 9,32"), MARI[4], 0.8)
    art.fill(rect(9, 28, 10, 5), MARI[1])
    art.fill(spline("9,28! 7,18 11,8! 17,8! 21,18 19,28!"), CREAM[4], 0.6)
    art.fill(spline("15,28! 18,18 15,8! 17,8! 21,18 19,28!"), INK[4], 0.4)


@glow("glass_lamp")
def glass_lamp_glow(art: Art) -> None:
    """Its flame."""
    art.fill(spline("9,28! 7,18 11,8! 17,8! 21,18 19,28!"), "#ffb85a", 0.6)
    art.fill(spline("14,27! 11.6,21 14,14 16.4,21"), "#fff4cc")
    art.fill(oval(14, 20, 12, 12), "#ff9a3c", 0.3, blur=4)
