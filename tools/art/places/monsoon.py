"""What June brings into the flat: a banyan twig, an umbrella, an envelope, a card, a basket on a rope."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, INK, LEAF, MARI, STEEL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.forms import shadowed, wire, writing
from tools.art.places.raised import LIFT

SEAT = 27
"""Units from a chair's ground line up to the middle of its seat."""


def _twig(art: Art) -> None:
    """Draw a branch of banyan: five leaves, a hanging root, and much white thread."""
    art.fill(brush("27,52 26,34 28,18 25,8", 3.4, 4, 2), WOOD[2])
    art.fill(brush("26,34 18,26 13,24", 2.2, 2, 1), WOOD[2])
    art.fill(brush("27,28 36,22 40,20", 2.2, 2, 1), WOOD[2])
    art.fill(brush("18,27 17,34 18,39", 1.2, 1, 0.5), WOOD[3])
    for x, y, turn, tone in (
        (25, 7, -80, 3),
        (10, 22, 200, 2),
        (43, 18, -20, 3),
        (34, 11, -50, 2),
        (15, 12, 225, 3),
    ):
        with art.at(x, y, turn=turn):
            art.fill(oval(3, 1, 8.6, 5), LEAF[1])
            art.fill(oval(2.4, 0, 8.4, 4.6), LEAF[tone])
            art.fill(rect(-5, -0.4, 14, 0.9), LEAF[4], 0.7)
    for index in range(7):
        top = 27 + index * 1.9
        wound = f"23,{top} 26.6,{top + 1.8} 30,{top - 0.4}"
        art.stroke(spline(wound, closed=False), CREAM[4], 1.1)


@prop("banyan_twig", 54, 60)
def banyan_twig(art: Art) -> None:
    """Bai's branch of banyan in a flower pot, beside something that came with the wind."""
    contact(art, 17, 57, 22, 7, skew=6)
    art.fill(oval(27, 43, 11, 3), WOOD[0])
    _twig(art)
    for turn, tone in ((-62, 3), (-100, 2), (-128, 3)):
        with art.at(33, 43, turn=turn):
            art.fill(oval(4, 0, 4.6, 1.7), LEAF[tone])
    art.fill(poly("17,44 37,44 34,58 20,58"), VERM[1])
    art.fill(poly("17,44 25,44 26,58 20,58"), VERM[2])
    art.fill(rrect(15, 42.6, 24, 5, 1.6), VERM[2])
    art.fill(rrect(15, 42.6, 10, 5, 1.6), VERM[3])
    wire(art, "30,40 36,45 39,50 43,57", CREAM[4], 1)


@prop("banyan_in_bowl", 54, 60)
def banyan_in_bowl(art: Art) -> None:
    """Bai's branch of banyan in the steel bowl from under the tap, in a little water."""
    contact(art, 13, 57, 30, 7, skew=6)
    art.fill(oval(27, 46, 16, 4.6), STEEL[1])
    art.fill(oval(27, 46.6, 14, 3.6), "#7d9fb5")
    _twig(art)
    art.fill(spline("11,46 16,50 27,51.4 38,50 43,46! 39,56 33,58.6 21,58.6 15,56"), STEEL[2])
    art.fill(spline("11,46 16,50 22,51 21,58.6! 15,56"), STEEL[3])
    art.stroke(spline("11,46 16,50 27,51.4 38,50 43,46", closed=False), STEEL[4], 1.2)
    wire(art, "30,40 36,46 41,50 47,57", CREAM[4], 1)


@prop("umbrella", 33, 75, foot=Foot(5, 57, 23, 18))
def umbrella(art: Art) -> None:
    """A big black umbrella with "Best Talcum" round its edge, in a tin by the door."""
    contact(art, 6, 73, 20, 8, skew=5)
    art.fill(brush("19,8 18,30 16,56", 2, 10, 8), INK[0])
    art.fill(brush("17,12 16,30 14,54", 0.8, 3, 2), INK[2])
    art.fill(brush("12.6,40 17,43 22,41", 2.4, 2.4), MARI[2])
    for index in range(4):
        art.fill(rect(12.4 + index * 2.6, 48, 1.6, 5), CREAM[3], 0.9)
    art.stroke(spline("19,9 19,3 25,1 28,5 27,8", closed=False), WOOD[3], 2.6)
    art.fill(rrect(6, 53, 21, 20, 1.5), VERM[1])
    art.fill(rrect(6, 53, 12, 20, 1.5), VERM[2])
    art.fill(rect(8, 54, 2.4, 18), VERM[4], 0.8)
    art.fill(oval(16.5, 53, 10.5, 2.4), STEEL[2])
    art.fill(oval(16.5, 53.2, 8.6, 1.6), INK[0])
    art.fill(brush("17,40 16.6,46 16,53", 8, 8, 7), INK[0])
    art.fill(rect(6, 61, 21, 6), CREAM[3])
    art.fill(rect(9, 63.4, 14, 1.2), VERM[1])


def _envelope(art: Art) -> None:
    """Draw a thick long envelope, its flap not quite shut."""
    sheet = poly("4,8 33,4 36,15 7,20")
    shadowed(art, sheet, drop=3)
    art.fill(poly("4,8 7,20 7,22 4,10"), CREAM[1])
    art.fill(poly("7,20 36,15 36,17.4 7,22.4"), CREAM[1])
    art.fill(sheet, "#d8b98a")
    art.fill(poly("4,8 33,4 22,13"), "#e8d0a4")
    art.fill(poly("20,12.6 24,11.6 23,14.4"), VERM[1])


@prop("envelope_on_table", 39, 24 + LIFT)
def envelope_on_table(art: Art) -> None:
    """His envelope, thick, on the table, under the salt."""
    _envelope(art)
    art.fill(oval(27, 12.6, 4.4, 1.6), INK[0], 0.35, blur=1)
    art.fill(rrect(23.6, 4.4, 6.4, 8.4, 1.4), CREAM[4])
    art.fill(rrect(27.4, 4.4, 2.6, 8.4, 1.2), CREAM[2])
    art.fill(rrect(23.4, 1.6, 6.8, 3.4, 1.4), STEEL[3])
    art.fill(rect(25, 2.2, 1, 1), INK[1])
    art.fill(rect(27.4, 2.2, 1, 1), INK[1])


@prop("envelope_on_chair", 39, 24 + SEAT)
def envelope_on_chair(art: Art) -> None:
    """His envelope on his own chair."""
    _envelope(art)


@prop("hostel_card", 30, 21 + LIFT)
def hostel_card(art: Art) -> None:
    """A typed postcard from a hostel, its last line by hand."""
    sheet = poly("4,6 24,3 27,14 7,18")
    shadowed(art, sheet)
    art.fill(sheet, CREAM[4])
    with art.at(turn=-9, pivot=(8, 8)):
        writing(art, 8, 8, 14, 3, 2.2, INK[2])
        art.stroke(spline("8,15.4 11,14.6 14,16 18,14.8", closed=False), "#47639a", 0.8)
    art.fill(rect(19.4, 5, 3.4, 4), VERM[2])


@prop("tea_tin", 51, 33 + LIFT)
def tea_tin(art: Art) -> None:
    """The household's tea tin, upturned, and its coins sorted into what they are for."""
    art.fill(oval(13, 25, 11, 3.4), INK[0], 0.4, blur=1)
    art.fill(rrect(4, 6, 18, 19, 1.4), LEAF[1])
    art.fill(rrect(4, 6, 11, 19, 1.4), LEAF[2])
    art.fill(rect(6, 7, 2.4, 17), LEAF[4], 0.8)
    art.fill(rect(4, 11, 18, 8), MARI[3])
    write(art, "Tea", 13, 17.6, 7, VERM[1], centred=True)
    art.fill(oval(13, 6, 9, 2.6), STEEL[3])
    art.fill(oval(13, 6, 7, 1.8), STEEL[2])
    for x, y, count, tone in (
        (28, 24, 5, STEEL[3]),
        (35, 22, 3, STEEL[4]),
        (42, 24, 4, MARI[3]),
        (33, 28, 1, MARI[2]),
    ):
        for index in range(count):
            art.fill(oval(x, y - index * 1.5 + 0.8, 3.2, 1.7), INK[1], 0.6)
            art.fill(oval(x, y - index * 1.5, 3.2, 1.7), tone)


@prop("number_slip", 21, 21)
def number_slip(art: Art) -> None:
    """A slip with six figures on it, pinned beside the calendar, in his hand."""
    with art.at(turn=4, pivot=(9, 3)):
        art.fill(rect(3.6, 3.6, 14, 13), INK[0], 0.35, blur=1)
        art.fill(rect(2.6, 2.6, 14, 13), CREAM[4])
        for index in range(6):
            x = 4.2 + index * 1.9
            art.stroke(spline(f"{x},7 {x + 1.1},8 {x},10 {x + 1.1},11", closed=False), "#2c3c6e", 0.8)
        art.fill(rect(4, 13, 8, 0.8), "#2c3c6e")
    art.fill(oval(9.4, 3.2, 1.4), VERM[2])


@prop("basket", 45, 87)
def basket(art: Art) -> None:
    """A basket on a rope over the rail: the milkman fills it from the lane, three storeys of trust."""
    wire(art, "18,4 12,14 16,30 20,52", CREAM[2], 1.8)
    wire(art, "22,4 27,16 24,32 21,52", CREAM[2], 1.8)
    art.fill(rrect(12, 1, 18, 6, 3), CREAM[1])
    art.fill(rrect(12, 1, 18, 2, 1), CREAM[3])
    wire(art, "21,50 8,62", CREAM[2], 1.3)
    wire(art, "21,50 34,62", CREAM[2], 1.3)
    body = spline("5,62! 37,62! 33,82! 9,82!")
    art.fill(body, WOOD[3])
    with art.clip(body):
        for row in range(5):
            for index in range(8):
                tone = WOOD[4] if (row + index) % 2 else WOOD[2]
                art.fill(rect(5 + index * 4.2, 63 + row * 4, 3.8, 3.2), tone, 0.85)
        art.fill(rect(27, 60, 12, 24), INK[1], 0.3)
    art.fill(oval(21, 62, 16, 3.6), WOOD[2])
    art.fill(oval(21, 62.4, 13.6, 2.6), INK[0])
    art.fill(rect(14, 57, 6, 6), STEEL[3])
