"""A house's own noises: fan, lights, clock, radio, furniture, sleepers."""

import numpy as np

from tools.audio.signal.envelope import hill, line
from tools.audio.signal.filters import band, bandpass, shaped
from tools.audio.signal.noise import wander, white
from tools.audio.signal.reel import Reel
from tools.audio.signal.wave import Wave, samples, sine, times, turns
from tools.audio.sounds.design import sound
from tools.audio.sounds.materials import IRON, STEEL, WOOD, creak, hit, rub, sequence


@sound("fan", -38.0, loop=True)
def fan() -> Wave:
    """A ceiling fan: three blades a turn, one of them bent, a tick at the rod."""
    count = samples(8.0)
    turn = times(count) * 2.5
    blades = 1 + 0.55 * np.cos(2 * np.pi * 3 * turn) + 0.25 * np.cos(2 * np.pi * turn)
    air = shaped(white(count, "fan"), band(90.0, 800.0, 1.6)) * blades
    hum = 0.07 * sine(times(count) * 100.0) + 0.03 * sine(times(count) * 300.0)
    reel = Reel(count, loop=True)
    for number in range(20):
        reel.lay(hit(STEEL, 2300.0, f"rod {number % 4}", 0.3, 5.0), number * 0.4, 0.35)
    return air / float(np.std(air)) * 0.5 + hum + reel.mono()


@sound("tube_light", -44.0, loop=True, send=0.05)
def tube_light() -> Wave:
    """A tube light hums at twice the mains, with a choke that buzzes."""
    time = times(samples(4.0))
    hum = sum((sine(time * 100.0 * n) / n**1.1 for n in (1, 2, 3, 4, 6, 8, 12)), np.zeros(len(time)))
    return hum * (1 + 0.06 * np.sin(2 * np.pi * 0.5 * time)) + 0.02 * shaped(
        white(len(time), "tube"), band(2000.0, 7000.0)
    )


@sound("tube_light_on", -33.0)
def tube_light_on() -> Wave:
    """A switch, a starter that tries twice, then the hum."""
    pings = [(at, hit(STEEL, 2900.0, f"starter {at}", 0.4, 3.0), 0.7) for at in (0.5, 0.62, 1.05)]
    count = samples(0.8)
    hum = sum((sine(times(count) * 100.0 * n) / n for n in (1, 2, 3, 6)), np.zeros(count)) * hill(
        count, 0.02, 0.6
    )
    return sequence(2.0, (0, hit(WOOD, 900.0, "switch", 0.8), 0.9), *pings, (1.07, hum, 0.12))


@sound("clock", -41.0, loop=True, send=0.3)
def clock() -> Wave:
    """A wall clock: tick and tock are two sides of one escapement."""
    reel = Reel(samples(4.0), loop=True)
    for second in range(4):
        reel.lay(hit(WOOD, 1180.0 if second % 2 else 1420.0, f"tick {second % 2}", 0.8, 2.0), second * 1.0)
        reel.lay(hit(STEEL, 3100.0, f"wheel {second % 2}", 0.4, 6.0), second * 1.0 + 0.018, 0.4)
    return reel.mono()


@sound("radio_between", -36.0, loop=True, send=0.1)
def radio_between() -> Wave:
    """A valve radio between two stations: a whistle that slides, hiss, somebody's mains."""
    count = samples(12.0)
    hiss = shaped(white(count, "radio"), band(300.0, 4200.0, 1.2)) * (1 + 0.3 * wander(count, "radio", 1.2))
    slide = (
        900.0
        + 420.0 * np.sin(2 * np.pi * times(count) / 12.0)
        + 160.0 * np.sin(2 * np.pi * times(count) / 4.0)
    )
    whistle = sine(turns(slide)) * np.clip(0.3 + 0.5 * wander(count, "whistle", 0.8), 0, 1)
    return (
        hiss / float(np.std(hiss)) * 0.3
        + 0.24 * whistle * hill(count, 0.3, 0.3)
        + 0.012 * sine(times(count) * 100.0)
    )


@sound("switch", -34.0)
def switch() -> Wave:
    """A bakelite switch."""
    return sequence(
        0.25, (0, hit(WOOD, 980.0, "switch"), 1.0), (0.012, hit(STEEL, 2600.0, "contact", 0.5, 6.0), 0.4)
    )


@sound("chair_creak", -33.0)
def chair_creak() -> Wave:
    """A cane chair takes a weight."""
    return sequence(
        0.9, (0, creak(0.5, 34.0, 70.0, "cane"), 0.8), (0.42, creak(0.25, 90.0, 60.0, "cane2"), 0.4)
    )


@sound("bed_creak", -34.0, send=0.2)
def bed_creak() -> Wave:
    """An iron bed turns over with whoever lies in it."""
    return sequence(
        1.1,
        (0, creak(0.45, 80.0, 150.0, "bed"), 0.6),
        (0.5, creak(0.4, 140.0, 95.0, "bed2"), 0.5),
        (0.1, hit(IRON, 620.0, "spring", 0.25, 1.5), 0.3),
    )


@sound("straw", -37.0)
def straw() -> Wave:
    """Straw in a mattress gives under a hand."""
    return rub(0.55, 1500.0, 7500.0, "straw", 60.0)


@sound("cough", -38.0)
def cough() -> Wave:
    """A sleeper's cough two beds away: breath and chest, no voice in it."""
    count = samples(0.5)
    chest = bandpass(white(count, "chest"), 220.0, 1400.0, 1) * line(
        count, (0, 0), (0.01, 1.0), (0.09, 0.2), (0.2, 0), (0.26, 0.7), (0.34, 0.15), (0.5, 0)
    )
    return chest + 0.2 * bandpass(white(count, "throat"), 1500.0, 4200.0, 1) * line(
        count, (0, 0), (0.008, 1), (0.05, 0), (0.26, 0.7), (0.3, 0)
    )
