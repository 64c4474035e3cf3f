"""Her own door: green planks with a brass lock, ajar or shut, the bell beside it, the step before it."""

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import INK, MARI, STEEL, VERM, WOOD
from tools.art.kit.paths import Path, oval, poly, rect, rrect, spline
from tools.art.kit.props import glow, prop

GREEN = ("#173f3a", "#23605a", "#348278", "#5aa598", "#9cd0c0")
WIDTH, HIGH = 96, 144


def _frame(art: Art) -> None:
    """Set the frame, and the fanlight over it with its three panes."""
    for x in (0, 88):
        art.fill(rect(x, 2, 8, 142), WOOD[1])
        art.fill(rect(x, 2, 2.4, 142), WOOD[3])
    art.fill(rect(-2, 0, 100, 7), WOOD[1])
    art.fill(rect(-2, 0, 100, 2), WOOD[4])
    art.fill(rect(8, 22, 80, 5), WOOD[1])
    art.fill(rect(8, 22, 80, 1.4), WOOD[3])
    for x in (34, 60):
        art.fill(rect(x, 7, 3, 15), WOOD[1])


def _leaf(art: Art, width: float) -> None:
    """Hang the leaf: four planks, two rails, a brass letter slot, the lock at a hand's height."""
    art.fill(rect(0, 0, width, 117), GREEN[1])
    plank = width / 4
    for index in range(4):
        x = index * plank
        art.fill(rect(x, 0, plank - 0.8, 117), GREEN[2])
        art.fill(rect(x, 0, 1.2, 117), GREEN[3], 0.7)
        art.fill(rect(x + plank - 1.6, 0, 1.6, 117), GREEN[0], 0.8)
    for y in (12, 92):
        art.fill(rect(0, y, width, 11), GREEN[2])
        art.fill(rect(0, y, width, 1.6), GREEN[4], 0.7)
        art.fill(rect(0, y + 10, width, 1.6), GREEN[0], 0.7)
    art.fill(rrect(width * 0.3, 46, width * 0.4, 6, 1.4), MARI[2])
    art.fill(rect(width * 0.34, 48.4, width * 0.32, 1.6), INK[0])
    art.fill(oval(width - 10, 72, 9, 13), GREEN[4], 0.4)
    art.fill(rrect(width - 15, 60, 11, 15, 2), MARI[1])
    art.fill(rrect(width - 15, 60, 9.4, 13.4, 2), MARI[3])
    art.fill(rect(width - 14, 61, 2, 11), MARI[4])
    art.fill(oval(width - 9.4, 66, 1.7), INK[0])
    art.fill(rect(width - 10, 66, 1.4, 4.6), INK[0])


@prop("own_door", WIDTH, HIGH)
def own_door(art: Art) -> None:
    """The door as it stands by day: a hand's breadth and a bit more open."""
    art.wash(rect(8, 6, 80, 138), (0, 6), (0, 144), [(0, "#9a6a48", 1), (1, "#c98e5c", 1)])
    _frame(art)
    with art.at(8, 27):
        art.fill(rect(2, 0, 48, 117), INK[0], 0.4, blur=2)
        _leaf(art, 46)
        art.fill(rect(45, 0, 3.4, 117), GREEN[0])


def _gap() -> Path:
    return poly("56,27 88,27 88,144 56,144")


@glow("own_door")
def own_door_glow(art: Art) -> None:
    """The room's light in the gap and over the door."""
    art.wash(_gap(), (0, 27), (0, 144), [(0, "#ffb45c", 0.75), (0.6, "#ffcf85", 0.9), (1, "#ffae60", 0.7)])
    for x, width in ((9, 25), (37, 23), (63, 24)):
        art.fill(rect(x, 8, width, 13), "#ffc877", 0.85)


@prop("own_door_shut", WIDTH, HIGH)
def own_door_shut(art: Art) -> None:
    """The door shut, by the one who lives behind it."""
    art.fill(rect(8, 6, 80, 138), INK[0])
    for x, width in ((9, 25), (37, 23), (63, 24)):
        art.fill(rect(x, 8, width, 13), "#8fa3b0")
    _frame(art)
    with art.at(8, 27):
        _leaf(art, 80)


@glow("own_door_shut")
def own_door_shut_glow(art: Art) -> None:
    """The fanlight, and a line of light under the leaf."""
    for x, width in ((9, 25), (37, 23), (63, 24)):
        art.fill(rect(x, 8, width, 13), "#ffc877", 0.85)
    art.fill(rect(10, 142, 76, 1.6), "#ffcf85", 0.9)


@prop("door_step", 132, 33)
def door_step(art: Art) -> None:
    """One stone, wide enough for two to sit on, hollow in the middle, swept."""
    art.fill(rrect(2, 10, 128, 20, 4), INK[0], 0.4, blur=2)
    art.fill(rrect(0, 2, 129, 25, 3), "#6f6a74")
    art.fill(rrect(0, 0, 129, 19, 3), "#a39da2")
    art.fill(rect(2, 0.6, 125, 1.6), "#d0c9c8")
    art.fill(spline("34,7 64,4 96,7 92,13 64,15 38,13"), "#b8b1b3", 0.8)


@prop("door_bell", 30, 51)
def door_bell(art: Art) -> None:
    """A brass bell on a curl of spring, a cord with a knot for a child's reach."""
    art.stroke(spline("5,10 8,3 18,3 20,12 14,14 13,9", closed=False), STEEL[1], 2)
    art.fill(rect(2, 6, 4, 12), WOOD[1])
    art.fill(spline("12,14! 20,14! 23,25 25,27! 8,27! 10,25"), MARI[2])
    art.fill(spline("13,15! 15,15! 14,25 11,26! 10,26"), MARI[4], 0.8)
    art.fill(oval(16, 28, 2.4), MARI[1])
    art.fill(brush("16,29 17,38 15,46", 1, 1.2, 1), WOOD[4])
    art.fill(oval(15.4, 45, 2.2), VERM[2])
