"""The landing with its lift and its nine; the tower below, where other people sleep."""

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, DUSK, INK, MARI, STEEL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect
from tools.art.kit.props import glow, prop


@prop("lift_gate", 96, 138)
def lift_gate(art: Art) -> None:
    """The lift: a folding gate of steel, a dial over it with the hand at nine."""
    art.fill(rect(0, 0, 96, 138), "#4a5264")
    art.fill(rect(2, 2, 92, 3), "#8a94a8")
    art.fill(rect(10, 28, 76, 110), INK[0])
    art.wash(rect(14, 32, 68, 106), (0, 32), (0, 138), [(0, "#3c3038", 1), (1, "#5c4438", 1)])
    for index in range(10):
        x = 12 + index * 7.8
        art.fill(rect(x, 30, 2, 108), STEEL[1])
        art.fill(rect(x, 30, 0.8, 108), STEEL[3])
    for row in range(5):
        for column in range(9):
            x, y = 13 + column * 7.8, 36 + row * 20
            art.stroke(poly(((x, y), (x + 7.8, y + 16)), closed=False), STEEL[0], 0.9)
            art.stroke(poly(((x + 7.8, y), (x, y + 16)), closed=False), STEEL[0], 0.9)
    art.fill(oval(48, 22, 20, 16), MARI[1])
    art.fill(rect(26, 22, 44, 8), "#4a5264")
    art.fill(oval(48, 21, 15, 11), CREAM[3])
    art.fill(rect(30, 22, 36, 8), "#4a5264")
    art.fill(brush("48,21 56,16 61,14", 1.6, 1, 0.6), VERM[2])
    art.fill(oval(48, 21, 2), INK[0])


@prop("landing_plate", 42, 30)
def landing_plate(art: Art) -> None:
    """A brass plate: nine, and no name."""
    art.fill(rrect(3, 4, 34, 22, 2), INK[0], 0.35, blur=1.2)
    art.fill(rrect(1, 1, 34, 22, 2), MARI[1])
    art.fill(rrect(1, 1, 33, 21, 2), MARI[3])
    write(art, "9", 18, 17, 15, WOOD[0], centred=True)


@prop("tower_window", 138, 78)
def tower_window(art: Art) -> None:
    """A window of the eighth floor: blinds, an air cooler, somebody else's night."""
    art.fill(rect(2, 4, 128, 62), "#3c426c")
    art.wash(rect(6, 8, 120, 54), (0, 8), (0, 62), [(0, DUSK[1], 1), (1, DUSK[0], 1)])
    for x in (45, 84):
        art.fill(rect(x, 8, 3, 54), "#7d86b0")
    art.fill(poly("10,62 36,8 46,8 22,62"), "#ffffff", 0.06)
    art.fill(rect(0, 66, 134, 6), "#8a93bc")
    art.fill(rect(88, 42, 36, 22), STEEL[1])
    for index in range(6):
        art.fill(rect(91 + index * 5.4, 45, 1.6, 16), STEEL[0])


@prop("tower_window_lit", 138, 78)
def tower_window_lit(art: Art) -> None:
    """A window of the eighth floor, its blind half down."""
    tower_window(art)
    art.fill(rect(6, 8, 78, 22), CREAM[2], 0.7)
    for row in range(6):
        art.fill(rect(6, 10 + row * 3.6, 78, 0.9), CREAM[0], 0.6)


@glow("tower_window_lit")
def tower_window_lit_glow(art: Art) -> None:
    """The lamp behind it."""
    art.fill(rect(6, 8, 39, 54), "#ffc070", 0.5)
    art.fill(rect(48, 8, 36, 54), "#ffc070", 0.42)
    for row in range(6):
        art.fill(rect(6, 10 + row * 3.6, 78, 1), "#8a5a2c", 0.6)
