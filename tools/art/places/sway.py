"""Cloth that moves in the air: which part of a curtain or a line of washing the game lets go to and fro."""

import numpy as np
from PIL import Image

from tools.art.kit.props import Draw, part, render_part

CLOTH: dict[str, Draw] = {}

sway = part(CLOTH)
"""Enters the decorated drawing as the cloth of the prop of that name; only its shape counts."""


def render_cloth(name: str) -> Image.Image:
    """Draw the cloth of a prop in the same box as its picture: white where it moves."""
    pixels = np.array(render_part(name, CLOTH))
    pixels[..., :3] = 255
    pixels[..., 3] = np.where(pixels[..., 3] > 127, 255, 0)
    return Image.fromarray(pixels, "RGBA")
