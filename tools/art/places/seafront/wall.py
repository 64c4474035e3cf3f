"""The sea wall as tiles: its broad warm top, its face, and the gap where steps go down to the stones."""

from PIL import Image

from tools.art.kit.ink import Art
from tools.art.kit.palette import INK
from tools.art.kit.paths import oval, rect, spline
from tools.art.kit.units import TILE, px
from tools.art.places.chance import dice_of

TOP, LIT, FACE, FOOT = "#bfae9e", "#dccbb6", "#8d7d7c", "#6b5e66"
DEEP = 27
"""Units of the wall's top, seen from above."""


def wall() -> list[Image.Image]:
    """Draw two tiles of plain wall, one worn, one chalked, and the two tiles of the gap with its steps."""
    strip = Art(TILE * 4, TILE)
    _plain(strip)
    _worn(strip)
    side = px(TILE)
    picture = strip.picture()
    made = [picture.crop((index * side, 0, (index + 1) * side, side)) for index in range(4)]
    gap = Art(TILE * 2, TILE)
    _steps(gap)
    picture = gap.picture()
    return [*made, *(picture.crop((index * side, 0, (index + 1) * side, side)) for index in range(2))]


def _plain(art: Art) -> None:
    art.fill(rect(0, 0, art.width, DEEP), TOP)
    art.fill(rect(0, 0, art.width, 2), LIT)
    art.fill(rect(0, DEEP - 4, art.width, 4), LIT)
    art.wash(rect(0, DEEP, art.width, TILE - DEEP), (0, DEEP), (0, TILE), [(0, FACE, 1), (1, FOOT, 1)])
    art.fill(rect(0, DEEP, art.width, 2.4), INK[1], 0.35)
    art.fill(rect(0, TILE - 3, art.width, 3), INK[0], 0.45)
    for index in range(3):
        x = 22 + index * 64
        art.fill(rect(x, 0, 1, DEEP), FACE, 0.8)
        art.fill(rect(x, DEEP, 1, TILE - DEEP), INK[1], 0.4)


def _worn(art: Art) -> None:
    """Let people have sat here: a stain, a dark foot of damp, two letters scratched in a heart."""
    dice = dice_of(31)
    for _ in range(26):
        x, y = dice.random() * art.width, 3 + dice.random() * (DEEP - 8)
        art.fill(oval(x, y, 1.6, 0.8), FACE if dice.random() < 0.6 else LIT, 0.5)
    art.fill(spline("100,48! 106,40 116,36 124,41 134,35 140,48!"), INK[1], 0.3)
    art.stroke(spline("160,36 156,31 152,35 160,43 168,35 164,31 160,36", closed=False), LIT, 1, 0.8)
    art.fill(rect(60, 7, 22, 9), "#a89888", 0.6)


def _steps(art: Art) -> None:
    """Open the wall and lead five steps down towards the water."""
    _plain(art)
    art.fill(rect(10, 0, 76, TILE), "#4d4f5e")
    for step in range(5):
        y = TILE - 8 - step * 9
        art.fill(rect(10, y, 76, 9), ("#a89a90", "#96898a", "#827884", "#6e6878", "#5b596b")[step])
        art.fill(rect(10, y, 76, 1.6), LIT, 0.7 - step * 0.12)
    for x in (6, 84):
        art.fill(rect(x, 0, 6, TILE), LIT)
        art.fill(rect(x + 4, 0, 2, TILE), FACE)
    art.fill(rect(12, 0, 9, TILE), INK[0], 0.25)
