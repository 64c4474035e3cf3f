"""Streets: crows, horns, buses, trains far away, the tea stall, a bicycle."""

import numpy as np

from tools.audio.signal.envelope import hill, line
from tools.audio.signal.filters import band, bells, lowpass, shaped
from tools.audio.signal.noise import chance, coloured, wander, white
from tools.audio.signal.reel import Reel
from tools.audio.signal.room import NIGHT, STREET
from tools.audio.signal.wave import Wave, samples, sine, times, turns
from tools.audio.sounds.design import sound
from tools.audio.sounds.kitchen import tea_pour, tea_stir
from tools.audio.sounds.materials import BRASS, CLAY, IRON, hit, rub, sequence
from tools.audio.sounds.water import bubbling

PARTIALS = 26


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


@sound("traffic", -36.0, loop=True, send=0.2, room=STREET)
def traffic() -> Wave:
    """A road one street away: tyres, motors, a horn with no quarrel in it."""
    count = samples(20.0)
    sides = []
    for side in ("left", "right"):
        road = shaped(coloured(count, f"road {side}", 3.5), band(50.0, 1400.0, 1.0))
        sides.append(road * np.clip(1.0 + 0.35 * wander(count, f"cars {side}", 0.4), 0.2, 3))
    reel = Reel(count, loop=True)
    for at, pan, wave in (
        (3.2, -0.6, horn((386.0, 470.0), 0.3, "t1")),
        (11.4, 0.5, horn((238.0,), 0.25, "t2")),
        (16.1, 0.1, horn((410.0,), 0.5, "t3")),
    ):
        reel.lay(lowpass(wave, 1400.0), at, 0.16, pan)
    motor = engine(samples(4.0), "scooter", line(samples(4.0), (0, 60), (4, 75)), 0.4) * hill(
        samples(4.0), 1.6, 2.0
    )
    reel.lay(lowpass(motor, 900.0), 6.5, 0.22, 0.4)
    return np.stack(sides) * 0.6 + reel.tracks


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


@sound("bicycle_bell", -29.0, send=0.3, room=STREET)
def bicycle_bell() -> Wave:
    """A thumb bell, two turns of its little wheels."""
    blows = [
        (group + n * 0.052, hit(BRASS, 2060.0, f"bicycle {n % 2}", 0.6 + 0.1 * (n % 2), 1.0), 0.6)
        for group in (0.0, 0.36)
        for n in range(4)
    ]
    return sequence(1.8, *blows)


@sound("temple_bell", -31.0, send=0.6, room=STREET)
def temple_bell() -> Wave:
    """A small temple's bell, once, some lanes away."""
    return sequence(4.0, (0, lowpass(hit(BRASS, 523.0, "temple", 1.0, 0.45), 2600.0), 1.0))


@sound("tea_stall", -35.0, loop=True, send=0.2, room=STREET)
def tea_stall() -> Wave:
    """Chacha's stall: stove, pot on the boil, glasses, a spoon."""
    count = samples(16.0)
    stove = shaped(white(count, "stall"), band(100.0, 800.0, 1.0)) * (1 + 0.1 * wander(count, "stall", 9.0))
    reel = Reel(count, loop=True)
    reel.place(stove / float(np.std(stove)) * 0.16 + 0.35 * bubbling(count, "pot", 26.0, 180.0, 500.0), 0)
    for at, wave, level, pan in (
        (2.0, tea_stir(), 0.5, 0.3),
        (7.2, tea_pour(), 0.6, -0.2),
        (10.5, tea_stir(), 0.4, 0.4),
    ):
        reel.lay(wave, at, level, pan)
    for n, at in enumerate((4.6, 5.1, 9.4, 13.2, 13.5, 14.8)):
        reel.lay(hit(CLAY, 1500.0 + 130 * (n % 3), f"glass {n}", 0.6), at, 0.5, 0.2 * (-1) ** n)
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


@sound("cloth_flap", -36.0)
def cloth_flap() -> Wave:
    """A painted cloth on a hoarding moves in the wind."""
    return sequence(
        1.4, (0, rub(0.5, 120.0, 1500.0, "flap", 9.0), 1.0), (0.6, rub(0.6, 100.0, 1300.0, "flap2", 8.0), 0.8)
    )
