"""The last desk: tape warmth, a limiter that hears round the loop's seam, and short fades."""

import numpy as np
from scipy.ndimage import maximum_filter1d, uniform_filter1d

from tools.audio.signal.filters import shaped
from tools.audio.signal.wave import Wave, gain, samples

CEILING = -1.5  # dBFS that no sample of a mix passes before it is coded
LOOK = 0.004  # seconds the limiter sees ahead and behind


def warmed(wave: Wave, drive: float = 0.5) -> Wave:
    """Return a wave as from good tape: peaks rounded, the last octave rolled off, a little weight below."""

    def response(hertz: Wave) -> Wave:
        roll = 1.0 / np.sqrt(1.0 + (hertz / 11_500.0) ** 8)
        head = 1.0 + 0.12 * np.exp(-((np.log2(np.maximum(hertz, 1.0) / 95.0) / 0.8) ** 2))
        return roll * head * (hertz > 28.0)

    return shaped(np.tanh(wave * drive) / drive, response)


def limiting(mix: Wave, ceiling: float = CEILING, *, loop: bool) -> Wave:
    """Return the gain of each sample that keeps a mix under a ceiling, equal for both channels."""
    mode = "wrap" if loop else "nearest"
    level = np.max(np.atleast_2d(np.abs(mix)), axis=0)
    need = np.maximum(maximum_filter1d(level, 2 * samples(LOOK) + 1, mode=mode) / gain(ceiling), 1.0)
    return np.asarray(uniform_filter1d(1.0 / need, 2 * samples(LOOK) + 1, mode=mode))


def trimmed(wave: Wave, fade_in: float = 0.001, fade_out: float = 0.02, floor: float = -66.0) -> Wave:
    """Return a single sound without its silent end, faded at both ends so that it cannot click."""
    loud = np.nonzero(np.max(np.atleast_2d(np.abs(wave)), axis=0) > gain(floor) * np.max(np.abs(wave)))[0]
    cut = wave[..., : int(loud[-1]) + 1].copy() if loud.size else wave.copy()
    count = cut.shape[-1]
    up, down = min(samples(fade_in), count), min(samples(fade_out), count)
    cut[..., :up] *= np.linspace(0.0, 1.0, up)
    cut[..., count - down :] *= np.linspace(1.0, 0.0, down)
    return cut
