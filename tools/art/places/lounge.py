"""The living room: a sofa, a telephone, a cupboard of other people's books."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, LEAF, MARI, RANI, SKIN, TEAL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, glow, prop
from tools.art.places.forms import leg


@prop("sofa", 168, 90, foot=Foot(0, 52, 168, 38))
def sofa(art: Art) -> None:
    """The sofa that came with the flat: lace over the worn places, one cushion of hers."""
    contact(art, 6, 86, 154, 30)
    _sofa_back(art)
    for x in (22, 118):
        _lace(art, x)
    for x in (13, 61, 109):
        art.fill(rrect(x, 46, 47, 32, 6), "#8f2f2c")
        art.fill(rrect(x, 45, 47, 22, 6), VERM[2])
        art.fill(rrect(x + 3, 46.5, 41, 7, 4), VERM[3], 0.85)
    art.fill(spline("118,62 126,58 136,61 132,66 122,67"), VERM[1], 0.6)
    art.fill(rect(13, 76, 142, 7), WOOD[2])
    art.fill(rect(13, 76, 142, 1.6), WOOD[4], 0.8)
    for x in (14, 146):
        art.fill(rect(x, 80, 8, 9), WOOD[1])
    for x in (1, 149):
        art.fill(rrect(x, 34, 17, 52, 6), WOOD[1])
        art.fill(rrect(x, 32, 17, 40, 6), WOOD[3])
        art.fill(rrect(x + 2, 33.5, 13, 34, 5), WOOD[4], 0.35)
        art.fill(rrect(x, 70, 17, 16, 3), WOOD[2])
        art.fill(rect(x, 70, 17, 1.4), WOOD[4], 0.6)
    with art.at(turn=-14, pivot=(36, 54)):
        art.fill(rrect(24, 42, 26, 24, 5), TEAL[1])
        art.fill(rrect(24, 41, 26, 23, 5), TEAL[2])
        art.fill(poly("37,44 45,52.5 37,61 29,52.5"), MARI[3])
        art.fill(poly("37,48 41,52.5 37,57 33,52.5"), TEAL[1])


def _sofa_back(art: Art) -> None:
    """Draw the buttoned back of the sofa."""
    art.fill(rrect(6, 8, 154, 52, 9), "#7a2b2f")
    art.fill(rrect(6, 6, 154, 48, 9), VERM[1])
    art.fill(rrect(9, 8, 148, 8, 5), VERM[2])
    for x in (14, 62, 110):
        art.fill(rrect(x, 11, 46, 40, 8), "#a2352f")
        art.fill(rrect(x + 1.5, 11, 43, 34, 8), VERM[2])
        art.fill(rrect(x + 5, 12.5, 35, 6, 3), VERM[3], 0.75)
        art.fill(oval(x + 23, 30, 1.6), VERM[0], 0.7)
        for side in (-1, 1):
            crease = f"{x + 23},31 {x + 23 + side * 9},38 {x + 23 + side * 17},40"
            art.stroke(spline(crease, closed=False), VERM[1], 1, 0.7)


def _lace(art: Art, x: float) -> None:
    """Lay a crocheted cloth over the sofa's back."""
    cloth = f"{x},6! {x + 30},6! {x + 30},22! {x + 22},27 {x + 15},31 {x + 8},27 {x},22!"
    art.fill(spline(cloth), CREAM[3])
    for index in range(4):
        art.fill(oval(x + 5 + index * 7, 13, 1.8), CREAM[2])
    art.fill(oval(x + 15, 21, 3), CREAM[2])
    art.fill(oval(x + 15, 21, 1.3), CREAM[4])


@prop("table_lamp", 48, 99, foot=Foot(8, 75, 32, 24))
def table_lamp(art: Art) -> None:
    """A brass lamp with a pleated shade on a little round table."""
    contact(art, 12, 96, 24, 10)
    art.fill(rect(22, 66, 5, 30), WOOD[1])
    art.fill(spline("13,98! 36,98! 28,92 21,92"), WOOD[1])
    art.fill(oval(24, 67, 18, 7.5), WOOD[1])
    art.fill(oval(24, 64.5, 18, 7.5), WOOD[3])
    art.fill(oval(24, 64, 8, 3), MARI[1])
    art.fill(spline("21,63! 20,56 22,46! 27,46! 29,56 27,63!"), MARI[2])
    art.fill(rect(22.4, 47, 1.6, 15), MARI[4], 0.8)
    shade = spline("6,46! 14,18! 34,18! 42,46! 24,49")
    art.fill(shade, VERM[3])
    with art.clip(shade):
        for index in range(9):
            art.fill(brush(f"{15 + index * 2.4},17 {7 + index * 4.3},48", 0.6, 1.2), VERM[2], 0.7)
        art.fill(spline("6,46 14,18 20,18 16,47"), VERM[4], 0.6)
    art.fill(oval(24, 46, 17, 2.6), "#fff0bf")
    art.fill(rrect(8, 66, 12, 3, 1), RANI[2])
    art.fill(rect(9, 65.4, 10, 1), SKIN[4])


@glow("table_lamp")
def table_lamp_glow(art: Art) -> None:
    """The lit shade."""
    art.fill(spline("6,46! 14,18! 34,18! 42,46! 24,49"), "#ff9a52", 0.8)
    art.fill(oval(24, 46, 17, 2.6), "#fff3c8")
    art.fill(oval(24, 34, 22, 20), "#ffb55a", 0.3, blur=6)


@prop("cane_chair", 51, 75, foot=Foot(6, 47, 39, 28))
def cane_chair(art: Art) -> None:
    """A low cane chair, its arms unwinding."""
    contact(art, 8, 72, 34, 12)
    for x in (8, 39):
        leg(art, x, 46, 28)
    art.fill(rrect(7, 6, 37, 40, 12), WOOD[3])
    art.fill(rrect(10, 9, 31, 34, 10), WOOD[4])
    for index in range(6):
        art.fill(rect(12 + index * 5, 9, 0.9, 34), WOOD[2], 0.6)
        art.fill(rect(10, 12 + index * 5, 31, 0.9), WOOD[2], 0.6)
    art.fill(rrect(6, 42, 39, 16, 4), WOOD[2])
    art.fill(rrect(6, 41, 39, 12, 4), LEAF[2])
    art.fill(rrect(9, 42, 33, 4, 2), LEAF[3], 0.9)
    for x in (3, 42):
        art.fill(rrect(x, 30, 6, 24, 3), WOOD[2])
        art.fill(rrect(x, 30, 5, 6, 2.5), WOOD[4])
