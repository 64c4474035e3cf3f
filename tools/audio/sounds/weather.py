"""Weather and sea: rain on tin, on streets, behind glass; thunder; waves."""

import numpy as np

from tools.audio.signal.envelope import decay, hill, strike
from tools.audio.signal.filters import Response, band, bandpass, lowpass, shaped
from tools.audio.signal.noise import chance, coloured, wander, white
from tools.audio.signal.reel import Reel
from tools.audio.signal.room import DORMITORY, HALL, NIGHT
from tools.audio.signal.wave import Wave, samples, times
from tools.audio.sounds.design import sound
from tools.audio.sounds.materials import TIN, hit
from tools.audio.sounds.water import bubbling


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
    return rain(11.0, "tin", band(350.0, 4200.0, 1.0), 95.0, 1.0)


@sound("rain_outside", -31.0, loop=True, send=0.05)
def rain_outside() -> Wave:
    """Steady rain on a street one stands in."""
    return rain(11.0, "street", band(500.0, 7500.0, 0.8), 70.0, 0.55)


@sound("rain_inside", -35.0, loop=True, send=0.1)
def rain_inside() -> Wave:
    """The same rain behind glass: no top, a gutter somewhere."""
    wave = rain(11.0, "glass", band(160.0, 1500.0, 1.2), 22.0, 0.35)
    return wave + 0.5 * bubbling(wave.shape[1], "gutter", 14.0, 500.0, 1800.0)


@sound("rain_storm", -27.0, loop=True, send=0.1)
def rain_storm() -> Wave:
    """The last storm: sheets of water, wind in them."""
    wave = rain(11.0, "storm", band(180.0, 6500.0, 0.7), 120.0, 0.5)
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


@sound("sea", -32.0, loop=True, send=0.05)
def sea() -> Wave:
    """The sea against a wall of stones: three waves of unequal length, hiss after each."""
    count = samples(20.0)
    sides = []
    for side in ("left", "right"):
        swell, wash = np.zeros(count), np.zeros(count)
        for at, size in ((1.0, 1.0), (7.4, 0.75), (13.6, 0.9)):
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
