"""Streets: the road behind, a bicycle, a temple, the tea stall."""

import numpy as np

from tools.audio.signal.envelope import hill, line
from tools.audio.signal.filters import band, lowpass, shaped
from tools.audio.signal.noise import coloured, wander, white
from tools.audio.signal.reel import Reel
from tools.audio.signal.room import STREET
from tools.audio.signal.wave import Wave, samples
from tools.audio.sounds.design import sound
from tools.audio.sounds.engines import engine, horn
from tools.audio.sounds.kitchen import tea_pour, tea_stir
from tools.audio.sounds.materials import BRASS, CLAY, hit, rub, sequence
from tools.audio.sounds.water import bubbling


@sound("traffic", -36.0, loop=True, send=0.2, room=STREET)
def traffic() -> Wave:
    """A road one street away: tyres, motors, a horn with no quarrel in it."""
    count = samples(17.0)
    sides = []
    for side in ("left", "right"):
        road = shaped(coloured(count, f"road {side}", 3.5), band(50.0, 1400.0, 1.0))
        sides.append(road * np.clip(1.0 + 0.35 * wander(count, f"cars {side}", 0.4), 0.2, 3))
    reel = Reel(count, loop=True)
    for at, pan, wave in (
        (3.2, -0.6, horn((386.0, 470.0), 0.3, "t1")),
        (11.4, 0.5, horn((238.0,), 0.25, "t2")),
        (15.1, 0.1, horn((410.0,), 0.5, "t3")),
    ):
        reel.lay(lowpass(wave, 1400.0), at, 0.16, pan)
    motor = engine(samples(4.0), "scooter", line(samples(4.0), (0, 60), (4, 75)), 0.4) * hill(
        samples(4.0), 1.6, 2.0
    )
    reel.lay(lowpass(motor, 900.0), 6.5, 0.22, 0.4)
    return np.stack(sides) * 0.6 + reel.tracks


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
    count = samples(13.0)
    stove = shaped(white(count, "stall"), band(100.0, 800.0, 1.0)) * (1 + 0.1 * wander(count, "stall", 9.0))
    reel = Reel(count, loop=True)
    reel.place(stove / float(np.std(stove)) * 0.16 + 0.35 * bubbling(count, "pot", 26.0, 180.0, 500.0), 0)
    for at, wave, level, pan in (
        (2.0, tea_stir(), 0.5, 0.3),
        (7.2, tea_pour(), 0.6, -0.2),
        (10.5, tea_stir(), 0.4, 0.4),
    ):
        reel.lay(wave, at, level, pan)
    for n, at in enumerate((4.6, 5.1, 9.4, 11.2, 11.5, 12.3)):
        reel.lay(hit(CLAY, 1500.0 + 130 * (n % 3), f"glass {n}", 0.6), at, 0.5, 0.2 * (-1) ** n)
    return reel.tracks


@sound("cloth_flap", -36.0)
def cloth_flap() -> Wave:
    """A painted cloth on a hoarding moves in the wind."""
    return sequence(
        1.4, (0, rub(0.5, 120.0, 1500.0, "flap", 9.0), 1.0), (0.6, rub(0.6, 100.0, 1300.0, "flap2", 8.0), 0.8)
    )
