"""What is paid and filled in at the school: a leaf of the receipt book, and Form C."""

from PIL import Image

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, TEAL, VERM
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.registry import register
from tools.art.panels.blanks import dotted, finished, fold_down, laid, ruled
from tools.art.panels.hands import Hand, write_by_hand
from tools.art.panels.stamps import round_stamp, square_stamp
from tools.art.title.pencil import toothed

BOOK = (690, 720)
FORM = (600, 740)
"""Both in units: 920 by 960 and 800 by 987 pixels."""

LEAF_GREEN = "#2f6a4a"
STUB = 138
"""Where the counterfoil ends and the receipt begins."""
PARTS = tuple((188 + number * 118, 606, 104, 56) for number in range(4))
"""The boxes of the four parts at the foot."""
SHEET = "18,16! 200,14 420,17 582,15! 585,300 581,540 584,722! 380,725 200,721 16,724! 19,520 15,240"


def counter() -> Image.Image:
    """Draw the receipt beside its counterfoil; it is free from 27 to 93 % of its width, 26 to 79 % down."""
    art = Art(*BOOK)
    for number in range(4):
        art.fill(rrect(10 + number, 14 + number, 670, 698, 4), INK[0], 0.12, blur=3)
        art.fill(rrect(12, 12 + number, 666 - number, 696, 4), CREAM[2 + number % 2])
    outline = spline("14,12! 340,10 674,13! 676,360 673,704! 340,706 14,703! 16,360")
    with laid(art, outline, "#f6ecd2", "#e2d2ac"):
        _counterfoil(art)
        write(art, "GIRLS' SCHOOL", 410, 66, 33, LEAF_GREEN, centred=True, track=4)
        write(art, "FEES RECEIVED", 410, 96, 19, INK[2], centred=True, track=5)
        ruled(art, 172, 108, 650, LEAF_GREEN)
        write(art, "No.", 172, 152, 17, INK[3], weight="regular")
        write(art, "0883", 202, 153, 24, VERM[2], track=2)
        write(art, "Date", 486, 152, 17, INK[3], weight="regular")
        dotted(art, 524, 153, 648, INK[3])
        write_by_hand(art, Hand(DUSK[1], -0.3, 0.3, 17), "31-1-1983", 532, 150, seed=5)
        _parts(art)
        for staple in (90, 620):
            art.fill(rrect(22, staple, 4, 26, 2), "#9fb0b4")
    return finished(art, 85)


def _counterfoil(art: Art) -> None:
    """Print the stub that stays in the book, and the holes along which the rest is torn."""
    art.fill(rect(0, 0, STUB, BOOK[1]), LEAF[3], 0.13)
    for hole in range(46):
        art.fill(oval(STUB, 16 + hole * 15, 2), INK[1], 0.75)
    with art.at(62, 690, turn=-90):
        write(art, "COUNTERFOIL", 0, 0, 19, LEAF_GREEN, track=5)
        write(art, "0883", 250, 1, 22, VERM[2], track=2)
        for x, name, to in ((0, "Pupil", 240), (270, "Rs.", 420), (440, "Date", 650)):
            wide = write(art, name, x, 48, 15, INK[3], weight="regular")
            dotted(art, x + wide + 6, 49, to, INK[3])
    with art.at(110, 636, turn=-90):
        write_by_hand(art, Hand(DUSK[1], -0.3, 0.3, 17), "Gauri, Std. I", 0, -2, seed=6)


def _parts(art: Art) -> None:
    """Print four boxes for four parts, with the months over them."""
    for (x, y, wide, tall), month in zip(PARTS, ("January", "February", "March", "April"), strict=True):
        art.stroke(rect(x, y, wide, tall), LEAF_GREEN, 1.4)
        write(art, month, x + wide / 2, y - 7, 14, INK[2], weight="regular", centred=True)


def paid_whole() -> Image.Image:
    """Draw one stamp across all four boxes, and the sum on the counterfoil."""
    art = Art(*BOOK)
    first, last = PARTS[0], PARTS[-1]
    line = [(first[0] - 4, 650), (400, 632), (last[0] + last[2] + 4, 612)]
    art.fill(brush(line, 0.8, 2.4, 0.8), DUSK[1], 0.9)
    square_stamp(art, 416, 634, ("PAID", "31 JAN 1983"), 150, turn=-5)
    _stub_sum(art, "1000")
    return toothed(art.picture(), 86)


def paid_part() -> Image.Image:
    """Draw the stamp in the first box, and three dates in pencil in the others."""
    art = Art(*BOOK)
    x, y, wide, tall = PARTS[0]
    square_stamp(art, x + wide / 2, y + tall / 2, ("PAID", "31 JAN 1983"), 98, turn=-4)
    hand = Hand(INK[3], -0.2, 0.5, 19)
    for (x, y, _, _), date in zip(PARTS[1:], ("28 Feb.", "31 Mar.", "30 Apr."), strict=True):
        write_by_hand(art, hand, date, x + 22, y + 36, seed=int(x))
    _stub_sum(art, "250")
    return toothed(art.picture(), 87)


def _stub_sum(art: Art, told: str) -> None:
    with art.at(108, 384, turn=-90):
        write_by_hand(art, Hand(DUSK[1], -0.3, 0.3, 18), told, 10, 0, seed=8)


def form_c() -> Image.Image:
    """Draw Form C; its five lines go from 11 to 89 % of its width and 31 to 90 % of its height."""
    art = Art(*FORM)
    with laid(art, spline(SHEET), "#f3efdf", "#dcd5bd"):
        write(art, "GIRLS' SCHOOL", 262, 78, 30, TEAL[1], centred=True, track=4)
        write(art, "Admission of a pupil", 262, 108, 19, INK[2], weight="regular", centred=True, track=1.4)
        art.stroke(rrect(464, 44, 84, 72, 3), TEAL[1], 2)
        write(art, "FORM", 506, 68, 14, TEAL[1], centred=True, track=3)
        write(art, "C", 506, 106, 38, TEAL[1], centred=True)
        ruled(art, 58, 128, 548, TEAL[1])
        write(art, "In triplicate. In ink. In CAPITALS.", 58, 162, 15.5, VERM[1], weight="regular", track=0.6)
        for x, name, to, told in ((58, "Standard", 240, "I"), (330, "Date", 548, "13-6-1983")):
            wide = write(art, name, x, 198, 16, INK[3], weight="regular")
            dotted(art, x + wide + 8, 199, to, INK[3])
            write_by_hand(art, Hand(DUSK[1], -0.3, 0.3, 17), told, x + wide + 18, 196, seed=9)
        art.fill(brush([(58, 212), (300, 211.4), (548, 212)], 0.9), INK[3], 0.8)
        fold_down(art, 300)
        art.stroke(poly("58,690 260,690", closed=False), INK[3], 0.9, 0.7, dash=(1.2, 3))
        write(art, "Clerk", 60, 706, 14, INK[3], weight="regular")
        art.fill(brush("70,686 84,672 92,688 108,676 124,686 150,676", 0.7, 2, 0.5), DUSK[1], 0.9)
    pressed = Art(*FORM)
    round_stamp(pressed, 496, 668, "GIRLS' SCHOOL", "OFFICE", turn=-10, scale=0.8)
    return finished(art, 88, pressed)


register("pictures/paper_school_counter.png", counter, colours=255)
register("pictures/paper_school_counter_whole.png", paid_whole, colours=64)
register("pictures/paper_school_counter_parts.png", paid_part, colours=64)
register("pictures/paper_school_form.png", form_c, colours=255)
