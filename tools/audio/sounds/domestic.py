"""A household at work: vessels, sheets, an almirah, slippers, the neighbour's door, a breath on the line."""

from tools.audio.signal.envelope import line
from tools.audio.signal.filters import bandpass, lowpass
from tools.audio.signal.noise import white
from tools.audio.signal.room import CORRIDOR
from tools.audio.signal.wave import Wave, samples
from tools.audio.sounds.design import sound
from tools.audio.sounds.doors import door_shut, key_turn
from tools.audio.sounds.materials import (
    BOARD,
    CLAY,
    STEEL,
    STONE,
    TIN,
    WOOD,
    creak,
    hit,
    jingle,
    rub,
    sequence,
)
from tools.audio.sounds.steps import step
from tools.audio.sounds.water import bubbling, drop

BANGLES = (2700.0, 3150.0, 3600.0, 4200.0)


@sound("breath", -44.0, send=0.0)
def breath() -> Wave:
    """Somebody breathes on an open line: air through a carbon microphone, in, then out; no voice."""
    count = samples(2.6)
    air = line(count, (0, 0), (0.5, 0.5), (0.9, 0.0), (1.15, 0.0), (1.5, 1.0), (2.4, 0.0), (2.6, 0.0))
    return bandpass(white(count, "breath"), 450.0, 2600.0, 2) * air + 0.02 * bandpass(
        white(count, "carbon"), 300.0, 3300.0, 2
    )


@sound("bangles_far", -40.0, send=0.0)
def bangles_far() -> Wave:
    """Glass bangles, once, at the far end of a telephone line."""
    return bandpass(jingle(BANGLES, 0.35, 30.0, "bangles", 0.8), 500.0, 3200.0, 2)


@sound("bangles", -35.0)
def bangles() -> Wave:
    """Bangles slide along a wrist."""
    return jingle(BANGLES, 0.45, 34.0, "bangles near", 0.8)


@sound("almirah", -29.0)
def almirah() -> Wave:
    """A steel cupboard: the handle turns, the sheet-metal door booms a little."""
    boom = hit(TIN, 92.0, "almirah", 0.9, 0.6)
    events = (
        (0, hit(STEEL, 760.0, "handle", 0.8, 3.0), 0.7),
        (0.16, boom, 0.9),
        (0.2, creak(0.5, 40.0, 75.0, "almirah"), 0.3),
    )
    return sequence(1.4, *events)


@sound("cloth", -38.0)
def cloth() -> Wave:
    """A tablecloth is lifted and smoothed flat."""
    return sequence(
        1.1,
        (0, rub(0.25, 250.0, 2600.0, "lift cloth", 14.0), 0.8),
        (0.4, rub(0.55, 700.0, 4200.0, "smooth"), 0.7),
    )


@sound("sheet_snap", -32.0)
def sheet_snap() -> Wave:
    """A dry sheet is pulled taut between two people and snaps."""
    snap = bandpass(white(samples(0.12), "snap"), 180.0, 3400.0, 1) * line(
        samples(0.12), (0, 1), (0.02, 0.4), (0.12, 0)
    )
    return sequence(
        0.8,
        (0, rub(0.16, 300.0, 2400.0, "pull", 20.0), 0.5),
        (0.15, snap, 1.0),
        (0.2, rub(0.4, 500.0, 3000.0, "settle", 9.0), 0.25),
    )


@sound("sheet_fold", -37.0)
def sheet_fold() -> Wave:
    """Two corners meet two corners; a palm runs down the fold."""
    return sequence(
        1.3,
        (0, rub(0.4, 250.0, 2200.0, "corners", 7.0), 0.8),
        (0.55, rub(0.6, 600.0, 3800.0, "palm", 18.0), 0.6),
    )


@sound("door_kick", -27.0)
def door_kick() -> Wave:
    """Bai knocks with her foot: low on the door, twice, because her hands are on duty."""
    return sequence(
        0.9,
        (0, hit(BOARD, 108.0, "kick"), 1.0),
        (0.28, hit(BOARD, 104.0, "kick2", 0.9), 0.9),
        (0.285, hit(STEEL, 640.0, "chain rattle", 0.3, 4.0), 0.2),
    )


@sound("door_neighbour", -37.0, send=0.8, room=CORRIDOR)
def door_neighbour() -> Wave:
    """Next door somebody comes home: key, door, nothing said, through a wall."""
    return lowpass(sequence(2.2, (0, key_turn(), 0.5), (0.95, door_shut(), 1.0)), 700.0)


@sound("key_door", -29.0, send=0.3, room=CORRIDOR)
def key_door() -> Wave:
    """Inder's key, from outside, before the door opens."""
    return lowpass(
        sequence(1.4, (0, jingle((2300.0, 2760.0), 0.2, 30.0, "his keys", 0.7), 0.5), (0.3, key_turn(), 1.0)),
        4200.0,
    )


@sound("plate", -32.0)
def plate() -> Wave:
    """A steel plate is put before somebody."""
    return sequence(
        1.0, (0, hit(STEEL, 610.0, "plate", 0.7, 1.2), 1.0), (0.0, hit(WOOD, 230.0, "plate table", 0.5), 0.5)
    )


@sound("spoon", -34.0)
def spoon() -> Wave:
    """Three spoons of sugar: steel on clay, three times."""
    return sequence(
        1.5,
        *[(n * 0.42, hit(CLAY, 1900.0 + 70 * n, f"sugar {n}", 0.6), 0.8) for n in range(3)],
        *[(n * 0.42 + 0.06, rub(0.1, 2500.0, 8000.0, f"grain {n}", 60.0), 0.25) for n in range(3)],
    )


@sound("salt", -34.0)
def salt() -> Wave:
    """A salt cellar is put on paper on wood."""
    return sequence(
        0.5,
        (0, hit(CLAY, 1250.0, "salt", 0.6), 0.8),
        (0.0, hit(WOOD, 300.0, "salt table", 0.6), 0.6),
        (0.02, rub(0.08, 2500.0, 7000.0, "salt", 70.0), 0.2),
    )


@sound("slippers", -37.0)
def slippers() -> Wave:
    """Rubber slippers are stepped into: slap, slap."""
    return sequence(
        1.0,
        *[
            (at, hit(STONE, pitch, f"slap {at}", 0.8, 0.7), 0.8)
            for at, pitch in ((0.0, 260.0), (0.34, 240.0))
        ],
        (0.05, rub(0.1, 500.0, 3000.0, "toe"), 0.3),
        (0.6, rub(0.15, 500.0, 3000.0, "toe2"), 0.2),
    )


@sound("steps_down", -34.0, send=0.7, room=CORRIDOR)
def steps_down() -> Wave:
    """Slippers go down a stone stair, one landing, and on."""
    beats = (0.0, 0.36, 0.71, 1.08, 1.43, 1.8, 2.6, 2.95, 3.3, 3.66, 4.0)
    return sequence(
        4.8,
        *[
            (at, lowpass(step("stone", 1 + n % 3), 5200.0 - 380.0 * n), 1.0 - 0.075 * n)
            for n, at in enumerate(beats)
        ],
    )


@sound("tap_drip", -37.0, send=0.3)
def tap_drip() -> Wave:
    """A tap that does not close: one drop into a basin."""
    return sequence(0.6, (0, drop(980.0, 0.45), 1.0), (0.08, drop(1350.0, 0.3, 0.4), 0.35))


@sound("tea_boil", -32.0)
def tea_boil() -> Wave:
    """Tea comes up in its pan, is taken off, comes up again."""
    count = samples(3.2)
    rise = line(count, (0, 0.25), (1.1, 1.0), (1.4, 0.3), (2.4, 1.0), (2.8, 0.4), (3.2, 0.0))
    return (
        bubbling(count, "tea", 120.0, 200.0, 800.0) * rise
        + 0.06 * bandpass(white(count, "tea steam"), 1500.0, 6000.0, 1) * rise
    )


@sound("vessels", -30.0)
def vessels() -> Wave:
    """Steel vessels are scrubbed and stacked."""
    stack = [
        (at, hit(STEEL, pitch, f"vessel {at}", 0.6, 1.4), 0.7)
        for at, pitch in ((0.7, 720.0), (1.25, 910.0), (1.6, 1150.0))
    ]
    return sequence(2.4, (0, rub(0.55, 1500.0, 7000.0, "coir", 8.0), 0.5), *stack)


@sound("vessels_bang", -25.0)
def vessels_bang() -> Wave:
    """One vessel is put down as an opinion."""
    return sequence(
        1.6,
        (0, hit(STEEL, 560.0, "bang", 1.0, 0.9), 1.0),
        (0.0, hit(STONE, 210.0, "bang sink"), 0.7),
        (0.09, hit(STEEL, 830.0, "bang2", 0.6, 1.2), 0.6),
        (0.15, hit(STEEL, 570.0, "bang3", 0.4, 1.4), 0.4),
    )


@sound("bangle_down", -36.0)
def bangle_down() -> Wave:
    """One glass bangle is laid on wood, and rocks until it lies."""
    rocks = [
        (0.02 + 0.09 * n - 0.006 * n * n, hit(STEEL, 3150.0, f"bangle {n}", 0.7**n, 2.6), 1.0)
        for n in range(6)
    ]
    return sequence(1.0, (0, hit(WOOD, 420.0, "bangle table", 0.3, 2.0), 0.5), *rocks)


@sound("tape_pull", -37.0)
def tape_pull() -> Wave:
    """A cloth measuring tape is drawn out of its case, and stops."""
    return sequence(
        1.1,
        (0, rub(0.75, 900.0, 4200.0, "tape", 26.0), 0.8),
        (0.78, hit(TIN, 1350.0, "tape end", 0.4, 3.0), 0.6),
    )


@sound("window_rattle", -33.0)
def window_rattle() -> Wave:
    """A steel window moves in its frame before the wind: putty, pane, stay."""
    blows = [
        (0.05 + at, hit(STEEL, 620.0 + 90 * n, f"stay {n}", 0.8 - 0.1 * n, 2.4), 0.7)
        for n, at in enumerate((0.0, 0.11, 0.2, 0.37, 0.45, 0.7))
    ]
    return sequence(1.4, (0, rub(1.1, 90.0, 500.0, "gust", 5.0), 0.7), *blows)


@sound("umbrella", -32.0)
def umbrella() -> Wave:
    """A large umbrella opens: the runner clicks, the cloth snaps tight."""
    return sequence(
        0.9,
        (0, rub(0.22, 300.0, 2400.0, "umbrella slide", 20.0), 0.5),
        (0.2, hit(STEEL, 1900.0, "runner", 0.7, 3.0), 0.6),
        (0.24, rub(0.3, 110.0, 1600.0, "umbrella cloth", 10.0), 1.0),
    )


@sound("rope", -34.0)
def rope() -> Wave:
    """A rope runs over an iron rail, and the basket on it knocks once below."""
    return sequence(
        1.6,
        (0, rub(1.2, 200.0, 1400.0, "rope", 14.0), 0.8),
        (0.3, creak(0.7, 30.0, 44.0, "rope rail"), 0.25),
        (1.25, hit(WOOD, 190.0, "basket", 0.5, 1.6), 0.6),
    )
