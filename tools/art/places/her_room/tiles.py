"""Her room as tiles: a warm wall above, brick-red below; the house's green lime outside; floor and roof."""

from collections.abc import Callable

from PIL import Image

from tools.art.kit.brush import brush
from tools.art.kit.colour import mix
from tools.art.kit.ink import Art
from tools.art.kit.palette import INK, Ramp
from tools.art.kit.paths import rect, rrect, spline
from tools.art.kit.units import TILE
from tools.art.places.strips import cut, gloom, strip
from tools.art.places.walls import DADO, HEIGHT

WALL: Ramp = ("#dfb77c", "#f0d3a0", "#e8c68e", "#b8674a", "#a25742", "#fae6bd", "#5f3430")
"""Upper wall at the ceiling, in the middle and low; dado high and low; the line between; skirting."""

LIME: Ramp = ("#7fa396", "#94b5a4", "#86a898", "#6a8d86", "#c3d6c2")
PLINTH = ("#77737c", "#8b868d", "#65606c")
TERRACOTTA = ("#b9714f", "#b06a4a", "#9d5c42", "#c98563")
ROOF = ("#7b4540", "#844b44", "#8d5148", "#a4685a", "#5f3840")


def wall(*, worn: bool) -> list[Image.Image]:
    """Draw the wall of the room, newly washed for its new lodgers; or with the old wash showing through."""
    art = strip()
    dado = HEIGHT - DADO
    stops = [(0, WALL[0], 1.0), (0.5, WALL[1], 1.0), (1, WALL[2], 1.0)]
    art.wash(rect(0, 0, art.width, dado), (0, 0), (0, dado), stops)
    for x, y, turn in ((54, 30, 10), (72, 52, -9), (88, 26, 12), (62, 70, -8)):
        stroke = f"{x - 9},{y + turn * 0.4} {x},{y} {x + 10},{y - turn * 0.4}"
        art.fill(brush(stroke, 3, 7, 2), WALL[5], 0.22)
    if worn:
        art.fill(spline("58,44 70,38 84,46 86,60 72,68 60,58"), WALL[0], 0.6)
        art.fill(spline("62,47 70,43 79,48 80,57 71,62 64,56"), "#d9c9a8", 0.5)
    art.wash(rect(0, dado, art.width, DADO), (0, dado), (0, HEIGHT), [(0, WALL[3], 1), (1, WALL[4], 1)])
    art.fill(rect(0, dado - 3, art.width, 4.4), WALL[5])
    art.fill(rect(0, dado + 1.4, art.width, 1.2), WALL[6], 0.4)
    art.fill(rect(0, HEIGHT - 8, art.width, 8), WALL[6])
    art.fill(rect(0, HEIGHT - 8.8, art.width, 1.2), mix(WALL[6], "#ffb080", 0.4))
    gloom(art, 24, 0.42)
    art.fill(rect(0, 0, art.width, 6), "#7a4a34")
    art.fill(rect(0, 0, art.width, 1.4), "#b9835a")
    return cut(art)


def outer(*, worn: bool) -> list[Image.Image]:
    """Draw the house from the lane: green lime, streaks under the eave, a plinth of stone blocks."""
    art = strip()
    stops = [(0, LIME[2], 1.0), (0.5, LIME[1], 1.0), (1, LIME[0], 1.0)]
    art.wash(rect(0, 0, art.width, HEIGHT), (0, 0), (0, HEIGHT), stops)
    for x, length in ((53, 34), (69, 50), (86, 28)):
        art.wash(rect(x, 0, 4, length), (0, 0), (0, length), [(0, LIME[3], 0.55), (1, LIME[3], 0)])
    if worn:
        art.fill(spline("56,60 70,52 88,58 92,76 78,86 60,80"), LIME[3], 0.5)
        art.fill(spline("60,63 71,57 84,62 86,74 75,80 63,75"), LIME[4], 0.45)
    low = HEIGHT - 30
    art.fill(rect(0, low, art.width, 30), PLINTH[2])
    for row in range(2):
        for column in range(4):
            x = column * 36 + (18 if row else 0) + 3
            art.fill(rrect(x, low + 1 + row * 15, 34.6, 13.6, 1.6), PLINTH[row])
            art.fill(rect(x + 1.4, low + 1.6 + row * 15, 30, 1), "#b3adb0", 0.5)
    art.fill(rect(0, low - 3, art.width, 3.4), LIME[4])
    gloom(art, 38, 0.5)
    return cut(art)


FACES: tuple[Callable[[], list[Image.Image]], ...] = (
    lambda: [*wall(worn=False), *wall(worn=True)],
    lambda: [*outer(worn=False), *outer(worn=True)],
)
"""Walls in the order of their rows: top, middle, foot, and the same three worn."""


def terracotta() -> Image.Image:
    """Draw a floor of old red tiles, swept till they shine."""
    art = Art(TILE, TILE)
    for column in range(2):
        for row in range(2):
            x, y = column * 24, row * 24
            art.fill(rect(x, y, 24, 24), TERRACOTTA[(column + row) % 2])
            art.fill(rect(x, y, 24, 0.9), TERRACOTTA[2], 0.8)
            art.fill(rect(x, y, 0.9, 24), TERRACOTTA[2], 0.8)
            art.fill(rect(x + 2, y + 2, 12, 1.2), TERRACOTTA[3], 0.35)
    return art.picture()


def sill() -> Image.Image:
    """Draw the stone underfoot in the doorway."""
    art = Art(TILE, TILE)
    art.fill(rect(0, 0, TILE, TILE), "#9a8f8a")
    art.fill(rect(0, 0, TILE, 1.2), "#c4b9b0")
    art.fill(rect(0, 24, TILE, 0.9), "#7d726f")
    return art.picture()


def mangalore() -> Image.Image:
    """Draw a slope of factory-made roof tiles, each with its two ridges, seamless."""
    art = Art(TILE, TILE)
    art.fill(rect(0, 0, TILE, TILE), ROOF[4])
    for row in range(4):
        for column in range(-1, 4):
            x, y = column * 16 + (8 if row % 2 else 0), row * 12
            tone = ROOF[(row * 5 + column % 3 * 2) % 3]
            art.fill(rrect(x + 0.4, y + 0.4, 15.2, 12.4, 1.8), tone)
            for ridge in (3, 9.4):
                art.fill(rect(x + ridge, y + 0.6, 2, 10.4), ROOF[3], 0.35)
                art.fill(rect(x + ridge + 2, y + 0.6, 1, 10.4), ROOF[4], 0.3)
            art.fill(rect(x + 0.6, y + 10.6, 14.8, 1.4), ROOF[4], 0.75)
    return art.picture()


def wet_edge() -> Image.Image:
    """Draw the lane along the house, a line of small stones where the roof drips."""
    art = Art(TILE, TILE)
    art.fill(rect(0, 0, TILE, TILE), "#7b757c")
    art.fill(rect(0, 0, TILE, 12), "#69636d")
    art.wash(rect(0, 0, TILE, 18), (0, 0), (0, 18), [(0, INK[0], 0.5), (1, INK[0], 0)])
    for index in range(8):
        x = index * 6 + 1
        art.fill(rrect(x, 14 + index % 3 * 1.2, 4.6, 3.4, 1.6), ("#8f898f", "#9b9499", "#837c85")[index % 3])
    for x, width in ((0, 23), (24, 24)):
        art.fill(rrect(x + 0.5, 22, width - 1, 25, 1.6), "#858088")
        art.fill(rect(x + 2, 22.6, width - 5, 0.9), "#a39ea3", 0.4)
    return art.picture()


FLOORS: dict[str, Callable[[], Image.Image]] = {
    "terracotta": terracotta,
    "sill": sill,
    "mangalore": mangalore,
}
PAVING = (wet_edge,)
"""Ground under the open sky."""
