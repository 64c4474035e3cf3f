"""Mr Joshi's glass box: partitions one sees through, a desk, nine ledgers, his mother, his clock."""

import math

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, GREY_HAIR, INK, MARI, SKIN, STEEL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.forms import board, flower, hung, leg, writing

PANE = "#bcd9d2"
"""The green of cheap glass."""


@prop("glass_front", 132, 96, foot=Foot(0, 86, 132, 10))
def glass_front(art: Art) -> None:
    """The front of the box: wood to the waist, glass above, his office lettered on it."""
    art.fill(rect(2, 93, 130, 4), INK[0], 0.35, blur=1.2)
    art.fill(rect(0, 60, 132, 36), WOOD[1])
    for x in (4, 47, 90):
        art.fill(rect(x, 65, 38, 26), WOOD[2])
        art.fill(rect(x, 65, 38, 1.2), WOOD[0], 0.7)
        art.fill(rect(x + 33, 66, 5, 25), WOOD[1], 0.8)
    for x in (2, 45, 88):
        art.fill(rect(x, 6, 42, 54), PANE, 0.2)
        art.fill(poly(((x + 6, 6), (x + 16, 6), (x + 4, 60), (x, 60), (x, 34))), "#ffffff", 0.13)
        art.fill(poly(((x + 28, 6), (x + 32, 6), (x + 20, 60), (x + 16, 60))), "#ffffff", 0.1)
    for x in (0, 43, 86, 128):
        art.fill(rect(x, 2, 4, 92), WOOD[2])
        art.fill(rect(x, 2, 1.3, 92), WOOD[4], 0.8)
    for y in (0, 57):
        art.fill(rect(0, y, 132, 5), WOOD[2])
        art.fill(rect(0, y, 132, 1.4), WOOD[4])
    art.fill(rect(49, 20, 36, 19), INK[1], 0.35)
    write(art, "Super-", 67, 28, 8.6, MARI[4], centred=True)
    write(art, "intendent", 67, 37, 8.6, MARI[4], centred=True)


@prop("glass_side", 12, 267, foot=Foot(3, 84, 6, 183))
def glass_side(art: Art) -> None:
    """The side of the box from its edge: a rail overhead, a rail at the foot, glass one hardly sees."""
    art.fill(rect(3, 3, 6, 262), PANE, 0.28)
    art.fill(rect(3, 0, 6, 172), WOOD[3])
    art.fill(rect(3, 0, 1.6, 172), WOOD[4])
    art.fill(rect(7.4, 0, 1.6, 172), WOOD[1])
    art.fill(rect(3, 172, 6, 93), WOOD[2])
    art.fill(rect(3, 172, 1.6, 93), WOOD[4], 0.7)
    art.fill(rect(3, 228, 6, 37), WOOD[1])


@prop("joshi_desk", 99, 72, foot=Foot(3, 45, 93, 27))
def joshi_desk(art: Art) -> None:
    """His desk: a ledger open, red ink and blue, a rubber stamp for each kind of no."""
    contact(art, 6, 70, 86, 20)
    art.fill(rect(4, 38, 91, 32), WOOD[1])
    for x in (8, 68):
        art.fill(rect(x, 44, 22, 22), WOOD[2])
        art.fill(oval(x + 11, 50, 1.4), MARI[3])
    art.fill(rect(34, 46, 30, 24), WOOD[0], 0.7)
    board(art, 1, 12, 97, 26, 5)
    art.fill(poly("30,18 48,16 48,32 28,34"), CREAM[4])
    art.fill(poly("48,16 66,18 68,34 48,32"), CREAM[3])
    art.fill(rect(38, 18, 0.8, 14), VERM[2])
    art.fill(rect(58, 18, 0.8, 15), VERM[2])
    writing(art, 32, 20, 13, 4, 3)
    writing(art, 50, 20, 13, 4, 3)
    for x, tone in ((74, VERM[2]), (82, "#2c3c6e")):
        art.fill(rrect(x, 18, 6, 7, 1.2), tone)
        art.fill(rect(x + 1, 16, 4, 2.4), INK[0])
    for index in range(3):
        x = 8 + index * 6
        art.fill(rect(x, 22, 4, 5), WOOD[1])
        art.fill(oval(x + 2, 20.6, 2), WOOD[4])
    art.fill(poly("74,29 90,27 91,33 75,35"), CREAM[4])


@prop("joshi_ledgers", 78, 111, foot=Foot(2, 96, 74, 15))
def joshi_ledgers(art: Art) -> None:
    """Nine ledgers of one height and one red, and below them the boxes of older years."""
    contact(art, 4, 110, 68, 14)
    art.fill(rect(2, 4, 74, 106), WOOD[0])
    art.fill(rect(2, 4, 72, 4), WOOD[3])
    for y in (8, 45, 76):
        art.fill(rect(6, y, 66, 28), "#241820")
    for index in range(9):
        x = 7 + index * 7.1
        tone = VERM[1] if index % 3 else "#93303a"
        art.fill(rect(x, 12, 6.4, 24), tone)
        art.fill(rect(x, 12, 1.6, 24), VERM[2])
        art.fill(rect(x + 1, 16, 4.4, 4), CREAM[3])
        art.fill(rect(x + 1, 30, 4.4, 1.2), MARI[2])
    for y in (36, 72, 104):
        art.fill(rect(2, y, 74, 4), WOOD[2])
        art.fill(rect(2, y, 74, 1.2), WOOD[4])
    for row, y in enumerate((48, 79)):
        for index in range(4):
            x = 8 + index * 16
            art.fill(rect(x, y, 14, 24), ("#7d6a55", "#6a5a5c", "#8a7350", "#5c5f66")[(index + row) % 4])
            art.fill(rect(x + 3, y + 6, 8, 7), CREAM[3])
            art.fill(rect(x + 4.4, y + 8.6, 5, 1), INK[2])
            art.fill(oval(x + 7, y + 18, 1.6), STEEL[3])
    art.fill(rect(72, 4, 4, 106), INK[0], 0.6)


@prop("joshi_clock", 36, 51)
def joshi_clock(art: Art) -> None:
    """His clock: eight-sided, with a pendulum behind glass, wound on Mondays."""
    art.fill(spline("6,14! 18,4 32,14! 32,44! 20,50 8,44!"), INK[0], 0.35, blur=1.4)
    art.fill(poly("11,3 23,3 31,11 31,21 23,29 11,29 3,21 3,11"), WOOD[1])
    art.fill(poly("11,3 23,3 27,7 8,25 3,21 3,11"), WOOD[3])
    art.fill(oval(17, 16, 10.4), CREAM[4])
    for index in range(12):
        angle = index / 12 * math.tau
        art.fill(oval(17 + 8.6 * math.cos(angle), 16 + 8.6 * math.sin(angle), 0.7), INK[1])
    art.stroke(poly("17,16 21,20", closed=False), INK[0], 1.6)
    art.stroke(poly("17,16 13,20.6", closed=False), INK[0], 1.2)
    art.fill(rect(9, 28, 16, 18), WOOD[1])
    art.fill(rect(11, 30, 12, 14), "#2b2018")
    art.fill(rect(16.4, 28, 1.2, 10), MARI[2])
    art.fill(oval(18, 39, 3), MARI[3])


@prop("joshi_photograph", 36, 48)
def joshi_photograph(art: Art) -> None:
    """His mother, in oval, garlanded with one fresh flower whose stem he hides."""
    hung(art, 2, 2, 29, 39)
    art.fill(rect(5, 5, 23, 33), CREAM[2])
    art.fill(oval(16.5, 21, 9.6, 13), CREAM[3])
    art.fill(spline("8,33! 9,27 16,24 24,27 25,33! 16,35"), "#dfe3e0")
    art.fill(spline("10,30! 10,18 16,11 23,18 23,30! 20,22 13,22"), "#e9ece8")
    art.fill(oval(16.5, 19.6, 4.6, 5.4), SKIN[2])
    art.fill(spline("12.4,18 14,14.4 19,14.4 20.6,18 16.5,16.4"), GREY_HAIR[3])
    art.stroke(rect(13.4, 18.4, 6.4, 2.4), INK[1], 0.5)
    art.fill(poly("20,5 28,5 28,16"), "#ffffff", 0.3)
    flower(art, 27, 37, 2.8, MARI[3], VERM[2])


@prop("joshi_chair", 42, 69)
def joshi_chair(art: Art) -> None:
    """His chair: straight, of slats, a folded towel on the back."""
    contact(art, 6, 67, 30, 10)
    for x in (6, 33):
        art.fill(rect(x, 44, 4, 22), WOOD[1])
    art.fill(rrect(5, 4, 33, 40, 3), WOOD[1])
    for index in range(4):
        art.fill(rect(9 + index * 6.8, 9, 4.4, 32), WOOD[3])
    art.fill(rrect(5, 4, 33, 4, 2), WOOD[4], 0.8)
    art.fill(rrect(4, 40, 35, 12, 3), WOOD[2])
    art.fill(rrect(4, 39, 35, 8, 3), WOOD[3])
    art.fill(spline("11,3! 31,3! 31,20! 11,20!"), CREAM[4])
    art.fill(rect(11, 16, 20, 1.6), VERM[2])
    art.fill(brush("24,4 25,12 24,20", 0.8, 1.6, 0.8), CREAM[2])
    leg(art, 35, 46, 20)
