"""The classroom nook and the store behind it: desks, a blackboard, paper that may not be touched."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, RANI, STEEL, TEAL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.forms import board, hung, leg, writing


def _desk(art: Art) -> None:
    """Draw a double school desk with its bench, 84 wide."""
    contact(art, 6, 70, 72, 20)
    art.fill(rect(6, 56, 72, 6), WOOD[2])
    art.fill(rect(6, 56, 72, 1.4), WOOD[4])
    for x in (9, 70):
        art.fill(rect(x, 34, 5, 37), WOOD[1])
    art.fill(rect(8, 34, 68, 10), WOOD[1])
    art.fill(poly("6,14 78,14 82,32 2,32"), WOOD[3])
    art.fill(poly("2,32 82,32 82,36 2,36"), WOOD[1])
    art.fill(rect(6, 8, 72, 7), WOOD[2])
    art.fill(rect(6, 8, 72, 1.4), WOOD[4])
    for x in (20, 60):
        art.fill(oval(x, 11.4, 3, 1.6), INK[0])
    art.stroke(poly("42,14 42,32", closed=False), WOOD[1], 1)


@prop("desk_pencil", 84, 72, foot=Foot(4, 36, 76, 36))
def desk_pencil(art: Art) -> None:
    """The desk where the pencil is kept, its two places worn by different elbows."""
    _desk(art)
    art.fill(poly("14,18 32,17 34,29 12,30"), CREAM[4])
    writing(art, 16, 20, 13, 3, 2.8)
    art.fill(spline("60,22 66,19 70,24 64,28"), WOOD[1], 0.5)


@prop("desk_slate", 84, 72, foot=Foot(4, 36, 76, 36))
def desk_slate(art: Art) -> None:
    """A desk with a slate left on it, a sum that does not come out."""
    _desk(art)
    art.fill(poly("50,16 70,15 72,29 49,30"), WOOD[4])
    art.fill(poly("52,17.6 68.4,17 70,27.6 51,28.4"), INK[1])
    art.stroke(poly("55,20 58,25 61,20", closed=False), CREAM[4], 0.9)
    art.stroke(poly("63,21 67,21", closed=False), CREAM[4], 0.9)
    art.stroke(poly("63,24 67,24", closed=False), CREAM[4], 0.9)
    art.fill(rrect(24, 22, 9, 4, 1.4), VERM[3])


@prop("desk_carved", 84, 72, foot=Foot(4, 36, 76, 36))
def desk_carved(art: Art) -> None:
    """The oldest desk: names cut into it, the last of them forty years ago."""
    _desk(art)
    for line in (
        "14,20 17,27 20,20",
        "24,20 24,27 28,27",
        "32,27 34,20 37,27",
        "54,21 54,27",
        "58,21 62,27 62,21",
    ):
        art.stroke(poly(line, closed=False), WOOD[1], 1.1)
    art.stroke(oval(70, 24, 3.4, 3), WOOD[1], 1.1)
    art.fill(rect(10, 46, 14, 9), TEAL[2])
    art.fill(rect(12, 44, 12, 10), VERM[2])


@prop("pencil", 24, 15)
def pencil(art: Art) -> None:
    """A pencil as long as a finger joint, sharpened at both ends."""
    art.stroke(poly("5,11 19,6", closed=False), INK[0], 3.6, 0.3)
    art.stroke(poly("5,10 18,5", closed=False), VERM[2], 3)
    art.stroke(poly("5,9.4 18,4.4", closed=False), VERM[4], 0.9)
    art.fill(poly("17,3.4 22,3.6 19,7"), WOOD[4])
    art.fill(poly("20.4,3.5 22,3.6 21,4.8"), INK[0])
    art.fill(poly("3,12.4 5.6,8.8 6.8,11.4"), WOOD[4])


@prop("blackboard", 108, 129, foot=Foot(12, 111, 84, 18))
def blackboard(art: Art) -> None:
    """The blackboard on its easel: a house of four strokes, and under it the word nobody rubbed out."""
    for line in ("20,20 10,127", "86,20 96,127"):
        art.stroke(poly(line, closed=False), WOOD[1], 5)
        art.stroke(poly(line, closed=False), WOOD[3], 1.6)
    contact(art, 10, 127, 88, 8, skew=6)
    art.fill(rect(6, 10, 98, 74), INK[0], 0.4, blur=2)
    art.fill(rect(3, 6, 98, 74), WOOD[2])
    art.fill(rect(3, 6, 98, 1.8), WOOD[4])
    art.fill(rect(8, 11, 88, 64), "#22382f")
    art.fill(spline("14,40 40,20 80,24 90,50 60,66 24,62"), "#3b5347", 0.55)
    for line in ("20,50 20,36 31,27 42,36 42,50 20,50", "28,50 28,42 34,42 34,50"):
        art.stroke(poly(line, closed=False), CREAM[4], 1.4, 0.9)
    writing(art, 52, 24, 38, 4, 8, CREAM[3])
    art.stroke(spline("52,60 58,56 63,60 69,56 74,61 82,57", closed=False), MARI[4], 1.4, 0.9)
    art.fill(rect(3, 78, 98, 5), WOOD[3])
    for x, tone in ((14, CREAM[4]), (22, RANI[4]), (70, CREAM[4])):
        art.fill(rect(x, 76, 6, 2.4), tone)
    art.fill(rrect(80, 74, 12, 5, 1), WOOD[1])


@prop("alphabet", 84, 54)
def alphabet(art: Art) -> None:
    """A chart of pictures to learn letters by: apple, boat, cat, drum."""
    art.fill(rect(4, 6, 77, 45), INK[0], 0.3, blur=1.4)
    art.fill(rect(3, 4, 77, 44), CREAM[4])
    for y in (2, 47):
        art.fill(rect(1, y, 81, 3), WOOD[2])
    for column in range(4):
        for row in range(2):
            x, y = 6 + column * 18.6, 8 + row * 19
            art.fill(rect(x, y, 16, 17), (MARI[4], TEAL[4], RANI[4], DUSK[4])[(column + row) % 4])
    art.fill(oval(14, 18, 4.6), VERM[2])
    art.fill(brush("14,14 16,11", 1, 1.4), LEAF[1])
    art.fill(spline("26,19! 39,19! 36,23! 29,23!"), WOOD[2])
    art.fill(poly("32,10 32,18 38,18"), CREAM[4])
    art.fill(spline("46,22! 46,12! 49,15! 53,15! 56,12! 56,22!"), INK[1])
    art.fill(rrect(64, 12, 11, 10, 2), VERM[1])
    art.fill(oval(69.5, 12, 5.5, 2), CREAM[4])
    art.fill(oval(14, 36, 5, 3.4), MARI[2])
    art.fill(poly("28,41 33,30 38,41"), LEAF[2])
    art.stroke(oval(51, 36, 4), DUSK[1], 2)
    art.fill(spline("63,40! 66,31 73,31 76,40!"), RANI[2])


@prop("teacher_table", 84, 66, foot=Foot(3, 42, 78, 24))
def teacher_table(art: Art) -> None:
    """The teacher's table: a globe with its ocean worn white, a cane laid along the edge."""
    contact(art, 6, 64, 72, 16)
    for x in (6, 72):
        leg(art, x, 40, 24, width=5)
    art.fill(rect(5, 38, 74, 8), WOOD[1])
    board(art, 2, 18, 80, 20, 4)
    art.stroke(poly("30,34 78,33", closed=False), MARI[1], 1.8)
    art.fill(oval(17, 31, 8, 2.6), WOOD[1])
    art.fill(oval(16, 16, 11), DUSK[2])
    art.fill(oval(14.6, 14.6, 9), DUSK[3])
    art.fill(spline("9,12 15,8 19,13 15,19 10,18"), LEAF[2])
    art.fill(spline("19,18 24,15 24,22 20,23"), LEAF[2])
    art.stroke(oval(16, 16, 12.4), MARI[2], 1.3)
    for index, tone in enumerate((VERM[2], TEAL[2], MARI[2])):
        art.fill(rect(46, 25 - index * 4, 20 - index * 2, 4), tone)
        art.fill(rect(46, 25 - index * 4, 20 - index * 2, 1), CREAM[3], 0.8)


@prop("wall_map", 75, 66)
def wall_map(art: Art) -> None:
    """A map of nowhere in particular, its rivers in red ink."""
    hung(art, 2, 2, 69, 60)
    art.fill(rect(5, 5, 63, 54), TEAL[4])
    art.fill(spline("18,10 34,8 50,16 60,30 52,38 46,54 38,46 30,40 20,30"), MARI[4])
    art.fill(spline("18,10 34,8 36,24 26,28"), LEAF[4])
    for line in ("24,14 32,24 44,26 52,34", "34,12 40,22 40,34"):
        art.stroke(spline(line, closed=False), VERM[2], 0.9)
    art.fill(oval(40, 34, 1.6), VERM[1])


@prop("slate_chest", 75, 57, foot=Foot(3, 33, 69, 24))
def slate_chest(art: Art) -> None:
    """A chest of slates and school bags, deep enough to crouch behind."""
    contact(art, 5, 55, 64, 14)
    art.fill(rrect(3, 22, 69, 33, 2), WOOD[1])
    art.fill(rrect(3, 14, 69, 14, 2), WOOD[3])
    art.fill(rect(4, 26.4, 67, 1.6), WOOD[4], 0.8)
    for x in (12, 57):
        art.fill(rect(x, 14, 5, 41), STEEL[0])
        art.fill(rect(x, 14, 1.6, 41), STEEL[2])
    art.fill(rrect(33, 24, 9, 9, 1.5), MARI[1])
    art.fill(oval(37.5, 29, 1.3), INK[0])
    art.fill(spline("8,18! 10,6 20,3 29,8 30,18! 19,21"), DUSK[2])
    art.fill(spline("20,4 29,8 30,18! 21,20"), DUSK[1])
    art.stroke(spline("11,8 18,-1 26,7", closed=False), DUSK[1], 2)
    art.fill(poly("40,16 58,13 61,20 42,23"), WOOD[4])
    art.fill(poly("41.6,16.6 57,14 59.4,19 43.4,21.6"), INK[1])
    art.fill(poly("44,12 62,10 64,15 46,18"), WOOD[4])
    art.fill(poly("45.6,12.8 61,11 62.6,14.4 47,16.6"), INK[1])
