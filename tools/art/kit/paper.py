"""Pigment and paper: the mottle and grain that make flat colour look painted."""

from typing import Any, TypeAlias

import numpy as np
from PIL import Image

Field: TypeAlias = np.ndarray[Any, np.dtype[np.float32]]


def noise(width: int, height: int, cell: float, seed: int, octaves: int = 3, *, wrap: bool = False) -> Field:
    """Make soft noise of 0 to 1 with blots of about `cell` pixels; wrapped noise tiles without a seam."""
    dice = np.random.default_rng(seed)
    total = np.zeros((height, width), np.float32)
    weight, weights = 1.0, 0.0
    for _ in range(octaves):
        total += _blots(width, height, cell, dice, wrap=wrap) * weight
        weights += weight
        weight /= 2
        cell = max(1.0, cell / 2)
    return total / np.float32(weights)


def _blots(width: int, height: int, cell: float, dice: np.random.Generator, *, wrap: bool) -> Field:
    """Stretch a small grid of dice to the size of the picture."""
    if wrap:
        columns, rows = max(1, round(width / cell)), max(1, round(height / cell))
        grid = np.tile(dice.random((rows, columns)).astype(np.float32), (3, 3))
        big = Image.fromarray(grid).resize((width * 3, height * 3), Image.Resampling.BICUBIC)
        return np.asarray(big)[height : 2 * height, width : 2 * width]
    columns, rows = max(2, int(width / cell) + 3), max(2, int(height / cell) + 3)
    grid = dice.random((rows, columns)).astype(np.float32)
    big = Image.fromarray(grid).resize((int(columns * cell), int(rows * cell)), Image.Resampling.BICUBIC)
    return np.asarray(big)[:height, :width]


def gouache(picture: Image.Image, seed: int = 1, mottle: float = 1.0, grain: float = 1.0) -> Image.Image:
    """Lay pigment mottle and paper grain over a picture; its alpha stays as it is."""
    pixels = np.asarray(picture.convert("RGBA")).astype(np.float32)
    height, width = pixels.shape[:2]
    broad = noise(width, height, 26, seed) - 0.5
    fine = noise(width, height, 7, seed + 7, 2) - 0.5
    speck = np.random.default_rng(seed + 3).normal(0, 1, (height, width)).astype(np.float32)
    shade = 1 + mottle * (broad * 0.13 + fine * 0.06) + grain * speck * 0.012
    pixels[..., :3] *= shade[..., None]
    pixels[..., 0] += mottle * broad * 6
    pixels[..., 2] -= mottle * broad * 6
    return Image.fromarray(pixels.clip(0, 255).astype(np.uint8), "RGBA")
