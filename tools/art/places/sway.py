"""Cloth that moves in the air: which part of a curtain or a line of washing the game lets go to and fro."""

from collections.abc import Callable

import numpy as np
from PIL import Image

from tools.art.kit.ink import Art
from tools.art.kit.props import PAD, PROPS, Draw

CLOTH: dict[str, Draw] = {}


def sway(name: str) -> Callable[[Draw], Draw]:
    """Enter the decorated drawing as the cloth of the prop of that name; only its shape counts."""

    def enter(draw: Draw) -> Draw:
        CLOTH[name] = draw
        return draw

    return enter


def render_cloth(name: str) -> Image.Image:
    """Draw the cloth of a prop in the same box as its picture: white where it moves."""
    hung = PROPS[name]
    art = Art(hung.width, hung.height)
    with art.at(PAD, PAD):
        CLOTH[name](art)
    pixels = np.array(art.picture())
    pixels[..., :3] = 255
    pixels[..., 3] = np.where(pixels[..., 3] > 127, 255, 0)
    return Image.fromarray(pixels, "RGBA")
