"""What hangs on the walls of the flat: a calendar, a clock, a photograph, and other people's nails."""

import math

from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, INK, MARI, RANI, SKIN, STEEL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import glow, prop
from tools.art.places.forms import hung


@prop("calendar", 36, 51)
def calendar(art: Art) -> None:
    """June 1982 from a grain merchant, the thirtieth ringed."""
    art.fill(rect(4, 5, 27, 43), INK[0], 0.3, blur=1.2)
    art.fill(rect(3, 4, 27, 42), CREAM[4])
    art.fill(rect(3, 4, 27, 24), VERM[2])
    art.fill(oval(16.5, 16, 9), MARI[3])
    art.fill(oval(16.5, 16, 6), MARI[4])
    for index in range(8):
        angle = index / 8 * math.tau
        near = [(16.5 + 6 * math.cos(angle + turn), 16 + 6 * math.sin(angle + turn)) for turn in (-0.3, 0.3)]
        tip = (16.5 + 10 * math.cos(angle), 16 + 10 * math.sin(angle))
        art.fill(poly(((16.5, 16), near[0], tip, near[1])), RANI[3])
    art.fill(oval(16.5, 16, 3), MARI[3])
    for row in range(5):
        for column in range(6):
            art.fill(
                rect(5.5 + column * 3.9, 30.4 + row * 3, 2, 1.4), VERM[1] if column == 0 else INK[2], 0.8
            )
    art.stroke(oval(18.2, 43, 2.4, 2), VERM[2], 0.9)
    art.fill(rect(2, 3, 29, 2.4), WOOD[2])
    art.stroke(poly("8,3 16.5,0 25,3", closed=False), INK[1], 0.8)


@prop("wedding_photo", 48, 42)
def wedding_photo(art: Art) -> None:
    """The wedding photograph, a little crooked, on a nail that was there before."""
    art.fill(rect(5, 6, 40, 33), INK[0], 0.35, blur=1.5)
    with art.at(turn=3, pivot=(22, 4)):
        art.fill(rect(2, 3, 40, 32), MARI[1])
        art.fill(rect(2, 3, 40, 1.4), MARI[3])
        art.wash(rect(5, 6, 34, 26), (5, 6), (39, 32), [(0, CREAM[3], 1), (1, CREAM[1], 1)])
        art.fill(spline("8,32! 9,24 15,20 21,24 22,32!"), WOOD[2])
        art.fill(oval(15, 16.6, 4), SKIN[2])
        art.fill(spline("11,16 15,10.5 19,16 15,13.6"), INK[1])
        art.fill(spline("21,32! 23,25 28,21.6 34,25 36,32!"), VERM[1])
        art.fill(oval(28, 18.4, 3.7), SKIN[3])
        art.fill(spline("24,22 24,16 28,13 32.4,16 32.4,24 31,17"), VERM[2])
        art.fill(poly("30,6 39,6 39,20"), CREAM[4], 0.28)


@prop("clock", 36, 36)
def clock(art: Art) -> None:
    """A wall clock."""
    art.fill(oval(19, 20, 15), INK[0], 0.35, blur=1.5)
    art.fill(oval(18, 18, 15), WOOD[1])
    art.fill(oval(18, 17.6, 14), WOOD[3])
    art.fill(oval(18, 18, 11), CREAM[4])
    for index in range(12):
        angle = index / 12 * math.tau
        art.fill(oval(18 + 9 * math.cos(angle), 18 + 9 * math.sin(angle), 0.7), INK[1])
    art.stroke(poly("18,18 18,11", closed=False), INK[0], 1.4)
    art.stroke(poly("18,18 23,20", closed=False), INK[0], 1.7)
    art.fill(oval(18, 18, 1.3), VERM[2])


@prop("switchboard", 24, 30)
def switchboard(art: Art) -> None:
    """A wooden switchboard with two switches and a socket, one of them dead."""
    art.fill(rrect(2, 3, 20, 24, 1.5), INK[0], 0.3, blur=1)
    art.fill(rrect(2, 2, 19, 23, 1.5), WOOD[2])
    art.fill(rrect(2, 2, 19, 1.4, 1), WOOD[4])
    for x in (7.5, 15.5):
        art.fill(oval(x, 8, 3), INK[0])
        art.fill(oval(x - 0.5, 7.2, 1.4), CREAM[3])
    art.fill(oval(11.5, 18, 4), INK[0])
    for dx, dy in ((-1.5, -1), (1.5, -1), (0, 1.6)):
        art.fill(oval(11.5 + dx, 18 + dy, 0.7), CREAM[2])
    art.fill(rect(10.6, 0, 1.8, 3), INK[1])


@prop("regulator", 24, 30)
def regulator(art: Art) -> None:
    """The fan's regulator: a porcelain dial that has only ever known Off and Five."""
    art.fill(rrect(2, 3, 20, 24, 1.5), INK[0], 0.3, blur=1)
    art.fill(rrect(2, 2, 19, 23, 1.5), WOOD[2])
    art.fill(rrect(2, 2, 19, 1.4, 1), WOOD[4])
    art.fill(oval(11.5, 14, 7.6), CREAM[2])
    art.fill(oval(11.3, 13.6, 7), CREAM[4])
    for index in range(6):
        angle = math.radians(150 + index * 48)
        art.fill(oval(11.3 + 5.6 * math.cos(angle), 13.6 + 5.6 * math.sin(angle), 0.7), INK[1])
    with art.at(turn=38, pivot=(11.3, 13.6)):
        art.fill(rrect(10.1, 9, 2.4, 9, 1.2), INK[1])
    art.fill(rect(10.6, 0, 1.8, 3), INK[1])


@prop("tube_light", 102, 15)
def tube_light(art: Art) -> None:
    """A tube light, grey at one end."""
    art.fill(rrect(0, 0, 100, 7, 2), CREAM[2])
    art.fill(rrect(2, 5, 96, 6, 3), "#dfeee0")
    art.fill(rrect(2, 5, 96, 2, 1), "#ffffff")
    art.fill(rect(8, 5, 9, 6), "#9fa89f", 0.6)
    for x in (0, 93):
        art.fill(rect(x, 3, 7, 9), CREAM[1])


@glow("tube_light")
def tube_light_glow(art: Art) -> None:
    """The burning tube."""
    art.fill(rrect(2, 5, 96, 6, 3), "#eafbe6")
    art.fill(rrect(-2, 1, 104, 14, 7), "#d8f5dc", 0.35, blur=4)


@prop("nails", 63, 33)
def nails(art: Art) -> None:
    """Three nails in a row: two empty above the pale squares that other people's pictures left."""
    for x, width, height in ((4, 20, 22), (30, 26, 20)):
        art.fill(rect(x, 8, width, height), "#ffffff", 0.2)
        art.stroke(rect(x, 8, width, height), INK[2], 0.6, 0.3)
    for x in (14, 43, 58):
        art.fill(oval(x + 0.8, 6.4, 1.6), INK[0], 0.4, blur=0.5)
        art.fill(oval(x, 5, 1.7), STEEL[0])
        art.fill(oval(x - 0.5, 4.5, 0.7), STEEL[4])
        art.stroke(poly(f"{x},6 {x + 0.6},10", closed=False), INK[2], 0.6, 0.5)


@prop("meter", 36, 51)
def meter(art: Art) -> None:
    """The electricity meter by the door, sealed, in the landlord's name."""
    hung(art, 2, 2, 30, 45)
    art.fill(rrect(6, 7, 22, 20, 5), INK[1])
    art.fill(oval(17, 17, 8), STEEL[3])
    art.fill(rect(11, 14, 12, 4), INK[0])
    for index in range(4):
        art.fill(rect(11.6 + index * 3, 15, 1.8, 2), CREAM[4])
    art.fill(rect(10, 20, 14, 1.6), VERM[2])
    art.fill(rect(8, 32, 18, 9), CREAM[3])
    for y in (34, 37):
        art.fill(rect(10, y, 14, 0.9), INK[2])
    art.fill(rect(16, 47, 2, 4), INK[1])
