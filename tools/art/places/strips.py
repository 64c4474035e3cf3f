"""Walls of one place alone: a strip three tiles wide, three tiles high, cut into the tiles of a face."""

from PIL import Image

from tools.art.kit.ink import Art
from tools.art.kit.palette import INK
from tools.art.kit.paths import rect
from tools.art.kit.units import TILE, px
from tools.art.places.walls import HEIGHT

ROWS = 3


def strip() -> Art:
    """Give the empty sheet of a wall, three tiles each way, whose middle column will be cut out."""
    return Art(3 * TILE, HEIGHT)


def cut(art: Art, column: int = 1) -> list[Image.Image]:
    """Cut one column of three tiles, top, middle and foot, from a strip."""
    side = px(TILE)
    picture = art.picture()
    return [
        picture.crop((column * side, row * side, (column + 1) * side, (row + 1) * side))
        for row in range(ROWS)
    ]


def gloom(art: Art, depth: float, alpha: float) -> None:
    """Let the dark under a ceiling or an eave lie over the upper wall."""
    art.wash(rect(0, 0, art.width, depth), (0, 0), (0, depth), [(0, INK[0], alpha), (1, INK[0], 0)])


def soot(art: Art, alpha: float) -> None:
    """Let years of smoke and feet rise from the floor."""
    low = HEIGHT - 46
    stops = [(0, INK[1], 0.0), (1, INK[1], alpha)]
    art.wash(rect(0, low, art.width, 46), (0, low), (0, HEIGHT), [(at, ink, a) for at, ink, a in stops])
