"""Water in a house: drips, taps, pouring, buckets and bowls."""

import numpy as np

from tools.audio.instruments.modes import Mode, ring
from tools.audio.signal.envelope import decay, hill
from tools.audio.signal.filters import band, bandpass, shaped
from tools.audio.signal.noise import chance, wander, white
from tools.audio.signal.reel import Reel
from tools.audio.signal.room import DORMITORY
from tools.audio.signal.wave import Wave, samples, times, turns
from tools.audio.sounds.design import sound
from tools.audio.sounds.materials import IRON, TIN, hit, rub, sequence


def drop(pitch: float, rise: float = 0.35, force: float = 1.0) -> Wave:
    """Return one drop into water: a bubble whose pitch rises as it closes (Minnaert)."""
    count = samples(0.14)
    moving = pitch * (1.0 + rise * times(count) / 0.06)
    return ring(turns(moving), [Mode(1.0, force, 45.0)], pitch * 2) * np.minimum(times(count) / 0.002, 1.0)


def bubbling(count: int, name: str, rate: float, low: float, high: float) -> Wave:
    """Return a loop of many bubbles, `rate` a second, pitched between two frequencies."""
    reel, dice = Reel(count, loop=True), chance(f"bubbles {name}")
    for at in np.sort(dice.uniform(0, count / 44_100, int(rate * count / 44_100))):
        pitch = float(np.exp(dice.uniform(np.log(low), np.log(high))))
        reel.lay(
            drop(pitch, float(dice.uniform(0.1, 0.6)), float(dice.uniform(0.2, 1.0)) * (low / pitch) ** 0.5),
            float(at),
        )
    return reel.mono()


@sound("drip_bowl", -31.0, send=0.3, room=DORMITORY)
def drip_bowl() -> Wave:
    """A drop from the ceiling into an enamel bowl with water in it."""
    return sequence(
        0.9,
        (0, hit(TIN, 960.0, "enamel", 0.35, 0.7), 0.5),
        (0.012, drop(1240.0, 0.5), 0.8),
        (0.09, drop(1720.0, 0.3, 0.4), 0.3),
    )


@sound("drip_floor", -34.0, send=0.3, room=DORMITORY)
def drip_floor() -> Wave:
    """The same drop on a bare floor: a flat tick."""
    tick = bandpass(white(samples(0.04), "splat"), 900.0, 5200.0, 1) * decay(samples(0.04), 190.0)
    return sequence(0.4, (0, tick, 1.0), (0.03, tick, 0.25), (0.055, tick, 0.12))


@sound("drip_empty", -29.0, send=0.3, room=DORMITORY)
def drip_empty() -> Wave:
    """The first drop into an empty enamel bowl: it rings."""
    return sequence(1.0, (0, hit(TIN, 960.0, "enamel", 0.9, 0.35), 1.0))


def pouring(seconds: float, name: str, start: float, end: float) -> Wave:
    """Return water running into a vessel whose air column shortens: a resonance from `start` up to `end`
    hertz.
    """
    count = samples(seconds)
    stream = bubbling(count, name, 190.0, 450.0, 3200.0) * 0.6 + 0.22 * bandpass(
        white(count, name), 600.0, 5000.0, 1
    )
    column = ring(turns(np.geomspace(start, end, count)), [Mode(1.0, 1.0, 0.01), Mode(2.9, 0.3, 0.01)], end)
    breath = 1.0 + 0.7 * column * np.clip(0.4 + wander(count, name, 30.0), 0, 2)
    return stream * breath * hill(count, 0.08, 0.25)


@sound("water_pour", -29.0)
def water_pour() -> Wave:
    """Water from a pot into a pot."""
    return pouring(1.8, "pour", 320.0, 760.0)


@sound("water_over", -28.0)
def water_over() -> Wave:
    """A full bucket runs over on to stone."""
    return pouring(2.2, "over", 700.0, 780.0) + 0.35 * rub(2.2, 500.0, 4500.0, "over", 12.0)


@sound("tap", -31.0, loop=True, send=0.15)
def tap() -> Wave:
    """A brass tap runs into a bucket."""
    count = samples(8.0)
    stream = shaped(white(count, "tap"), band(500.0, 5200.0, 1.0)) * (1 + 0.1 * wander(count, "tap", 7.0))
    return 0.5 * bubbling(count, "tap", 240.0, 500.0, 2800.0) + stream / float(np.std(stream)) * 0.14


@sound("tap_turn", -32.0)
def tap_turn() -> Wave:
    """A tap handle squeaks round and the last water spits."""
    return sequence(
        0.8,
        (0, rub(0.3, 1800.0, 3600.0, "handle", 50.0), 0.6),
        (0.28, pouring(0.4, "spit", 600.0, 500.0), 0.5),
    )


@sound("bucket_lift", -28.0)
def bucket_lift() -> Wave:
    """A full iron bucket comes off the floor, the handle rings, water slaps."""
    return sequence(
        1.3,
        (0, hit(IRON, 390.0, "bucket handle", 0.7, 1.8), 0.7),
        (0.1, rub(0.12, 400.0, 2600.0, "bucket"), 0.4),
        (0.25, pouring(0.6, "slap", 380.0, 420.0), 0.35),
    )


@sound("bowl_down", -30.0)
def bowl_down() -> Wave:
    """An enamel bowl is set on a stone floor."""
    return sequence(
        0.7, (0, hit(TIN, 880.0, "bowl", 0.8, 0.7), 1.0), (0.06, hit(TIN, 880.0, "bowl rim", 0.35, 0.9), 0.5)
    )


@sound("bowl_lift", -34.0)
def bowl_lift() -> Wave:
    """An enamel bowl with water in it is taken up."""
    return sequence(
        0.8,
        (0, hit(TIN, 940.0, "bowl up", 0.3, 1.0), 0.6),
        (0.12, drop(640.0, 0.2, 0.7), 0.5),
        (0.26, drop(780.0, 0.2, 0.5), 0.4),
    )
