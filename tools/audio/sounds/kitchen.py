"""The kitchen: fire, milk, steam, steel and tea."""

import numpy as np

from tools.audio.signal.envelope import hill, line, strike
from tools.audio.signal.filters import band, bandpass, lowpass, resonance, shaped
from tools.audio.signal.noise import wander, white
from tools.audio.signal.wave import Wave, samples, sine, times, turns
from tools.audio.sounds.design import sound
from tools.audio.sounds.materials import (
    BRASS,
    CLAY,
    GLASS,
    IRON,
    STEEL,
    TIN,
    WOOD,
    hit,
    jingle,
    rub,
    sequence,
)
from tools.audio.sounds.water import bubbling, pouring


@sound("match", -29.0)
def match() -> Wave:
    """A match is drawn along the box, flares and settles."""
    count = samples(1.5)
    flare = bandpass(white(count, "flare"), 700.0, 7500.0, 1) * line(
        count, (0, 0), (0.16, 0), (0.22, 1.0), (0.5, 0.28), (1.4, 0.05)
    )
    crackle = np.clip(wander(count, "flare", 60.0) - 1.0, 0, 3) * 0.7
    return flare * (0.7 + crackle) + np.pad(
        1.1 * rub(0.2, 2200.0, 9500.0, "strike", 90.0), (0, count - samples(0.2))
    )


@sound("candle_out", -38.0)
def candle_out() -> Wave:
    """Two wet fingers on a wick: a short hiss."""
    count = samples(0.3)
    return bandpass(white(count, "wick"), 2500.0, 9000.0, 1) * strike(count, 0.01, 16.0)


@sound("stove", -34.0, loop=True)
def stove() -> Wave:
    """A kerosene stove roars softly in its ring."""
    count = samples(6.0)
    roar = shaped(white(count, "stove"), band(90.0, 700.0, 1.0)) * (1 + 0.12 * wander(count, "stove", 11.0))
    return roar + 0.1 * shaped(white(count, "stove hiss"), band(2500.0, 6500.0, 1.0))


@sound("stove_light", -28.0)
def stove_light() -> Wave:
    """The stove catches: a soft blow of flame."""
    count = samples(0.9)
    return lowpass(white(count, "catch"), 420.0) * strike(count, 0.03, 6.0) * 2 + 0.1 * rub(
        0.9, 2000.0, 6000.0, "catch", 20.0
    )


@sound("kettle", -30.0)
def kettle() -> Wave:
    """A kettle comes to the boil and sings."""
    count = samples(3.6)
    rise = line(count, (0, 0.1), (2.2, 0.8), (3.1, 1.0), (3.6, 0.0))
    steam = resonance(white(count, "steam"), 2350.0, 420.0) + 0.3 * bandpass(
        white(count, "steam2"), 3000.0, 8000.0, 1
    )
    song = sine(
        turns(
            line(count, (0, 1500.0), (2.4, 2240.0), (3.6, 2320.0)) * (1 + 0.004 * wander(count, "song", 9.0))
        )
    )
    return (
        0.5 * bubbling(count, "kettle", 90.0, 220.0, 900.0) * hill(count, 0.3, 0.6)
        + 1.2 * steam * rise**2
        + 0.25 * song * rise**4
    )


@sound("milk_boil", -27.0)
def milk_boil() -> Wave:
    """Milk climbs in its pan and goes over into the flame."""
    count = samples(3.0)
    climb = bubbling(count, "milk", 150.0, 160.0, 620.0) * line(
        count, (0, 0.2), (1.4, 1.0), (1.8, 0.5), (3.0, 0.1)
    )
    hiss = bandpass(white(count, "over"), 1800.0, 9000.0, 1) * line(
        count, (0, 0), (1.4, 0), (1.52, 1.0), (2.2, 0.5), (3.0, 0.0)
    )
    return climb + hiss * (0.8 + 0.3 * np.clip(wander(count, "sizzle", 45.0), -1, 2))


@sound("milk_pour", -30.0)
def milk_pour() -> Wave:
    """Milk from the can into a pan: a thicker stream than water."""
    return lowpass(pouring(1.6, "milk pour", 240.0, 520.0), 1500.0) + 0.2 * lowpass(
        rub(1.6, 200.0, 900.0, "milk"), 900.0
    )


@sound("can", -28.0)
def can() -> Wave:
    """The milkman's can is set down, its lid rings on the chain."""
    return sequence(
        1.3,
        (0, hit(TIN, 310.0, "can", 1.0, 0.5), 1.0),
        (0.12, hit(BRASS, 1240.0, "lid", 0.5, 3.0), 0.5),
        (0.2, jingle((2600.0, 3300.0), 0.2, 20.0, "can chain", 0.5), 0.4),
    )


@sound("pressure_cooker", -24.0, send=0.2)
def pressure_cooker() -> Wave:
    """One whistle of a pressure cooker: the weight lifts, spins and drops."""
    count = samples(2.8)
    blow = line(count, (0, 0), (0.1, 0.3), (0.35, 1.0), (1.5, 0.9), (1.75, 0.0))
    rattle = 1 + 0.35 * np.sin(2 * np.pi * np.cumsum(line(count, (0, 9.0), (1.6, 16.0))) / 44_100)
    steam = resonance(white(count, "whistle"), 2900.0, 900.0) * 2 + 0.5 * bandpass(
        white(count, "jet"), 3500.0, 11000.0, 1
    )
    tone = 0.16 * sine(
        turns(line(count, (0, 2500.0), (0.4, 2980.0), (1.75, 2940.0)) + 25 * wander(count, "valve", 14.0))
    )
    return (steam + tone) * blow * rattle + sequence(
        2.8,
        (0.02, hit(STEEL, 1500.0, "weight", 0.5, 3.0), 0.4),
        (1.74, hit(STEEL, 1420.0, "weight down", 0.8, 2.5), 0.6),
    )


@sound("pan", -29.0)
def pan() -> Wave:
    """A pan is moved on an iron ring."""
    return sequence(
        0.9, (0, rub(0.14, 800.0, 5000.0, "pan", 40.0), 0.5), (0.13, hit(IRON, 470.0, "pan", 0.9, 1.5), 0.8)
    )


@sound("cups", -32.0)
def cups() -> Wave:
    """Two cups touch on a shelf."""
    return sequence(
        0.7,
        (0, hit(CLAY, 1820.0, "cup", 0.7), 1.0),
        (0.07, hit(CLAY, 2140.0, "cup2", 0.5), 0.8),
        (0.2, hit(WOOD, 420.0, "shelf", 0.4), 0.4),
    )


@sound("tumbler", -31.0)
def tumbler() -> Wave:
    """A steel tumbler is put on a stone slab."""
    return sequence(
        1.0,
        (0, hit(STEEL, 1480.0, "tumbler", 0.8, 0.6), 1.0),
        (0.05, hit(STEEL, 1480.0, "tumbler2", 0.35, 0.8), 0.5),
    )


@sound("tea_pour", -31.0)
def tea_pour() -> Wave:
    """Tea is poured from high, as it must be, into a cup."""
    return pouring(1.5, "tea", 620.0, 1350.0)


@sound("tea_stir", -33.0)
def tea_stir() -> Wave:
    """A spoon goes round a glass five times."""
    return sequence(
        1.4,
        *[
            (n * 0.19 + 0.02 * (n % 2), hit(GLASS, 2350.0 + 40 * (n % 2), f"stir {n}", 0.5, 1.5), 0.8)
            for n in range(5)
        ],
    )


@sound("tea_sip", -40.0)
def tea_sip() -> Wave:
    """A cup is lifted, tilted and put back on its saucer; the sip itself is only air."""
    sip = rub(0.22, 1800.0, 5200.0, "sip", 26.0)
    return sequence(
        1.2,
        (0, hit(CLAY, 2050.0, "saucer", 0.25), 0.6),
        (0.28, sip, 0.35),
        (0.8, hit(CLAY, 1980.0, "saucer down", 0.5), 1.0),
    )


@sound("tiffin_clack", -28.0)
def tiffin_clack() -> Wave:
    """A tiffin carrier: three boxes, then the clasp snaps over."""
    boxes = [(n * 0.13, hit(STEEL, 690.0 + 60 * n, f"tiffin {n}", 0.7, 1.6), 0.7) for n in range(3)]
    return sequence(1.1, *boxes, (0.52, hit(STEEL, 1320.0, "clasp", 1.0, 3.0), 1.0))


@sound("iron_hiss", -30.0)
def iron_hiss() -> Wave:
    """A hot iron comes down on damp cotton."""
    count = samples(1.3)
    steam = bandpass(white(count, "iron"), 2200.0, 9000.0, 1) * line(
        count, (0, 0), (0.05, 1.0), (0.5, 0.4), (1.3, 0.0)
    )
    return steam + np.pad(0.6 * hit(WOOD, 130.0, "iron", 0.6), (0, count))[:count]


@sound("oil", -33.0, loop=True)
def oil() -> Wave:
    """Onions in oil."""
    count = samples(6.0)
    spit = np.clip(wander(count, "oil", 90.0) - 0.8, 0, 4)
    return (
        shaped(white(count, "oil"), band(2000.0, 9000.0, 0.8))
        * (0.25 + spit)
        * (1 + 0.2 * np.sin(2 * np.pi * times(count) / 6.0))
    )
