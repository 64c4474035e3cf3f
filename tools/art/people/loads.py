"""The things that are carried about the two houses, small, as hands hold them."""

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art, Spot
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, RANI, STEEL, TEAL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline


def receiver(art: Art) -> None:
    """Draw a black receiver, upright."""
    art.fill(rrect(-1.4, -6, 2.8, 11, 1.4), INK[0])
    art.fill(oval(-0.8, -5.4, 2.5, 2), INK[0])
    art.fill(oval(-0.8, 4.8, 2.5, 2), INK[0])
    art.fill(brush("-0.8,-4 -0.9,3", 0.4, 0.8, 0.4), INK[3])


def vessel(art: Art) -> None:
    """Draw a steel pot, held by its rim."""
    body = spline("-3,0! -3.8,4 -2,7.4 4,7.4 5.8,4 5,0!")
    art.fill(body, STEEL[2])
    with art.clip(body):
        art.fill(spline("2.4,-1 4,4 2,8 9,8 9,-1"), STEEL[0])
        art.fill(brush("-2,1 -2.4,4 -1.4,6.6", 0.4, 1.4, 0.4), STEEL[4])
    art.fill(oval(1, 0, 4.4, 1.2), STEEL[3])
    art.fill(oval(1, 0.1, 3.4, 0.7), STEEL[0])


def tiffin(art: Art) -> None:
    """Draw three boxes and a clip, hanging from the hand."""
    art.stroke(spline("-3.6,6! -3.4,0.6 0,-0.6 3.4,0.6 3.6,6!", closed=False), STEEL[3], 1.1)
    for floor, y in enumerate((3.4, 7.6, 11.8)):
        art.fill(rrect(-4.2, y, 8.4, 4.4, 1), STEEL[2])
        art.fill(rect(1.4, y, 2.8, 4.4), STEEL[0])
        art.fill(rect(-3.4, y, 1.6, 4.4), STEEL[4])
        art.fill(rect(-4.6, y, 9.2, 0.9), STEEL[3 if floor else 4])
    art.fill(rect(-4.4, 4, 0.8, 12), STEEL[0])
    art.fill(rect(3.8, 4, 0.8, 12), STEEL[0])


def shirt(art: Art) -> None:
    """Draw an ironed shirt laid over the forearm."""
    cloth = spline("-4.4,-1.6! 0,-2.8 5,-2! 5.6,9! 2,10.4! -1,9.4! -4,10.6!")
    art.fill(cloth, CREAM[4])
    with art.clip(cloth):
        art.fill(spline("1.8,-4 2.6,4 1.6,12 9,12 9,-4"), CREAM[3])
        art.fill(brush("-1.6,-1 -2,5 -1.4,10", 0.3, 0.8, 0.3), CREAM[2])
    art.fill(spline("-3.4,-2! 0,0.6! 3.6,-2.2! 0,-3.4"), CREAM[3])
    art.stroke(spline("-4.4,-1.6! 0,-2.8 5,-2!", closed=False), CREAM[2], 0.6)


def newspaper(art: Art) -> None:
    """Draw a paper folded in three."""
    with art.at(turn=-24):
        art.fill(rrect(-3, -7.4, 6.4, 13, 0.8), CREAM[3])
        art.fill(rect(1.2, -7.4, 2.2, 13), CREAM[2])
        art.fill(rect(-2.2, -6.4, 4.4, 1.6), INK[1])
        for y in (-3.6, -1.8, 0, 1.8, 3.6):
            art.fill(rect(-2.2, y, 3.2, 0.7), INK[3], 0.8)


def watering_can(art: Art) -> None:
    """Draw a green tin can that leaks at the neck, hanging by its handle."""
    art.stroke(spline("-3,5! -2.6,0 2.6,0 3,5!", closed=False), LEAF[1], 1.3)
    art.fill(brush("3.6,9 8,6 10.6,1.4", 2, 1.6, 1.2), LEAF[2])
    art.fill(oval(10.8, 1, 1.9, 1.2), LEAF[3])
    body = rrect(-4.4, 4, 8.8, 9.4, 1.4)
    art.fill(body, LEAF[2])
    with art.clip(body):
        art.fill(rect(1.4, 3, 4, 12), LEAF[1])
        art.fill(rect(-3.6, 4, 1.6, 10), LEAF[3])
    art.fill(rect(-4.8, 4, 9.6, 1), LEAF[3])


def candle(art: Art) -> None:
    """Draw a short candle and its flame."""
    art.fill(rrect(-1.6, -6, 3.4, 7.6, 0.8), CREAM[4])
    art.fill(rect(0.6, -6, 1.2, 7.6), CREAM[2])
    art.fill(spline("0.4,-13! 2.4,-8.6 0.2,-6.4 -1.8,-8.6"), MARI[3])
    art.fill(spline("0.3,-10.6! 1.2,-8.4 0.2,-7 -0.8,-8.4"), "#fff6dc")


def basin(art: Art) -> None:
    """Draw a basin with cloth in it."""
    for x, colour in ((-4, CREAM[3]), (0.6, DUSK[3]), (4.4, VERM[3])):
        art.fill(oval(x, -3.2, 3.6, 2.8), colour)
    _bowl_shape(art, "-9,-1.6! -7.4,4 -4,6 4,6 7.4,4 9,-1.6!")
    art.stroke(spline("-9,-1.6 0,0 9,-1.6", closed=False), STEEL[4], 1)


def bowl(art: Art) -> None:
    """Draw the tin bowl with its chip, held before the body."""
    art.fill(oval(0, -1.4, 9.4, 2.6), STEEL[3])
    art.fill(oval(0, -1.1, 8.2, 1.9), DUSK[2])
    _bowl_shape(art, "-9.4,-1.4! -7.6,4.4 -4,6.4 4,6.4 7.6,4.4 9.4,-1.4! 0,1.2")
    art.fill(oval(-5, 0.6, 0.9, 0.7), INK[1])


def _bowl_shape(art: Art, line: str) -> None:
    body = spline(line)
    art.fill(body, STEEL[2])
    with art.clip(body):
        art.fill(spline("3,-3 4.6,3 2,8 11,8 11,-3"), STEEL[0])
        art.fill(brush("-7,0 -5.4,4 -3,6", 0.4, 1.6, 0.4), STEEL[4])


def milk(art: Art) -> None:
    """Draw the pan of milk, the end of a sari round its handle."""
    art.fill(brush("8,0 13,-1 16,-1", 1.6), INK[1])
    art.fill(oval(11.6, -0.4, 2.4, 2), RANI[3])
    body = rrect(-8.6, -2, 17.2, 8.4, 2.4)
    art.fill(body, STEEL[2])
    with art.clip(body):
        art.fill(rect(3, -3, 8, 10), STEEL[0])
        art.fill(rect(-7, -2, 2, 9), STEEL[4])
    art.fill(oval(0, -2, 8.8, 2.4), STEEL[3])
    art.fill(oval(0, -1.8, 7.6, 1.8), "#fffdf4")
    for x, lift in ((-3, 7), (2, 9)):
        steam = [(x, -5), (x + 1.6, -5 - lift * 0.5), (x - 0.6, -5 - lift)]
        art.fill(brush(steam, 0.3, 1.1, 0.2), CREAM[4], 0.6)


def bucket(art: Art) -> None:
    """Draw a full bucket hanging from two hands, water to the rim."""
    art.stroke(spline("-7,6! -5,0.4 0,-0.8 5,0.4 7,6!", closed=False), STEEL[1], 1.2)
    body = spline("-8,6! -6.4,19! 0,20.4 6.4,19! 8,6!")
    art.fill(body, TEAL[2])
    with art.clip(body):
        art.fill(spline("2.4,4 3.4,14 2,22 10,22 10,4"), TEAL[1])
        art.fill(brush("-6,8 -5.4,13 -4.8,18", 0.5, 1.7, 0.5), TEAL[3])
    art.fill(oval(0, 6, 8.2, 2.2), STEEL[3])
    art.fill(oval(0, 6.3, 7.2, 1.6), DUSK[3])
    art.fill(oval(-2, 6.1, 2.6, 0.5), DUSK[4])


def tray(art: Art) -> None:
    """Draw the tea tray: pot, two cups, sugar."""
    art.fill(rrect(-11, 0.4, 22, 3.2, 1.4), WOOD[2])
    art.fill(rrect(-11, -0.6, 22, 2.4, 1.2), WOOD[4])
    art.fill(spline("-3,-7! 3,-7! 4.4,-2.6 3,0! -3,0! -4.4,-2.6"), CREAM[4])
    art.fill(spline("1,-7 2.4,-3 1.4,0.4 6,0 6,-7"), CREAM[3])
    art.fill(oval(0, -7.4, 1.4, 1), VERM[2])
    art.fill(brush("3.6,-2.6 6,-4 6.6,-6", 1.6, 1.2, 0.9), CREAM[4])
    for x in (-8, 8.4):
        art.fill(spline(f"{x - 2.2},-3.4! {x + 2.2},-3.4! {x + 1.4},0 {x - 1.4},0"), CREAM[4])
        art.fill(oval(x, -3.4, 2.2, 0.7), WOOD[1])
    art.fill(rrect(-11, 0.2, 22, 1, 0.5), WOOD[3])


def washing(art: Art) -> None:
    """Draw a cane basket of wet washing."""
    for x, colour in ((-5, RANI[2]), (-0.6, CREAM[4]), (4.4, DUSK[3])):
        art.fill(oval(x, -3, 4, 3.4), colour)
    body = spline("-9.6,-1.4! -8,7.4! 0,8.6 8,7.4! 9.6,-1.4!")
    art.fill(body, WOOD[3])
    with art.clip(body):
        for row in range(4):
            y = 0.2 + row * 2.2
            art.stroke(poly([(-11, y), (11, y)], closed=False), WOOD[2], 0.8)
        for x in range(-9, 10, 3):
            art.fill(rect(x, -2, 1.1, 12), WOOD[4], 0.75)
        art.fill(spline("3.6,-3 5,4 3,10 12,10 12,-3"), WOOD[1], 0.6)
    art.stroke(spline("-9.6,-1.4 0,0 9.6,-1.4", closed=False), WOOD[4], 1.5)
    art.fill(spline("5,-1! 9,0 8.4,7! 5.4,5"), DUSK[3])


def letter(art: Art) -> None:
    """Draw a sheet that is being read."""
    with art.at(0, -3.4, turn=-3):
        art.fill(rrect(-5.6, -5, 11.2, 8.4, 0.5), CREAM[4])
        art.fill(poly("1,-5 5.6,-5 5.6,3.4 3,3.4"), CREAM[3])
        for y, end in ((-3, 3.4), (-1.2, 3.4), (0.6, 0.4)):
            art.fill(brush([(-4, y), (end, y)], 0.5), INK[3], 0.8)


def folded_sheet(art: Art) -> None:
    """Draw a bedsheet folded to the size of a book, flat on two forearms."""
    art.fill(rrect(-7.6, -2.6, 15.2, 6.6, 1.4), CREAM[2])
    for layer in range(3):
        art.fill(rrect(-7.6, -3.4 + layer * 1.9, 15.2, 2, 0.9), CREAM[4 if layer % 2 == 0 else 3])
    art.fill(rect(-7.6, -3.4, 15.2, 0.8), "#ffffff")
    art.fill(rect(4.4, -3.4, 1.4, 6.4), DUSK[3], 0.8)


def hanging_sheet(art: Art, right: Spot, left: Spot) -> None:
    """Draw a sheet that hangs between two hands; seen from the side only the corner in her fingers shows."""
    low, wide = max(right[1], left[1]), abs(right[0] - left[0])
    if wide < 2:
        x = right[0]
        outline = f"{x - 2},{low - 2.6}! {x + 3.4},{low - 3.4}! {x + 4.6},{low + 4} {x + 3.6},{low + 12}!"
        corner = spline(f"{outline} {x - 0.6},{low + 9}! {x - 2.4},{low + 3}")
        art.fill(corner, CREAM[4])
        with art.clip(corner):
            art.fill(rect(x + 1.6, low - 6, 9, 24), CREAM[3])
            art.fill(brush([(x - 4, low + 6.6), (x + 1, low + 8.4), (x + 6, low + 9)], 0.9), DUSK[3])
        return
    sag = 2.4 if wide > 8 else 0.6
    middle = (right[0] + left[0]) / 2
    edge = [right, (middle, low + sag), left, (left[0] - 0.6, low + 15), (right[0] + 0.6, low + 15)]
    sheet = poly(edge)
    art.fill(sheet, CREAM[4])
    with art.clip(sheet):
        fold = [(left[0] - wide * 0.3, low - 9), (left[0] + 9, low - 9), (left[0] + 9, low + 20)]
        art.fill(poly([*fold, (left[0] - wide * 0.45, low + 20)]), CREAM[3])
        art.fill(brush([(middle, low), (middle - 1, low + 15)], 0.4, 1, 0.6), CREAM[2])
        art.fill(rect(right[0] - 9, low + 12, wide + 18, 1), DUSK[3], 0.8)
