"""Plucked strings: sitar and sarod, their meend on one pluck and the strings that hum along."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from tools.audio.instruments.modes import Mode, comb, ring
from tools.audio.score.gesture import Gesture
from tools.audio.signal.envelope import hill
from tools.audio.signal.filters import bandpass, bodied
from tools.audio.signal.noise import white
from tools.audio.signal.wave import Wave, cents, samples, turns

STOP = 0.045  # seconds in which the next note stops the string


@dataclass(frozen=True, slots=True)
class Pluck:
    """A plucked instrument.

    `place` is where on the string it is plucked, `tilt` how fast its partials weaken, `fall` the first
    partial's fall at Sa (nepers a second), `damping` how much faster high ones fall, `jawari` how strongly a
    flat bridge makes them bloom, `skin` how loud the blow on the belly is, `ring` seconds it may sound.
    """

    name: str
    place: float
    tilt: float
    fall: float
    damping: float
    jawari: float
    skin: float
    ring: float
    body: tuple[tuple[float, float, float], ...]
    stiffness: float = 2e-5

    def sound(self, gesture: Gesture) -> Wave:
        """Return one gesture, ringing on after its length."""
        count = samples(gesture.length + (STOP if gesture.stopped else self.ring))
        if len(gesture.path) == 1 and not gesture.signs:
            wave = _kept(self, gesture.path[0].pitch, gesture.force, count)
        else:
            wave = _string(self, gesture.pitches(count), gesture.force)
        return wave * hill(len(wave), 0.0, STOP if gesture.stopped else 0.3)


SITAR = Pluck(
    "sitar",
    place=0.11,
    tilt=0.95,
    fall=1.15,
    damping=0.018,
    jawari=2.2,
    skin=0.05,
    ring=3.2,
    body=((480.0, 0.6, 0.6), (1900.0, 0.7, 0.9), (3400.0, 0.5, 0.5)),
)
SAROD = Pluck(
    "sarod",
    place=0.115,
    tilt=0.92,
    fall=1.7,
    damping=0.021,
    jawari=0.3,
    skin=0.2,
    ring=2.4,
    body=((210.0, 0.4, 0.5), (430.0, 0.5, 0.7), (1250.0, 0.6, 0.6), (2700.0, 0.5, 0.7)),
)


@lru_cache(maxsize=256)
def _kept(pluck: Pluck, pitch: float, force: float, count: int) -> Wave:
    return _string(pluck, np.full(count, pitch), force)


def _string(pluck: Pluck, pitches: Wave, force: float) -> Wave:
    mean = float(np.exp(np.mean(np.log(pitches))))
    sound = ring(turns(pitches), _modes(pluck, mean, force), float(pitches.max()))
    sound[: samples(0.002)] *= np.linspace(0.0, 1.0, samples(0.002))
    blow = white(samples(0.05), pluck.name) * np.exp(-np.arange(samples(0.05)) / samples(0.007))
    sound[: len(blow)] += pluck.skin * force * bandpass(blow, 180.0, 1400.0, 1)[: len(sound)]
    return bodied(sound, *pluck.body) * force


def _modes(pluck: Pluck, pitch: float, force: float) -> list[Mode]:
    modes = []
    high = 1.0 + 0.35 * cents(pitch, 293.66) / 1200.0
    for number in range(1, 41):
        level = comb(number, pluck.place) / number ** (pluck.tilt + 0.5 * (0.9 - force))
        fall = pluck.fall * high * (1.0 + pluck.damping * number**1.6)
        bloom_at = 0.42 * np.log(30.0 / number) if number < 30 else 0.0
        bloom = pluck.jawari * min(number / 4.0, 2.0)
        ratio = number * np.sqrt(1.0 + pluck.stiffness * number**2)
        modes.append(Mode(ratio, level, fall, 0.25 * (number % 2), bloom, float(bloom_at), 0.28))
    return modes
