"""The office and the school: typewriters, a switchboard, a bell, crowds of feet."""

import numpy as np

from tools.audio.signal.filters import band, shaped
from tools.audio.signal.noise import chance, wander, white
from tools.audio.signal.reel import Reel
from tools.audio.signal.room import CORRIDOR, HALL, STREET
from tools.audio.signal.wave import Wave, samples, sine, times
from tools.audio.sounds.design import sound
from tools.audio.sounds.materials import BOARD, BRASS, IRON, STEEL, STONE, WOOD, creak, hit, rub, sequence
from tools.audio.sounds.things import shuffle


def key_stroke(number: int, force: float = 1.0) -> Wave:
    """Return one typewriter key: lever, type on platen, carriage step."""
    name = f"type {number}"
    return sequence(
        0.3,
        (0, hit(WOOD, 640.0, name, 0.4 * force, 2.0), 0.6),
        (0.022, hit(STEEL, 1750.0 + 90 * number, name, force, 4.5), 0.6),
        (0.022, hit(BOARD, 240.0, name, 0.8 * force, 2.0), 0.9),
        (0.06, hit(STEEL, 2600.0, name + "s", 0.5 * force, 6.0), 0.35),
    )


@sound("typewriter_key", -28.0)
def typewriter_key() -> Wave:
    """One key of an old upright."""
    return key_stroke(1)


@sound("typewriter_key_2", -28.0)
def typewriter_key_2() -> Wave:
    """Another key of it."""
    return key_stroke(2, 0.9)


@sound("typewriter_key_3", -28.5)
def typewriter_key_3() -> Wave:
    """A third, under a weaker finger."""
    return key_stroke(3, 0.8)


@sound("typewriter_bell", -29.0)
def typewriter_bell() -> Wave:
    """The bell near the line's end."""
    return sequence(1.6, (0, hit(BRASS, 2350.0, "carriage bell", 0.8, 0.9), 1.0))


@sound("typewriter_return", -27.0)
def typewriter_return() -> Wave:
    """The carriage goes back with its ratchet and stops."""
    teeth = [(n * 0.028, hit(STEEL, 2050.0, f"tooth {n % 4}", 0.5, 6.0), 0.4) for n in range(18)]
    return sequence(
        1.0,
        (0, rub(0.52, 400.0, 3200.0, "carriage", 20.0), 0.35),
        *teeth,
        (0.54, hit(BOARD, 150.0, "stop"), 1.0),
        (0.54, hit(STEEL, 900.0, "stop", 0.8, 4.0), 0.5),
    )


@sound("typewriters", -36.0, loop=True, send=0.5, room=HALL)
def typewriters() -> Wave:
    """A room of typists, each with her own pace, and now and then a bell."""
    reel = Reel(samples(11.0), loop=True)
    for typist, (pace, pan) in enumerate(((0.17, -0.7), (0.21, -0.2), (0.15, 0.35), (0.26, 0.8))):
        dice, at = chance(f"typist {typist}"), 0.3 * typist
        while at < 11.0:
            reel.lay(key_stroke(1 + typist, 0.8), at, float(dice.uniform(0.4, 1.0)), pan)
            at += pace * float(dice.uniform(0.7, 1.5)) + (1.1 if dice.random() < 0.05 else 0.0)
        reel.lay(typewriter_bell(), 1.5 + 2.5 * typist, 0.3, pan)
    return reel.tracks


@sound("typewriter_slow", -33.0, loop=True, send=0.4, room=CORRIDOR)
def typewriter_slow() -> Wave:
    """The inspector types with two fingers, so that people can think."""
    reel, dice, at = Reel(samples(13.0), loop=True), chance("inspector"), 0.4
    while at < 12.0:
        reel.lay(key_stroke(int(dice.integers(1, 5)), 0.9), at, float(dice.uniform(0.6, 1.0)))
        at += float(dice.uniform(0.35, 0.8)) + (2.0 if dice.random() < 0.12 else 0.0)
    return reel.mono()


@sound("switchboard_plug", -28.0)
def switchboard_plug() -> Wave:
    """A brass plug goes into its jack; the line opens."""
    return sequence(
        0.6,
        (0, rub(0.05, 1500.0, 6500.0, "plug", 80.0), 0.5),
        (0.05, hit(BRASS, 1520.0, "plug", 0.6, 9.0), 0.9),
        (0.06, hit(BOARD, 260.0, "board", 0.6), 0.5),
    )


@sound("switchboard_pull", -30.0)
def switchboard_pull() -> Wave:
    """A plug is drawn and its cord runs back on the weight."""
    return sequence(
        0.9,
        (0, hit(BRASS, 1380.0, "unplug", 0.5, 9.0), 0.8),
        (0.06, rub(0.4, 700.0, 3400.0, "cord", 25.0), 0.4),
        (0.45, hit(BOARD, 210.0, "weight", 0.7), 0.7),
    )


@sound("switchboard_buzz", -31.0)
def switchboard_buzz() -> Wave:
    """A call drops its shutter and the board buzzes."""
    count = samples(0.9)
    time = times(count)
    buzz = np.sign(np.sin(2 * np.pi * 50.0 * time)) * 0.4 + sine(time * 150.0) * 0.3
    buzz = shaped(buzz * (time < 0.8) * np.minimum(time / 0.02, 1), band(200.0, 2600.0, 1.5))
    return sequence(1.1, (0, hit(STEEL, 1900.0, "shutter", 0.9, 4.0), 0.9), (0.05, buzz, 0.8))


@sound("switchboard", -38.0, loop=True, send=0.2)
def switchboard() -> Wave:
    """The board at rest: relays settle, a transformer hums."""
    count = samples(10.0)
    reel, dice = Reel(count, loop=True), chance("relays")
    for number in range(26):
        reel.lay(
            hit(STEEL, float(dice.uniform(1300, 2600)), f"relay {number % 7}", 0.5, 5.0),
            float(dice.uniform(0, 10)),
            float(dice.uniform(0.2, 0.8)),
            float(dice.uniform(-0.6, 0.6)),
        )
    return reel.tracks + 0.006 * sine(times(count) * 100.0)


@sound("school_bell", -23.0, send=0.4, room=STREET)
def school_bell() -> Wave:
    """A brass hand bell, eight swings."""
    return sequence(
        4.6,
        *[
            (n * 0.36 + 0.02 * (n % 2), hit(BRASS, 880.0, f"school {n % 2}", 1.0 - 0.05 * n, 0.5), 0.7)
            for n in range(8)
        ],
    )


@sound("children", -34.0, loop=True, send=0.3, room=STREET)
def children() -> Wave:
    """A school yard without a voice: running feet, a ball, a skipping rope."""
    reel = Reel(samples(12.0), loop=True)
    reel.place(shuffle(12.0, 16.0, "yard"), 0, 1.0)
    for n in range(14):
        reel.lay(hit(STONE, 170.0, f"rope {n % 3}", 0.7), 0.6 + n * 0.48, 0.5, -0.5)
        reel.lay(rub(0.14, 1200.0, 5000.0, f"rope {n % 3}", 30.0), 0.52 + n * 0.48, 0.25, -0.5)
    for n, at in enumerate((7.9, 8.5, 8.95, 9.28, 9.5, 9.64)):
        reel.lay(hit(BOARD, 165.0, "ball", 1.0 - 0.12 * n, 1.6), at, 0.8, 0.6)
    return reel.tracks


@sound("crowd", -34.0, loop=True, send=0.4, room=HALL)
def crowd() -> Wave:
    """Many people at a bus stop: feet, cloth, bags; a murmur too thick to be anyone's."""
    count = samples(11.0)
    sides = []
    for side in ("left", "right"):
        murmur = shaped(white(count, f"murmur {side}"), band(180.0, 900.0, 1.0))
        sides.append(
            murmur
            / float(np.std(murmur))
            * np.clip(0.55 + 0.25 * wander(count, f"murmur {side}", 4.0), 0.1, 2)
        )
    return np.stack(sides) * 0.25 + shuffle(11.0, 12.0, "crowd")


@sound("loom", -34.0, loop=True, send=0.3)
def loom() -> Wave:
    """A power loom behind a wall, while there still was work."""
    reel = Reel(samples(8.0), loop=True)
    for n in range(20):
        reel.lay(hit(BOARD, 98.0 if n % 2 else 128.0, f"loom {n % 2}"), n * 0.4, 1.0, 0.3 * (-1) ** n)
        reel.lay(hit(IRON, 540.0, f"shuttle {n % 2}", 0.6, 3.0), n * 0.4 + 0.13, 0.4)
    return reel.tracks


@sound("chair_drag", -29.0)
def chair_drag() -> Wave:
    """A chair is moved nearer than it was."""
    return sequence(
        0.8, (0, creak(0.6, 150.0, 220.0, "drag"), 0.6), (0, rub(0.6, 250.0, 2000.0, "drag", 20.0), 0.6)
    )


@sound("lathi", -30.0)
def lathi() -> Wave:
    """A constable's stick is stood against a wall."""
    return sequence(
        0.7,
        (0, hit(WOOD, 310.0, "lathi"), 1.0),
        (0.22, hit(WOOD, 330.0, "lathi2", 0.5), 0.6),
        (0.3, hit(STONE, 260.0, "lathi3", 0.4), 0.4),
    )
