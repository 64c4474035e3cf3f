"""Tabla and dholak: membranes loaded so that their modes fall on harmonics, and a bass that glides."""

from functools import lru_cache

import numpy as np

from tools.audio.instruments.modes import Mode, ring
from tools.audio.instruments.struck import cymbals
from tools.audio.signal.envelope import decay, hill
from tools.audio.signal.filters import bandpass, lowpass
from tools.audio.signal.noise import white
from tools.audio.signal.wave import Wave, samples, times, turns

# Raman (1934): the loaded head has five harmonic tones from nine modes; a stroke chooses among them.
DAYAN = {
    "na": ((1.0, 0.12, 9.0), (2.0, 0.75, 7.5), (3.0, 1.0, 8.5), (4.0, 0.42, 12.0), (5.0, 0.3, 16.0)),
    "tin": ((1.0, 0.45, 5.0), (2.0, 1.0, 4.6), (3.0, 0.42, 7.0), (4.0, 0.16, 11.0), (5.0, 0.07, 15.0)),
    "tun": ((1.0, 1.0, 3.4), (2.0, 0.22, 6.0), (3.0, 0.12, 9.0)),
    "te": ((1.0, 0.25, 60.0), (2.02, 0.3, 70.0), (3.1, 0.3, 80.0)),
}
CLICK = {
    "na": (0.5, 1800.0, 7500.0),
    "tin": (0.25, 1500.0, 6000.0),
    "tun": (0.1, 500.0, 2500.0),
    "te": (0.6, 500.0, 3200.0),
}


class Tabla:
    """A pair: the dayan tuned to Sa (hertz), the bayan gliding under the palm."""

    def __init__(self, sa: float = 293.66, bass: float = 84.0) -> None:
        self.sa, self.bass = sa, bass

    def stroke(self, name: str, force: float) -> Wave:
        """Return one stroke by the name of its hand's bol."""
        if name in DAYAN:
            return _dayan(self.sa, name, round(force, 1))
        if name == "ke":
            return _slap("bayan", round(force, 1), 160.0, 1300.0)
        return _bass(self.bass, name, round(force, 1))


class Dholak:
    """A folk barrel: the high head rings dry, the low one slides further than the bayan."""

    def __init__(self, high: float = 262.0, bass: float = 66.0) -> None:
        self.high, self.bass = high, bass

    def stroke(self, name: str, force: float) -> Wave:
        """Return one stroke; tabla bols are played by the hand that would answer them."""
        if name in DAYAN:
            return _high_head(self.high, name, round(force, 1))
        if name == "ke":
            return _slap("dholak", round(force, 1), 220.0, 1800.0)
        return _bass(self.bass, "ga" if name == "ghe" else name, round(force, 1))


class Manjira:
    """Two palm cymbals on a string: `chi` rings, `cha` is damped."""

    def stroke(self, name: str, force: float) -> Wave:
        """Return one touch of the cymbals."""
        return cymbals(round(force, 1), damped=name == "cha")


@lru_cache(maxsize=64)
def _dayan(sa: float, name: str, force: float) -> Wave:
    count = samples(1.3)
    pitch = sa * (1.0 + 0.004 * force * np.exp(-times(count) / 0.03))
    total = ring(turns(pitch), [Mode(r, a * _edge(r, force), f, 0.2 * r) for r, a, f in DAYAN[name]], sa)
    level, low, high = CLICK[name]
    total[: samples(0.03)] += level * force * _noise(name, samples(0.03), low, high, 220.0)
    return total * hill(count, 0.0, 0.15) * force * 0.5


def _edge(ratio: float, force: float) -> float:
    return float(1.0 + (force - 0.7) * 0.35 * (ratio - 2.0))


@lru_cache(maxsize=64)
def _bass(bass: float, name: str, force: float) -> Wave:
    count = samples(1.1)
    time = times(count)
    slide = {"ghe": 0.22, "ga": 0.45}[name]
    pitch = bass * (1.0 + slide * force * (1.0 - np.exp(-time / 0.09)) - 0.05 * np.exp(-time / 0.012))
    modes = [
        Mode(1.0, 1.0, 4.6),
        Mode(1.94, 0.34, 7.5, 0.2),
        Mode(2.9, 0.15, 11.0, 0.4),
        Mode(4.1, 0.06, 18.0),
    ]
    total = ring(turns(pitch), modes, bass * 1.5)
    total[: samples(0.03)] += 0.35 * force * _noise(name, samples(0.03), 250.0, 1500.0, 160.0)
    return total * hill(count, 0.0, 0.15) * force * 0.85


@lru_cache(maxsize=32)
def _slap(name: str, force: float, low: float, high: float) -> Wave:
    return _noise(name, samples(0.09), low, high, 75.0) * force * 0.55


@lru_cache(maxsize=64)
def _high_head(high: float, name: str, force: float) -> Wave:
    count = samples(0.6)
    damp = {"na": 1.0, "tin": 0.75, "tun": 0.6, "te": 4.0}[name]
    pitch = high * (1.0 + 0.05 * force * np.exp(-times(count) / 0.018))
    modes = [Mode(1.0, 0.55, 14 * damp), Mode(1.57, 0.8, 16 * damp, 0.1), Mode(2.12, 0.5, 20 * damp, 0.3)]
    modes += [Mode(2.62, 0.32, 26 * damp, 0.6), Mode(3.4, 0.2, 32 * damp, 0.2)]
    total = ring(turns(pitch), modes, high)
    total[: samples(0.03)] += 0.5 * force * _noise(name, samples(0.03), 900.0, 5200.0, 240.0)
    return total * hill(count, 0.0, 0.1) * force * 0.5


def _noise(name: str, count: int, low: float, high: float, fall: float) -> Wave:
    burst = bandpass(white(count, f"skin {name}"), low, high, 1) * decay(count, fall)
    return lowpass(burst, high) * 1.4
