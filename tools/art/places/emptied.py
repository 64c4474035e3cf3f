"""The flat as it empties: what has gone shows by what it leaves."""

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, RANI, STEEL, TEAL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.bedroom import almirah, double_bed
from tools.art.places.dining import chair, table_board
from tools.art.places.entrance import bag_on_rail, her_chappals, rack_boards, rack_top
from tools.art.places.forms import wire
from tools.art.places.kitchen import cup


@prop("almirah_emptied", 84, 150, foot=Foot(2, 120, 80, 30))
def almirah_emptied(art: Art) -> None:
    """The almirah with his door open: hangers, a shelf lined with an old newspaper, her folded saris."""
    almirah(art)
    inside = rect(5, 14, 35, 126)
    art.fill(inside, INK[0])
    art.wash(inside, (5, 14), (40, 14), [(0, INK[0], 1), (1, "#3a3542", 1)])
    art.fill(rect(5, 24, 35, 2), STEEL[1])
    for x, turn in ((12, 6), (20, -5), (30, 9)):
        with art.at(turn=turn, pivot=(x, 25)):
            wire(art, f"{x},25 {x},30 {x - 6},36 {x + 6},36 {x},30", STEEL[2], 1)
    for y in (82, 112):
        art.fill(rect(5, y, 35, 3), "#6f7d66")
        art.fill(rect(5, y, 35, 1), "#a9b597")
    art.fill(poly("7,82 38,82 36,85.6 9,85.6"), CREAM[3])
    for index, tone in enumerate((RANI[2], TEAL[2], CREAM[2])):
        art.fill(rrect(9, 108 - index * 5, 26, 5, 2), tone)
        art.fill(rect(10, 108.4 - index * 5, 22, 1), "#ffffff", 0.25)
    art.fill(poly("5,12 -2,16 -2,146 5,141"), "#5b6856")
    art.fill(poly("-2,16 0,15 0,145 -2,146"), "#a9b597")


@prop("shoe_rack_hers", 72, 66, foot=Foot(2, 42, 68, 24))
def shoe_rack_hers(art: Art) -> None:
    """The shoe rack with his pairs gone: clean ovals in the dust, and her one pair."""
    rack_boards(art)
    for x, y in ((10, 25.4), (23, 25.4), (39, 25.4), (52, 25.4), (10, 43.4), (23, 43.4)):
        art.fill(oval(x + 5, y, 6, 1.6), WOOD[4], 0.85)
    her_chappals(art)
    rack_top(art)


@prop("table_bare", 132, 78, foot=Foot(4, 42, 124, 36))
def table_bare(art: Art) -> None:
    """The table without its cloth: the burn that the cloth hid, rings, a screw that holds."""
    table_board(art)
    for start, down, length in ((8, 10, 58), (48, 17, 70), (14, 24, 46), (60, 31, 60), (10, 37, 40)):
        art.fill(
            brush(f"{start},{down} {start + length / 2},{down + 1} {start + length},{down}", 0.5, 1.4, 0.5),
            WOOD[2],
            0.6,
        )
    art.fill(spline("50,18 62,12 76,16 78,26 66,32 54,28"), WOOD[0], 0.55, blur=1.6)
    art.fill(spline("54,19 63,15 73,18 73,25 65,29 57,26"), WOOD[0], 0.8)
    art.stroke(oval(98, 16, 7, 4.4), WOOD[4], 1.2, 0.7)
    art.stroke(oval(28, 28, 6, 3.8), WOOD[4], 1.1, 0.5)
    art.fill(rect(3, 40.6, 126, 1.4), WOOD[4], 0.8)


@prop("bed_stripped", 153, 159, foot=Foot(3, 64, 147, 95))
def bed_stripped(art: Art) -> None:
    """The bed stripped to its ticking, the pillows without their slips, two hollows that do not touch."""
    double_bed(art)
    bed = rrect(2, 70, 150, 80, 2)
    art.fill(bed, CREAM[2])
    bed = rrect(2, 44, 150, 106, 4)
    art.fill(bed, CREAM[2])
    ticking = rrect(4, 44, 145, 98, 4)
    art.fill(ticking, CREAM[3])
    with art.clip(bed):
        for index in range(15):
            art.fill(rect(8 + index * 9.8, 40, 2.2, 112), DUSK[2], 0.5)
            art.fill(rect(11.4 + index * 9.8, 40, 0.8, 112), DUSK[2], 0.4)
        for x, y in ((46, 112), (116, 110)):
            art.fill(oval(x, y, 24, 26), INK[1], 0.12, blur=5)
        for x in (28, 66, 104, 132):
            for y in (84, 112, 134):
                art.fill(oval(x, y, 1.6), CREAM[0])
        art.fill(rect(0, 141, 160, 9), INK[1], 0.22)
    for x in (14, 80):
        art.fill(rrect(x, 48, 58, 22, 8), INK[1], 0.25, blur=1.5)
        art.fill(rrect(x, 45, 58, 22, 8), CREAM[2])
        art.fill(rrect(x, 45, 58, 18, 8), CREAM[3])
        for index in range(6):
            art.fill(rect(x + 6 + index * 9, 46, 1.6, 20), DUSK[2], 0.45)
    for index, tone in enumerate((TEAL[1], TEAL[2], CREAM[4])):
        art.fill(rrect(56, 128 - index * 6, 44, 8, 3), tone)
    art.fill(rect(58, 117, 38, 1.4), "#ffffff", 0.5)
    art.fill(rect(4, 146, 145, 9), WOOD[2])
    art.fill(rect(4, 146, 145, 1.6), WOOD[4])


@prop("cups_four", 54, 30)
def cups_four(art: Art) -> None:
    """The row of cups with one more hook empty."""
    art.fill(rect(2, 4, 50, 3), INK[0], 0.3, blur=1)
    art.fill(rect(0, 2, 51, 4), WOOD[2])
    art.fill(rect(0, 2, 51, 1.2), WOOD[4])
    for index in range(5):
        wire(art, f"{6 + index * 10},6 {6 + index * 10},9", STEEL[0], 1)
        if index != 3:
            cup(art, 3 + index * 10)


@prop("lamp_table", 48, 45, foot=Foot(8, 21, 32, 24))
def lamp_table(art: Art) -> None:
    """The lamp's little table, a ring on it where the lamp stood."""
    art.fill(poly("14,34 36,34 44,50 20,50"), INK[1], 0.3, blur=2.2)
    art.fill(rect(22, 12, 5, 30), WOOD[1])
    art.fill(spline("13,44! 36,44! 28,38 21,38"), WOOD[1])
    art.fill(oval(24, 13, 18, 7.5), WOOD[1])
    art.fill(oval(24, 10.5, 18, 7.5), WOOD[3])
    art.stroke(oval(24, 10, 8, 3), WOOD[4], 1.2, 0.9)


@prop("radio_square", 57, 36)
def radio_square(art: Art) -> None:
    """A clean square on the wall over the cupboard, and its clean oblong in the dust below."""
    art.fill(rect(3, 2, 50, 29), "#ffffff", 0.2)
    art.stroke(rect(3, 2, 50, 29), INK[2], 0.6, 0.3)
    wire(art, "44,31 50,26 54,28", INK[1], 1.2)


@prop("clock_square", 36, 36)
def clock_square(art: Art) -> None:
    """A clean round on the wall, and the nail it told the time from."""
    art.fill(oval(18, 18, 14.4), "#ffffff", 0.22)
    art.stroke(oval(18, 18, 14.4), INK[2], 0.6, 0.32)
    art.fill(oval(18.6, 7.4, 1.6), INK[0], 0.4, blur=0.5)
    art.fill(oval(18, 6, 1.6), STEEL[0])


@prop("photo_square", 48, 42)
def photo_square(art: Art) -> None:
    """A clean square a little crooked, and the nail that was there before."""
    with art.at(turn=3, pivot=(22, 4)):
        art.fill(rect(2, 3, 40, 32), "#ffffff", 0.2)
        art.stroke(rect(2, 3, 40, 32), INK[2], 0.6, 0.32)
    art.fill(oval(22, 3, 1.6), STEEL[0])
    art.fill(oval(21.6, 2.6, 0.7), STEEL[4])


@prop("mat_oblong", 84, 45)
def mat_oblong(art: Art) -> None:
    """The clean oblong where the doormat lay."""
    art.fill(rect(4, 6, 72, 28), CREAM[4], 0.3)
    art.stroke(rect(4, 6, 72, 28), WOOD[1], 0.8, 0.4)
    for x, y in ((12, 33), (40, 35), (66, 34), (6, 20)):
        art.fill(oval(x, y, 4, 1.2), WOOD[1], 0.3)


@prop("book_gap", 15, 33)
def book_gap(art: Art) -> None:
    """A gap one finger wide among the law reports."""
    art.fill(rect(3, 2, 6, 26), INK[0])
    art.fill(rect(9, 3, 1, 25), VERM[0], 0.5)


@prop("chair_no_jacket", 48, 75, foot=Foot(6, 48, 36, 27))
def chair_no_jacket(art: Art) -> None:
    """Inder's chair without the jacket: the cane is new where the jacket hung."""
    chair(art, VERM)
    art.fill(rrect(12, 13, 24, 24, 3), WOOD[4], 0.5)


@prop("coat_rail_hers", 75, 66)
def coat_rail_hers(art: Art) -> None:
    """The rail by the door with her bag on it, and an empty peg with a clean round behind it."""
    bag_on_rail(art)
    art.fill(oval(61, 17, 9, 6), "#ffffff", 0.14)
