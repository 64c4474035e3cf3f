"""Mrs Pereira's office, behind the glass: desk, keys, clock, a safe with a plant on it."""

import math

from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, STEEL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, glow, prop
from tools.art.places.forms import board, hung, leaves, leg, writing
from tools.art.places.telephone import dial_telephone

GREEN_SHADE = "86,16! 88,8 96,5 112,5 120,8 122,16!"


@prop("warden_desk", 132, 75, foot=Foot(3, 46, 126, 29))
def warden_desk(art: Art) -> None:
    """The warden's desk: blotter, two inks, a green lamp, a black telephone turned to the wall."""
    contact(art, 8, 73, 116, 20)
    art.fill(rect(5, 40, 122, 33), WOOD[1])
    for x in (8, 92):
        for y in (46, 59):
            art.fill(rrect(x, y, 32, 11, 1), WOOD[2])
            art.fill(oval(x + 16, y + 5.5, 1.7), MARI[3])
    art.fill(rect(44, 44, 44, 29), INK[0], 0.55)
    board(art, 2, 12, 128, 26, 4)
    art.fill(rect(46, 18, 34, 17), LEAF[1])
    art.fill(poly("50,20 74,19 75,32 50,33"), CREAM[4])
    writing(art, 53, 22, 18, 3, 3)
    for x, tone in ((36, VERM[2]), (41, DUSK[2])):
        art.fill(rrect(x - 2.4, 20, 5, 7, 1), STEEL[3])
        art.fill(rect(x - 1.6, 23, 3.4, 3.4), tone)
    with art.at(4, 2, scale=0.62):
        dial_telephone(art)
    art.fill(rrect(7, 27, 13, 6, 1), VERM[1])
    art.fill(rrect(7, 26, 13, 4, 1), VERM[3])
    art.fill(oval(104, 33, 9, 3), MARI[1])
    art.fill(rect(103, 14, 2.4, 18), MARI[2])
    art.fill(spline(GREEN_SHADE), LEAF[1])
    art.fill(spline("86,16! 88,8 96,5 102,5 98,16!"), LEAF[3])
    art.fill(rect(86, 15.4, 36, 1.8), "#fff0bf")


@glow("warden_desk")
def warden_desk_glow(art: Art) -> None:
    """The green lamp lit."""
    art.fill(oval(104, 24, 22, 12), "#ffb55a", 0.28, blur=5)
    art.fill(spline(GREEN_SHADE), "#7fcf6a", 0.5)
    art.fill(rect(86, 15.4, 36, 1.8), "#fff6d8")


@prop("warden_chair", 45, 78, foot=Foot(6, 52, 33, 26))
def warden_chair(art: Art) -> None:
    """A cane chair with a cushion and a very good back."""
    contact(art, 7, 76, 32, 12)
    for x in (7, 34):
        leg(art, x, 50, 27)
    art.fill(rrect(5, 3, 35, 47, 6), WOOD[1])
    art.fill(rrect(9, 7, 27, 36, 3), CREAM[2])
    for index in range(6):
        art.stroke(poly(f"{9 + index * 5.4},7 {9 + index * 5.4},43", closed=False), CREAM[1], 0.8)
        art.stroke(poly(f"9,{9 + index * 6.4} 36,{9 + index * 6.4}", closed=False), CREAM[1], 0.8)
    art.fill(rrect(4, 45, 37, 13, 4), VERM[1])
    art.fill(rrect(4, 44, 37, 9, 4), VERM[2])


@prop("key_cupboard", 75, 90)
def key_cupboard(art: Art) -> None:
    """The key cupboard, its door open: nineteen keys, and on the twentieth hook a string of beads."""
    hung(art, 2, 2, 50, 84, rim=3)
    art.fill(rect(5, 5, 44, 78), WOOD[0])
    art.fill(rect(6, 6, 42, 76), "#3f5a86")
    for row in range(5):
        for column in range(4):
            x, y = 11.5 + column * 10.2, 10 + row * 15
            art.fill(rect(x - 2.4, y - 2, 5, 2.6), CREAM[3])
            if (row, column) == (4, 3):
                art.stroke(
                    spline(f"{x},{y + 1} {x - 3},{y + 6} {x},{y + 11} {x + 3},{y + 6} {x},{y + 1}"),
                    VERM[3],
                    1.1,
                )
                continue
            tone = (STEEL[4], MARI[3], STEEL[3])[(row + column) % 3]
            art.stroke(oval(x, y + 3.4, 1.8), tone, 1.1)
            art.fill(rect(x - 0.6, y + 5, 1.3, 5), tone)
            art.fill(rect(x + 0.5, y + 8.4, 1.9, 1.1), tone)
    art.fill(poly("52,3 72,8 72,88 52,85"), WOOD[2])
    art.fill(poly("55,8 69,11.4 69,83 55,80.6"), WOOD[3])
    art.fill(poly("52,3 53.6,3.4 53.6,85.2 52,85"), WOOD[4])
    art.fill(oval(67, 48, 1.7), MARI[3])


@prop("warden_clock", 48, 48)
def office_clock(art: Art) -> None:
    """A round railway clock, four minutes slow."""
    art.fill(oval(25, 26, 21), INK[0], 0.35, blur=1.6)
    art.fill(oval(23, 23, 21), WOOD[1])
    art.fill(oval(22.6, 22.6, 20), WOOD[2])
    art.fill(oval(23, 23, 16.4), CREAM[4])
    for index in range(12):
        angle = index / 12 * math.tau
        size = 1.5 if index % 3 == 0 else 0.9
        art.fill(oval(23 + 13 * math.cos(angle), 23 + 13 * math.sin(angle), size), INK[1])
    art.stroke(poly("23,23 12,20", closed=False), INK[0], 2.2)
    art.stroke(poly("23,23 20.6,9", closed=False), INK[0], 1.5)
    art.fill(oval(23, 23, 2), VERM[2])
    art.fill(poly("12,12 22,8 14,24"), "#ffffff", 0.25)


@prop("warden_safe", 60, 87, foot=Foot(4, 58, 52, 29))
def safe(art: Art) -> None:
    """An iron safe, green once; on it a fern in a cocoa tin, and the first-aid box."""
    contact(art, 6, 85, 48, 16)
    art.fill(rrect(3, 26, 54, 59, 3), "#39463c")
    art.fill(rrect(3, 26, 54, 12, 3), "#7d8f78")
    art.fill(rect(6, 40, 48, 40), "#55664f")
    art.stroke(rrect(10, 44, 40, 32, 2), "#39463c", 1.4)
    art.fill(oval(22, 60, 4.6), MARI[1])
    art.fill(oval(21.6, 59.6, 3), MARI[3])
    for index in range(3):
        angle = index / 3 * math.tau
        art.stroke(
            poly(((39, 60), (39 + 6 * math.cos(angle), 60 + 6 * math.sin(angle))), closed=False),
            STEEL[3],
            1.7,
        )
    art.fill(rrect(8, 16, 12, 14, 1.4), VERM[2])
    art.fill(rect(8, 20, 12, 4), MARI[3])
    spots = ((6, 10, 220), (12, 5, 260), (18, 6, 300), (22, 11, -20), (9, 14, 200), (16, 11, 280))
    leaves(art, spots, 5)
    art.fill(rrect(30, 20, 21, 11, 1.4), CREAM[4])
    art.fill(rect(39, 22, 3, 7), VERM[2])
    art.fill(rect(37, 24, 7, 3), VERM[2])


@prop("warden_guest_card", 27, 33)
def guest_card(art: Art) -> None:
    """A card under a brass pin: "Guest", and a number that is gone over twice."""
    with art.at(turn=-4, pivot=(13, 16)):
        art.fill(rect(4, 5, 20, 25), INK[0], 0.35, blur=1.2)
        art.fill(rect(3, 3, 20, 25), CREAM[4])
        art.fill(rect(6, 7, 14, 2), VERM[2])
        art.fill(rect(6, 11, 10, 1.2), INK[3])
        art.stroke(poly("9,16 9,24", closed=False), INK[1], 2)
        art.stroke(poly("18,24 18,16 13,21.4 20,21.4", closed=False), INK[1], 1.8)
        art.fill(oval(13, 4, 1.6), MARI[3])


@prop("warden_calendar", 36, 51)
def office_calendar(art: Art) -> None:
    """A shipping line's calendar, every day ruled through as soon as it has rung nine."""
    art.fill(rect(4, 6, 30, 43), INK[0], 0.3, blur=1.2)
    art.fill(rect(3, 3, 30, 43), CREAM[4])
    art.fill(rect(3, 3, 30, 20), DUSK[3])
    art.fill(poly("6,17 28,17 25,21 9,21"), VERM[1])
    art.fill(rect(12, 9, 2, 8), CREAM[4])
    art.fill(poly("15,8 23,15 15,15"), CREAM[4])
    for row in range(4):
        for column in range(6):
            art.fill(rect(6 + column * 4.3, 27 + row * 4.4, 2.6, 2.4), INK[3] if row < 3 else VERM[3], 0.7)
    art.stroke(poly("5,28 30,28", closed=False), VERM[2], 0.8)
    art.stroke(poly("5,32.4 30,32.4", closed=False), VERM[2], 0.8)
