"""Chacha's tea stall under its tarpaulin, his bench, and the newspaper stand."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, STEEL, TEAL, VERM, WOOD
from tools.art.kit.paths import moved, oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, glow, prop
from tools.art.places.forms import board, leg, tin, wire, writing
from tools.art.places.lane.scaffold import pole

STEAM = "#f0e8e4"


def _kettle(art: Art, x: float, y: float) -> None:
    """Set an aluminium kettle on a burner; y is its foot."""
    body = spline(
        f"{x - 13},{y}! {x - 14},{y - 10} {x - 8},{y - 17} {x + 8},{y - 17} {x + 14},{y - 10} {x + 13},{y}!"
    )
    art.fill(body, STEEL[2])
    with art.clip(body):
        art.fill(rect(x + 4, y - 20, 12, 22), STEEL[0])
        art.fill(rect(x - 9, y - 18, 4, 18), STEEL[4])
        art.fill(spline(f"{x - 4},{y - 7} {x},{y - 9} {x + 3},{y - 6} {x},{y - 4}"), STEEL[0], 0.6)
    art.fill(brush(f"{x - 12},{y - 8} {x - 19},{y - 12} {x - 22},{y - 18}", 5, 3.4, 2.4), STEEL[1])
    art.fill(oval(x, y - 18, 6, 2.4), STEEL[3])
    art.fill(oval(x, y - 20.4, 1.8), INK[1])
    art.stroke(
        spline(f"{x - 9},{y - 16} {x - 6},{y - 29} {x + 6},{y - 29} {x + 9},{y - 16}", closed=False),
        INK[1],
        2,
    )


def _glasses(art: Art, x: float, y: float, count: int) -> None:
    """Stand glasses of tea in a row, half full."""
    for index in range(count):
        left = x + index * 6.6
        art.fill(poly(((left, y - 8), (left + 5, y - 8), (left + 4.2, y), (left + 0.8, y))), DUSK[4], 0.75)
        art.fill(
            poly(((left + 0.4, y - 5), (left + 4.6, y - 5), (left + 4.2, y), (left + 0.8, y))), "#a5602f"
        )


def _steam(art: Art, x: float, y: float) -> None:
    for dx, height, lean in ((-5, 34, 5), (3, 42, -4), (9, 28, 6)):
        left, right = x + dx - lean, x + dx + lean
        line = f"{x + dx},{y} {right},{y - height * 0.4} {left},{y - height * 0.7} {right},{y - height}"
        art.stroke(spline(line, closed=False), STEAM, 3.4, 0.34, blur=2)


def _counter(art: Art) -> None:
    """Build the counter of packing cases, tin in front, everything on it."""
    art.fill(rect(12, 92, 138, 42), WOOD[1])
    for x in (12, 58, 104):
        art.fill(rect(x, 96, 44, 36), WOOD[2])
        art.fill(rect(x, 96, 44, 2), WOOD[4], 0.7)
        for y in (106, 118):
            art.fill(rect(x, y, 44, 1.4), WOOD[0], 0.6)
    board(art, 8, 80, 146, 12, 5)
    art.fill(rect(62, 102, 38, 16), TEAL[1])
    write(art, "CHAI 50 p", 81, 113, 8.4, MARI[4], centred=True)
    for x in (38, 74):
        art.fill(oval(x, 87, 15, 4.4), INK[0])
        art.fill(oval(x, 86, 12, 3), VERM[1])
    _kettle(art, 38, 85)
    art.fill(rrect(62, 74, 26, 12, 3), STEEL[1])
    art.fill(rect(64, 74, 6, 11), STEEL[3])
    art.fill(oval(75, 74, 13, 3.4), STEEL[3])
    art.fill(oval(75, 74.4, 10.6, 2.4), "#8a5230")
    art.fill(brush("88,78 104,72", 2.6), INK[1])
    for x, tone in ((108, MARI[3]), (124, CREAM[3])):
        art.fill(rrect(x, 66, 14, 21, 2), DUSK[4], 0.6)
        art.fill(rect(x + 1.5, 73, 11, 13), tone)
        art.fill(rect(x + 2, 67, 2, 18), "#ffffff", 0.5)
        art.fill(rrect(x - 1, 62, 16, 5, 1.4), VERM[2])
    _glasses(art, 96, 92, 4)
    tin(art, 140, 70, 11, 17)


def _tarpaulin(art: Art) -> None:
    """Stretch a blue tarpaulin from the wall to two bamboos, mended with sacking, sagging with rain."""
    sheet = spline("10,0! 150,0! 166,30! 140,35 112,31 84,37 56,32 26,37 -4,31!")
    art.fill(moved(sheet, 3, 10), INK[0], 0.42, blur=3)
    art.fill(sheet, DUSK[2])
    with art.clip(sheet):
        art.wash(
            rect(-6, 0, 176, 40), (0, 0), (0, 40), [(0, DUSK[1], 0.8), (0.5, DUSK[2], 0), (1, DUSK[3], 0.6)]
        )
        for line in ("44,0 40,16 34,36", "84,0 84,18 84,38", "122,0 128,16 138,36"):
            art.fill(brush(line, 1, 4, 1.4), DUSK[1], 0.7)
        art.fill(poly("92,8 118,7 122,24 94,25"), "#a88a68")
        art.stroke(poly("92,8 118,7 122,24 94,25"), CREAM[3], 1, dash=(2, 2))
    for x, y in ((-4, 31), (166, 30)):
        wire(art, ((x, y), (x * 0.98 + 1, y + 6)), CREAM[2], 1.2)


@prop("lane_tea_stall", 168, 141, foot=Foot(8, 122, 120, 18))
def tea_stall(art: Art) -> None:
    """The stall: three burners, a kettle, jars of biscuits, a blue tarpaulin on two bamboos."""
    contact(art, 10, 138, 142, 12, skew=9)
    art.wash(rect(14, 14, 136, 70), (0, 14), (0, 84), [(0, INK[0], 0.55), (1, INK[0], 0.2)])
    art.fill(rect(24, 44, 112, 3), WOOD[2])
    for index in range(9):
        art.fill(rrect(28 + index * 12, 34, 8, 10, 1), (VERM[2], MARI[3], LEAF[2])[index % 3])
        art.fill(rect(28 + index * 12, 37, 8, 2.6), CREAM[4], 0.8)
    _counter(art)
    for x in (4, 158):
        pole(art, x, 26, 138, wide=4.4)
    _tarpaulin(art)
    _steam(art, 22, 62)


@glow("lane_tea_stall")
def tea_stall_glow(art: Art) -> None:
    """A lantern under the tarpaulin and the ring of a burner."""
    art.fill(oval(118, 50, 6, 8), "#fff0b8")
    art.fill(oval(118, 50, 16), "#ffb75e", 0.45, blur=5)
    for x in (38, 74):
        art.stroke(oval(x, 86.6, 9, 2.4), "#ff8a3c", 1.6, 0.9)
    art.wash(rect(14, 47, 136, 34), (0, 47), (0, 81), [(0, "#ffc670", 0.2), (1, "#ffb060", 0.02)])


@prop("lane_tea_bench", 108, 42, foot=Foot(6, 35, 96, 6))
def tea_bench(art: Art) -> None:
    """A bench of one plank; one leg is a pile of bricks."""
    contact(art, 6, 40, 96, 9, skew=7)
    for x in (12, 16):
        leg(art, x, 22, 18, width=5)
    for y in (24, 30, 36):
        art.fill(rect(82 + y % 4, y, 15, 5.4), "#a4523f")
        art.fill(rect(82 + y % 4, y, 15, 1.4), "#c9735a")
    board(art, 3, 10, 100, 11, 5)


@prop("newsstand", 126, 117, foot=Foot(16, 99, 90, 17))
def newsstand(art: Art) -> None:
    """Newspapers on strings and on a slope of planks, the vacancies folded outwards."""
    contact(art, 5, 115, 112, 12, skew=9)
    for row, y in enumerate((6, 32)):
        wire(art, f"2,{y} 60,{y + 3} 118,{y}", INK[1], 1.2)
        for index in range(5):
            x = 5 + index * 23 + row * 2
            paper = poly(((x, y + 2), (x + 19, y + 2), (x + 19, y + 23), (x, y + 24)))
            art.fill(moved(paper, 2, 3), INK[0], 0.3, blur=1)
            bright = (index + row) % 3 == 1
            art.fill(paper, (VERM[2], MARI[3], TEAL[2])[index % 3] if bright else CREAM[4])
            if bright:
                art.fill(oval(x + 10, y + 14, 6), "#d2955f")
                art.fill(
                    spline(f"{x + 3},{y + 14} {x + 10},{y + 5} {x + 17},{y + 14} {x + 10},{y + 10}"), INK[0]
                )
            else:
                art.fill(rect(x + 2, y + 4, 15, 2.6), INK[1])
                writing(art, x + 2, y + 9, 7, 5, 2.6, INK[3])
                writing(art, x + 11, y + 9, 6, 5, 2.6, INK[3])
            art.fill(rect(x + 8, y, 2.4, 4), WOOD[4])
    slope = poly("4,68 116,68 122,98 -2,98")
    art.fill(slope, WOOD[3])
    art.fill(rect(-2, 98, 124, 17), WOOD[1])
    art.fill(rect(-2, 98, 124, 2), WOOD[4])
    for index in range(5):
        x = 6 + index * 23
        for lift in range(3):
            sheet = poly(
                (
                    (x, 73 - lift * 1.6),
                    (x + 18, 73 - lift * 1.6),
                    (x + 19, 92 - lift * 1.6),
                    (x - 1, 92 - lift * 1.6),
                )
            )
            art.fill(moved(sheet, 0.6, 1), INK[0], 0.4)
            art.fill(sheet, CREAM[4] if index != 3 else MARI[3])
        art.fill(rect(x + 1, 72, 16, 3), INK[1] if index != 3 else VERM[1])
        writing(art, x + 1, 77.4, 16, 4, 2.8, INK[3])
    art.fill(rrect(82, 64, 15, 8, 1), "#a4523f")
    art.fill(rect(82, 64, 15, 2.4), "#c9735a")


NAMES = ("lane_tea_stall", "lane_tea_bench", "newsstand")
