"""What hangs in the station: a clock that is heard, faces badly printed, a map of nothing but roads."""

import math

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, GREY_HAIR, INK, LEAF, MARI, STEEL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import glow, prop
from tools.art.places.chance import dice_of
from tools.art.places.forms import hung, shadowed, writing


@prop("station_clock", 42, 42)
def station_clock(art: Art) -> None:
    """The clock of the charge room; it moves once a minute."""
    art.fill(oval(21, 22, 17), INK[0], 0.35, blur=1.5)
    art.fill(oval(19, 19, 17.4), WOOD[0])
    art.fill(oval(19, 19, 16), WOOD[2])
    art.fill(oval(19, 19, 13), CREAM[4])
    for index in range(12):
        angle = index / 12 * math.tau
        long = 2.6 if index % 3 == 0 else 1.4
        near = (19 + 11.4 * math.cos(angle), 19 + 11.4 * math.sin(angle))
        far = (19 + (11.4 - long) * math.cos(angle), 19 + (11.4 - long) * math.sin(angle))
        art.stroke(poly((near, far), closed=False), INK[1], 1)
    art.stroke(poly("19,19 11,24", closed=False), INK[0], 1.3)
    art.stroke(poly("19,19 25.4,18", closed=False), INK[0], 1.9)
    art.fill(oval(19, 19, 1.3), INK[0])


@prop("wanted_board", 96, 72)
def wanted_board(art: Art) -> None:
    """Nine faces, so badly printed that any of them could be a cousin."""
    hung(art, 1, 1, 91, 66, rim=3)
    art.fill(rect(4, 4, 85, 60), "#4d5f4a")
    for index in range(9):
        x, y = 8 + index % 5 * 16.4, 8 + index // 5 * 28
        turn = (-2, 1, 0, 3, -1)[index % 5]
        with art.at(turn=turn, pivot=(x + 7, y)):
            shadowed(art, rect(x, y, 14, 23), drop=1)
            art.fill(rect(x, y, 14, 23), (CREAM[4], CREAM[3], "#d8d2c0")[index % 3])
            art.fill(rect(x + 2, y + 2, 10, 12), GREY_HAIR[3])
            art.fill(
                spline(
                    f"{x + 3},{y + 14}! {x + 4},{y + 10} {x + 7},{y + 9} {x + 10},{y + 10} {x + 11},{y + 14}!"
                ),
                GREY_HAIR[1],
            )
            art.fill(oval(x + 7, y + 6.6, 2.6, 3.2), GREY_HAIR[2])
            art.fill(rect(x + 4.2, y + 2.6, 5.6, 2 + index % 3 * 0.6), GREY_HAIR[0])
            writing(art, x + 2, y + 16.4, 10, 2, 2.4)
    art.fill(rect(74, 38, 12, 20), CREAM[4])
    writing(art, 76, 41, 8, 5, 3)


@prop("station_calendar", 33, 45)
def station_calendar(art: Art) -> None:
    """January, each day crossed out when it is over."""
    art.fill(rect(4, 4, 26, 38), INK[0], 0.3, blur=1.2)
    art.fill(rect(3, 3, 26, 38), CREAM[4])
    art.fill(rect(3, 3, 26, 9), DUSK[1])
    art.fill(rect(8, 6.4, 16, 2), CREAM[4])
    for row in range(5):
        for column in range(6):
            x, y = 6 + column * 3.8, 15 + row * 4.8
            art.fill(rect(x, y, 2, 1.6), VERM[1] if column == 5 else INK[2])
            if row * 6 + column < 27:
                art.stroke(poly(((x - 0.6, y + 2), (x + 2.6, y - 0.6)), closed=False), VERM[2], 0.6)
    art.fill(oval(16, 2.6, 1.2), STEEL[1])


@prop("barometer", 30, 54)
def barometer(art: Art) -> None:
    """A banjo barometer that says Very dry, a spot on its glass where it is tapped."""
    art.fill(spline("12,4! 20,4! 20,22 27,32 22,46 16,50 9,46 5,32 12,22"), INK[0], 0.35, blur=1.3)
    art.fill(spline("11,3! 18,3! 18,22 25,31 20,45 14.5,48 8,45 4,31 11,22"), WOOD[1])
    art.fill(spline("11,3! 14,3! 14,22 8,30 10,42 8,45 4,31 11,22"), WOOD[3])
    art.fill(rect(12.6, 7, 4, 13), CREAM[4])
    art.fill(rect(14, 11, 1.2, 8), VERM[2])
    art.fill(oval(14.5, 34, 8.4), MARI[2])
    art.fill(oval(14.5, 34, 7.2), CREAM[4])
    art.stroke(poly("14.5,34 19,30", closed=False), INK[0], 1)
    art.stroke(poly("14.5,34 18,32", closed=False), MARI[1], 0.7)
    art.fill(oval(12, 37, 2, 1.6), CREAM[2])


@prop("station_tube", 132, 18)
def station_tube(art: Art) -> None:
    """The one tube light of the charge room, its starter blackened."""
    art.fill(rect(20, -1, 1.6, 4), INK[1])
    art.fill(rect(108, -1, 1.6, 4), INK[1])
    art.fill(rrect(0, 2, 130, 6, 1.5), CREAM[2])
    art.fill(rect(0, 2, 130, 1.4), CREAM[4])
    art.fill(rrect(3, 8, 124, 5.4, 2.6), "#dfeee8")
    art.fill(rect(6, 8.4, 118, 1.8), "#ffffff")
    art.fill(rect(4, 8, 11, 5.4), "#5d6468", 0.65)
    for x in (0, 123):
        art.fill(rrect(x, 6, 7, 9, 1.2), CREAM[1])


@glow("station_tube")
def station_tube_glow(art: Art) -> None:
    """The burning tube, cold."""
    art.fill(rrect(15, 8, 110, 5.4, 2.6), "#effff8")
    art.fill(rrect(4, 3, 122, 14, 7), "#c4f0e6", 0.35, blur=4)


@prop("station_map", 102, 84)
def station_map(art: Art) -> None:
    """A wall map without one name: roads, a railway, the sea, and pins where something was."""
    art.fill(rect(4, 5, 94, 76), INK[0], 0.3, blur=1.4)
    art.fill(rect(2, 3, 94, 76), "#e2d3ab")
    sea = spline("2,3! 30,3! 26,18 34,30 24,44 30,60 22,79! 2,79!")
    art.fill(sea, "#8fb3bd")
    art.stroke(spline("30,3 26,18 34,30 24,44 30,60 22,79", closed=False), "#4d7a88", 1)
    dice = dice_of(29)
    for _ in range(13):
        x, y = 36 + dice.random() * 56, 8 + dice.random() * 66
        across = dice.random() > 0.5
        end = (x + 30, y + dice.random() * 10 - 5) if across else (x + dice.random() * 8 - 4, y + 26)
        with art.clip(rect(32, 4, 63, 74)):
            art.stroke(poly(((x - 8, y), end), closed=False), "#b09a72", 1.2)
    art.stroke(spline("40,3 46,24 60,40 58,60 70,79", closed=False), VERM[1], 1.6)
    art.stroke(spline("90,3 80,30 84,52 76,79", closed=False), INK[2], 1.4, dash=(3, 2))
    art.fill(spline("60,12 70,9 76,16 68,22 60,19"), LEAF[3], 0.5)
    for x, y, tone in (
        (44, 20, VERM[2]),
        (62, 46, VERM[2]),
        (74, 34, MARI[3]),
        (52, 62, VERM[2]),
        (86, 58, DUSK[2]),
        (40, 42, VERM[2]),
    ):
        art.fill(oval(x + 0.8, y + 1.2, 1.8), INK[0], 0.4)
        art.fill(oval(x, y, 1.7), tone)
        art.fill(oval(x - 0.5, y - 0.5, 0.6), "#ffffff")
    for y in (1, 77):
        art.fill(rrect(0, y, 99, 4, 2), WOOD[2])
        art.fill(rect(1, y, 97, 1.2), WOOD[4])


@prop("lathi_rack", 54, 90)
def lathi_rack(art: Art) -> None:
    """Five sticks of six, each place named on tape."""
    art.fill(rect(4, 14, 46, 5), INK[0], 0.35, blur=1.2)
    art.fill(rect(4, 66, 46, 5), INK[0], 0.35, blur=1.2)
    for y in (12, 64):
        art.fill(rect(3, y, 46, 6), WOOD[1])
        art.fill(rect(3, y, 46, 1.4), WOOD[3])
    for index in range(6):
        x = 7 + index * 7.6
        art.fill(rect(x - 2.4, 20, 6, 3), CREAM[3])
        art.fill(rect(x - 1.4, 21.2, 4, 0.9), INK[2])
        if index == 3:
            continue
        art.fill(brush(((x, 4), (x + 0.6, 44), (x + 0.4, 84)), 2.6, 3, 2.8), "#b98a4e")
        art.fill(brush(((x - 0.7, 4), (x - 0.2, 44)), 0.8, 1, 0.6), "#e3bd82")
        art.fill(rect(x - 1.4, 80, 3.4, 4), MARI[1])


@prop("keys_belt", 36, 57)
def keys_belt(art: Art) -> None:
    """A hook, a belt, a ring without keys."""
    art.fill(rect(6, 4, 22, 6), WOOD[1])
    art.fill(rect(6, 4, 22, 1.4), WOOD[3])
    art.stroke(spline("17,10 17,14 20,15", closed=False), STEEL[1], 1.4)
    art.stroke(spline("18,14 8,24 8,44 18,52 27,44 27,24 18,14", closed=False), INK[0], 4.4, 0.35)
    art.stroke(spline("17,13 7,23 7,43 17,51 26,43 26,23 17,13", closed=False), WOOD[1], 4)
    art.stroke(spline("17,13 7,23 7,43", closed=False), WOOD[3], 1.2)
    art.fill(rrect(13, 47, 9, 7, 1), MARI[2])
    art.fill(rect(15.4, 49.4, 4, 2.4), WOOD[0])
    art.stroke(oval(26, 34, 4), STEEL[3], 1.2)


@prop("order_board", 60, 48)
def order_board(art: Art) -> None:
    """Standing orders under glass, in type that was new once; a duty list in chalk."""
    hung(art, 1, 1, 55, 42, rim=3)
    art.fill(rect(4, 4, 49, 36), INK[1])
    art.fill(rect(7, 7, 20, 30), CREAM[3])
    writing(art, 9, 10, 16, 8, 3.2)
    for row in range(5):
        art.fill(rect(31, 10 + row * 5.4, 9 + row * 3 % 7, 1.2), CREAM[4], 0.7)
        art.fill(rect(46, 10 + row * 5.4, 4, 1.2), MARI[3], 0.7)
    art.fill(poly("4,4 26,4 10,40 4,40"), "#ffffff", 0.08)
