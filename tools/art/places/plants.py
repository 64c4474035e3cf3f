"""Plants in pots, in a tin, on a plank."""

import math

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, INK, LEAF, MARI, VERM, WOOD, Ramp
from tools.art.kit.paths import oval, poly, rect, rrect, sample, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.chance import dice_of
from tools.art.places.forms import clay, flower, leaves


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


@prop("palm", 84, 123, foot=Foot(26, 93, 34, 30))
def palm(art: Art) -> None:
    """An areca palm in a painted pot, Pooja's own doing."""
    contact(art, 26, 119, 30, 12)
    pot = spline("25,84! 59,84! 56,104 52,122! 32,122! 28,104")
    clay(art, pot, 44, VERM)
    with art.clip(pot):
        art.fill(rect(20, 97, 44, 3), CREAM[3], 0.7)
        for index in range(7):
            x = 24 + index * 6
            art.fill(poly(f"{x},100 {x + 3},106 {x + 6},100"), CREAM[3], 0.7)
    art.fill(rrect(23, 80, 38, 8, 3), VERM[3])
    art.fill(oval(42, 83, 16, 3.4), WOOD[0])
    lengths = (
        (-170, 40),
        (-150, 46),
        (-125, 50),
        (-102, 56),
        (-80, 58),
        (-58, 52),
        (-35, 46),
        (-14, 40),
        (-140, 30),
        (-45, 30),
    )
    for index, (angle, length) in enumerate(lengths):
        _frond(art, angle, length, (LEAF[1], LEAF[2], LEAF[2], LEAF[3])[index % 4])


def _frond(art: Art, angle: float, length: float, tone: str) -> None:
    """Draw one frond: a rib and its leaflets, the lower side in shade."""
    turn = math.radians(angle)
    reach, rise = math.cos(turn), math.sin(turn)
    tip = (42 + length * reach * 0.92, 82 + length * rise * 1.12 + 14)
    middle = (42 + length * 0.5 * reach, 82 + length * 0.72 * rise - 12)
    rib = ((42, 82), middle, tip)
    for index, step in enumerate(sample(rib, 18)[4:], start=4):
        size = 15 - abs(index - 9) * 1.05
        for side in (-1, 1):
            dx = -step.dy * side * 0.75 + step.dx * 0.65
            dy = step.dx * side * 0.75 + step.dy * 0.65
            near = (step.x + dx * size * 0.5, step.y + dy * size * 0.5 + 0.6)
            far = (step.x + dx * size, step.y + dy * size + 3)
            leaflet = brush(((step.x, step.y), near, far), 0.5, 2.4, 0.3)
            art.fill(leaflet, tone)
            if side > 0:
                art.fill(leaflet, LEAF[0], 0.3)
    art.fill(brush(rib, 1.8, 1.4, 0.5), LEAF[3], 0.9)
