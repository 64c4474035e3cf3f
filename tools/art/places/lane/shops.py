"""Ground floors: a grocer's open shop, a shutter that stays down, doors, a balcony, a pole of washing."""

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, STEEL, TEAL, VERM, WOOD, Ramp
from tools.art.kit.paths import oval, rect, rrect, spline
from tools.art.kit.props import glow, prop
from tools.art.places.chance import dice_of

GOODS: tuple[Ramp, ...] = (VERM, TEAL, MARI, DUSK, LEAF, CREAM)


def _shelves(art: Art) -> None:
    """Fill three shelves with tins and packets."""
    dice = dice_of(3)
    for y in (24, 44, 64):
        art.fill(rect(6, y, 132, 2.4), WOOD[1])
        x = 8.0
        while x < 132:
            width, height = dice.choice((5, 6, 8)), dice.choice((8, 11, 14))
            ramp = dice.choice(GOODS)
            art.fill(rrect(x, y - height, width, height, 1), ramp[2])
            art.fill(rect(x + width - 1.6, y - height, 1.6, height), ramp[1])
            art.fill(rect(x, y - height + 3, width, 2), ramp[4], 0.8)
            x += width + 1.5


def _sacks(art: Art) -> None:
    """Stand five open sacks before the counter, each rolled down at the neck."""
    art.fill(rect(4, 84, 136, 30), WOOD[2])
    art.fill(rect(4, 84, 136, 3), WOOD[4])
    for index, tone in enumerate((MARI[3], CREAM[4], VERM[3], LEAF[3], MARI[2])):
        x = 8 + index * 27
        art.fill(spline(f"{x + 3},99! {x + 7},91 {x + 12},88 {x + 18},91 {x + 21},99!"), tone)
        art.fill(spline(f"{x},98! {x + 24},98! {x + 22},117! {x + 2},117!"), "#a88a68")
        art.fill(rect(x + 16, 99, 7, 18), "#8a6c50", 0.8)
        art.fill(rect(x, 97, 24, 3), "#c9ab84")


@prop("lane_shop_open", 144, 117)
def shop_open(art: Art) -> None:
    """The grocer's: three shelves, a bulb, five sacks."""
    art.fill(rect(0, 0, 144, 117), INK[0])
    art.wash(rect(4, 4, 136, 113), (0, 4), (0, 117), [(0, "#b58a5a", 1), (1, "#6d4632", 1)])
    _shelves(art)
    _sacks(art)
    art.wash(rect(4, 4, 136, 26), (0, 4), (0, 30), [(0, INK[0], 0.65), (1, INK[0], 0)])


@glow("lane_shop_open")
def shop_open_glow(art: Art) -> None:
    """The shop after dark, its bulb burning."""
    art.wash(rect(4, 4, 136, 113), (0, 4), (0, 117), [(0, "#f5cf8c", 1), (1, "#a5602f", 1)])
    _shelves(art)
    _sacks(art)
    art.fill(oval(72, 14, 4), "#fff6d6")
    art.fill(oval(72, 14, 12), "#ffe2a0", 0.5, blur=4)


@prop("lane_shop_shutter", 138, 117)
def shop_shutter(art: Art) -> None:
    """A rolling shutter, down since January, chalked on by children."""
    art.fill(rect(0, 0, 138, 117), INK[1])
    art.fill(rect(4, 4, 130, 12), STEEL[0])
    art.fill(rect(4, 4, 130, 2), STEEL[2])
    for row in range(16):
        y = 16 + row * 6.1
        art.fill(rect(6, y, 126, 6), "#6d7f88")
        art.fill(rect(6, y, 126, 1.8), "#93a5a9")
        art.fill(rect(6, y + 4.6, 126, 1.4), "#4b5b66")
    art.wash(
        rect(6, 16, 126, 98), (0, 16), (0, 114), [(0, INK[0], 0.4), (0.3, INK[0], 0), (1, "#6e3316", 0.45)]
    )
    for x in (30, 102):
        art.fill(rrect(x, 106, 9, 8, 1.5), MARI[1])
        art.stroke(spline(f"{x + 2},106 {x + 2},102 {x + 7},102 {x + 7},106", closed=False), STEEL[3], 1.4)
    art.stroke(spline("52,70! 52,96! 74,96! 74,70! 63,58! 52,70!", closed=False), CREAM[4], 1.2, 0.55)
    art.stroke(oval(90, 84, 9), CREAM[4], 1.1, 0.45)


def _leaf(art: Art, x: float, y: float, width: float, height: float, ramp: Ramp) -> None:
    """Draw one panelled leaf of a door."""
    art.fill(rect(x, y, width, height), ramp[1])
    art.fill(rect(x + 1, y + 1, width - 2, height - 1), ramp[2])
    for share in (0.06, 0.38, 0.7):
        top = y + height * share
        art.fill(rect(x + 3, top, width - 6, height * 0.25), ramp[1])
        art.fill(rect(x + 4.4, top + 1.6, width - 8, height * 0.25 - 3), ramp[3])


@prop("lane_door_joshi", 60, 126)
def door_joshi(art: Art) -> None:
    """Mr Joshi's mother's door: green, a brass lock, a fanlight, a step swept daily."""
    art.fill(rect(4, 2, 52, 118), CREAM[2])
    art.fill(rect(4, 2, 52, 3), CREAM[4])
    art.fill(rect(9, 8, 42, 112), INK[0])
    art.wash(rect(9, 8, 42, 18), (0, 8), (0, 26), [(0, DUSK[2], 1), (1, DUSK[1], 1)])
    for x in (19, 30, 41):
        art.fill(rect(x - 0.8, 8, 1.6, 18), LEAF[1])
    _leaf(art, 10, 28, 20, 91, LEAF)
    _leaf(art, 30, 28, 20, 91, LEAF)
    art.fill(rect(29.4, 28, 1.2, 91), LEAF[0])
    art.fill(rrect(31, 72, 6, 9, 1.2), MARI[2])
    art.fill(oval(34, 75, 1.3), INK[0])
    art.fill(oval(27, 76, 2), MARI[3])
    art.fill(rect(0, 119, 60, 6), CREAM[3])
    art.fill(rect(0, 123, 60, 3), CREAM[1])


@prop("lane_letter_slot", 27, 15)
def letter_slot(art: Art) -> None:
    """A brass plate with a slot in it."""
    art.fill(rrect(1, 2, 25, 12, 2), INK[0], 0.35, blur=1)
    art.fill(rrect(0, 0, 25, 12, 2), MARI[2])
    art.fill(rect(1, 1, 23, 1.4), MARI[4])
    art.fill(rrect(4, 5, 17, 3, 1), INK[0])


@prop("lane_door_house", 54, 117)
def door_house(art: Art) -> None:
    """A street door, its paint worn where hands go."""
    art.fill(rect(0, 0, 54, 117), CREAM[1])
    art.fill(rect(0, 0, 54, 3), CREAM[3])
    art.fill(rect(5, 6, 44, 111), INK[0])
    _leaf(art, 6, 8, 21, 108, WOOD)
    _leaf(art, 27, 8, 21, 108, WOOD)
    art.fill(oval(30, 64, 2), MARI[3])
    for index in range(6):
        x = 6 + index * 8
        art.fill(oval(x + 3, 9 + (index % 2) * 1.6, 3.6, 4.4), MARI[2 + index % 2])


@prop("lane_balcony", 144, 78)
def balcony(art: Art) -> None:
    """A wooden balcony of three bays, a carved eave over it, dark behind."""
    art.fill(rect(6, 8, 132, 58), INK[1])
    art.wash(rect(6, 8, 132, 58), (0, 8), (0, 66), [(0, INK[0], 0.9), (1, "#5a4050", 0.9)])
    for x in (26, 70, 114):
        art.fill(rect(x - 9, 18, 20, 48), "#4a3a44")
        art.fill(rect(x - 6, 21, 14, 45), INK[0])
    art.fill(rect(0, 0, 144, 7), WOOD[2])
    art.fill(rect(0, 0, 144, 1.8), WOOD[4])
    for index in range(24):
        art.fill(spline(f"{index * 6},6! {index * 6 + 6},6! {index * 6 + 3},12"), WOOD[2])
    for x in (4, 48, 92, 136):
        art.fill(rect(x, 6, 4, 60), WOOD[2])
        art.fill(rect(x, 6, 1.4, 60), WOOD[4], 0.8)
    art.fill(rect(0, 42, 144, 3.4), WOOD[3])
    for index in range(29):
        art.fill(rect(2 + index * 4.9, 45, 2.2, 20), WOOD[2])
    art.fill(rect(0, 64, 144, 6), WOOD[2])
    art.fill(rect(0, 64, 144, 1.6), WOOD[4])
    for x in (12, 70, 128):
        art.fill(spline(f"{x},70! {x + 6},70! {x + 2},78!"), WOOD[1])


@prop("lane_washing_pole", 96, 36)
def washing_pole(art: Art) -> None:
    """A bamboo out of a window with the week's washing on it."""
    art.fill(brush("0,4 96,2", 1.6, 1.8), WOOD[4])
    for x, width, length, ramp in (
        (6, 16, 24, TEAL),
        (25, 22, 16, CREAM),
        (50, 13, 27, MARI),
        (66, 20, 20, DUSK),
    ):
        cloth = spline(f"{x},3! {x + width},3! {x + width - 1},{3 + length}! {x + 1},{5 + length}!")
        art.fill(cloth, ramp[2])
        with art.clip(cloth):
            art.fill(brush(f"{x + width * 0.7},2 {x + width * 0.62},{length + 5}", 1, 4, 3), ramp[1], 0.8)
            art.fill(brush(f"{x + width * 0.25},2 {x + width * 0.2},{length + 5}", 1, 2.4, 1.6), ramp[3], 0.8)


NAMES = (
    "lane_shop_open",
    "lane_shop_shutter",
    "lane_door_joshi",
    "lane_letter_slot",
    "lane_door_house",
    "lane_balcony",
    "lane_washing_pole",
)
