"""Paper, pencil, stamps and money: whatever is written down."""

from tools.audio.signal.envelope import line
from tools.audio.signal.filters import bandpass
from tools.audio.signal.noise import chance, wander, white
from tools.audio.signal.reel import Reel
from tools.audio.signal.wave import Wave, samples
from tools.audio.sounds.design import sound
from tools.audio.sounds.materials import BOARD, STEEL, WOOD, hit, jingle, rub, sequence


def crackle(seconds: float, name: str, rate: float = 70.0) -> Wave:
    """Return paper that bends: many tiny snaps over a soft rustle."""
    reel, dice, at = Reel(samples(seconds) + samples(0.05), loop=False), chance(f"paper {name}"), 0.0
    while at < seconds:
        count = samples(float(dice.uniform(0.002, 0.012)))
        snap = bandpass(white(count + 40, f"{name} {at:.3f}"), 1200.0, 9000.0, 1)
        reel.lay(snap, at, float(dice.lognormal(-1.0, 0.8)))
        at += float(dice.exponential(1.0 / rate))
    return reel.mono()[: samples(seconds)] + 0.15 * rub(seconds, 1200.0, 6000.0, name, 14.0)


@sound("paper", -34.0)
def paper() -> Wave:
    """A sheet is taken up and read."""
    return sequence(0.9, (0, crackle(0.35, "sheet", 80.0), 1.0), (0.42, crackle(0.3, "sheet2", 45.0), 0.6))


@sound("paper_fold", -34.0)
def paper_fold() -> Wave:
    """A sheet is folded and the fold pressed."""
    return sequence(
        0.9, (0, crackle(0.28, "fold", 60.0), 0.8), (0.38, rub(0.3, 1800.0, 8000.0, "press", 30.0), 0.7)
    )


@sound("paper_tear", -30.0)
def paper_tear() -> Wave:
    """A page is torn off, slow then quick."""
    count = samples(0.75)
    force = line(count, (0, 0.2), (0.4, 0.5), (0.62, 1.0), (0.7, 0.0))
    return (crackle(0.75, "tear", 240.0)[:count] + 0.5 * rub(0.75, 1500.0, 9500.0, "tear", 80.0)) * force


@sound("page", -37.0)
def page() -> Wave:
    """A page of the notebook is turned."""
    return sequence(
        0.6, (0, rub(0.32, 900.0, 6500.0, "page", 12.0), 0.9), (0.3, crackle(0.15, "page", 60.0), 0.6)
    )


@sound("notes", -35.0)
def notes() -> Wave:
    """A few banknotes are counted off with a thumb."""
    return sequence(1.1, *[(n * 0.2, crackle(0.09, f"note {n}", 130.0), 0.9) for n in range(5)])


@sound("note_one", -35.0)
def note_one() -> Wave:
    """One hundred-rupee note, counted."""
    return sequence(0.3, (0, crackle(0.08, "one", 150.0), 1.0), (0.09, rub(0.08, 1500.0, 7000.0, "one"), 0.4))


@sound("coins", -29.0)
def coins() -> Wave:
    """Coins are counted into a hand."""
    return sequence(1.0, (0, jingle((3300.0, 4100.0, 5200.0), 0.5, 14.0, "coins"), 1.0))


@sound("coin_tin", -28.0)
def coin_tin() -> Wave:
    """A coin falls into a tin."""
    return sequence(
        0.9,
        (0, hit(STEEL, 4200.0, "coin", 0.7, 2.0), 0.7),
        (0.003, hit(STEEL, 690.0, "coin tin", 0.6, 2.0), 0.6),
        (0.12, hit(STEEL, 4300.0, "coin2", 0.4, 2.5), 0.5),
    )


@sound("pencil", -38.0)
def pencil() -> Wave:
    """A pencil draws one slow line and a short one."""
    return sequence(
        1.5,
        (0, rub(0.85, 1400.0, 5200.0, "line", 38.0), 1.0),
        (1.0, rub(0.3, 1600.0, 5600.0, "short", 45.0), 0.8),
    )


@sound("pen", -39.0)
def pen() -> Wave:
    """A nib signs a name."""
    strokes = [
        (at, rub(length, 2500.0, 8000.0, f"nib {at}", 60.0), 0.8)
        for at, length in ((0, 0.2), (0.26, 0.12), (0.42, 0.3), (0.8, 0.09), (0.95, 0.35))
    ]
    return sequence(1.5, *strokes)


@sound("charcoal", -36.0)
def charcoal() -> Wave:
    """One stroke of charcoal on a door: a rupee."""
    return rub(0.4, 700.0, 3600.0, "charcoal", 55.0)


@sound("brush", -40.0)
def brush() -> Wave:
    """A flat brush paints one letter."""
    return sequence(
        1.2,
        (0, rub(0.6, 500.0, 3400.0, "brush", 9.0), 1.0),
        (0.7, rub(0.4, 600.0, 3600.0, "brush2", 9.0), 0.8),
    )


@sound("stamp", -26.0)
def stamp() -> Wave:
    """A rubber stamp: pad, then paper on a wooden desk."""
    return sequence(
        0.9,
        (0, hit(WOOD, 260.0, "pad", 0.5, 2.0), 0.6),
        (0.34, hit(BOARD, 125.0, "stamp"), 1.1),
        (0.34, hit(WOOD, 330.0, "stamp", 0.8, 2.0), 0.6),
    )


@sound("envelope", -35.0)
def envelope() -> Wave:
    """An envelope is pushed under a door."""
    return sequence(
        0.7, (0, rub(0.45, 900.0, 5200.0, "envelope", 20.0), 1.0), (0.1, crackle(0.2, "envelope", 40.0), 0.5)
    )


@sound("crackers", -27.0, send=0.6)
def crackers() -> Wave:
    """Diwali: a string of crackers two lanes off."""
    reel, dice, at = Reel(samples(3.2), loop=False), chance("crackers"), 0.0
    while at < 2.6:
        count = samples(0.09)
        bang = bandpass(white(count, f"bang {at:.3f}"), 180.0, 4200.0, 1) * line(
            count, (0, 1.0), (0.015, 0.3), (0.09, 0.0)
        )
        reel.lay(bang, at, float(dice.uniform(0.3, 1.0)))
        at += float(dice.exponential(0.07)) + 0.012
    return reel.mono() * (1 + 0.2 * wander(reel.count, "crackers", 2.0))
