"""Chapter cards: a poster for each, its name and date lettered on it."""

from PIL import Image

from tools.art.kit.ink import Art
from tools.art.kit.lettering import lettering_width, write
from tools.art.kit.ornament import rosette
from tools.art.kit.palette import CREAM, INK, MARI
from tools.art.kit.paper import gouache
from tools.art.kit.paths import rect
from tools.art.kit.registry import picture
from tools.art.title.candle_card import candle_light, candle_scene
from tools.art.title.door_card import door_light, door_scene

WIDTH, HEIGHT = 960, 540
"""A card in units: 1280 by 720 pixels."""

COLOURS = 255


def letter(picture_: Image.Image, title: str, date: str, x: float, y: float) -> Image.Image:
    """Letter a card: a row of rosettes, the title with a hard shadow, the date in spaced capitals."""
    art = Art(WIDTH, HEIGHT)
    for bloom in range(5):
        rosette(art, x + 8 + bloom * 19, y - 84, 5.4)
    write(art, title, x + 3, y + 4, 78, INK[0])
    write(art, title, x, y, 78, MARI[4])
    wide = lettering_width(title, 78)
    art.fill(rect(x + 3, y + 25, wide - 3, 1.4), MARI[2], 0.9)
    write(art, date, x + 3, y + 52, 18, CREAM[4], track=3.4)
    picture_.alpha_composite(art.picture())
    return picture_


def lit(scene: Art, multiply: Art, add: Art, seed: int) -> Image.Image:
    """Paint a scene and lay light on it: one sheet that darkens, one that brightens."""
    painted = Art(WIDTH, HEIGHT)
    painted.paste(gouache(scene.picture(), seed=seed, mottle=0.8, grain=0.4))
    with painted.layer(blend="mul"):
        painted.paste(multiply.picture())
    with painted.layer(blend="add"):
        painted.paste(add.picture())
    return painted.picture()


@picture("pictures/card_0.png", colours=COLOURS, focus=(0.3, 0.3, 0.9, 0.9))
def the_drawing() -> Image.Image:
    """Draw the card of chapter 0: a page, a stub of pencil and a candle on a floor, in the rain."""
    art = Art(WIDTH, HEIGHT)
    candle_scene(art)
    return letter(lit(art, *candle_light(), seed=31), "The Drawing", "JULY 1960", 56, 132)


@picture("pictures/card_1.png", colours=COLOURS, focus=(0.3, 0.3, 0.9, 0.9))
def the_notice() -> Image.Image:
    """Draw the card of chapter 1: her shadow before a door with somebody else's name, a paper under it."""
    art = Art(WIDTH, HEIGHT)
    door_scene(art)
    return letter(lit(art, *door_light(), seed=32), "Notice", "TUESDAY, 1 JUNE 1982", 56, 132)
