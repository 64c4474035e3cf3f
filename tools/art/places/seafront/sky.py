"""The sky as tiles, six rows from its height down to the haze on the horizon."""

from PIL import Image

from tools.art.kit.ink import Art
from tools.art.kit.paths import rect
from tools.art.kit.units import TILE, px

STOPS = ((0.0, "#7fa6cc"), (0.45, "#a3c0d6"), (0.8, "#cfd6d6"), (1.0, "#ecdcc6"))
ROWS = 6


def rows() -> list[Image.Image]:
    """Draw the six tiles, the highest first."""
    art = Art(TILE, TILE * ROWS)
    art.wash(rect(0, 0, TILE, art.height), (0, 0), (0, art.height), [(at, colour, 1) for at, colour in STOPS])
    strip = art.picture()
    side = px(TILE)
    return [strip.crop((0, row * side, side, (row + 1) * side)) for row in range(ROWS)]
