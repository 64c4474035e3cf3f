"""Drawing on sheets: spectrograms, curves and labels in plain pixels."""

from functools import lru_cache

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from tools.audio.signal.wave import RATE, Wave

WINDOW = 4096  # samples of a spectrogram column
LOW, HIGH = 45.0, 14_000.0  # hertz at the picture's bottom and top
RANGE = 84.0  # decibels from black to white
INK, GRID, PALE = (20, 24, 40), (120, 130, 160), (235, 236, 240)


@lru_cache(maxsize=1)
def _palette() -> NDArray[np.uint8]:
    stops = np.array(
        [[8, 8, 20], [50, 18, 96], [150, 40, 110], [232, 96, 66], [252, 190, 80], [255, 250, 220]]
    )
    at = np.linspace(0, 1, len(stops))
    return np.stack([np.interp(np.linspace(0, 1, 256), at, stops[:, c]) for c in range(3)], axis=1).astype(
        np.uint8
    )


def spectrogram(wave: Wave, width: int, height: int) -> Image.Image:
    """Return a picture of a mono wave: time to the right, pitch upward by octaves, light for level."""
    window = WINDOW if len(wave) > 8 * WINDOW else 1024
    padded = np.pad(wave, window // 2)
    starts = np.linspace(0, len(padded) - window, width).astype(int)
    frames = sliding_window_view(padded, window)[starts] * np.hanning(window)
    power = 20 * np.log10(np.abs(np.fft.rfft(frames, axis=1)) + 1e-9)
    rows = np.geomspace(HIGH, LOW, height) * window / RATE
    low = np.floor(rows).astype(int)
    picture = power[:, low] + (power[:, low + 1] - power[:, low]) * (rows - low)
    shade = np.clip((picture - picture.max() + RANGE) / RANGE * 255, 0, 255).astype(np.uint8)
    return Image.fromarray(_palette()[shade.T], "RGB")


def row_of(hertz: float, height: int) -> int:
    """Return the pixel row of a pitch on a spectrogram."""
    return round(float(height * np.log(HIGH / hertz) / np.log(HIGH / LOW)))


def curve(
    draw: ImageDraw.ImageDraw,
    box: tuple[int, int, int, int],
    values: Wave,
    span: tuple[float, float],
    ink: tuple[int, int, int],
) -> None:
    """Draw values as a line in a box (left, top, width, height), `span` the values at bottom and top."""
    left, top, width, height = box
    x = left + np.linspace(0, width - 1, len(values))
    y = top + height - np.clip((values - span[0]) / (span[1] - span[0]), 0, 1) * height
    draw.line(list(zip(x.tolist(), y.tolist(), strict=True)), fill=ink, width=1)


def waveform(
    draw: ImageDraw.ImageDraw, box: tuple[int, int, int, int], wave: Wave, ink: tuple[int, int, int]
) -> None:
    """Draw the extremes of a mono wave in a box."""
    left, top, width, height = box
    edges = np.linspace(0, len(wave), width + 1).astype(int)
    for column in range(width):
        piece = wave[edges[column] : max(edges[column] + 1, edges[column + 1])]
        high, low = float(piece.max()), float(piece.min())
        middle = top + height / 2
        draw.line(
            [(left + column, middle - high * height / 2), (left + column, middle - low * height / 2)],
            fill=ink,
        )
