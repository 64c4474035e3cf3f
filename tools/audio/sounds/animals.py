"""Crows, sparrows, crickets and one dog."""

import numpy as np

from tools.audio.signal.envelope import hill, line
from tools.audio.signal.filters import band, bells, lowpass, shaped
from tools.audio.signal.noise import chance, wander, white
from tools.audio.signal.reel import Reel
from tools.audio.signal.room import NIGHT, STREET
from tools.audio.signal.wave import Wave, samples, sine, times, turns
from tools.audio.sounds.design import sound
from tools.audio.sounds.materials import sequence


def caw(name: str, pitch: float, seconds: float) -> Wave:
    """Return one caw of a house crow: a rough buzz of falling pitch through a narrow beak."""
    count = samples(seconds)
    moving = (
        pitch
        * line(count, (0, 0.86), (seconds * 0.2, 1.06), (seconds, 0.8))
        * (1 + 0.03 * wander(count, name, 70.0))
    )
    cycles = turns(moving)
    buzz = sum((sine(cycles * n, 0.1 * n) / n**0.55 for n in range(1, 14)), np.zeros(count))
    rough = buzz * (0.75 + 0.4 * np.clip(wander(count, f"rough {name}", 110.0), -1.2, 1.5)) + 0.5 * white(
        count, name
    )
    return shaped(
        rough, lambda f: bells((1250.0, 0.45, 6.0), (2500.0, 0.35, 4.0))(f) * band(550.0, 5200.0, 2.0)(f)
    ) * hill(count, 0.03, seconds * 0.45)


@sound("crow", -29.0, send=0.3, room=STREET)
def crow() -> Wave:
    """One crow on a sill, three calls."""
    return sequence(
        1.9,
        (0, caw("crow a", 520.0, 0.32), 1.0),
        (0.55, caw("crow b", 530.0, 0.3), 0.9),
        (1.08, caw("crow c", 505.0, 0.42), 1.0),
    )


@sound("crows", -37.0, loop=True, send=0.6, room=STREET)
def crows() -> Wave:
    """Crows over the roofs, near and far, with nothing to agree about."""
    reel, dice = Reel(samples(20.0), loop=True), chance("crows")
    for bird in range(8):
        at, pitch, far = (
            float(dice.uniform(0, 20)),
            float(dice.uniform(430, 600)),
            float(dice.uniform(0.15, 1.0)),
        )
        for call in range(int(dice.integers(1, 5))):
            wave = caw(f"crows {bird % 4}", pitch, float(dice.uniform(0.26, 0.42)))
            reel.lay(
                wave if far > 0.5 else lowpass(wave, 1800.0),
                at + call * 0.52,
                far,
                float(np.sin(bird * 2.1)) * 0.8,
            )
    return reel.tracks


@sound("sparrows", -42.0, loop=True, send=0.3, room=STREET)
def sparrows() -> Wave:
    """Sparrows in a ventilator."""
    reel, dice = Reel(samples(14.0), loop=True), chance("sparrows")
    for number in range(44):
        count, pitch = samples(float(dice.uniform(0.05, 0.11))), float(dice.uniform(3300, 4700))
        glide = pitch * line(count, (0, 1.12), (0.03, 0.94), (0.11, 1.06))
        wave = (sine(turns(glide)) + 0.25 * sine(2 * turns(glide))) * hill(count, 0.008, 0.03)
        reel.lay(
            wave, float(dice.uniform(0, 14)), float(dice.uniform(0.2, 1)), float(np.sin(number * 1.7)) * 0.6
        )
    return reel.tracks


@sound("crickets", -42.0, loop=True, send=0.2, room=NIGHT)
def crickets() -> Wave:
    """Crickets in a wet garden."""
    count = samples(10.0)
    sides = []
    for side, pitch in (("left", 4350.0), ("right", 4620.0)):
        time = times(count)
        chirp = np.clip(np.sin(2 * np.pi * 31.0 * time), 0, 1) * (
            ((time * (2.0 if side == "left" else 2.5)) % 1.0) < 0.42
        )
        sides.append(sine(time * pitch) * shaped(chirp, band(0.01, 90.0, 1.0)))
    return np.stack(sides)


@sound("dog_far", -38.0, send=1.0, room=NIGHT)
def dog_far() -> Wave:
    """A dog three lanes off says it twice."""

    def bark(name: str) -> Wave:
        count = samples(0.2)
        cycles = turns(line(count, (0, 330.0), (0.05, 470.0), (0.2, 300.0)))
        tone = sum((sine(cycles * n, 0.1 * n) / n**0.9 for n in range(1, 12)), np.zeros(count))
        return lowpass((tone + 0.6 * white(count, name)) * hill(count, 0.015, 0.12), 1500.0)

    return sequence(1.2, (0, bark("dog"), 1.0), (0.48, bark("dog2"), 0.8))
