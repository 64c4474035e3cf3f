"""The title: Pooja before the evening city, the name of the game, and room on the left for a menu."""

from dataclasses import replace
from functools import partial
from pathlib import Path

import fontpkg_mukta
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from tools.art.faces.backdrop import SIDE
from tools.art.faces.bust import bust
from tools.art.faces.cast import FACES
from tools.art.kit.colour import channels
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, INK, MARI
from tools.art.kit.paper import gouache
from tools.art.kit.paths import rect
from tools.art.kit.registry import register
from tools.art.title.emblem import key
from tools.art.title.skyline import LIT, clock_tower, roofs, sea_wall, sky

WIDTH, HEIGHT = 960, 540
"""The poster in units: 1280 by 720 pixels at the common scale."""

SUN = (640, 330)
HINDI = "अपनी एक चाबी"
FIGURE = 520
"""Units along Pooja's bust on the poster."""

HINDI_FONT = Path(fontpkg_mukta.__file__).parent / "files" / "Mukta-SemiBold.ttf"


def poster(scale: float) -> Image.Image:
    """Draw the title poster at so many pixels a unit."""
    picture = gouache(_city().picture(scale), seed=6, mottle=0.8, grain=0.4)
    _figure(picture, scale)
    picture.alpha_composite(_words().picture(scale))
    _hindi(picture, scale)
    return picture


def _city() -> Art:
    art = Art(WIDTH, HEIGHT)
    sky(art, WIDTH, HEIGHT, SUN)
    roofs(art, WIDTH, 360, "#b3505a", (40, 110), 3)
    roofs(art, WIDTH, 392, "#7a3560", (50, 120), 5, "#f4a65a")
    roofs(art, WIDTH, 436, "#43285c", (40, 105), 11, LIT)
    clock_tower(art, 884, 470, "#43285c")
    sea_wall(art, WIDTH, HEIGHT)
    return art


def _figure(picture: Image.Image, scale: float) -> None:
    """Set her before the sun, with a soft shadow on the city."""
    face = replace(FACES["pooja_alone"], gajra=True, aside=())
    side = round(FIGURE * scale)
    figure = gouache(
        bust(face, "resolved", samples=12, back=False).picture(side / SIDE), seed=8, mottle=0.7, grain=0.4
    )
    shadow = Image.new("RGBA", figure.size, INK[0])
    soft = figure.getchannel("A").filter(ImageFilter.GaussianBlur(13.5 * scale))
    shadow.putalpha(soft.point(lambda value: value // 2))
    _lay(picture, shadow, 452 * scale, 34 * scale)
    _lay(picture, figure, 440 * scale, 20 * scale)


def _lay(picture: Image.Image, part: Image.Image, x: float, y: float) -> None:
    """Composite a part at a place, cut where it leaves the picture."""
    left, top = round(x), round(y)
    fitting = part.crop((0, 0, min(part.width, picture.width - left), min(part.height, picture.height - top)))
    picture.alpha_composite(fitting, (left, top))


def _words() -> Art:
    """Write the name on a dark field that fades to the right, with the key under it."""
    art = Art(WIDTH, HEIGHT)
    art.wash(rect(0, 0, 470, HEIGHT), (0, 0), (470, 0), [(0, INK[0], 0.66), (1, INK[0], 0)])
    for text, x, y, size in (("A Key", 54, 122, 84), ("of Her Own", 54, 197, 84)):
        write(art, text, x + 3, y + 4.5, size, INK[0])
        write(art, text, x, y, size, MARI[4])
    write(art, "BOMBAY, 1982", 58, 281, 18, CREAM[3], track=4)
    with art.at(232, 276):
        art.fill(rect(10, 3, 150, 3), INK[0], 0.3, blur=2)
        key(art, 118)
    return art


def _hindi(picture: Image.Image, scale: float) -> None:
    """Write the Hindi name under the English one; Pillow shapes what skia cannot."""
    font = ImageFont.truetype(str(HINDI_FONT), round(35 * scale))
    pen = ImageDraw.Draw(picture)
    place = (58 * scale, 244 * scale)
    pen.text((place[0] + 2 * scale, place[1] + 2.6 * scale), HINDI, channels(INK[0]), font, "ls")
    pen.text(place, HINDI, channels(MARI[3]), font, "ls")


register("pictures/title.png", partial(poster, 4 / 3), colours=255, focus=(0.58, 0.15, 0.85, 0.75))
register("pictures/title@large.png", partial(poster, 2.0), colours=255, focus=(0.58, 0.15, 0.85, 0.75))
