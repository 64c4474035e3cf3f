"""The shelf, and what she packed in June and carried under eight beds, now simply standing there."""

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, STEEL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import prop
from tools.art.places.forms import hung, shadowed, tumbler, wire

TEAL_SPINE = "#23605a"


@prop("own_shelf", 84, 33)
def own_shelf(art: Art) -> None:
    """A plank with a paper edge, cut by two pairs of scissors, one of them six years old."""
    shadowed(art, rect(2, 6, 80, 7), drop=4)
    art.fill(rect(0, 4, 81, 6), WOOD[2])
    art.fill(rect(0, 4, 81, 1.8), WOOD[4])
    for index in range(9):
        x = index * 9
        depth = (17, 16, 18, 17, 15, 19, 14, 18, 20)[index]
        art.fill(poly(((x, 9), (x + 9, 9), (x + 4.5, depth))), (CREAM[4], VERM[3], "#f2d48a")[index % 3])
    for x in (7, 70):
        art.fill(poly(((x, 10), (x + 5, 10), (x, 26))), WOOD[1])


@prop("home_cup", 21, 24)
def home_cup(art: Art) -> None:
    """The cup with forget-me-nots, for every day now."""
    art.fill(spline("2,5! 15,5! 14,15 12,20! 5,20! 3,15"), CREAM[4])
    art.fill(spline("11,5! 15,5! 14,15 12,20! 9.6,20!"), CREAM[2], 0.7)
    art.stroke(spline("15,8 19,9 18,15 14,16", closed=False), CREAM[3], 1.6)
    art.fill(rect(2, 5, 13, 1.4), DUSK[2])
    for x, y in ((5, 10), (9, 13), (6, 16)):
        art.fill(oval(x, y, 1.5), DUSK[3])
        art.fill(oval(x, y, 0.6), MARI[3])


@prop("home_tumbler", 18, 24)
def home_tumbler(art: Art) -> None:
    """Bai's tumbler, scoured."""
    tumbler(art, 3, 7, 10)


@prop("home_bowl", 30, 21)
def home_bowl(art: Art) -> None:
    """The bowl from under the tap."""
    art.fill(spline("2,6! 25,6! 22,13 17,17! 10,17! 5,13"), STEEL[1])
    art.fill(spline("2,6! 15,6! 13,17! 10,17! 5,13"), STEEL[3])
    art.fill(oval(13.5, 6, 11.6, 2.6), STEEL[4])
    art.fill(oval(13.5, 6.4, 10, 1.8), STEEL[0])


@prop("home_photograph", 27, 33)
def home_photograph(art: Art) -> None:
    """The wedding photograph, standing with its face to the books, its nail hole and a brown-paper back."""
    hung(art, 2, 3, 21, 26)
    art.fill(rect(5, 6, 15, 20), "#a5825c")
    art.fill(poly("5,6 20,6 5,26"), "#b9966c", 0.7)
    wire(art, "6,9 12.5,12 19,9", STEEL[1], 0.8)


@prop("home_book", 18, 33)
def home_book(art: Art) -> None:
    """Pitman's, its spine mended with stamp paper, and a reader in large type leaning on it."""
    art.fill(rect(2, 3, 7, 26), TEAL_SPINE)
    art.fill(rect(2, 3, 1.6, 26), "#5aa598")
    art.fill(rect(3, 8, 5, 6), CREAM[3])
    art.fill(rect(2, 21, 7, 3), CREAM[4], 0.8)
    art.fill(poly("9,8 13,6 16,28 11,29"), VERM[2])
    art.fill(poly("9,8 10.6,7.2 12.4,28.6 11,29"), VERM[4])


@prop("home_thread", 21, 21)
def home_thread(art: Art) -> None:
    """What was left on the ball, with a needle in it."""
    art.fill(oval(9, 11, 7), "#d9c9a0")
    for turn in (0, 36, 72, 108, 144):
        with art.at(turn=turn, pivot=(9, 11)):
            art.stroke(oval(9, 11, 6.4, 2.4), "#f6ead0", 0.8)
    art.fill(brush("7,4 13,9 17,14", 0.9, 1, 0.5), STEEL[3])
    art.stroke(spline("14,14 17,17 15,19 18,19", closed=False), VERM[2], 0.8)


@prop("home_tape", 21, 21)
def home_tape(art: Art) -> None:
    """The measuring tape, rolled, its brass end out."""
    art.fill(oval(9.6, 11, 7.6), MARI[1])
    art.fill(oval(9, 10.4, 7), MARI[3])
    art.stroke(oval(9, 10.4, 4.6), MARI[1], 0.9)
    art.stroke(oval(9, 10.4, 2.4), MARI[1], 0.9)
    art.fill(poly("14,14 19,17 18,19.4 13,16"), MARI[3])
    art.fill(rect(17, 17, 2.6, 2.6), STEEL[3])


@prop("key_hook", 21, 33)
def key_hook(art: Art) -> None:
    """Mr Joshi's mother's hook, a brass leaf, nothing on it."""
    art.fill(spline("10,3 15,8 10,13 5,8"), MARI[2])
    art.fill(spline("10,3! 10,13 5,8"), MARI[4], 0.7)
    art.stroke(spline("10,12 10,17 13,18 14,15", closed=False), MARI[1], 1.8)


@prop("two_keys", 27, 36)
def two_keys(art: Art) -> None:
    """Two keys cut alike, one of them on a red string as long as a child's neck is round."""
    for x, tone in ((9, MARI[3]), (15, "#e8d090")):
        art.stroke(oval(x, 16, 3), tone, 1.6)
        art.fill(rect(x - 0.8, 19, 1.6, 10), tone)
        art.fill(rect(x + 0.6, 25, 2.4, 1.3), tone)
        art.fill(rect(x + 0.6, 27.4, 1.8, 1.2), tone)
    wire(art, "15,14 20,8 22,18 18,24 16,18", VERM[2], 1)


@prop("gauri_satchel", 33, 39)
def gauri_satchel(art: Art) -> None:
    """A satchel of green canvas, packed since Thursday."""
    art.fill(oval(15, 34, 13, 2.6), INK[0], 0.35, blur=1)
    wire(art, "6,14 8,3 22,3 24,14", LEAF[1], 2)
    art.fill(rrect(2, 11, 26, 23, 3), LEAF[1])
    art.fill(rrect(2, 10, 26, 14, 3), LEAF[2])
    art.fill(rect(4, 11, 22, 1.6), LEAF[3])
    for x in (8, 20):
        art.fill(rect(x, 18, 3, 10), WOOD[2])
        art.fill(rect(x, 22, 3, 3), MARI[3])


@prop("school_shoes", 42, 27)
def school_shoes(art: Art) -> None:
    """Black shoes with straps, side by side as if somebody stood in them."""
    for x in (4, 20):
        art.fill(oval(x + 8, 19, 8, 3), INK[0], 0.35, blur=1)
        art.fill(spline(f"{x},10 {x + 4},7 {x + 10},8 {x + 16},13 {x + 16},18! {x},18!"), INK[1])
        art.fill(spline(f"{x + 8},10 {x + 13},11 {x + 15},14 {x + 10},14"), INK[4], 0.7)
        art.fill(spline(f"{x + 1},10 {x + 4},8 {x + 7},9 {x + 6},12 {x + 2},13"), CREAM[4])
        art.fill(rect(x + 5, 9, 3, 7), INK[0])
        art.fill(oval(x + 7, 14, 1), STEEL[4])
