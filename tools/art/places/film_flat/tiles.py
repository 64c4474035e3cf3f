"""Kavita's flat as tiles: gold stripes, wine paper, plain walls, tiles; marble, carpet, the tower."""

from collections.abc import Callable

from PIL import Image

from tools.art.kit.colour import mix
from tools.art.kit.ink import Art
from tools.art.kit.palette import INK, Ramp
from tools.art.kit.paths import oval, poly, rect, spline
from tools.art.kit.units import TILE
from tools.art.places.strips import cut, gloom, strip
from tools.art.places.walls import HEIGHT

PAPER: Ramp = ("#b7a183", "#d3bf9c", "#c4ae8b", "#a5845a", "#e9d6ac")
"""The long room's paper: at the ceiling, in the middle, low; its stripe; its gold."""

WINE: Ramp = ("#6a3348", "#84435a", "#733a50", "#552638", "#c98a78")
PLAIN: Ramp = ("#a5b09a", "#bfc8af", "#afb99f", "#7f8f80", "#dfe3cc")
GRANITE: Ramp = ("#7f8794", "#9aa2ad", "#8a929e", "#5d6675", "#c3c9d0")
MARBLE = ("#b9b2ae", "#c3bcb6", "#a8a09e", "#d3cdc6")
CARPET = ("#7a4456", "#71404f", "#844c5e")
CONCRETE = ("#59608a", "#646c96", "#4c527a", "#7d86b0")


def _papered(ramp: Ramp, *, panel: str) -> list[Image.Image]:
    """Paper a wall in stripes above a dado of polished boards."""
    art = strip()
    stops = [(0, ramp[0], 1.0), (0.5, ramp[1], 1.0), (1, ramp[2], 1.0)]
    art.wash(rect(0, 0, art.width, HEIGHT), (0, 0), (0, HEIGHT), stops)
    for index in range(18):
        x = index * 8
        art.fill(rect(x, 0, 3.4, HEIGHT), ramp[3], 0.24)
        art.fill(rect(x + 5.4, 0, 0.7, HEIGHT), ramp[4], 0.5)
    for column in range(6):
        for row in range(4):
            x, y = 12 + column * 24, 18 + row * 22 + (column % 2) * 11
            art.fill(poly(((x, y - 4), (x + 2.4, y), (x, y + 4), (x - 2.4, y))), ramp[4], 0.55)
    dado = HEIGHT - 42
    art.fill(rect(0, dado, art.width, 42), panel)
    for index in range(4):
        x = index * 48 + 4
        art.fill(rect(x, dado + 7, 40, 24), mix(panel, INK[0], 0.3))
        art.fill(rect(x, dado + 7, 40, 1.2), mix(panel, INK[0], 0.6))
        art.fill(rect(x, dado + 30, 40, 1.2), mix(panel, "#ffd9a0", 0.4))
        art.fill(rect(x + 39, dado + 7, 1.2, 24), mix(panel, "#ffd9a0", 0.25))
    art.fill(rect(0, dado - 3, art.width, 4), mix(panel, "#ffd9a0", 0.3))
    art.fill(rect(0, HEIGHT - 7, art.width, 7), mix(panel, INK[0], 0.55))
    gloom(art, 30, 0.5)
    art.fill(rect(0, 0, art.width, 7), "#c9b48c")
    art.fill(rect(0, 5.4, art.width, 1.6), "#7d6a4c")
    return cut(art)


def _plain(ramp: Ramp) -> list[Image.Image]:
    """Distemper a wall, with a darker band of oil paint below."""
    art = strip()
    stops = [(0, ramp[0], 1.0), (0.5, ramp[1], 1.0), (1, ramp[2], 1.0)]
    art.wash(rect(0, 0, art.width, HEIGHT), (0, 0), (0, HEIGHT), stops)
    art.fill(rect(0, HEIGHT - 52, art.width, 52), ramp[3])
    art.fill(rect(0, HEIGHT - 53.6, art.width, 2.2), ramp[4])
    art.fill(rect(0, HEIGHT - 7, art.width, 7), mix(ramp[3], INK[0], 0.5))
    gloom(art, 28, 0.5)
    art.fill(rect(0, 0, art.width, 5), ramp[4])
    return cut(art)


def _tiled() -> list[Image.Image]:
    """Tile the kitchen to the ceiling: white, with one course of orange as was the fashion."""
    art = strip()
    art.wash(rect(0, 0, art.width, HEIGHT), (0, 0), (0, HEIGHT), [(0, "#c9c7c4", 1), (1, "#dedbd4", 1)])
    art.fill(rect(0, 72, art.width, 12), "#d0763c")
    for index in range(12):
        art.fill(rect(index * 12, 0, 0.8, HEIGHT), "#9a9c9f", 0.6)
        art.fill(rect(0, index * 12, art.width, 0.8), "#9a9c9f", 0.6)
        art.fill(oval(index * 12 + 6, 78, 3.4), "#f2b950")
    art.fill(rect(0, HEIGHT - 7, art.width, 7), "#5c5f68")
    gloom(art, 30, 0.5)
    return cut(art)


FACES: tuple[Callable[[], list[Image.Image]], ...] = (
    lambda: _papered(PAPER, panel="#6b4632"),
    lambda: _papered(WINE, panel="#4a2a30"),
    lambda: _plain(PLAIN),
    lambda: _plain(GRANITE),
    _tiled,
)
"""Walls in the order of their rows: long room, her bedroom, her mother's room, landing, kitchen."""


def marble() -> Image.Image:
    """Draw a slab of marble, its veins quieter than anybody's feet."""
    art = Art(TILE, TILE)
    art.fill(rect(0, 0, TILE, TILE), MARBLE[0])
    art.fill(poly("0,0 48,0 0,48"), MARBLE[1], 0.6)
    for line in ("4,40 16,30 22,18 40,8", "10,46 24,38 44,34", "30,4 34,14 46,20"):
        art.stroke(spline(line, closed=False), MARBLE[2], 0.9, 0.6)
    art.fill(rect(0, 0, TILE, 0.9), MARBLE[2], 0.9)
    art.fill(rect(0, 0, 0.9, TILE), MARBLE[2], 0.9)
    art.fill(rect(1, 1, TILE, 0.8), MARBLE[3], 0.5)
    art.fill(poly("0,0 5,0 0,5"), "#6f656a", 0.8)
    art.fill(poly("48,48 43,48 48,43"), "#6f656a", 0.8)
    art.fill(poly("48,0 43,0 48,5"), "#6f656a", 0.8)
    art.fill(poly("0,48 5,48 0,43"), "#6f656a", 0.8)
    return art.picture()


def carpet() -> Image.Image:
    """Draw a fitted carpet, wine, brushed one way."""
    art = Art(TILE, TILE)
    art.fill(rect(0, 0, TILE, TILE), CARPET[0])
    for index in range(8):
        art.fill(rect(index * 6, 0, 3, TILE), CARPET[1], 0.5)
        art.fill(rect(index * 6 + 3.4, 0, 0.7, TILE), CARPET[2], 0.5)
    return art.picture()


def chequer() -> Image.Image:
    """Draw the kitchen's floor: two greys, a hand wide."""
    art = Art(TILE, TILE)
    for column in range(2):
        for row in range(2):
            art.fill(rect(column * 24, row * 24, 24, 24), ("#9a9a98", "#858789")[(column + row) % 2])
            art.fill(rect(column * 24, row * 24, 24, 0.8), "#77797c", 0.6)
    return art.picture()


def landing() -> Image.Image:
    """Draw the landing's coir carpet on stone."""
    art = Art(TILE, TILE)
    art.fill(rect(0, 0, TILE, TILE), "#8b8588")
    for x, y, width, height in ((0, 0, 30, 24), (30, 0, 18, 24), (0, 24, 18, 24), (18, 24, 30, 24)):
        art.fill(rect(x, y, width, 0.8), "#6f6a70", 0.7)
        art.fill(rect(x, y, 0.8, height), "#6f6a70", 0.7)
        art.fill(rect(x + 3, y + 3, width * 0.4, 0.8), "#a8a2a4", 0.4)
    return art.picture()


def balcony() -> Image.Image:
    """Draw the balcony's tiles, salt in their joints."""
    art = Art(TILE, TILE)
    art.fill(rect(0, 0, TILE, TILE), "#7d8796")
    for index in range(4):
        art.fill(rect(index * 12, 0, 0.9, TILE), "#a9b4be", 0.5)
        art.fill(rect(0, index * 12, TILE, 0.9), "#a9b4be", 0.5)
    return art.picture()


FLOORS: dict[str, Callable[[], Image.Image]] = {
    "marble": marble,
    "carpet": carpet,
    "chequer": chequer,
    "landing": landing,
    "salt_tiles": balcony,
}


def _concrete(kind: str) -> Image.Image:
    """Draw the tower from outside: plain, the slab of a floor, or the shade under one."""
    art = Art(TILE, TILE)
    art.fill(rect(0, 0, TILE, TILE), CONCRETE[0])
    art.fill(rect(0, 23, TILE, 0.9), CONCRETE[2], 0.6)
    art.fill(rect(23, 0, 0.9, TILE), CONCRETE[2], 0.35)
    if kind == "slab":
        art.fill(rect(0, 0, TILE, 20), CONCRETE[1])
        art.fill(rect(0, 0, TILE, 2.4), CONCRETE[3])
        art.wash(rect(0, 20, TILE, 22), (0, 20), (0, 42), [(0, INK[0], 0.55), (1, INK[0], 0)])
    if kind == "streaked":
        for x, length in ((8, 40), (20, 26), (36, 46)):
            art.wash(rect(x, 0, 3, length), (0, 0), (0, length), [(0, CONCRETE[2], 0.8), (1, CONCRETE[2], 0)])
    return art.picture()


TOWER = ("plain", "slab", "streaked")


def tower() -> list[Image.Image]:
    """Draw the tower's outside in the order of its tiles."""
    return [_concrete(kind) for kind in TOWER]
