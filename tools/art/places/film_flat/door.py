"""The door with five bolts: the leaf, each bolt shut or drawn, the chain, a stool for the topmost."""

from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import INK, MARI, STEEL, WOOD
from tools.art.kit.paths import oval, rect, rrect, spline
from tools.art.kit.props import PAD, Foot, prop

TEAK = ("#2a1512", "#4a241a", "#6d3a24", "#8f5634", "#c08a54")


@prop("bolted_leaf", 96, 144)
def bolted_leaf(art: Art) -> None:
    """Polished teak, two panels, an eye of glass; round the fourth bolt it is rubbed to bare wood."""
    for x in (0, 88):
        art.fill(rect(x, 2, 8, 142), TEAK[0])
        art.fill(rect(x, 2, 2.2, 142), TEAK[2])
    art.fill(rect(-2, 0, 100, 8), TEAK[0])
    art.fill(rect(-2, 0, 100, 2), TEAK[3])
    art.fill(rect(8, 8, 80, 136), TEAK[1])
    art.wash(rect(9, 9, 78, 134), (9, 9), (87, 143), [(0, TEAK[3], 1), (0.5, TEAK[2], 1), (1, TEAK[1], 1)])
    for y, height in ((18, 46), (76, 56)):
        art.fill(rect(18, y, 52, height), TEAK[1])
        art.fill(rect(20, y + 2, 48, height - 4), TEAK[2])
        art.fill(rect(20, y + 2, 48, 1.4), TEAK[0])
        art.fill(rect(20, y + height - 3.4, 48, 1.4), TEAK[4], 0.6)
    art.fill(oval(44, 30, 3.2), MARI[2])
    art.fill(oval(44, 30, 1.6), INK[0])
    art.fill(oval(79, 104, 7, 5), TEAK[4], 0.55)
    art.fill(rrect(76, 66, 9, 12, 2), MARI[1])
    art.fill(oval(80, 70, 3.4), MARI[3])


def _plate(art: Art) -> None:
    art.fill(rrect(2, 5, 30, 9, 1.6), INK[0], 0.4)
    art.fill(rrect(1, 3, 30, 9, 1.6), MARI[1])
    art.fill(rect(2, 3.6, 28, 1.2), MARI[3])
    for x in (4, 27):
        art.fill(oval(x, 7.4, 1), MARI[0])


@prop("bolt_shut", 48, 18, foot=Foot(0, -PAD, 48, 18 + PAD))
def bolt_shut(art: Art) -> None:
    """A brass bolt, home in the frame; while it is, nobody walks through the door."""
    _plate(art)
    art.fill(rrect(33, 2, 10, 11, 1.6), MARI[1])
    art.fill(rect(33, 2, 10, 1.4), MARI[3])
    art.fill(rrect(8, 5.4, 33, 4.4, 2), MARI[2])
    art.fill(rect(9, 5.6, 31, 1.4), MARI[4])
    art.fill(oval(20, 8, 3), MARI[3])
    art.fill(oval(19.2, 7, 1.2), MARI[4])


@prop("bolt_drawn", 48, 18)
def bolt_drawn(art: Art) -> None:
    """The same bolt drawn back, its socket empty."""
    _plate(art)
    art.fill(rrect(33, 2, 10, 11, 1.6), MARI[1])
    art.fill(rect(33, 2, 10, 1.4), MARI[3])
    art.fill(rect(34, 5.4, 7, 4.4), INK[0])
    art.fill(rrect(0, 5.4, 26, 4.4, 2), MARI[2])
    art.fill(rect(1, 5.6, 24, 1.4), MARI[4])
    art.fill(oval(7, 8, 3), MARI[3])
    art.fill(oval(6.2, 7, 1.2), MARI[4])


@prop("door_chain", 36, 30)
def door_chain(art: Art) -> None:
    """A chain of steel, hooked."""
    art.fill(rrect(0, 3, 8, 6, 1.4), STEEL[1])
    art.fill(rrect(24, 2, 10, 6, 1.4), STEEL[1])
    art.stroke(spline("5,6 10,17 18,20 25,15 29,5", closed=False), STEEL[0], 2.6)
    art.stroke(spline("5,6 10,17 18,20 25,15 29,5", closed=False), STEEL[4], 1.6, dash=(2, 2.4))


@prop("bolt_stool", 42, 42, foot=Foot(4, 28, 32, 13))
def bolt_stool(art: Art) -> None:
    """A milking stool from a film about a village, two heel marks on it."""
    contact(art, 5, 39, 30, 8)
    for x in (6, 19, 30):
        art.fill(rect(x, 16, 5, 24), WOOD[1])
        art.fill(rect(x, 16, 1.6, 24), WOOD[3])
    art.fill(oval(20, 16, 18, 7), WOOD[1])
    art.fill(oval(20, 13.6, 18, 7), WOOD[3])
    for x in (14, 26):
        art.fill(oval(x, 13.6, 3, 1.6), WOOD[1], 0.7)
