"""The landlord's cupboard of law reports, and the radio on it."""

from random import Random

from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, TEAL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect
from tools.art.kit.props import Foot, glow, prop
from tools.art.places.chance import dice_of


@prop("cupboard", 105, 120, foot=Foot(0, 90, 105, 30))
def cupboard(art: Art) -> None:
    """The glass-fronted cupboard, full of the landlord's law reports."""
    contact(art, 4, 117, 97, 16)
    art.fill(rrect(2, 0, 100, 119, 2), WOOD[1])
    art.fill(rect(2, 0, 100, 11), WOOD[3])
    art.fill(rect(2, 10, 100, 1.6), WOOD[4])
    art.fill(rect(8, 17, 88, 68), WOOD[0])
    for row in range(2):
        _books(art, 10, 49 + row * 33, 84, dice_of(4 + row))
    for x in (8, 53):
        pane = rect(x, 17, 43, 68)
        art.stroke(pane, WOOD[2], 3)
        art.fill(poly(((x + 4, 17), (x + 18, 17), (x + 4, 45))), "#ffffff", 0.16)
        art.fill(poly(((x + 24, 17), (x + 30, 17), (x + 6, 66), (x + 4, 58))), "#ffffff", 0.1)
    for x in (8, 53):
        art.fill(rrect(x, 90, 43, 22, 1.5), WOOD[2])
        art.fill(rrect(x + 3, 93, 37, 15, 1.5), WOOD[3], 0.8)
        art.fill(oval(x + 21.5, 100, 1.7), MARI[3])
    art.fill(rect(2, 0, 4, 119), WOOD[2])
    art.fill(rect(98, 0, 4, 119), WOOD[0], 0.6)
    art.fill(rect(46, 44, 4, 8), MARI[2])


def _books(art: Art, x: float, foot: float, width: float, dice: Random) -> None:
    """Stand a row of books on a shelf, the bound sets in rows of one colour."""
    end = x + width
    art.fill(rect(x - 2, foot, width + 4, 3.4), WOOD[3])
    art.fill(rect(x - 2, foot, width + 4, 1), WOOD[4])
    while x < end - 6:
        ramp = dice.choice((VERM, TEAL, MARI, DUSK, LEAF, CREAM))
        height, tone = dice.choice((20, 22, 25)), dice.choice((1, 2, 2))
        for _ in range(dice.choice((1, 2, 4))):
            if x > end - 6:
                break
            thick = dice.choice((4, 5, 6))
            art.fill(rect(x, foot - height, thick - 0.6, height), ramp[tone])
            art.fill(rect(x, foot - height, 1.2, height), ramp[tone + 1])
            art.fill(rect(x, foot - height + 4, thick - 0.6, 1.4), ramp[min(4, tone + 2)], 0.8)
            x += thick
        x += dice.choice((0, 0, 5))
    art.wash(rect(8, foot - 31, 88, 8), (0, foot - 31), (0, foot - 23), [(0, INK[0], 0.7), (1, INK[0], 0)])


@prop("radio", 57, 33)
def radio(art: Art) -> None:
    """A valve radio with a magic eye, its cloth darned."""
    art.fill(rect(5, 28, 48, 5), INK[0], 0.4, blur=1.4)
    art.fill(rrect(3, 4, 51, 28, 4), WOOD[1])
    art.fill(rrect(3, 2, 51, 26, 4), WOOD[3])
    art.fill(rrect(3, 2, 51, 3, 2), WOOD[4])
    art.fill(rrect(7, 8, 25, 16, 2), CREAM[2])
    for index in range(5):
        art.fill(rect(8, 10 + index * 2.7, 23, 1), WOOD[2], 0.7)
    art.stroke(poly("22,16 27,21", closed=False), VERM[2], 0.9)
    art.fill(rrect(35, 8, 15, 8, 1), MARI[4])
    art.fill(rect(42, 8, 1, 8), VERM[2])
    for x in (38.5, 46.5):
        art.fill(oval(x, 21, 2.8), INK[1])
        art.fill(oval(x - 0.5, 20.4, 0.9), CREAM[3])


@glow("radio")
def radio_glow(art: Art) -> None:
    """The lit dial."""
    art.fill(rrect(35, 8, 15, 8, 1), "#ffd27a", 0.75)
