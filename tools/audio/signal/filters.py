"""Filters: causal ones for single blows, circular ones for loops that must not show a seam."""

from collections.abc import Callable
from typing import TypeAlias

import numpy as np
from scipy import fft, signal

from tools.audio.signal.wave import RATE, Wave

Response: TypeAlias = Callable[[Wave], Wave]


def lowpass(wave: Wave, hertz: float, order: int = 2) -> Wave:
    """Return what lies below a corner (Butterworth, causal)."""
    return _butter(wave, hertz, "lowpass", order)


def bandpass(wave: Wave, low: float, high: float, order: int = 2) -> Wave:
    """Return what lies between two corners (Butterworth, causal)."""
    return _butter(wave, (low, high), "bandpass", order)


def _butter(wave: Wave, corner: float | tuple[float, float], kind: str, order: int) -> Wave:
    sections = signal.butter(order, corner, kind, fs=RATE, output="sos")
    return np.asarray(signal.sosfilt(sections, wave), dtype=np.float64)


def resonance(wave: Wave, hertz: float, width: float) -> Wave:
    """Return a wave through one resonator of so many hertz at half power, its peak gain 1."""
    top, bottom = signal.iirpeak(hertz, hertz / width, fs=RATE)
    return np.asarray(signal.lfilter(top, bottom, wave), dtype=np.float64)


def shaped(wave: Wave, response: Response) -> Wave:
    """Return a wave with its spectrum multiplied by `response(hertz)`, end joined to beginning."""
    count = wave.shape[-1]
    spectrum = fft.rfft(wave, axis=-1)
    return np.asarray(fft.irfft(spectrum * response(fft.rfftfreq(count, 1 / RATE)), count, axis=-1))


def band(low: float, high: float, steepness: float = 4.0) -> Response:
    """Return the response of a smooth band between two corners; `steepness` is half its order."""

    def response(hertz: Wave) -> Wave:
        safe = np.maximum(hertz, 1e-3)
        up = 1.0 / np.sqrt(1.0 + (low / safe) ** (2 * steepness))
        return up / np.sqrt(1.0 + (safe / high) ** (2 * steepness))

    return response


def bells(*peaks: tuple[float, float, float]) -> Response:
    """Return 1 plus bells at (hertz, octaves wide, gain): a body, a box or a mouth."""

    def response(hertz: Wave) -> Wave:
        octave = np.log2(np.maximum(hertz, 1.0))
        total = np.ones_like(octave)
        for centre, width, amount in peaks:
            total += amount * np.exp(-(((octave - np.log2(centre)) / width) ** 2))
        return total

    return response


def bodied(wave: Wave, *peaks: tuple[float, float, float]) -> Wave:
    """Return a single sound through a body of `bells`, with room enough that its start cannot wrap to its
    end.
    """
    return shaped(np.pad(wave, (0, 4096)), bells(*peaks))[: len(wave)]
