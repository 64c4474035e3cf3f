"""What Pooja packed, each in its own spot on a locker: twelve pictures as large as the locker itself.

They are laid down where the locker stands, so that any five of the twelve lie side by side on it.
"""

from collections.abc import Callable

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, RANI, STEEL, TEAL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import glow, prop
from tools.art.places.forms import leaves, tumbler

KEEPSAKES = (
    "kept_cup",
    "kept_tumbler",
    "kept_photograph",
    "kept_lamp",
    "kept_steel_bowl",
    "kept_cutting",
    "kept_thread",
    "kept_doormat",
    "kept_curtain",
    "kept_shorthand_book",
    "kept_tape",
    "kept_typewriter_ribbon",
)

Draw = Callable[[Art], object]


def _kept(name: str) -> Callable[[Draw], Draw]:
    """Enter a keepsake in a box of the locker's size."""
    return prop(f"kept_{name}", 63, 72)


@_kept("lamp")
def lamp(art: Art) -> None:
    """The lamp with the scorched shade, the scorch to the wall."""
    art.fill(oval(9, 17, 6, 2), MARI[1])
    art.fill(rect(8, 5, 2, 12), MARI[2])
    art.fill(spline("1,7! 5,-3! 13,-3! 17,7!"), MARI[3])
    art.fill(spline("1,7! 5,-3! 8,-3! 6,7!"), MARI[4])
    art.fill(oval(13.8, 2, 1.8, 3), WOOD[2], 0.6)


@glow("kept_lamp")
def lamp_glow(art: Art) -> None:
    """The shade alight."""
    art.fill(oval(9, 3, 10, 7), "#ffb55a", 0.3, blur=2.4)
    art.fill(spline("1,7! 5,-3! 13,-3! 17,7!"), "#ffb45a", 0.75)


@_kept("photograph")
def photograph(art: Art) -> None:
    """The wedding photograph, stood up small."""
    art.fill(poly("18,3 31,1 33,14 20,16"), WOOD[1])
    art.fill(poly("19.4,4.4 30,2.8 31.4,12.6 21,14.4"), CREAM[3])
    art.fill(oval(23.6, 8, 1.9, 2.2), RANI[2])
    art.fill(oval(27.6, 7.4, 1.9, 2.2), WOOD[2])
    art.fill(poly("21,14 21.6,11 25.4,10.4 26,13.4"), RANI[1])
    art.fill(poly("26,13.4 26,10.2 30,10 31,12.6"), INK[1])


@_kept("cutting")
def cutting(art: Art) -> None:
    """The money plant in a syrup bottle, roots showing."""
    art.fill(rrect(36, 6, 7, 11, 1.6), LEAF[3], 0.6)
    art.fill(rect(37, 7, 1.6, 9), "#ffffff", 0.5)
    art.fill(rect(37.6, 3, 3.8, 4), LEAF[2], 0.7)
    art.stroke(spline("39.6,13 39,5 42,0 46,-2", closed=False), LEAF[1], 1.1)
    leaves(art, ((37, 2, 200), (42, -1, 300), (47, -3, -20), (45, 3, 20)), 3.2)


@_kept("cup")
def cup(art: Art) -> None:
    """The cup with forget-me-nots, its handle outward."""
    art.fill(spline("46,9! 55,9! 53.6,17! 47.4,17!"), CREAM[4])
    art.fill(spline("52,9! 55,9! 53.6,17! 51.4,17!"), CREAM[2])
    art.stroke(spline("54.6,10.4 58,11.6 57.4,14.6 53.8,15", closed=False), CREAM[3], 1.3)
    for x, y in ((48.6, 12), (50.6, 14.4), (51, 11.4)):
        art.fill(oval(x, y, 0.9), DUSK[2])


@_kept("tumbler")
def tumbler_of_hers(art: Art) -> None:
    """The steel tumbler, turned over to keep the dust out."""
    tumbler(art, 29.6, 9.6, 6)


@_kept("steel_bowl")
def steel_bowl(art: Art) -> None:
    """The bowl from under the tap, on the middle shelf."""
    art.fill(spline("8,34! 24,34! 21,42! 11,42!"), STEEL[1])
    art.fill(spline("8,34! 15,34! 15,42! 11,42!"), STEEL[3])
    art.fill(oval(16, 34, 8, 2), STEEL[4])
    art.fill(oval(16, 34.3, 6.4, 1.3), STEEL[0])


@_kept("thread")
def thread(art: Art) -> None:
    """The ball of banyan thread."""
    art.fill(oval(31, 39, 4.6, 4.4), CREAM[2])
    art.fill(oval(30, 38, 3.6, 3.4), CREAM[4])
    art.stroke(spline("27,37 31,40 35,38", closed=False), VERM[2], 0.8)
    art.stroke(spline("29,42 33,39 34,36", closed=False), VERM[2], 0.8)
    art.stroke(spline("35,41 39,42.4 40,44", closed=False), CREAM[4], 0.8)


@_kept("tape")
def tape(art: Art) -> None:
    """The measuring tape, rolled."""
    art.fill(oval(43, 39.4, 4, 3.6), MARI[1])
    art.fill(oval(42.6, 38.8, 3.6, 3.2), MARI[3])
    art.fill(oval(42.6, 38.8, 1.2, 1), WOOD[1])
    art.fill(poly("45,41 51,40.4 51,42.4 45,43"), MARI[4])


@_kept("typewriter_ribbon")
def typewriter_ribbon(art: Art) -> None:
    """The ribbon in its tin."""
    art.fill(rrect(48, 38, 8, 4.4, 1), VERM[1])
    art.fill(oval(52, 38, 4, 1.6), VERM[3])
    art.fill(oval(52, 38, 1.4, 0.6), INK[0])


@_kept("curtain")
def curtain(art: Art) -> None:
    """One curtain of the third flat, folded in four."""
    art.fill(rrect(8, 53, 23, 10, 2), MARI[1])
    art.fill(rrect(8, 52, 23, 9, 2), MARI[2])
    for y in (54.4, 57, 59.4):
        art.fill(rect(8.6, y, 21, 0.9), MARI[4], 0.8)
    for x in (13, 20, 27):
        art.fill(oval(x, 55.8, 1.2), VERM[2])


@_kept("shorthand_book")
def shorthand_book(art: Art) -> None:
    """Pitman's, and a bus ticket in it."""
    art.fill(poly("35,56 53,56 54,62 35,62"), TEAL[1])
    art.fill(rect(35, 54, 18, 6), TEAL[2])
    art.fill(rect(36, 58.6, 17, 1.8), CREAM[4])
    art.fill(rect(46, 51.6, 3, 3), RANI[4])


@_kept("doormat")
def doormat(art: Art) -> None:
    """The mat, rolled and leant against the locker's side."""
    with art.at(turn=-7, pivot=(60, 60)):
        art.fill(rrect(57, 32, 9, 38, 4), WOOD[1])
        art.fill(rrect(57, 32, 6, 38, 3), WOOD[3])
        for y in range(36, 68, 4):
            art.fill(rect(57, y, 9, 1), WOOD[1], 0.6)
        art.fill(oval(61.5, 33, 4.5, 2), WOOD[4])
        art.stroke(oval(61.5, 33, 2.4, 1), WOOD[1], 0.8)
    art.fill(brush("56,50 60,48 66,50", 1.2, 1.6, 1.2), CREAM[3])
