"""What is held in the months alone: lamp, tin, notes, a sleeping child, tools, pen, glasses of tea."""

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art, Spot
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, SKIN, STEEL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.people.dyes import LEMON_FROCK, MUD_KHAKI


def lamp(art: Art) -> None:
    """Draw a clay lamp with its flame, between two palms."""
    art.fill(oval(0, -7.6, 6.4), MARI[3], 0.22)
    bowl = spline("-5,-2! -3.4,1.6 0,2.6 3.4,1.6 6.4,-2.6! 0,-0.8")
    art.fill(bowl, VERM[1])
    art.fill(spline("-4.4,-1.6! -3,0.8 0,1.4 -1,-0.6"), VERM[3])
    art.fill(spline("3.6,-9.4! 5.6,-5 4.2,-2.4 2.6,-4.4"), MARI[3])
    art.fill(spline("3.8,-7! 4.6,-4.6 4,-3 3.2,-4.4"), "#fff6dc")


def tin(art: Art) -> None:
    """Draw the biscuit tin that has no lock."""
    art.fill(rrect(-7.6, -3, 15.2, 10, 1.2), MARI[1])
    art.fill(rect(2.6, -3, 5, 10), MARI[0])
    art.fill(rect(-6.6, 0, 13.2, 4.6), CREAM[3])
    art.fill(oval(-1, 2.3, 3, 1.9), LEAF[2])
    art.fill(oval(-1.4, 1.8, 1.3, 0.9), VERM[3])
    art.fill(rrect(-8.2, -4.4, 16.4, 3.4, 1.2), STEEL[2])
    art.fill(rect(-7.4, -4.2, 9, 1), STEEL[4])


def name_board(art: Art) -> None:
    """Draw a painted name board: one word in blue with a red shadow, on cream, and room below it."""
    art.fill(rrect(-13, -6, 26, 15, 0.8), WOOD[1])
    art.fill(rect(-12, -5, 24, 13), CREAM[4])
    art.fill(rect(4, -5, 8, 13), CREAM[3])
    for x, wide in ((-9.6, 3), (-5.4, 3), (-1.4, 3), (2.6, 3), (6.6, 3)):
        art.fill(rrect(x + 0.7, -2.4, wide, 4.6, 0.8), VERM[2])
        art.fill(rrect(x, -3, wide, 4.6, 0.8), DUSK[2])
        art.fill(rect(x + 1, -1.6, wide - 2, 1.6), CREAM[4])


def notes(art: Art) -> None:
    """Draw a few bank notes, fanned."""
    for turn, tone in ((-24, 1), (-8, 2), (8, 3)):
        with art.at(0, 1, turn=turn):
            art.fill(rrect(-4.6, -6.4, 9.2, 5, 0.4), LEAF[tone])
            art.fill(oval(0, -3.9, 1.5, 1.4), LEAF[4], 0.9)
    art.stroke(poly("-4.4,-5 -1,-6.6", closed=False), CREAM[4], 0.5)


def sleeping_child(art: Art, right: Spot, left: Spot) -> None:
    """Draw a child asleep on her shoulder: from the front her back is seen, from the side all of her."""
    middle = ((right[0] + left[0]) / 2, (right[1] + left[1]) / 2)
    if right == left:
        with art.at(middle[0] - 3.4, middle[1] + 3):
            _child_aside(art)
        return
    with art.at(middle[0], middle[1] + 3, stretch=(1 if right[0] < left[0] else -1, 1)):
        _child_from_behind(art)


def _legs(art: Art, spots: tuple[Spot, ...]) -> None:
    for number, (x, y) in enumerate(spots):
        art.fill(brush([(x + 1.6, y - 9), (x + 0.6, y - 4), (x, y)], 3.6, 3.4, 2.8), SKIN[3 - number])
        art.fill(oval(x - 0.4, y + 1, 2.6, 2), INK[0])


def _child_from_behind(art: Art) -> None:
    frock = LEMON_FROCK
    _legs(art, ((4.4, 14), (-3.6, 15)))
    body = spline("2,-13! 9,-12 10.4,-4 9,5! 1,8.4 -7,6! -6.4,-1 -2.4,-9")
    art.fill(body, frock[2])
    with art.clip(body):
        art.fill(spline("6,-14 6.6,-4 4,10 16,10 16,-14"), frock[1])
        art.fill(brush("-1,-6 -3.4,0 -4.4,6", 0.4, 1.5, 0.6), frock[3])
        art.fill(brush("3,-4 2,2 1.4,7", 0.4, 1.3, 0.6), frock[1])
    art.fill(brush("0,-11 -3.4,-14 -4.6,-17.6", 3.6, 3.4, 2.6), frock[3])
    art.fill(oval(-4.8, -18.4, 1.9), SKIN[3])
    with art.at(8.6, -16, turn=20):
        art.fill(oval(0, 0, 7.4, 7.4), INK[0])
        art.fill(brush("0,-7 0.4,5", 0.4, 0.6, 0.4), SKIN[1], 0.8)
        art.fill(brush("-1.6,-6 -5,-3 -5.4,2", 0.3, 1.2, 0.3), INK[2], 0.9)
        for side in (-1, 1):
            art.fill(brush([(side * 4.6, 4), (side * 6.6, 8), (side * 5.6, 12)], 3.2, 3, 2), INK[0])
            art.fill(oval(side * 5.8, 10.6, 2, 1.4), VERM[2 if side < 0 else 3])
    art.fill(brush("-11,-1 -4,3 4,3.6 9,0.4", 3.4, 3.8, 3.2), SKIN[3])
    art.fill(brush("11,-7 6,-5.4 1,-5.6", 3.2, 3.4, 3), SKIN[2])


def _child_aside(art: Art) -> None:
    frock = LEMON_FROCK
    _legs(art, ((2.6, 15), (5.6, 14)))
    body = spline("-4,-13! 2.6,-12 6.4,-3 7,6! 0,8 -5,5! -6,-4")
    art.fill(body, frock[2])
    with art.clip(body):
        art.fill(spline("-8,-14 -3,-8 -3,10 -12,10"), frock[1])
        art.fill(brush("2,-8 4.6,0 4.4,7", 0.4, 1.5, 0.6), frock[3])
    with art.at(-0.6, -16.4, turn=-18):
        art.fill(oval(0, 0, 7.2, 7.4), INK[0])
        art.fill(spline("-7,-2 -3,-4.4 1.4,-2 2.6,2 0,6.4 -4.6,6.6 -7.2,3"), SKIN[3])
        art.fill(brush("-5.6,1.4 -4,2.2 -2.4,1.6", 0.4, 1, 0.4), INK[0])
        art.fill(oval(-3.6, 3.8, 1.6, 1), VERM[3], 0.4)
        art.fill(brush("2,-6 5,-3 5.6,2", 0.3, 1.2, 0.3), INK[2], 0.9)
        art.fill(brush("4.6,4 6.6,8 5.6,12", 3.2, 3, 2), INK[0])
        art.fill(oval(5.8, 10.6, 2, 1.4), VERM[2])


def open_umbrella(art: Art, hand: Spot) -> None:
    """Hold a black umbrella open over the head, its shaft leaning in from the hand."""
    x, y = hand[0] * 0.1, -75.0
    art.stroke(spline([(hand[0], hand[1] + 3), (x, y - 12)], closed=False), WOOD[2], 1.3)
    art.stroke(
        spline(
            [(hand[0], hand[1] + 2), (hand[0] - 0.6, hand[1] + 6), (hand[0] + 2, hand[1] + 6)], closed=False
        ),
        WOOD[3],
        1.5,
    )
    with art.at(x, y):
        dome = spline("-24,0! -20,-9 -11,-15 0,-16.4 11,-15 20,-9 24,0! 16,-2.6 8,0! 0,-2.4 -8,0! -16,-2.6")
        art.fill(dome, INK[1])
        with art.clip(dome):
            art.fill(spline("6,-18 10,-8 9,2 26,2 26,-18"), INK[0])
            art.fill(brush("-18,-7 -11,-12.4 -3,-14.6", 0.6, 2.6, 0.6), INK[3], 0.9)
            for end in (-16, -8, 8, 16):
                art.fill(brush([(0, -16.4), (end * 0.7, -9), (end, 0)], 0.5, 0.8, 0.5), INK[3], 0.6)
        art.fill(rect(-0.6, -18.6, 1.2, 2.6), STEEL[2])


def padlock(art: Art) -> None:
    """Draw the trunk's padlock, held by its shackle: what there is to hammer with."""
    with art.at(turn=18):
        art.stroke(spline("-2.6,-3! -2.6,0.6 0,2.6 2.6,0.6 2.6,-3!", closed=False), STEEL[3], 1.5)
        art.fill(rrect(-4.4, -10, 8.8, 7.4, 1.4), MARI[1])
        art.fill(rrect(-4.4, -10, 6.6, 7.4, 1.4), MARI[2])
        art.fill(rect(-3.6, -9.6, 5.4, 1.2), MARI[4])
        art.fill(oval(-0.6, -6.6, 1), INK[0])


def paint_brush(art: Art) -> None:
    """Draw a sign painter's brush, wet."""
    with art.at(turn=-16):
        art.fill(rrect(-0.8, -7, 1.6, 10, 0.6), WOOD[4])
        art.fill(rect(-1.5, -9.4, 3, 2.8), STEEL[3])
        art.fill(spline("-1.6,-9.2! 1.6,-9.2! 1.4,-12 0,-14.4!"), VERM[2])


def pen(art: Art) -> None:
    """Draw a pen in the hand."""
    with art.at(turn=30):
        art.fill(rrect(-0.7, -6, 1.4, 9, 0.6), INK[1])
        art.fill(rect(-0.7, -3, 1.4, 0.9), MARI[3])


def glass(art: Art) -> None:
    """Draw a small glass of tea."""
    body = spline("-2.4,-5.4! 2.6,-5.4! 2,1.6! -1.8,1.6!")
    art.fill(body, CREAM[3], 0.85)
    with art.clip(body):
        art.fill(rect(-4, -3.8, 8, 6), WOOD[4])
        art.fill(rect(0.8, -6, 3, 9), WOOD[3], 0.7)
    art.fill(brush("0,-7 1,-9.4 -0.4,-12", 0.3, 1, 0.2), CREAM[4], 0.6)


def glasses(art: Art) -> None:
    """Draw a wire carrier with glasses of tea, hanging from the hand."""
    art.stroke(spline("-5,7! -3.6,1 0,-0.6 3.6,1 5,7!", closed=False), STEEL[1], 1)
    for x in (-4.6, 0.1, 4.8):
        with art.at(x, 10, scale=0.8):
            glass(art)
    art.stroke(poly("-8,11.4 8,11.4", closed=False), STEEL[2], 1.3)
    art.stroke(poly("-7.6,7 7.6,7", closed=False), STEEL[2], 0.8)


def school_bag(art: Art) -> None:
    """Draw a canvas school bag, hanging from the hand."""
    art.stroke(spline("-3.6,5! -2.6,0.4 2.6,0.4 3.6,5!", closed=False), MUD_KHAKI[0], 1.3)
    body = rrect(-6, 4, 12, 10, 1.4)
    art.fill(body, MUD_KHAKI[2])
    with art.clip(body):
        art.fill(rect(2, 4, 6, 12), MUD_KHAKI[1])
        art.fill(rect(-7, 4, 14, 4.6), MUD_KHAKI[3])
    for x in (-3.4, 2):
        art.fill(rect(x, 4, 1.4, 6.4), WOOD[2])


def cloth_bag(art: Art) -> None:
    """Draw her cloth bag with its wooden rings, hanging from the hand."""
    art.stroke(oval(0, 1.4, 2.6, 2.4), WOOD[3], 1.1)
    body = spline("-3,3.4! 3,3.4! 7,10 6.4,16.4! 0,18 -6.4,16.4! -7,10")
    art.fill(body, VERM[2])
    with art.clip(body):
        art.fill(spline("2,2 3.4,9 2,20 12,20 12,2"), VERM[1])
        art.fill(brush("-3,5 -5,10 -4.6,15", 0.4, 1.6, 0.5), VERM[3])
        for y in (9.4, 13.4):
            art.fill(brush([(-8, y), (0, y + 1), (8, y)], 1.1), MARI[3])


def broom(art: Art) -> None:
    """Draw a broom of grass, its head on the floor before her."""
    art.fill(brush("0,-5 0.6,2 1.4,6", 1.8, 1.8, 1.6), WOOD[3])
    art.fill(spline("0.4,5! 2.6,5! 6.4,20! 1,21.6 -3.6,20!"), MARI[3])
    for x in (-1.6, 1, 3.8):
        art.fill(brush([(1.4, 6), (x * 0.7 + 0.8, 14), (x + 0.6, 20)], 0.4, 0.9, 0.4), MARI[1], 0.8)
    art.fill(rect(-0.2, 5.6, 3.4, 1.6), VERM[2])
