"""Doors, gates, bolts and keys: who may come in."""

from tools.audio.signal.room import CORRIDOR, STREET
from tools.audio.signal.wave import Wave
from tools.audio.sounds.design import sound
from tools.audio.sounds.materials import BOARD, BRASS, IRON, STEEL, WOOD, creak, hit, jingle, rub, sequence

MATRON = (1450.0, 1720.0, 2080.0, 2540.0)
LANDLORD = (2300.0, 2760.0)
HOUSE = (3100.0, 3490.0)
PADLOCK = (4150.0,)


@sound("door_open")
def door_open() -> Wave:
    """A panelled door: latch, then the hinge gives."""
    return sequence(
        1.1,
        (0, hit(STEEL, 900.0, "latch", 0.7, 3.0), 0.6),
        (0.05, hit(BOARD, 140.0, "door", 0.5), 0.6),
        (0.12, creak(0.75, 26.0, 58.0, "hinge"), 0.5),
    )


@sound("door_shut", -25.0)
def door_shut() -> Wave:
    """The same door meets its frame, the latch falls in."""
    return sequence(
        1.0,
        (0, creak(0.2, 60.0, 40.0, "hinge"), 0.25),
        (0.22, hit(BOARD, 92.0, "shut"), 1.2),
        (0.225, hit(WOOD, 210.0, "frame"), 0.7),
        (0.27, hit(STEEL, 860.0, "latch", 0.6, 3.0), 0.5),
    )


@sound("gate_open", -25.0, send=0.2, room=STREET)
def gate_open() -> Wave:
    """An iron gate drags open on its hinge."""
    return sequence(
        1.9,
        (0, hit(IRON, 520.0, "gate latch", 0.8, 1.6), 0.5),
        (0.1, creak(1.4, 90.0, 150.0, "gate"), 0.8),
        (0.1, rub(1.4, 300.0, 2200.0, "gate"), 0.12),
    )


@sound("gate_shut", -22.0, send=0.25, room=STREET)
def gate_shut() -> Wave:
    """An iron gate falls shut and shivers."""
    return sequence(
        3.2,
        (0, creak(0.5, 150.0, 80.0, "gate"), 0.5),
        (0.52, hit(IRON, 148.0, "gate"), 1.2),
        (0.525, hit(IRON, 431.0, "bars"), 0.6),
        (0.66, hit(IRON, 431.0, "bars2", 0.5), 0.4),
        (0.8, hit(STEEL, 760.0, "hasp", 0.7, 2.0), 0.35),
    )


@sound("bars_shut", -23.0, send=0.35, room=CORRIDOR)
def bars_shut() -> Wave:
    """The lock-up's barred door slides and locks."""
    return sequence(
        2.6,
        (0, rub(0.7, 400.0, 3000.0, "slide", 30.0), 0.4),
        (0.7, hit(IRON, 118.0, "cell"), 1.2),
        (0.71, hit(IRON, 365.0, "cell bars"), 0.6),
        (1.25, hit(STEEL, 640.0, "cell lock", 1.0, 2.0), 0.6),
    )


@sound("bolt", -27.0)
def bolt() -> Wave:
    """One of Kavita's five bolts goes home."""
    return sequence(
        0.7,
        (0, rub(0.17, 1200.0, 6000.0, "bolt", 60.0), 0.5),
        (0.17, hit(STEEL, 1180.0, "bolt end", 1.0, 2.5), 0.8),
        (0.17, hit(BOARD, 160.0, "bolt door", 0.6), 0.5),
    )


@sound("chain", -29.0)
def chain() -> Wave:
    """A door chain is hooked."""
    return sequence(
        1.0,
        (0, jingle((2200.0, 2900.0, 3600.0), 0.55, 26.0, "chain"), 0.6),
        (0.5, hit(STEEL, 1500.0, "hook", 1.0, 2.5), 0.5),
    )


@sound("door_bell", -24.0)
def door_bell() -> Wave:
    """An electric bell: a hammer on a brass dome."""
    blows = [(number * 0.043, hit(BRASS, 1180.0, f"bell {number % 3}", 0.8), 0.5) for number in range(20)]
    return sequence(2.4, *blows)


@sound("knock", -26.0)
def knock() -> Wave:
    """Three knuckles on wood."""
    return sequence(
        1.0,
        *[
            (at, hit(BOARD, 205.0, f"knock {n}", force), 1.0)
            for n, (at, force) in enumerate(((0, 0.9), (0.2, 0.8), (0.41, 1.0)))
        ],
    )


@sound("knock_frame", -29.0)
def knock_frame() -> Wave:
    """Inder taps the door frame twice on leaving."""
    return sequence(0.6, (0, hit(WOOD, 410.0, "tap", 0.8), 1.0), (0.19, hit(WOOD, 410.0, "tap2", 0.9), 1.0))


@sound("key_turn", -27.0)
def key_turn() -> Wave:
    """A key in a mortise lock: in, round, and the bolt answers."""
    return sequence(
        1.1,
        (0, rub(0.12, 2500.0, 9000.0, "key in", 80.0), 0.4),
        (0.3, hit(STEEL, 2100.0, "ward", 0.6, 4.0), 0.5),
        (0.46, hit(STEEL, 1350.0, "lever", 0.8, 3.0), 0.6),
        (0.52, hit(IRON, 620.0, "lock bolt", 1.0, 4.0), 0.9),
        (0.52, hit(BOARD, 170.0, "lock door", 0.5), 0.4),
    )


@sound("keys_belt", -28.0)
def keys_belt() -> Wave:
    """The matron's ring of keys at her belt, a step of hers."""
    return sequence(
        1.3,
        (0, jingle(MATRON, 0.34, 46.0, "belt"), 1.0),
        (0.45, jingle(MATRON, 0.28, 40.0, "belt2", 0.7), 0.8),
    )


@sound("keys_corridor", -33.0, send=1.1, room=CORRIDOR)
def keys_corridor() -> Wave:
    """The matron's keys going away along a corridor."""
    return sequence(
        4.6,
        *[
            (at, jingle(MATRON, 0.3, 34.0, f"far {at}", 0.9), 1.0 - 0.16 * at)
            for at in (0.0, 0.78, 1.55, 2.33, 3.1, 3.9)
        ],
    )


@sound("keys_given", -28.0)
def keys_given() -> Wave:
    """Two new keys fall into a palm."""
    return sequence(
        0.9, (0, jingle(HOUSE, 0.16, 40.0, "palm"), 1.0), (0.02, rub(0.08, 300.0, 1500.0, "palm"), 0.4)
    )


@sound("keys_down", -28.0)
def keys_down() -> Wave:
    """The landlord's keys are put on wood."""
    return sequence(
        0.8, (0, jingle(LANDLORD, 0.14, 45.0, "table"), 0.9), (0.015, hit(WOOD, 260.0, "table", 0.6), 0.5)
    )


@sound("key_small", -31.0)
def key_small() -> Wave:
    """One small key, two centimetres long."""
    return sequence(0.5, (0, jingle(PADLOCK, 0.09, 34.0, "small"), 1.0))


@sound("padlock", -28.0)
def padlock() -> Wave:
    """A small brass padlock snaps shut."""
    return sequence(
        0.5,
        (0, rub(0.05, 2000.0, 8000.0, "shackle", 90.0), 0.4),
        (0.06, hit(STEEL, 1850.0, "snap", 1.0, 3.0), 1.0),
        (0.065, hit(BRASS, 990.0, "padlock", 0.5, 8.0), 0.4),
    )


@sound("key_cut", -27.0, send=0.2, room=STREET)
def key_cut() -> Wave:
    """A key cutter's wheel bites twice."""
    bite, whine = rub(0.9, 2800.0, 10500.0, "wheel", 55.0), creak(0.9, 320.0, 410.0, "wheel")
    return sequence(2.4, (0, bite, 1.0), (0, whine, 0.5), (1.15, bite, 0.85), (1.15, whine, 0.4))


@sound("frame_scrape", -31.0)
def frame_scrape() -> Wave:
    """A picture frame scrapes along a wall."""
    return sequence(
        0.8, (0, rub(0.5, 400.0, 2600.0, "frame", 35.0), 1.0), (0.5, hit(WOOD, 340.0, "frame", 0.6), 0.6)
    )
