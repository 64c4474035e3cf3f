"""The living room: a sofa, a telephone, a cupboard of other people's books."""

import math
from random import Random

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, RANI, SKIN, TEAL, VERM, WOOD
from tools.art.kit.paths import moved, oval, poly, rect, rrect, sample, spline
from tools.art.kit.props import Foot, glow, prop
from tools.art.places.chance import dice_of
from tools.art.places.forms import clay, leg, wire


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


@prop("telephone", 63, 81, foot=Foot(8, 53, 48, 28))
def telephone(art: Art) -> None:
    """The telephone on its stool, a doily under it as under a god."""
    contact(art, 12, 78, 40, 14)
    for left in (15, 45):
        leg(art, left, 46, 34)
    art.fill(rect(12, 62, 40, 4), WOOD[2])
    art.fill(rrect(13, 57, 34, 6, 1), DUSK[2])
    art.fill(rrect(14, 53, 32, 5, 1), MARI[2])
    art.fill(rrect(15, 54, 30, 1.4, 1), MARI[3])
    art.fill(oval(32, 36, 27, 14), WOOD[1])
    art.fill(oval(32, 33, 27, 14), WOOD[3])
    art.fill(oval(32, 33, 24, 12.4), CREAM[3])
    for index in range(16):
        angle = index / 16 * math.tau
        x, y = 32 + 23 * math.cos(angle), 33.6 + 12 * math.sin(angle)
        art.fill(oval(x, y, 3.1), CREAM[4] if index % 2 else CREAM[3])
        art.fill(oval(x, y, 1), CREAM[2])
    art.stroke(oval(32, 33, 17, 8.4), CREAM[2], 1, 0.9, dash=(2, 2))
    _dial_telephone(art)


def _dial_telephone(art: Art) -> None:
    """Draw the black instrument itself."""
    art.fill(oval(34, 37, 17, 6), INK[1], 0.5, blur=1)
    body = spline("17,36! 20,25 25,20! 39,20! 44,25 47,36! 32,39.5")
    art.fill(body, INK[1])
    with art.clip(body):
        art.fill(spline("17,36 20,25 25,20 32,20 26,28 24,38"), INK[2])
    art.fill(oval(32, 29.5, 8, 6.6), CREAM[3])
    art.fill(oval(32, 29.5, 3.6, 3), VERM[2])
    for index in range(9):
        angle = -2.2 + index / 9 * 5.4
        art.fill(oval(32 + 5.7 * math.cos(angle), 29.5 + 4.7 * math.sin(angle), 1.1), INK[1])
    receiver = spline("12,20! 14,13 22,12.5 32,14.5 42,12.5 50,13 52,20! 46,21.5 42,18 32,18.6 22,18 18,21.5")
    art.fill(moved(receiver, 0, 1.4), INK[0])
    art.fill(receiver, INK[1])
    art.fill(brush("16,14.8 24,14 32,15.6 40,14", 0.6, 1.6, 0.5), INK[3])
    wire(art, "17,36 9,40 8,46 13,50 9,55", INK[1], 1.4)


@prop("cupboard", 105, 120, foot=Foot(0, 90, 105, 30))
def cupboard(art: Art) -> None:
    """The glass-fronted cupboard, full of the landlord's law reports."""
    contact(art, 4, 117, 97, 16)
    art.fill(rrect(2, 0, 100, 119, 2), WOOD[1])
    art.fill(rect(2, 0, 100, 11), WOOD[3])
    art.fill(rect(2, 10, 100, 1.6), WOOD[4])
    art.fill(rect(8, 17, 88, 68), WOOD[0])
    for row in range(2):
        _books(art, 10, 49 + row * 33, 84, dice_of(4 + row))
    for x in (8, 53):
        pane = rect(x, 17, 43, 68)
        art.stroke(pane, WOOD[2], 3)
        art.fill(poly(((x + 4, 17), (x + 18, 17), (x + 4, 45))), "#ffffff", 0.16)
        art.fill(poly(((x + 24, 17), (x + 30, 17), (x + 6, 66), (x + 4, 58))), "#ffffff", 0.1)
    for x in (8, 53):
        art.fill(rrect(x, 90, 43, 22, 1.5), WOOD[2])
        art.fill(rrect(x + 3, 93, 37, 15, 1.5), WOOD[3], 0.8)
        art.fill(oval(x + 21.5, 100, 1.7), MARI[3])
    art.fill(rect(2, 0, 4, 119), WOOD[2])
    art.fill(rect(98, 0, 4, 119), WOOD[0], 0.6)
    art.fill(rect(46, 44, 4, 8), MARI[2])


def _books(art: Art, x: float, foot: float, width: float, dice: Random) -> None:
    """Stand a row of books on a shelf, the bound sets in rows of one colour."""
    end = x + width
    art.fill(rect(x - 2, foot, width + 4, 3.4), WOOD[3])
    art.fill(rect(x - 2, foot, width + 4, 1), WOOD[4])
    while x < end - 6:
        ramp = dice.choice((VERM, TEAL, MARI, DUSK, LEAF, CREAM))
        height, tone = dice.choice((20, 22, 25)), dice.choice((1, 2, 2))
        for _ in range(dice.choice((1, 2, 4))):
            if x > end - 6:
                break
            thick = dice.choice((4, 5, 6))
            art.fill(rect(x, foot - height, thick - 0.6, height), ramp[tone])
            art.fill(rect(x, foot - height, 1.2, height), ramp[tone + 1])
            art.fill(rect(x, foot - height + 4, thick - 0.6, 1.4), ramp[min(4, tone + 2)], 0.8)
            x += thick
        x += dice.choice((0, 0, 5))
    art.wash(rect(8, foot - 31, 88, 8), (0, foot - 31), (0, foot - 23), [(0, INK[0], 0.7), (1, INK[0], 0)])


@prop("radio", 57, 33)
def radio(art: Art) -> None:
    """A valve radio with a magic eye, its cloth darned."""
    art.fill(rect(5, 28, 48, 5), INK[0], 0.4, blur=1.4)
    art.fill(rrect(3, 4, 51, 28, 4), WOOD[1])
    art.fill(rrect(3, 2, 51, 26, 4), WOOD[3])
    art.fill(rrect(3, 2, 51, 3, 2), WOOD[4])
    art.fill(rrect(7, 8, 25, 16, 2), CREAM[2])
    for index in range(5):
        art.fill(rect(8, 10 + index * 2.7, 23, 1), WOOD[2], 0.7)
    art.stroke(poly("22,16 27,21", closed=False), VERM[2], 0.9)
    art.fill(rrect(35, 8, 15, 8, 1), MARI[4])
    art.fill(rect(42, 8, 1, 8), VERM[2])
    for x in (38.5, 46.5):
        art.fill(oval(x, 21, 2.8), INK[1])
        art.fill(oval(x - 0.5, 20.4, 0.9), CREAM[3])


@glow("radio")
def radio_glow(art: Art) -> None:
    """The lit dial."""
    art.fill(rrect(35, 8, 15, 8, 1), "#ffd27a", 0.75)


@prop("palm", 84, 123, foot=Foot(26, 93, 34, 30))
def palm(art: Art) -> None:
    """An areca palm in a painted pot, Pooja's own doing."""
    contact(art, 26, 119, 30, 12)
    pot = spline("25,84! 59,84! 56,104 52,122! 32,122! 28,104")
    clay(art, pot, 44, VERM)
    with art.clip(pot):
        art.fill(rect(20, 97, 44, 3), CREAM[3], 0.7)
        for index in range(7):
            x = 24 + index * 6
            art.fill(poly(f"{x},100 {x + 3},106 {x + 6},100"), CREAM[3], 0.7)
    art.fill(rrect(23, 80, 38, 8, 3), VERM[3])
    art.fill(oval(42, 83, 16, 3.4), WOOD[0])
    lengths = (
        (-170, 40),
        (-150, 46),
        (-125, 50),
        (-102, 56),
        (-80, 58),
        (-58, 52),
        (-35, 46),
        (-14, 40),
        (-140, 30),
        (-45, 30),
    )
    for index, (angle, length) in enumerate(lengths):
        _frond(art, angle, length, (LEAF[1], LEAF[2], LEAF[2], LEAF[3])[index % 4])


def _frond(art: Art, angle: float, length: float, tone: str) -> None:
    """Draw one frond: a rib and its leaflets, the lower side in shade."""
    turn = math.radians(angle)
    reach, rise = math.cos(turn), math.sin(turn)
    tip = (42 + length * reach * 0.92, 82 + length * rise * 1.12 + 14)
    middle = (42 + length * 0.5 * reach, 82 + length * 0.72 * rise - 12)
    rib = ((42, 82), middle, tip)
    for index, step in enumerate(sample(rib, 18)[4:], start=4):
        size = 15 - abs(index - 9) * 1.05
        for side in (-1, 1):
            dx = -step.dy * side * 0.75 + step.dx * 0.65
            dy = step.dx * side * 0.75 + step.dy * 0.65
            near = (step.x + dx * size * 0.5, step.y + dy * size * 0.5 + 0.6)
            far = (step.x + dx * size, step.y + dy * size + 3)
            leaflet = brush(((step.x, step.y), near, far), 0.5, 2.4, 0.3)
            art.fill(leaflet, tone)
            if side > 0:
                art.fill(leaflet, LEAF[0], 0.3)
    art.fill(brush(rib, 1.8, 1.4, 0.5), LEAF[3], 0.9)


@prop("rug", 249, 138)
def rug(art: Art) -> None:
    """The red rug: a diamond in a diamond in a diamond."""
    x, y, width, height = 8, 4, 234, 128
    art.fill(rrect(x + 2, y + 3, width, height, 2), INK[0], 0.35, blur=1.5)
    for inset, colour in ((0, VERM[1]), (6, MARI[3]), (9, DUSK[1]), (20, MARI[2]), (23, VERM[2])):
        art.fill(rect(x + inset, y + inset, width - 2 * inset, height - 2 * inset), colour)
    _rug_border(art, x, y, width, height)
    cx, cy = x + width / 2, y + height / 2
    rings = (
        (78, 34, DUSK[1]),
        (70, 30, MARI[2]),
        (66, 28, VERM[1]),
        (46, 19.6, TEAL[2]),
        (40, 17, CREAM[3]),
        (34, 14.4, VERM[2]),
        (14, 6, MARI[3]),
    )
    for rx, ry, colour in rings:
        art.fill(poly(((cx - rx, cy), (cx, cy - ry), (cx + rx, cy), (cx, cy + ry))), colour)
    for sx in (-1, 1):
        for sy in (-1, 1):
            corner = (
                (cx + sx * 92, cy + sy * 38),
                (cx + sx * 74, cy + sy * 38),
                (cx + sx * 92, cy + sy * 28),
            )
            art.fill(poly(corner), DUSK[1])
    for step in range(2, height, 4):
        art.fill(rect(x - 6, y + step, 6, 1.6), CREAM[3])
        art.fill(rect(x + width, y + step, 6, 1.6), CREAM[3])
    for step in range(0, height, 3):
        art.fill(rect(x, y + step, width, 0.8), INK[0], 0.1)


def _rug_border(art: Art, x: float, y: float, width: float, height: float) -> None:
    """Weave the triangles of the border."""
    for index in range(19):
        at = x + 13 + index * 11.6
        for edge, side in ((y + 18.5, -1), (y + height - 18.5, 1)):
            tooth = ((at - 3.6, edge), (at + 3.6, edge), (at, edge + side * 6.4))
            art.fill(poly(tooth), MARI[3] if index % 2 else TEAL[3])
    for index in range(8):
        at = y + 27 + index * 10.6
        for edge, side in ((x + 18.5, -1), (x + width - 18.5, 1)):
            tooth = ((edge, at - 3.4), (edge, at + 3.4), (edge + side * 6.4, at))
            art.fill(poly(tooth), MARI[3] if index % 2 else TEAL[3])


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
