"""The school's yard and gate: the rain tree and its shade, the bench, taps at knee height, a see-saw."""

import math

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, RANI, STEEL, TEAL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.chance import dice_of
from tools.art.places.forms import flower, leg, wire, writing

WALL = ("#8c5a34", "#b9793f", "#d69a55", "#ecc48a")
STONE = ("#5e5866", "#8a8190", "#aaa0a6", "#c9c0c0")


def _wall(art: Art) -> None:
    """Draw four tiles of ochre wall on a red foot, mended and streaked."""
    art.wash(rect(0, 72, 192, 12), (0, 72), (0, 84), [(0, INK[0], 0.5), (1, INK[0], 0)])
    art.fill(rect(0, 12, 192, 66), WALL[2])
    art.fill(rect(0, 54, 192, 24), VERM[1], 0.8)
    art.fill(rect(0, 52, 192, 2.4), CREAM[3])
    art.fill(spline("24,12! 52,12! 46,26 40,22 36,34 30,24"), WALL[3], 0.6)
    art.fill(spline("120,12! 140,12! 134,32 128,26"), WALL[0], 0.35)
    art.fill(rect(0, 6, 192, 8), STONE[2])
    art.fill(rect(0, 6, 192, 2), STONE[3])
    art.fill(rect(0, 14, 192, 3), INK[1], 0.3)


def _painted(art: Art, signs: str) -> None:
    """Paint five signs on the wall, each in another colour."""
    for index, sign in enumerate(signs):
        tone = (TEAL[1], VERM[1], DUSK[2], LEAF[1], RANI[1])[index]
        write(art, sign, 18 + index * 38, 44, 17, tone, centred=True)


@prop("school_wall", 192, 78, foot=Foot(0, 63, 192, 15))
def school_wall(art: Art) -> None:
    """The wall with its row of numerals, which children learn by walking past."""
    _wall(art)
    _painted(art, "12345")


@prop("school_wall_letters", 192, 78, foot=Foot(0, 63, 192, 15))
def school_wall_letters(art: Art) -> None:
    """The wall with its letters; somebody has given the A eyes."""
    _wall(art)
    _painted(art, "ABCDE")
    for x in (16, 20):
        art.fill(oval(x, 40, 0.9), CREAM[4])


@prop("school_wall_plain", 192, 78, foot=Foot(0, 63, 192, 15))
def school_wall_plain(art: Art) -> None:
    """The wall where the painter stopped; a creeper goes on."""
    _wall(art)
    art.stroke(spline("176,78 170,60 178,40 168,22 174,8", closed=False), LEAF[1], 1.6)
    for x, y in ((170, 60), (178, 46), (166, 36), (172, 24), (180, 30), (164, 50)):
        art.fill(oval(x, y, 4.4, 3), LEAF[2])


def _pillar(art: Art, x: float) -> None:
    """Stand a gate pillar, 30 wide."""
    art.wash(rect(x, 136, 34, 12), (0, 136), (0, 148), [(0, INK[0], 0.5), (1, INK[0], 0)])
    art.fill(rect(x, 32, 30, 112), WALL[2])
    art.fill(rect(x, 32, 7, 112), WALL[3])
    art.fill(rect(x + 22, 32, 8, 112), WALL[0])
    art.fill(rect(x, 116, 30, 28), VERM[1], 0.85)
    art.fill(rect(x - 3, 26, 36, 8), STONE[2])
    art.fill(rect(x - 3, 26, 36, 2), STONE[3])


def _arch(art: Art) -> None:
    """Carry the name over the gate on an iron arch."""
    art.stroke(spline("14,28 40,10 114,2 188,10 214,28", closed=False), INK[1], 3)
    art.stroke(spline("14,40 40,24 114,17 188,24 214,40", closed=False), INK[1], 2)
    board = spline("40,9 114,0 188,9 188,25! 114,17 40,25!")
    art.fill(board, TEAL[1])
    art.stroke(board, MARI[3], 1.2)
    write(art, "GIRLS' SCHOOL", 114, 17.4, 11, CREAM[4], centred=True, track=1.6)


def _leaf(art: Art, x: float, width: float) -> None:
    """Draw a leaf of the gate, `width` wide; a narrow one stands open."""
    bars = max(8, round(width / 6))
    for index in range(bars + 1):
        at = x + index * width / bars
        art.fill(rect(at - 1, 58 - 5 * math.sin(index / bars * math.pi), 2.2, 82), TEAL[1])
        art.fill(rect(at - 1, 58, 0.8, 80), TEAL[3])
    for y in (66, 100, 134):
        art.fill(rect(x, y, width, 3.4), TEAL[1])
        art.fill(rect(x, y, width, 1), TEAL[3])
    art.fill(rect(x, 103, width, 31), TEAL[2])
    art.fill(rect(x + width * 0.7, 103, width * 0.3, 31), TEAL[1])


@prop("school_gate", 228, 147, foot=Foot(0, 129, 30, 15))
def school_gate(art: Art) -> None:
    """The gate by school hours: the great leaves folded back, the name above, the way in between."""
    _arch(art)
    _leaf(art, 30, 24)
    _leaf(art, 174, 24)
    _pillar(art, 0)
    _pillar(art, 198)


@prop("school_gate_shut", 228, 147, foot=Foot(0, 129, 228, 15))
def school_gate_shut(art: Art) -> None:
    """The gate between two bells: both leaves to, a chain where they meet, a small door in one of them."""
    art.wash(rect(30, 138, 168, 8), (0, 138), (0, 146), [(0, INK[0], 0.45), (1, INK[0], 0)])
    _arch(art)
    _leaf(art, 30, 84)
    _leaf(art, 114, 84)
    _small_door(art)
    art.fill(rect(112.6, 56, 3, 83), TEAL[0])
    art.fill(rrect(108, 95, 12, 9, 2), STEEL[1])
    art.fill(rrect(108, 95, 12, 3, 1.5), STEEL[3])
    art.stroke(oval(114, 94, 3.4), STEEL[2], 1.4)
    _pillar(art, 0)
    _pillar(art, 198)


def _small_door(art: Art) -> None:
    """Cut a door into the left leaf, for one girl who is late."""
    art.fill(rect(61, 78, 28, 56), TEAL[0])
    art.fill(rect(63, 80, 24, 54), TEAL[2])
    art.fill(rect(63, 80, 3, 54), TEAL[3])
    art.fill(rect(81, 80, 6, 54), TEAL[1])
    for y in (88, 110):
        art.stroke(rect(68, y, 11, 14), TEAL[1], 1)
    art.fill(oval(83.4, 107, 1.5), MARI[3])


@prop("rain_tree", 384, 315, foot=Foot(168, 285, 48, 30))
def rain_tree(art: Art) -> None:
    """The rain tree by the gate, wider than the road: a trunk like a knee, pink brushes in the crown."""
    art.fill(oval(200, 304, 150, 16), INK[0], 0.26, blur=3)
    trunk = spline(
        "176,313! 164,306! 180,282 184,228 172,176 176,150! 212,150! "
        "212,190 206,236 210,282 226,308 208,313! 194,303!"
    )
    art.fill(trunk, WOOD[2])
    with art.clip(trunk):
        art.fill(spline("200,140 202,190 196,236 204,284 214,316 236,316 226,140"), WOOD[1])
        for line in ("182,304 188,250 184,200", "196,312 196,260 192,210", "186,180 190,220 188,262"):
            art.fill(brush(line, 1, 2.6, 0.8), WOOD[0], 0.6)
        art.fill(brush("179,290 186,236 180,180", 1, 2.2, 0.6), WOOD[4], 0.6)
    for line, wide in (
        ("190,170 130,120 60,112", 15),
        ("198,170 262,118 330,112", 15),
        ("194,160 190,110 150,70", 13),
    ):
        art.fill(brush(line, wide, wide * 0.7, 4), WOOD[1])
    _crown(art)


def _crown(art: Art) -> None:
    """Grow the crown: a wide roof of clumps, dark beneath, lit from the upper left."""
    dice = dice_of(29)
    clumps = []
    for _ in range(84):
        angle, away = dice.random() * math.tau, dice.random() ** 0.55
        x, y = 192 + away * 166 * math.cos(angle), 84 + away * 60 * math.sin(angle)
        clumps.append((x, y, 15 + dice.random() * 13))
    for x, y, size in clumps:
        art.fill(oval(x + 4, y + 10, size, size * 0.64), LEAF[0], 0.95)
    for x, y, size in sorted(clumps, key=lambda clump: clump[1], reverse=True):
        art.fill(oval(x, y, size, size * 0.6), LEAF[1] if y > 92 else LEAF[2])
    for x, y, size in clumps:
        for _ in range(6):
            dx, dy = (dice.random() - 0.5) * size * 1.6, (dice.random() - 0.6) * size
            tone = LEAF[3] if dy < 0 and dx < 3 else LEAF[2]
            with art.at(turn=dice.random() * 180, pivot=(x + dx, y + dy)):
                art.fill(oval(x + dx, y + dy, 4.4, 1.6), tone)
        if dice.random() < 0.4:
            art.fill(oval(x - 3, y - size * 0.3, 2.8, 2), RANI[3])
            art.fill(oval(x - 3, y - size * 0.3, 1.2, 0.9), RANI[4])


@prop("tree_shade", 420, 132)
def tree_shade(art: Art) -> None:
    """The shade of the rain tree, with the holes that the sun finds in it."""
    dice = dice_of(8)
    shade = spline("20,70 60,24 150,10 250,8 350,24 404,62 380,104 280,124 160,126 60,110")
    art.fill(shade, INK[1], 0.3, blur=2.4)
    with art.clip(shade):
        for _ in range(34):
            x, y = 30 + dice.random() * 360, 14 + dice.random() * 104
            art.fill(oval(x, y, 4 + dice.random() * 7, 2 + dice.random() * 3), "#ffe2a0", 0.26)


@prop("waiting_bench", 132, 48, foot=Foot(3, 30, 126, 18))
def waiting_bench(art: Art) -> None:
    """The bench where people wait, polished at the end that sees the gate; a forgotten slipper under it."""
    contact(art, 6, 46, 120, 10)
    for x in (10, 108):
        art.fill(rect(x, 26, 14, 20), STONE[1])
        art.fill(rect(x, 26, 4, 20), STONE[2])
    art.fill(oval(70, 44, 6, 2.4), VERM[2])
    for y in (6, 14):
        art.fill(rect(6, y, 120, 5), LEAF[1])
        art.fill(rect(6, y, 120, 1.2), LEAF[3])
    for x in (16, 112):
        art.fill(rect(x, 4, 4, 22), INK[1])
    for y in (24, 30):
        art.fill(rect(3, y, 126, 5.4), LEAF[2])
        art.fill(rect(3, y, 126, 1.3), LEAF[3])
    art.fill(oval(104, 28, 16, 3), CREAM[4], 0.35)


@prop("yard_taps", 150, 57, foot=Foot(3, 39, 144, 18))
def yard_taps(art: Art) -> None:
    """Six brass taps at knee height over a trough; the cement is worn before the third."""
    contact(art, 6, 55, 138, 10)
    art.fill(rect(3, 6, 144, 34), STONE[1])
    art.fill(rect(3, 6, 144, 5), STONE[3])
    art.fill(rect(3, 22, 144, 18), TEAL[2], 0.6)
    for index in range(6):
        x = 14 + index * 23
        art.fill(rrect(x, 13, 6, 5, 1.5), MARI[2])
        art.fill(rect(x + 1.6, 17, 2.6, 6), MARI[1])
        art.fill(rect(x + 0.6, 10, 5, 2.4), MARI[3])
        if index != 4:
            art.fill(oval(x + 3, 27, 1, 1.6), DUSK[4])
    wire(art, "64,23 64,38", DUSK[4], 1.4)
    art.fill(rect(1, 38, 148, 17), STONE[2])
    art.fill(rect(5, 40, 140, 9), DUSK[1])
    art.fill(rect(5, 40, 140, 3), DUSK[2])
    art.fill(oval(64, 44, 9, 2.4), DUSK[4], 0.8)
    art.fill(spline("52,57 60,51 74,52 80,58 68,60 58,60"), DUSK[2], 0.5)


@prop("yard_board", 108, 99, foot=Foot(10, 84, 88, 15))
def yard_board(art: Art) -> None:
    """The blackboard in the yard under a tin hood: a thought for a day that has been rubbed out."""
    contact(art, 12, 97, 84, 8)
    for x in (16, 86):
        leg(art, x, 66, 32, width=6)
    art.fill(rect(6, 16, 96, 56), WOOD[1])
    art.fill(rect(10, 20, 88, 48), "#223b36")
    write(art, "Thought for the", 54, 33, 9.4, CREAM[4], weight="regular", centred=True)
    art.fill(spline("20,40 46,36 80,39 90,44 70,50 34,49"), CREAM[4], 0.22)
    writing(art, 20, 53, 66, 3, 4, CREAM[3])
    art.fill(poly("0,16 8,5 100,5 108,16"), STEEL[1])
    art.fill(poly("0,16 8,5 54,5 48,16"), STEEL[2])


@prop("see_saw", 144, 57, foot=Foot(58, 42, 28, 15))
def see_saw(art: Art) -> None:
    """A see-saw, the high end painted by weather, the low end by shoes."""
    art.fill(oval(72, 52, 62, 5), INK[0], 0.3, blur=2)
    art.fill(poly("60,54 72,24 84,54"), WOOD[1])
    art.fill(poly("60,54 72,24 74,30 68,54"), WOOD[3])
    art.fill(poly("6,40 138,10 138,16 6,47"), VERM[1])
    art.fill(poly("6,40 138,10 138,12.6 6,42.8"), VERM[3])
    for x, y in ((20, 36), (122, 13)):
        art.fill(rect(x, y - 12, 3, 13), INK[1])
        art.fill(rect(x - 5, y - 13, 13, 2.6), INK[2])


@prop("marigold_bed", 168, 45, foot=Foot(3, 33, 162, 12))
def marigold_bed(art: Art) -> None:
    """A bed of marigolds edged with bricks on their corners, whitewashed for some visit."""
    art.fill(rect(6, 20, 156, 20), WOOD[1])
    dice = dice_of(14)
    for _ in range(46):
        x, y = 10 + dice.random() * 146, 8 + dice.random() * 24
        art.fill(oval(x, y + 4, 5, 3.4), LEAF[1])
        art.fill(oval(x - 1, y + 2, 3.6, 2.4), LEAF[2])
    for _ in range(30):
        x, y = 10 + dice.random() * 146, 6 + dice.random() * 24
        flower(art, x, y, 2.6, MARI[2] if dice.random() < 0.6 else VERM[3], MARI[3])
    for index in range(16):
        x = 4 + index * 10
        art.fill(poly(f"{x},43 {x + 5},34 {x + 10},43"), CREAM[3])
        art.fill(poly(f"{x + 5},34 {x + 10},43 {x + 6},43"), VERM[1], 0.7)


@prop("gola_cart", 120, 117, foot=Foot(6, 93, 108, 24))
def gola_cart(art: Art) -> None:
    """The ice man's cart: syrups in a row, a block under sacking, a striped shade, a bell on a string."""
    art.fill(oval(60, 112, 54, 6), INK[0], 0.35, blur=2)
    for x in (12, 104):
        art.fill(rect(x, 14, 3, 62), WOOD[1])
    art.fill(spline("2,18! 12,4 108,4 118,18! 118,24! 2,24!"), CREAM[4])
    for index in range(6):
        left = 4 + index * 19
        art.fill(
            poly(f"{left},24 {left + 2},5 {left + 10},5 {left + 10},24"),
            VERM[2] if index % 2 else RANI[2],
            0.9,
        )
    for index in range(12):
        art.fill(oval(7 + index * 9.6, 24, 4.8, 4), VERM[2] if index % 2 else CREAM[4])
    art.fill(rect(6, 62, 108, 30), TEAL[1])
    art.fill(rect(6, 62, 108, 4), TEAL[3])
    art.fill(rect(10, 70, 100, 18), TEAL[2])
    write(art, "ICE", 60, 84, 13, MARI[3], centred=True, track=3)
    for index, tone in enumerate((VERM[2], MARI[2], LEAF[3], RANI[2], DUSK[2], MARI[3])):
        x = 14 + index * 9
        art.fill(rrect(x, 46, 6.4, 16, 2), tone)
        art.fill(rect(x + 1, 48, 1.4, 12), "#ffffff", 0.5)
        art.fill(rect(x + 2, 42, 2.4, 5), STEEL[3])
    art.fill(spline("74,62! 76,50 90,46 104,50 106,62!"), CREAM[1])
    art.fill(poly("82,50 96,47 100,56 84,58"), DUSK[4])
    for x in (26, 94):
        art.stroke(oval(x, 98, 15), INK[1], 3)
        art.stroke(oval(x, 98, 12), WOOD[3], 1)
        for index in range(4):
            with art.at(turn=index * 45, pivot=(x, 98)):
                art.fill(rect(x - 12, 97.4, 24, 1.2), WOOD[2])
        art.fill(oval(x, 98, 3), MARI[2])


@prop("fallen_pods", 96, 36)
def fallen_pods(art: Art) -> None:
    """What the tree has dropped: pods, two pink brushes, a crow's feather."""
    dice = dice_of(77)
    for _ in range(14):
        x, y = 6 + dice.random() * 84, 4 + dice.random() * 28
        with art.at(turn=dice.random() * 180, pivot=(x, y)):
            art.fill(spline(f"{x - 5},{y} {x},{y - 1.8} {x + 5},{y} {x},{y + 1.2}"), WOOD[2])
    for x, y in ((30, 20), (66, 12)):
        art.fill(oval(x, y, 3.4, 2.4), RANI[3])
        art.fill(oval(x, y, 1.4, 1), RANI[4])
    art.fill(brush("76,28 84,24 90,24", 0.8, 2.4, 0.6), INK[1])
