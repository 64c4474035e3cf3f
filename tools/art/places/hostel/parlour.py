"""The parlour, kept for visitors: two chairs under covers, a founder, a harmonium that may not be played."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, RANI, SKIN, STEEL, TEAL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.forms import flower, folds, hung, leg

SHAFT = (10, 10, 76, 84)


@prop("parlour_chair", 57, 84, foot=Foot(6, 54, 45, 30))
def parlour_chair(art: Art) -> None:
    """A parlour chair: rose velvet under a loose cotton cover, tied at the corners with tape."""
    contact(art, 8, 81, 42, 14)
    for x in (8, 44):
        leg(art, x, 62, 20, width=5)
    art.fill(spline("5,52! 4,16 10,4 28,1 46,4 53,16 52,52!"), WOOD[2])
    art.fill(spline("8,52! 8,18 13,8 28,5 43,8 49,18 49,52!"), CREAM[4])
    art.fill(spline("34,6 43,8 49,18 49,52! 38,52! 40,20"), CREAM[2], 0.9)
    art.fill(spline("16,10 28,7 40,10 38,24 28,29 18,24"), CREAM[3])
    for x, y in ((28, 15), (22, 20), (34, 20)):
        flower(art, x, y, 2, RANI[3])
    art.fill(rrect(2, 46, 53, 20, 5), CREAM[2])
    art.fill(rrect(2, 45, 53, 13, 5), CREAM[4])
    for x in (2, 49):
        art.fill(rrect(x - 0.6, 30, 7, 26, 3), WOOD[3])
        art.fill(rect(x, 31, 1.6, 23), WOOD[4])
    art.fill(spline("4,66! 53,66! 52,72 44,70 36,73 28,70 20,73 12,70 5,72"), CREAM[3])
    for x in (9, 47):
        art.fill(brush(f"{x},60 {x - 2},66 {x + 2},70", 1, 2, 1), VERM[2])


@prop("parlour_table", 60, 57, foot=Foot(10, 34, 40, 23))
def parlour_table(art: Art) -> None:
    """A round table, a lace cloth, a vase of paper roses and a glass of water under a saucer."""
    contact(art, 14, 55, 34, 12)
    art.fill(spline("26,30! 34,30! 36,48 46,55! 14,55! 24,48"), WOOD[1])
    art.fill(oval(30, 24, 28, 12), WOOD[1])
    art.fill(oval(30, 21, 28, 12), WOOD[3])
    art.fill(oval(30, 21, 24, 10), CREAM[4])
    for index in range(14):
        art.fill(oval(8 + index * 3.4, 27 + (index * (13 - index)) * 0.09, 2, 1.6), CREAM[4])
    art.stroke(oval(30, 21, 16, 6.4), CREAM[2], 1, dash=(2, 2))
    art.fill(spline("20,19! 21,10 24,10! 27,10 26,19!"), DUSK[2])
    for x, y, tone in ((18, 7, RANI[2]), (24, 3, VERM[3]), (29, 8, RANI[3])):
        art.fill(oval(x, y, 3.6), tone)
        art.fill(oval(x - 0.6, y - 0.8, 1.6), RANI[4])
    art.fill(rect(38, 14, 7, 9), DUSK[4], 0.75)
    art.fill(rect(39, 14, 1.6, 9), "#ffffff", 0.7)
    art.fill(oval(41.5, 13.4, 5, 1.6), CREAM[3])


@prop("parlour_founder", 78, 93)
def founder(art: Art) -> None:
    """The founder in oils: whiskers, a tall cap, one hand on a closed book; a garland of sandal shavings."""
    art.fill(rect(7, 9, 67, 80), INK[0], 0.45, blur=2.2)
    hung(art, 2, 2, 71, 85, (MARI[0], MARI[1], MARI[2], MARI[3], MARI[4]), rim=6)
    art.wash(rect(8, 8, 59, 73), (8, 8), (67, 81), [(0, "#4c4a52", 1), (1, "#2a2230", 1)])
    art.fill(spline("12,81! 14,62 24,54 50,54 60,62 63,81!"), INK[1])
    art.fill(spline("31,56 37,52 44,56 38,68"), CREAM[3])
    art.fill(oval(37.5, 38, 10, 12.4), SKIN[3])
    art.fill(spline("41,28 47,36 46,46 41,50"), SKIN[2])
    art.fill(spline("27,31! 29,14! 46,14! 48,31! 37,27"), VERM[1])
    art.fill(spline("38,14! 46,14! 48,31! 40,28"), VERM[0], 0.7)
    whiskers = spline("27,38 28,50 33,57 37.5,58 42,57 47,50 48,38 44,46 40,44 37.5,46 35,44 31,46")
    art.fill(whiskers, "#c3bfc6")
    for x in (33.6, 41.4):
        art.fill(oval(x, 36, 1.5, 1), INK[0])
        art.fill(brush(f"{x - 3},33 {x},31.6 {x + 3},33", 0.6, 1.2, 0.6), "#c3bfc6")
    art.fill(poly("46,68 60,66 61,76 47,78"), WOOD[2])
    art.fill(spline("42,72 48,68 54,70 52,74 44,76"), SKIN[3])
    for index in range(21):
        x = 8 + index * 2.9
        art.fill(oval(x, 10 + index * (20 - index) * 0.2, 2.2, 1.8), MARI[4] if index % 2 else CREAM[2])


@prop("parlour_harmonium", 108, 75, foot=Foot(4, 48, 100, 27))
def harmonium(art: Art) -> None:
    """The harmonium on its table, under a crewel cloth, under a doily, under a vase."""
    contact(art, 8, 73, 92, 20)
    for x in (7, 97):
        leg(art, x, 44, 30, width=5)
    art.fill(rect(4, 42, 100, 8), WOOD[1])
    art.fill(rrect(2, 38, 104, 7, 1.5), WOOD[3])
    cloth = spline("10,14! 98,14! 101,44 99,58! 88,54 77,59 65,54 54,59 42,54 31,59 20,54 9,58! 7,44")
    art.fill(cloth, TEAL[1])
    with art.clip(cloth):
        art.fill(rect(6, 12, 96, 16), TEAL[2])
        art.fill(rect(82, 26, 26, 40), TEAL[0], 0.55)
        art.fill(rect(4, 49, 100, 1.6), MARI[3])
        for index in range(8):
            flower(art, 14 + index * 11.4, 40, 2.6, RANI[3] if index % 2 else MARI[3], VERM[2])
    art.fill(oval(54, 20, 18, 5), CREAM[4])
    art.stroke(oval(54, 20, 14, 3.6), CREAM[2], 0.9, dash=(1.6, 1.6))
    art.fill(spline("48,20! 50,8 53,6! 56,6 60,8 60,20!"), STEEL[2])
    art.fill(rect(50, 8, 2, 11), STEEL[4])
    for x, y in ((47, 3), (54, 0), (61, 3)):
        art.fill(brush(f"54,8 {x},{y + 3}", 0.8, 1), LEAF[1])
        art.fill(oval(x, y + 2, 2.4), VERM[3])


@prop("parlour_clock", 42, 66)
def parlour_clock(art: Art) -> None:
    """A wall clock with a pendulum and no strike; its weights are tied with ribbon."""
    art.fill(rrect(5, 8, 32, 56, 4), INK[0], 0.35, blur=1.5)
    art.fill(spline("4,14! 20,2 36,14! 36,60! 20,65 4,60!"), WOOD[1])
    art.fill(spline("6,15! 20,5 34,15! 34,58! 20,62 6,58!"), WOOD[3])
    art.fill(oval(20, 24, 12), MARI[1])
    art.fill(oval(20, 24, 10.4), CREAM[4])
    for dx, dy in ((0, -8), (8, 0), (0, 8), (-8, 0)):
        art.fill(oval(20 + dx, 24 + dy, 1), INK[1])
    art.stroke(poly("20,24 20,17.6", closed=False), INK[0], 1.4)
    art.stroke(poly("20,24 25,26", closed=False), INK[0], 1.8)
    art.fill(rect(11, 39, 18, 18), INK[0])
    art.stroke(poly("20,38 17.4,50", closed=False), MARI[2], 1)
    art.fill(oval(17, 51, 3), MARI[3])


@prop("shaft_window", 96, 117)
def shaft_window(art: Art) -> None:
    """The window on the light shaft: a pale wall, three pipes, a ledge that two pigeons are furnishing."""
    x, y, width, height = SHAFT
    art.fill(rrect(x - 7, y - 7, width + 14, height + 14, 2), WOOD[1])
    art.fill(rrect(x - 6, y - 6, width + 12, height + 10, 2), WOOD[2])
    art.fill(rect(x - 6, y - 6, width + 12, 2), WOOD[4], 0.8)
    stops = [(0, "#c9d4d4", 1), (0.6, "#9fb0b8", 1), (1, "#74869a", 1)]
    art.wash(rect(*SHAFT), (0, y), (0, y + height), [(t, c, a) for t, c, a in stops])
    with art.clip(rect(*SHAFT)):
        art.fill(spline("12,10 40,10 34,50 40,96 10,96"), "#6f8290", 0.35)
        for at, tone in ((26, "#5b6d76"), (66, "#7b5a52"), (73, "#5b6d76")):
            art.fill(rect(at, 10, 4.4, 88), tone)
            art.fill(rect(at, 10, 1.2, 88), "#aab8ba")
            for joint in (34, 70):
                art.fill(rect(at - 1.4, joint, 7, 3), tone)
        art.fill(rect(34, 62, 30, 4), "#8a97a0")
        art.fill(rect(34, 66, 30, 3), INK[1], 0.4)
        for px, flip in ((42, 1), (53, -1)):
            art.fill(spline(f"{px - 5 * flip},60 {px - 1},54 {px + 4 * flip},56 {px + 6 * flip},62"), DUSK[1])
            art.fill(oval(px + 3.4 * flip, 53, 2.4), TEAL[1])
        art.fill(brush("36,62 44,60 50,62", 0.8, 1.4, 0.8), WOOD[3])
    art.fill(rect(x + width / 2 - 2.5, y, 5, height), WOOD[2])
    art.fill(rect(x, y + 30, width, 3), WOOD[2])
    art.fill(rect(x - 10, y + height + 3, width + 20, 7), WOOD[3])
    art.fill(rect(x - 10, y + height + 3, width + 20, 1.6), WOOD[4])
    for left, lines in ((4, ("9,4 10,106", "16,4 15,106")), (72, ("79,4 80,106", "86,4 85,106"))):
        folds(
            art,
            spline(f"{left},3! {left + 20},3! {left + 19},60 {left + 20},106! {left},106! {left + 1},60"),
            CREAM,
            lines,
        )
        art.fill(rect(left, 97, 20, 2.4), VERM[2])
    art.fill(rrect(0, 1, 96, 4, 2), MARI[1])


@prop("china_cabinet", 78, 126, foot=Foot(3, 98, 72, 28))
def china_cabinet(art: Art) -> None:
    """A cabinet of china for the Bishop, who came in 1961: twelve cups, eleven saucers, two dogs."""
    contact(art, 5, 124, 68, 16)
    art.fill(rect(3, 8, 72, 115), WOOD[1])
    art.fill(rect(1, 4, 76, 6), WOOD[2])
    art.fill(rect(1, 4, 76, 1.4), WOOD[4])
    art.fill(rect(8, 14, 62, 66), INK[1])
    for shelf in (34, 56, 78):
        art.fill(rect(8, shelf, 62, 3), WOOD[3])
    for row in (33, 55):
        for index in range(6):
            x = 14 + index * 10
            art.fill(oval(x, row - 1, 4.4, 1.4), CREAM[3])
            art.fill(
                spline(f"{x - 3.4},{row - 8}! {x + 3.4},{row - 8}! {x + 2},{row - 1}! {x - 2},{row - 1}!"),
                CREAM[4],
            )
            art.fill(rect(x - 3, row - 6.4, 6, 1.2), DUSK[2])
    for x, flip in ((22, 1), (56, -1)):
        art.fill(
            spline(f"{x - 6 * flip},77 {x - 6 * flip},68 {x},66 {x + 5 * flip},70 {x + 5 * flip},77"),
            CREAM[4],
        )
        art.fill(oval(x + 3 * flip, 65, 4.4), CREAM[4])
        art.fill(oval(x + 6 * flip, 63, 1.8, 3), WOOD[3])
    art.fill(rect(30, 66, 18, 11), MARI[3])
    for x in (8, 39):
        art.fill(poly(f"{x + 3},76 {x + 22},16 {x + 28},16 {x + 9},78"), "#ffffff", 0.12)
    art.fill(rect(37.4, 12, 3.2, 70), WOOD[2])
    for x in (8, 40):
        art.fill(rrect(x, 86, 30, 30, 1.5), WOOD[2])
        art.fill(rrect(x + 4, 90, 22, 22, 1), WOOD[3])
    art.fill(oval(35, 101, 1.6), MARI[3])
    art.fill(oval(43, 101, 1.6), MARI[3])


@prop("parlour_rug", 192, 96)
def parlour_rug(art: Art) -> None:
    """A flowered carpet, brushed one way."""
    art.fill(rect(2, 4, 188, 90), INK[0], 0.25, blur=2)
    art.fill(rect(0, 0, 189, 92), VERM[0])
    art.fill(rect(5, 5, 179, 82), VERM[1])
    art.stroke(rect(10, 10, 169, 72), MARI[2], 1.6)
    art.fill(rect(15, 15, 159, 62), TEAL[1])
    for x, y in ((32, 30), (32, 62), (157, 30), (157, 62), (64, 46), (125, 46)):
        flower(art, x, y, 7, RANI[2], MARI[3])
        for turn in (30, 150, 270):
            with art.at(turn=turn, pivot=(x, y)):
                art.fill(oval(x + 13, y, 5, 2), LEAF[2])
    flower(art, 94.5, 46, 13, RANI[3], MARI[3])
    for index in range(31):
        art.fill(rect(index * 6.2, 92, 1.4, 4), CREAM[2])
