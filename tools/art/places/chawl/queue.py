"""What keeps its owners' places at the tap overnight; the silk-cotton, bare; a cot, a dog, a cycle."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, STEEL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.forms import clay, wire

CLAY = ("#5b2a2c", "#8a4a34", "#b8683f", "#d0874f", "#ecbc88")


@prop("pot_queue", 216, 48, foot=Foot(4, 30, 206, 16))
def pot_queue(art: Art) -> None:
    """Seven vessels in a row with their owners' marks, waiting for five o'clock instead of seven women."""
    contact(art, 4, 44, 204, 12)
    for x, ramp in ((4, CLAY), (64, MARI), (124, CLAY), (184, STEEL)):
        clay(
            art,
            spline(
                f"{x + 8},14! {x},24 {x + 2},36 {x + 7},44! {x + 19},44! {x + 24},36 {x + 26},24 {x + 18},14!"
            ),
            x + 15,
            ramp,
        )
        art.fill(rrect(x + 6, 10, 14, 5, 2), ramp[2])
        art.fill(rect(x + 7, 10, 12, 1.4), ramp[4])
    for x, ramp in ((34, DUSK), (94, VERM), (154, LEAF)):
        art.fill(poly(((x, 18), (x + 24, 18), (x + 21, 44), (x + 3, 44))), ramp[1])
        art.fill(poly(((x, 18), (x + 13, 18), (x + 12, 44), (x + 3, 44))), ramp[2])
        art.fill(oval(x + 12, 18, 12, 3.4), ramp[3])
        art.fill(oval(x + 12, 18.4, 10, 2.4), INK[0])
        wire(art, f"{x + 1},18 {x + 8},8 {x + 18},9 {x + 23},18", STEEL[1], 1.2)
    for x, y in ((14, 30), (108, 32), (136, 30), (166, 32)):
        art.fill(brush(f"{x - 4},{y} {x},{y + 4} {x + 5},{y - 4}", 1.2, 1.6, 1), CREAM[4], 0.85)
    art.fill(oval(76, 30, 3), VERM[2])


@prop("rope_cot", 135, 75, foot=Foot(4, 42, 124, 31))
def rope_cot(art: Art) -> None:
    """A cot strung with coir, a blanket on it that somebody has got up from."""
    contact(art, 6, 70, 120, 16)
    for x in (6, 118):
        art.fill(rect(x, 30, 7, 42), WOOD[1])
        art.fill(rect(x, 30, 2, 42), WOOD[3])
        art.fill(rect(x, 12, 7, 20), WOOD[1])
    art.fill(rrect(4, 16, 123, 40, 3), WOOD[2])
    art.fill(rect(4, 16, 123, 2), WOOD[4])
    art.fill(rect(10, 22, 111, 27), "#8d7654")
    for index in range(15):
        art.stroke(poly(((10 + index * 8, 22), (2 + index * 8, 49)), closed=False), "#c4ab7c", 1, 0.8)
        art.stroke(poly(((4 + index * 8, 22), (12 + index * 8, 49)), closed=False), "#6b5840", 0.9, 0.8)
    blanket = spline("64,18! 112,16 120,24 118,52 96,60 84,50 66,54! 58,36")
    art.fill(blanket, "#6a4a58")
    with art.clip(blanket):
        for y in (24, 36, 48):
            art.fill(rect(56, y, 70, 3), VERM[3], 0.6)
        art.fill(brush("70,20 88,36 82,56", 2, 6, 2), "#8a6474", 0.7)


def _limb(art: Art, line: str, width: float, end: float) -> None:
    art.fill(brush(line, width, (width + end) / 2, end), "#5c5260")
    art.fill(brush(line, width * 0.45, (width + end) * 0.2, end * 0.4), "#9a909c", 0.7)


@prop("cotton_tree", 264, 300, foot=Foot(112, 280, 44, 19))
def cotton_tree(art: Art) -> None:
    """A silk-cotton with nothing on it but next month's buds and one kite."""
    contact(art, 104, 296, 60, 16)
    art.fill(
        spline("104,298! 118,280 122,200 126,120! 142,120! 144,200 150,280 168,298! 140,290 132,299"),
        "#5c5260",
    )
    art.fill(spline("112,296! 121,280 125,200 128,122! 132,122! 131,200 130,282 122,294"), "#9a909c", 0.7)
    for y in (150, 188, 226, 258):
        art.fill(brush(f"124,{y} 134,{y + 4} 146,{y}", 1, 2, 1), INK[1], 0.5)
    for line, width, end in (
        ("132,150 108,112 74,92 30,84", 11, 2),
        ("138,136 168,100 206,84 244,80", 11, 2),
        ("134,126 130,80 138,40 132,12", 10, 1.6),
        ("112,114 92,84 84,52 88,26", 6, 1.2),
        ("164,104 176,70 192,44 196,24", 6, 1.2),
        ("76,92 56,72 44,52", 4, 1),
        ("206,84 222,62 238,50", 4, 1),
        ("134,80 112,58 108,38", 4, 1),
        ("138,62 156,42 160,22", 4, 1),
        ("34,84 20,72 14,60", 2.4, 0.8),
        ("190,48 210,34 218,20", 2.6, 0.8),
        ("86,56 68,42 62,28", 2.6, 0.8),
    ):
        _limb(art, line, width, end)
    for x, y in (
        (30, 83),
        (44, 52),
        (14, 60),
        (88, 26),
        (62, 28),
        (132, 12),
        (160, 22),
        (196, 24),
        (218, 20),
        (244, 79),
        (238, 50),
        (108, 38),
    ):
        for dx, dy in ((0, 0), (5, 3), (-4, 4), (2, -4)):
            art.fill(oval(x + dx, y + dy, 1.9), VERM[1])
            art.fill(oval(x + dx - 0.5, y + dy - 0.6, 0.8), VERM[3])
    art.fill(poly("206,88 218,96 210,110 199,100"), MARI[3])
    art.fill(poly("206,88 210,110 199,100"), MARI[1])
    art.stroke(spline("210,110 204,120 210,128 206,138", closed=False), CREAM[3], 1)


@prop("lane_dog", 54, 33, foot=Foot(4, 20, 44, 12))
def lane_dog(art: Art) -> None:
    """The lane's dog, rolled up round its own warmth."""
    contact(art, 4, 30, 44, 8)
    art.fill(spline("4,24 6,12 18,6 34,7 46,14 48,25 40,31! 12,31!"), "#a8825c")
    art.fill(spline("24,31! 46,30 48,22 42,14 40,24 30,27"), "#7d5c48")
    art.fill(spline("8,20 12,11 22,8 32,9 24,13 14,18"), "#caa67c")
    art.fill(spline("6,26 8,19 16,18 21,23 17,29 9,30"), "#a8825c")
    art.fill(poly("15,19 20,15 20,22"), "#7d5c48")
    art.fill(oval(7.4, 26.4, 1.6, 1.2), INK[0])
    art.fill(brush("11,23.6 12.6,24.4 14.4,23.8", 0.7, 0.9, 0.5), INK[0])
    art.fill(brush("47,26 36,31 22,30", 4, 3.4, 1.6), "#caa67c")


@prop("cycle", 108, 66, foot=Foot(8, 54, 90, 11))
def cycle(art: Art) -> None:
    """A bicycle against a wall, a tiffin on its bar that has not been to the mill for a year."""
    contact(art, 8, 63, 88, 6)
    for x in (22, 82):
        art.stroke(oval(x, 43, 19), INK[0], 3)
        art.stroke(oval(x, 43, 17), STEEL[2], 1)
        for turn in range(6):
            with art.at(turn=turn * 30, pivot=(x, 43)):
                art.fill(rect(x - 0.3, 26, 0.6, 34), STEEL[1])
        art.fill(oval(x, 43, 2.4), STEEL[0])
    for line in ("22,43 38,18 70,16 82,43", "38,18 50,44 70,16", "22,43 50,44"):
        art.stroke(spline(line, closed=False, tension=0), "#2f4a3c", 3)
        art.stroke(spline(line, closed=False, tension=0), LEAF[2], 1)
    art.stroke(spline("70,16 68,7 60,6", closed=False), STEEL[1], 2.4)
    art.fill(rrect(30, 12, 18, 4.6, 2), WOOD[1])
    art.fill(oval(50, 44, 4), STEEL[1])
    art.fill(rrect(57, 18, 9, 16, 2), STEEL[2])
    art.fill(rect(58.4, 19, 2, 14), STEEL[4])
    for y in (23, 28):
        art.fill(rect(57, y, 9, 1), STEEL[0])
