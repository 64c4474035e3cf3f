"""Soft strings: a section as one wide spectrum, a leader and many bows a few cents round each partial."""

from functools import lru_cache

import numpy as np
from scipy import fft

from tools.audio.score.gesture import Gesture
from tools.audio.signal.envelope import hill
from tools.audio.signal.noise import chance
from tools.audio.signal.wave import RATE, Wave, samples

TABLE = 2**18  # samples of a section's endless note, 5.9 s
SPREAD = 11.0  # cents the players differ by
PARTIALS = 26


class SoftStrings:
    """A muted section; notes overlap as bows change, slides are not played."""

    def __init__(self, rise: float = 0.45, fall: float = 0.9, dark: float = 1.5) -> None:
        """Take the seconds a note swells and dies away, and how fast its partials weaken."""
        self.rise, self.fall, self.dark = rise, fall, dark

    def sound(self, gesture: Gesture) -> Wave:
        """Return one bowed note."""
        count = samples(gesture.length + self.fall * 0.7)
        table = _section(gesture.path[-1].pitch, self.dark)
        start = int(chance(f"bow {gesture.at:.3f} {gesture.path[-1].pitch:.1f}").integers(TABLE))
        around = np.take(table, np.arange(start, start + count), mode="wrap")
        return around * hill(count, min(self.rise, gesture.length * 0.6), self.fall) * gesture.force


@lru_cache(maxsize=64)
def _section(pitch: float, dark: float) -> Wave:
    frequencies = fft.rfftfreq(TABLE, 1 / RATE)
    many, leader = np.zeros(len(frequencies)), np.zeros(len(frequencies))
    for number in range(1, min(PARTIALS, int(8000.0 / pitch)) + 1):
        centre, level = pitch * number, _body(pitch * number) / number**dark
        width = max(centre * (2 ** (SPREAD / 1200) - 1), 0.35)
        near = np.abs(frequencies - centre) < 5 * width
        many[near] += level * np.exp(-(((frequencies[near] - centre) / width) ** 2)) / np.sqrt(width)
        leader[round(centre * TABLE / RATE)] += level
    return 0.18 * _voiced(leader, f"leader {pitch:.2f}") + 0.16 * _voiced(many, f"section {pitch:.2f}")


def _voiced(spectrum: Wave, name: str) -> Wave:
    phases = chance(name).uniform(0, 2 * np.pi, len(spectrum))
    wave = np.asarray(fft.irfft(spectrum * np.exp(1j * phases), TABLE))
    return wave / float(np.std(wave))


def _body(hertz: float) -> float:
    return float(
        1.0 + 0.8 * np.exp(-((np.log2(hertz / 480.0) / 0.5) ** 2)) - 0.35 * np.clip(hertz / 6000.0, 0, 1)
    )
