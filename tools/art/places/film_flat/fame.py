"""What says who lives here: stills of films that never were, a brass prize on its console."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, RANI, SKIN, TEAL, VERM
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.forms import hung

FRAMES = (
    (0, 4, 32, 40, DUSK, "ANCHAL"),
    (38, 0, 26, 32, VERM, ""),
    (38, 38, 26, 26, TEAL, ""),
    (70, 6, 34, 44, MARI, "DHOOP"),
    (2, 50, 30, 22, RANI, ""),
    (70, 56, 16, 18, LEAF, ""),
    (90, 56, 14, 18, DUSK, ""),
)
"""Left, top, width, height, colours and title of each still."""


@prop("film_stills", 111, 81)
def film_stills(art: Art) -> None:
    """Seven stills in thin gold frames; in every one she looks out of the picture."""
    for index, (x, y, width, height, ramp, title) in enumerate(FRAMES):
        hung(art, x, y, width, height, MARI, 1.6)
        art.fill(rect(x + 2, y + 2, width - 4, height - 4), ramp[1])
        art.fill(poly(((x + 2, y + 2), (x + width - 2, y + 2), (x + 2, y + height - 2))), ramp[2], 0.7)
        _star(art, x + width * (0.42 + index % 3 * 0.08), y + height * 0.42, min(width, height) / 30, index)
        if title:
            write(art, title, x + width / 2, y + height - 5, 5.6, CREAM[4], centred=True)


def _star(art: Art, x: float, y: float, size: float, pose: int) -> None:
    """Put her head and shoulders into a still: hair, face, one drop or one veil."""
    with art.at(x, y, scale=size):
        art.fill(spline("-11,-4 -8,-13 2,-14 9,-8 10,4 12,12 -12,12"), INK[0])
        art.fill(spline("-13,20! -10,10 0,7 10,10 13,20!"), (RANI, MARI, CREAM)[pose % 3][2])
        art.fill(oval(0, 0, 6.4, 8), SKIN[3])
        art.fill(brush("-4,-2 -2,-3.4 0,-2", 0.8, 1, 0.6), INK[0])
        art.fill(brush("2,-2 4,-3.4 6,-2", 0.8, 1, 0.6), INK[0])
        art.fill(brush("-1,4.4 1.4,5.2 3.6,4.2", 1, 1.8, 1), VERM[2])
        if pose % 2:
            art.fill(oval(5, 2.4, 0.9, 1.8), CREAM[4])
        else:
            art.fill(spline("-11,-4 -8,-15 4,-16 11,-6 9,-9 0,-11 -7,-8"), (MARI, VERM)[pose % 4 // 2][2])


@prop("prize_console", 87, 57, foot=Foot(2, 38, 83, 18))
def prize_console(art: Art) -> None:
    """A narrow console of lacquer and glass, unopened scripts beneath it."""
    contact(art, 4, 54, 78, 10)
    for x in (4, 78):
        art.fill(rect(x, 14, 4, 42), MARI[1])
        art.fill(rect(x, 14, 1.4, 42), MARI[3])
    art.fill(rect(6, 44, 75, 4), INK[1])
    for index, tone in enumerate((CREAM[3], VERM[2], CREAM[4], DUSK[2], CREAM[3], MARI[2])):
        art.fill(rect(14 + index % 2 * 30, 41 - index // 2 * 4, 26, 3.6), tone)
        art.fill(rect(14 + index % 2 * 30, 41 - index // 2 * 4, 26, 0.9), CREAM[4], 0.5)
    art.fill(rrect(0, 6, 87, 12, 2), INK[1])
    art.fill(rrect(0, 6, 87, 9, 2), INK[2])
    art.fill(rect(1, 6.6, 85, 1.6), INK[4], 0.8)


@prop("brass_prize", 24, 45)
def brass_prize(art: Art) -> None:
    """A brass woman holding up nothing, a hair band on her arm."""
    art.fill(rect(4, 34, 15, 7), INK[1])
    art.fill(rect(4, 34, 15, 1.6), INK[3])
    art.fill(spline("7,34! 8,22 9,15 14,15 15,22 16,34!"), MARI[2])
    art.fill(spline("7,34! 8,22 9,15 11,15 10.6,34!"), MARI[4], 0.8)
    art.fill(oval(11.5, 11, 3), MARI[3])
    art.fill(brush("10,16 5,9 7,2", 2, 1.6, 1.2), MARI[3])
    art.fill(brush("13,16 18,9 16,2", 2, 1.6, 1.2), MARI[2])
    art.stroke(oval(16.6, 8, 2.6, 1.4), RANI[2], 1.4)
