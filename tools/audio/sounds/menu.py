"""The menu's own sounds: tines of the child's music box, in tune with every track."""

from tools.audio.instruments.struck import MusicBox, Santoor
from tools.audio.score.gesture import Gesture, Turn
from tools.audio.score.swara import hertz
from tools.audio.signal.wave import Wave
from tools.audio.sounds.design import sound
from tools.audio.sounds.materials import WOOD, hit, muted, rub, sequence


def tine(swara: str, octave: int = 1, force: float = 0.7) -> Wave:
    """Return one tine of the music box."""
    return MusicBox().sound(Gesture(0.0, 0.3, force, (Turn(0.0, hertz(swara, octave)),)))


@sound("menu_move", -38.0, send=0.05)
def menu_move() -> Wave:
    """The choice moves: wood, and the smallest tine."""
    return sequence(
        0.25, (0, hit(WOOD, 880.0, "move", 0.6, 2.0), 0.7), (0, muted(tine("P", 1, 0.4), 0.2), 0.5)
    )


@sound("menu_choose", -33.0, send=0.15)
def menu_choose() -> Wave:
    """Chosen: N and S', the key's last two notes."""
    return sequence(1.8, (0, muted(tine("N", 1, 0.5), 0.15), 0.6), (0.09, tine("S", 2), 1.0))


@sound("menu_back", -35.0, send=0.15)
def menu_back() -> Wave:
    """Back: m falls to R, the way it came."""
    return sequence(1.6, (0, tine("m", 1, 0.6), 0.9), (0.09, tine("R", 1, 0.5), 0.7))


@sound("menu_no", -36.0, send=0.05)
def menu_no() -> Wave:
    """Not possible: two dull knocks."""
    return sequence(
        0.3, (0, hit(WOOD, 300.0, "no", 0.7, 2.0), 1.0), (0.1, hit(WOOD, 270.0, "no2", 0.6, 2.0), 0.8)
    )


@sound("menu_open", -36.0, send=0.1)
def menu_open() -> Wave:
    """The pause menu opens: cloth, and P."""
    return sequence(1.8, (0, rub(0.2, 600.0, 4000.0, "open", 12.0), 0.4), (0.05, tine("P", 0, 0.6), 0.8))


@sound("note_added", -34.0, send=0.2)
def note_added() -> Wave:
    """Something new stands in the notebook: a pencil tick and R m P."""
    notes = [(0.12 + 0.1 * n, tine(s, 1, 0.45), 0.7) for n, s in enumerate("RmP")]
    return sequence(2.2, (0, rub(0.09, 1600.0, 6000.0, "tick", 60.0), 0.35), *notes)


@sound("objective_done", -33.0, send=0.25)
def objective_done() -> Wave:
    """Something is done: P N S'."""
    return sequence(
        1.6, *[(0.13 * n, tine(s, o, 0.6), 0.8) for n, (s, o) in enumerate((("P", 1), ("N", 1), ("S", 2)))]
    )


@sound("saved", -38.0, send=0.1)
def saved() -> Wave:
    """The game is kept: a small lock."""
    return sequence(
        0.5, (0, hit(WOOD, 620.0, "saved", 0.5, 2.0), 0.8), (0.07, muted(tine("S", 1, 0.4), 0.25), 0.5)
    )


@sound("card", -30.0, send=0.5)
def card() -> Wave:
    """A chapter's card: one low course of the santoor."""
    low = Santoor().sound(Gesture(0.0, 1.0, 0.8, (Turn(0.0, hertz("S", -1)),)))
    return sequence(
        3.2, (0, low, 1.0), (0.02, Santoor().sound(Gesture(0.0, 1.0, 0.5, (Turn(0.0, hertz("P", -1)),))), 0.6)
    )


@sound("type_tick", -46.0, send=0.0)
def type_tick() -> Wave:
    """A word appears."""
    return sequence(0.06, (0, hit(WOOD, 1300.0, "word", 0.5, 4.0), 1.0))
