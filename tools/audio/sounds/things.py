"""Things taken up, put down, packed and carried; feet of many people."""

from tools.audio.signal.noise import chance
from tools.audio.signal.reel import Reel
from tools.audio.signal.wave import Wave, samples
from tools.audio.sounds.design import sound
from tools.audio.sounds.materials import BOARD, CLAY, STEEL, STONE, TIN, WOOD, creak, hit, rub, sequence


@sound("basket", -33.0)
def basket() -> Wave:
    """A cane basket is set down."""
    return sequence(
        0.6, (0, rub(0.3, 900.0, 4800.0, "basket", 50.0), 0.7), (0.06, creak(0.3, 120.0, 60.0, "basket"), 0.4)
    )


@sound("broom", -35.0)
def broom() -> Wave:
    """Two strokes of a soft grass broom."""
    return sequence(
        1.3,
        (0, rub(0.42, 1200.0, 7500.0, "broom", 25.0), 1.0),
        (0.62, rub(0.45, 1100.0, 7000.0, "broom2", 25.0), 0.9),
    )


@sound("brick", -30.0)
def brick() -> Wave:
    """A loose brick slides out of its wall."""
    return sequence(
        0.8, (0, rub(0.38, 250.0, 2600.0, "brick", 22.0), 1.0), (0.42, hit(STONE, 310.0, "brick"), 0.8)
    )


@sound("thread_snap", -36.0)
def thread_snap() -> Wave:
    """A thread is bitten through."""
    return sequence(
        0.2,
        (0, hit(WOOD, 1500.0, "thread", 0.6, 3.0), 0.7),
        (0.0, rub(0.05, 2500.0, 9000.0, "thread", 90.0), 0.5),
    )


@sound("shirt", -36.0)
def shirt() -> Wave:
    """A shirt is shaken out and folded."""
    return sequence(
        0.9,
        (0, rub(0.16, 300.0, 3800.0, "snap", 20.0), 1.0),
        (0.3, rub(0.45, 500.0, 3600.0, "fold", 14.0), 0.4),
    )


@sound("washing_shake", -31.0)
def washing_shake() -> Wave:
    """A wet sheet is snapped between two people."""
    return sequence(
        0.9,
        (0, rub(0.2, 120.0, 3200.0, "sheet", 12.0), 0.8),
        (0.16, hit(STONE, 150.0, "sheet"), 0.9),
        (0.2, rub(0.3, 900.0, 5200.0, "spray", 30.0), 0.3),
    )


@sound("put_down", -32.0)
def put_down() -> Wave:
    """Something is put on a table."""
    return sequence(0.4, (0, hit(BOARD, 190.0, "put", 0.7), 1.0), (0.03, hit(WOOD, 420.0, "put", 0.4), 0.4))


@sound("pick_up", -36.0)
def pick_up() -> Wave:
    """Something leaves a table."""
    return sequence(
        0.3, (0, rub(0.1, 500.0, 3200.0, "pick"), 0.7), (0.05, hit(WOOD, 500.0, "pick", 0.25), 0.4)
    )


@sound("suitcase_open", -28.0)
def suitcase_open() -> Wave:
    """Two latches spring, a lid comes up."""
    return sequence(
        1.0,
        (0, hit(STEEL, 1250.0, "latch a", 0.9, 2.5), 0.8),
        (0.17, hit(STEEL, 1330.0, "latch b", 1.0, 2.5), 0.8),
        (0.35, creak(0.4, 60.0, 90.0, "lid"), 0.35),
    )


@sound("suitcase_shut", -26.0)
def suitcase_shut() -> Wave:
    """The lid comes down; two latches, one after the other."""
    return sequence(
        1.0,
        (0, hit(BOARD, 115.0, "lid"), 1.0),
        (0.36, hit(STEEL, 1250.0, "latch a", 1.0, 3.0), 0.8),
        (0.56, hit(STEEL, 1330.0, "latch b", 1.0, 3.0), 0.8),
    )


@sound("suitcase_drag", -30.0)
def suitcase_drag() -> Wave:
    """A tin trunk is dragged over a threshold."""
    return sequence(
        1.4, (0, rub(1.0, 200.0, 2200.0, "drag", 20.0), 0.9), (0.55, hit(TIN, 230.0, "sill"), 0.8)
    )


@sound("tin_open", -31.0)
def tin_open() -> Wave:
    """The lid of Shanta's savings tin comes off."""
    return sequence(
        0.6,
        (0, rub(0.15, 900.0, 5200.0, "tin lid", 50.0), 0.5),
        (0.15, hit(TIN, 720.0, "tin pop", 1.0, 0.8), 1.0),
    )


@sound("tin_down", -27.0, send=0.3)
def tin_down() -> Wave:
    """An empty tin is set down on stone, and that is all one hears."""
    return sequence(
        1.2,
        (0, hit(TIN, 510.0, "tin", 1.0, 0.5), 1.0),
        (0.002, hit(STONE, 230.0, "tin floor"), 0.4),
        (0.11, hit(TIN, 510.0, "tin rim", 0.4, 0.6), 0.4),
    )


@sound("nail", -29.0)
def nail() -> Wave:
    """Her first nail: three taps of a hammer, each deeper in the wall."""
    taps = [
        (at, hit(STEEL, pitch, f"nail {n}", 0.9, 3.0), 0.6)
        for n, (at, pitch) in enumerate(((0, 1900.0), (0.55, 2050.0), (1.08, 2250.0)))
    ]
    return sequence(1.8, *taps, *[(at, hit(STONE, 190.0, f"wall {at}"), 0.8) for at, _, _ in taps])


@sound("glass_down", -31.0)
def glass_down() -> Wave:
    """A glass is put on wood."""
    return sequence(
        0.5, (0, hit(CLAY, 1350.0, "glass", 0.7), 0.8), (0.0, hit(WOOD, 310.0, "glass wood", 0.6), 0.6)
    )


def shuffle(seconds: float, rate: float, name: str) -> Wave:
    """Return many bare feet at no common pace, a loop: a queue, a corridor."""
    reel, dice = Reel(samples(seconds), loop=True), chance(name)
    for number in range(int(seconds * rate)):
        wave = rub(0.14, 250.0, float(dice.uniform(1200.0, 3000.0)), f"{name} {number % 9}", 20.0)
        reel.lay(
            wave,
            float(dice.uniform(0, seconds)),
            float(dice.uniform(0.2, 1.0)),
            float(dice.uniform(-0.8, 0.8)),
        )
    return reel.tracks
