"""The hall where one waits: a bench dented for three, a register of minutes, notices, a counter, pay day."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, STEEL, TEAL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.forms import board, hung, leg, shadowed, wire, writing
from tools.art.places.telephone import dial_telephone


@prop("reception_bench", 126, 66, foot=Foot(3, 42, 120, 24))
def reception_bench(art: Art) -> None:
    """The bench of those who wait: slatted, dented for three."""
    contact(art, 6, 64, 112, 18)
    for x in (6, 114):
        leg(art, x, 30, 34, width=6)
    for index in range(3):
        art.fill(rect(4, 8 + index * 10, 118, 7), WOOD[2])
        art.fill(rect(4, 8 + index * 10, 118, 1.6), WOOD[4])
    art.fill(rrect(2, 38, 122, 14, 2), WOOD[1])
    art.fill(rrect(2, 36, 122, 11, 2), WOOD[3])
    for x in (10, 49, 88):
        art.fill(spline(f"{x},41 {x + 8},38.4 {x + 20},38.4 {x + 28},41 {x + 14},44.6"), WOOD[2], 0.75)
    art.fill(rect(3, 45.4, 120, 1.4), WOOD[4], 0.8)
    for x in (1, 119):
        art.fill(rrect(x, 24, 6, 22, 2), WOOD[1])
        art.fill(rrect(x, 23, 6, 5, 2), WOOD[4])


@prop("counter", 144, 72, foot=Foot(0, 48, 144, 24))
def counter(art: Art) -> None:
    """The counter between the street and the firm: a flap, a telephone for visitors, an enamel Enquiries."""
    contact(art, 4, 70, 136, 18)
    art.fill(rect(2, 30, 140, 41), WOOD[1])
    for x in (6, 40, 74, 108):
        art.fill(rect(x, 36, 30, 30), WOOD[2])
        art.fill(rect(x, 36, 30, 1.3), WOOD[0], 0.8)
        art.fill(rect(x + 25, 37, 5, 29), WOOD[1])
    art.fill(rrect(0, 14, 144, 20, 2), WOOD[1])
    art.fill(rrect(0, 13, 144, 17, 2), WOOD[3])
    art.fill(rect(1, 28.6, 142, 1.6), WOOD[4])
    art.fill(rect(112, 13, 1.2, 17), WOOD[1])
    plate_width = 42
    art.fill(rrect(36, 42, plate_width, 15, 1.5), INK[0], 0.4)
    art.fill(rrect(35, 41, plate_width, 15, 1.5), DUSK[1])
    art.stroke(rrect(36.6, 42.6, plate_width - 3.2, 11.8, 1), CREAM[4], 0.7)
    write(art, "Enquiries", 56, 51.4, 8, CREAM[4], centred=True)
    with art.at(4, -10, scale=0.62):
        dial_telephone(art)
    art.fill(poly("66,17 84,16 86,26 68,27"), CREAM[4])
    writing(art, 69, 19, 13, 3, 2.4)
    art.fill(oval(100, 24, 5, 2), INK[0], 0.4, blur=0.8)
    art.fill(spline("96,23! 97,18 100,16 103,18 104,23!"), MARI[3])


@prop("time_register", 54, 84, foot=Foot(4, 63, 46, 21))
def time_register(art: Art) -> None:
    """The time register on its sloping stand, a pencil on a chain."""
    contact(art, 8, 82, 38, 14)
    art.fill(poly("10,34 44,34 46,82 8,82"), WOOD[1])
    art.fill(poly("10,34 36,34 36,82 8,82"), WOOD[2])
    art.fill(rect(13, 50, 20, 26), WOOD[1])
    art.fill(poly("3,20 51,20 53,42 1,42"), WOOD[0])
    art.fill(poly("4,18 50,18 52,39 2,39"), WOOD[3])
    art.fill(poly("8,20 26,19 26,37 6,38"), CREAM[4])
    art.fill(poly("26,19 46,20 48,38 26,37"), CREAM[3])
    for index in range(5):
        art.fill(rect(9, 22.6 + index * 3, 15, 0.8), INK[2])
        art.fill(rect(28, 22.6 + index * 3, 11 - index % 2 * 4, 0.8), DUSK[1])
        art.fill(rect(42, 22.6 + index * 3, 3.4, 0.8), VERM[2])
    wire(art, "49,22 53,30 50,37", STEEL[1], 0.9)
    art.fill(brush("40,35 49,38", 1.6), VERM[2])


@prop("hall_clock", 39, 39)
def hall_clock(art: Art) -> None:
    """The firm's clock, its face enamelled in the yard."""
    art.fill(oval(21, 21, 16), INK[0], 0.35, blur=1.5)
    art.fill(oval(19, 19, 16.4), DUSK[1])
    art.fill(oval(19, 19, 14), CREAM[4])
    for index, (x, y) in enumerate(((0, -11), (11, 0), (0, 11), (-11, 0))):
        art.fill(rect(19 + x - 0.9, 19 + y - 1.6, 1.8, 3.2), VERM[2] if index == 0 else INK[1])
    art.stroke(poly("19,19 19,10", closed=False), INK[0], 1.4)
    art.stroke(poly("19,19 12,16", closed=False), INK[0], 1.8)
    art.fill(oval(19, 19, 1.4), VERM[2])


@prop("office_calendar", 42, 57)
def office_calendar(art: Art) -> None:
    """A bank's calendar: a dam, in colour, for every month there is."""
    art.fill(rect(4, 5, 33, 48), INK[0], 0.3, blur=1.2)
    art.fill(rect(3, 4, 33, 47), CREAM[4])
    art.wash(rect(3, 4, 33, 26), (0, 4), (0, 30), [(0, "#8fbcd0", 1), (1, "#d6dcc4", 1)])
    art.fill(poly("3,18 10,12 18,16 27,9 36,15 36,22 3,22"), LEAF[1])
    art.fill(poly("5,18 34,18 36,30 3,30"), STEEL[3])
    for index in range(4):
        art.fill(
            poly(((8 + index * 7, 19), (11 + index * 7, 19), (12 + index * 7, 30), (7 + index * 7, 30))),
            "#ffffff",
            0.8,
        )
    art.fill(rect(3, 18, 33, 1.6), STEEL[1])
    for row in range(5):
        for column in range(7):
            art.fill(
                rect(5.6 + column * 4.2, 34 + row * 3.2, 2.2, 1.5), VERM[1] if column == 0 else INK[2], 0.85
            )
    art.fill(rect(2, 3, 35, 2.4), STEEL[0])
    art.stroke(poly("10,3 19.5,0 29,3", closed=False), INK[1], 0.8)


@prop("notice_overtime", 36, 42)
def notice_overtime(art: Art) -> None:
    """A typed notice in a frame without glass, one word underlined."""
    hung(art, 2, 2, 29, 34)
    art.fill(rect(4.6, 4.6, 24, 29), CREAM[4])
    art.fill(rect(8, 8, 17, 2.4), VERM[1])
    writing(art, 7, 13.4, 19, 5, 3.4, INK[2])
    art.fill(rect(13, 29, 9, 1), VERM[2])


@prop("memo_board", 93, 66)
def memo_board(art: Art) -> None:
    """The board of memos: reminder over reminder, pinned with what there was."""
    hung(art, 1, 1, 88, 60, rim=4)
    art.fill(rect(5, 5, 80, 52), "#8a6a48")
    art.fill(rect(5, 5, 80, 3), INK[0], 0.25)
    sheets = (
        (9, 9, 20, 24, -3, CREAM[4]),
        (33, 11, 18, 20, 2, "#f0d6c0"),
        (55, 8, 24, 18, -2, CREAM[3]),
        (12, 36, 26, 17, 3, "#d9e2cf"),
        (43, 34, 17, 21, -4, CREAM[4]),
        (64, 30, 17, 24, 2, "#e9c9b4"),
    )
    for index, (x, y, width, height, turn, tone) in enumerate(sheets):
        with art.at(turn=turn, pivot=(x + width / 2, y)):
            shadowed(art, rect(x, y, width, height), drop=1.2)
            art.fill(rect(x, y, width, height), tone)
            writing(art, x + 3, y + 5, width - 6, (height - 6) // 3, 3, INK[2])
            art.fill(oval(x + width / 2, y + 2, 1.3), (VERM, DUSK, MARI)[index % 3][2])


@prop("fan_switch", 39, 36)
def fan_switch(art: Art) -> None:
    """The regulators of two fans, and a card that says whom to ask."""
    art.fill(rrect(2, 3, 34, 20, 1.5), INK[0], 0.3, blur=1)
    art.fill(rrect(2, 2, 33, 19, 1.5), WOOD[2])
    art.fill(rrect(2, 2, 33, 1.4, 1), WOOD[4])
    for x in (10, 27):
        art.fill(oval(x, 12, 6.4), CREAM[2])
        art.fill(oval(x - 0.3, 11.6, 5.8), CREAM[4])
        art.fill(rrect(x - 1.2, 8, 2.2, 7, 1), INK[1])
    art.fill(rect(9, 23, 20, 9), CREAM[4])
    art.fill(rect(11, 25.4, 15, 1), VERM[2])
    art.fill(rect(11, 28, 11, 1), INK[2])
    art.fill(rect(18, 0, 1.6, 3), INK[1])


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
        x = 40 + index * 6.4
        art.fill(poly(((x, 14), (x + 9, 12), (x + 10, 20), (x + 1, 22))), CREAM[4] if index % 2 else CREAM[3])
        art.fill(rect(x + 2, 16, 5, 0.8), INK[2])
    art.fill(rrect(88, 13, 10, 7, 1), INK[0])
    art.fill(rrect(89, 14, 8, 5, 1), "#4a2a6a")


@prop("coir_mat", 84, 45)
def coir_mat(art: Art) -> None:
    """A coir mat at the head of the stairs, its pile worn to the word Sag."""
    art.fill(rrect(3, 4, 78, 38, 2), INK[0], 0.3, blur=1.2)
    art.fill(rrect(2, 2, 78, 38, 2), "#9a6b3c")
    art.fill(rrect(5, 5, 72, 32, 1), "#b98a52")
    for index in range(18):
        art.fill(rect(6 + index * 4, 5, 1.2, 32), "#8f6336", 0.45)
    write(art, "Sag", 34, 27, 19, "#6d3a24", centred=True, alpha=0.8)
    art.fill(spline("50,10 70,12 74,30 56,33"), "#c89c66", 0.7)


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


@prop("pigeonholes", 75, 81)
def pigeonholes(art: Art) -> None:
    """Pigeonholes for the post: one for each room, two for Complaints."""
    hung(art, 1, 1, 70, 74, rim=3)
    for row in range(4):
        for column in range(4):
            x, y = 5 + column * 16.4, 5 + row * 17.6
            art.fill(rect(x, y, 14, 15), INK[1])
            art.fill(rect(x, y, 14, 3), INK[0])
            if (row * 5 + column * 3) % 4:
                art.fill(
                    poly(((x + 2, y + 14), (x + 4, y + 4), (x + 10, y + 5), (x + 12, y + 14))),
                    (CREAM[4], "#d9e2cf", "#e9c9b4")[(row + column) % 3],
                )
            art.fill(rect(x + 3, y + 15, 8, 2), CREAM[3])
    art.fill(rect(1, 1, 70, 1.6), TEAL[3], 0.2)


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
