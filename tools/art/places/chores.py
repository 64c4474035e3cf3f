"""What the morning's eight jobs are done with: milk, bucket, tiffin, shirt, tea, newspaper, washing, can."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, RANI, STEEL, TEAL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.forms import clay, folds, shadowed, wire


@prop("shirt", 36, 27)
def shirt(art: Art) -> None:
    """His shirt, ironed and folded, the collar up."""
    art.fill(rrect(4, 8, 29, 18, 2), INK[0], 0.35, blur=1.2)
    art.fill(rrect(3, 5, 29, 18, 2), CREAM[2])
    art.fill(rrect(3, 4, 29, 16, 2), CREAM[4])
    art.fill(spline("10,4! 17,9! 24,4! 27,9 18,13! 8,9"), CREAM[3])
    art.fill(rect(16.6, 9, 1.8, 11), CREAM[2])
    for y in (12, 16):
        art.fill(oval(17.5, y, 0.9), CREAM[0])
    art.fill(rect(3, 18.4, 29, 1.4), CREAM[2])


@prop("ironing", 84, 45)
def ironing(art: Art) -> None:
    """A blanket folded on the floor for ironing on, the coal iron standing on its heel."""
    art.fill(rrect(4, 8, 78, 34, 2), INK[0], 0.35, blur=1.4)
    art.fill(rrect(2, 6, 78, 33, 2), DUSK[1])
    art.fill(rrect(2, 4, 78, 32, 2), DUSK[2])
    for x in (7, 72):
        art.fill(rect(x, 4, 2.4, 32), DUSK[3], 0.8)
    art.fill(spline("12,8! 52,7 54,32! 13,33!"), CREAM[3])
    art.fill(spline("30,20 38,17 46,21 40,26 33,25"), WOOD[4], 0.4)
    art.fill(oval(68, 31, 11, 3.4), INK[0], 0.45, blur=1)
    art.fill(spline("58,22! 76,19! 79,30! 58,31! 55,27"), INK[1])
    art.fill(rect(57, 28.6, 22, 2.4), STEEL[3])
    for x in (62, 67, 72):
        art.fill(oval(x, 25, 1.1), VERM[3])
    art.stroke(spline("61,21 62,12 74,12 75,20", closed=False), WOOD[2], 3)


@prop("milk", 36, 27)
def milk(art: Art) -> None:
    """The milk pan, just before it rises."""
    art.fill(oval(17, 22, 14, 4), INK[0], 0.5, blur=1.2)
    body = spline("3,9! 31,9! 30,20 25,24! 9,24! 4,20")
    art.fill(body, STEEL[1])
    with art.clip(body):
        art.fill(rect(0, 0, 19, 30), STEEL[2])
        art.fill(rect(7, 9, 4, 15), STEEL[4])
    art.fill(oval(17, 9, 14, 4), STEEL[3])
    art.fill(oval(17, 9.3, 12, 3), CREAM[4])
    for x, y, size in ((10, 9, 2), (14, 8, 2.6), (20, 9, 2.2), (24, 9.4, 1.6), (17, 10, 1.8)):
        art.fill(oval(x, y, size, size * 0.6), "#ffffff", 0.9)
    art.stroke(poly("31,12 36,10", closed=False), INK[1], 2.6)


@prop("bucket", 39, 45, foot=Foot(5, 27, 29, 18))
def bucket(art: Art) -> None:
    """A galvanised bucket, full to where it slops."""
    contact(art, 6, 43, 27, 10, skew=7)
    wire(art, "4,15 6,3 19,0 32,3 35,15", INK[2], 1.6)
    body = spline("3,14! 36,14! 31,42! 8,42!")
    art.fill(body, STEEL[0])
    with art.clip(body):
        art.fill(rect(0, 10, 21, 40), STEEL[1])
        art.fill(poly("8,14 14,14 14,44 11,44"), STEEL[3], 0.85)
        for y in (24, 33):
            art.fill(rect(0, y, 40, 1.4), STEEL[0], 0.8)
    art.fill(oval(19.5, 14, 16.5, 5), STEEL[3])
    art.fill(oval(19.5, 14.4, 14.2, 3.9), DUSK[2])
    art.fill(oval(15, 13.4, 6, 1.3), DUSK[4], 0.9)


@prop("tiffin", 27, 42)
def tiffin(art: Art) -> None:
    """A tiffin of three boxes and a spoon in its clasp."""
    art.fill(oval(14, 38, 11, 3), INK[0], 0.5, blur=1.2)
    for index in range(3):
        y = 29 - index * 9
        art.fill(rrect(3, y, 20, 10, 2), STEEL[1])
        art.fill(rrect(3, y, 12, 10, 2), STEEL[2])
        art.fill(rect(5.6, y + 1, 3, 8), STEEL[4])
        art.fill(rect(3, y, 20, 1.2), STEEL[3])
    art.fill(oval(13, 11, 10, 3), STEEL[3])
    wire(art, "4,38 2,16 7,5 13,3 19,5 24,16 22,38", STEEL[0], 1.6)
    art.fill(rrect(10, 1, 6, 3, 1), WOOD[1])


@prop("tea_tray", 54, 30)
def tea_tray(art: Art) -> None:
    """Tea for two: a pot in a knitted jacket, two cups, a plate of four biscuits."""
    art.fill(oval(28, 24, 25, 5), INK[0], 0.4, blur=1.2)
    art.fill(oval(26, 20, 25, 8), WOOD[1])
    art.fill(oval(26, 18.6, 25, 8), MARI[1])
    art.fill(oval(26, 18.2, 22.6, 6.6), MARI[2])
    pot = spline("16,18! 13,12 16,6 24,4 32,6 35,12 32,18! 24,20")
    folds(art, pot, TEAL, ("18,4 16,12 18,20", "22,4 21,12 22,20", "27,4 27,12 27,20", "31,5 32,12 30,20"))
    art.fill(oval(24, 3.6, 2.4), VERM[2])
    art.fill(brush("34,13 38,12 40,8", 3, 2.4, 1.6), CREAM[3])
    for x, y in ((6, 14), (41, 15)):
        art.fill(oval(x + 3, y + 6.4, 6, 2), CREAM[2])
        art.fill(spline(f"{x},{y}! {x + 7},{y}! {x + 6},{y + 6}! {x + 1},{y + 6}!"), CREAM[4])
        art.fill(oval(x + 3.5, y, 3.5, 1.1), "#a05c2c")
        art.fill(rect(x, y + 1.4, 7, 1), DUSK[2])


@prop("newspaper", 39, 24)
def newspaper(art: Art) -> None:
    """The morning paper, folded in three as it was thrown."""
    sheet = poly("3,10 32,3 37,13 8,21")
    shadowed(art, sheet)
    art.fill(sheet, CREAM[4])
    art.fill(poly("3,10 32,3 33,5.6 4,12.8"), CREAM[3])
    art.fill(poly("7,13.6 18,11 19,13 8,15.6"), INK[1], 0.8)
    for row in range(3):
        y = 16 + row * 1.6
        art.stroke(poly(f"{9 + row * 0.6},{y} {20 + row * 0.6},{y - 2.8}", closed=False), INK[3], 0.7)
    art.fill(poly("22,9.6 31,7.4 33.4,12 24.6,14.6"), INK[3], 0.7)


@prop("washing", 51, 36)
def washing(art: Art) -> None:
    """A cane basket of wet washing, wrung into ropes."""
    art.fill(oval(26, 31, 22, 5), INK[0], 0.4, blur=1.6)
    art.fill(spline("3,16! 48,16! 43,33! 8,33!"), WOOD[3])
    for row in range(4):
        for index in range(9):
            tone = WOOD[4] if (row + index) % 2 else WOOD[2]
            art.fill(rect(6 + index * 4.4, 18 + row * 3.8, 4, 3), tone, 0.8)
    for line, ramp in (
        ("6,16 14,6 22,14 30,7", RANI),
        ("20,16 28,9 36,15 44,12", DUSK),
        ("10,17 18,12 26,18", CREAM),
    ):
        art.fill(brush(line, 6, 9, 5), ramp[2])
        art.fill(brush(line, 1, 2, 1), ramp[3])
    art.fill(rrect(2, 14, 47, 5, 2.5), WOOD[2])
    art.fill(rrect(2, 14, 47, 1.8, 1), WOOD[4])


@prop("watering_can", 42, 36)
def watering_can(art: Art) -> None:
    """A watering can soldered from a milk-powder tin."""
    art.fill(oval(20, 32, 14, 4), INK[0], 0.4, blur=1.4)
    art.fill(brush("28,26 35,17 39,10", 4, 3, 3), LEAF[1])
    art.fill(spline("36,6! 42,12! 39,14! 34,9!"), LEAF[2])
    clay(art, rrect(8, 13, 22, 20, 2), 20, LEAF)
    art.fill(oval(19, 13, 11, 3.2), LEAF[3])
    art.fill(oval(19, 13.2, 8.6, 2.2), LEAF[0])
    wire(art, "10,14 8,3 18,1 28,4 28,13", LEAF[1], 2)
    art.fill(rrect(10, 19, 12, 8, 1), CREAM[3], 0.8)
    art.fill(oval(16, 23, 2.4), VERM[2], 0.7)
