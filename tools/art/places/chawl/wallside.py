"""What hangs and stands on Shanta's walls: the high shelf, the tin, a guest's cup, a list."""

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, RANI, STEEL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import prop
from tools.art.places.forms import folds, shadowed, wire, writing


@prop("high_shelf", 75, 24)
def high_shelf(art: Art) -> None:
    """A plank as high as she can reach, papered with a calendar's back."""
    shadowed(art, rect(2, 6, 70, 6), drop=4)
    art.fill(rect(0, 4, 72, 5), WOOD[2])
    art.fill(rect(0, 4, 72, 1.4), WOOD[4])
    for index in range(9):
        art.fill(
            poly(((index * 8, 8), (index * 8 + 8, 8), (index * 8 + 4, 15))),
            CREAM[4] if index % 2 else DUSK[3],
        )
    for x in (8, 60):
        art.fill(poly(((x, 9), (x + 4, 9), (x, 20))), WOOD[1])


@prop("shanta_tin", 30, 30)
def shanta_tin(art: Art) -> None:
    """A biscuit tin with a lady on the lid of whom only the hat is left."""
    art.fill(rect(3, 23, 24, 4), INK[0], 0.4, blur=1.2)
    art.fill(rrect(2, 7, 25, 18, 2), VERM[1])
    art.fill(rrect(2, 7, 16, 18, 2), VERM[2])
    art.fill(rect(4, 9, 2.6, 14), VERM[4], 0.7)
    art.fill(rrect(1, 3, 27, 6, 2), MARI[2])
    art.fill(rect(2, 3.4, 25, 1.6), MARI[4])
    art.fill(oval(14.5, 16, 6.6, 6), CREAM[3])
    art.fill(spline("8.6,15! 12,11 18,11 20.6,15! 17,16 11,16"), RANI[2])
    art.fill(brush("17,12 20,9.6 22,10.6", 1.4, 1, 0.4), LEAF[2])
    art.fill(oval(21, 22, 1.4), WOOD[1], 0.7)


@prop("good_cup", 24, 21)
def good_cup(art: Art) -> None:
    """One cup with its saucer, china, a gold line round it, nothing ever drunk from it."""
    art.fill(oval(11, 16.4, 10, 2.6), INK[0], 0.3, blur=1)
    art.fill(oval(11, 15, 10, 2.6), CREAM[2])
    art.fill(oval(11, 14.4, 9.4, 2.2), CREAM[4])
    art.fill(spline("4,3! 18,3! 17,10 14,13.6! 8,13.6! 5,10"), CREAM[4])
    art.fill(spline("13,3! 18,3! 17,10 14,13.6! 12,13.6!"), CREAM[2], 0.8)
    art.fill(rect(4, 3.2, 14, 1.2), MARI[3])
    art.stroke(spline("18,5 21.6,6 20.6,10 16.6,10.4", closed=False), CREAM[3], 1.4)
    art.fill(oval(9, 8.4, 2), RANI[3])


@prop("school_list", 33, 39)
def school_list(art: Art) -> None:
    """A typed list with a pin; under one line a finger has gone until it is grey."""
    sheet = poly("3,3 28,2 29,33 4,35")
    shadowed(art, sheet)
    art.fill(sheet, CREAM[4])
    art.fill(poly("24,34 29,28 29,33"), CREAM[2])
    art.fill(rect(8, 6, 16, 2.2), INK[2])
    writing(art, 7, 12, 19, 6, 3.2, INK[3])
    art.fill(rect(6, 20.8, 21, 3.4), "#7f7a86", 0.5)
    art.fill(rect(7, 21.6, 15, 1.1), INK[0])
    art.fill(oval(16, 3.6, 1.6), VERM[2])


def _peg(art: Art) -> None:
    art.fill(rect(2, 3, 36, 4), WOOD[2])
    art.fill(rect(2, 3, 36, 1.2), WOOD[4])
    for x in (8, 20, 32):
        art.fill(rect(x - 1, 5, 2, 6), WOOD[1])


@prop("shirt_peg", 42, 69)
def shirt_peg(art: Art) -> None:
    """His good shirt on its peg, pressed by hand, and the girl's satchel that was a flour bag."""
    _peg(art)
    shirt = spline("8,10! 16,9! 20,12 24,9! 31,11! 35,34! 29,35! 28,58! 11,58! 11,34! 4,33!")
    shadowed(art, shirt, drop=3)
    folds(
        art,
        shirt,
        ("#7d8798", "#a5aebd", "#dfe3ea", "#f2f4f6", "#ffffff"),
        ("14,14 14,36 13,58", "20,14 20,36 20,58", "26,14 25,36 26,58"),
    )
    art.fill(poly("16,9 20,14 24,9 22,8 18,8"), "#a5aebd")
    for y in (20, 29, 38, 47):
        art.fill(oval(20, y, 0.9), DUSK[2])


@prop("shirt_peg_bare", 42, 69)
def shirt_peg_bare(art: Art) -> None:
    """The peg without the shirt: a cleaner place on the wall, with shoulders."""
    _peg(art)
    art.fill(spline("9,12! 20,11 31,12! 34,33 28,35 28,57! 12,57! 11,35 5,33"), "#c9dcdc", 0.28, blur=1)


@prop("thread_peg", 24, 42)
def thread_peg(art: Art) -> None:
    """What was left of the banyan's thread, in a loop on a nail."""
    art.fill(oval(11, 4, 1.8), STEEL[1])
    for index, tone in enumerate(("#f0e4c8", MARI[3], "#f0e4c8", VERM[3])):
        down = f"11,4 {6 - index * 0.6},16 {8 + index},30 11,34"
        up = f"{14 + index * 0.8},28 {15 + index * 0.5},16 11,4"
        wire(art, f"{down} {up}", tone, 0.9)
    art.fill(oval(11, 35, 2), VERM[2])
