"""Rooms: echoes that are computed once from noise and laid round a loop without a seam."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from scipy import fft, signal

from tools.audio.signal.filters import bandpass
from tools.audio.signal.noise import chance, white
from tools.audio.signal.wave import Wave, samples, times

BANDS = ((60.0, 350.0, 1.15), (350.0, 2200.0, 1.0), (2200.0, 6500.0, 0.6), (6500.0, 13000.0, 0.3))


@dataclass(frozen=True, slots=True)
class Room:
    """A room by its reverberation time, the delay of its first echo (both seconds) and how many early
    echoes.
    """

    name: str
    reverberation: float
    delay: float
    echoes: int = 12


ALCOVE = Room("alcove", 0.35, 0.003, 16)
ROOM = Room("room", 0.6, 0.006, 14)
DORMITORY = Room("dormitory", 1.1, 0.012, 14)
CORRIDOR = Room("corridor", 1.5, 0.011, 14)
HALL = Room("hall", 2.3, 0.022, 12)
NIGHT = Room("night", 3.4, 0.034, 10)
STREET = Room("street", 0.9, 0.028, 6)


@lru_cache(maxsize=16)
def impulse(room: Room) -> Wave:
    """Return a room's answer to a click: two channels, of energy 1 each."""
    count = samples(room.reverberation * 1.15 + room.delay)
    channels = np.stack([_tail(room, side, count) for side in ("left", "right")])
    return np.asarray(channels / np.sqrt(np.sum(channels**2, axis=1, keepdims=True)))


def _tail(room: Room, side: str, count: int) -> Wave:
    noise = white(count, f"{room.name} {side}")
    late = np.zeros(count)
    for low, high, share in BANDS:
        late += bandpass(noise, low, high, 1) * np.exp(-6.9 * times(count) / (room.reverberation * share))
    start = samples(room.delay)
    late = np.concatenate([np.zeros(start), late[: count - start]])
    dice = chance(f"{room.name} {side} echoes")
    for number in range(room.echoes):
        at = start + samples(float(dice.uniform(0.4, 1.0)) * room.delay * (number + 1) * 0.7)
        if at < count:
            late[at] += float(dice.choice([-1.0, 1.0])) * 6.0 * 0.8**number
    return late


def echo_round(wave: Wave, room: Room) -> Wave:
    """Return what a room adds to a loop (mono or two channels), the tail wrapped to the loop's beginning."""
    answer, count = impulse(room), wave.shape[-1]
    folded = np.zeros((2, count))
    for start in range(0, answer.shape[1], count):
        piece = answer[:, start : start + count]
        folded[:, : piece.shape[1]] += piece
    return np.asarray(fft.irfft(fft.rfft(wave, axis=-1) * fft.rfft(folded, axis=-1), count, axis=-1))


def echo(wave: Wave, room: Room) -> Wave:
    """Return what a room adds to a single mono sound, its tail included: two channels."""
    return np.stack([signal.fftconvolve(wave, side) for side in impulse(room)])
