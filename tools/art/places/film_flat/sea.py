"""The sea from the ninth floor: a bay with its lamps in a row, a ship, and all that water."""

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, INK
from tools.art.kit.paths import Path, oval, poly, rect, spline
from tools.art.kit.props import glow, prop
from tools.art.places.chance import dice_of
from tools.art.places.glass import glass

PIECE, DEEP = 384, 162
DEEPER = 204
"""The open sea is looked at from nearer the edge than the bay."""

SIDE = 96

HORIZON = 84
"""Units from the top down to the line where sky ends."""

WATER = ("#6d93a8", "#4f7690", "#3f6280", "#8fb3c0")


def water(art: Art, width: float, top: float, low: float, seed: int) -> None:
    """Wash water from `top` to `low`, its waves longer and farther apart as they come near."""
    stops = [(0, WATER[3], 1.0), (0.12, WATER[0], 1.0), (1, WATER[2], 1.0)]
    art.wash(rect(0, top, width, low - top), (0, top), (0, low), stops)
    dice = dice_of(seed)
    for _ in range(150):
        share = dice.random() ** 1.6
        x, y = dice.random() * width, top + 3 + share * (low - top - 6)
        length = 4 + share * 26
        if x + length < width - 2:
            line = f"{x},{y} {x + length / 2},{y - 0.6} {x + length},{y}"
            tone = WATER[3] if dice.random() < 0.6 else WATER[1]
            art.fill(brush(line, 0.3, 0.7 + share * 1.1, 0.3), tone, 0.5)


def _cape() -> Path:
    ridge = f"0,{HORIZON - 10}! 60,{HORIZON - 14} 150,{HORIZON - 9} 230,{HORIZON - 3}"
    return spline(f"{ridge} 268,{HORIZON + 2}! 0,{HORIZON + 4}!")


def _towers() -> list[Path]:
    found = []
    dice = dice_of(90)
    for index in range(15):
        x = 4 + index * 13.6
        height = (30 - index * 1.5) * (0.55 + dice.random() * 0.6)
        found.append(rect(x, HORIZON - 6 - height, 8 + dice.random() * 4, height + 4))
    return found


def _sky(art: Art, width: float = PIECE) -> None:
    art.wash(rect(0, 0, width, HORIZON), (0, 0), (0, HORIZON), [(0, "#a9c4dc", 1), (1, "#efe0c8", 1)])


@prop("sea_bay", PIECE, DEEP, pigment=0)
def sea_bay(art: Art) -> None:
    """The bay to the left: a cape with towers on it, and lamps all along the shore."""
    _sky(art)
    water(art, PIECE, HORIZON, DEEP, 3)
    for tower in _towers():
        art.fill(tower, "#8a90ac")
    art.fill(_cape(), "#767c9a")
    for index in range(40):
        art.fill(oval(4 + index * 6.6, HORIZON + 0.6 - index * index * 0.0008, 0.8), CREAM[4], 0.6)


@glow("sea_bay")
def sea_bay_glow(art: Art) -> None:
    """The lamps of the shore with their reflections; windows of people who are also up."""
    dice = dice_of(44)
    for index in range(40):
        x = 4 + index * 6.6
        art.fill(oval(x, HORIZON, 1.1), "#ffe0a0", 0.95)
        art.fill(oval(x, HORIZON, 3.4), "#ffb860", 0.3, blur=1.2)
        art.fill(
            brush(f"{x},{HORIZON + 3} {x + 0.6},{HORIZON + 10} {x},{HORIZON + 18}", 0.9, 1.2, 0.3),
            "#ffc070",
            0.34,
        )
    for tower in _towers():
        box = tower.getBounds()
        for _ in range(4):
            x = box.left() + 1.6 + dice.random() * (box.width() - 4)
            y = box.top() + 3 + dice.random() * max(1, box.height() - 8)
            art.fill(rect(x, y, 1.4, 1.6), "#ffcf85", 0.8)


@glass("sea_bay")
def sea_bay_glass(art: Art) -> None:
    """The sky over the bay."""
    art.fill(rect(0, 0, PIECE, HORIZON), "#ffffff")
    with art.layer(blend="erase"):
        art.fill(_cape(), "#000000")
        for tower in _towers():
            art.fill(tower, "#000000")


@prop("sea_open", PIECE, DEEPER, pigment=0)
def sea_open(art: Art) -> None:
    """The open sea, with one ship that waits for a berth."""
    _sky(art, PIECE)
    water(art, PIECE, HORIZON, DEEPER, 7)
    art.fill(poly("250,82 292,82 286,88 256,88"), "#5c6480")
    art.fill(rect(262, 76, 12, 6), "#7d86a0")
    art.fill(rect(279, 70, 1.4, 12), "#5c6480")


@glow("sea_open")
def sea_open_glow(art: Art) -> None:
    """The ship's lamps: no moon is up on any night that is played here."""
    for dot, tone in ((264, "#ffd890"), (280, "#ff8060"), (290, "#ffd890")):
        art.fill(oval(dot, 75, 1), tone)
        art.fill(oval(dot, 75, 3), tone, 0.3, blur=1)


@glass("sea_open")
def sea_open_glass(art: Art) -> None:
    """The sky over the sea."""
    art.fill(rect(0, 0, PIECE, HORIZON), "#ffffff")
    with art.layer(blend="erase"):
        art.fill(rect(262, 70, 20, 14), "#000000")


@prop("sea_side", SIDE, DEEPER, pigment=0)
def sea_side(art: Art) -> None:
    """Two tiles of the open sea with nothing on it."""
    _sky(art, SIDE)
    water(art, SIDE, HORIZON, DEEPER, 13)


@glass("sea_side")
def sea_side_glass(art: Art) -> None:
    """The sky over those."""
    art.fill(rect(0, 0, SIDE, HORIZON), "#ffffff")


@prop("sea_near", PIECE, 162, pigment=0)
def sea_near(art: Art) -> None:
    """The water below, dark, with the rocks at the foot of the tower."""
    art.fill(rect(0, 0, PIECE, 160), WATER[2])
    with art.layer(0.5):
        water(art, PIECE, 0, 160, 21)
    stops = [(0, WATER[2], 1.0), (0.3, WATER[2], 0.4), (1, "#2c4a68", 0.8)]
    art.wash(rect(0, 0, PIECE, 160), (0, 0), (0, 160), stops)
    dice = dice_of(5)
    for _ in range(16):
        x, y, size = 10 + dice.random() * 364, 118 + dice.random() * 34, 5 + dice.random() * 9
        art.fill(oval(x, y + size * 0.4, size * 1.3, size * 0.5), CREAM[4], 0.35)
        top = f"{x - size * 0.6},{y - size * 0.5} {x + size * 0.5},{y - size * 0.6}"
        art.fill(spline(f"{x - size},{y + 3}! {top} {x + size},{y + 3}!"), INK[2])
