"""Envelopes: how loud a sound is from its first sample to its last."""

import numpy as np

from tools.audio.signal.wave import Wave, samples, times


def decay(count: int, rate: float) -> Wave:
    """Return an exponential fall of `count` samples; `rate` is in nepers a second (6.9 = 60 dB in one
    second).
    """
    return np.exp((-rate * times(count)).astype(np.float32)).astype(np.float64)


def hill(count: int, rise: float, fall: float) -> Wave:
    """Return 1 with a smooth rise and fall of so many seconds at its ends."""
    envelope = np.ones(count)
    up, down = min(samples(rise), count // 2), min(samples(fall), count // 2)
    if up:
        envelope[:up] = swell(up)
    if down:
        envelope[-down:] = np.minimum(envelope[-down:], swell(down)[::-1])
    return envelope


def swell(count: int) -> Wave:
    """Return a raised cosine from 0 to 1."""
    return 0.5 - 0.5 * np.cos(np.pi * (np.arange(count) + 0.5) / max(count, 1))


def strike(count: int, attack: float, rate: float) -> Wave:
    """Return the envelope of a blow: a rise of `attack` seconds, then an exponential fall."""
    envelope = decay(count, rate)
    up = min(samples(attack), count)
    if up:
        envelope[:up] *= swell(up)
    return envelope


def line(count: int, *points: tuple[float, float]) -> Wave:
    """Return straight lines through (seconds, value) points."""
    return np.interp(times(count), [at for at, _ in points], [value for _, value in points])
