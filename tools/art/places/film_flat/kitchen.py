"""The kitchen: the cylinder, eleven cups, a calendar with less red in it, an ice box."""

from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, RANI, STEEL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.forms import shadowed, tin, wire, writing
from tools.art.places.kitchen import stove


@prop("gas_cylinder", 39, 63, foot=Foot(4, 44, 30, 18))
def gas_cylinder(art: Art) -> None:
    """The cylinder, its knob turned so far off that it has gone round again."""
    contact(art, 4, 60, 30, 9)
    art.fill(rrect(3, 14, 31, 47, 10), VERM[1])
    art.fill(rrect(3, 14, 20, 47, 9), VERM[2])
    art.fill(rect(8, 20, 4, 36), VERM[3], 0.9)
    art.fill(rrect(10, 8, 17, 9, 2), STEEL[0])
    art.fill(rrect(12, 2, 13, 8, 3), INK[1])
    for x in (14, 18, 22):
        art.fill(rect(x, 2.6, 1.2, 6), INK[4])
    wire(art, "26,11 34,12 36,24 34,34", "#c9772c", 2.4)


def eleven_cups(art: Art) -> None:
    """Eleven cups in and about a steel sink, each with its ring."""
    art.fill(rrect(0, 16, 82, 17, 4), STEEL[3])
    art.fill(rrect(3, 18, 76, 13, 3), STEEL[0])
    spots = (
        (6, 8),
        (16, 6),
        (26, 9),
        (37, 6),
        (48, 8),
        (60, 5),
        (70, 8),
        (12, 18),
        (30, 19),
        (46, 18),
        (62, 19),
    )
    tones = (CREAM, RANI, CREAM, DUSK, CREAM, MARI, CREAM, CREAM, LEAF, CREAM, DUSK)
    for (x, y), ramp in zip(spots, tones, strict=True):
        art.fill(
            spline(
                f"{x},{y}! {x + 9},{y}! {x + 8},{y + 7} {x + 6.4},{y + 9}! {x + 2.6},{y + 9}! {x + 1},{y + 7}"
            ),
            ramp[4],
        )
        art.fill(rect(x + 6, y, 2.4, 8), ramp[2], 0.7)
        art.fill(oval(x + 4.5, y, 4.5, 1.4), ramp[3])
        art.fill(oval(x + 4.5, y + 0.2, 3.4, 0.9), WOOD[1])


@prop("red_calendar", 42, 60)
def red_calendar(art: Art) -> None:
    """A film company's calendar: shooting in red, less and less of it; crosses till the thirteenth."""
    sheet = rect(3, 3, 34, 50)
    shadowed(art, sheet, drop=3)
    art.fill(sheet, CREAM[4])
    art.fill(rect(3, 3, 34, 18), RANI[1])
    art.fill(oval(20, 12, 6), MARI[3])
    for row in range(5):
        for column in range(7):
            x, y = 6 + column * 4.3, 25 + row * 5.4
            art.fill(rect(x, y, 3.4, 4), VERM[2] if (row, column) in ((0, 2), (0, 3), (1, 4)) else CREAM[3])
            if row * 7 + column < 13:
                art.stroke(poly(((x + 0.6, y + 0.8), (x + 2.8, y + 3.2)), closed=False), INK[1], 0.6)
                art.stroke(poly(((x + 2.8, y + 0.8), (x + 0.6, y + 3.2)), closed=False), INK[1], 0.6)
    writing(art, 8, 8, 8, 1, 3, CREAM[4])


@prop("ice_box", 60, 117, foot=Foot(3, 92, 53, 24))
def ice_box(art: Art) -> None:
    """A refrigerator with round shoulders, a tin on top, a list of relatives under a magnet."""
    contact(art, 4, 113, 52, 12)
    art.fill(rrect(2, 10, 54, 105, 9), STEEL[2])
    art.fill(rrect(2, 10, 46, 103, 9), STEEL[4])
    art.fill(rect(3, 44, 52, 1.6), STEEL[1])
    art.fill(rrect(44, 50, 4, 22, 2), STEEL[0])
    art.fill(rrect(44, 24, 4, 14, 2), STEEL[0])
    art.fill(rect(8, 58, 20, 28), CREAM[4])
    writing(art, 10, 62, 15, 8, 2.9)
    art.fill(oval(18, 58, 2), VERM[2])
    tin(art, 16, 0, 22, 14, MARI)


@prop("steel_counter", 138, 87, foot=Foot(0, 61, 138, 25))
def steel_counter(art: Art) -> None:
    """A counter of laminate and steel, its drawers all a little open; the stove, and the cups of eleven."""
    with art.at(0, 15):
        _cabinet(art)
    with art.at(2, 13):
        stove(art)
    with art.at(70, 3, scale=0.8):
        eleven_cups(art)


def _cabinet(art: Art) -> None:
    contact(art, 2, 69, 132, 10, skew=5)
    art.fill(rect(2, 28, 134, 42), "#b9b2a4")
    art.fill(rect(2, 28, 134, 42), INK[1], 0.1)
    for x in (4, 49, 94):
        art.fill(rect(x, 32, 40, 9), "#d6cfc0")
        art.fill(rect(x, 41, 40, 2), INK[1], 0.5)
        art.fill(rect(x + 14, 36, 12, 1.6), STEEL[0])
        art.fill(rect(x, 45, 40, 22), "#cdc5b4")
        art.fill(rect(x, 45, 40, 1), CREAM[4], 0.6)
    art.fill(rrect(-2, 4, 142, 26, 2), STEEL[0])
    art.fill(rrect(-2, 4, 142, 21, 2), STEEL[2])
    art.fill(rect(0, 5, 138, 1.8), STEEL[4])
    art.fill(rect(0, 68, 138, 3), INK[0], 0.5)
