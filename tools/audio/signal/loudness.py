"""Loudness as broadcasters measure it: K-weighted, gated, in LUFS (ITU-R BS.1770-4)."""

import numpy as np
from scipy import signal

from tools.audio.signal.wave import RATE, Wave, samples

BLOCK = 0.4  # seconds
STEP = 0.1  # seconds
ABSOLUTE_GATE = -70.0  # LUFS
RELATIVE_GATE = -10.0  # LU below the mean of what passed the first gate


def _shelf(hertz: float, q: float, decibels: float) -> tuple[Wave, Wave]:
    k, high = np.tan(np.pi * hertz / RATE), 10 ** (decibels / 20)
    middle = high**0.4996667741545416
    scale = 1 + k / q + k * k
    top = np.array([high + middle * k / q + k * k, 2 * (k * k - high), high - middle * k / q + k * k])
    return top / scale, np.array([1.0, 2 * (k * k - 1) / scale, (1 - k / q + k * k) / scale])


def _rumble(hertz: float, q: float) -> tuple[Wave, Wave]:
    k = np.tan(np.pi * hertz / RATE)
    scale = 1 + k / q + k * k
    return np.array([1.0, -2.0, 1.0]), np.array([1.0, 2 * (k * k - 1) / scale, (1 - k / q + k * k) / scale])


def weighted(wave: Wave) -> Wave:
    """Return a wave as the ear weighs it: head shelf, then the low cut."""
    shelf = _shelf(1681.974450955533, 0.7071752369554196, 3.999843853973347)
    rumble = _rumble(38.13547087602444, 0.5003270373238773)
    sections = np.stack([np.concatenate(shelf), np.concatenate(rumble)])
    return np.asarray(signal.sosfilt(sections, wave, axis=-1))


def blocks(wave: Wave) -> Wave:
    """Return the loudness in LUFS of each 0.4 s block, every 0.1 s; a shorter sound is padded to one
    block.
    """
    stereo = wave if wave.ndim == 2 else np.stack([wave, wave])
    if stereo.shape[1] < samples(BLOCK):
        stereo = np.pad(stereo, ((0, 0), (0, samples(BLOCK) - stereo.shape[1])))
    power = np.concatenate([[0.0], np.cumsum(np.sum(weighted(stereo) ** 2, axis=0))])
    starts = np.arange(0, stereo.shape[1] - samples(BLOCK) + 1, samples(STEP))
    mean = (power[starts + samples(BLOCK)] - power[starts]) / samples(BLOCK)
    return np.asarray(-0.691 + 10 * np.log10(np.maximum(mean, 1e-12)))


def integrated(wave: Wave) -> float:
    """Return the gated loudness of a whole piece in LUFS; mono is played on both sides."""
    values = blocks(wave)
    loud = values[values > ABSOLUTE_GATE]
    if not loud.size:
        return -120.0
    gate = _mean(loud) + RELATIVE_GATE
    return _mean(loud[loud > gate])


def momentary(wave: Wave) -> float:
    """Return the loudness of the loudest 0.4 s in LUFS, the measure of short sounds."""
    return float(np.max(blocks(wave)))


def _mean(values: Wave) -> float:
    return float(10 * np.log10(np.mean(10 ** (values / 10))))
