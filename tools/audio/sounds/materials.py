"""Materials: what a thing sounds like when it is struck, scraped or shaken."""

from dataclasses import dataclass

import numpy as np

from tools.audio.instruments.modes import Mode, ring
from tools.audio.signal.envelope import decay, hill
from tools.audio.signal.filters import bandpass
from tools.audio.signal.noise import chance, wander, white
from tools.audio.signal.reel import Reel
from tools.audio.signal.wave import Wave, samples, turns


@dataclass(frozen=True, slots=True)
class Material:
    """A material by its mode ratios, the first mode's fall (nepers a second) and how hard its contact
    sounds.
    """

    ratios: tuple[float, ...]
    fall: float
    spread: float
    contact: tuple[float, float]
    hardness: float


WOOD = Material((1.0, 1.9, 2.7, 3.9, 5.3), 38.0, 0.5, (300.0, 2600.0), 0.7)
BOARD = Material((1.0, 1.47, 2.09, 2.56, 3.6, 4.8), 26.0, 0.4, (120.0, 1400.0), 0.8)
IRON = Material((1.0, 2.32, 3.85, 5.1, 6.7, 8.2), 7.0, 0.35, (1200.0, 7000.0), 0.4)
STEEL = Material((1.0, 2.76, 4.07, 5.4, 7.2, 8.9, 10.3), 9.0, 0.25, (2500.0, 11000.0), 0.35)
TIN = Material((1.0, 1.42, 2.05, 2.63, 3.3, 4.4, 5.9), 24.0, 0.3, (800.0, 6500.0), 0.6)
BRASS = Material((1.0, 2.0, 2.74, 3.76, 5.2, 6.8), 3.2, 0.4, (1500.0, 8000.0), 0.25)
CLAY = Material((1.0, 2.3, 3.4, 4.9), 30.0, 0.5, (900.0, 6000.0), 0.5)
GLASS = Material((1.0, 2.32, 4.25, 6.63), 11.0, 0.3, (2000.0, 9000.0), 0.3)
STONE = Material((1.0, 2.1, 3.7), 120.0, 0.4, (200.0, 3800.0), 1.1)


def hit(material: Material, pitch: float, name: str, force: float = 1.0, damp: float = 1.0) -> Wave:
    """Return one blow on a thing of `pitch` hertz; `name` seeds what is particular to it, `damp` above 1
    mutes it.
    """
    dice = chance(f"hit {name} {pitch}")
    fall = material.fall * damp
    count = samples(min(7.5 / fall + 0.08, 4.0))
    modes = []
    for number, ratio in enumerate(material.ratios):
        bent = ratio * float(1 + 0.03 * dice.normal())
        level = force * (1 - 0.35 * (1 - force)) / (number + 1) ** 0.7 * float(dice.uniform(0.55, 1.0))
        modes.append(Mode(bent, level, fall * (1 + material.spread * number), float(dice.uniform(0, 1))))
    body = ring(turns(np.full(count, pitch)), modes, pitch) * 0.5
    touch = samples(0.025)
    body[:touch] += material.hardness * force * _contact(material, name, touch)
    body[: samples(0.0006)] *= np.linspace(0, 1, samples(0.0006))
    return body


def _contact(material: Material, name: str, count: int) -> Wave:
    noise = bandpass(white(count, f"touch {name}"), *material.contact, 1)
    return noise * decay(count, 240.0) * 0.9


def rub(seconds: float, low: float, high: float, name: str, grain: float = 18.0) -> Wave:
    """Return something drawn over something else: noise in a band, its force wandering `grain` times a
    second.
    """
    count = samples(seconds)
    force = np.clip(0.55 + 0.4 * wander(count, f"rub {name}", grain), 0.02, 2.0)
    return bandpass(white(count, name), low, high, 1) * force * hill(count, seconds * 0.2, seconds * 0.35)


def creak(seconds: float, start: float, end: float, name: str) -> Wave:
    """Return wood or iron that sticks and slips: a train of small blows whose rate runs from `start` to
    `end` hertz.
    """
    reel = Reel(samples(seconds) + samples(0.1), loop=False)
    dice, at = chance(f"creak {name}"), 0.0
    while at < seconds:
        share = at / seconds
        force = float(np.sin(np.pi * min(share + 0.05, 1.0)) * dice.uniform(0.6, 1.0))
        reel.lay(_grain(name, force), at)
        at += float(1.0 / (start + (end - start) * share) * dice.uniform(0.88, 1.12))
    return reel.mono()


def _grain(name: str, force: float) -> Wave:
    count = samples(0.02)
    burst = white(count, f"grain {name}") * decay(count, 420.0)
    return force * (bandpass(burst, 500.0, 1100.0, 1) + 0.6 * bandpass(burst, 1900.0, 3200.0, 1))


def jingle(pitches: tuple[float, ...], seconds: float, rate: float, name: str, force: float = 1.0) -> Wave:
    """Return keys, coins or bangles shaken: steel blows at `rate` a second, thinning out."""
    reel = Reel(samples(seconds) + samples(0.8), loop=False)
    dice, at = chance(f"jingle {name}"), 0.0
    while at < seconds:
        pitch = float(dice.choice(pitches)) * float(dice.uniform(0.985, 1.015))
        weight = force * float(dice.uniform(0.25, 1.0)) * (1 - 0.6 * at / seconds)
        reel.lay(hit(STEEL, pitch, f"{name} {at:.2f}", weight, 2.2), at)
        at += float(dice.exponential(1.0 / rate))
    return reel.mono()


def sequence(seconds: float, *events: tuple[float, Wave, float]) -> Wave:
    """Return waves laid at (seconds, wave, level), faded over the last tenth of a second at most."""
    reel = Reel(samples(seconds), loop=False)
    for at, wave, level in events:
        reel.lay(wave, at, level)
    return reel.mono() * hill(reel.count, 0.0, min(0.1, seconds * 0.3))


def muted(wave: Wave, seconds: float) -> Wave:
    """Return a ringing wave stopped by a finger after so many seconds."""
    return wave[: samples(seconds)] * hill(min(len(wave), samples(seconds)), 0.0, seconds * 0.5)
