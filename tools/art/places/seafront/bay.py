"""What lies round the bay: houses with their lights, a headland, a boat, stones thrown into the sea."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, INK, LEAF, MARI, STEEL, VERM
from tools.art.kit.paths import moved, oval, poly, rect, spline
from tools.art.kit.props import glow, prop
from tools.art.places.chance import dice_of

WALLS = ("#b5a9ad", "#c7b5a6", "#a3a4b5", "#c2a89e", "#9ca9b6")


def _houses(width: float, tall: float, seed: int) -> list[tuple[float, float, float, str]]:
    """Plan a row of far blocks: left, top, width and colour, lower towards the right."""
    dice = dice_of(seed)
    found, x = [], 0.0
    while x < width - 6:
        wide = min(10 + dice.random() * 18, width - x)
        fall = 1 - 0.45 * x / width
        top = 66 - tall * fall * (0.55 + dice.random() * 0.45)
        found.append((x, top, wide, WALLS[int(dice.random() * 5)]))
        x += wide
    return found


def _row(art: Art, width: float, tall: float, seed: int) -> None:
    for x, top, wide, tone in _houses(width, tall, seed):
        art.fill(rect(x, top, wide, 68 - top), tone)
        art.fill(rect(x + wide * 0.68, top, wide * 0.32, 68 - top), INK[3], 0.35)
        art.fill(rect(x, top, wide, 1.4), CREAM[4], 0.6)
        for floor in range(int((64 - top) / 6)):
            art.fill(rect(x + 1.6, top + 4 + floor * 6, wide - 3.2, 2), INK[2], 0.3)
    art.fill(rect(0, 62, width, 5), "#8d9a86")
    art.fill(rect(0, 66, width, 3), "#c2b5a6")


def _lit(art: Art, width: float, tall: float, seed: int) -> None:
    """Light windows in every house, and the string of lamps along the road under them."""
    dice = dice_of(seed + 7)
    for x, top, wide, _ in _houses(width, tall, seed):
        for floor in range(int((62 - top) / 6)):
            for column in range(int((wide - 2) / 4)):
                if dice.random() < 0.36:
                    tone = ("#ffd98f", "#ffc670", "#ffe9bf")[int(dice.random() * 3)]
                    art.fill(rect(x + 2 + column * 4, top + 3.4 + floor * 6, 2.2, 2.6), tone, 0.9)
    for index in range(int(width / 9)):
        x = 4 + index * 9
        art.fill(oval(x, 65, 1.3), "#fff0c0")
        art.fill(oval(x, 65, 3.4), "#ffc670", 0.4, blur=1.4)
        art.fill(rect(x - 0.7, 68, 1.4, 5 + index % 3 * 2), "#ffc670", 0.4)


@prop("bay_near", 288, 78)
def bay_near(art: Art) -> None:
    """The near end of the bay, houses holding each other's shoulders."""
    _row(art, 288, 62, 3)


@glow("bay_near")
def bay_near_glow(art: Art) -> None:
    """The same after dark."""
    _lit(art, 288, 62, 3)


@prop("bay_middle", 288, 78)
def bay_middle(art: Art) -> None:
    """The middle of the bay."""
    _row(art, 288, 36, 5)


@glow("bay_middle")
def bay_middle_glow(art: Art) -> None:
    """Its lights."""
    _lit(art, 288, 36, 5)


@prop("bay_far", 288, 78)
def bay_far(art: Art) -> None:
    """The far end of the bay, and the hill with trees that ends it."""
    hill = spline("90,68! 130,58 170,46 214,44 250,52 288,67! 288,69! 90,69!")
    art.fill(hill, "#7f8f95")
    with art.clip(hill):
        for x, y in ((150, 54), (180, 50), (206, 48), (232, 52), (168, 58), (220, 58)):
            art.fill(oval(x, y, 12, 6), "#6f8586")
    _row(art, 150, 20, 9)
    art.fill(rect(228, 32, 4, 14), CREAM[3])
    art.fill(rect(227, 30, 6, 3), VERM[2])


@glow("bay_far")
def bay_far_glow(art: Art) -> None:
    """Its lights, the last ones small; a lamp on the hill."""
    _lit(art, 150, 20, 9)
    art.fill(oval(230, 31, 1.8), "#fff0c0")
    art.fill(oval(230, 31, 7), "#ffc670", 0.4, blur=2.4)


@prop("fishing_boat", 66, 54)
def fishing_boat(art: Art) -> None:
    """A fishing boat with one brown sail, going home."""
    art.fill(spline("36,4! 60,38! 37,41!"), "#b5784f")
    art.fill(spline("36,4! 44,24 42,41! 37,41!"), "#cf9464")
    art.fill(rect(35, 2, 1.6, 42), INK[1])
    hull = spline("8,42! 58,42! 52,49 18,50!")
    art.fill(hull, INK[2])
    art.fill(rect(10, 42, 46, 1.6), MARI[2])
    art.fill(spline("10,51 30,52.4 56,51", closed=False), STEEL[3], 0.4)


def _stone(art: Art, x: float, y: float, turn: float) -> None:
    """Throw one four-legged stone; it lies with a leg up and three down."""
    with art.at(x, y, turn=turn):
        for line, tone in (
            ("0,0 -12,10 -19,16", "#857a84"),
            ("0,0 13,9 20,15", "#6b6170"),
            ("0,0 1,-12 1,-20", "#b3a6a4"),
            ("0,0 0,8 -1,15", "#988c92"),
        ):
            art.fill(brush(line, 14, 11, 8), tone)
        art.fill(brush("-3,-2 -2.4,-12 -2,-19", 3, 2.4, 1.6), "#cfc2ba")
        art.fill(oval(1, -20, 4, 2), "#c9bcb4")


@prop("tetrapods", 192, 63)
def tetrapods(art: Art) -> None:
    """A heap of stones with four legs each, wet at the foot, weed on them."""
    for x, y, turn in ((26, 26, -20), (74, 22, 14), (122, 26, -8), (168, 24, 24)):
        _stone(art, x, y, turn)
    for x, y, turn in ((6, 40, 30), (48, 40, 8), (98, 40, -24), (146, 42, 12), (186, 42, -14)):
        _stone(art, min(max(x, 24), 168), y, turn)
    for x in range(10, 186, 22):
        art.fill(oval(x, 56 + x % 5, 12, 5), LEAF[0], 0.55)
        art.fill(oval(x + 3, 54 + x % 4, 6, 2), LEAF[1], 0.5)


@prop("tetrapod_loose", 66, 54)
def tetrapod_loose(art: Art) -> None:
    """One stone apart from the heap."""
    contact(art, 10, 46, 44, 7, skew=6)
    _stone(art, 33, 28, 6)
    art.fill(moved(oval(30, 46, 16, 4), 0, 0), LEAF[0], 0.5)


@prop("crab", 27, 21)
def crab(art: Art) -> None:
    """A small brown crab on the wall, going sideways."""
    art.fill(oval(14, 16, 9, 2.4), INK[0], 0.35, blur=1)
    for side in (-1, 1):
        for index in range(3):
            x = 13 + side * (5 + index * 2)
            line = f"{13 + side * 4},{12} {x + side * 2},{10 + index} {x + side * 3},{16 + index % 2}"
            art.fill(brush(line, 1.4, 1.1, 0.6), VERM[1])
        art.fill(brush(f"{13 + side * 5},10 {13 + side * 9},6 {13 + side * 7},3", 2, 2, 2.6), VERM[2])
    art.fill(oval(13, 12, 7, 4.6), VERM[1])
    art.fill(oval(12, 10.6, 5, 2.6), VERM[3])
    for eye in (10.6, 15.4):
        art.fill(oval(eye, 7.6, 1.1), INK[0])
    art.fill(poly("10,13 16,13 13,14.6"), INK[1], 0.5)


NAMES = (
    "bay_near",
    "bay_middle",
    "bay_far",
    "fishing_boat",
    "tetrapods",
    "tetrapod_loose",
    "crab",
)
