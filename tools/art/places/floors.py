"""Floors and ground as tiles, each quiet enough for people to stand out on it."""

from collections.abc import Callable

from PIL import Image

from tools.art.kit.ink import Art
from tools.art.kit.palette import CEMENT, INK, RED_OXIDE
from tools.art.kit.paths import oval, poly, rect, spline
from tools.art.kit.units import TILE
from tools.art.places.chance import dice_of

KOTA = ("#9b9285", "#968d80", "#a0978a", "#807769")
MOSAIC = ("#b9ad98", "#a5947f", "#cabfa8", "#8b7f77", "#b07a5e")
FLAG = ("#a98f75", "#a48a71", "#af967c", "#7f6b5c")


def cement() -> Image.Image:
    """Draw the patterned cement tile of old Bombay flats."""
    art = Art(TILE, TILE)
    base, ring, inner, star = CEMENT
    art.fill(rect(0, 0, TILE, TILE), base)
    for x, y in ((0, 0), (TILE, 0), (0, TILE), (TILE, TILE)):
        art.fill(oval(x, y, 17), ring)
        art.fill(oval(x, y, 12.5), base)
        art.fill(oval(x, y, 9), inner, 0.75)
        art.fill(oval(x, y, 4), base)
    art.fill(poly("24,10 27.5,20.5 38,24 27.5,27.5 24,38 20.5,27.5 10,24 20.5,20.5"), star, 0.8)
    art.fill(oval(24, 24, 3.2), base)
    art.stroke(rect(0, 0, TILE, TILE), "#8a5c43", 0.8, 0.5)
    return art.picture()


def red_oxide() -> Image.Image:
    """Draw a floor of polished red oxide, scored into squares."""
    art = Art(TILE, TILE)
    base, line = RED_OXIDE
    art.fill(rect(0, 0, TILE, TILE), base)
    art.fill(rect(0, 0, TILE, 1.2), line)
    art.fill(rect(0, 0, 1.2, TILE), line)
    art.fill(poly("4,4 26,4 4,26"), "#b86450", 0.35)
    art.fill(poly("48,30 48,48 30,48"), "#94463a", 0.35)
    return art.picture()


def border() -> Image.Image:
    """Draw the patterned border that runs along a threshold."""
    art = Art(TILE, TILE)
    art.fill(rect(0, 0, TILE, TILE), "#a4614a")
    art.fill(rect(0, 6, TILE, 36), "#b77a55")
    for y in (6, 40):
        art.fill(rect(0, y, TILE, 2), "#dcb283")
    for x in (0, 24, 48):
        art.fill(poly(((x, 14), (x + 10, 24), (x, 34), (x - 10, 24))), "#8f9a82")
        art.fill(poly(((x, 19), (x + 5, 24), (x, 29), (x - 5, 24))), "#dcb283")
    return art.picture()


def kota() -> Image.Image:
    """Draw grey-green kota stone, four slabs to the tile, each its own grey."""
    art = Art(TILE, TILE)
    slabs = ((0, 0, 30, 24, 0), (30, 0, 18, 24, 1), (0, 24, 16, 24, 2), (16, 24, 32, 24, 0))
    for x, y, width, height, tone in slabs:
        art.fill(rect(x, y, width, height), KOTA[tone])
        art.fill(rect(x, y, width, 0.9), KOTA[3], 0.55)
        art.fill(rect(x, y, 0.9, height), KOTA[3], 0.55)
        art.fill(poly(((x + 3, y + 3), (x + width * 0.5, y + 3), (x + 3, y + height * 0.6))), KOTA[2], 0.35)
    return art.picture()


def mosaic() -> Image.Image:
    """Draw marble chips in cement, seamless: every chip that leaves the tile comes in again."""
    art = Art(TILE, TILE)
    dice = dice_of(11)
    art.fill(rect(0, 0, TILE, TILE), MOSAIC[0])
    for _ in range(70):
        x, y, size = dice.random() * TILE, dice.random() * TILE, 0.8 + dice.random() * 1.3
        colour = MOSAIC[dice.choice((1, 1, 2, 2, 3, 4))]
        for dx in (-TILE, 0, TILE):
            for dy in (-TILE, 0, TILE):
                art.fill(oval(x + dx, y + dy, size, size * 0.7), colour, 0.5)
    art.fill(rect(0, 0, TILE, 0.9), MOSAIC[3], 0.55)
    art.fill(rect(0, 0, 0.9, TILE), MOSAIC[3], 0.55)
    return art.picture()


def flags() -> Image.Image:
    """Draw worn flagstones of the veranda."""
    art = Art(TILE, TILE)
    slabs = ((0, 0, 24, 28, 0), (24, 0, 24, 20, 2), (24, 20, 24, 28, 1), (0, 28, 24, 20, 2))
    for x, y, width, height, tone in slabs:
        art.fill(rect(x, y, width, height), FLAG[tone])
        art.fill(rect(x, y, width, 1), FLAG[3], 0.6)
        art.fill(rect(x, y, 1, height), FLAG[3], 0.6)
    art.fill(spline("6,12 14,9 19,15 12,20 7,17"), FLAG[1], 0.4)
    return art.picture()


def balcony() -> Image.Image:
    """Draw brick-red balcony tiles, small and square."""
    art = Art(TILE, TILE)
    for column in range(2):
        for row in range(2):
            tone = "#a35a44" if (column + row) % 2 else "#ad644b"
            art.fill(rect(column * 24, row * 24, 24, 24), tone)
            art.fill(rect(column * 24, row * 24, 24, 0.9), "#7d4338", 0.6)
            art.fill(rect(column * 24, row * 24, 0.9, 24), "#7d4338", 0.6)
    return art.picture()


def washing_place() -> Image.Image:
    """Draw the sunk wet corner of a kitchen, its kerb to the right."""
    art = Art(TILE, TILE)
    art.fill(rect(0, 0, TILE, TILE), "#77807a")
    for step in range(4):
        art.fill(rect(0, step * 12, TILE, 0.8), "#5b6560", 0.7)
        art.fill(rect(step * 12, 0, 0.8, TILE), "#5b6560", 0.7)
    return art.picture()


def step_edge() -> Image.Image:
    """Draw the edge of a stone plinth, one step down to the yard."""
    art = Art(TILE, TILE)
    art.fill(rect(0, 0, TILE, 13), FLAG[2])
    art.fill(rect(0, 12, TILE, 1.4), "#d0b998")
    art.fill(rect(0, 13, TILE, 14), FLAG[3])
    art.fill(rect(24, 13, 0.9, 14), "#5f5048")
    art.wash(rect(0, 27, TILE, 16), (0, 27), (0, 43), [(0, INK[0], 0.5), (1, INK[0], 0)])
    return art.picture()


FLOORS: dict[str, Callable[[], Image.Image]] = {
    "cement": cement,
    "red_oxide": red_oxide,
    "border": border,
    "kota": kota,
    "mosaic": mosaic,
    "flags": flags,
    "balcony": balcony,
    "washing_place": washing_place,
    "step": step_edge,
}
"""Floors in the order of their tiles."""
