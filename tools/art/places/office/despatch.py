"""What is carried about: a hand truck of plates, carbon paper, pages that went wrong, pay."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, STEEL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.forms import board, leg, writing


@prop("carbon_box", 48, 51, foot=Foot(4, 33, 40, 18))
def carbon_box(art: Art) -> None:
    """A low table with the box of carbon paper, violet at the fingers, and a ream."""
    contact(art, 6, 49, 34, 12)
    for x in (6, 38):
        leg(art, x, 26, 23)
    board(art, 2, 14, 44, 12, 3)
    art.fill(rrect(6, 12, 20, 11, 1), "#3a2458")
    art.fill(rrect(6, 9, 20, 9, 1), "#54387a")
    art.fill(rect(9, 11, 14, 4), MARI[3])
    art.fill(poly("18,8 27,6 29,12 21,14"), "#1d1830")
    art.fill(rect(29, 14, 14, 8), CREAM[3])
    art.fill(poly("29,14 31,10 45,10 43,14"), CREAM[4])
    art.fill(rect(29, 17, 14, 1), CREAM[2])


@prop("pay_table", 105, 63, foot=Foot(3, 36, 99, 27))
def pay_table(art: Art) -> None:
    """Pay day: a green cloth, a cash tin, envelopes in a row, the stamp pad."""
    contact(art, 6, 61, 92, 18)
    art.fill(poly("2,26 103,26 101,61 4,61"), LEAF[0])
    art.fill(poly("2,26 92,26 90,58 4,58"), LEAF[1])
    for x in (20, 44, 70):
        art.fill(brush(((x, 28), (x + 2, 44), (x, 58)), 1, 3, 1), LEAF[2], 0.7)
    art.fill(rrect(1, 8, 103, 20, 2), LEAF[2])
    art.fill(rect(2, 8, 101, 2), LEAF[3])
    art.fill(rrect(10, 8, 22, 14, 1.5), INK[1])
    art.fill(poly("10,10 32,10 33,2 11,2"), DUSK[1])
    art.fill(rect(13, 11, 16, 4), "#c9b98f")
    for index in range(6):
        left = 40 + index * 6.4
        packet = poly(((left, 14), (left + 9, 12), (left + 10, 20), (left + 1, 22)))
        art.fill(packet, CREAM[4] if index % 2 else CREAM[3])
        art.fill(rect(left + 2, 16, 5, 0.8), INK[2])
    art.fill(rrect(88, 13, 10, 7, 1), INK[0])
    art.fill(rrect(89, 14, 8, 5, 1), "#4a2a6a")


@prop("hand_truck", 78, 81, foot=Foot(4, 60, 70, 21))
def hand_truck(art: Art) -> None:
    """A hand truck with what goes out today: plates in brown paper, corded, one corner shown."""
    contact(art, 8, 79, 62, 14)
    art.fill(poly("10,30 66,24 70,62 14,68"), "#a9794b")
    art.fill(poly("14,68 70,62 70,72 14,77"), "#7c5434")
    for line in ("26,28.6 30,66", "52,26 57,63", "11,44 68,38"):
        art.fill(brush(line, 1.4), CREAM[4])
    art.fill(poly("10,30 26,28.4 12,42"), DUSK[1])
    art.fill(poly("12.4,32 20,31.2 13.4,37"), CREAM[4], 0.85)
    art.fill(rect(40, 46, 18, 9), CREAM[3])
    writing(art, 42, 48, 14, 2, 3)
    for x in (4, 72):
        art.fill(brush(((x, 4), (x + 1, 40), (x + 2, 76)), 3, 3.4, 3), STEEL[0])
        art.fill(brush(((x - 0.6, 4), (x + 0.4, 40)), 0.8, 1, 0.8), STEEL[3])
        art.fill(oval(x + 1, 75, 5.4), INK[0])
        art.fill(oval(x + 0.6, 74.6, 2.2), STEEL[2])
    art.fill(rrect(2, 2, 74, 4, 2), VERM[1])
    art.fill(rect(4, 2, 70, 1.2), VERM[3])


@prop("waste_basket", 27, 33, foot=Foot(4, 21, 19, 12))
def waste_basket(art: Art) -> None:
    """A cane basket of pages that went wrong."""
    art.fill(oval(15, 30, 11, 3.4), INK[0], 0.4, blur=1)
    for x, y, tone in ((8, 9, CREAM[4]), (14, 7, CREAM[3]), (19, 10, CREAM[4])):
        art.fill(spline(f"{x - 4},{y + 2} {x - 2},{y - 4} {x + 3},{y - 4} {x + 4},{y + 2} {x},{y + 4}"), tone)
        art.fill(poly(((x, y - 3), (x + 3, y), (x - 1, y + 1))), CREAM[2], 0.8)
    art.fill(poly("3,10 23,10 21,31 5,31"), WOOD[2])
    art.fill(poly("3,10 14,10 14,31 5,31"), WOOD[3])
    for index in range(4):
        art.fill(rect(4, 13 + index * 5, 18.4, 1.2), WOOD[1], 0.7)
    art.fill(rrect(2, 8.6, 22, 3, 1.4), WOOD[4])
