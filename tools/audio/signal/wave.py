"""A wave is an array of samples, and this is how seconds, pitches and decibels become samples."""

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Wave: TypeAlias = NDArray[np.float64]

RATE = 44_100  # samples a second, of every file the game plays


def samples(seconds: float) -> int:
    """Return how many samples last so many seconds."""
    return round(seconds * RATE)


def times(count: int) -> Wave:
    """Return the time in seconds of each of the first `count` samples."""
    return np.arange(count, dtype=np.float64) / RATE


def gain(decibels: float) -> float:
    """Return the factor that raises a wave by so many decibels."""
    return float(10.0 ** (decibels / 20.0))


def decibels(factor: float) -> float:
    """Return a factor in decibels, silence as -120."""
    return float(20.0 * np.log10(max(abs(factor), 1e-6)))


def cents(pitch: float, reference: float) -> float:
    """Return how many hundredths of a semitone lie between two pitches in hertz."""
    return float(1200.0 * np.log2(pitch / reference))


def turns(pitch: Wave) -> Wave:
    """Return the running count of cycles of a pitch that may move from sample to sample (hertz)."""
    cycles = np.cumsum(pitch) / RATE
    return cycles - cycles[0] if len(cycles) else cycles


def sine(cycles: Wave, start: float = 0.0) -> Wave:
    """Return the sine of a running count of cycles, in single precision where that is faster."""
    phase = cycles + start
    phase -= np.floor(phase)
    return np.sin((phase * (2.0 * np.pi)).astype(np.float32)).astype(np.float64)


def peak(wave: Wave) -> float:
    """Return the largest absolute sample."""
    return float(np.max(np.abs(wave))) if wave.size else 0.0
