"""What holds water and food in the kitchen: drum, tap, pot, tumbler, bowl, and the grinding stone."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, STEEL, VERM, WOOD
from tools.art.kit.paths import oval, rect, rrect, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.forms import clay, leg, tumbler


@prop("drum", 60, 84, foot=Foot(4, 54, 52, 30))
def drum(art: Art) -> None:
    """The water drum: water comes from six to seven; the rest of the day it is this."""
    contact(art, 6, 82, 48, 20)
    body = spline("4,16! 56,16! 56,76 46,82 14,82 4,76")
    art.fill(body, DUSK[1])
    with art.clip(body):
        art.fill(rect(0, 10, 36, 80), DUSK[2])
        art.fill(rect(10, 16, 6, 66), DUSK[3], 0.8)
        for y in (34, 56):
            art.fill(rect(0, y, 60, 3), DUSK[1])
            art.fill(rect(0, y - 1, 60, 1.2), DUSK[3], 0.7)
    art.fill(oval(30, 16, 26, 8), DUSK[3])
    art.fill(oval(30, 16, 23, 6.4), DUSK[0])
    art.fill(oval(26, 17, 14, 3), DUSK[2])
    board = spline("26,10! 58,12! 57,20! 25,17!")
    art.fill(board, WOOD[3])
    art.fill(brush("27,12 57,14", 0.8, 1), WOOD[4])
    tumbler(art, 36, 2, 9)


@prop("tap", 24, 36)
def tap(art: Art) -> None:
    """A brass tap low on the wall, a rag tied round where it leaks."""
    art.fill(rect(4, 5, 5, 30), STEEL[1])
    art.fill(rect(4, 5, 1.6, 30), STEEL[3])
    art.fill(rrect(3, 12, 16, 6, 2), MARI[2])
    art.fill(rect(4, 12.6, 13, 1.4), MARI[4], 0.9)
    art.fill(rrect(15, 13, 5, 9, 1.6), MARI[1])
    art.fill(rect(10.5, 6, 3, 7), MARI[1])
    art.fill(rrect(6, 4, 12, 3.4, 1.6), MARI[3])
    art.fill(spline("2,17 10,16 11,22 3,23"), VERM[3])
    art.fill(spline("17,24! 18.6,28 17,30 15.6,28"), DUSK[4])


@prop("bai_tumbler", 15, 18)
def bai_tumbler(art: Art) -> None:
    """Bai's own tumbler, of steel, apart."""
    art.fill(oval(8, 15, 6, 2), INK[0], 0.45, blur=1)
    tumbler(art, 3, 4, 8)


@prop("water_pot", 42, 75, foot=Foot(6, 54, 30, 21))
def water_pot(art: Art) -> None:
    """The clay water pot on its stool, a steel lid and tumbler on it."""
    contact(art, 8, 72, 28, 12)
    for x in (7, 31):
        leg(art, x, 46, 28)
    art.fill(rect(6, 58, 31, 3), WOOD[2])
    art.fill(rect(4, 44, 34, 5), WOOD[2])
    art.fill(rect(4, 44, 34, 1.4), WOOD[4])
    pot = spline("14,18! 30,18! 32,23 39,32 36,43 22,48 8,43 5,32 12,23")
    clay(art, pot, 27, ("#5b2a2c", "#8a4034", "#b8603a", "#d08050", "#ecb080"))
    with art.clip(pot):
        art.stroke(spline("4,33 22,37 40,33", closed=False), CREAM[3], 1.4, 0.8, dash=(2, 2.4))
    art.fill(rrect(11, 13, 22, 6, 3), "#c9713f")
    art.fill(oval(22, 13.4, 10, 3), STEEL[3])
    tumbler(art, 18, 3, 8)


@prop("grindstone", 48, 33, foot=Foot(3, 15, 42, 18))
def grindstone(art: Art) -> None:
    """The grinding stone on the floor, green with coriander."""
    contact(art, 5, 31, 36, 8, skew=6)
    art.fill(spline("4,20! 10,10! 42,9! 44,20! 42,29! 6,30!"), INK[3])
    art.fill(spline("4,20! 10,10! 42,9! 44,20! 24,23"), INK[4])
    art.fill(spline("14,15 24,12 34,14 30,18 18,19"), LEAF[3])
    art.fill(rrect(14, 8, 24, 8, 4), INK[2])
    art.fill(rrect(15, 8, 20, 3, 1.5), INK[4])


@prop("steel_bowl", 33, 21)
def steel_bowl(art: Art) -> None:
    """A steel bowl, set to catch what the tap lets go."""
    art.fill(oval(17, 17, 12, 3), INK[0], 0.45, blur=1.1)
    art.fill(spline("3,6! 29,6! 23,17! 9,17!"), STEEL[1])
    art.fill(spline("3,6! 16,6! 14,17! 9,17!"), STEEL[3])
    art.fill(oval(16, 6, 13, 3.8), STEEL[4])
    art.fill(oval(16, 6.3, 11, 2.8), DUSK[2])
    art.fill(oval(13, 6, 5, 1), DUSK[4])
