"""Out of doors at the orphanage: pillars, a neem with half a swing, a pump, the wall and the gate."""

import math

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, RANI, STEEL, VERM, WOOD, Ramp
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.chance import dice_of
from tools.art.places.forms import clay, leaves, wire

STONE: Ramp = ("#4e4858", "#6c6472", "#918893", "#b3a9ae", "#d4cbc8")


@prop("pillar", 30, 156, foot=Foot(2, 138, 26, 18))
def pillar(art: Art) -> None:
    """A veranda pillar, whitewashed as high as a man can reach."""
    contact(art, 3, 154, 24, 8, skew=8)
    art.fill(rect(7, 12, 16, 136), STONE[3])
    art.fill(rect(17, 12, 6, 136), STONE[1])
    art.fill(rect(8, 12, 3.4, 136), STONE[4])
    art.fill(rect(7, 12, 16, 40), STONE[1], 0.35)
    for y, width in ((6, 26), (0, 30)):
        art.fill(rect(15 - width / 2, y, width, 7), STONE[2])
        art.fill(rect(15 - width / 2, y, width, 1.6), STONE[4])
    art.fill(rect(3, 142, 24, 13), STONE[2])
    art.fill(rect(3, 142, 24, 2), STONE[4])
    art.fill(rect(20, 144, 7, 11), STONE[0], 0.6)
    art.fill(rect(7, 108, 16, 34), VERM[0], 0.35)


@prop("swing_tree", 264, 291, foot=Foot(108, 261, 48, 30))
def swing_tree(art: Art) -> None:
    """The neem, one rope hanging from its branch; where the other was there is a groove."""
    art.fill(oval(146, 280, 92, 13), INK[0], 0.24, blur=3)
    trunk = spline(
        "118,289! 108,284 120,262 122,200 112,140 120,112! 146,112! "
        "144,150 150,206 152,262 166,286 150,289! 134,280!"
    )
    art.fill(trunk, WOOD[2])
    with art.clip(trunk):
        art.fill(spline("138,110 140,160 144,210 142,262 150,292 176,292 160,100"), WOOD[1])
        for line in ("122,280 126,230 124,180 120,130", "130,288 132,240 130,190", "136,130 134,160 138,200"):
            art.fill(brush(line, 1, 2.4, 0.8), WOOD[0], 0.6)
        art.fill(brush("120,270 124,210 118,150", 1, 2, 0.6), WOOD[4], 0.6)
    art.fill(brush("134,150 176,128 226,132", 18, 13, 8), WOOD[1])
    art.fill(brush("134,146 176,124 226,129", 3, 3, 1), WOOD[3])
    art.fill(brush("122,140 84,116 50,108", 14, 10, 5), WOOD[1])
    _neem_crown(art)
    wire(art, "206,134 207,180 205,238", CREAM[2], 2.2)
    wire(art, "205,238 209,246 203,250 207,256", CREAM[2], 1.6)
    art.fill(rect(225, 126, 5, 9), WOOD[4])
    art.fill(rect(225, 128, 5, 1.6), WOOD[0])


def _neem_crown(art: Art) -> None:
    """Draw the crown: masses of small leaves, light where the sky is."""
    dice = dice_of(3)
    clumps = []
    for _ in range(58):
        angle, away = dice.random() * math.tau, dice.random() ** 0.55
        clumps.append(
            (132 + away * 116 * math.cos(angle), 72 + away * 56 * math.sin(angle), 14 + dice.random() * 14)
        )
    for x, y, size in clumps:
        art.fill(oval(x + 4, y + 9, size, size * 0.66), LEAF[0], 0.95)
    for x, y, size in sorted(clumps, key=lambda clump: clump[1], reverse=True):
        art.fill(oval(x, y, size, size * 0.62), LEAF[1] if y > 78 else LEAF[2])
    for x, y, size in clumps:
        for _ in range(7):
            angle = dice.random() * math.tau
            dx, dy = math.cos(angle) * size * 0.8, math.sin(angle) * size * 0.5
            tone = LEAF[3] if dy < 0 and dx < 4 else LEAF[2]
            with art.at(turn=30 + dice.random() * 60, pivot=(x + dx, y + dy)):
                art.fill(oval(x + dx, y + dy, 4.6, 1.5), tone)


@prop("pump", 45, 84, foot=Foot(6, 60, 33, 24))
def pump(art: Art) -> None:
    """The hand pump, its spout tied with rag."""
    art.fill(oval(24, 78, 20, 6), STONE[1])
    art.fill(oval(23, 76, 20, 6), STONE[3])
    art.fill(rect(17, 22, 12, 55), LEAF[0])
    art.fill(rect(17, 22, 5, 55), LEAF[2])
    art.fill(rrect(14, 16, 18, 8, 2), LEAF[1])
    art.fill(brush("24,20 36,14 42,26 43,48", 3, 4, 3), INK[1])
    art.fill(spline("17,38! 6,40 4,48! 9,49! 10,45 17,45!"), LEAF[1])
    art.fill(rrect(3, 47, 8, 5, 1.5), CREAM[3])
    art.fill(spline("5,54! 6.6,59 5,62 3.6,59"), DUSK[4])


@prop("washing_stone", 57, 36, foot=Foot(3, 15, 51, 21))
def washing_stone(art: Art) -> None:
    """A slab for beating clothes, a sliver of blue soap on it."""
    contact(art, 6, 34, 46, 8, skew=6)
    art.fill(poly("4,18 10,8 52,8 55,18 55,31 4,32"), STONE[1])
    art.fill(poly("4,18 10,8 52,8 55,18"), STONE[3])
    art.fill(poly("12,16 16,10 40,10 42,16"), STONE[4], 0.6)
    art.fill(rrect(40, 10, 9, 4, 1.5), DUSK[3])


@prop("bell", 36, 84, foot=Foot(8, 69, 20, 15))
def bell(art: Art) -> None:
    """A length of rail hung from a post, and the iron it is struck with."""
    art.fill(rect(6, 6, 5, 76), WOOD[1])
    art.fill(rect(6, 6, 1.8, 76), WOOD[3])
    art.fill(rect(4, 8, 28, 5), WOOD[2])
    wire(art, "24,13 24,24", CREAM[2], 1.4)
    art.fill(rrect(18, 24, 12, 22, 1), INK[3])
    art.fill(rect(18, 24, 4, 22), INK[4])
    wire(art, "12,20 14,34", CREAM[2], 1)
    art.fill(rect(12, 34, 4, 16), INK[2])


@prop("yard_line", 198, 63)
def yard_line(art: Art) -> None:
    """A line of grey frocks in a row, forgotten in the rain; the smallest is patched."""
    wire(art, "2,6 99,14 196,6", CREAM[2], 1.2)
    for index in range(6):
        x, y = 14 + index * 30, 9 + 3.5 * math.sin((index + 0.5) / 6 * math.pi)
        size = (1, 0.9, 1.1, 0.76, 1, 0.9)[index]
        with art.at(x, y, scale=size):
            art.fill(spline("2,0! 6,3 10,0! 14,2! 18,10! 14,12! 15,38! -3,38! -2,12! -6,10! -2,2!"), DUSK[3])
            art.fill(spline("10,0! 14,2! 18,10! 14,12! 15,38! 8,38!"), DUSK[2])
            art.fill(rect(-2, 16, 16, 2), DUSK[1])
            if index == 3:
                art.fill(rect(0, 24, 6, 6), RANI[3])


def _gate_leaf(art: Art, x: float, width: float, *, lean: float = 0) -> None:
    """Draw one leaf of the iron gate, `width` wide; an open one is seen narrow and leans away."""
    with art.at(x, 0, lean=0):
        art.stroke(poly(((0, 30 + lean), (width, 30 - lean))), INK[1], 3)
        bars = 7
        for index in range(bars + 1):
            at = index * width / bars
            top = 24 + lean * (1 - 2 * index / bars)
            art.fill(rect(at - 1.2, top, 2.4, 96 - top + lean * (1 - 2 * index / bars)), INK[1])
            art.fill(rect(at - 1.2, top, 0.8, 96 - top), INK[3], 0.8)
            art.fill(poly(((at - 3, top), (at, top - 8), (at + 3, top))), INK[1])
        for y in (34, 66, 94):
            art.fill(rect(0, y, width, 3), INK[1])
            art.fill(rect(0, y, width, 0.9), INK[3], 0.8)
        for index in range(0, bars, 2):
            art.stroke(oval((index + 1) * width / bars, 50, min(8, width / 9)), INK[1], 1.8)


@prop("gate_closed", 144, 102, foot=Foot(0, 88, 144, 14))
def gate_closed(art: Art) -> None:
    """The gate, shut, a chain round its middle."""
    art.fill(rect(4, 94, 136, 8), INK[0], 0.35, blur=2)
    _gate_leaf(art, 2, 69)
    _gate_leaf(art, 73, 69)
    for index in range(5):
        art.stroke(oval(64 + index * 4, 62 + (index % 2), 3, 2), STEEL[2], 1.3)
    art.fill(rrect(68, 63, 9, 9, 1.5), MARI[2])
    art.fill(oval(72.5, 67.5, 1.4), INK[0])


@prop("gate_open", 144, 102)
def gate_open(art: Art) -> None:
    """The gate, its two leaves standing back against their pillars."""
    art.fill(rect(0, 94, 26, 8), INK[0], 0.35, blur=2)
    art.fill(rect(118, 94, 26, 8), INK[0], 0.35, blur=2)
    _gate_leaf(art, 2, 22, lean=-4)
    _gate_leaf(art, 120, 22, lean=4)


@prop("gate_pillar", 45, 132, foot=Foot(3, 111, 39, 21))
def gate_pillar(art: Art) -> None:
    """A gate pillar with a stone ball on it."""
    contact(art, 4, 130, 38, 10, skew=8)
    art.fill(rect(6, 26, 33, 104), STONE[2])
    art.fill(rect(6, 26, 7, 104), STONE[3])
    art.fill(rect(31, 26, 8, 104), STONE[0], 0.6)
    for y in range(38, 128, 14):
        art.fill(rect(6, y, 33, 1), STONE[0], 0.5)
        art.fill(rect(16 + y % 4 * 4, y, 1, 14), STONE[0], 0.4)
    art.fill(rect(2, 20, 41, 8), STONE[3])
    art.fill(rect(2, 20, 41, 2), STONE[4])
    art.fill(oval(22, 11, 9), STONE[2])
    art.fill(oval(19, 8, 4.4), STONE[4])
    art.fill(rrect(11, 52, 22, 14, 1), CREAM[3])
    art.fill(rect(14, 56, 16, 1.6), VERM[1])
    art.fill(rect(14, 60, 11, 1.6), VERM[1])


@prop("yard_wall", 192, 72, foot=Foot(0, 57, 192, 15))
def yard_wall(art: Art) -> None:
    """Four tiles of the yard's wall, broken glass along its top."""
    art.wash(rect(0, 66, 192, 14), (0, 66), (0, 80), [(0, INK[0], 0.5), (1, INK[0], 0)])
    art.fill(rect(0, 18, 192, 54), "#a3856c")
    art.fill(rect(0, 18, 192, 54), INK[1], 0.12)
    for row in range(5):
        y = 22 + row * 10
        art.fill(rect(0, y + 9, 192, 1), "#6e5648", 0.6)
        for column in range(9):
            art.fill(rect(column * 24 + row % 2 * 12, y, 1, 9), "#6e5648", 0.6)
    art.fill(spline("20,18! 60,18! 56,34 44,30 38,44 26,36"), CREAM[3], 0.4)
    art.fill(spline("120,18! 176,18! 170,30 150,28 140,40 126,30"), "#c9b094", 0.5)
    art.fill(rect(0, 12, 192, 8), STONE[2])
    art.fill(rect(0, 12, 192, 2), STONE[4])
    dice = dice_of(6)
    for index in range(26):
        x, height = 4 + index * 7.3, 4 + dice.random() * 7
        tone = (LEAF[3], DUSK[4], MARI[3], LEAF[4])[index % 4]
        art.fill(poly(((x - 2, 13), (x + dice.random() * 3 - 1, 13 - height), (x + 2.4, 13))), tone, 0.85)
    art.fill(rect(0, 66, 192, 6), LEAF[0], 0.5)
    leaves(
        art,
        tuple((6 + index * 11.3, 67 + index % 3 * 1.6, -50 + index * 37 % 100) for index in range(17)),
        4.4,
    )


@prop("banana", 96, 138, foot=Foot(36, 117, 24, 21))
def banana(art: Art) -> None:
    """A banana plant in the wet corner, its leaves torn by wind."""
    art.fill(oval(50, 134, 26, 5), INK[0], 0.35, blur=2)
    clay(art, spline("42,136! 43,80 45,60! 53,60! 55,80 56,136!"), 51, LEAF)
    for line, tone in (
        ("48,66 30,40 6,46", LEAF[1]),
        ("49,64 70,36 92,44", LEAF[1]),
        ("48,64 36,24 18,10", LEAF[2]),
        ("50,64 62,22 78,8", LEAF[2]),
        ("49,64 48,26 46,2", LEAF[3]),
    ):
        art.fill(brush(line, 3, 19, 2), tone)
        art.fill(brush(line, 1.6, 1.6, 0.6), LEAF[4], 0.8)
    for x, y in ((20, 38), (28, 20), (74, 22), (80, 40)):
        art.fill(poly(f"{x},{y} {x + 5},{y + 3} {x + 1},{y + 5}"), LEAF[0], 0.6)


@prop("puddle", 96, 42)
def puddle(art: Art) -> None:
    """A puddle with a piece of sky in it."""
    art.fill(spline("6,22 18,10 44,6 74,10 90,20 82,32 54,38 22,34"), "#7c5c46", 0.6)
    art.fill(spline("9,22 20,12 44,8 72,12 86,20 79,30 54,35 24,32"), "#64748c")
    art.fill(spline("20,20 40,13 66,17 58,24 34,26"), DUSK[4], 0.7)
    art.stroke(oval(62, 26, 8, 2.6), DUSK[4], 0.8, 0.8)


@prop("drying_cots", 66, 96, foot=Foot(4, 75, 58, 21))
def drying_cots(art: Art) -> None:
    """Two broken cots stood on end against the wall."""
    contact(art, 6, 94, 54, 12)
    for dx, lean in ((0, 3), (12, 6)):
        art.stroke(
            poly(f"{8 + dx},92 {12 + dx + lean},6 {44 + dx + lean},6 {44 + dx},92", closed=False), INK[2], 3
        )
        for index in range(5):
            art.stroke(
                poly(
                    f"{9 + dx + lean * 0.5},{20 + index * 15} {44 + dx + lean * 0.5},{20 + index * 15}",
                    closed=False,
                ),
                INK[3],
                1.2,
            )
    art.fill(spline("20,88 30,80 44,86 46,94! 18,94!"), CREAM[2])


@prop("plinth_step", 144, 33)
def plinth_step(art: Art) -> None:
    """Two broad steps from the veranda to the yard, hollowed in the middle."""
    for index in range(2):
        y = index * 13
        art.fill(rect(0, y, 144, 9), STONE[3])
        art.fill(spline(f"40,{y}! 104,{y}! 96,{y + 4} 72,{y + 6} 48,{y + 4}"), STONE[2])
        art.fill(rect(0, y, 144, 1.4), STONE[4])
        art.fill(rect(0, y + 8, 144, 6), STONE[1])
    art.wash(rect(0, 26, 144, 7), (0, 26), (0, 33), [(0, INK[0], 0.5), (1, INK[0], 0)])


@prop("bush", 84, 60, foot=Foot(16, 42, 52, 18))
def bush(art: Art) -> None:
    """A hedge plant nobody has cut since the rains began."""
    art.fill(oval(44, 54, 36, 7), INK[0], 0.3, blur=2.4)
    dice = dice_of(31)
    clumps = [(14 + dice.random() * 54, 18 + dice.random() * 26, 12 + dice.random() * 7) for _ in range(16)]
    for x, y, size in clumps:
        art.fill(oval(x + 2, y + 5, size, size * 0.7), LEAF[0])
    for x, y, size in sorted(clumps, key=lambda clump: clump[1], reverse=True):
        art.fill(oval(x, y, size, size * 0.68), LEAF[1] if y > 30 else LEAF[2])
    for x, y, size in clumps:
        for _ in range(5):
            spot = (x + (dice.random() - 0.5) * size * 1.5, y + (dice.random() - 0.7) * size)
            with art.at(turn=dice.random() * 180, pivot=spot):
                art.fill(oval(*spot, 3.6, 1.7), LEAF[3] if spot[1] < 26 else LEAF[2])


@prop("milestone", 36, 42, foot=Foot(4, 27, 28, 15))
def milestone(art: Art) -> None:
    """A milestone in the lane, its number under moss."""
    contact(art, 6, 40, 24, 8, skew=6)
    stone = spline("5,40! 5,14 10,5 18,3 26,5 31,14 31,40!")
    art.fill(stone, STONE[3])
    with art.clip(stone):
        art.fill(spline("0,0! 36,0! 36,16 18,20 0,16"), MARI[3])
        art.fill(rect(24, 0, 12, 44), STONE[1], 0.6)
        art.fill(rect(12, 24, 9, 2), INK[1])
        art.fill(spline("2,42! 4,34 12,36 18,33 26,37 34,42!"), LEAF[2])
