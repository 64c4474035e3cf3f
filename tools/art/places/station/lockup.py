"""The lock-up: bars grown thick with paint, a gate cut for one person, a window the size of a tray."""

from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, MARI, STEEL, TEAL, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, glow, prop
from tools.art.places.forms import clay, leg, tumbler
from tools.art.places.glass import glass
from tools.art.places.windows import View

IRON = ("#20222e", "#34404d", "#4c5b67", "#73828a", "#a9b5b6")
"""Iron under forty coats of grey oil paint."""

SKY: View = (9, 8, 48, 33)
HIGH = 132
"""How tall the bars stand, in units."""


def _row(art: Art, width: float, step: float) -> None:
    """Stand a row of bars between a rail overhead, two across, and a sill of stone."""
    art.fill(rect(0, HIGH - 4, width, 7), INK[0], 0.35, blur=1.4)
    count = round(width / step)
    for index in range(count):
        x = (index + 0.5) * width / count - 1.6
        art.fill(rect(x, 6, 3.4, HIGH - 8), IRON[1])
        art.fill(rect(x, 6, 1.2, HIGH - 8), IRON[4], 0.75)
    for y in (44, 86):
        art.fill(rect(0, y, width, 4), IRON[1])
        art.fill(rect(0, y, width, 1.2), IRON[3])
    art.fill(rect(0, 0, width, 8), IRON[2])
    art.fill(rect(0, 0, width, 2), IRON[4])
    art.fill(rect(0, 7, width, 1.6), IRON[0])
    art.fill(rect(0, HIGH - 6, width, 6), "#8b8078")
    art.fill(rect(0, HIGH - 6, width, 1.6), "#b9ada0")


@prop("bars", 210, HIGH, foot=Foot(0, HIGH - 9, 210, 9))
def bars(art: Art) -> None:
    """The front of the lock-up: every year's paint over the last year's, worn where hands were."""
    _row(art, 210, 11)
    for index in (7, 8, 11):
        x = (index + 0.5) * 210 / 19 - 1.6
        art.fill(rrect(x - 0.2, 56, 3.8, 15, 1.6), STEEL[3], 0.85)


@prop("bars_gate", 54, HIGH, foot=Foot(0, HIGH - 9, 54, 9))
def bars_gate(art: Art) -> None:
    """The gate: a frame of flat iron, a bolt as long as a forearm, a padlock."""
    _row(art, 54, 10.8)
    for x in (0, 49):
        art.fill(rect(x, 4, 5, HIGH - 8), IRON[2])
        art.fill(rect(x, 4, 1.6, HIGH - 8), IRON[4])
    art.fill(rrect(2, 62, 34, 6, 2), IRON[0])
    art.fill(rrect(2, 61, 34, 4, 2), STEEL[2])
    art.fill(rrect(8, 66, 12, 13, 2.4), MARI[1])
    art.fill(rrect(8, 66, 7, 13, 2.4), MARI[3])
    art.fill(oval(14, 72, 1.6), INK[0])


@prop("bars_gate_open", 18, HIGH + 9)
def bars_gate_open(art: Art) -> None:
    """The same gate, swung in, from its edge."""
    art.fill(rect(5, 0, 6, HIGH + 4), IRON[2])
    art.fill(rect(5, 0, 2, HIGH + 4), IRON[4])
    art.fill(rrect(2, 62, 12, 5, 2), STEEL[2])


@prop("cell_window", 66, 51)
def cell_window(art: Art) -> None:
    """The window of the cell, high, of the size of a tray."""
    x, y, width, height = SKY
    art.fill(rrect(x - 6, y - 5, width + 12, height + 12, 1), "#5d6f80")
    art.fill(rect(x - 4, y - 3, width + 8, height + 6), INK[1])
    art.wash(rect(*SKY), (0, y), (0, y + height), [(0, DUSK[1], 1), (1, DUSK[3], 1)])
    for index in range(4):
        left = x + (index + 0.5) * width / 4 - 1.5
        art.fill(rect(left, y, 3.4, height), IRON[0])
        art.fill(rect(left, y, 1, height), IRON[3])
    art.fill(rect(x - 7, y + height + 4, width + 14, 5), "#8b98a0")


@glass("cell_window")
def cell_window_glass(art: Art) -> None:
    """What is between the bars."""
    x, y, width, height = SKY
    art.fill(rect(*SKY), "#ffffff")
    with art.layer(blend="erase"):
        for index in range(4):
            art.fill(rect(x + (index + 0.5) * width / 4 - 1.5, y, 3.4, height), "#000000")


@prop("cell_plank", 120, 54, foot=Foot(3, 30, 114, 24))
def cell_plank(art: Art) -> None:
    """The plank of the cell: stone below, a folded blanket, nothing that can be moved."""
    contact(art, 5, 52, 108, 14)
    art.fill(rect(4, 30, 112, 22), "#5d6672")
    art.fill(rect(4, 30, 112, 4), INK[0], 0.4)
    art.fill(rrect(1, 12, 118, 22, 2), WOOD[1])
    art.fill(rrect(1, 11, 118, 19, 2), WOOD[3])
    for y in (16, 22):
        art.fill(rect(2, y, 116, 0.9), WOOD[1], 0.7)
    art.fill(rrect(8, 6, 40, 20, 4), "#3f4a57")
    art.fill(rrect(8, 5, 40, 18, 4), "#67737d")
    for x in (14, 38):
        art.fill(rect(x, 5, 3, 18), "#a64a3e")
    art.fill(rrect(10, 6, 34, 4, 2), "#8f9a9f", 0.7)


@prop("cell_pot", 33, 42, foot=Foot(5, 27, 23, 15))
def cell_pot(art: Art) -> None:
    """A water pot with a tumbler over its mouth."""
    art.fill(oval(17, 39, 13, 3.4), INK[0], 0.4, blur=1)
    clay(
        art,
        spline("4,28 8,18 13,15! 20,15! 26,19 29,28 24,38 9,38"),
        18,
        ("#4a231c", "#8a4433", "#b8644a", "#d48a66", "#ecb590"),
    )
    art.fill(oval(16.6, 14.6, 5.4, 2), "#8a4433")
    tumbler(art, 13, 6, 7)


@prop("wardress_stool", 39, 42, foot=Foot(5, 24, 28, 18))
def wardress_stool(art: Art) -> None:
    """The wardress's stool, her knitting on it, the wool the colour of nothing in the room."""
    contact(art, 6, 40, 26, 10)
    for x in (5, 29):
        leg(art, x, 18, 22)
    art.fill(rrect(2, 12, 35, 10, 2), WOOD[1])
    art.fill(rrect(2, 11, 35, 8, 2), WOOD[3])
    art.fill(spline("9,12 16,7 26,9 30,14 22,18 12,17"), TEAL[2])
    art.fill(spline("10,12 16,8 22,9 18,13"), TEAL[3])
    for knob, tip in (((8, 8), (30, 15)), ((12, 16), (31, 6))):
        art.stroke(poly((knob, tip), closed=False), CREAM[4], 1)
        art.fill(oval(*knob, 1.1), CREAM[4])


@prop("bulb", 24, 33)
def bulb(art: Art) -> None:
    """A bulb under an enamel plate, on its own wire."""
    art.fill(rect(11, 0, 1.6, 12), INK[1])
    art.fill(spline("2,17! 7,11 17,11 22,17!"), "#3f5a66")
    art.fill(spline("2,17! 7,11 12,11 8,17!"), "#7d97a0")
    art.fill(oval(12, 21, 4, 5), CREAM[4])


@glow("bulb")
def bulb_glow(art: Art) -> None:
    """The bulb burning low."""
    art.fill(oval(12, 21, 4, 5), "#ffe6a6")
    art.fill(oval(12, 21, 10, 10), "#ffb65a", 0.4, blur=3)
