"""The balcony and what is seen from it: rail, plants, washing, the face of the house, a flame tree."""

import math

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, RANI, STEEL, TEAL, VERM, WOOD, Ramp
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, glow, prop
from tools.art.places.chance import dice_of
from tools.art.places.forms import clay, flower, folds, leaves, wire


@prop("rail", 192, 66, foot=Foot(0, 54, 192, 12))
def rail(art: Art) -> None:
    """Four tiles of the balcony's cast-iron rail on its stone kerb."""
    art.fill(rect(0, 52, 192, 14), "#8b7f95")
    art.fill(rect(0, 52, 192, 3), "#b5a9bd")
    art.fill(rect(0, 63, 192, 3), INK[1], 0.6)
    for index in range(17):
        x = index * 12
        art.fill(rect(x - 1, 12, 2, 42), INK[1])
        art.fill(rect(x - 1, 12, 0.7, 42), INK[3])
        if index < 16:
            art.stroke(oval(x + 6, 22, 4.6), INK[1], 1.5)
            art.stroke(spline(f"{x + 1},46 {x + 6},34 {x + 11},46", closed=False), INK[1], 1.5)
            art.fill(oval(x + 6, 33, 1.5), INK[2])
    art.fill(rect(0, 8, 192, 5), WOOD[2])
    art.fill(rect(0, 8, 192, 1.6), WOOD[4])
    art.fill(rect(0, 28, 192, 1.6), INK[1])


@prop("rail_side", 12, 138, foot=Foot(0, 42, 12, 96))
def rail_side(art: Art) -> None:
    """The rail along a narrow end of the balcony, seen from its edge."""
    art.fill(rect(1, 42, 10, 96), "#8b7f95")
    art.fill(rect(1, 42, 2.4, 96), "#b5a9bd")
    for index in range(9):
        y = 6 + index * 12
        art.fill(rect(5, y, 2, 42), INK[1])
        art.fill(rect(5, y, 0.7, 42), INK[3])
    art.fill(rect(3.5, 0, 5, 98), WOOD[2])
    art.fill(rect(3.5, 0, 1.6, 98), WOOD[4])


@prop("rail_post", 18, 78, foot=Foot(0, 60, 15, 18))
def rail_post(art: Art) -> None:
    """A stone post at the rail's end."""
    art.fill(rect(1, 10, 14, 68), "#8b7f95")
    art.fill(rect(1, 10, 4, 68), "#b5a9bd")
    art.fill(rect(11, 10, 4, 68), "#655a74")
    art.fill(rect(-1, 4, 18, 7), "#a598ae")
    art.fill(rect(-1, 4, 18, 1.6), "#cbbfd0")


def _pot_plant(art: Art, seed: int, ramp: Ramp, petals: str) -> None:
    """Grow a bush in a clay pot."""
    contact(art, 10, 66, 24, 10)
    pot = spline("9,44! 37,44! 33,67! 13,67!")
    clay(art, pot, 25, ("#5b2a2c", "#84402f", "#c9713f", "#dd8f5c", "#f2c090"))
    art.fill(rrect(7, 40, 32, 7, 2.5), VERM[3])
    art.fill(oval(23, 43, 12, 2.6), WOOD[0])
    dice = dice_of(seed)
    spots = []
    for _ in range(40):
        angle, away = dice.random() * math.tau, dice.random() ** 0.5
        spots.append(
            (23 + away * 18 * math.cos(angle), 23 + away * 19 * math.sin(angle), dice.random() * 180)
        )
    leaves(art, tuple(spots), 4.8, ramp)
    if petals:
        for x, y, _ in spots[::6]:
            flower(art, x, y, 2.4, petals)


@prop("plant_hibiscus", 48, 72, foot=Foot(8, 48, 30, 24))
def plant_hibiscus(art: Art) -> None:
    """A hibiscus that flowers for whoever waters it."""
    _pot_plant(art, 8, LEAF, VERM[2])


@prop("plant_curry", 48, 72, foot=Foot(8, 48, 30, 24))
def plant_curry(art: Art) -> None:
    """A curry-leaf bush, plucked on one side."""
    _pot_plant(art, 21, LEAF, "")


@prop("plant_tin", 36, 51, foot=Foot(5, 33, 24, 18))
def plant_tin(art: Art) -> None:
    """Mint in an oil tin."""
    contact(art, 6, 49, 22, 8, skew=6)
    art.fill(rect(6, 24, 23, 25), MARI[1])
    art.fill(rect(6, 24, 15, 25), MARI[2])
    art.fill(oval(17, 37, 6), CREAM[3])
    art.fill(oval(17, 37, 3), VERM[2])
    spots = tuple((7 + index * 2.4 % 22, 8 + index * 5 % 17, index * 41 % 180) for index in range(18))
    leaves(art, spots, 4.2)


@prop("plants", 66, 54, foot=Foot(3, 33, 60, 21))
def plants(art: Art) -> None:
    """Three pots on a plank: a cactus, a fern, and one of bare earth, with a stick and a label in it."""
    contact(art, 6, 52, 54, 8)
    art.fill(rect(2, 44, 62, 7), WOOD[2])
    art.fill(rect(2, 44, 62, 1.6), WOOD[4])
    clay_red: Ramp = ("#5b2a2c", "#84402f", "#b8603a", "#dd8f5c", "#f2c090")
    for x in (6, 26, 46):
        clay(art, spline(f"{x},30! {x + 15},30! {x + 13},45! {x + 2},45!"), x + 9, clay_red)
        art.fill(rrect(x - 1, 27, 17, 4.4, 2), VERM[3])
        art.fill(oval(x + 7.5, 29, 6, 1.5), WOOD[0])
    art.fill(rrect(10, 12, 7, 17, 3.5), LEAF[1])
    art.fill(rrect(10, 12, 4, 17, 2), LEAF[2])
    art.fill(rrect(6, 17, 6, 4, 2), LEAF[2])
    for index in range(7):
        end = 20 + index * 4.4
        art.fill(
            brush(f"33,28 {(33 + end) / 2},14 {end},{16 + abs(index - 3) * 2.5}", 1.6, 2, 0.4),
            LEAF[2 + index % 2],
        )
    art.fill(rect(53, 12, 1.4, 17), WOOD[4])
    art.fill(poly("49,12 58,11 58,17 49,18"), CREAM[4])
    art.fill(rect(51, 14, 5, 0.9), INK[3])


Hung = tuple[float, float, float, Ramp]
"""A piece of washing: where on the line it begins, how wide and long it is, and its colours."""


def _sag(x: float) -> float:
    """Say how far down the line hangs at x."""
    return 9 + 4.5 * math.sin(x / 198 * math.pi)


def _hang(art: Art, piece: Hung, border: str) -> None:
    """Peg a piece of washing to the line; a border runs along its hem unless it is empty."""
    x, width, length, ramp = piece
    y = _sag(x + width / 2)
    low, third = y + length, width / 3
    hem = f"{x + width - 1},{low}! {x + 2 * third},{low - 2} {x + third},{low + 2} {x + 1},{low - 1}!"
    lines = tuple(
        f"{at},{y} {at + 1},{y + length * 0.5} {at - width * 0.05},{low + 4}"
        for at in (x + width * (index + 0.5) / 4 for index in range(4))
    )
    folds(art, spline(f"{x},{y}! {x + width},{y}! {hem}"), ramp, lines)
    if border:
        art.fill(rect(x + 1, low - 9, width - 2, 5), border)
    for peg in (x + 4, x + width - 6):
        art.fill(rect(peg, y - 3, 2.4, 7), WOOD[3])


PALE: Ramp = ("#8d8f9c", CREAM[2], CREAM[3], CREAM[4], "#ffffff")


@prop("clothesline", 198, 75)
def clothesline(art: Art) -> None:
    """The line above the balcony: pegs, and yesterday's duster."""
    wire(art, "2,6 99,15 196,6", CREAM[2], 1.2)
    _hang(art, (158, 18, 20, LEAF), "")
    for x in (30, 38, 47, 90, 118, 124):
        art.fill(rect(x, _sag(x) - 3, 2.4, 7), WOOD[3])


@prop("line_clothes", 198, 90)
def line_clothes(art: Art) -> None:
    """The morning's washing on that line: a sari's end, a shirt, and one wide bed-sheet."""
    _hang(art, (10, 30, 54, RANI), MARI[2])
    _hang(art, (44, 24, 30, DUSK), "")
    _hang(art, (72, 80, 62, PALE), DUSK[3])


def _facade_frame(art: Art, ramp: Ramp) -> None:
    """Draw a street window's stone frame and shutters folded back, 90 units wide and 102 high."""
    art.fill(rect(22, 6, 46, 84), "#cbbccb")
    art.fill(rect(22, 6, 3, 84), "#e4d8e0")
    art.fill(rect(17, 2, 56, 7), "#b9a9bc")
    art.fill(rect(17, 2, 56, 2), "#e4d8e0")
    art.fill(rect(15, 88, 60, 6), "#cbbccb")
    art.fill(rect(15, 93, 60, 3), INK[1], 0.5)
    for x in (3, 67):
        art.fill(rect(x, 12, 20, 76), ramp[1])
        art.fill(rect(x + 1, 13, 17, 74), ramp[2])
        for slat in range(17):
            art.fill(rect(x + 3, 16 + slat * 4.2, 13, 1.6), ramp[1])


@prop("facade_window_lit", 90, 99)
def facade_window_lit(art: Art) -> None:
    """A neighbour's window one floor down, somebody at the sewing of something."""
    _facade_frame(art, LEAF)
    view = rect(27, 11, 36, 77)
    art.wash(view, (0, 11), (0, 88), [(0, "#7d6a70", 1), (1, "#4e4358", 1)])
    with art.clip(view):
        art.fill(spline("27,11! 44,11! 38,50 27,84!"), VERM[1], 0.8)
        art.fill(oval(52, 56, 6), INK[1])
        art.fill(spline("42,90! 44,70 52,62 60,70 64,90!"), INK[1])
    for index in range(1, 4):
        art.fill(rect(27 + index * 9 - 0.7, 11, 1.4, 77), INK[1], 0.8)


@glow("facade_window_lit")
def facade_window_lit_glow(art: Art) -> None:
    """The neighbour's lamp."""
    view = rect(27, 11, 36, 77)
    with art.clip(view):
        art.wash(view, (0, 11), (0, 88), [(0, "#ffdb94", 0.95), (1, "#dd8c2e", 0.9)])
        art.fill(spline("27,11! 44,11! 38,50 27,84!"), VERM[3], 0.8)
        art.fill(oval(52, 56, 6), INK[1])
        art.fill(spline("42,90! 44,70 52,62 60,70 64,90!"), INK[1])
        for index in range(1, 4):
            art.fill(rect(27 + index * 9 - 0.7, 11, 1.4, 77), INK[1], 0.8)


@prop("facade_window", 90, 99)
def facade_window(art: Art) -> None:
    """A dark street window, one shutter closed."""
    _facade_frame(art, TEAL)
    art.wash(rect(27, 11, 36, 77), (0, 11), (0, 88), [(0, DUSK[1], 1), (1, INK[1], 1)])
    art.fill(rect(45, 11, 18, 77), TEAL[1])
    for slat in range(17):
        art.fill(rect(47, 15 + slat * 4.2, 14, 1.6), TEAL[2])
    for index in range(1, 3):
        art.fill(rect(27 + index * 6 - 0.6, 11, 1.2, 77), INK[0], 0.8)


@prop("facade_washing", 90, 99)
def facade_washing(art: Art) -> None:
    """A street window with a pole of washing out of it."""
    _facade_frame(art, DUSK)
    art.wash(rect(27, 11, 36, 77), (0, 11), (0, 88), [(0, INK[1], 1), (1, INK[0], 1)])
    art.fill(rect(27, 46, 36, 1.6), "#cbbccb")
    art.fill(brush("6,72 84,66", 1.4, 1.8), WOOD[3])
    for x, width, length, ramp in (
        (10, 14, 22, MARI),
        (28, 18, 18, CREAM),
        (50, 12, 24, TEAL),
        (66, 12, 16, VERM),
    ):
        art.fill(
            spline(f"{x},71! {x + width},69! {x + width - 1},{70 + length}! {x + 1},{71 + length}!"), ramp[2]
        )
        art.fill(rect(x + width * 0.6, 70, width * 0.3, length), ramp[1], 0.7)


@prop("cornice", 192, 30)
def cornice(art: Art) -> None:
    """Four tiles of the slab's moulded edge, with its brackets' shadow."""
    art.wash(rect(0, 12, 192, 18), (0, 12), (0, 30), [(0, INK[0], 0.6), (1, INK[0], 0)])
    art.fill(rect(0, 0, 192, 13), "#b3a5ba")
    art.fill(rect(0, 0, 192, 2.4), "#e0d3de")
    art.fill(rect(0, 8, 192, 5), "#8b7f95")
    for index in range(16):
        x = index * 12 + 3
        art.fill(rect(x, 9, 6, 8), "#9f92a8")
        art.fill(rect(x, 9, 1.6, 8), "#c9bcca")


@prop("drainpipe", 18, 240)
def drainpipe(art: Art) -> None:
    """An iron rain pipe with a fig seedling in its joint."""
    art.fill(rect(6, 0, 7, 240), INK[2])
    art.fill(rect(6, 0, 2, 240), INK[4])
    for y in (20, 100, 180):
        art.fill(rrect(3, y, 13, 7, 1.5), INK[2])
        art.fill(rect(3, y, 13, 1.6), INK[4])
    leaves(art, ((14, 98, -30), (16, 94, 20), (11, 95, 70), (15, 103, 60)), 3.4)


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


@prop("street_lamp", 66, 225)
def street_lamp(art: Art) -> None:
    """A street lamp on its long neck, level with the balcony."""
    art.fill(rect(12, 44, 6, 181), INK[1])
    art.fill(rect(12, 44, 2, 181), INK[3])
    art.fill(rect(9, 110, 12, 8), INK[2])
    art.stroke(spline("15,46 16,22 30,14 46,16", closed=False), INK[1], 4)
    art.fill(spline("38,10! 60,15! 62,22! 36,21!"), INK[2])
    art.fill(spline("40,20! 60,21! 56,27 44,26"), CREAM[4])
    wire(art, "12,60 6,57 0,60", INK[1], 1)


@glow("street_lamp")
def street_lamp_glow(art: Art) -> None:
    """The sodium lamp burning."""
    art.fill(spline("40,20! 60,21! 56,27 44,26"), "#fff1c4")
    art.fill(oval(50, 24, 16, 10), "#ffb75e", 0.5, blur=5)


@prop("cable", 288, 42)
def cable(art: Art) -> None:
    """Wires across the street, a kite caught in them."""
    wire(art, "0,6 140,26 288,2", INK[1], 1.1)
    wire(art, "0,14 150,36 288,12", INK[1], 0.9)
    art.fill(poly("196,18 208,10 214,24 202,34"), RANI[2])
    art.fill(poly("196,18 208,10 205,22"), RANI[3])
    wire(art, "202,34 200,40 206,42", CREAM[3], 0.8)
    for x, y in ((60, 15), (68, 16.4), (84, 19)):
        art.fill(spline(f"{x - 3},{y} {x},{y - 6} {x + 3},{y - 2} {x + 1},{y}"), INK[0])


@prop("broken_chair", 42, 54, foot=Foot(5, 33, 30, 21))
def broken_chair(art: Art) -> None:
    """A folding chair with a plank for a seat: the only place in the flat with a breeze."""
    contact(art, 7, 52, 28, 10)
    for line in ("8,20 32,52", "32,20 8,52"):
        art.stroke(poly(line, closed=False), STEEL[0], 2.4)
    art.fill(rrect(5, 4, 32, 18, 3), TEAL[2])
    art.fill(rrect(5, 4, 32, 4, 2), TEAL[3])
    art.fill(poly("4,30 38,30 40,38 2,38"), WOOD[3])
    art.fill(poly("4,30 38,30 38.4,31.6 3.6,31.6"), WOOD[4])
