"""The kitchen: a stone platform, a stove to be watched, tins, a tap, the things of the morning's jobs."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, RANI, STEEL, TEAL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, glow, prop
from tools.art.places.forms import clay, folds, leaves, leg, shadowed, tin, tumbler, wire


@prop("platform", 240, 69, foot=Foot(0, 42, 240, 27))
def platform(art: Art) -> None:
    """The cooking platform: black stone on brick, a steel sink let in at the right, a gas cylinder below."""
    contact(art, 2, 67, 234, 14, skew=7)
    art.fill(rect(0, 24, 240, 44), "#c9b79b")
    art.fill(rect(0, 24, 240, 44), INK[1], 0.12)
    for x in (0, 62, 122, 186, 234):
        art.fill(rect(x, 24, 6, 44), "#d8c8aa")
        art.fill(rect(x + 4.6, 24, 1.4, 44), INK[1], 0.4)
    for x, width in ((6, 56), (68, 54), (128, 58), (192, 42)):
        art.fill(rect(x, 26, width, 40), INK[0])
        art.wash(rect(x, 26, width, 40), (0, 26), (0, 66), [(0, INK[0], 0.9), (1, WOOD[1], 0.9)])
    _under_platform(art)
    art.fill(rrect(-2, 0, 244, 27, 2), "#2f3140")
    art.fill(rrect(-2, 0, 244, 22, 2), "#4b4f5e")
    art.fill(rect(0, 1, 238, 2), "#747a88", 0.8)
    art.fill(rect(0, 20.6, 240, 1.6), "#868c98", 0.7)
    _sink(art)


def _under_platform(art: Art) -> None:
    """Draw what stands under the stone: cylinder, pots, onions."""
    art.fill(rrect(14, 34, 22, 33, 8), VERM[1])
    art.fill(rrect(14, 34, 14, 33, 7), VERM[2])
    art.fill(rect(17, 38, 3, 24), VERM[3], 0.8)
    art.fill(rect(20, 30, 10, 6), STEEL[1])
    wire(art, "27,31 40,29 46,34 46,27", VERM[0], 2)
    clay(
        art,
        spline("76,50! 72,58 78,67! 96,67! 102,58 98,50!"),
        88,
        ("#5b2a2c", "#8a4a34", "#b8683f", "#d0874f", "#ecbc88"),
    )
    art.fill(oval(87, 50, 12, 2.6), INK[0])
    for x, y in ((140, 62), (147, 60), (154, 63), (145, 65), (151, 66)):
        art.fill(oval(x, y, 4.4), RANI[2])
        art.fill(oval(x - 1.2, y - 1.4, 1.4), RANI[4], 0.8)
    art.fill(spline("134,62! 162,62! 158,68! 138,68!"), WOOD[3])
    for index in range(6):
        art.fill(rect(136 + index * 4.2, 63, 1.2, 5), WOOD[1], 0.6)
    clay(art, rrect(168, 40, 16, 27, 2), 177, MARI)
    for x, height in ((196, 24), (213, 18)):
        tin(art, x, 67 - height, 15, height)


def _sink(art: Art) -> None:
    """Let the sink into the stone, with its tap from the wall."""
    art.fill(rrect(134, 4, 44, 15, 4), STEEL[3])
    art.fill(rrect(136.5, 5.6, 39, 11.5, 3), STEEL[0])
    art.wash(rrect(136.5, 5.6, 39, 11.5, 3), (0, 5), (0, 17), [(0, STEEL[0], 1), (1, STEEL[2], 1)])
    art.fill(oval(156, 13, 2.6, 1.2), INK[0])
    art.fill(oval(146, 11, 8, 3), STEEL[3])
    art.fill(oval(146, 10.6, 6, 2), STEEL[1])


@prop("stove", 66, 27)
def stove(art: Art) -> None:
    """A two-ring gas stove, the front ring blackened."""
    art.fill(rect(4, 20, 60, 6), INK[0], 0.5, blur=1.2)
    art.fill(rrect(2, 6, 60, 18, 2), STEEL[0])
    art.fill(rrect(2, 5, 60, 12, 2), STEEL[2])
    art.fill(rect(3, 5.4, 58, 1.2), STEEL[4])
    for x in (17, 47):
        art.fill(oval(x, 10.6, 12, 4.4), STEEL[0])
        art.fill(oval(x, 10, 8, 2.8), INK[0])
        for dx in (-11, -4, 4, 11):
            art.fill(rect(x + dx - 0.8, 6, 1.6, 7), INK[1])
        art.fill(oval(x, 20.6, 2.5), INK[1])
        art.fill(rect(x - 0.5, 18.6, 1, 2.4), CREAM[3])


@glow("stove")
def stove_glow(art: Art) -> None:
    """The blue crown of flame."""
    art.fill(oval(17, 9, 9, 3), "#4f8fff", 0.7, blur=1)
    for index in range(7):
        x = 10 + index * 2.3
        art.fill(spline(f"{x},10! {x + 1.1},5 {x + 2.2},10!"), "#9cc4ff", 0.9)


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


@prop("drum", 60, 84, foot=Foot(4, 54, 52, 30))
def drum(art: Art) -> None:
    """The water drum: water comes from six to seven; the rest of the day it is this."""
    contact(art, 6, 82, 48, 20)
    body = spline("4,16! 56,16! 56,76 46,82 14,82 4,76")
    art.fill(body, DUSK[1])
    with art.clip(body):
        art.fill(rect(0, 10, 36, 80), DUSK[2])
        art.fill(rect(10, 16, 6, 66), DUSK[3], 0.8)
        for y in (34, 56):
            art.fill(rect(0, y, 60, 3), DUSK[1])
            art.fill(rect(0, y - 1, 60, 1.2), DUSK[3], 0.7)
    art.fill(oval(30, 16, 26, 8), DUSK[3])
    art.fill(oval(30, 16, 23, 6.4), DUSK[0])
    art.fill(oval(26, 17, 14, 3), DUSK[2])
    board = spline("26,10! 58,12! 57,20! 25,17!")
    art.fill(board, WOOD[3])
    art.fill(brush("27,12 57,14", 0.8, 1), WOOD[4])
    tumbler(art, 36, 2, 9)


@prop("tap", 24, 36)
def tap(art: Art) -> None:
    """A brass tap low on the wall, a rag tied round where it leaks."""
    art.fill(rect(4, 5, 5, 30), STEEL[1])
    art.fill(rect(4, 5, 1.6, 30), STEEL[3])
    art.fill(rrect(3, 12, 16, 6, 2), MARI[2])
    art.fill(rect(4, 12.6, 13, 1.4), MARI[4], 0.9)
    art.fill(rrect(15, 13, 5, 9, 1.6), MARI[1])
    art.fill(rect(10.5, 6, 3, 7), MARI[1])
    art.fill(rrect(6, 4, 12, 3.4, 1.6), MARI[3])
    art.fill(spline("2,17 10,16 11,22 3,23"), VERM[3])
    art.fill(spline("17,24! 18.6,28 17,30 15.6,28"), DUSK[4])


@prop("kitchen_shelf", 129, 66)
def kitchen_shelf(art: Art) -> None:
    """Two plank shelves with a paper edge: steel tins by size, plates on their rims, cups on nails."""
    for y in (26, 56):
        art.fill(rect(3, y + 5, 123, 4), INK[0], 0.35, blur=1.5)
        art.fill(rect(0, y, 126, 5), WOOD[2])
        art.fill(rect(0, y, 126, 1.4), WOOD[4])
        for index in range(14):
            x = index * 9
            art.fill(
                poly(f"{x},{y + 4} {x + 9},{y + 4} {x + 4.5},{y + 10}"), CREAM[4] if index % 2 else VERM[3]
            )
    for x, width, height in ((4, 18, 22), (23, 16, 19), (40, 14, 16), (55, 12, 13)):
        tin(art, x, 26 - height, width, height)
    for index in range(5):
        x = 76 + index * 9
        art.fill(oval(x, 16, 4, 10), STEEL[1])
        art.fill(oval(x - 1, 16, 3.4, 9.4), STEEL[3])
        art.fill(oval(x - 0.6, 16, 2, 7), STEEL[2])
    for x, ramp in ((6, MARI), (20, VERM), (34, LEAF)):
        art.fill(rrect(x, 40, 12, 16, 2), ramp[2])
        art.fill(rect(x + 1.4, 42, 2.4, 12), ramp[4], 0.7)
        art.fill(rect(x, 38, 12, 3.4), STEEL[2])
    clay(
        art,
        spline("52,42! 60,42! 66,48 63,56! 49,56! 46,48"),
        57,
        ("#5b2a2c", "#8a4a34", "#b8683f", "#d0874f", "#ecbc88"),
    )
    for index in range(3):
        tumbler(art, 74 + index * 9, 46, 7.4)
    wire(art, "106,56 106,44 116,40 122,46 122,56", STEEL[1], 1.6)
    art.fill(spline("104,46! 118,46! 116,56! 106,56!"), STEEL[2])


@prop("cups", 54, 30)
def cups(art: Art) -> None:
    """A row of cups on hooks: six with a blue rim, the set broken at five."""
    art.fill(rect(2, 4, 50, 3), INK[0], 0.3, blur=1)
    art.fill(rect(0, 2, 51, 4), WOOD[2])
    art.fill(rect(0, 2, 51, 1.2), WOOD[4])
    for index in range(5):
        x = 3 + index * 10
        wire(art, f"{x + 3},6 {x + 3},9", STEEL[0], 1)
        body = spline(f"{x},11! {x + 7},11! {x + 6.4},18 {x + 4.6},20! {x + 2.4},20! {x + 0.6},18")
        art.fill(body, CREAM[4])
        art.fill(rect(x, 11, 7, 1.6), DUSK[2])
        art.fill(rect(x + 4.8, 12.6, 1.4, 6), CREAM[2])
        art.stroke(oval(x + 3, 9.6, 1.8), CREAM[3], 1.2)


@prop("bai_tumbler", 15, 18)
def bai_tumbler(art: Art) -> None:
    """Bai's own tumbler, of steel, apart."""
    art.fill(oval(8, 15, 6, 2), INK[0], 0.45, blur=1)
    tumbler(art, 3, 4, 8)


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


@prop("water_pot", 42, 75, foot=Foot(6, 54, 30, 21))
def water_pot(art: Art) -> None:
    """The clay water pot on its stool, a steel lid and tumbler on it."""
    contact(art, 8, 72, 28, 12)
    for x in (7, 31):
        leg(art, x, 46, 28)
    art.fill(rect(6, 58, 31, 3), WOOD[2])
    art.fill(rect(4, 44, 34, 5), WOOD[2])
    art.fill(rect(4, 44, 34, 1.4), WOOD[4])
    pot = spline("14,18! 30,18! 32,23 39,32 36,43 22,48 8,43 5,32 12,23")
    clay(art, pot, 27, ("#5b2a2c", "#8a4034", "#b8603a", "#d08050", "#ecb080"))
    with art.clip(pot):
        art.stroke(spline("4,33 22,37 40,33", closed=False), CREAM[3], 1.4, 0.8, dash=(2, 2.4))
    art.fill(rrect(11, 13, 22, 6, 3), "#c9713f")
    art.fill(oval(22, 13.4, 10, 3), STEEL[3])
    tumbler(art, 18, 3, 8)


@prop("grindstone", 48, 33, foot=Foot(3, 15, 42, 18))
def grindstone(art: Art) -> None:
    """The grinding stone on the floor, green with coriander."""
    contact(art, 5, 31, 36, 8, skew=6)
    art.fill(spline("4,20! 10,10! 42,9! 44,20! 42,29! 6,30!"), INK[3])
    art.fill(spline("4,20! 10,10! 42,9! 44,20! 24,23"), INK[4])
    art.fill(spline("14,15 24,12 34,14 30,18 18,19"), LEAF[3])
    art.fill(rrect(14, 8, 24, 8, 4), INK[2])
    art.fill(rrect(15, 8, 20, 3, 1.5), INK[4])


@prop("vegetable_rack", 48, 75, foot=Foot(4, 57, 40, 18))
def vegetable_rack(art: Art) -> None:
    """A wire rack: potatoes, aubergines, a bunch of spinach going limp."""
    contact(art, 6, 73, 36, 12)
    for x in (5, 41):
        art.fill(rect(x, 4, 2.4, 70), STEEL[1])
        art.fill(rect(x, 4, 0.8, 70), STEEL[3])
    for y in (20, 42, 64):
        art.fill(rect(6, y, 37, 7), INK[0], 0.3)
    for x, y in ((10, 18), (17, 16), (24, 18), (31, 16), (37, 18), (14, 12), (27, 12)):
        art.fill(oval(x, y, 5, 4), "#b58a5c")
        art.fill(oval(x - 1, y - 1.4, 2, 1.2), "#dcb98a", 0.8)
    for x in (11, 20, 29, 37):
        art.fill(spline(f"{x - 4},40 {x - 3},34 {x + 1},32 {x + 4},37 {x + 3},42 {x - 1},43"), "#4a2350")
        art.fill(oval(x - 1, 36, 1.2, 2), RANI[3], 0.6)
        art.fill(rect(x, 30, 2, 3), LEAF[2])
    spots = tuple((9 + index * 3.6, 60 + index % 3 * 2.2, -60 + index * 13) for index in range(9))
    leaves(art, spots, 5.4)
    for y in (20, 42, 64):
        art.stroke(poly(f"5,{y} 43,{y}", closed=False), STEEL[3], 1.4)
        for index in range(8):
            art.fill(rect(8 + index * 4.6, y, 0.9, 7), STEEL[1])
        art.stroke(poly(f"5,{y + 7} 43,{y + 7}", closed=False), STEEL[1], 1.2)


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


def _mat(art: Art, colours: tuple[str, str]) -> None:
    art.fill(rrect(3, 3, 60, 27, 2), INK[0], 0.3, blur=1.2)
    art.fill(rrect(2, 2, 60, 26, 2), colours[0])
    for index in range(15):
        art.fill(rect(4 + index * 4, 3, 1, 24), colours[1], 0.5)


@prop("doormat", 66, 33)
def doormat(art: Art) -> None:
    """A coir mat with a word worn off it."""
    _mat(art, (WOOD[3], WOOD[1]))
    art.stroke(rrect(5, 5, 54, 20, 1), VERM[1], 1.6)
    for x, height in ((16, 8), (23, 8), (30, 5), (37, 3), (43, 1.6)):
        art.fill(rect(x, 15 - height / 2, 4, height), VERM[1], 0.8)


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


@prop("steel_bowl", 33, 21)
def steel_bowl(art: Art) -> None:
    """A steel bowl, set to catch what the tap lets go."""
    art.fill(oval(17, 17, 12, 3), INK[0], 0.45, blur=1.1)
    art.fill(spline("3,6! 29,6! 23,17! 9,17!"), STEEL[1])
    art.fill(spline("3,6! 16,6! 14,17! 9,17!"), STEEL[3])
    art.fill(oval(16, 6, 13, 3.8), STEEL[4])
    art.fill(oval(16, 6.3, 11, 2.8), DUSK[2])
    art.fill(oval(13, 6, 5, 1), DUSK[4])
