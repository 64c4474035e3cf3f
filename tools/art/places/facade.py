"""The street side of the house: windows, cornice, rain pipe, and what hangs before it."""

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, RANI, TEAL, VERM, WOOD, Ramp
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import glow, prop
from tools.art.places.forms import leaves, wire


def _facade_frame(art: Art, ramp: Ramp) -> None:
    """Draw a street window's stone frame and shutters folded back, 90 units wide and 102 high."""
    art.fill(rect(22, 6, 46, 84), "#cbbccb")
    art.fill(rect(22, 6, 3, 84), "#e4d8e0")
    art.fill(rect(17, 2, 56, 7), "#b9a9bc")
    art.fill(rect(17, 2, 56, 2), "#e4d8e0")
    art.fill(rect(15, 88, 60, 6), "#cbbccb")
    art.fill(rect(15, 93, 60, 3), INK[1], 0.5)
    for x in (3, 67):
        art.fill(rect(x, 12, 20, 76), ramp[1])
        art.fill(rect(x + 1, 13, 17, 74), ramp[2])
        for slat in range(17):
            art.fill(rect(x + 3, 16 + slat * 4.2, 13, 1.6), ramp[1])


@prop("facade_window_lit", 90, 99)
def facade_window_lit(art: Art) -> None:
    """A neighbour's window one floor down, somebody at the sewing of something."""
    _facade_frame(art, LEAF)
    view = rect(27, 11, 36, 77)
    art.wash(view, (0, 11), (0, 88), [(0, "#7d6a70", 1), (1, "#4e4358", 1)])
    with art.clip(view):
        art.fill(spline("27,11! 44,11! 38,50 27,84!"), VERM[1], 0.8)
        art.fill(oval(52, 56, 6), INK[1])
        art.fill(spline("42,90! 44,70 52,62 60,70 64,90!"), INK[1])
    for index in range(1, 4):
        art.fill(rect(27 + index * 9 - 0.7, 11, 1.4, 77), INK[1], 0.8)


@glow("facade_window_lit")
def facade_window_lit_glow(art: Art) -> None:
    """The neighbour's lamp."""
    view = rect(27, 11, 36, 77)
    with art.clip(view):
        art.wash(view, (0, 11), (0, 88), [(0, "#ffdb94", 0.95), (1, "#dd8c2e", 0.9)])
        art.fill(spline("27,11! 44,11! 38,50 27,84!"), VERM[3], 0.8)
        art.fill(oval(52, 56, 6), INK[1])
        art.fill(spline("42,90! 44,70 52,62 60,70 64,90!"), INK[1])
        for index in range(1, 4):
            art.fill(rect(27 + index * 9 - 0.7, 11, 1.4, 77), INK[1], 0.8)


@prop("facade_window", 90, 99)
def facade_window(art: Art) -> None:
    """A dark street window, one shutter closed."""
    _facade_frame(art, TEAL)
    art.wash(rect(27, 11, 36, 77), (0, 11), (0, 88), [(0, DUSK[1], 1), (1, INK[1], 1)])
    art.fill(rect(45, 11, 18, 77), TEAL[1])
    for slat in range(17):
        art.fill(rect(47, 15 + slat * 4.2, 14, 1.6), TEAL[2])
    for index in range(1, 3):
        art.fill(rect(27 + index * 6 - 0.6, 11, 1.2, 77), INK[0], 0.8)


@prop("facade_washing", 90, 99)
def facade_washing(art: Art) -> None:
    """A street window with a pole of washing out of it."""
    _facade_frame(art, DUSK)
    art.wash(rect(27, 11, 36, 77), (0, 11), (0, 88), [(0, INK[1], 1), (1, INK[0], 1)])
    art.fill(rect(27, 46, 36, 1.6), "#cbbccb")
    art.fill(brush("6,72 84,66", 1.4, 1.8), WOOD[3])
    for x, width, length, ramp in (
        (10, 14, 22, MARI),
        (28, 18, 18, CREAM),
        (50, 12, 24, TEAL),
        (66, 12, 16, VERM),
    ):
        art.fill(
            spline(f"{x},71! {x + width},69! {x + width - 1},{70 + length}! {x + 1},{71 + length}!"), ramp[2]
        )
        art.fill(rect(x + width * 0.6, 70, width * 0.3, length), ramp[1], 0.7)


@prop("cornice", 192, 30)
def cornice(art: Art) -> None:
    """Four tiles of the slab's moulded edge, with its brackets' shadow."""
    art.wash(rect(0, 12, 192, 18), (0, 12), (0, 30), [(0, INK[0], 0.6), (1, INK[0], 0)])
    art.fill(rect(0, 0, 192, 13), "#b3a5ba")
    art.fill(rect(0, 0, 192, 2.4), "#e0d3de")
    art.fill(rect(0, 8, 192, 5), "#8b7f95")
    for index in range(16):
        x = index * 12 + 3
        art.fill(rect(x, 9, 6, 8), "#9f92a8")
        art.fill(rect(x, 9, 1.6, 8), "#c9bcca")


@prop("drainpipe", 18, 240)
def drainpipe(art: Art) -> None:
    """An iron rain pipe with a fig seedling in its joint."""
    art.fill(rect(6, 0, 7, 240), INK[2])
    art.fill(rect(6, 0, 2, 240), INK[4])
    for y in (20, 100, 180):
        art.fill(rrect(3, y, 13, 7, 1.5), INK[2])
        art.fill(rect(3, y, 13, 1.6), INK[4])
    leaves(art, ((14, 98, -30), (16, 94, 20), (11, 95, 70), (15, 103, 60)), 3.4)


@prop("street_lamp", 66, 225)
def street_lamp(art: Art) -> None:
    """A street lamp on its long neck, level with the balcony."""
    art.fill(rect(12, 44, 6, 181), INK[1])
    art.fill(rect(12, 44, 2, 181), INK[3])
    art.fill(rect(9, 110, 12, 8), INK[2])
    art.stroke(spline("15,46 16,22 30,14 46,16", closed=False), INK[1], 4)
    art.fill(spline("38,10! 60,15! 62,22! 36,21!"), INK[2])
    art.fill(spline("40,20! 60,21! 56,27 44,26"), CREAM[4])
    wire(art, "12,60 6,57 0,60", INK[1], 1)


@glow("street_lamp")
def street_lamp_glow(art: Art) -> None:
    """The sodium lamp burning."""
    art.fill(spline("40,20! 60,21! 56,27 44,26"), "#fff1c4")
    art.fill(oval(50, 24, 16, 10), "#ffb75e", 0.5, blur=5)


@prop("cable", 288, 42)
def cable(art: Art) -> None:
    """Wires across the street, a kite caught in them."""
    wire(art, "0,6 140,26 288,2", INK[1], 1.1)
    wire(art, "0,14 150,36 288,12", INK[1], 0.9)
    art.fill(poly("196,18 208,10 214,24 202,34"), RANI[2])
    art.fill(poly("196,18 208,10 205,22"), RANI[3])
    wire(art, "202,34 200,40 206,42", CREAM[3], 0.8)
    for x, y in ((60, 15), (68, 16.4), (84, 19)):
        art.fill(spline(f"{x - 3},{y} {x},{y - 6} {x + 3},{y - 2} {x + 1},{y}"), INK[0])
