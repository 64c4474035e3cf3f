"""The school's office: a brass grille, receipts in three copies, cups for kho-kho, Miss Fernandes's desk."""

import math

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, RANI, STEEL, TEAL, VERM, WOOD, Ramp
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.forms import board, hung, writing


@prop("fee_counter", 261, 132, foot=Foot(0, 114, 212, 18))
def fee_counter(art: Art) -> None:
    """The counter: panelled teak, above it brass bars with one hand's hole, at its end a half-door."""
    art.wash(rect(0, 128, 261, 10), (0, 128), (0, 138), [(0, INK[0], 0.5), (1, INK[0], 0)])
    art.fill(rect(0, 76, 210, 56), WOOD[1])
    for index in range(5):
        x = 4 + index * 41
        art.fill(rect(x, 84, 38, 42), WOOD[2])
        art.fill(rect(x + 3, 87, 32, 36), WOOD[1], 0.8)
        art.fill(rect(x + 4, 121, 30, 1.2), WOOD[3], 0.7)
    art.fill(rect(0, 126, 210, 6), WOOD[0])
    for index in range(27):
        bar = 8 + index * 7.4
        if 90 < bar < 122:
            art.fill(rect(bar, 22, 2.2, 28), MARI[2])
            art.fill(rect(bar, 22, 0.8, 28), MARI[4])
            continue
        art.fill(rect(bar, 22, 2.2, 50), MARI[1] if index % 9 == 5 else MARI[2])
        art.fill(rect(bar, 22, 0.8, 50), MARI[4])
    art.stroke(spline("90,72 90,56 98,50 114,50 122,56 122,72", closed=False), MARI[2], 2.6)
    for x in (0, 204):
        art.fill(rect(x, 12, 6, 64), WOOD[2])
        art.fill(rect(x, 12, 1.6, 64), WOOD[4])
    art.fill(rect(0, 10, 210, 12), WOOD[2])
    art.fill(rect(0, 10, 210, 1.6), WOOD[4])
    write(art, "FEES", 52, 19.6, 8, MARI[3], centred=True, track=1.6)
    write(art, "ENQUIRY", 158, 19.6, 8, MARI[3], centred=True, track=1.2)
    art.fill(rrect(-2, 70, 214, 9, 1.5), WOOD[2])
    art.fill(rrect(-2, 68, 214, 7, 1.5), WOOD[4])
    art.fill(spline("92,70 106,67 120,70 106,73"), WOOD[2], 0.5)
    art.fill(rect(212, 84, 46, 48), WOOD[1])
    art.fill(rect(214, 86, 42, 44), WOOD[3])
    art.fill(rect(219, 92, 32, 32), WOOD[2])
    art.fill(rrect(210, 80, 50, 6, 1.5), WOOD[4])
    art.fill(oval(220, 106, 1.8), MARI[3])
    art.fill(rect(255, 60, 6, 72), WOOD[2])
    art.fill(rect(255, 60, 1.6, 72), WOOD[4])


@prop("counter_receipts", 66, 84)
def counter_receipts(art: Art) -> None:
    """The receipt book and its carbon, a pin cushion, a stamp; air below, so they lie on the counter."""
    art.fill(poly("6,8 28,6 30,17 7,19"), CREAM[4])
    art.fill(poly("7,19 30,17 30,20 7,22"), DUSK[1])
    writing(art, 10, 10, 16, 3, 2.6)
    art.fill(poly("24,6.4 28,6 30,17 26,17.4"), RANI[4])
    art.fill(oval(40, 15, 5, 3.4), VERM[2])
    for x, y in ((38, 12), (41, 11), (43, 13)):
        art.fill(oval(x, y, 0.9), STEEL[4])
    art.fill(rrect(50, 14, 12, 4, 1), DUSK[1])
    art.fill(rect(54.6, 6, 3, 8), WOOD[3])
    art.fill(oval(56, 6, 3, 2.2), WOOD[2])


@prop("head_desk", 120, 75, foot=Foot(3, 46, 114, 29))
def head_desk(art: Art) -> None:
    """Miss Fernandes's desk: exercise books in two towers, a bell, a cane that dusts, eleven pencils."""
    contact(art, 8, 73, 104, 20)
    art.fill(rect(5, 40, 110, 33), WOOD[1])
    for x in (9, 82):
        for y in (45, 58):
            art.fill(rrect(x, y, 28, 11, 1), WOOD[2])
            art.fill(oval(x + 14, y + 5.5, 1.6), MARI[3])
    board(art, 2, 14, 116, 24, 4)
    for left, count in ((10, 6), (84, 4)):
        for index in range(count):
            tone = (DUSK[2], VERM[2], LEAF[2], CREAM[3])[index % 4]
            art.fill(rect(left + index % 2, 28 - index * 3, 22, 4), tone)
            art.fill(rect(left + index % 2, 30.6 - index * 3, 22, 1), CREAM[4])
    art.fill(rrect(42, 18, 9, 11, 1.4), TEAL[2])
    for index in range(6):
        tone = (VERM[2], MARI[3], DUSK[2], RANI[2], LEAF[3], INK[2])[index]
        art.stroke(poly(f"{43 + index * 1.5},19 {41 + index * 2.2},9", closed=False), tone, 1.2)
    art.fill(poly("56,22 74,20 76,31 57,33"), CREAM[4])
    writing(art, 59, 23, 14, 3, 2.6, VERM[2])
    art.fill(brush("30,36 60,35 112,31", 1.6, 1.8, 1.2), WOOD[4])
    for angle in range(5):
        turn = math.pi * (0.7 + angle * 0.16)
        tip = f"{31 + 9 * math.cos(turn)},{36 + 6 * math.sin(turn)}"
        art.fill(brush(f"31,36 {tip}", 1.4, 2.4, 1), RANI[3])


def _cup(art: Art, x: float, foot: float, size: float, ramp: Ramp) -> None:
    """Stand a cup with two ears, `size` wide at its mouth."""
    rim, stem, half = foot - size * 1.8, foot - size * 0.7, size / 2
    art.fill(rect(x - 1.2, foot - size * 0.8, 2.4, size * 0.6), ramp[1])
    art.fill(rect(x - size / 3, foot - size * 0.25, size / 1.5, size * 0.25), WOOD[0])
    art.fill(spline(f"{x - half},{rim}! {x + half},{rim}! {x + 2},{stem} {x - 2},{stem}"), ramp[2])
    art.fill(rect(x - half + 1, foot - size * 1.7, 1.6, size * 0.7), ramp[4])
    for side in (-1, 1):
        tip, low = x + side * size * 0.8, foot - size
        ear = f"{x + side * half},{foot - size * 1.7} {tip},{foot - size * 1.3} {x + side * 3},{low}"
        art.stroke(spline(ear, closed=False), ramp[2], 1.2)


@prop("trophy_case", 87, 126, foot=Foot(3, 100, 81, 26))
def trophy_case(art: Art) -> None:
    """A glass case of cups: kho-kho, elocution, kho-kho; a shield with its engraved side to the wall."""
    contact(art, 5, 124, 76, 14)
    art.fill(rect(3, 8, 81, 116), WOOD[1])
    art.fill(rect(1, 4, 85, 6), WOOD[2])
    art.fill(rect(1, 4, 85, 1.4), WOOD[4])
    art.fill(rect(8, 14, 71, 74), "#243a52")
    for shelf in (40, 64, 86):
        art.fill(rect(8, shelf, 71, 3), WOOD[3])
    for middle, foot, size, ramp in (
        (18, 40, 10, MARI),
        (36, 40, 13, MARI),
        (58, 40, 9, STEEL),
        (20, 64, 12, STEEL),
        (64, 64, 11, MARI),
    ):
        _cup(art, middle, foot, size, ramp)
    art.fill(spline("34,46! 50,46! 50,56 42,63 34,56"), WOOD[3])
    art.fill(rect(12, 68, 22, 18), CREAM[4])
    art.fill(rect(14, 70, 18, 14), DUSK[3])
    for index in range(6):
        art.fill(oval(16.4 + index * 2.8, 76, 1.2), WOOD[2])
        art.fill(rect(15.4 + index * 2.8, 77.4, 2.2, 5), CREAM[4])
    for index in range(5):
        art.fill(
            rect(46 + index * 6, 72 - index % 2 * 2, 4.6, 14 + index % 2 * 2),
            (VERM, LEAF, DUSK, MARI, RANI)[index][2],
        )
    for x in (8, 44):
        art.fill(poly(f"{x + 4},84 {x + 22},16 {x + 28},16 {x + 10},86"), "#ffffff", 0.13)
    art.fill(rect(42, 12, 3.2, 78), WOOD[2])
    art.fill(rect(8, 94, 71, 24), WOOD[2])
    art.fill(rect(12, 97, 63, 18), WOOD[3])


@prop("fee_notice", 57, 75)
def fee_notice(art: Art) -> None:
    """What it costs, by a signwriter: one thousand large, thirty-five small, no explanation."""
    hung(art, 2, 2, 52, 69, rim=3)
    art.fill(rect(5, 5, 46, 63), CREAM[4])
    write(art, "FEES", 28, 16, 10, VERM[1], centred=True, track=1)
    art.fill(rect(9, 19, 38, 1), VERM[2])
    write(art, "Rs. 1000", 28, 31, 9, INK[1], centred=True)
    writing(art, 11, 36, 34, 2, 3.4)
    write(art, "Rs. 35", 28, 53, 8, INK[1], centred=True)
    writing(art, 11, 57, 34, 3, 3.4)


@prop("register_almirah", 75, 132, foot=Foot(2, 104, 71, 28))
def register_almirah(art: Art) -> None:
    """A steel almirah of admission registers, a year to a spine, back to the year of the bell."""
    contact(art, 4, 130, 66, 14)
    art.fill(rrect(2, 4, 70, 126, 3), "#3f5a6a")
    art.fill(rect(2, 4, 70, 8), "#86a3ae")
    art.fill(rect(6, 14, 62, 108), INK[1])
    for shelf in range(4):
        y = 38 + shelf * 27
        for index in range(9):
            ramp = (VERM, LEAF, DUSK, WOOD)[(index + shelf * 3) % 4]
            tall = 17 + (index * 5 + shelf) % 4
            art.fill(rect(8 + index * 6.6, y - tall, 5.8, tall), ramp[2])
            art.fill(rect(8 + index * 6.6, y - tall + 4, 5.8, 4), CREAM[3])
        art.fill(rect(6, y, 62, 3), "#5b7b88")
    art.fill(poly("66,12 74,18 74,126 66,122"), "#5b7b88")
    art.fill(poly("66,12 68,13 68,123 66,122"), "#9db8c2")
