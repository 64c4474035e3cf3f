"""Window panes: which part of a window is glass, so that the hour's own sky can be put behind it."""

from collections.abc import Callable

from PIL import Image

from tools.art.kit.ink import Art
from tools.art.kit.props import PAD, PROPS, Draw

GLASS: dict[str, Draw] = {}


def glass(name: str) -> Callable[[Draw], Draw]:
    """Enter the decorated drawing as the glass of the window of that name: white where one sees out."""

    def enter(draw: Draw) -> Draw:
        GLASS[name] = draw
        return draw

    return enter


def render_glass(name: str) -> Image.Image:
    """Draw the glass of a window in the same box as its picture."""
    window = PROPS[name]
    art = Art(window.width, window.height)
    with art.at(PAD, PAD):
        GLASS[name](art)
    return art.picture()
