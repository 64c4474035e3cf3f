"""Noise, always from a named seed so that every render is the same."""

from zlib import crc32

import numpy as np

from tools.audio.signal.filters import shaped
from tools.audio.signal.wave import Wave


def chance(name: str) -> np.random.Generator:
    """Return the random numbers that belong to a name; the same name always gives the same numbers."""
    return np.random.default_rng(crc32(name.encode()))


def white(count: int, name: str) -> Wave:
    """Return white noise of unit variance."""
    return chance(name).standard_normal(count)


def coloured(count: int, name: str, slope: float) -> Wave:
    """Return circular noise whose power falls by `slope` decibels an octave (3 pink, 6 brown)."""
    power = slope / 6.02

    def response(hertz: Wave) -> Wave:
        return np.where(hertz < 20.0, 0.0, np.maximum(hertz, 20.0) ** -power)

    noise = shaped(white(count, name), response)
    return noise / max(float(np.std(noise)), 1e-12)


def wander(count: int, name: str, hertz: float) -> Wave:
    """Return a slow circular drift of unit variance that holds nothing faster than `hertz`."""
    drift = shaped(white(count, name), lambda f: np.where((f > 0) & (f < hertz), 1.0, 0.0))
    return drift / max(float(np.std(drift)), 1e-12)
