"""Blank sheets: their outline and shadow, how light falls on them, their folds, rules and punched holes."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PIL import Image

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import INK
from tools.art.kit.paper import gouache
from tools.art.kit.paths import Path, moved, oval, poly, rect
from tools.art.title.pencil import toothed

PALE = "#fffaf0"


@contextmanager
def laid(art: Art, outline: Path, light: str, deep: str) -> Iterator[None]:
    """Lay a sheet with its shadow, brighter at the upper left; what follows is drawn within it."""
    art.fill(moved(outline, 5, 9), INK[0], 0.45, blur=8)
    art.fill(outline, light)
    with art.clip(outline):
        whole = rect(0, 0, art.width, art.height)
        art.wash(whole, (0, 0), (art.width, art.height), [(0, light, 1), (1, deep, 1)])
        yield


def finished(art: Art, seed: int, pressed: Art | None = None) -> Image.Image:
    """Give the sheet its pigment, and what was pressed on it the tooth of the paper."""
    picture = gouache(art.picture(), seed=seed, mottle=0.28, grain=0)
    if pressed is not None:
        picture.alpha_composite(toothed(pressed.picture(), seed=seed + 1))
    return picture


def fold_across(art: Art, y: float) -> None:
    """Fold the sheet across: a shade above, a light on the crease."""
    art.wash(rect(0, y - 24, art.width, 24), (0, y - 24), (0, y), [(0, INK[1], 0), (1, INK[1], 0.13)])
    art.fill(brush([(8, y), (art.width / 2, y + 1.4), (art.width - 8, y)], 1.2), PALE, 0.9)


def fold_down(art: Art, x: float) -> None:
    """Fold the sheet down its length."""
    art.wash(rect(x - 20, 0, 20, art.height), (x - 20, 0), (x, 0), [(0, INK[1], 0), (1, INK[1], 0.1)])
    art.fill(brush([(x, 8), (x + 1, art.height / 2), (x, art.height - 8)], 1.0), PALE, 0.7)


def dotted(art: Art, x: float, y: float, to: float, colour: str, alpha: float = 0.7) -> None:
    """Print a dotted line to write on."""
    art.stroke(poly([(x, y), (to, y)], closed=False), colour, 0.9, alpha, dash=(1.2, 3))


def ruled(art: Art, x: float, y: float, to: float, colour: str, widths: Sequence[float] = (2.2, 0.8)) -> None:
    """Print rules, one below the other."""
    for number, width in enumerate(widths):
        line = [(x, y + number * 5), ((x + to) / 2, y + number * 5 - 0.5), (to, y + number * 5)]
        art.fill(brush(line, width), colour, 0.85)


def punched(art: Art, x: float, y: float, radius: float = 7) -> None:
    """Punch a round hole, its lower edge in the light."""
    art.fill(oval(x, y + 1.2, radius), PALE)
    art.fill(oval(x, y, radius), INK[1], 0.92)
