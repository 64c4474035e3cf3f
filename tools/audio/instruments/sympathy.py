"""Sympathetic strings: what the raga's other strings hum while one is played."""

import numpy as np
from scipy import fft

from tools.audio.signal.wave import RATE, Wave, times

SECONDS = 2.8
PARTIALS = 4


def humming(dry: Wave, pitches: tuple[float, ...]) -> Wave:
    """Return what strings at `pitches` (hertz) answer to a loop of mono sound, wrapped at its seam."""
    answer = np.zeros(len(dry))
    tail = _strings(pitches)[: len(dry)]
    answer[: len(tail)] = tail
    hum = np.asarray(fft.irfft(fft.rfft(dry) * fft.rfft(answer), len(dry)))
    return hum * float(np.std(dry) / max(float(np.std(hum)), 1e-12))


def _strings(pitches: tuple[float, ...]) -> Wave:
    time = times(round(SECONDS * RATE))
    total = np.zeros(len(time))
    for order, pitch in enumerate(pitches):
        for partial in range(1, PARTIALS + 1):
            fall = 1.1 + 0.35 * partial
            total += np.exp(-fall * time) * np.sin(2 * np.pi * pitch * partial * time + order) / partial
    return total * np.minimum(time / 0.03, 1.0)
