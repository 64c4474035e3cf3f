"""The store: shelves, sacks, mattresses, a press with a lock."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, MARI, RANI, STEEL, TEAL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.forms import tin


@prop("store_shelf", 108, 135, foot=Foot(2, 111, 104, 24))
def store_shelf(art: Art) -> None:
    """The store's shelves: sheets by dozens, soap, slates, and the copybooks, counted."""
    contact(art, 4, 133, 100, 14)
    art.fill(rect(3, 3, 102, 131), INK[0])
    for x in (2, 101):
        art.fill(rect(x, 2, 5, 132), WOOD[2])
        art.fill(rect(x, 2, 1.4, 132), WOOD[4])
    for x, ramp in ((9, CREAM), (40, DUSK), (71, CREAM)):
        for index in range(4):
            art.fill(rrect(x, 26 - index * 6, 28, 6, 2), ramp[3])
            art.fill(rect(x, 30 - index * 6, 28, 1.6), ramp[1], 0.7)
    for index in range(6):
        art.fill(rect(10 + index * 8, 56, 6, 8), (VERM[3], MARI[3])[index % 2])
    tin(art, 62, 44, 16, 20)
    tin(art, 82, 48, 14, 16)
    for stack in range(3):
        for index in range(5 - stack):
            art.fill(rect(10 + stack * 22, 92 - index * 3.4, 19, 3.2), CREAM[4] if index % 2 else MARI[4])
            art.fill(rect(10 + stack * 22, 92 - index * 3.4, 3, 3.2), (VERM[2], TEAL[2], DUSK[2])[stack])
    art.fill(rect(78, 78, 20, 17), WOOD[1])
    art.fill(rect(80, 80, 16, 13), INK[1])
    for x, tone in ((10, "#b58a5c"), (36, "#a87c50")):
        art.fill(spline(f"{x},128! {x + 1},108 {x + 10},102 {x + 20},108 {x + 22},128!"), tone)
        art.fill(spline(f"{x + 12},103 {x + 20},108 {x + 22},128! {x + 14},128!"), WOOD[2], 0.6)
    for y in (34, 64, 96, 128):
        art.fill(rect(2, y, 104, 4), WOOD[2])
        art.fill(rect(2, y, 104, 1.2), WOOD[4])


@prop("paper", 30, 18)
def paper(art: Art) -> None:
    """A copybook whose last pages are blank on the back."""
    art.fill(poly("4,7 22,4 27,13 7,16"), INK[0], 0.4, blur=1)
    art.fill(poly("4,6 22,3 26,12 7,15"), VERM[2])
    art.fill(poly("6,5 23,2.4 26.4,10 9,13"), CREAM[4])
    for row in range(3):
        art.stroke(poly(f"{9 + row},{6.4 + row * 2} {21 + row},{4.4 + row * 2}", closed=False), DUSK[3], 0.7)


@prop("sacks", 84, 57, foot=Foot(4, 33, 76, 24))
def sacks(art: Art) -> None:
    """Rice and lentils, the third sack a quarter full."""
    contact(art, 7, 55, 70, 14)
    for x, low, tone in ((4, 8, "#b58a5c"), (30, 4, "#c29a6c"), (56, 26, "#a87c50")):
        body = spline(
            f"{x},54! {x - 1},{low + 20} {x + 6},{low} {x + 18},{low} {x + 25},{low + 20} {x + 24},54!"
        )
        art.fill(body, tone)
        with art.clip(body):
            art.fill(rect(x + 15, 0, 14, 60), WOOD[2], 0.55)
            art.fill(rect(x, 40, 30, 3), DUSK[2], 0.6)
        art.fill(spline(f"{x + 6},{low + 2} {x + 12},{low - 5} {x + 18},{low + 2}"), tone)
        art.stroke(poly(f"{x + 6},{low + 2} {x + 18},{low + 2}", closed=False), WOOD[1], 1.4)
    art.fill(oval(68, 27, 9, 3), CREAM[4])


@prop("mattress", 81, 48, foot=Foot(4, 27, 73, 21))
def mattress(art: Art) -> None:
    """Spare mattresses folded on the store's floor; the lowest has a seam undone."""
    contact(art, 6, 46, 68, 14)
    for index in range(3):
        y = 30 - index * 12
        art.fill(rrect(4 + index * 2, y, 72 - index * 3, 15, 6), CREAM[1])
        art.fill(rrect(4 + index * 2, y - 1, 72 - index * 3, 11, 5), CREAM[3])
        for stripe in range(8):
            art.fill(rect(9 + index * 2 + stripe * 8, y - 1, 2, 14), DUSK[3], 0.6)
    art.fill(oval(64, 37, 6, 3), INK[0])
    art.fill(spline("60,37 64,34 69,36 72,33 70,39 64,40"), CREAM[4])


@prop("linen_press", 78, 108, foot=Foot(3, 84, 72, 24))
def linen_press(art: Art) -> None:
    """A locked press with a wire front."""
    contact(art, 5, 106, 68, 14)
    art.fill(rect(3, 4, 72, 102), WOOD[1])
    art.fill(rect(3, 4, 72, 8), WOOD[3])
    for x in (8, 41):
        art.fill(rect(x, 18, 29, 78), INK[0])
        for index in range(4):
            art.fill(rrect(x + 3, 30 + index * 19, 23, 7, 2), (CREAM[3], DUSK[3], CREAM[2], RANI[4])[index])
        for index in range(7):
            art.stroke(
                poly(f"{x},{18 + index * 12} {x + 29},{28 + index * 12}", closed=False), STEEL[1], 0.5, 0.8
            )
            art.stroke(
                poly(f"{x + 29},{18 + index * 12} {x},{28 + index * 12}", closed=False), STEEL[1], 0.5, 0.8
            )
        art.stroke(rect(x, 18, 29, 78), WOOD[3], 3)
    art.fill(rrect(34, 54, 10, 10, 2), MARI[2])
    art.fill(oval(39, 59, 1.4), INK[0])
    art.stroke(oval(39, 53, 3), STEEL[2], 1.4)


@prop("left_behind", 72, 54, foot=Foot(3, 30, 66, 24))
def left_behind(art: Art) -> None:
    """The box of what was left behind: one shoe, a rag doll, a tin whistle, a hair ribbon nobody claimed."""
    contact(art, 6, 52, 60, 14)
    art.fill(rect(5, 16, 62, 14), INK[0])
    art.fill(spline("12,24! 15,10 22,4 29,10 31,24!"), RANI[3])
    art.fill(oval(21, 5, 6, 5.6), WOOD[4])
    art.fill(spline("15,4! 17,-2 25,-2 27,4! 21,2"), INK[1])
    for x in (19, 23.4):
        art.fill(oval(x, 5.4, 0.8), INK[0])
    art.fill(brush("15,14 8,18 7,24", 3.4, 2.6, 2), WOOD[4])
    art.fill(spline("38,20! 39,12 45,10 51,15 59,16 60,21!"), WOOD[2])
    art.fill(brush("42,13 48,14", 0.8, 1.2), WOOD[4])
    art.fill(brush("52,8 62,14 58,22", 2, 3, 1.6), VERM[2])
    art.stroke(poly("33,22 40,6", closed=False), STEEL[3], 2.6)
    for slat in range(3):
        y = 22 + slat * 11
        art.fill(rect(3, y, 66, 9), WOOD[3])
        art.fill(rect(3, y, 66, 1.4), WOOD[4])
        art.fill(rect(3, y + 8, 66, 1.4), WOOD[1])
    for x in (4, 62):
        art.fill(rect(x, 21, 6, 32), WOOD[2])
        art.fill(oval(x + 3, 26, 0.9), INK[0])
        art.fill(oval(x + 3, 48, 0.9), INK[0])
    art.fill(rrect(26, 34, 20, 9, 1), CREAM[3])
    art.fill(rect(29, 38, 13, 1.2), INK[2])


@prop("ladder", 42, 147, foot=Foot(6, 132, 30, 15))
def ladder(art: Art) -> None:
    """A ladder for reaching the roof where it leaks, two rungs short."""
    contact(art, 7, 145, 28, 8, skew=6)
    for index in range(9):
        if index in (3, 6):
            continue
        y = 14 + index * 14
        art.fill(rect(8 + index * 0.4, y, 26, 3.4), WOOD[2])
        art.fill(rect(8 + index * 0.4, y, 26, 1), WOOD[4])
    for line in ("9,2 6,146", "33,2 36,146"):
        art.stroke(poly(line, closed=False), WOOD[1], 4.4)
        art.stroke(poly(line, closed=False), WOOD[3], 2)
