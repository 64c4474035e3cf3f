"""Struck metal and strings: the santoor's hammered courses, the music-box comb and the manjira's small
cymbals.
"""

from functools import lru_cache

import numpy as np

from tools.audio.instruments.modes import Mode, comb, ring
from tools.audio.score.gesture import Gesture
from tools.audio.signal.envelope import decay, hill
from tools.audio.signal.filters import bandpass, bodied
from tools.audio.signal.noise import chance, white
from tools.audio.signal.wave import Wave, samples, turns

ROLL = 11.0  # blows a second of a santoor roll
BAR = (1.0, 6.267, 17.55)  # a clamped bar's partials (Euler-Bernoulli)


class Santoor:
    """A trapezoid of three-string courses struck by light mallets; a gesture with `:` is a roll."""

    def sound(self, gesture: Gesture) -> Wave:
        """Return one stroke or roll, ringing on."""
        pitch = gesture.path[0].pitch
        if ":" not in gesture.signs:
            return _course(pitch, gesture.force)
        total = np.zeros(samples(gesture.length + 2.6))
        blows = max(2, round(gesture.length * ROLL))
        for blow in range(blows):
            force = (
                gesture.force
                * (0.42 + 0.3 * np.sin(np.pi * (blow + 0.5) / blows))
                * (1.0 - 0.12 * (blow % 2))
            )
            wave, start = _course(pitch, round(float(force), 1)), samples(blow * gesture.length / blows)
            end = min(len(total), start + len(wave))
            total[start:end] += wave[: end - start]
        return total


@lru_cache(maxsize=256)
def _course(pitch: float, force: float) -> Wave:
    count = samples(2.6)
    total = np.zeros(count)
    for string, detune in enumerate((-1.3, 0.2, 1.6)):
        cycles = turns(np.full(count, pitch * 2 ** (detune / 1200)))
        total += ring(cycles, _santoor_modes(string, force), pitch)
    hammer = bandpass(white(samples(0.02), "mallet") * decay(samples(0.02), 380.0), 900.0, 5200.0, 1)
    total[: len(hammer)] += 0.16 * force * hammer
    total[: samples(0.001)] *= np.linspace(0.0, 1.0, samples(0.001))
    total *= hill(count, 0.0, 0.5)
    return bodied(total, (700.0, 0.8, 0.4), (2800.0, 0.7, 0.5)) * force * 0.45


def _santoor_modes(string: int, force: float) -> list[Mode]:
    return [
        Mode(
            n * np.sqrt(1 + 6e-5 * n * n),
            comb(n, 0.09) / n ** (1.0 + 0.5 * (1 - force)),
            1.5 + 0.16 * n**1.3,
            0.31 * string * n,
        )
        for n in range(1, 25)
    ]


class MusicBox:
    """A steel comb plucked by pins: almost a sine with two far partials, a wooden box and a faint click."""

    def sound(self, gesture: Gesture) -> Wave:
        """Return one tine."""
        return _tine(gesture.path[0].pitch, gesture.force)


@lru_cache(maxsize=128)
def _tine(pitch: float, force: float) -> Wave:
    count = samples(2.8)
    slack = 1.0 + 0.0006 * float(chance(f"tine {pitch:.1f}").uniform(-1, 1))
    modes = [
        Mode(BAR[0], 1.0, 1.6 + pitch / 900.0),
        Mode(2.0, 0.09, 3.0, 0.2),
        Mode(BAR[1] / slack, 0.26 * force, 8.0, 0.4),
        Mode(BAR[2], 0.08 * force, 24.0, 0.1),
    ]
    total = ring(turns(np.full(count, pitch * slack)), modes, pitch)
    click = bandpass(white(samples(0.012), "pin") * decay(samples(0.012), 500.0), 1500.0, 7000.0, 1)
    total[: len(click)] += 0.06 * force * click
    total[: samples(0.0008)] *= np.linspace(0.0, 1.0, samples(0.0008))
    total *= hill(count, 0.0, 0.5)
    return bodied(total, (420.0, 0.5, 0.5), (1100.0, 0.6, 0.3)) * force * 0.6


@lru_cache(maxsize=8)
def cymbals(force: float, *, damped: bool = False) -> Wave:
    """Return the two small cymbals of a manjira: a bright pair a few hertz apart, so that they beat."""
    count = samples(0.16 if damped else 1.5)
    modes = []
    for number, partial in enumerate((1.0, 1.62, 2.03, 2.71, 3.32, 4.1)):
        fall = (26.0 if damped else 2.8) * (1 + 0.4 * number)
        modes.append(Mode(partial, 0.6 / (number + 1) ** 0.8, fall, 0.1 * number))
        modes.append(Mode(partial * 1.0021, 0.5 / (number + 1) ** 0.8, fall * 1.1, 0.37 * number))
    return ring(turns(np.full(count, 2637.0)), modes, 2637.0) * hill(count, 0.0, 0.05) * force * 0.3
