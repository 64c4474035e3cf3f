"""The orphanage's gate and wall, and the milestone in the lane."""

from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, STEEL, VERM
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.chance import dice_of
from tools.art.places.forms import leaves
from tools.art.places.yard import STONE


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
