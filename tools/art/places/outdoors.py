"""Ground out of doors as tiles that join by their corners: earth, grass, water, tar."""

from collections.abc import Callable

from PIL import Image

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import INK, LEAF
from tools.art.kit.paths import moved, oval, rect, rounded, spline, union
from tools.art.kit.units import TILE, px
from tools.art.places.chance import dice_of

Terrain = Callable[[Art], object]


EARTH = ("#a37a58", "#b08863", "#8f6a4e")
TAR = ("#5b5a70", "#52516a", "#67667c")


def earth(art: Art) -> None:
    """Cover a sheet with trodden earth."""
    art.fill(rect(0, 0, art.width, art.height), EARTH[0])
    dice = dice_of(5)
    for _ in range(9):
        x, y = dice.random() * TILE, dice.random() * TILE
        for dx in range(-1, 4):
            for dy in range(-1, 4):
                spot = oval(x + dx * TILE, y + dy * TILE, 1.6, 0.9)
                art.fill(spot, EARTH[2 if int(x) % 2 else 1], 0.7)


def grass(art: Art) -> None:
    """Cover a sheet with monsoon grass."""
    art.fill(rect(0, 0, art.width, art.height), LEAF[2])
    dice = dice_of(1)
    for index in range(16):
        x, y = dice.random() * TILE, dice.random() * TILE
        for dx in range(-1, 4):
            for dy in range(-1, 4):
                at = (x + dx * TILE, y + dy * TILE)
                blade = (at, (at[0] + 1, at[1] - 2.4), (at[0] + 2.4, at[1] - 4.4))
                art.fill(brush(blade, 1.6, 1.2, 0.3), LEAF[3] if index % 3 else LEAF[1], 0.8)


def water(art: Art) -> None:
    """Cover a sheet with standing rain water."""
    art.fill(rect(0, 0, art.width, art.height), "#6f7f97")


def tar(art: Art) -> None:
    """Cover a sheet with the lane's tar."""
    art.fill(rect(0, 0, art.width, art.height), TAR[0])
    dice = dice_of(9)
    for _ in range(12):
        x, y = dice.random() * TILE, dice.random() * TILE
        for dx in range(-1, 4):
            for dy in range(-1, 4):
                art.fill(oval(x + dx * TILE, y + dy * TILE, 1.3, 0.8), TAR[1 if int(y) % 2 else 2], 0.8)


def corners(low: Terrain, high: Terrain, soft: float) -> list[Image.Image]:
    """Draw the 16 tiles of a corner set; bits: 1 upper right, 2 lower right, 4 lower left, 8 upper left.

    Each is drawn as the middle of its neighbourhood, so that no edge ends on a seam.
    """
    return [_corner(low, high, soft, bits) for bits in range(16)]


def _corner(low: Terrain, high: Terrain, soft: float, bits: int) -> Image.Image:
    art = Art(TILE * 3, TILE * 3)
    low(art)
    half = TILE * 1.5
    spots = {8: (0.0, 0.0), 1: (half, 0.0), 2: (half, half), 4: (0.0, half)}
    cells = [rect(x, y, half, half) for bit, (x, y) in spots.items() if bits & bit]
    if cells:
        shape = union(*cells)
        if bits < 15:
            shape = rounded(shape, soft)
            art.fill(moved(shape, 1, 2), INK[0], 0.3, blur=2)
        with art.clip(shape):
            high(art)
    side = px(TILE)
    return art.picture().crop((side, side, 2 * side, 2 * side))


def tarred() -> Image.Image:
    """Draw the lane's patched tar."""
    art = Art(TILE, TILE)
    tar(art)
    return art.picture()


def tar_edge() -> Image.Image:
    """Draw where the lane's tar begins: broken, with the verge's pebbles washed over it."""
    art = Art(TILE, TILE)
    tar(art)
    edge = spline("-6,-6! 54,-6! 54,11! 48,11 38,12 30,9.6 17,11 9,13 0,11 -6,11!")
    art.fill(moved(edge, 0, 2), INK[0], 0.4, blur=1.6)
    art.fill(edge, EARTH[0])
    for x, y in ((5, 18), (14, 16), (22, 19), (31, 15), (39, 19), (45, 16)):
        art.fill(oval(x, y, 1.7, 1.1), EARTH[1])
    return art.picture()


LANE = (tarred, tar_edge)
"""Tiles of the lane in the order of their numbers."""
