"""The plaster of the street side, as tiles."""

from PIL import Image

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.paths import rect, spline
from tools.art.kit.units import TILE

STUCCO = ("#998ea4", "#a79cae", "#7f7590", "#c3b8c8")
"""The street side of the house: its plaster, lighter, darker, and where it has been mended."""


def stucco(kind: str) -> Image.Image:
    """Draw the plaster of the street side: plain, streaked by rain, mended, or scored into blocks."""
    art = Art(TILE, TILE)
    art.fill(rect(0, 0, TILE, TILE), STUCCO[0])
    if kind == "streaked":
        streak = spline("14,0! 24,0! 22,16 20,44 17,28")
        art.wash(streak, (0, 0), (0, TILE), [(0, STUCCO[2], 0.8), (1, STUCCO[2], 0)])
        art.wash(rect(32, 0, 5, 30), (0, 0), (0, 30), [(0, STUCCO[2], 0.6), (1, STUCCO[2], 0)])
    if kind == "mended":
        art.fill(spline("6,8! 30,5 44,12! 41,30 38,42! 16,40 9,43! 4,24"), STUCCO[1], 0.5)
        for line in ("9,14 20,11 36,15", "8,24 24,21 40,24", "12,34 26,31 37,34"):
            art.fill(brush(line, 0.8, 1.6, 0.6), STUCCO[3], 0.35)
    if kind == "blocks":
        for y in (0, 24):
            art.fill(rect(0, y, TILE, 1.2), STUCCO[2])
            art.fill(rect(0, y + 1.2, TILE, 1), STUCCO[3], 0.5)
            art.fill(rect(y, y, 1.2, 24), STUCCO[2])
    return art.picture()


STUCCOES = ("plain", "streaked", "mended", "blocks")
