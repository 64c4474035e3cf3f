"""Pictures made small: a palette of few colours, chosen most carefully where people look."""

from PIL import Image

Share = tuple[float, float, float, float]
"""Left, top, right and bottom of a part of a picture, as shares of its sides."""

EVERYWHERE: Share = (0, 0, 1, 1)

WEIGHT = 6
"""How often the colours of the part that matters are counted."""


def packed(picture: Image.Image, colours: int, focus: Share = EVERYWHERE) -> Image.Image:
    """Give a picture with a palette of so many colours, spread by a fine dither like pigment."""
    opaque = picture.convert("RGB")
    palette = _counted(opaque, focus).quantize(colours, kmeans=1)
    return opaque.quantize(palette=palette, dither=Image.Dither.FLOYDSTEINBERG)


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
