"""The new balcony: its parapet with a steel pipe, the beam overhead with two hooks one swing apart."""

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import INK, STEEL, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.forms import wire

CONCRETE = ("#8f867c", "#b5ab9c", "#d3c9b7", "#6a625f")


@prop("parapet", 192, 54, foot=Foot(0, 42, 192, 12))
def parapet(art: Art) -> None:
    """Four tiles of parapet, knee high, and the pipe one leans on, seen from inside."""
    for x in (6, 52, 98, 144, 184):
        art.fill(rect(x, 3, 3, 20), STEEL[0])
        art.fill(rect(x, 3, 1, 20), STEEL[3])
    art.fill(rrect(0, 0, 192, 4.4, 2), STEEL[1])
    art.fill(rect(0, 0.4, 192, 1.2), STEEL[4])
    art.fill(rect(0, 22, 192, 6), CONCRETE[2])
    art.fill(rect(0, 22, 192, 1.4), "#f2e9d8")
    art.wash(rect(0, 28, 192, 26), (0, 28), (0, 54), [(0, CONCRETE[1], 1), (1, CONCRETE[0], 1)])
    for x, y in ((30, 36), (112, 44), (160, 34)):
        art.fill(spline(f"{x},{y} {x + 12},{y - 3} {x + 18},{y + 4} {x + 6},{y + 6}"), CONCRETE[2], 0.5)
    art.fill(rect(0, 51, 192, 3), INK[1], 0.45)


@prop("parapet_side", 15, 150, foot=Foot(0, 54, 15, 96))
def parapet_side(art: Art) -> None:
    """The parapet along an end of the balcony, seen from its edge."""
    art.fill(rect(1, 38, 13, 112), CONCRETE[0])
    art.fill(rect(1, 22, 13, 104), CONCRETE[2])
    art.fill(rect(1, 22, 2, 104), "#f2e9d8")
    art.fill(rect(11, 22, 3, 128), CONCRETE[3], 0.6)
    for y in (4, 44, 84):
        art.fill(rect(6, y, 3, 20), STEEL[0])
    art.fill(rrect(5.4, 0, 4.4, 104, 2), STEEL[1])
    art.fill(rect(5.8, 0, 1.4, 104), STEEL[4])


@prop("pulley_beam", 216, 66)
def pulley_beam(art: Art) -> None:
    """The slab of the balcony above, and under it two hooks for the builder's pulley, one swing apart."""
    art.fill(rect(0, 0, 216, 20), CONCRETE[1])
    art.fill(rect(0, 0, 216, 2.4), "#f2e9d8")
    art.fill(rect(0, 15, 216, 5), CONCRETE[3])
    for x in (26, 96, 150):
        art.fill(rect(x, 3, 1, 12), CONCRETE[0], 0.7)
    art.wash(rect(0, 20, 216, 12), (0, 20), (0, 32), [(0, INK[0], 0.4), (1, INK[0], 0)])
    for x in (60, 156):
        art.fill(rect(x - 4, 18, 8, 4), INK[1])
        art.stroke(spline(f"{x},22 {x},34 {x + 4},40 {x},44 {x - 5},40", closed=False), INK[0], 3)
        art.stroke(spline(f"{x - 0.6},22 {x - 0.6},33", closed=False), STEEL[2], 1)
    wire(art, "156,44 155,54 158,62", WOOD[4], 1.6)


@prop("balcony_column", 18, 207)
def balcony_column(art: Art) -> None:
    """A thin column at the balcony's corner, a shuttering board's grain still in it."""
    art.fill(rect(2, 0, 13, 207), CONCRETE[1])
    art.fill(rect(2, 0, 3, 207), CONCRETE[2])
    art.fill(rect(11, 0, 4, 207), CONCRETE[3], 0.75)
    for y in (30, 84, 140):
        art.fill(rect(2, y, 13, 1), CONCRETE[0])
        art.fill(brush(f"7,{y + 8} 8,{y + 40}", 0.5, 1, 0.5), CONCRETE[0], 0.6)


@prop("bamboo_pole", 21, 189)
def bamboo_pole(art: Art) -> None:
    """A bamboo of the scaffolding, tied with coir, still standing outside."""
    art.fill(rect(7, 0, 6, 189), WOOD[3])
    art.fill(rect(7, 0, 2, 189), WOOD[4])
    for y in (18, 62, 108, 150):
        art.fill(rect(6.4, y, 7.2, 2), WOOD[2])
    art.fill(rrect(4, 84, 12, 8, 2), WOOD[1])
    art.fill(oval(10, 88, 5, 1.4), WOOD[4], 0.7)
    art.fill(poly("16,90 20,100 17,101"), WOOD[4])


@prop("balcony_leaf", 27, 132)
def balcony_leaf(art: Art) -> None:
    """One leaf of the balcony door, opened back, its glass still chalked."""
    art.fill(poly("0,0 20,9 20,119 0,129"), "#5d676c")
    art.fill(poly("0,0 3,1.4 3,127.6 0,129"), "#a7b0b0")
    art.fill(poly("18,8.2 20,9 20,119 18,119.8"), INK[1], 0.6)
    for top, low in ((8, 46), (52, 88)):
        pane = poly(((4.6, top), (16.6, top + 4.6), (16.6, low), (4.6, low + 2)))
        art.fill(pane, "#b9cfcf")
        art.fill(poly(((4.6, top), (11, top + 2.6), (6, low), (4.6, low))), "#ffffff", 0.4)
    art.fill(poly("4.6,96 16.6,94 16.6,114 4.6,119"), "#7b8588")
    art.stroke(poly("7,22 14,32", closed=False), "#ffffff", 1.4, 0.7)
    art.stroke(poly("14,21 8,33", closed=False), "#ffffff", 1.4, 0.7)


@prop("door_sill", 96, 12)
def door_sill(art: Art) -> None:
    """The stone one steps over to the balcony, rain kept out by two fingers of it."""
    art.fill(rect(0, 1, 96, 8), "#777380")
    art.fill(rect(0, 1, 96, 2), "#b7b1b3")
    art.fill(rect(0, 8, 96, 2), INK[1], 0.4)
