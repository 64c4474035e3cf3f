"""Horns and motors: cars, buses, an auto-rickshaw, a train far away."""

import numpy as np

from tools.audio.signal.envelope import hill, line
from tools.audio.signal.filters import band, bells, lowpass, shaped
from tools.audio.signal.noise import coloured, wander, white
from tools.audio.signal.reel import Reel
from tools.audio.signal.room import NIGHT, STREET
from tools.audio.signal.wave import Wave, samples, sine, turns
from tools.audio.sounds.design import sound
from tools.audio.sounds.materials import BRASS, IRON, TIN, hit, sequence

PARTIALS = 26


def horn(pitches: tuple[float, ...], seconds: float, name: str) -> Wave:
    """Return a car's horn: a vibrating plate on a trumpet for each of its pitches."""
    count = samples(seconds)
    total = np.zeros(count)
    for pitch in pitches:
        cycles = turns(pitch * line(count, (0, 0.97), (0.04, 1.0), (seconds, 0.998)))
        total += sum(
            (sine(cycles * n, 0.13 * n) / n**0.7 for n in range(1, PARTIALS) if n * pitch < 9000),
            np.zeros(count),
        )
    return (
        shaped(total, bells((900.0, 0.7, 1.6), (2100.0, 0.5, 1.5)))
        * hill(count, 0.015, 0.05)
        * (1 + 0.02 * wander(count, name, 20.0))
    )


@sound("car_horn", -27.0, send=0.6, room=STREET)
def car_horn() -> Wave:
    """A saloon car's two-note horn, twice."""
    return sequence(
        1.2, (0, horn((386.0, 470.0), 0.28, "car"), 1.0), (0.42, horn((386.0, 470.0), 0.52, "car2"), 1.0)
    )


@sound("bulb_horn", -29.0, send=0.5, room=STREET)
def bulb_horn() -> Wave:
    """A rubber bulb horn, two squeezes: a taxi of the time."""
    return sequence(1.0, (0, horn((238.0,), 0.2, "bulb"), 1.0), (0.34, horn((231.0,), 0.3, "bulb2"), 0.9))


def engine(count: int, name: str, firing: Wave, rough: float) -> Wave:
    """Return a motor: pulses at `firing` a second through a body, unevenly."""
    cycles = np.cumsum(firing) / 44_100
    pulse = sum((sine(cycles * n / 2, 0.17 * n) / (n**0.8) for n in range(1, 80)), np.zeros(count))
    clatter = shaped(white(count, name), band(300.0, 2600.0, 1.0)) * (0.5 + 0.5 * sine(cycles)) * rough
    return (
        shaped(pulse, lambda f: bells((95.0, 0.6, 2.0), (260.0, 0.5, 1.2))(f) / (1 + (f / 450.0) ** 2))
        + clatter
    )


@sound("bus_idle", -31.0, loop=True)
def bus_idle() -> Wave:
    """A double-decker's diesel idles at the stop."""
    count = samples(6.0)
    return engine(count, "bus idle", np.full(count, 21.0), 0.5)


@sound("bus_leave", -26.0, send=0.3, room=STREET)
def bus_leave() -> Wave:
    """Two strokes of the conductor's bell, the bus pulls off through two gears."""
    count = samples(5.5)
    revs = line(count, (0, 21), (0.6, 24), (2.2, 46), (2.5, 30), (4.6, 52), (5.5, 54))
    drive = engine(count, "bus", revs, 0.6) * line(count, (0, 0.5), (1.0, 1.0), (3.0, 0.8), (5.5, 0.0))
    bells_ = [(at, hit(BRASS, 1520.0, f"conductor {at}", 0.8, 0.9), 1.6) for at in (0.1, 0.42)]
    return sequence(6.0, (0.2, drive, 1.0), *bells_)


@sound("bus_arrive", -27.0, send=0.3, room=STREET)
def bus_arrive() -> Wave:
    """The bus comes in, brakes sing, the engine drops to idle."""
    count = samples(4.0)
    revs = line(count, (0, 44), (2.0, 26), (4.0, 21))
    brakes = sine(turns(line(count, (0, 1900), (1.2, 1820), (2.3, 1600)))) * line(
        count, (0, 0), (0.9, 0), (1.4, 0.16), (2.2, 0.1), (2.3, 0)
    )
    return (
        engine(count, "bus in", revs, 0.5) * line(count, (0, 0.1), (1.8, 1.0), (3.4, 0.7), (4.0, 0.0))
        + brakes
    )


@sound("auto_rickshaw", -30.0, send=0.3, room=STREET)
def auto_rickshaw() -> Wave:
    """An auto-rickshaw of the suburbs goes by: a two-stroke, rising and falling."""
    count = samples(4.0)
    drive = engine(count, "auto", line(count, (0, 78), (2.0, 84), (4.0, 70)), 1.0)
    return drive * line(count, (0, 0), (1.8, 1.0), (2.2, 1.0), (4.0, 0))


@sound("taxi_leaves", -29.0, send=0.3, room=STREET)
def taxi_leaves() -> Wave:
    """A taxi's door shuts, the engine takes hold, and it goes down the wet street."""
    count = samples(4.2)
    revs = line(count, (0, 30), (0.8, 34), (2.0, 58), (2.3, 42), (4.2, 60))
    drive = engine(count, "taxi", revs, 0.7) * line(count, (0, 0.4), (1.0, 1.0), (2.6, 0.7), (4.2, 0.0))
    return sequence(4.8, (0, hit(TIN, 110.0, "taxi door", 0.9, 1.4), 1.2), (0.4, drive, 1.0))


@sound("train_far", -34.0, send=1.0, room=NIGHT)
def train_far() -> Wave:
    """The last local far off: a two-tone hoot, then wheels over joints."""
    count = samples(7.0)
    wheels = Reel(count, loop=False)
    for n in range(14):
        for late in (0.0, 0.11):
            wheels.lay(
                lowpass(hit(IRON, 120.0, f"joint {n % 3}", 0.8, 3.0), 600.0),
                1.6 + n * 0.36 + late,
                float(np.sin(np.pi * (n + 1) / 15)),
            )
    rumble = lowpass(coloured(count, "train", 5.0), 240.0) * hill(count, 2.5, 3.0)
    hoot = lowpass(horn((311.0, 370.0), 1.2, "hoot"), 1100.0)
    return wheels.mono() * 0.8 + 0.35 * rumble + sequence(7.0, (0.2, hoot, 0.22))
