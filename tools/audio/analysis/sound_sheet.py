"""Contact sheets of sounds: for each its spectrogram, waveform, length, loudness, peak and centroid."""

from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from tools.audio.analysis.drawing import INK, PALE, spectrogram, waveform
from tools.audio.analysis.measures import centroid
from tools.audio.signal.loudness import momentary
from tools.audio.signal.wave import RATE, Wave, decibels, peak

WIDE, TALL, WAVE = 290, 150, 36  # pixels of one sound
COLUMNS, ROWS = 5, 4


def draw_contact_sheets(waves: dict[str, Wave], folder: Path) -> list[Path]:
    """Write as many sheets of twenty as the sounds need, and return their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    names, paths = list(waves), []
    for start in range(0, len(names), COLUMNS * ROWS):
        page = Image.new("RGB", (COLUMNS * (WIDE + 10) + 10, ROWS * (TALL + WAVE + 36) + 10), PALE)
        for place, name in enumerate(names[start : start + COLUMNS * ROWS]):
            left, top = 10 + (place % COLUMNS) * (WIDE + 10), 10 + (place // COLUMNS) * (TALL + WAVE + 36)
            _cell(page, left, top, name, np.atleast_2d(waves[name]).mean(axis=0))
        paths.append(folder / f"sounds_{start // (COLUMNS * ROWS) + 1}.png")
        page.save(paths[-1])
    return paths


def _cell(page: Image.Image, left: int, top: int, name: str, wave: Wave) -> None:
    pen = ImageDraw.Draw(page)
    padded = np.pad(wave, (0, max(0, 2048 - len(wave))))
    page.paste(spectrogram(padded, WIDE, TALL), (left, top))
    waveform(pen, (left, top + TALL, WIDE, WAVE), wave / max(peak(wave), 1e-9), INK)
    figures = f"{len(wave) / RATE:.2f} s  {momentary(wave):.0f} LUFS  peak {decibels(peak(wave)):.0f} dB"
    pen.text((left, top + TALL + WAVE), f"{name}   {centroid(wave):.0f} Hz", fill=INK)
    pen.text((left, top + TALL + WAVE + 12), figures, fill=INK)
