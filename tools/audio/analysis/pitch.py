"""Pitch tracks: which swara sounds in each frame of a melody, and how many cents it is off."""

from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from tools.audio.signal.wave import RATE, Wave

WINDOW = 8192  # samples
HOP = 882  # samples, 20 ms
LOWEST, HIGHEST = 62.0, 2400.0  # hertz
STEP = 10.0  # cents of the coarse search
PARTIALS = 7
QUIET = 45.0  # decibels below the loudest frame that count as silence
NEAR = 20.0  # cents within which a frame is in tune
MOVING = 12.0  # cents from frame to frame beyond which a pitch slides


@dataclass(frozen=True, slots=True)
class Track:
    """A pitch track: seconds, hertz (0 where silent) and level in decibels, one a frame."""

    seconds: Wave
    pitch: Wave
    level: Wave


def track(wave: Wave) -> Track:
    """Return the most salient pitch of a mono wave every 20 ms."""
    frames = sliding_window_view(np.pad(wave, WINDOW // 2), WINDOW)[::HOP]
    level = 10 * np.log10(np.maximum(np.mean(frames**2, axis=1), 1e-14))
    pitch = np.zeros(len(frames))
    for start in range(0, len(frames), 512):
        block = np.abs(np.fft.rfft(frames[start : start + 512] * np.hanning(WINDOW), axis=1))
        pitch[start : start + 512] = [_salient(spectrum) for spectrum in block]
    pitch[level < level.max() - QUIET] = 0.0
    return Track(np.arange(len(frames)) * HOP / RATE, pitch, level)


def _salient(spectrum: Wave) -> float:
    grid = LOWEST * 2 ** (np.arange(0, 1200 * np.log2(HIGHEST / LOWEST), STEP) / 1200)
    root = np.sqrt(spectrum)
    total = np.zeros(len(grid))
    for partial in range(1, PARTIALS + 1):
        places = grid * partial * WINDOW / RATE
        total += np.interp(places, np.arange(len(root)), root) * 0.84 ** (partial - 1)
    return _refined(spectrum, float(grid[int(np.argmax(total))]))


def _refined(spectrum: Wave, pitch: float) -> float:
    found: list[tuple[float, float]] = []
    for partial in (1, 2, 3):
        centre = round(pitch * partial * WINDOW / RATE)
        low = max(1, centre - 3)
        top = low + int(np.argmax(spectrum[low : centre + 4]))
        if (
            top + 1 < len(spectrum)
            and spectrum[top] > spectrum[top - 1]
            and spectrum[top] > spectrum[top + 1]
        ):
            a, b, c = np.log(np.maximum(spectrum[top - 1 : top + 2], 1e-12))
            place = top + 0.5 * (a - c) / min(a - 2 * b + c, -1e-9)
            found.append((float(spectrum[top]), float(place * RATE / WINDOW / partial)))
    return max(found)[1] if found else pitch


def off(pitch: Wave, swaras: Wave) -> Wave:
    """Return the cents from each pitch to the nearest of some swaras (hertz, any octave)."""
    away = 1200 * np.log2(np.maximum(pitch, 1e-6)[:, None] / swaras[None, :])
    away = (away + 600) % 1200 - 600
    return np.asarray(away[np.arange(len(pitch)), np.argmin(np.abs(away), axis=1)])


@dataclass(frozen=True, slots=True)
class Tuning:
    """Shares of voiced frames: steady, steady and within 20 cents, within 20 cents of all; mean cents off."""

    steady: float
    in_tune_steady: float
    in_tune_all: float
    mean_off: float


def tuning(found: Track, swaras: Wave) -> Tuning:
    """Return how well a track keeps to a raga's swaras."""
    voiced = found.pitch > 0
    moves = np.abs(1200 * np.log2(np.maximum(found.pitch[1:], 1.0) / np.maximum(found.pitch[:-1], 1.0)))
    still = np.concatenate([[False], moves < MOVING]) & np.concatenate([moves < MOVING, [False]]) & voiced
    near = np.abs(off(found.pitch, swaras))
    count = max(int(voiced.sum()), 1)
    held = max(int(still.sum()), 1)
    return Tuning(
        float(still.sum() / count),
        float((near[still] <= NEAR).sum() / held),
        float((near[voiced] <= NEAR).sum() / count),
        float(near[still].mean()) if still.any() else 0.0,
    )
