"""Modes: a struck or plucked body as a sum of partials, each with its own ratio, level and fall."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from tools.audio.signal.envelope import decay
from tools.audio.signal.wave import RATE, Wave, samples, sine, times

ONSET = 0.0008  # seconds in which a blow is complete
FLOOR = 3e-4  # a partial this far below full level is left out


@dataclass(frozen=True, slots=True)
class Mode:
    """A partial: frequency as a ratio of the pitch, level, fall in nepers a second, phase in cycles.

    A mode with `bloom` swells by that factor around `bloom_at` seconds, `bloom_width` seconds wide:
    so a flat bridge (jawari) hands the energy of a string down its partials.
    """

    ratio: float
    level: float
    fall: float
    phase: float = 0.0
    bloom: float = 0.0
    bloom_at: float = 0.0
    bloom_width: float = 1.0


def ring(cycles: Wave, modes: Iterable[Mode], highest: float) -> Wave:
    """Return all modes along a running count of cycles; `highest` pitch in hertz keeps them below half the
    rate.
    """
    total = np.zeros(len(cycles))
    for mode in modes:
        if mode.ratio * highest > 0.42 * RATE or mode.level * (1 + mode.bloom) < FLOOR:
            continue
        count = min(len(cycles), samples(np.log(mode.level * (1 + mode.bloom) / FLOOR) / mode.fall))
        total[:count] += mode.level * _envelope(mode, count) * sine(cycles[:count] * mode.ratio, mode.phase)
    rise = min(samples(ONSET), len(total))
    total[:rise] *= np.linspace(0.0, 1.0, rise)
    return total


def _envelope(mode: Mode, count: int) -> Wave:
    fall = decay(count, mode.fall)
    if not mode.bloom:
        return fall
    away = (times(count) - mode.bloom_at) / mode.bloom_width
    return fall * (1.0 + mode.bloom * np.exp((-(away**2)).astype(np.float32)))


def comb(partial: int, place: float) -> float:
    """Return how strongly a string plucked at `place` (0 to 1 of its length) sounds its nth partial."""
    return float(abs(np.sin(np.pi * partial * place)))
