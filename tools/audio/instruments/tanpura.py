"""The tanpura: four strings over a flat bridge whose thread lets the partials bloom from high to low."""

from functools import lru_cache

import numpy as np

from tools.audio.instruments.modes import Mode, comb, ring
from tools.audio.signal.envelope import hill
from tools.audio.signal.filters import bodied
from tools.audio.signal.wave import Wave, samples, turns

RING = 6.0  # seconds a string is heard
BRIGHTEST = 6800.0  # hertz of the highest partial
MOST = 84  # partials
BODY = ((75.0, 0.8, -0.9), (330.0, 0.6, 0.5), (2600.0, 0.8, 0.5))


@lru_cache(maxsize=32)
def tanpura_string(pitch: float, buzz: float = 1.0) -> Wave:
    """Return one stroke of a string of `pitch` hertz; `buzz` is how open its jawari stands."""
    count = samples(RING)
    drift = pitch * (1.0 + 0.0012 * np.exp(-np.arange(count) / samples(0.25)))
    sound = ring(turns(drift), _modes(buzz, min(MOST, int(BRIGHTEST / pitch))), pitch)
    rise = samples(0.012)
    sound[:rise] *= np.linspace(0.0, 1.0, rise) ** 2
    sound *= hill(count, 0.0, 1.2)
    return bodied(sound, *BODY)


def _modes(buzz: float, partials: int) -> list[Mode]:
    modes = []
    for number in range(1, partials + 1):
        level = (0.35 + comb(number, 0.47)) / number**1.35
        arrives = 0.62 * np.log(46.0 / number) if number < 46 else 0.0
        bloom = buzz * 1.9 * min(number, 14) ** 0.75
        modes.append(
            Mode(number, level, 0.55 + 0.012 * number**1.2, 0.13 * number, bloom, float(arrives), 0.55)
        )
    return modes
