"""The corridor: the matron's table, her keys, a row of shoes, a candle in the wall."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, RANI, SKIN, STEEL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, glow, prop
from tools.art.places.forms import clay, hung, leg, writing


@prop("niche", 45, 54)
def niche(art: Art) -> None:
    """A niche in the wall, black with seven years of candle."""
    arch = spline("6,50! 6,22 12,10 22,4 32,10 38,22 38,50!")
    art.fill(spline("3,51! 3,22 10,7 22,1 34,7 41,22 41,51!"), CREAM[2])
    art.fill(arch, INK[1])
    with art.clip(arch):
        art.wash(rect(6, 4, 34, 48), (0, 4), (0, 50), [(0, INK[0], 1), (1, WOOD[1], 1)])
        art.fill(poly("6,4 14,4 14,50 6,50"), INK[0], 0.6)
    art.fill(rect(3, 48, 38, 4), CREAM[3])
    art.fill(rect(3, 48, 38, 1.2), CREAM[4])
    art.fill(spline("14,48 19,44 26,44 31,48"), CREAM[4])


@prop("candle", 18, 33)
def candle(art: Art) -> None:
    """A finger of candle on a saucer."""
    art.fill(oval(9, 29, 8, 2.6), INK[0], 0.4, blur=1)
    art.fill(oval(9, 27.6, 7.4, 2.4), CREAM[3])
    art.fill(rrect(6.4, 14, 5.4, 13, 1.4), CREAM[4])
    art.fill(rect(9.8, 15, 2, 12), CREAM[2])
    art.fill(brush("6.6,15 6,20 6.6,24", 1, 1.8, 1), CREAM[4])
    art.stroke(poly("9,14 9,11", closed=False), INK[0], 0.9)
    art.fill(spline("9,3! 11.4,8 9,12.6 6.8,8.6"), MARI[3])
    art.fill(spline("9,6! 10.2,9 9,12 8,9.4"), MARI[4])


@glow("candle")
def candle_glow(art: Art) -> None:
    """The flame."""
    art.fill(oval(9, 9, 9, 9), "#ff9a40", 0.35, blur=4)
    art.fill(spline("9,3! 11.4,8 9,12.6 6.8,8.6"), "#ffd678")
    art.fill(spline("9,6! 10.2,9 9,12 8,9.4"), "#fffbe8")
    art.fill(rrect(6.4, 13, 5.4, 5, 1.4), "#ffca85", 0.6)


@prop("shoes", 180, 27)
def shoes(art: Art) -> None:
    """Fourteen pairs of chappals against the wall; thirteen are the same."""
    for index in range(14):
        x = 4 + index * 12.6
        odd = index == 9
        for step in (0, 5.2):
            turn = (-6, 4, 0, 8, -3)[index % 5]
            with art.at(turn=turn, pivot=(x + step, 14)):
                art.fill(oval(x + step + 2.8, 15, 2.6, 6), INK[0], 0.35, blur=0.8)
                art.fill(oval(x + step + 2, 13.4, 2.4, 6), VERM[2] if odd else DUSK[1])
                art.fill(oval(x + step + 2, 13, 1.6, 4.8), VERM[4] if odd else DUSK[3])
                strap = f"{x + step},14 {x + step + 2},10 {x + step + 4},14"
                art.stroke(spline(strap, closed=False), MARI[3] if odd else DUSK[0], 1)


@prop("visitors_bench", 123, 57, foot=Foot(3, 36, 117, 21))
def visitors_bench(art: Art) -> None:
    """The bench for visitors, its middle polished by nobody."""
    contact(art, 6, 55, 110, 14)
    for x in (8, 108):
        leg(art, x, 32, 24, width=6)
    for y in (2, 12):
        art.fill(rrect(4, y, 115, 7, 1.5), WOOD[2])
        art.fill(rect(4, y, 115, 1.6), WOOD[4], 0.8)
    for x in (10, 60, 108):
        art.fill(rect(x, 2, 5, 30), WOOD[1])
    art.fill(rrect(2, 26, 119, 14, 2), WOOD[1])
    art.fill(rrect(2, 25, 119, 11, 2), WOOD[3])
    art.fill(rect(3, 25, 117, 1.4), WOOD[4])
    art.fill(rect(4, 30, 115, 0.9), WOOD[1], 0.6)
    art.fill(oval(62, 30, 24, 3), WOOD[4], 0.5)


@prop("picture_frame", 57, 69)
def picture_frame(art: Art) -> None:
    """The founder, in oils, a lady with a book; the frame stands off the wall by the width of a copybook."""
    art.fill(rect(6, 8, 48, 58), INK[0], 0.45, blur=2.2)
    hung(art, 2, 2, 49, 61, (MARI[0], MARI[1], MARI[2], MARI[3], MARI[4]), rim=5)
    art.wash(rect(7, 7, 39, 51), (7, 7), (46, 58), [(0, "#5a4a48", 1), (1, "#2f2430", 1)])
    art.fill(spline("11,58! 13,44 21,38 32,38 41,45 43,58!"), INK[1])
    art.fill(spline("20,40 26,37 33,40 27,48"), CREAM[3])
    art.fill(oval(26.5, 28, 7.4, 9), SKIN[4])
    art.fill(spline("28,19 34,24 34,33 29,37"), SKIN[3])
    art.fill(spline("18,30! 18,20 26,15 35,20 35,30! 32,22 25,21"), "#c3bfc6")
    for x in (23.6, 30):
        art.stroke(oval(x, 27.6, 2.4), INK[0], 0.8)
    art.stroke(spline("24,33 27,32.4 30,33", closed=False), "#8f3b38", 0.9)
    art.fill(poly("16,50 30,48 31,57 17,58"), VERM[1])


@prop("loose_brick", 36, 27)
def loose_brick(art: Art) -> None:
    """A brick at the foot of the wall that has come out and gone back many times."""
    art.fill(spline("2,4 16,1 33,4 34,22 18,25 3,22"), "#7a6f78", 0.5)
    art.fill(rect(6, 6, 24, 13), INK[0])
    art.fill(rect(7.6, 7.4, 21, 10.6), "#a5563f")
    art.fill(rect(7.6, 7.4, 21, 2.4), "#c4745a")
    art.fill(rect(24, 8, 4.6, 10), "#84402f")
    for x, y in ((8, 22), (13, 23.4), (20, 22.4), (27, 23)):
        art.fill(oval(x, y, 1.4, 0.8), CREAM[2])


@prop("notice_board", 66, 51)
def notice_board(art: Art) -> None:
    """A board: the week's menu, lists in two hands, a drawing nobody has taken down."""
    art.fill(rect(4, 5, 60, 44), INK[0], 0.35, blur=1.5)
    art.fill(rect(2, 2, 60, 44), WOOD[2])
    art.fill(rect(2, 2, 60, 1.6), WOOD[4])
    art.fill(rect(5, 5, 54, 38), LEAF[1])
    notes = (
        (9, 9, 15, 20, CREAM[4], -3),
        (28, 8, 13, 15, MARI[4], 2),
        (45, 10, 11, 16, CREAM[3], -2),
        (27, 27, 18, 12, RANI[4], 3),
    )
    for x, y, width, height, colour, turn in notes:
        with art.at(turn=turn, pivot=(x, y)):
            art.fill(rect(x, y, width, height), colour)
            art.fill(oval(x + width / 2, y + 1.4, 1.3), VERM[2])
            writing(art, x + 2, y + 4, width - 4, max(1, height // 3 - 2))


@prop("almanac", 30, 42)
def almanac(art: Art) -> None:
    """July 1960, a page a day, the pages kept for writing on."""
    art.fill(rect(4, 5, 23, 34), INK[0], 0.3, blur=1.2)
    art.fill(rect(3, 3, 23, 34), VERM[1])
    art.fill(rect(5, 12, 19, 22), CREAM[4])
    art.fill(rect(6, 33, 19, 2), CREAM[2])
    art.fill(rect(9, 5, 11, 2), MARI[3])
    art.stroke(spline("11,18 17,17 15,22 12,30", closed=False), INK[1], 2)
    art.fill(oval(14.5, 2, 1.2), STEEL[0])


@prop("water_jar", 42, 60, foot=Foot(5, 39, 32, 21))
def water_jar(art: Art) -> None:
    """A big-bellied jar of drinking water with a ladle chained to it."""
    contact(art, 7, 58, 28, 12)
    pot = spline("14,10! 28,10! 30,17 39,30 36,48 28,58! 14,58! 6,48 3,30 12,17")
    clay(art, pot, 26, ("#4a2a2c", "#6f3a34", "#9c5540", "#b87452", "#dca078"))
    art.fill(oval(21, 10, 9, 3), "#b87452")
    art.fill(oval(21, 10, 7, 2), INK[0])
    art.fill(oval(21, 8, 9.4, 2.6), WOOD[3])
    art.stroke(spline("29,9 36,14 34,22", closed=False), STEEL[2], 1.4)
    art.fill(oval(34, 24, 3, 2.4), STEEL[2])


@prop("broom", 24, 72)
def broom(art: Art) -> None:
    """A broom leant in the corner, and a tin pan."""
    art.fill(brush("16,2 13,30 11,44", 2, 2.4), WOOD[3])
    art.fill(spline("8,42! 15,42! 20,68! 12,71 3,67!"), MARI[1])
    for index in range(5):
        art.fill(brush(f"{9 + index * 1.4},43 {6 + index * 3},68", 0.8, 1), MARI[3], 0.8)
    art.fill(rect(7, 42, 9, 4), VERM[1])


@prop("plate_rack", 63, 75, foot=Foot(3, 54, 57, 21))
def plate_rack(art: Art) -> None:
    """Fourteen tin plates on edge, fourteen mugs below, and a ladle as long as an arm."""
    contact(art, 5, 73, 52, 12)
    for left in (4, 55):
        leg(art, left, 14, 60)
    for index in range(14):
        x = 8 + index * 3.5
        art.fill(oval(x + 1.6, 27, 2.6, 11), STEEL[0])
        art.fill(oval(x + 0.8, 27, 2.2, 10.6), STEEL[3])
    for y in (36, 54, 66):
        art.fill(rect(4, y, 56, 4), WOOD[2])
        art.fill(rect(4, y, 56, 1.2), WOOD[4])
    for index in range(6):
        x = 8 + index * 8.2
        art.fill(rrect(x, 46, 6.4, 8, 1), CREAM[4])
        art.fill(rect(x, 46, 6.4, 1.4), DUSK[2])
        art.fill(rect(x + 4.4, 47.4, 1.6, 6), CREAM[2])
    art.fill(rrect(10, 57, 20, 9, 3), STEEL[1])
    art.fill(rrect(10, 57, 9, 9, 3), STEEL[3])
    art.fill(spline("36,66! 38,58 46,56 54,59 55,66!"), "#b8603a")
    art.stroke(poly("50,8 52,34", closed=False), STEEL[2], 1.8)
    art.fill(oval(52, 35, 3.6, 2.6), STEEL[1])


@prop("rolled_mats", 45, 84, foot=Foot(5, 66, 34, 18))
def rolled_mats(art: Art) -> None:
    """Reed mats, rolled and stood in the corner; they eat on these."""
    contact(art, 6, 82, 32, 10)
    for x, top, tone in ((6, 14, "#c29a5c"), (20, 6, "#d0aa6c"), (30, 20, "#b48a50")):
        art.fill(rrect(x, top, 12, 82 - top, 5), tone)
        art.fill(rect(x + 8, top + 3, 4, 76 - top), WOOD[2], 0.45)
        for y in (top + 14, top + 44):
            art.fill(rect(x, y, 12, 2), VERM[1])
        art.fill(oval(x + 6, top + 3, 6, 3), WOOD[1])
        art.stroke(oval(x + 6, top + 3, 3.4, 1.6), tone, 1)


@prop("standing_places", 348, 27)
def standing_places(art: Art) -> None:
    """Fourteen painted rounds to stand on for roll-call, each worn by another pair of feet."""
    for index in range(14):
        x = 13 + index * 24.6
        worn = (0.5, 0.34, 0.42, 0.26)[index * 5 % 4]
        art.stroke(oval(x, 13, 8.6, 6), CREAM[3], 2, worn + 0.1)
        for dx in (-2.6, 2.6):
            with art.at(turn=(-6, 4, 9)[index % 3], pivot=(x + dx, 13)):
                art.fill(oval(x + dx, 13.4, 1.7, 3.6), CREAM[4], worn * 0.8)
