"""Trees and bushes: the flame tree, the neem with half a swing, a banana, a hedge plant."""

import math

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, INK, LEAF, MARI, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.chance import dice_of
from tools.art.places.forms import clay, flower, wire


@prop("flame_tree", 288, 186)
def flame_tree(art: Art) -> None:
    """The crown of the flame tree in the street, in its June flower, just under the balcony."""
    dice = dice_of(17)
    art.fill(brush("150,186 146,140 120,96", 16, 11, 5), WOOD[1])
    art.fill(brush("150,186 158,136 196,92", 13, 9, 4), WOOD[0])
    clumps = []
    for _ in range(46):
        angle, away = dice.random() * math.tau, dice.random() ** 0.6
        clumps.append(
            (144 + away * 122 * math.cos(angle), 84 + away * 62 * math.sin(angle), 15 + dice.random() * 15)
        )
    for x, y, size in clumps:
        art.fill(oval(x + 3, y + 8, size, size * 0.62), LEAF[0], 0.95)
    for x, y, size in sorted(clumps, key=lambda clump: clump[1]):
        art.fill(oval(x, y, size, size * 0.6), LEAF[1] if y > 96 else LEAF[2])
        for _ in range(6):
            dx, dy = (dice.random() - 0.5) * size * 1.6, (dice.random() - 0.6) * size * 0.9
            tone = VERM[2] if dy > 0 else VERM[3] if dice.random() < 0.7 else MARI[2]
            art.fill(oval(x + dx, y + dy, 4 + dice.random() * 4, 2.6 + dice.random() * 2), tone)


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


def _bush(art: Art, seed: int, petals: str) -> None:
    """Grow a hedge plant; it flowers in `petals` unless that is empty."""
    art.fill(oval(44, 54, 36, 7), INK[0], 0.3, blur=2.4)
    dice = dice_of(seed)
    art.fill(oval(42, 45, 36, 13), LEAF[0])
    clumps = [(14 + dice.random() * 56, 16 + dice.random() * 31, 11 + dice.random() * 7) for _ in range(22)]
    for x, y, size in clumps:
        art.fill(oval(x + 2, y + 5, size, size * 0.7), LEAF[0])
    for x, y, size in sorted(clumps, key=lambda clump: clump[1], reverse=True):
        art.fill(oval(x, y, size, size * 0.68), LEAF[1] if y > 32 else LEAF[2])
    for x, y, size in clumps:
        for _ in range(5):
            spot = (x + (dice.random() - 0.5) * size * 1.5, y + (dice.random() - 0.7) * size)
            with art.at(turn=dice.random() * 180, pivot=spot):
                art.fill(oval(*spot, 3.6, 1.7), LEAF[3] if spot[1] < 26 else LEAF[2])
    for x, y, size in clumps[::2] if petals else ():
        flower(art, x, y - size * 0.3, 2.6, petals)


@prop("bush", 84, 60, foot=Foot(16, 42, 52, 18))
def bush(art: Art) -> None:
    """A hedge plant nobody has cut since the rains began."""
    _bush(art, 31, "")


@prop("bush_flowering", 84, 60, foot=Foot(16, 42, 52, 18))
def bush_flowering(art: Art) -> None:
    """An ixora in flower; the girls suck the honey out of it."""
    _bush(art, 47, VERM[3])


@prop("papaya", 96, 168, foot=Foot(38, 147, 20, 21))
def papaya(art: Art) -> None:
    """A papaya with five green fruits, counted every morning."""
    art.fill(oval(52, 163, 24, 5), INK[0], 0.35, blur=2)
    trunk = spline("43,166! 45,100 46,44! 52,44! 54,100 56,166!")
    art.fill(trunk, CREAM[1])
    with art.clip(trunk):
        art.fill(rect(50, 40, 10, 130), CREAM[0])
        for y in range(60, 164, 9):
            art.fill(rect(40, y, 20, 1.2), CREAM[0], 0.6)
    for x, y in ((42, 56), (56, 58), (46, 64), (53, 67), (49, 54)):
        art.fill(oval(x, y, 5, 7), LEAF[2])
        art.fill(oval(x - 1.4, y - 2, 1.6, 3), LEAF[4], 0.7)
    tips = ((8, 46), (16, 18), (36, 6), (60, 5), (82, 18), (90, 44), (26, 60), (74, 60))
    for index, (x, y) in enumerate(tips):
        art.fill(brush(((49, 46), ((49 + x) / 2, (46 + y) / 2 - 6), (x, y)), 1.8, 1.6, 1), LEAF[3])
        for turn in (-56, -20, 20, 56):
            with art.at(turn=turn + (x - 49) * 0.9, pivot=(x, y)):
                art.fill(oval(x, y + 8, 3.6, 9), LEAF[1] if index > 5 else LEAF[2])
        art.fill(oval(x, y + 2, 5, 4), LEAF[2])
