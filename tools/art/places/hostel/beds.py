"""The iron beds of room 5, by who sleeps in them, and the black curtain that keeps one sleeper's day dark."""

from collections.abc import Callable

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, RANI, STEEL, TEAL, VERM, WOOD, Ramp
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.forms import flower, folds, leg
from tools.art.places.sway import sway

WIDE, TALL = 66, 126
FOOT = Foot(3, 46, 60, 80)

Linen = Callable[[Art], object]


def _frame(art: Art) -> None:
    """Draw the head of an iron bed with brass knobs, and its mattress."""
    contact(art, 5, 123, 54, 76, skew=6, alpha=0.38)
    for x in (4, 57):
        art.fill(rect(x, 10, 4.4, 48), INK[2])
        art.fill(rect(x, 10, 1.4, 48), INK[4], 0.7)
        art.fill(oval(x + 2.2, 8, 3.6), MARI[2])
        art.fill(oval(x + 1.2, 7, 1.3), MARI[4])
    art.stroke(spline("6,17 33,5 60,17", closed=False), INK[2], 3)
    art.stroke(spline("6,24 33,17 60,24", closed=False), INK[2], 1.6)
    for x in (15, 24, 33, 42, 51):
        art.fill(rect(x - 0.9, 11 + abs(33 - x) * 0.14, 1.8, 34), INK[2])
    art.fill(rrect(5, 34, 57, 82, 4), CREAM[1])
    art.fill(rrect(5, 32, 57, 77, 4), CREAM[3])
    for index in range(6):
        art.fill(rect(9 + index * 9, 32, 2.4, 77), DUSK[3], 0.5)


def _foot_rail(art: Art) -> None:
    """Draw the rail at the foot."""
    art.stroke(spline("6,105 33,98 60,105", closed=False), INK[2], 3)
    for x in (19, 33, 47):
        art.fill(rect(x - 0.9, 101, 1.8, 17), INK[2])
    for x in (4, 57):
        art.fill(rect(x, 101, 4.4, 24), INK[2])
        art.fill(rect(x, 101, 1.4, 24), INK[4], 0.7)
        art.fill(oval(x + 2.2, 100, 3.2), MARI[2])
        art.fill(oval(x + 1.4, 99, 1.1), MARI[4])


def _pillow(art: Art, turn: float = 0, cover: Ramp = CREAM) -> None:
    """Lay the pillow."""
    with art.at(turn=turn, pivot=(33, 44)):
        art.fill(rrect(12, 38, 43, 18, 7), INK[1], 0.25, blur=1.4)
        art.fill(rrect(12, 35, 43, 18, 7), cover[4])
        art.fill(spline("19,49 34,52 50,48 52,43 39,47 25,45"), cover[2], 0.8)


def _spread(art: Art, ramp: Ramp, top: float = 62) -> None:
    """Spread a cover from `top` to the foot, its fold turned back, its right side in shadow."""
    cloth = spline(f"3,{top}! 64,{top}! 66,96 64,113! 4,113! 1,92")
    art.fill(cloth, ramp[2])
    with art.clip(cloth):
        art.fill(spline(f"51,{top - 4}! 54,84 51,120! 72,120! 72,{top - 4}!"), ramp[1], 0.75)
        art.fill(rect(0, 106, 70, 10), ramp[1], 0.6)
    art.fill(rrect(3, top - 4, 61, 10, 3), CREAM[3])
    art.fill(rrect(3, top - 4, 61, 4, 2), CREAM[4])
    art.fill(rect(4, top + 5.4, 59, 1.4), ramp[0], 0.5)


def _bed(name: str) -> Callable[[Linen], Linen]:
    """Enter a bed made up as the decorated function draws it."""

    def enter(linen: Linen) -> Linen:
        def draw(art: Art) -> None:
            _frame(art)
            linen(art)
            _foot_rail(art)

        prop(name, WIDE, TALL, foot=FOOT)(draw)
        return linen

    return enter


@_bed("bed_bare")
def bed_bare(art: Art) -> None:
    """A free bed: the mattress rolled and tied, the number on a tin tag."""
    art.fill(rrect(5, 32, 57, 78, 2), INK[1])
    for index in range(9):
        art.stroke(poly(f"{5 + index * 7},32 {5 + index * 7},110", closed=False), INK[3], 0.7)
        art.stroke(poly(f"5,{36 + index * 9} 62,{36 + index * 9}", closed=False), INK[3], 0.7)
    art.fill(rrect(7, 40, 53, 26, 11), CREAM[1])
    art.fill(rrect(7, 37, 53, 24, 11), CREAM[3])
    for index in range(5):
        art.fill(rect(13 + index * 9, 37, 2.4, 27), DUSK[3], 0.6)
    for x in (20, 44):
        art.fill(rect(x, 36, 2.4, 30), WOOD[2])
    art.fill(oval(58, 50, 4.6, 11), CREAM[2])
    art.stroke(oval(58, 50, 2.6, 6.4), CREAM[1], 1)
    art.fill(rrect(27, 20, 12, 8, 1), STEEL[3])
    art.fill(rect(30, 23, 6, 1.6), INK[2])


@_bed("bed_hers")
def bed_hers(art: Art) -> None:
    """Hers: made as she was taught, corners like envelopes, one towel over the rail."""
    _pillow(art)
    _spread(art, TEAL)
    for row in range(3):
        for column in range(5):
            flower(art, 8 + column * 10 + row % 2 * 5, 78 + row * 11, 1.9, TEAL[4], MARI[3])
    art.fill(rect(4, 103, 58, 2), MARI[2])
    art.fill(poly("4,113 12,105 4,99"), TEAL[1], 0.8)
    folds(art, spline("36,98! 55,98! 56,119 46,121 37,119"), CREAM, ("42,98 42,120", "50,98 50,120"))
    art.fill(rect(37, 114, 18, 2), VERM[2])


@_bed("bed_flowered")
def bed_flowered(art: Art) -> None:
    """Another's: a flowered sheet not quite straight, a film magazine face down."""
    _pillow(art, -4, RANI)
    _spread(art, RANI, 60)
    for row in range(4):
        for column in range(5):
            flower(art, 9 + column * 11 + row % 2 * 5, 74 + row * 10, 3, RANI[4], VERM[2])
    with art.at(turn=14, pivot=(30, 84)):
        art.fill(rect(22, 78, 18, 13), INK[0], 0.35, blur=1)
        art.fill(rect(21, 76, 18, 13), MARI[3])
        art.fill(rect(29.4, 76, 1.2, 13), MARI[1])
        art.fill(oval(25, 82, 2.6, 3.4), VERM[3])


@_bed("bed_blue")
def bed_blue(art: Art) -> None:
    """Meher's: a check blanket, an alarm clock pushed under the edge of the pillow."""
    _pillow(art, 3)
    _spread(art, DUSK)
    for index in range(5):
        art.fill(rect(8 + index * 11, 68, 2.4, 44), DUSK[4], 0.55)
    for row in range(4):
        art.fill(rect(3, 74 + row * 10, 60, 1.8), VERM[2], 0.6)
    art.fill(oval(50, 54, 5, 5), MARI[1])
    art.fill(oval(49.6, 53.4, 4, 4), CREAM[4])
    art.stroke(poly("49.6,51 49.6,53.6 51.4,54.2", closed=False), INK[0], 0.8)


@_bed("bed_nasreen")
def bed_nasreen(art: Art) -> None:
    """Nasreen's: slept in by day, a nurse's watch pinned to the rail, a thermos by the pillow."""
    _pillow(art, -6)
    rumpled = spline("4,66! 20,58 34,64 48,56 63,62! 65,94 63,113! 5,113! 2,92")
    art.fill(rumpled, LEAF[2])
    with art.clip(rumpled):
        for line in ("10,64 22,84 14,110", "30,62 36,84 44,112", "50,60 46,80 58,108"):
            art.fill(brush(line, 1, 5, 2), LEAF[1], 0.7)
        art.fill(brush("20,62 30,80 26,104", 1, 3, 1), LEAF[3], 0.7)
    art.fill(spline("4,66! 20,58 34,64 48,56 63,62! 62,68 46,63 32,71 18,65"), CREAM[4])
    art.fill(rrect(53, 33, 7, 17, 2), VERM[2])
    art.fill(rrect(53, 33, 3, 17, 1.5), VERM[3])
    art.fill(rrect(54, 29, 5, 5, 1), STEEL[3])
    art.fill(poly("12,22 22,20 24,27 13,29"), CREAM[4])
    art.fill(poly("20,20.4 22,20 24,27 21,27.4"), CREAM[2])


@prop("leela_cot", 66, 108, foot=Foot(3, 40, 60, 68))
def leela_cot(art: Art) -> None:
    """Leela's string cot: asleep, she has half of it; the other half is Evidence."""
    contact(art, 5, 105, 54, 66, skew=6, alpha=0.38)
    for x in (4, 56):
        leg(art, x, 84, 23, width=6)
        leg(art, x, 22, 20, width=6)
    art.fill(rrect(3, 26, 60, 68, 3), WOOD[1])
    art.fill(rrect(3, 25, 60, 66, 3), WOOD[3])
    art.fill(rect(8, 30, 50, 56), CREAM[1])
    for index in range(9):
        art.stroke(poly(f"{8 + index * 6},30 {8 + index * 6},86", closed=False), CREAM[3], 1.1)
        art.stroke(poly(f"8,{32 + index * 7} 58,{32 + index * 7}", closed=False), CREAM[3], 1.1)
    quilt = spline("9,34! 36,33! 38,60 36,88! 9,89!")
    art.fill(quilt, MARI[2])
    with art.clip(quilt):
        for row in range(6):
            for column in range(3):
                tone = (VERM[2], TEAL[2], MARI[3], RANI[2])[(row + column * 2) % 4]
                art.fill(rect(9 + column * 9.4, 34 + row * 9.2, 8.6, 8.4), tone, 0.9)
        art.fill(rect(32, 30, 8, 60), INK[1], 0.25)
    art.fill(rrect(11, 30, 23, 11, 4), CREAM[4])
    for index, (tone, lean) in enumerate(((VERM[1], 0), (LEAF[1], 3), (DUSK[1], -3), (WOOD[2], 2))):
        y = 72 - index * 6
        art.fill(rect(39 + lean, y, 20, 7), INK[0], 0.3)
        art.fill(rect(38 + lean, y - 1, 20, 6), tone)
        art.fill(rect(39 + lean, y + 3.4, 18, 1.6), CREAM[4])
        art.fill(rect(41 + lean, y + 0.6, 9, 1), MARI[3])
    with art.at(turn=-8, pivot=(48, 42)):
        art.fill(poly("38,36 48,38 48,48 38,46"), CREAM[4])
        art.fill(poly("48,38 58,36 58,46 48,48"), CREAM[3])


def _rod(art: Art) -> None:
    """Draw the brass rod and its post."""
    art.fill(rect(0, 5, 96, 2.4), MARI[1])
    art.fill(rect(0, 5, 96, 0.9), MARI[4])
    art.fill(oval(96, 6.2, 3.2), MARI[2])
    art.fill(rect(90, 6, 3.4, 130), MARI[1])
    art.fill(rect(90, 6, 1.2, 130), MARI[3])
    art.fill(oval(92, 135, 6, 2.4), INK[2])


def _cloth(art: Art, left: float, right: float) -> None:
    """Hang the black cloth between two places on its rod."""
    cloth = spline(f"{left},6! {right},6! {right - 1},70 {right + 1},128! {left - 1},128! {left + 1},70")
    art.fill(rect(left + 3, 118, right - left, 14), INK[0], 0.35, blur=2)
    art.fill(cloth, INK[0])
    with art.clip(cloth):
        step = (right - left) / 7
        for index in range(7):
            x = left + step * (index + 0.5)
            tone = INK[2] if index % 2 else INK[1]
            art.fill(brush(f"{x},6 {x + 1.6},70 {x - 1},130", 1.4, step * 0.6, step * 0.5), tone, 0.9)
        art.fill(brush(f"{left + 3},6 {left + 4},70 {left + 2},130", 1, 1.6, 1), INK[3], 0.7)
        art.fill(rect(left - 2, 123, right - left + 4, 5), INK[2])
    for index in range(8):
        art.stroke(oval(left + (right - left) * index / 7, 6.4, 1.8, 2.4), MARI[3], 1)


@prop("black_curtain", 102, 138, foot=Foot(86, 128, 12, 10))
def black_curtain(art: Art) -> None:
    """The curtain drawn: night, four feet by seven, and a card pinned to it."""
    _rod(art)
    _cloth(art, 3, 88)
    with art.at(turn=-3, pivot=(46, 58)):
        art.fill(rect(33, 48, 27, 17), CREAM[3])
        art.fill(rect(36, 52, 20, 2), VERM[2])
        art.fill(rect(36, 57, 15, 1.6), INK[2])
        art.fill(oval(46, 49.6, 1.3), STEEL[3])


@sway("black_curtain")
def black_curtain_cloth(art: Art) -> None:
    """The cloth below its rings, with its card."""
    art.fill(rect(1, 10, 84, 118), INK[0])


@prop("black_curtain_open", 102, 138, foot=Foot(86, 128, 12, 10))
def black_curtain_open(art: Art) -> None:
    """The curtain pushed back to the post, its owner gone on duty."""
    _rod(art)
    _cloth(art, 64, 89)
    art.fill(rrect(62, 72, 29, 5, 2), MARI[2])


@prop("floor_mattress", 60, 96)
def floor_mattress(art: Art) -> None:
    """Gauri's mattress on the floor, a quilt of sari ends, a slate for a pillow's neighbour."""
    art.fill(rrect(4, 6, 54, 88, 4), INK[0], 0.4, blur=2)
    art.fill(rrect(2, 2, 54, 88, 4), CREAM[1])
    art.fill(rrect(2, 2, 54, 84, 4), CREAM[3])
    for index in range(6):
        art.fill(rect(6 + index * 9, 2, 2.4, 84), DUSK[3], 0.45)
    art.fill(rrect(12, 7, 30, 13, 5), RANI[2])
    art.fill(rrect(12, 6, 30, 11, 5), RANI[4])
    quilt = spline("3,32! 22,27 40,33 55,29! 57,60 54,88! 4,88! 2,60")
    art.fill(quilt, MARI[2])
    with art.clip(quilt):
        for row in range(7):
            for column in range(6):
                tone = (VERM[2], TEAL[2], MARI[3], RANI[2], LEAF[2])[(row * 2 + column * 3) % 5]
                art.fill(rect(3 + column * 9.4, 27 + row * 9, 8.8, 8.4), tone, 0.9)
        art.fill(poly("44,26 60,26 60,90 47,90"), INK[1], 0.25)
    art.fill(poly("42,8 54,7 55,19 43,20"), WOOD[3])
    art.fill(poly("43.6,9.4 52.6,8.6 53.4,17.6 44.6,18.4"), INK[1])
    art.stroke(poly("46,16 48.6,11 51.4,15.4", closed=False), CREAM[4], 0.9)


@prop("rolled_mattress", 60, 39, foot=Foot(4, 24, 52, 15))
def rolled_mattress(art: Art) -> None:
    """The same mattress rolled for the day, its string in a bow."""
    contact(art, 6, 37, 48, 10)
    art.fill(rrect(3, 8, 54, 28, 12), CREAM[1])
    art.fill(rrect(3, 6, 54, 25, 12), CREAM[3])
    for index in range(5):
        art.fill(rect(11 + index * 8.4, 6, 2.4, 29), DUSK[3], 0.5)
    art.fill(rect(28, 5, 2.6, 31), RANI[2])
    for side in (-1, 1):
        art.fill(spline(f"29,16! {29 + side * 9},10 {29 + side * 10},18 29,18!"), RANI[3])
    art.fill(oval(53, 20, 6, 12), CREAM[2])
    art.stroke(oval(53, 20, 3.4, 7), CREAM[1], 1)
