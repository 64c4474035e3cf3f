"""The balcony and what is seen from it: rail, plants, washing, the face of the house, a flame tree."""

from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import INK, STEEL, TEAL, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, prop


@prop("rail", 192, 66, foot=Foot(0, 54, 192, 12))
def rail(art: Art) -> None:
    """Four tiles of the balcony's cast-iron rail on its stone kerb."""
    art.fill(rect(0, 52, 192, 14), "#8b7f95")
    art.fill(rect(0, 52, 192, 3), "#b5a9bd")
    art.fill(rect(0, 63, 192, 3), INK[1], 0.6)
    for index in range(17):
        x = index * 12
        art.fill(rect(x - 1, 12, 2, 42), INK[1])
        art.fill(rect(x - 1, 12, 0.7, 42), INK[3])
        if index < 16:
            art.stroke(oval(x + 6, 22, 4.6), INK[1], 1.5)
            art.stroke(spline(f"{x + 1},46 {x + 6},34 {x + 11},46", closed=False), INK[1], 1.5)
            art.fill(oval(x + 6, 33, 1.5), INK[2])
    art.fill(rect(0, 8, 192, 5), WOOD[2])
    art.fill(rect(0, 8, 192, 1.6), WOOD[4])
    art.fill(rect(0, 28, 192, 1.6), INK[1])


@prop("rail_side", 12, 138, foot=Foot(0, 42, 12, 96))
def rail_side(art: Art) -> None:
    """The rail along a narrow end of the balcony, seen from its edge."""
    art.fill(rect(1, 42, 10, 96), "#8b7f95")
    art.fill(rect(1, 42, 2.4, 96), "#b5a9bd")
    for index in range(9):
        y = 6 + index * 12
        art.fill(rect(5, y, 2, 42), INK[1])
        art.fill(rect(5, y, 0.7, 42), INK[3])
    art.fill(rect(3.5, 0, 5, 98), WOOD[2])
    art.fill(rect(3.5, 0, 1.6, 98), WOOD[4])


@prop("rail_post", 18, 78, foot=Foot(0, 60, 15, 18))
def rail_post(art: Art) -> None:
    """A stone post at the rail's end."""
    art.fill(rect(1, 10, 14, 68), "#8b7f95")
    art.fill(rect(1, 10, 4, 68), "#b5a9bd")
    art.fill(rect(11, 10, 4, 68), "#655a74")
    art.fill(rect(-1, 4, 18, 7), "#a598ae")
    art.fill(rect(-1, 4, 18, 1.6), "#cbbfd0")


@prop("broken_chair", 42, 54, foot=Foot(5, 33, 30, 21))
def broken_chair(art: Art) -> None:
    """A folding chair with a plank for a seat: the only place in the flat with a breeze."""
    contact(art, 7, 52, 28, 10)
    for line in ("8,20 32,52", "32,20 8,52"):
        art.stroke(poly(line, closed=False), STEEL[0], 2.4)
    art.fill(rrect(5, 4, 32, 18, 3), TEAL[2])
    art.fill(rrect(5, 4, 32, 4, 2), TEAL[3])
    art.fill(poly("4,30 38,30 40,38 2,38"), WOOD[3])
    art.fill(poly("4,30 38,30 38.4,31.6 3.6,31.6"), WOOD[4])
