"""The hall: stairs, letters by initial, rules in gold, umbrellas, the glass that Mrs Pereira sits behind."""

import math

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, RANI, STEEL, TEAL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, glow, prop
from tools.art.places.forms import hung, writing

PANES = ((6, 40), (54, 40), (190, 40), (238, 44))
HATCH = (104, 30, 76, 46)


@prop("glass_screen", 288, 138, foot=Foot(0, 122, 288, 16))
def glass_screen(art: Art) -> None:
    """The screen across the office: wood to the waist, ribbed glass above, in it a hatch and its ledge."""
    art.wash(rect(0, 134, 288, 10), (0, 134), (0, 144), [(0, INK[0], 0.5), (1, INK[0], 0)])
    art.fill(rect(0, 76, 288, 62), WOOD[1])
    for index in range(6):
        x = 4 + index * 47.4
        art.fill(rect(x, 82, 43, 48), WOOD[2])
        art.fill(rect(x + 3, 85, 37, 42), WOOD[1], 0.8)
        art.fill(rect(x + 3, 85, 37, 1.2), WOOD[0])
        art.fill(rect(x + 4, 125, 35, 1.2), WOOD[3], 0.7)
    art.fill(rect(0, 130, 288, 8), WOOD[0])
    for x, width in PANES:
        pane = rect(x, 18, width, 58)
        art.fill(pane, DUSK[4], 0.2)
        art.fill(poly(f"{x},60 {x + width * 0.6},18 {x + width * 0.9},18 {x},76"), "#ffffff", 0.14)
    x, y, width, height = HATCH
    art.fill(rect(x, y, width / 2, height), DUSK[4], 0.26)
    art.fill(rect(x + width / 2 - 2, y, 4, height), WOOD[2])
    for upright in (0, 48, 96, 182, 232, 283):
        art.fill(rect(upright, 8, 6, 70), WOOD[2])
        art.fill(rect(upright, 8, 1.6, 70), WOOD[4], 0.8)
    art.fill(rect(96, 18, 92, 12), WOOD[2])
    write(art, "WARDEN", 142, 27.4, 9, MARI[3], centred=True, track=2)
    art.fill(rect(0, 8, 288, 10), WOOD[2])
    art.fill(rect(0, 8, 288, 2), WOOD[4])
    art.fill(rect(0, 74, 288, 5), WOOD[3])
    art.fill(rect(0, 74, 288, 1.4), WOOD[4])
    art.fill(rect(92, 80, 100, 5), INK[0], 0.45, blur=1.5)
    art.fill(rrect(90, 74, 104, 8, 1.5), WOOD[2])
    art.fill(rrect(90, 72, 104, 6, 1.5), WOOD[4])
    art.fill(oval(108, 72, 6, 4), MARI[1])
    art.fill(spline("102,72! 103,66 108,64 113,66 114,72!"), MARI[3])
    art.fill(rect(107, 61, 2, 4), MARI[1])


@glow("glass_screen")
def glass_screen_glow(art: Art) -> None:
    """The lamp behind the ribbed glass."""
    for x, width in PANES[:3]:
        art.fill(rect(x, 18, width, 58), "#c98a44", 0.22)
    art.fill(rect(104, 30, 76, 46), "#d89a50", 0.26)
    art.fill(rect(90, 72, 104, 1.6), "#ffcf85", 0.7)


@prop("register_ledger", 60, 87)
def register_ledger(art: Art) -> None:
    """The register on the hatch's ledge, open, a pen in its groove; below it is air, so it lies forward."""
    art.fill(poly("6,8 30,4 30,17 4,21"), CREAM[4])
    art.fill(poly("30,4 54,8 56,21 30,17"), CREAM[3])
    art.fill(poly("4,21 30,17 56,21 56,24 30,20 4,24"), VERM[1])
    art.stroke(poly("30,4 30,17", closed=False), CREAM[1], 1)
    for index in range(4):
        art.stroke(poly(f"8,{10 + index * 2.8} 27,{7 + index * 2.8}", closed=False), INK[3], 0.8)
        art.stroke(poly(f"33,{7 + index * 2.8} 51,{10 + index * 2.8}", closed=False), INK[3], 0.8)
    for x, lean in ((14, 2), (42, -2)):
        art.stroke(poly(f"{x},{9} {x},{19 - abs(lean)}", closed=False), VERM[2], 0.8)
    art.stroke(poly("36,22 50,17", closed=False), INK[1], 1.6)
    art.fill(poly("50,17 54,14.6 51.4,18"), MARI[3])


@prop("stairs_up", 108, 144)
def stairs_up(art: Art) -> None:
    """The stairs to the upper floors, in their opening: red treads, brass edges, a rail that turns away."""
    art.fill(rect(0, 0, 108, 144), WOOD[1])
    art.fill(rect(2, 0, 104, 144), WOOD[2])
    well = rect(8, 8, 92, 136)
    art.wash(well, (0, 8), (0, 144), [(0, INK[0], 1), (0.5, INK[1], 1), (1, "#4a3a58", 1)])
    with art.clip(well):
        for index in range(9):
            y = 130 - index * 14
            left = 8 + index * 4
            tone = (
                "#a4523f",
                "#98493a",
                "#8a4036",
                "#783732",
                "#672f2e",
                "#56282a",
                "#462226",
                "#381d22",
                "#2c1a20",
            )
            art.fill(rect(left, y, 92, 14), tone[index])
            art.fill(rect(left, y + 9, 92, 5), INK[0], 0.35)
            art.fill(rect(left, y, 92, 1.3), MARI[2], max(0.1, 0.8 - index * 0.09))
        art.wash(rect(60, 8, 40, 136), (100, 0), (60, 0), [(0, INK[0], 0.7), (1, INK[0], 0)])
    art.fill(brush("12,140 18,84 40,22", 4, 3, 2), WOOD[3])
    for index in range(6):
        x = 13 + index * 4.6
        art.fill(rect(x, 100 - index * 15, 1.8, 40 - index * 2), INK[1])
    art.fill(rect(8, 78, 7, 64), WOOD[2])
    art.fill(oval(11.5, 76, 5.4), WOOD[3])
    art.fill(oval(10, 74.6, 1.8), WOOD[4])


@prop("rules_board", 78, 96)
def rules_board(art: Art) -> None:
    """Twenty-two rules in gold on black, by a sign painter who ran out of board at the last."""
    hung(art, 2, 2, 73, 91, rim=4)
    art.fill(rect(6, 6, 65, 83), INK[0])
    art.fill(rect(6, 6, 65, 83), TEAL[0], 0.55)
    write(art, "RULES", 38.5, 18, 11, MARI[3], centred=True, track=2)
    art.fill(brush("20,22 38,20.6 57,22", 0.6, 1.6, 0.6), MARI[2])
    for index in range(22):
        column, row = divmod(index, 11)
        x, y = 10 + column * 31, 27 + row * 5.4
        art.fill(rect(x, y, 2.4, 1.6), MARI[3])
        art.fill(
            rect(x + 4, y, (22, 17, 24, 20)[(index * 3) % 4] - (8 if index == 21 else 0), 1.4), CREAM[3], 0.9
        )


@prop("letters_rack", 87, 72)
def letters_rack(art: Art) -> None:
    """Pigeon-holes by initial: some full, most empty, one with a parcel that has been there for a year."""
    hung(art, 2, 2, 82, 67, rim=3)
    art.fill(rect(5, 5, 76, 61), WOOD[0])
    for row in range(4):
        for column in range(5):
            x, y = 6 + column * 15.2, 6 + row * 15.2
            art.fill(rect(x, y, 13.6, 13), INK[0])
            art.fill(rect(x, y + 11, 13.6, 3.4), WOOD[3])
            art.fill(rect(x + 4, y + 11.6, 5, 2), CREAM[3])
            if (row * 5 + column) in (1, 4, 7, 11, 12, 16):
                tone = (CREAM[4], "#b8c9da", CREAM[3])[(row + column) % 3]
                lean = -8 + (row * 7 + column * 5) % 14
                with art.at(turn=lean, pivot=(x + 6, y + 9)):
                    art.fill(rect(x + 2, y + 3, 10, 8), tone)
                    art.fill(rect(x + 9, y + 3.6, 2, 2.4), VERM[2])
    art.fill(rect(53, 53, 12, 8), MARI[1])
    art.fill(rect(58, 53, 1.4, 8), CREAM[3])


@prop("hall_umbrellas", 48, 66, foot=Foot(8, 48, 32, 18))
def hall_umbrellas(art: Art) -> None:
    """A milk churn of black umbrellas, each tied with another colour, and a pool round it."""
    art.fill(spline("2,60 14,54 36,54 47,60 40,67 10,67"), DUSK[2], 0.5)
    for index, tone in enumerate((VERM[3], TEAL[3], MARI[3], RANI[3], CREAM[4])):
        x = 12 + index * 5.4
        lean = (index - 2) * 3.4
        top = (6, 1, 4, 0, 7)[index]
        art.fill(brush(f"{x},46 {x + lean * 0.6},24 {x + lean},{top + 8}", 5, 5, 2), INK[index % 2])
        hook = f"{x + lean},{top + 9} {x + lean},{top + 2} {x + lean + 4},{top} {x + lean + 6},{top + 4}"
        art.stroke(spline(hook, closed=False), WOOD[3], 2)
        art.fill(rect(x + lean * 0.5 - 2.8, 26, 5.6, 2), tone)
    art.fill(spline("9,38! 39,38! 41,62! 7,62!"), STEEL[1])
    art.fill(spline("9,38! 20,38! 19,62! 7,62!"), STEEL[2])
    art.fill(rect(12, 39, 3, 22), STEEL[4])
    for y in (42, 56):
        art.fill(rect(8, y, 33, 1.6), STEEL[0])


@prop("hall_bench", 120, 57, foot=Foot(3, 37, 114, 20))
def hall_bench(art: Art) -> None:
    """A slatted bench from some railway, painted blue to belong here."""
    contact(art, 6, 55, 108, 14)
    for x in (9, 106):
        art.stroke(spline(f"{x},4 {x - 2},30 {x + 4},54", closed=False), INK[1], 3.4)
    for y in (4, 13):
        art.fill(rrect(4, y, 112, 6.4, 1.5), DUSK[2])
        art.fill(rect(4, y, 112, 1.4), DUSK[4], 0.8)
    for slat in (27, 33.6):
        art.fill(rrect(2, slat, 116, 5.6, 1.5), DUSK[2])
        art.fill(rect(2, slat, 116, 1.4), DUSK[3])
    art.fill(rect(2, 39, 116, 3), DUSK[1])


@prop("fern_stand", 54, 93, foot=Foot(10, 70, 34, 23))
def fern_stand(art: Art) -> None:
    """A fern on a tall stand, turned once a week so that it grows to no side."""
    contact(art, 14, 91, 26, 10)
    art.fill(spline("20,92! 24,58 22,52! 33,52! 31,58 35,92!"), WOOD[2])
    art.fill(spline("29,92! 29,58 29,52! 33,52! 31,58 35,92!"), WOOD[1])
    art.fill(oval(27, 52, 14, 4.4), WOOD[3])
    art.fill(spline("17,36! 38,36! 35,51! 20,51!"), DUSK[2])
    art.fill(spline("30,36! 38,36! 35,51! 30,51!"), DUSK[1])
    art.fill(rect(18, 39, 19, 2), CREAM[4])
    for index in range(13):
        angle = math.pi * (0.06 + index * 0.074)
        reach = 24 + (index % 3) * 3
        x, y = 27.5 + reach * math.cos(angle), 34 - reach * math.sin(angle) * 1.1
        line = ((27.5, 36), ((27.5 + x) / 2, min(34, y) - 2), (x, y + 5))
        art.fill(brush(line, 1, 4.6, 0.8), LEAF[1 + index % 3])


@prop("hall_map", 72, 57)
def hall_map(art: Art) -> None:
    """A bus map in a frame, folded so often that two suburbs are missing."""
    hung(art, 2, 2, 67, 52, rim=3)
    art.fill(rect(5, 5, 61, 46), "#cfdcd6")
    art.fill(spline("20,5! 42,5! 46,20 38,34 44,51! 30,51! 26,36 30,22 18,14"), CREAM[3])
    for line, tone in (
        ("30,8 34,24 36,48", VERM[2]),
        ("24,10 36,20 40,30", DUSK[2]),
        ("40,8 32,30 38,46", LEAF[2]),
    ):
        art.stroke(spline(line, closed=False), tone, 1.2)
    for x in (25, 46):
        art.fill(rect(x, 5, 1, 46), CREAM[2], 0.8)
    art.fill(rect(48, 30, 16, 18), CREAM[4])
    writing(art, 50, 33, 12, 4, 3)
    art.fill(rect(50, 9, 14, 5), RANI[2])


@prop("coir_runner", 111, 240)
def coir_runner(art: Art) -> None:
    """A coir runner from the entrance to the corridor, worn pale down its middle by nineteen women."""
    art.fill(rect(2, 3, 108, 236), INK[0], 0.25, blur=1.5)
    art.fill(rect(0, 0, 108, 236), WOOD[2])
    art.fill(rect(8, 0, 92, 236), "#a5744a")
    for index in range(59):
        art.fill(rect(8, index * 4, 92, 1.2), WOOD[2], 0.35)
    art.fill(spline("30,0! 78,0! 72,60 80,120 70,180 78,236! 32,236! 38,180 28,120 36,60"), WOOD[4], 0.3)
    for x in (12, 92):
        art.fill(rect(x, 0, 3, 236), VERM[1], 0.8)
    art.fill(rect(0, 0, 108, 5), WOOD[1])
    art.fill(rect(0, 231, 108, 5), WOOD[1])


@prop("brass_doorbell", 30, 87)
def brass_doorbell(art: Art) -> None:
    """A house bell of brass on a teak rose, still in half its tissue; it lies on the hatch, over air."""
    art.fill(oval(15, 22, 11, 3), INK[0], 0.4, blur=1)
    art.fill(spline("4,20 10,13 20,15 26,19 22,23 8,24"), CREAM[4], 0.85)
    art.fill(oval(15, 16, 8.4, 6.4), WOOD[1])
    art.fill(oval(15, 15, 8, 6), WOOD[3])
    art.fill(spline("9,15! 10,9 15,6 20,9 21,15! 15,18"), MARI[2])
    art.fill(spline("10,14! 11,9.4 14,7.4 13,16!"), MARI[4])
    art.fill(oval(15, 6, 2, 1.6), MARI[1])
