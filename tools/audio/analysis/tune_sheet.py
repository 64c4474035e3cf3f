"""The sheet of a tune: spectrogram on the taal's grid, score and pitch tracks on the raga's, waveform,
loudness.
"""

from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from tools.audio.analysis.drawing import GRID, INK, PALE, curve, row_of, spectrogram, waveform
from tools.audio.analysis.measures import LineFinding, TuneFinding, measured, report
from tools.audio.score.gesture import gestures
from tools.audio.score.notation import read
from tools.audio.score.swara import hertz
from tools.audio.score.tune import Tune
from tools.audio.signal.loudness import blocks
from tools.audio.signal.wave import Wave

WIDTH, TALL, LOW, LEFT = 1500, 360, 120, 40  # pixels
CENTS = 4800.0  # height of the roll
LOUD = (-45.0, -8.0)  # LUFS at the loudness curve's bottom and top
INKS = (
    (214, 60, 50),
    (30, 120, 190),
    (40, 140, 80),
    (170, 90, 190),
    (200, 130, 20),
    (90, 90, 90),
)


def draw_sheet(tune: Tune, layers: dict[str, Wave], path: Path) -> TuneFinding:
    """Write the sheet of a rendered tune as PNG and return what was measured."""
    found = measured(tune, layers)
    mix = np.asarray(np.sum(list(layers.values()), axis=0))
    page = Image.new("RGB", (WIDTH + 60, TALL * 2 + LOW * 2 + 190), PALE)
    pen = ImageDraw.Draw(page)
    page.paste(spectrogram(mix.mean(axis=0), WIDTH, TALL), (LEFT, 30))
    _grid(pen, tune)
    for ink, line in zip(INKS, found.lines, strict=False):
        _roll(pen, tune, line, ink)
    waveform(pen, (LEFT, 60 + 2 * TALL, WIDTH, LOW), mix.mean(axis=0), INK)
    for ink, wave in zip((INK, *INKS), (mix, *layers.values()), strict=False):
        curve(pen, (LEFT, 70 + 2 * TALL + LOW, WIDTH, LOW), blocks(wave), LOUD, ink)
    for number, text in enumerate(report(tune, found)[:14]):
        pen.text((LEFT + 750 * (number % 2), 80 + 2 * TALL + 2 * LOW + 12 * (number // 2)), text, fill=INK)
    path.parent.mkdir(parents=True, exist_ok=True)
    page.save(path)
    return found


def _grid(pen: ImageDraw.ImageDraw, tune: Tune) -> None:
    for cycle in range(tune.cycles + 1):
        x = LEFT + WIDTH * cycle / tune.cycles
        pen.line([(x, 30), (x, TALL * 2 + LOW + 30)], fill=GRID)
    for pitch in (100, 300, 1000, 3000, 10000):
        pen.text((2, 30 + row_of(pitch, TALL) - 6), f"{pitch}", fill=INK)
    for octave in (-2, -1, 0, 1):
        for swara in sorted(tune.raga.swaras):
            y = _row(tune, hertz(swara, octave, tune.sa))
            pen.line([(LEFT, y), (LEFT + WIDTH, y)], fill=(205, 208, 216))
            pen.text((24, y - 6), swara, fill=GRID)


def _row(tune: Tune, pitch: float) -> float:
    return float(50 + 2 * TALL - TALL * 1200 * np.log2(pitch / (tune.sa / 4)) / CENTS)


def _roll(pen: ImageDraw.ImageDraw, tune: Tune, line: LineFinding, ink: tuple[int, int, int]) -> None:
    scale = WIDTH / tune.seconds
    sa = tune.sa * 2.0**line.line.octave
    for gesture in gestures(read(line.line.text, tune.taal), tune.matra, sa):
        x, y = LEFT + scale * gesture.at, _row(tune, gesture.path[0].pitch)
        pen.rectangle([x, y - 3, x + scale * gesture.length, y + 3], outline=ink)
    for at, pitch in zip(line.track.seconds, line.track.pitch, strict=True):
        if pitch > 0:
            y = _row(tune, pitch)
            pen.point([(LEFT + scale * at, y), (LEFT + scale * at, y + 1)], fill=ink)
