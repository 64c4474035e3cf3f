"""Water and weather: drips, taps, rain on tin and on streets, thunder, the sea."""

import numpy as np

from tools.audio.instruments.modes import Mode, ring
from tools.audio.signal.envelope import decay, hill, strike
from tools.audio.signal.filters import Response, band, bandpass, lowpass, shaped
from tools.audio.signal.noise import chance, coloured, wander, white
from tools.audio.signal.reel import Reel
from tools.audio.signal.room import HALL, NIGHT, Room
from tools.audio.signal.wave import Wave, samples, times, turns
from tools.audio.sounds.design import sound
from tools.audio.sounds.materials import IRON, TIN, hit, rub, sequence

DORMITORY = Room("dormitory", 1.1, 0.012, 14)


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


def rain(seconds: float, name: str, response: Response, drops: float, body: float) -> Wave:
    """Return a stereo loop of rain: a hiss that breathes, and `drops` single ones a second of level
    `body`.
    """
    count = samples(seconds)
    sides = []
    for side in ("left", "right"):
        hiss = shaped(white(count, f"{name} {side}"), response)
        sides.append(hiss / float(np.std(hiss)) * (1.0 + 0.16 * wander(count, f"{name} gust", 0.5)))
    reel, dice = Reel(count, loop=True), chance(f"{name} drops")
    for _ in range(int(drops * seconds)):
        wave = _patter(name, int(dice.integers(24)))
        reel.lay(
            wave,
            float(dice.uniform(0, seconds)),
            body * float(dice.lognormal(-0.5, 0.7)),
            float(dice.uniform(-0.9, 0.9)),
        )
    return np.stack(sides) * 0.25 + reel.tracks


def _patter(name: str, number: int) -> Wave:
    dice = chance(f"{name} patter {number}")
    if "tin" in name:
        return hit(
            TIN, float(dice.uniform(380.0, 1500.0)), f"{name} {number}", float(dice.uniform(0.4, 1.0)), 1.6
        )
    burst = white(samples(0.03), f"{name} {number}") * decay(samples(0.03), float(dice.uniform(150.0, 420.0)))
    return bandpass(burst, 700.0, float(dice.uniform(2500.0, 7000.0)), 1)


@sound("rain_on_tin", -30.0, loop=True, send=0.25, room=DORMITORY)
def rain_on_tin() -> Wave:
    """Rain on a tin roof, heard from below: every drop a small drum."""
    return rain(16.0, "tin", band(350.0, 4200.0, 1.0), 95.0, 1.0)


@sound("rain_outside", -31.0, loop=True, send=0.05)
def rain_outside() -> Wave:
    """Steady rain on a street one stands in."""
    return rain(16.0, "street", band(500.0, 7500.0, 0.8), 70.0, 0.55)


@sound("rain_inside", -35.0, loop=True, send=0.1)
def rain_inside() -> Wave:
    """The same rain behind glass: no top, a gutter somewhere."""
    wave = rain(16.0, "glass", band(160.0, 1500.0, 1.2), 22.0, 0.35)
    return wave + 0.5 * bubbling(wave.shape[1], "gutter", 14.0, 500.0, 1800.0)


@sound("rain_storm", -27.0, loop=True, send=0.1)
def rain_storm() -> Wave:
    """The last storm: sheets of water, wind in them."""
    wave = rain(16.0, "storm", band(180.0, 6500.0, 0.7), 120.0, 0.5)
    return wave * (1.0 + 0.35 * np.clip(wander(wave.shape[1], "squall", 0.35), -1.5, 2.0))


@sound("thunder", -19.0, send=0.5, room=NIGHT)
def thunder() -> Wave:
    """Thunder near: a tear, a blow, then hills of rumble."""
    count = samples(6.0)
    tear = (
        bandpass(white(count, "tear"), 300.0, 4000.0, 1)
        * strike(count, 0.01, 7.0)
        * np.clip(wander(count, "tear", 40.0), 0, 3)
    )
    hills = np.clip(1 + wander(count, "hills", 2.2), 0.05, 3) * decay(count, 0.75) * hill(count, 0.12, 1.5)
    return (
        0.5 * tear
        + 4.0 * lowpass(white(count, "rumble"), 110.0, 3) * hills
        + lowpass(white(count, "blow"), 260.0) * strike(count, 0.03, 2.2)
    )


@sound("thunder_far", -28.0, send=0.8, room=NIGHT)
def thunder_far() -> Wave:
    """Thunder beyond the sea, all rumble."""
    count = samples(7.0)
    hills = np.clip(0.9 + 0.7 * wander(count, "far hills", 1.4), 0.2, 3) * hill(count, 1.6, 3.2)
    return lowpass(white(count, "far rumble"), 85.0, 3) * hills


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


@sound("sea", -32.0, loop=True, send=0.05)
def sea() -> Wave:
    """The sea against a wall of stones: three waves of unequal length, hiss after each."""
    count = samples(24.0)
    sides = []
    for side in ("left", "right"):
        swell, wash = np.zeros(count), np.zeros(count)
        for at, size in ((1.0, 1.0), (8.2, 0.75), (16.6, 0.9)):
            swell += size * _wave_at(count, at, 2.2, 0.45)
            wash += size * _wave_at(count, at + 1.6, 1.1, 0.32)
        body = shaped(coloured(count, f"sea {side}", 4.0), band(40.0, 900.0, 1.0))
        foam = shaped(white(count, f"foam {side}"), band(900.0, 6500.0, 0.8))
        sides.append(body * (0.25 + swell) + 0.35 * foam / float(np.std(foam)) * (0.12 + wash))
    return np.stack(sides)


def _wave_at(count: int, at: float, rise: float, fall: float) -> Wave:
    phase = (times(count) - at) % (count / 44_100)
    return (
        np.where(phase < rise, (phase / rise) ** 2, np.exp(-fall * (phase - rise)))
        * (phase < 9.0)
        * np.clip(9.0 - phase, 0, 1)
    )


@sound("sea_spray", -27.0, send=0.3, room=HALL)
def sea_spray() -> Wave:
    """One wave breaks over the wall."""
    count = samples(2.6)
    return lowpass(white(count, "break"), 300.0) * strike(count, 0.12, 2.6) + 0.3 * bandpass(
        white(count, "spray"), 1200.0, 8000.0, 1
    ) * strike(count, 0.3, 2.0)
