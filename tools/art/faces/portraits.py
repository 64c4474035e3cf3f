"""Enters the portrait of every face in every mood: `portraits/NAME_MOOD.png`, 512 pixels square."""

from functools import partial

from PIL import Image

from tools.art.faces.backdrop import SIDE
from tools.art.faces.bust import bust
from tools.art.faces.cast import FACES, moods_of
from tools.art.kit.paper import gouache
from tools.art.kit.registry import register

PIXELS = 512
"""Side of an exported portrait; the view scales it down once."""

COLOURS = 255
"""Colours a portrait keeps: enough that the paint's mottle hides the steps."""


FACE = (0.27, 0.1, 0.74, 0.7)
"""Where the face lies in a portrait, as shares of its sides: left, top, right, bottom."""


def portrait(name: str, mood: str) -> Image.Image:
    """Draw and paint one portrait."""
    drawn = bust(FACES[name], mood).picture(PIXELS / SIDE)
    return gouache(drawn, seed=3, mottle=0.6, grain=0.5)


for _name in FACES:
    for _mood in moods_of(_name):
        _make = partial(portrait, _name, _mood)
        register(f"portraits/{_name}_{_mood}.png", _make, colours=COLOURS, focus=FACE, dithered=False)
