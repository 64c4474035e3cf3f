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
from tools.art.title.keys_card import keys_light, keys_scene
from tools.art.title.trunk_card import trunk_light, trunk_scene

WIDTH, HEIGHT = 960, 540
"""A card in units: 1280 by 720 pixels."""

COLOURS = 255

LEADING = 58
"""From one line of a title to the next, in units."""


def letter(
    picture_: Image.Image, title: str, date: str, x: float, y: float, *, second: str = ""
) -> Image.Image:
    """Letter a card: a row of rosettes, the title with a hard shadow, the date in spaced capitals.

    A long title goes on in a second line, and both are a little smaller.
    """
    art = Art(WIDTH, HEIGHT)
    for bloom in range(5):
        rosette(art, x + 8 + bloom * 19, y - 84, 5.4)
    size = 54 if second else 78
    for line in filter(None, (title, second)):
        write(art, line, x + 3, y + 4, size, INK[0])
        write(art, line, x, y, size, MARI[4])
        y += LEADING
    y -= LEADING
    wide = lettering_width(title, size)
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


@picture("pictures/card_2.png", colours=COLOURS, focus=(0.45, 0.1, 0.9, 0.85))
def the_keys() -> Image.Image:
    """Draw the card of chapter 2: new keys on another tenant's nail, and the shadow of a hand that comes."""
    art = Art(WIDTH, HEIGHT)
    keys_scene(art)
    return letter(lit(art, *keys_light(), seed=33), "The Keys", "SUNDAY, 6 JUNE 1982", 56, 132)


@picture("pictures/card_3.png", colours=COLOURS, focus=(0.38, 0.1, 0.98, 0.9))
def two_thousand_rupees() -> Image.Image:
    """Draw the card of chapter 3: a tin trunk between two women, twenty notes on its lid, rain behind."""
    art = Art(WIDTH, HEIGHT)
    trunk_scene(art)
    drawn = lit(art, *trunk_light(), seed=34)
    return letter(drawn, "Two Thousand", "FRIDAY, 25 JUNE 1982", 56, 132, second="Rupees")
