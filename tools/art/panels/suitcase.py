"""Enters the pictures of the trunk and of the twelve things that may go into it."""

from collections.abc import Callable
from functools import partial

from PIL import Image

from tools.art.kit.ink import Art
from tools.art.kit.paper import gouache
from tools.art.kit.registry import picture, register
from tools.art.panels import belongings, keepsakes, trunk

WIDTH, HEIGHT = 150, 120
"""The canvas of one thing in units: 200 by 160 pixels."""

THINGS: dict[str, Callable[[Art], None]] = {
    "tumbler": keepsakes.tumbler,
    "cup": keepsakes.cup,
    "photograph": keepsakes.photograph,
    "typewriter_ribbon": belongings.typewriter_ribbon,
    "shorthand_book": belongings.shorthand_book,
    "cutting": keepsakes.cutting,
    "curtain": keepsakes.curtain,
    "steel_bowl": belongings.steel_bowl,
    "tape": belongings.tape,
    "lamp": belongings.lamp,
    "thread": belongings.thread,
    "doormat": keepsakes.doormat,
}


@picture("pictures/suitcase_trunk.png", colours=255, focus=(0.25, 0.05, 0.75, 0.8))
def packing() -> Image.Image:
    """Draw the open trunk on the bedroom floor, 1280 by 720 pixels."""
    art = Art(trunk.WIDTH, trunk.HEIGHT)
    trunk.packing_scene(art)
    return gouache(art.picture(), seed=41, mottle=0.8, grain=0.4)


def thing(name: str) -> Image.Image:
    """Draw one thing in the middle of a clear sheet, 200 by 160 pixels."""
    art = Art(WIDTH, HEIGHT)
    with art.at(WIDTH / 2 - 2, HEIGHT / 2):
        THINGS[name](art)
    return gouache(art.picture(), seed=42, mottle=0.6, grain=0.3)


for _name in THINGS:
    register(f"pictures/suitcase_{_name}.png", partial(thing, _name))
