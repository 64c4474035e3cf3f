"""The new flat's fittings and leavings: black stone, a brass tap, a loft, taped wires, tins, a telephone."""

import math

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, INK, LEAF, MARI, RANI, STEEL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.forms import shadowed, tin, wire, writing
from tools.art.places.telephone import dial_telephone

STONE = ("#23242f", "#343643", "#4b4e5c", "#868b98")


@prop("black_stone", 255, 72, foot=Foot(0, 42, 255, 30))
def black_stone(art: Art) -> None:
    """The kitchen platform: black stone on bare brick piers, a sink that has not been wet."""
    contact(art, 2, 70, 248, 14, skew=6)
    art.fill(rect(0, 24, 255, 46), INK[0])
    art.wash(rect(15, 24, 225, 46), (0, 24), (0, 70), [(0, INK[0], 1), (0.5, INK[1], 1), (1, "#5a5158", 1)])
    for x in (0, 80, 160, 240):
        art.fill(rect(x, 24, 15, 46), "#a8674c")
        for row in range(5):
            art.fill(rect(x, 24 + row * 9, 15, 1.2), "#d0b79a")
            art.fill(rect(x + 4 + row % 2 * 5, 25 + row * 9, 1, 8), "#d0b79a")
        art.fill(rect(x + 12, 24, 3, 46), INK[0], 0.4)
    art.wash(rect(0, 24, 255, 22), (0, 24), (0, 46), [(0, INK[0], 0.85), (1, INK[0], 0)])
    art.fill(rrect(-2, 0, 259, 28, 2), STONE[0])
    art.fill(rrect(-2, 0, 259, 22, 2), STONE[1])
    art.fill(rect(0, 1, 254, 1.6), STONE[3], 0.7)
    art.fill(rect(0, 20.6, 255, 1.6), STONE[2])
    art.fill(poly("30,2 70,2 48,20 8,20"), "#ffffff", 0.1)
    art.fill(poly("150,2 166,2 144,20 128,20"), "#ffffff", 0.08)
    art.fill(rrect(184, 4, 48, 15, 3), STEEL[3])
    art.fill(rrect(186.5, 5.6, 43, 11.6, 3), STEEL[1])
    art.fill(oval(208, 13, 2.6, 1.2), INK[0])
    art.fill(rrect(196, 7, 22, 5, 1), CREAM[3], 0.85)


@prop("brass_tap", 24, 33)
def brass_tap(art: Art) -> None:
    """A new brass tap."""
    art.fill(oval(6, 8, 5), STEEL[2])
    art.fill(rrect(4, 6, 17, 6, 2), MARI[2])
    art.fill(rect(5, 6.6, 14, 1.5), MARI[4])
    art.fill(rrect(16, 8, 5.4, 12, 2), MARI[1])
    art.fill(rect(16.6, 9, 1.6, 10), MARI[3])
    art.fill(rect(10, 1, 3, 6), MARI[1])
    art.fill(rrect(6, 0, 11, 3, 1.5), MARI[3])


@prop("tea_glass", 18, 21)
def tea_glass(art: Art) -> None:
    """A tea glass with a dried sip in it and a red print on the rim."""
    art.fill(oval(9, 17, 6, 2), INK[0], 0.5, blur=0.8)
    art.fill(spline("4,4! 14,4! 12.6,17! 5.4,17!"), "#cfd8d6", 0.75)
    art.fill(spline("5,14! 13,14! 12.6,17! 5.4,17!"), "#9a5a2c", 0.9)
    art.fill(rect(5.4, 5, 1.4, 11), "#ffffff", 0.8)
    art.fill(oval(9, 4, 5, 1.4), "#e6ecea", 0.9)
    art.fill(spline("10,3 13.6,3 14,5 11,5.6"), VERM[2])


@prop("loft", 258, 42)
def loft(art: Art) -> None:
    """The loft over the kitchen window: a shelf for quilts, and trunks with nowhere else to go."""
    art.fill(rect(0, 4, 258, 26), INK[0])
    art.wash(rect(0, 4, 258, 26), (0, 4), (0, 30), [(0, INK[0], 1), (1, "#4b4450", 1)])
    for x in (84, 168):
        art.fill(rect(x, 4, 5, 26), "#c3b9a6")
        art.fill(rect(x + 3.6, 4, 1.4, 26), "#8f8676")
    art.fill(rect(0, 28, 258, 7), "#d9cfba")
    art.fill(rect(0, 28, 258, 1.4), "#f6efe0")
    art.fill(rect(0, 34, 258, 1.6), "#8f8676")
    art.wash(rect(0, 35.6, 258, 6), (0, 35), (0, 42), [(0, INK[0], 0.35), (1, INK[0], 0)])
    art.fill(spline("30,28! 62,28! 58,25 40,24 33,26"), "#8a8078", 0.7)


@prop("loft_file", 42, 15)
def loft_file(art: Art) -> None:
    """A buff file tied with tape, lying flat in the loft."""
    art.fill(rect(2, 6, 37, 6), "#b8935c")
    art.fill(rect(2, 4, 37, 3), "#d8b47a")
    art.fill(rect(4, 7.4, 33, 1), CREAM[4])
    art.fill(rect(18, 4, 2.4, 8), RANI[2])


@prop("fan_hook", 33, 54)
def fan_hook(art: Art) -> None:
    """A fan's hook under the ceiling, and two wires with their mouths taped shut."""
    art.fill(rect(10, 0, 12, 3), INK[2])
    art.stroke(spline("16,3 16,12 20,17 16,21 11,17", closed=False), INK[1], 2.6)
    art.stroke(spline("15.4,3 15.4,11", closed=False), STEEL[2], 0.9)
    wire(art, "13,2 8,18 12,32 8,42", VERM[2], 1.3)
    wire(art, "20,2 25,16 21,28 25,36", "#2c5a3d", 1.3)
    art.fill(rrect(5.6, 40, 5, 7, 1.4), CREAM[4])
    art.fill(rrect(22.6, 34, 5, 7, 1.4), CREAM[4])


@prop("switch_plate", 42, 36)
def switch_plate(art: Art) -> None:
    """Eight switches under one plate, a thumb of putty round it."""
    art.fill(rrect(0, 0, 40, 33, 3), "#bdb5a6", 0.8)
    art.fill(rrect(4, 5, 33, 25, 1.5), INK[0], 0.35, blur=1)
    art.fill(rrect(3, 3, 33, 25, 1.5), CREAM[3])
    art.fill(rrect(3, 3, 33, 1.4, 1), "#ffffff", 0.8)
    for column in range(4):
        for row in range(2):
            x, y = 6 + column * 7.4, 6 + row * 11
            art.fill(rrect(x, y, 5.6, 8.4, 1), INK[2])
            art.fill(rrect(x + 0.8, y + (4 if (column, row) == (3, 0) else 0.8), 4, 3.6, 0.8), CREAM[4])


@prop("wire_mouth", 18, 27)
def wire_mouth(art: Art) -> None:
    """Two wires out of a wall box, their mouths taped."""
    art.fill(rect(2, 2, 12, 12), "#8f877c")
    art.fill(rect(3.4, 3.4, 9.4, 9.4), INK[1])
    wire(art, "6,10 4,17 6,21", VERM[2], 1.2)
    wire(art, "10,10 13,16 11,20", "#2c5a3d", 1.2)
    art.fill(rrect(4, 20, 3.6, 5, 1), CREAM[4])
    art.fill(rrect(9.4, 19, 3.6, 5, 1), CREAM[4])


@prop("paint_tins", 72, 45, foot=Foot(4, 27, 62, 18))
def paint_tins(art: Art) -> None:
    """Two tins of "Conch", which is what they call white now, and one brush."""
    contact(art, 6, 43, 56, 10, skew=7)
    for x, top in ((5, 10), (34, 13)):
        tin(art, x, top, 24, 42 - top)
        art.fill(rect(x, top + 10, 24, 11), CREAM[4])
        art.fill(rect(x, top + 10, 24, 1.4), "#c98f86")
        art.fill(brush(f"{x + 3},{top + 3} {x + 5},{top + 12} {x + 4},{top + 18}", 1, 3, 1.4), "#efe6d2")
    write(art, "Conch", 17, 29, 7, WOOD[1], centred=True)
    write(art, "Conch", 46, 32, 7, WOOD[1], centred=True)
    wire(art, "6,15 2,28 5,36", STEEL[0], 1)
    art.fill(brush("28,12 42,8 54,5", 3, 3, 2), WOOD[3])
    art.fill(spline("18,12! 30,8! 31,14! 19,18!"), "#ded3bd")
    art.fill(rect(27, 8, 4, 6), STEEL[1])


@prop("tin_rose", 30, 33)
def tin_rose(art: Art) -> None:
    """A smaller tin, "Rose", its lid laid beside it."""
    art.fill(oval(15, 28, 12, 3), INK[0], 0.4, blur=1)
    tin(art, 4, 8, 18, 20)
    art.fill(rect(4, 15, 18, 8), "#d9a49c")
    art.fill(oval(13, 11, 7.6, 2.4), "#d98f8c")
    write(art, "Rose", 13, 21.6, 6, RANI[0], centred=True)
    art.fill(oval(24, 28.4, 5, 2), STEEL[1])
    art.fill(oval(24, 27.8, 5, 2), "#e0a59e")


@prop("wire_coil", 39, 27)
def wire_coil(art: Art) -> None:
    """A coil of conduit wire, not yet in any wall."""
    art.fill(oval(20, 20, 16, 5), INK[0], 0.35, blur=1)
    for index in range(4):
        colour = (VERM[2], INK[2], LEAF[2], VERM[1])[index]
        art.stroke(oval(18, 16 - index * 2, 14, 5), colour, 1.6)
    wire(art, "31,14 36,10 38,4", VERM[2], 1.4)


@prop("paper_hat", 54, 51, foot=Foot(8, 34, 38, 17))
def paper_hat(art: Art) -> None:
    """Something on the floor under a newspaper spread like a hat; a cord runs from it to the wall."""
    contact(art, 9, 49, 36, 9, skew=6)
    wire(art, "44,44 50,40 52,30", INK[1], 1.3)
    art.fill(spline("14,50! 12,40! 42,40! 40,50!"), INK[1])
    hat = spline("3,44! 10,20 22,9! 34,10 46,24 51,43! 38,46 26,42 12,47")
    art.fill(hat, CREAM[4])
    with art.clip(hat):
        art.fill(spline("30,8 34,10 46,24 52,44 38,46 34,26"), CREAM[2])
        art.fill(spline("22,9 24,30 20,46 3,46 10,20"), CREAM[3], 0.6)
        with art.at(turn=-14, pivot=(18, 26)):
            art.fill(rect(9, 20, 15, 3), INK[2])
            writing(art, 8, 26, 18, 5, 2.8, INK[3])
        art.fill(poly("34,24 43,28 45,36 36,33"), INK[4], 0.7)
    art.stroke(spline("22,9 26,26 26,42", closed=False), CREAM[1], 0.9)


@prop("instrument", 54, 48, foot=Foot(8, 31, 38, 17))
def instrument(art: Art) -> None:
    """The telephone with its hat off, a green glass bangle round the receiver, the newspaper beside it."""
    wire(art, "34,37 43,36 50,31 52,23", INK[1], 1.3)
    sheet = poly("26,38 50,34 53,43 30,47")
    shadowed(art, sheet)
    art.fill(sheet, CREAM[4])
    writing(art, 33, 38, 14, 3, 2.4, INK[3])
    with art.at(-3, 8, scale=0.8):
        dial_telephone(art)
    for turn in range(0, 360, 60):
        angle = math.radians(turn)
        art.fill(oval(14 + 3.8 * math.cos(angle), 22 + 5.4 * math.sin(angle), 0.7), "#cdf0c8")
    art.stroke(oval(14, 22, 3.8, 5.4), "#2f9a5c", 1.8)
    art.stroke(oval(13.6, 21.6, 3.8, 5.4), "#a8e6b0", 0.6)
