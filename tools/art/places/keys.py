"""Keys, wherever they hang or lie: on the rack by the door, on a nail, on a doily, under a mat."""

from tools.art.kit.ink import Art
from tools.art.kit.palette import INK, MARI, STEEL, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import prop
from tools.art.places.forms import wire

LIFT = 42
"""Units of air below keys on the telephone's doily, so that they are drawn in front of it."""


def _house(art: Art) -> None:
    """Cut the rack in the shape of a house, with three hooks."""
    art.fill(poly("5,12 22,3 39,12 39,19 5,19"), INK[0], 0.35, blur=1.4)
    art.fill(poly("3,10 20,1 37,10 37,17 3,17"), WOOD[2])
    art.fill(poly("3,10 20,1 37,10 37,11.6 20,3 3,11.6"), WOOD[4])
    for index in range(3):
        art.fill(oval(9 + index * 11, 15, 1.1), INK[0])


def _hung(art: Art, x: float, tone: str, drop: float = 0) -> None:
    """Hang one key from a hook."""
    art.stroke(oval(x, 19 + drop, 2.4), tone, 1.3)
    art.fill(rect(x - 0.7, 21 + drop, 1.5, 7), tone)
    art.fill(rect(x + 0.6, 25 + drop, 2, 1.2), tone)


@prop("key_rack", 42, 30)
def key_rack(art: Art) -> None:
    """A rack for keys in the shape of a house; the keys on it open other people's doors."""
    _house(art)
    _hung(art, 9, MARI[3])
    _hung(art, 20, STEEL[3])


@prop("key_rack_two", 42, 33)
def key_rack_two(art: Art) -> None:
    """The same rack, his key hung over hers."""
    _house(art)
    _hung(art, 9, MARI[2])
    _hung(art, 20, STEEL[3])
    with art.at(turn=-14, pivot=(9, 16)):
        _hung(art, 9.6, MARI[4], 1)


@prop("key_rack_bare", 42, 30)
def key_rack_bare(art: Art) -> None:
    """The same rack with her hook bare: a shadow where a key hung for eleven months."""
    _house(art)
    art.stroke(oval(9, 19, 2.4), INK[1], 1.2, 0.3)
    art.fill(rect(8.4, 21, 1.4, 7), INK[1], 0.3)
    _hung(art, 20, STEEL[3])


def _lying(art: Art, x: float, y: float, turn: float, tone: str) -> None:
    with art.at(x, y, turn=turn):
        art.stroke(oval(0, 0.8, 2.8, 2.4), INK[0], 1.4, 0.4)
        art.stroke(oval(0, 0, 2.8, 2.4), tone, 1.5)
        art.fill(rect(2.6, -0.8, 9, 1.6), tone)
        art.fill(rect(8.4, 0.4, 1.3, 2.2), tone)
        art.fill(rect(10.6, 0.4, 1.2, 2.8), tone)


def _bunch(art: Art) -> None:
    """Lay two keys and a brass tag down together."""
    _lying(art, 9, 8, 14, STEEL[3])
    _lying(art, 8, 10, 42, STEEL[2])
    art.fill(oval(6, 13.4, 4.4, 3.6), MARI[1])
    art.fill(oval(5.6, 12.8, 4.2, 3.4), MARI[3])
    art.fill(oval(5.6, 10.8, 0.8, 0.6), INK[0])
    art.stroke(oval(8, 9, 2.6, 2), STEEL[4], 0.9)


@prop("keys_with_tag", 24, 21)
def keys_with_tag(art: Art) -> None:
    """The keys of the new house, laid on a ledge."""
    _bunch(art)


@prop("keys_on_doily", 24, 21 + LIFT)
def keys_on_doily(art: Art) -> None:
    """The same keys, on the telephone's doily, where one lays what is to be rung about."""
    _bunch(art)


@prop("keys_on_nail", 24, 36)
def keys_on_nail(art: Art) -> None:
    """Two new keys and a brass tag, hung on another tenant's nail."""
    art.fill(rect(5, 9, 15, 22), INK[0], 0.22, blur=1.6)
    art.stroke(oval(11, 7, 4, 4.4), STEEL[2], 1.2)
    art.stroke(oval(10.6, 6.6, 4, 4.4), STEEL[4], 0.5)
    for x, turn, tone in ((9, 12, STEEL[3]), (12.6, -10, STEEL[4])):
        with art.at(turn=turn, pivot=(11, 10)):
            art.stroke(oval(x, 13, 2.6), tone, 1.4)
            art.fill(rect(x - 0.8, 15.4, 1.7, 11), tone)
            art.fill(rect(x + 0.8, 21, 2.2, 1.3), tone)
            art.fill(rect(x + 0.8, 24, 2.6, 1.3), tone)
    wire(art, "11,10 16,13 17,17", MARI[1], 0.8)
    art.fill(rrect(14, 16.4, 6.6, 9, 1.6), MARI[1])
    art.fill(rrect(13.6, 16, 6.2, 8.6, 1.6), MARI[3])
    art.fill(rect(15, 19.4, 3.4, 0.9), MARI[0])
    art.fill(oval(11, 3, 1.7), STEEL[0])
    art.fill(oval(10.5, 2.5, 0.7), STEEL[4])


@prop("keys_under_mat", 27, 18)
def keys_under_mat(art: Art) -> None:
    """A lump in the doormat, where keys lie as everybody's keys lie."""
    art.fill(spline("3,13 7,6 14,4 21,7 24,13 14,15"), INK[0], 0.35, blur=1.4)
    art.fill(spline("5,12 9,7 14,6 19,8 22,12 14,13.4"), "#b45a41", 0.75)
    art.fill(spline("8,9 13,6.6 17,8 13,9.6"), "#e08a63", 0.7)
    _lying(art, 20, 13, 20, MARI[3])
