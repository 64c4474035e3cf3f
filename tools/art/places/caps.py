"""Walls seen from above: their cut tops, the shade they throw, the stone where one walks through."""

from PIL import Image

from tools.art.kit.ink import Art
from tools.art.kit.palette import INK
from tools.art.kit.paths import Path, rect, union
from tools.art.kit.units import TILE

THICK = TILE // 2
"""Units a wall is thick: its cap fills the right half of an upright tile, the lower half of a level one."""


def cap_shape(arms: int) -> Path:
    """Give the ground that a cap covers; arms are bits: 1 up, 2 right, 4 down, 8 left."""
    shape = rect(THICK, THICK, THICK, THICK)
    if arms & 1:
        shape = union(shape, rect(THICK, 0, THICK, TILE))
    if arms & 8:
        shape = union(shape, rect(0, THICK, TILE, THICK))
    return shape


def cap_boxes(arms: int) -> list[tuple[float, float, float, float]]:
    """Give the same ground as boxes in units, for collision."""
    if arms & 1 and arms & 8:
        return [(0, THICK, TILE, THICK), (THICK, 0, THICK, THICK)]
    if arms & 1:
        return [(THICK, 0, THICK, TILE)]
    if arms & 8:
        return [(0, THICK, TILE, THICK)]
    return [(THICK, THICK, THICK, THICK)]


def cap(arms: int) -> Image.Image:
    """Draw the cut top of a wall, its lit lip towards every open side."""
    art = Art(TILE, TILE)
    shape = cap_shape(arms)
    art.fill(shape, INK[2])
    with art.clip(shape):
        for side in _lips(arms):
            art.fill(side, INK[3])
        if not arms & 4:
            art.fill(rect(THICK, TILE - 1.2, THICK, 1.2), INK[0])
        if arms & 8:
            art.fill(rect(0, TILE - 1.2, THICK, 1.2), INK[0])
    return art.picture()


def _lips(arms: int) -> list[Path]:
    """Give the edges of a cap that face a room."""
    edges = []
    if not arms & 1:
        edges.append(rect(THICK, THICK, THICK, 2))
    if not arms & 2:
        edges.append(rect(TILE - 2, 0, 2, TILE))
    if not arms & 8:
        edges.append(rect(THICK, 0, 2, TILE))
    else:
        edges.append(rect(0, THICK, THICK, 2))
        edges.append(rect(0, TILE - 3, THICK, 3))
    if arms & 1:
        edges.append(rect(THICK, 0, 2, THICK))
    if not arms & 4:
        edges.append(rect(THICK, TILE - 3, THICK, 3))
    return edges


def threshold(kind: str) -> Image.Image:
    """Draw the stone in the thickness of a wall where one walks through it."""
    art = Art(TILE, TILE)
    shape, upright = {
        "upright": ((THICK, 0, THICK, TILE), True),
        "upright end": ((THICK, 0, THICK, THICK), True),
        "level": ((0, THICK, TILE, THICK), False),
        "level end": ((0, THICK, THICK, THICK), False),
    }[kind]
    x, y, width, height = shape
    art.fill(rect(*shape), "#8b8078")
    light, dark = ((x, y, 2, height), (x + width - 2, y, 2, height))
    if not upright:
        light, dark = ((x, y, width, 2), (x, y + height - 3, width, 3))
    art.fill(rect(*light), "#b0a498")
    art.fill(rect(*dark), "#5f565a")
    return art.picture()


THRESHOLDS = ("upright", "upright end", "level", "level end")
SHADES = ("top", "left", "top left", "half right", "half right top", "under", "gloom", "bottom")


def shade(kind: str) -> Image.Image:
    """Draw what a wall takes of the light beside it; see SHADES."""
    art = Art(TILE, TILE)
    if "top" in kind:
        width = THICK if "half" in kind else TILE
        art.wash(rect(0, 0, width, 34), (0, 0), (0, 34), [(0, INK[0], 0.5), (1, INK[0], 0)])
    if "left" in kind:
        art.wash(rect(0, 0, 30, TILE), (0, 0), (30, 0), [(0, INK[0], 0.38), (1, INK[0], 0)])
    if "right" in kind:
        art.wash(rect(0, 0, THICK, TILE), (THICK, 0), (0, 0), [(0, INK[0], 0.34), (1, INK[0], 0)])
    if kind == "under":
        art.wash(rect(0, 0, TILE, 22), (0, 0), (0, 22), [(0, INK[0], 0.45), (1, INK[0], 0)])
    if kind == "bottom":
        art.wash(rect(0, 30, TILE, 18), (0, 48), (0, 30), [(0, INK[0], 0.3), (1, INK[0], 0)])
    if kind == "gloom":
        art.fill(rect(0, 0, TILE, TILE), INK[0], 0.55)
    return art.picture()
