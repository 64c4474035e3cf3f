"""Chapter cards: a poster for each, its name and date lettered on it."""

from PIL import Image

from tools.art.kit.ink import Art
from tools.art.kit.lettering import lettering_width, write
from tools.art.kit.ornament import rosette
from tools.art.kit.palette import CREAM, INK, MARI
from tools.art.kit.paper import gouache
from tools.art.kit.paths import rect
from tools.art.kit.registry import picture
from tools.art.title.bolts_card import bolts_light, bolts_scene
from tools.art.title.candle_card import candle_light, candle_scene
from tools.art.title.door_card import door_light, door_scene
from tools.art.title.hostel_card import hostel_light, hostel_scene
from tools.art.title.keys_card import keys_light, keys_scene
from tools.art.title.padlock_card import padlock_light, padlock_scene
from tools.art.title.papers_card import papers_light, papers_scene
from tools.art.title.strokes_card import strokes_light, strokes_scene
from tools.art.title.trunk_card import trunk_light, trunk_scene
from tools.art.title.two_keys_card import two_keys_light, two_keys_scene
from tools.art.title.typing_card import typing_light, typing_scene

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
    wide = max(lettering_width(line, size) for line in filter(None, (title, second)))
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


@picture("pictures/card_4.png", colours=COLOURS, focus=(0.38, 0.05, 0.98, 0.95))
def the_ladies_hostel() -> Image.Image:
    """Draw the card of chapter 4: an iron bed, a bucket under the drip, a painted mouth across the lane."""
    art = Art(WIDTH, HEIGHT)
    hostel_scene(art)
    drawn = lit(art, *hostel_light(), seed=35)
    return letter(drawn, "The Ladies'", "SUNDAY, 27 JUNE 1982", 56, 132, second="Hostel")


@picture("pictures/card_4_august.png", colours=COLOURS, focus=(0.38, 0.05, 0.98, 0.95))
def any_key_will_do() -> Image.Image:
    """Draw the card of August: a typewriter from in front, and two hands about to begin."""
    art = Art(WIDTH, HEIGHT)
    typing_scene(art)
    drawn = lit(art, *typing_light(), seed=36)
    return letter(drawn, "Any Key", "MONDAY, 2 AUGUST 1982", 56, 132, second="Will Do")


@picture("pictures/card_4_september.png", colours=COLOURS, focus=(0.38, 0.05, 0.98, 0.95))
def two_centimetres() -> Image.Image:
    """Draw the card of September: a padlock on the trunk, its little key, two painted eyes beyond."""
    art = Art(WIDTH, HEIGHT)
    padlock_scene(art)
    drawn = lit(art, *padlock_light(), seed=37)
    return letter(drawn, "A Key Two", "TUESDAY, 31 AUGUST 1982", 56, 132, second="Centimetres Long")


@picture("pictures/card_5.png", colours=COLOURS, focus=(0.38, 0.05, 0.98, 0.95))
def papers() -> Image.Image:
    """Draw the card of chapter 5: seven clauses on the sea wall, held down by a lamp."""
    art = Art(WIDTH, HEIGHT)
    papers_scene(art)
    drawn = lit(art, *papers_light(), seed=38)
    return letter(drawn, "Papers", "FRIDAY, 1 OCTOBER 1982", 56, 132)


@picture("pictures/card_6.png", colours=COLOURS, focus=(0.38, 0.05, 0.98, 0.95))
def bai() -> Image.Image:
    """Draw the card of chapter 6: charcoal strokes on the inside of a door, a tin, the moon."""
    art = Art(WIDTH, HEIGHT)
    strokes_scene(art)
    drawn = lit(art, *strokes_light(), seed=39)
    return letter(drawn, "Bai", "FRIDAY, 28 JANUARY 1983", 56, 132)


@picture("pictures/card_7.png", colours=COLOURS, focus=(0.38, 0.05, 0.98, 0.95))
def kavita() -> Image.Image:
    """Draw the card of chapter 7: five bolts on one door, a hand, day beneath it."""
    art = Art(WIDTH, HEIGHT)
    bolts_scene(art)
    drawn = lit(art, *bolts_light(), seed=40)
    return letter(drawn, "Kavita", "MONDAY, 31 JANUARY 1983", 56, 132)


@picture("pictures/card_8.png", colours=COLOURS, focus=(0.38, 0.05, 0.98, 0.95))
def a_key_of_her_own() -> Image.Image:
    """Draw the card of chapter 8: two keys cut alike on two palms, in the first rain."""
    art = Art(WIDTH, HEIGHT)
    two_keys_scene(art)
    drawn = lit(art, *two_keys_light(), seed=41)
    return letter(drawn, "A Key", "SUNDAY, 12 JUNE 1983", 56, 132, second="of Her Own")
