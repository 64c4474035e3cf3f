"""The telephone: bells, dial, receiver, the breathless click, the coin that lets one be heard."""

import numpy as np

from tools.audio.signal.envelope import hill
from tools.audio.signal.filters import band, bandpass, shaped
from tools.audio.signal.noise import wander, white
from tools.audio.signal.room import ALCOVE
from tools.audio.signal.wave import Wave, samples, sine, times
from tools.audio.sounds.design import sound
from tools.audio.sounds.materials import BRASS, STEEL, WOOD, hit, jingle, rub, sequence

BELLS = (1085.0, 1330.0)  # hertz of the two gongs
HAMMER = 0.031  # seconds between blows, the 16 Hz ringing current striking each gong once a swing


def _burst(seconds: float) -> Wave:
    blows = round(seconds / HAMMER)
    events = [
        (n * HAMMER, hit(BRASS, BELLS[n % 2], f"gong {n % 4}", 0.7 + 0.1 * (n % 3)), 0.5)
        for n in range(blows)
    ]
    return sequence(seconds + 1.1, *events)


@sound("telephone_ring", -21.0, loop=True, send=0.2)
def telephone_ring() -> Wave:
    """A two-gong bell, double ring of the exchange: 0.4 on, 0.2 off, 0.4 on, 2 off."""
    burst, loop = _burst(0.4), np.zeros(samples(3.0))
    for at in (0.0, 0.6):
        place = np.arange(samples(at), samples(at) + len(burst)) % len(loop)
        np.add.at(loop, place, burst)
    return loop


@sound("telephone_ring_cut", -21.0)
def telephone_ring_cut() -> Wave:
    """The ring breaks off as the receiver is lifted."""
    return sequence(
        0.7,
        (0, _burst(0.22)[: samples(0.3)] * hill(samples(0.3), 0.0, 0.05), 1.0),
        (0.27, hit(STEEL, 700.0, "cradle", 0.7, 4.0), 0.5),
    )


@sound("receiver_lift", -29.0)
def receiver_lift() -> Wave:
    """The receiver leaves its cradle."""
    return sequence(
        0.6,
        (0, hit(WOOD, 520.0, "bakelite", 0.7), 0.8),
        (0.07, hit(STEEL, 820.0, "hook", 0.6, 4.0), 0.5),
        (0.09, hit(BRASS, 1085.0, "touch", 0.2, 4.0), 0.2),
    )


@sound("receiver_down", -28.0)
def receiver_down() -> Wave:
    """The receiver is put back; the bell just hums."""
    return sequence(
        0.9,
        (0, hit(WOOD, 430.0, "bakelite down"), 1.0),
        (0.05, hit(WOOD, 500.0, "bakelite down 2", 0.7), 0.8),
        (0.055, hit(BRASS, 1085.0, "hum", 0.3, 3.0), 0.25),
    )


@sound("telephone_click", -30.0)
def telephone_click() -> Wave:
    """A line that closes without a breath."""
    click = bandpass(white(samples(0.02), "line"), 400.0, 3200.0, 2) * hill(samples(0.02), 0.0005, 0.018)
    return sequence(1.4, (0, click, 1.0), (0.11, click, 0.5), (0.15, _line(1.1), 0.05))


def _line(seconds: float) -> Wave:
    hiss = bandpass(white(samples(seconds), "open line"), 300.0, 3300.0, 2)
    return hiss * hill(samples(seconds), 0.05, 0.4) * 0.4


@sound("telephone_line", -40.0, loop=True, send=0.0)
def telephone_line() -> Wave:
    """An open line with somebody at the other end who says nothing."""
    count = samples(8.0)
    noise = shaped(white(count, "silent line"), band(300.0, 3200.0, 3.0)) * (
        1 + 0.2 * wander(count, "silent line", 0.7)
    )
    hum = 0.12 * np.sin(2 * np.pi * 50.0 * times(count)) + 0.05 * np.sin(2 * np.pi * 150.0 * times(count))
    return noise + hum


@sound("dial_tone", -33.0, loop=True, send=0.0)
def dial_tone() -> Wave:
    """The exchange waits: two low tones beating."""
    time = times(samples(3.0))
    tone = np.sin(2 * np.pi * 33.0 * time) + 0.5
    return np.sin(2 * np.pi * 400.0 * time) * (0.6 + 0.2 * tone) + 0.1 * np.sin(2 * np.pi * 800.0 * time)


@sound("telephone_dial", -29.0)
def telephone_dial() -> Wave:
    """A rotary dial: a digit drawn round, eight pulses back."""
    wind = rub(0.42, 1500.0, 5200.0, "dial", 60.0)
    ticks = [(0.62 + n * 0.1, hit(STEEL, 1650.0, f"pulse {n % 3}", 0.5, 5.0), 0.45) for n in range(8)]
    whirr = rub(0.85, 900.0, 3200.0, "governor", 30.0)
    return sequence(
        1.9, (0, wind, 0.3), (0.45, hit(STEEL, 1200.0, "stop", 0.8, 5.0), 0.6), (0.58, whirr, 0.14), *ticks
    )


@sound("ringing_far", -32.0, loop=True, send=0.0)
def ringing_far() -> Wave:
    """What the caller hears: two soft purrs."""
    count = samples(3.0)
    time = times(count)
    gate = np.interp(time, [0, 0.02, 0.38, 0.4, 0.6, 0.62, 0.98, 1.0], [0, 1, 1, 0, 0, 1, 1, 0])
    return sine(time * 400.0) * (0.6 + 0.4 * np.sin(2 * np.pi * 25.0 * time)) * gate


@sound("coin_box", -27.0, room=ALCOVE, send=0.3)
def coin_box() -> Wave:
    """A coin drops through the box, and one is heard."""
    steps = [
        (at, hit(STEEL, pitch, f"coin {at}", force, 2.0), 0.8)
        for at, pitch, force in ((0, 3900, 0.7), (0.09, 3500, 0.6), (0.2, 3700, 0.8), (0.33, 2600, 1.0))
    ]
    return sequence(
        1.2,
        *steps,
        (0.36, jingle((3100.0, 3600.0), 0.1, 40.0, "box", 0.6), 0.5),
        (0.4, hit(STEEL, 520.0, "relay", 0.9, 4.0), 0.6),
    )
