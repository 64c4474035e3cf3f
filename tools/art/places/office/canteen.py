"""The canteen corner: tiffins with threads, one tap, a table of oilcloth, tea on a primus."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, RANI, STEEL, TEAL, VERM, WOOD, Ramp
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.forms import leg, tumbler, wire


def tiffin(art: Art, x: float, y: float, tiers: int, thread: Ramp | None) -> None:
    """Stand a tiffin carrier, its foot at y: tiers, clamp, and a thread on its handle."""
    top = y - tiers * 5.4
    for tier in range(tiers):
        at = top + tier * 5.4
        art.fill(rrect(x, at, 11, 5.6, 1.2), STEEL[1])
        art.fill(rrect(x, at, 7.4, 5.6, 1.2), STEEL[2])
        art.fill(rect(x + 1.4, at + 0.6, 1.6, 4.4), STEEL[4])
        art.fill(rect(x, at, 11, 0.9), STEEL[3])
    art.stroke(
        spline(
            f"{x - 0.4},{y - 2} {x},{top - 2} {x + 5.5},{top - 5} {x + 11},{top - 2} {x + 11.4},{y - 2}",
            closed=False,
        ),
        STEEL[0],
        1.2,
    )
    if thread:
        art.fill(oval(x + 5.5, top - 4.6, 2, 1.5), thread[2])
        art.fill(brush(((x + 6, top - 4), (x + 9, top - 1), (x + 8, top + 2)), 0.8, 1, 0.6), thread[3])


@prop("tiffin_shelf", 96, 78)
def tiffin_shelf(art: Art) -> None:
    """Two shelves of tiffins, each with a thread of another colour; one has none."""
    threads: tuple[Ramp | None, ...] = (RANI, LEAF, MARI, VERM, TEAL, None, RANI, MARI, DUSK, LEAF)
    for y in (32, 68):
        art.fill(rect(2, y + 3, 90, 5), INK[0], 0.35, blur=1.2)
        art.fill(rect(2, y, 90, 4), WOOD[3])
        art.fill(rect(2, y, 90, 1.2), WOOD[4])
        for x in (8, 82):
            art.fill(poly(((x, y + 4), (x + 4, y + 4), (x, y + 9))), WOOD[1])
    for index, thread in enumerate(threads):
        row, column = divmod(index, 5)
        tiffin(art, 6 + column * 17.4, 32 + row * 36, (4, 3, 3, 4, 2, 2, 3, 4, 3, 3)[index], thread)


@prop("canteen_sink", 57, 66, foot=Foot(4, 48, 49, 18))
def canteen_sink(art: Art) -> None:
    """A stone sink on a brick foot, one brass tap, soap in a stocking."""
    contact(art, 6, 64, 44, 14)
    art.fill(rect(8, 38, 40, 26), "#9c5b45")
    for row in range(3):
        art.fill(rect(8, 38 + row * 8.4, 40, 1), "#c79a80")
        for column in range(3):
            art.fill(rect(14 + column * 13 - row % 2 * 5, 38 + row * 8.4, 1, 8), "#c79a80")
    art.fill(rrect(2, 24, 53, 17, 3), STEEL[0])
    art.fill(rrect(2, 22, 53, 15, 3), STEEL[3])
    art.fill(rrect(7, 24, 43, 9, 3), STEEL[1])
    art.fill(oval(28, 30, 2.4, 1.2), INK[0])
    art.fill(rect(27, 6, 4, 10), MARI[2])
    art.fill(brush("29,8 35,9 35,17", 3, 3.2, 2.6), MARI[3])
    art.fill(rect(24, 4, 10, 2.4), MARI[3])
    art.fill(oval(35, 21, 0.9, 1.6), "#cfe6ea")
    wire(art, "46,10 47,16", CREAM[2], 1)
    art.fill(spline("44,16! 50,16! 51,24 47,27 43,24"), "#d9a98c")


@prop("canteen_table", 105, 60, foot=Foot(4, 36, 97, 24))
def canteen_table(art: Art) -> None:
    """A table under oilcloth: six steel tumblers, a plate of bananas, somebody's knitting."""
    contact(art, 8, 58, 88, 16)
    for x in (8, 92):
        leg(art, x, 34, 24, width=5)
    art.fill(rrect(2, 8, 101, 30, 2), TEAL[1])
    art.fill(rrect(2, 7, 101, 24, 2), "#e3d3a6")
    for column in range(10):
        for row in range(3):
            if (column + row) % 2:
                art.fill(rect(2 + column * 10.1, 7 + row * 8, 10.1, 8), VERM[3], 0.5)
    art.fill(rect(2, 30, 101, 1.4), CREAM[4])
    for x, y in ((10, 12), (20, 18), (82, 13), (91, 19)):
        tumbler(art, x, y, 6)
    art.fill(oval(52, 21, 15, 5), STEEL[2])
    art.fill(oval(52, 19.6, 14, 4.4), STEEL[4])
    for line in ("42,20 48,13 58,15", "45,21 52,16 62,19"):
        art.fill(brush(line, 2, 4.6, 1.4), MARI[3])
    art.fill(oval(70, 22, 5, 3.6), RANI[2])
    art.fill(brush("66,24 76,14", 0.9), STEEL[4])


@prop("primus", 57, 66, foot=Foot(4, 48, 49, 18))
def primus(art: Art) -> None:
    """Tea: a primus in a cut tin, the kettle black to its shoulder, glasses upside down."""
    contact(art, 6, 64, 44, 12)
    art.fill(rect(6, 34, 44, 30), WOOD[1])
    art.fill(rect(6, 34, 36, 30), WOOD[2])
    art.fill(rect(10, 40, 28, 20), INK[1])
    art.fill(rect(12, 48, 10, 12), "#b9913f")
    art.fill(rrect(2, 26, 53, 10, 1.5), STEEL[1])
    art.fill(rrect(2, 25, 53, 8, 1.5), STEEL[3])
    art.fill(rect(10, 22, 16, 7), MARI[1])
    art.fill(rect(10, 22, 5, 7), MARI[3])
    art.fill(spline("6,22! 8,12 13,8 23,8 28,12 30,22!"), STEEL[1])
    art.fill(spline("6,22! 8,12 13,8 18,8 13,14 12,22!"), STEEL[3])
    art.fill(rect(6, 18, 24, 4), INK[1], 0.6)
    art.fill(brush("29,18 35,14 36,9", 3, 2.6, 1.6), STEEL[2])
    art.stroke(spline("11,9 12,2 24,2 25,9", closed=False), INK[0], 1.6)
    for index in range(3):
        x = 36 + index * 6
        art.fill(poly(((x + 1, 20), (x + 5, 20), (x + 5.6, 28), (x + 0.4, 28))), "#cfe0da", 0.8)
