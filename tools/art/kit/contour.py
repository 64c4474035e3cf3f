"""The thin ink line round a figure, so that it stands out from any floor."""

import numpy as np
from PIL import Image
from scipy.ndimage import distance_transform_edt

from tools.art.kit.colour import channels
from tools.art.kit.ink import Art
from tools.art.kit.palette import INK
from tools.art.kit.raster import shrink
from tools.art.kit.units import px

CONTOUR = 0.85
"""Width of the line, in units."""

CONTOUR_ALPHA = 0.85

MARGIN = 8
"""Samples round what is drawn within which its contour lies."""


def contoured(art: Art) -> Image.Image:
    """Read the sheet as pixels with an ink line round all that is drawn on it."""
    drawn = art.raw()
    alpha = np.asarray(drawn)[..., 3]
    reach = CONTOUR * art.samples
    left, top, right, bottom = drawn.getbbox() or (0, 0, 1, 1)
    box = np.s_[max(0, top - MARGIN) : bottom + MARGIN, max(0, left - MARGIN) : right + MARGIN]
    away = distance_transform_edt(alpha[box] < 128)
    under = np.zeros((*alpha.shape, 4), np.uint8)
    under[..., :3] = channels(INK[0])
    under[box][..., 3] = np.clip(reach - away + 0.5, 0, 1) * 255 * CONTOUR_ALPHA
    lined = Image.fromarray(under, "RGBA")
    lined.alpha_composite(drawn)
    return shrink(lined, px(art.width), px(art.height))
