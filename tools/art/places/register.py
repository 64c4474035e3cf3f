"""Enters every picture and tileset of the places in the list of what is drawn."""

from functools import partial

from PIL import Image

from tools.art.kit.props import GLOWS, PROPS, render, render_glow
from tools.art.kit.registry import register
from tools.art.places import grids, lane, seafront
from tools.art.places.catalogue import COLLECTIONS
from tools.art.places.glass import GLASS, render_glass
from tools.art.places.lane import hoarding
from tools.art.places.lane.sheets import front, road
from tools.art.places.seafront.sheets import beyond
from tools.art.places.sway import CLOTH, render_cloth
from tools.art.places.tilesets import collection

FOLDER = "tilesets"
GRIDS = {
    "house": grids.house,
    "earth": grids.earth,
    "block": grids.block,
    "chawl_house": grids.chawl_house,
    "paving": grids.paving,
    "road": road,
    "front": front,
    "sky": beyond,
    "cottage": grids.cottage,
    "ninth_floor": grids.ninth_floor,
}
COLOURS = (
    dict.fromkeys(hoarding.FLAT, 128) | dict.fromkeys(lane.LARGE, 240) | dict.fromkeys(seafront.LARGE, 240)
)
"""How many colours the largest pictures keep, where that is fewer than MOST."""
MOST = 255
"""Colours of any other thing: a palette makes its file a third as large, and the paint's grain hides it."""


def enter() -> None:
    """Enter grids and collections, with a picture a prop and its sidecars."""
    for name in GRIDS:
        register(f"{FOLDER}/{name}.png", partial(_grid_picture, name))
        register(f"{FOLDER}/{name}.tsx", partial(_grid_document, name))
    for name, props in COLLECTIONS.items():
        register(f"{FOLDER}/{name}.tsx", partial(collection, name, props))
        for prop in props:
            _enter_prop(f"{FOLDER}/{name}/{prop}", prop)


def _grid_picture(name: str) -> Image.Image:
    return GRIDS[name]().picture()


def _grid_document(name: str) -> str:
    return GRIDS[name]().document(name)


def _enter_prop(stem: str, prop: str) -> None:
    """Enter a prop's picture, and what shines, is glass or sways; raises KeyError if nothing draws it."""
    if prop not in PROPS:
        raise KeyError(f"{prop} is in the catalogue but nothing draws it")
    register(f"{stem}.png", partial(render, prop), colours=COLOURS.get(prop, MOST))
    if prop in GLOWS:
        register(f"{stem}@glow.png", partial(render_glow, prop))
    if prop in GLASS:
        register(f"{stem}@outside.png", partial(render_glass, prop))
    if prop in CLOTH:
        register(f"{stem}@sway.png", partial(render_cloth, prop), colours=64)
