"""Onsets: when a drum is struck, and how far from the taal's grid."""

from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from tools.audio.signal.wave import RATE, Wave

WINDOW = 1024  # samples
HOP = 128  # samples, 2.9 ms
REACH = 0.05  # seconds within which an onset belongs to a stroke
BIAS = 0.006  # seconds by which the flux of a window leads the blow


@dataclass(frozen=True, slots=True)
class Timing:
    """Share of written strokes found, and how late they are in the mean and in spread (seconds)."""

    found: float
    mean: float
    spread: float


def onsets(wave: Wave) -> Wave:
    """Return the seconds at which energy rises across the spectrum."""
    frames = sliding_window_view(np.pad(wave, (WINDOW, WINDOW)), WINDOW)[::HOP]
    spectra = np.log1p(60 * np.abs(np.fft.rfft(frames * np.hanning(WINDOW), axis=1)))
    flux = np.sum(np.maximum(np.diff(spectra, axis=0), 0.0), axis=1)
    around = np.convolve(flux, np.ones(41) / 41, mode="same")
    tops = (
        (flux[1:-1] >= flux[:-2])
        & (flux[1:-1] > flux[2:])
        & (flux[1:-1] > 1.25 * around[1:-1] + 0.02 * flux.max())
    )
    return (np.nonzero(tops)[0] + 2) * HOP / RATE - WINDOW / 2 / RATE + BIAS


def timing(found: Wave, written: Wave) -> Timing:
    """Return how found onsets lie to the written ones."""
    if not len(found) or not len(written):
        return Timing(0.0, 0.0, 0.0)
    away = np.array([found[np.argmin(np.abs(found - at))] - at for at in written])
    near = away[np.abs(away) <= REACH]
    if not len(near):
        return Timing(0.0, 0.0, 0.0)
    return Timing(len(near) / len(written), float(near.mean()), float(near.std()))
