"""From drawn samples to finished pixels."""

import numpy as np
from PIL import Image


def shrink(picture: Image.Image, width: int, height: int) -> Image.Image:
    """Reduce by averaging with alpha taken into account, so that edges do not go dark."""
    if picture.size == (width, height):
        return picture
    samples = np.asarray(picture).astype(np.float32)
    samples[..., :3] *= samples[..., 3:] / 255
    planes = [Image.fromarray(np.ascontiguousarray(samples[..., k])) for k in range(4)]
    small = np.stack([np.asarray(p.resize((width, height), Image.Resampling.BOX)) for p in planes], -1)
    alpha = np.maximum(small[..., 3:], 1e-3)
    small[..., :3] = small[..., :3] * 255 / alpha
    return Image.fromarray((small + 0.5).clip(0, 255).astype(np.uint8), "RGBA")
