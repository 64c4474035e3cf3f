"""What hangs in the office: a dam for every month, overtime, memos, post, the firm's own clock."""

from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, STEEL, TEAL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect
from tools.art.kit.props import prop
from tools.art.places.forms import hung, shadowed, writing


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
