"""Pictures made small: a palette of few colours, chosen most carefully where people look."""

import numpy as np
from PIL import Image

Share = tuple[float, float, float, float]
"""Left, top, right and bottom of a part of a picture, as shares of its sides."""

EVERYWHERE: Share = (0, 0, 1, 1)

THIN = 3
"""Of how many pixels in a row one is counted where colours are chosen in haste."""

WEIGHT = 6
"""How often the colours of the part that matters are counted."""


UNUSED = (0, 0, 0, 128)
"""A half clear colour for pictures that have none: without it SDL would read a colour key, no opacities."""

SOFT_COLOURS = 47
"""How many colours of a cut-out picture's palette are kept for its half transparent edges."""


def packed(
    picture: Image.Image, colours: int, focus: Share = EVERYWHERE, *, dithered: bool = True
) -> Image.Image:
    """Give a picture with a palette of so many colours, spread by a fine dither like pigment if asked."""
    if picture.mode == "RGBA" and bool((np.asarray(picture.getchannel("A")) < 255).any()):
        return packed_cut_out(picture, colours)
    opaque = picture.convert("RGB")
    counted = _counted(opaque, focus)
    if not dithered:
        return opaque.quantize(
            palette=_thinned(counted).quantize(colours, kmeans=1), dither=Image.Dither.NONE
        )
    return opaque.quantize(palette=counted.quantize(colours, kmeans=1), dither=Image.Dither.FLOYDSTEINBERG)


def _thinned(picture: Image.Image) -> Image.Image:
    """Keep every third pixel each way: as good to choose colours by, in a ninth of the time."""
    across, down = max(1, picture.width // THIN), max(1, picture.height // THIN)
    return picture.resize((across, down), Image.Resampling.NEAREST)


def packed_cut_out(picture: Image.Image, colours: int) -> Image.Image:
    """Give a cut-out picture with a palette: one colour for nothing, some for edges, most for the rest."""
    pixels = np.asarray(picture)
    alpha = pixels[..., 3]
    solid, soft = alpha == 255, (alpha > 0) & (alpha < 255)
    numbers = np.zeros(alpha.shape, np.uint8)
    palette: list[tuple[int, ...]] = [(0, 0, 0, 0)]
    for where, kept in ((soft, SOFT_COLOURS), (solid, colours - SOFT_COLOURS - 1)):
        if not where.any():
            palette.append(UNUSED)
            continue
        row = Image.fromarray(pixels[where][None], "RGBA")
        if where is solid:
            opaque = row.convert("RGB")
            chosen = _thinned(opaque).quantize(kept, kmeans=1)
            found = opaque.quantize(palette=chosen, dither=Image.Dither.NONE)
        else:
            found = row.quantize(kept, method=Image.Quantize.FASTOCTREE)
        table = np.asarray(found.convert("RGBA"))[0]
        shades, index = np.unique(table, axis=0, return_inverse=True)
        numbers[where] = index.reshape(-1) + len(palette)
        palette += [tuple(int(value) for value in shade) for shade in shades]
    made = Image.fromarray(numbers, "P")
    made.putpalette([value for shade in palette for value in shade[:3]])
    made.info["transparency"] = bytes(shade[3] for shade in palette)
    return made


def _counted(picture: Image.Image, focus: Share) -> Image.Image:
    """Lay the part that matters beside the picture again and again, so that its colours weigh more."""
    if focus == EVERYWHERE:
        return picture
    width, height = picture.size
    left, top, right, bottom = focus
    part = picture.crop(
        (round(left * width), round(top * height), round(right * width), round(bottom * height))
    )
    ground = Image.new(
        "RGB", (width + part.width, max(height, part.height * WEIGHT)), picture.getpixel((0, 0))
    )
    ground.paste(picture, (0, 0))
    for row in range(WEIGHT):
        ground.paste(part, (width, row * part.height))
    return ground
