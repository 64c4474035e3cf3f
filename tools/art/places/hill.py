"""The hill on the kitchen's side: huts stepped up to its top, and their washing."""

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, RANI, TEAL, VERM, Ramp
from tools.art.kit.paths import Path, oval, poly, rect, spline
from tools.art.places.chance import dice_of
from tools.art.places.forms import wire

LAST_HUT = 1530
"""Units along the strip at which the last hut of a row may begin."""

EARTH = ("#8a6450", "#a67c5f", "#6f5048")
WALLS = ("#c78f6a", "#d8ad84", "#8fa3a8", "#b5655a", "#c9b48a", "#7f9a86", "#d2a05c")
ROOFS = ("#8b7a80", "#6d6070", "#a08b86", "#9a5a48", "#5f6f86")
CLOTHES: tuple[Ramp, ...] = (CREAM, RANI, MARI, TEAL, VERM, DUSK)


def outline() -> Path:
    """Give the hill's outline against the sky."""
    return spline(
        "1010,180! 1060,142 1110,120 1160,86 1215,66 1260,44 1330,34 1400,40 1470,30 1540,38! 1540,180!"
    )


def hill(art: Art) -> None:
    """Draw the hill with its huts, highest first, so that each row stands before the one above."""
    art.fill(outline(), EARTH[0])
    with art.clip(outline()):
        art.fill(spline("1010,180 1160,86 1260,44 1330,34 1300,80 1200,130 1120,180"), EARTH[1], 0.8)
        for left, top in ((1190, 92), (1350, 52), (1500, 48), (1100, 136)):
            art.fill(oval(left, top, 16, 7), LEAF[1], 0.8)
            art.fill(oval(left - 4, top - 2, 9, 4), LEAF[2], 0.8)
    dice = dice_of(61)
    for row in range(7):
        y = 62 + row * 18
        x = 1250.0 - row * 34 + dice.random() * 12
        while x < LAST_HUT:
            width = 18 + dice.random() * 12
            _hut(art, x, y + dice.random() * 8, width, int(dice.random() * 97))
            x += width + 2 + dice.random() * 12
    _washing(art)
    _palm(art, 1238, 62)
    _palm(art, 1452, 40)


def _hut(art: Art, x: float, y: float, width: float, seed: int) -> None:
    """Stand one hut with its floor at y: a wall, a tin roof, a door, stones on the roof."""
    wall, roof = WALLS[seed % len(WALLS)], ROOFS[seed % len(ROOFS)]
    art.fill(rect(x, y - 12, width, 12), wall)
    art.fill(rect(x + width * 0.68, y - 12, width * 0.32, 12), INK[1], 0.18)
    art.fill(rect(x + width * 0.2, y - 8, 4.4, 8), INK[1])
    art.fill(rect(x + width * 0.56, y - 9, 4, 4), INK[2])
    top = ((x - 2, y - 11), (x + 2, y - 18), (x + width - 1, y - 18), (x + width + 2, y - 11))
    art.fill(poly(top), roof)
    art.fill(poly(((x - 2, y - 11), (x + 2, y - 18), (x + 5, y - 18), (x + 2, y - 11))), "#ffffff", 0.22)
    for index in range(int(width / 5)):
        art.fill(rect(x + 3 + index * 5, y - 17, 0.8, 6), INK[1], 0.25)
    art.fill(oval(x + width * 0.5, y - 15, 1.4, 1), CREAM[1])


def _washing(art: Art) -> None:
    """Hang the hill's washing between the huts."""
    for index, (x, y, width) in enumerate(
        ((1262, 74, 46), (1370, 66, 54), (1214, 104, 50), (1330, 110, 60), (1440, 98, 56), (1180, 140, 56))
    ):
        wire(art, ((x, y), (x + width / 2, y + 3), (x + width, y)), INK[1], 0.7)
        for place in range(int(width / 9)):
            ramp = CLOTHES[(index * 2 + place) % len(CLOTHES)]
            left = x + 4 + place * 9
            tall = 6 + (index + place * 3) % 4
            art.fill(
                poly(
                    (
                        (left, y + 1.6),
                        (left + 6, y + 2),
                        (left + 5.6, y + tall + 2),
                        (left + 0.4, y + tall + 2),
                    )
                ),
                ramp[3],
            )
            art.fill(rect(left + 4, y + 2, 1.8, tall), ramp[1], 0.5)


def _palm(art: Art, x: float, y: float) -> None:
    art.fill(brush(((x, y + 20), (x + 2, y + 4), (x, y - 10)), 2.4, 1.8, 1.2), "#5a4a3a")
    for dx, dy in ((-13, 3), (-10, -5), (-3, -8), (6, -7), (12, -2), (11, 5)):
        frond = ((x, y - 10), (x + dx * 0.6, y - 12 + dy * 0.7), (x + dx, y - 8 + dy))
        art.fill(brush(frond, 0.8, 3, 0.4), LEAF[1])
