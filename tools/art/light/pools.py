"""Pools of light, the vignette and the paper: fields of brightness computed pixel by pixel."""

import numpy as np
from PIL import Image

from tools.art.kit.colour import channels
from tools.art.kit.paper import Field, noise

POOL = 512
CANDLE = 256
PAPER = 512
VIGNETTE = (640, 360)
VIGNETTE_TINT = "#3a2a4e"
VIGNETTE_START = 0.62
VIGNETTE_STRENGTH = 0.55


def _distance(side: int) -> Field:
    """Give each pixel's distance from the middle, 1 at the edge."""
    rows, columns = np.mgrid[0:side, 0:side].astype(np.float32)
    middle = (side - 1) / 2
    away: Field = np.hypot(columns - middle, rows - middle) / np.float32(side / 2)
    return away


def _grey(field: Field) -> Image.Image:
    """Turn brightness of 0 to 1 into a grey RGB picture."""
    level = (field.clip(0, 1) * 255).astype(np.uint8)
    return Image.fromarray(np.dstack([level] * 3), "RGB")


def pool() -> Image.Image:
    """A soft round pool of light, grey on black."""
    return _grey(np.clip(1 - _distance(POOL), 0, 1) ** np.float32(1.6))


def candle() -> Image.Image:
    """A small pool with a bright heart and a broad faint skirt."""
    near = np.clip(1 - _distance(CANDLE), 0, 1)
    return _grey(near ** np.float32(3) * np.float32(0.75) + near ** np.float32(1.2) * np.float32(0.25))


def vignette() -> Image.Image:
    """Dusk in the corners of the window, to multiply with."""
    width, height = VIGNETTE
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    across, down = columns - width / 2, (rows - height * 0.46)
    away = np.hypot(across, down) / np.float32(width * 0.62)
    share = np.clip((away - VIGNETTE_START) / (1 - VIGNETTE_START), 0, 1) * VIGNETTE_STRENGTH
    tint = np.array(channels(VIGNETTE_TINT), np.float32)
    pixels = 255 + (tint - 255) * share[..., None]
    return Image.fromarray(pixels.astype(np.uint8), "RGB")


def paper() -> Image.Image:
    """Seamless paper: broad drifts of pigment and fine grain about white."""
    broad = noise(PAPER, PAPER, 128, 21, 3, wrap=True) - 0.5
    fine = noise(PAPER, PAPER, 16, 28, 2, wrap=True) - 0.5
    speck = np.random.default_rng(24).normal(0, 1, (PAPER, PAPER)).astype(np.float32)
    level = 0.955 + broad * 0.13 + fine * 0.05 + speck * 0.011
    warm = np.dstack([level + broad * 0.02, level, level - broad * 0.02])
    return Image.fromarray((warm.clip(0, 1) * 255).astype(np.uint8), "RGB")
