"""The kitchen: a stone platform, a stove to be watched, tins, a tap, the things of the morning's jobs."""

from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, RANI, STEEL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, glow, prop
from tools.art.places.forms import clay, leaves, tin, tumbler, wire


@prop("platform", 240, 69, foot=Foot(0, 42, 240, 27))
def platform(art: Art) -> None:
    """The cooking platform: black stone on brick, a steel sink let in at the right, a gas cylinder below."""
    contact(art, 2, 67, 234, 14, skew=7)
    art.fill(rect(0, 24, 240, 44), "#c9b79b")
    art.fill(rect(0, 24, 240, 44), INK[1], 0.12)
    for x in (0, 62, 122, 186, 234):
        art.fill(rect(x, 24, 6, 44), "#d8c8aa")
        art.fill(rect(x + 4.6, 24, 1.4, 44), INK[1], 0.4)
    for x, width in ((6, 56), (68, 54), (128, 58), (192, 42)):
        art.fill(rect(x, 26, width, 40), INK[0])
        art.wash(rect(x, 26, width, 40), (0, 26), (0, 66), [(0, INK[0], 0.9), (1, WOOD[1], 0.9)])
    _under_platform(art)
    art.fill(rrect(-2, 0, 244, 27, 2), "#2f3140")
    art.fill(rrect(-2, 0, 244, 22, 2), "#4b4f5e")
    art.fill(rect(0, 1, 238, 2), "#747a88", 0.8)
    art.fill(rect(0, 20.6, 240, 1.6), "#868c98", 0.7)
    _sink(art)


def _under_platform(art: Art) -> None:
    """Draw what stands under the stone: cylinder, pots, onions."""
    art.fill(rrect(14, 34, 22, 33, 8), VERM[1])
    art.fill(rrect(14, 34, 14, 33, 7), VERM[2])
    art.fill(rect(17, 38, 3, 24), VERM[3], 0.8)
    art.fill(rect(20, 30, 10, 6), STEEL[1])
    wire(art, "27,31 40,29 46,34 46,27", VERM[0], 2)
    clay(
        art,
        spline("76,50! 72,58 78,67! 96,67! 102,58 98,50!"),
        88,
        ("#5b2a2c", "#8a4a34", "#b8683f", "#d0874f", "#ecbc88"),
    )
    art.fill(oval(87, 50, 12, 2.6), INK[0])
    for x, y in ((140, 62), (147, 60), (154, 63), (145, 65), (151, 66)):
        art.fill(oval(x, y, 4.4), RANI[2])
        art.fill(oval(x - 1.2, y - 1.4, 1.4), RANI[4], 0.8)
    art.fill(spline("134,62! 162,62! 158,68! 138,68!"), WOOD[3])
    for index in range(6):
        art.fill(rect(136 + index * 4.2, 63, 1.2, 5), WOOD[1], 0.6)
    clay(art, rrect(168, 40, 16, 27, 2), 177, MARI)
    for x, height in ((196, 24), (213, 18)):
        tin(art, x, 67 - height, 15, height)


def _sink(art: Art) -> None:
    """Let the sink into the stone, with its tap from the wall."""
    art.fill(rrect(134, 4, 44, 15, 4), STEEL[3])
    art.fill(rrect(136.5, 5.6, 39, 11.5, 3), STEEL[0])
    art.wash(rrect(136.5, 5.6, 39, 11.5, 3), (0, 5), (0, 17), [(0, STEEL[0], 1), (1, STEEL[2], 1)])
    art.fill(oval(156, 13, 2.6, 1.2), INK[0])
    art.fill(oval(146, 11, 8, 3), STEEL[3])
    art.fill(oval(146, 10.6, 6, 2), STEEL[1])


@prop("stove", 66, 27)
def stove(art: Art) -> None:
    """A two-ring gas stove, the front ring blackened."""
    art.fill(rect(4, 20, 60, 6), INK[0], 0.5, blur=1.2)
    art.fill(rrect(2, 6, 60, 18, 2), STEEL[0])
    art.fill(rrect(2, 5, 60, 12, 2), STEEL[2])
    art.fill(rect(3, 5.4, 58, 1.2), STEEL[4])
    for x in (17, 47):
        art.fill(oval(x, 10.6, 12, 4.4), STEEL[0])
        art.fill(oval(x, 10, 8, 2.8), INK[0])
        for dx in (-11, -4, 4, 11):
            art.fill(rect(x + dx - 0.8, 6, 1.6, 7), INK[1])
        art.fill(oval(x, 20.6, 2.5), INK[1])
        art.fill(rect(x - 0.5, 18.6, 1, 2.4), CREAM[3])


@glow("stove")
def stove_glow(art: Art) -> None:
    """The blue crown of flame."""
    art.fill(oval(17, 9, 9, 3), "#4f8fff", 0.7, blur=1)
    for index in range(7):
        x = 10 + index * 2.3
        art.fill(spline(f"{x},10! {x + 1.1},5 {x + 2.2},10!"), "#9cc4ff", 0.9)


@prop("kitchen_shelf", 129, 66)
def kitchen_shelf(art: Art) -> None:
    """Two plank shelves with a paper edge: steel tins by size, plates on their rims, cups on nails."""
    for y in (26, 56):
        art.fill(rect(3, y + 5, 123, 4), INK[0], 0.35, blur=1.5)
        art.fill(rect(0, y, 126, 5), WOOD[2])
        art.fill(rect(0, y, 126, 1.4), WOOD[4])
        for index in range(14):
            x = index * 9
            art.fill(
                poly(f"{x},{y + 4} {x + 9},{y + 4} {x + 4.5},{y + 10}"), CREAM[4] if index % 2 else VERM[3]
            )
    for x, width, height in ((4, 18, 22), (23, 16, 19), (40, 14, 16), (55, 12, 13)):
        tin(art, x, 26 - height, width, height)
    for index in range(5):
        x = 76 + index * 9
        art.fill(oval(x, 16, 4, 10), STEEL[1])
        art.fill(oval(x - 1, 16, 3.4, 9.4), STEEL[3])
        art.fill(oval(x - 0.6, 16, 2, 7), STEEL[2])
    for x, ramp in ((6, MARI), (20, VERM), (34, LEAF)):
        art.fill(rrect(x, 40, 12, 16, 2), ramp[2])
        art.fill(rect(x + 1.4, 42, 2.4, 12), ramp[4], 0.7)
        art.fill(rect(x, 38, 12, 3.4), STEEL[2])
    clay(
        art,
        spline("52,42! 60,42! 66,48 63,56! 49,56! 46,48"),
        57,
        ("#5b2a2c", "#8a4a34", "#b8683f", "#d0874f", "#ecbc88"),
    )
    for index in range(3):
        tumbler(art, 74 + index * 9, 46, 7.4)
    wire(art, "106,56 106,44 116,40 122,46 122,56", STEEL[1], 1.6)
    art.fill(spline("104,46! 118,46! 116,56! 106,56!"), STEEL[2])


@prop("cups", 54, 30)
def cups(art: Art) -> None:
    """A row of cups on hooks: six with a blue rim, the set broken at five."""
    art.fill(rect(2, 4, 50, 3), INK[0], 0.3, blur=1)
    art.fill(rect(0, 2, 51, 4), WOOD[2])
    art.fill(rect(0, 2, 51, 1.2), WOOD[4])
    for index in range(5):
        x = 3 + index * 10
        wire(art, f"{x + 3},6 {x + 3},9", STEEL[0], 1)
        cup(art, x)


def cup(art: Art, x: float) -> None:
    """Hang one cup with a blue rim from its hook."""
    body = spline(f"{x},11! {x + 7},11! {x + 6.4},18 {x + 4.6},20! {x + 2.4},20! {x + 0.6},18")
    art.fill(body, CREAM[4])
    art.fill(rect(x, 11, 7, 1.6), DUSK[2])
    art.fill(rect(x + 4.8, 12.6, 1.4, 6), CREAM[2])
    art.stroke(oval(x + 3, 9.6, 1.8), CREAM[3], 1.2)


@prop("vegetable_rack", 48, 75, foot=Foot(4, 57, 40, 18))
def vegetable_rack(art: Art) -> None:
    """A wire rack: potatoes, aubergines, a bunch of spinach going limp."""
    contact(art, 6, 73, 36, 12)
    for x in (5, 41):
        art.fill(rect(x, 4, 2.4, 70), STEEL[1])
        art.fill(rect(x, 4, 0.8, 70), STEEL[3])
    for y in (20, 42, 64):
        art.fill(rect(6, y, 37, 7), INK[0], 0.3)
    for x, y in ((10, 18), (17, 16), (24, 18), (31, 16), (37, 18), (14, 12), (27, 12)):
        art.fill(oval(x, y, 5, 4), "#b58a5c")
        art.fill(oval(x - 1, y - 1.4, 2, 1.2), "#dcb98a", 0.8)
    for x in (11, 20, 29, 37):
        art.fill(spline(f"{x - 4},40 {x - 3},34 {x + 1},32 {x + 4},37 {x + 3},42 {x - 1},43"), "#4a2350")
        art.fill(oval(x - 1, 36, 1.2, 2), RANI[3], 0.6)
        art.fill(rect(x, 30, 2, 3), LEAF[2])
    spots = tuple((9 + index * 3.6, 60 + index % 3 * 2.2, -60 + index * 13) for index in range(9))
    leaves(art, spots, 5.4)
    for y in (20, 42, 64):
        art.stroke(poly(f"5,{y} 43,{y}", closed=False), STEEL[3], 1.4)
        for index in range(8):
            art.fill(rect(8 + index * 4.6, y, 0.9, 7), STEEL[1])
        art.stroke(poly(f"5,{y + 7} 43,{y + 7}", closed=False), STEEL[1], 1.2)
