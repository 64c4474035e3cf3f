"""Her mother's door, chair and narrow bed, and the tea of two and of four o'clock."""

from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, INK, LEAF, MARI, STEEL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, glow, prop
from tools.art.places.forms import folds, wire

TEAK = ("#2a1512", "#4a241a", "#6d3a24", "#8f5634", "#c08a54")


@prop("mother_ajar", 96, 144)
def mother_ajar(art: Art) -> None:
    """Her mother's door, open by a finger's breadth that is really a hand's."""
    for x in (0, 88):
        art.fill(rect(x, 2, 8, 142), TEAK[1])
        art.fill(rect(x, 2, 2.2, 142), TEAK[3])
    art.fill(rect(-2, 0, 100, 8), TEAK[1])
    art.fill(rect(-2, 0, 100, 2), TEAK[3])
    art.fill(rect(8, 8, 80, 136), "#4a3c34")
    art.fill(poly("8,8 46,12 46,144 8,144"), "#a5987c")
    art.fill(poly("8,8 46,12 46,16 8,12"), "#c9bea0")
    for y, low in ((22, 72), (82, 132)):
        art.fill(poly(((14, y), (40, y + 2), (40, low + 2), (14, low))), "#8f8268")
        art.fill(poly(((14, y), (40, y + 2), (40, y + 4), (14, y + 2))), "#6f644e")
    art.fill(oval(41, 78, 2.4), MARI[2])
    art.fill(rect(45, 12, 3.4, 132), "#6f644e")


@glow("mother_ajar")
def mother_ajar_glow(art: Art) -> None:
    """A night lamp, and somebody in it who is not asleep."""
    art.wash(rect(49, 8, 39, 136), (49, 0), (88, 0), [(0, "#ffc070", 0.6), (1, "#d88a3c", 0.4)])
    art.fill(rect(43.6, 12, 1.6, 132), "#ffd890", 0.7)


@prop("watch_chair", 48, 81, foot=Foot(5, 60, 36, 20))
def watch_chair(art: Art) -> None:
    """A straight chair with a rush seat and a shawl over its back, facing the front door."""
    contact(art, 7, 78, 32, 8)
    for x in (6, 35):
        art.fill(rect(x, 4, 5, 75), WOOD[1])
        art.fill(rect(x, 4, 1.6, 75), WOOD[3])
    for y in (12, 24):
        art.fill(rect(9, y, 28, 4), WOOD[2])
    art.fill(rrect(4, 46, 39, 14, 3), WOOD[2])
    art.fill(rrect(6, 47, 35, 10, 2), "#c4a468")
    art.fill(oval(23, 52, 11, 3), "#9a7c48", 0.7)
    shawl = spline("4,4! 42,4! 43,34 38,42! 28,38 18,43 5,40!")
    folds(
        art,
        shawl,
        ("#7d7a88", "#9f9caa", "#c4c1cc", "#e2dfe6", "#f6f4f8"),
        ("12,4 13,24 11,40", "22,4 22,24 22,40", "33,4 33,24 34,40"),
    )


@prop("mother_cot", 120, 66, foot=Foot(0, 34, 118, 31))
def mother_cot(art: Art) -> None:
    """A narrow bed seen from its side, made too tight to have been slept in; prayers, glasses."""
    contact(art, 4, 62, 110, 10, skew=6)
    for x in (0, 112):
        art.fill(rect(x, 6, 6, 58), WOOD[1])
        art.fill(rect(x, 6, 2, 58), WOOD[3])
    art.fill(rrect(4, 22, 110, 32, 3), CREAM[2])
    art.fill(rrect(4, 20, 110, 20, 3), CREAM[4])
    art.fill(rect(4, 40, 110, 12), "#c9c0b0")
    art.fill(rect(4, 44, 110, 2), LEAF[2])
    art.fill(rrect(8, 16, 28, 14, 5), CREAM[3])
    art.fill(rrect(8, 15, 28, 10, 5), CREAM[4])
    art.fill(rrect(70, 24, 18, 10, 1.4), VERM[1])
    art.fill(rect(71, 25, 16, 1.4), VERM[3])
    wire(art, "92,30 96,28 100,31 104,28 108,31", INK[1], 0.9)


@prop("two_teas", 48, 30)
def two_teas(art: Art) -> None:
    """A tray with two cups of tea and a skin on both."""
    art.fill(oval(23, 18, 22, 7), INK[0], 0.3, blur=1)
    art.fill(oval(22, 16, 22, 7), STEEL[1])
    art.fill(oval(22, 15, 22, 7), STEEL[3])
    for x in (9, 25):
        art.fill(spline(f"{x},8! {x + 11},8! {x + 10},15 {x + 8},18! {x + 3},18! {x + 1},15"), CREAM[4])
        art.fill(oval(x + 5.5, 8, 5.5, 1.8), CREAM[3])
        art.fill(oval(x + 5.5, 8.2, 4.4, 1.3), "#b98a5c")
        art.fill(oval(x + 5, 8, 2.4, 0.6), "#d8b48c")
