"""The telephone on its stool."""

import math
from collections.abc import Sequence

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, MARI, VERM, WOOD
from tools.art.kit.paths import moved, oval, rect, rrect, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.forms import leg, wire


@prop("telephone", 63, 81, foot=Foot(8, 53, 48, 28))
def telephone(art: Art) -> None:
    """The telephone on its stool, a doily under it as under a god."""
    contact(art, 12, 78, 40, 14)
    for left in (15, 45):
        leg(art, left, 46, 34)
    art.fill(rect(12, 62, 40, 4), WOOD[2])
    art.fill(rrect(13, 57, 34, 6, 1), DUSK[2])
    art.fill(rrect(14, 53, 32, 5, 1), MARI[2])
    art.fill(rrect(15, 54, 30, 1.4, 1), MARI[3])
    art.fill(oval(32, 36, 27, 14), WOOD[1])
    art.fill(oval(32, 33, 27, 14), WOOD[3])
    art.fill(oval(32, 33, 24, 12.4), CREAM[3])
    for index in range(16):
        angle = index / 16 * math.tau
        x, y = 32 + 23 * math.cos(angle), 33.6 + 12 * math.sin(angle)
        art.fill(oval(x, y, 3.1), CREAM[4] if index % 2 else CREAM[3])
        art.fill(oval(x, y, 1), CREAM[2])
    art.stroke(oval(32, 33, 17, 8.4), CREAM[2], 1, 0.9, dash=(2, 2))
    dial_telephone(art)


def dial_telephone(art: Art, paint: Sequence[str] = INK) -> None:
    """Draw the instrument itself; `paint` goes from its shade to its sheen."""
    art.fill(oval(34, 37, 17, 6), INK[1], 0.5, blur=1)
    body = spline("17,36! 20,25 25,20! 39,20! 44,25 47,36! 32,39.5")
    art.fill(body, paint[1])
    with art.clip(body):
        art.fill(spline("17,36 20,25 25,20 32,20 26,28 24,38"), paint[2])
    art.fill(oval(32, 29.5, 8, 6.6), CREAM[3])
    art.fill(oval(32, 29.5, 3.6, 3), VERM[2])
    for index in range(9):
        angle = -2.2 + index / 9 * 5.4
        art.fill(oval(32 + 5.7 * math.cos(angle), 29.5 + 4.7 * math.sin(angle), 1.1), INK[1])
    receiver = spline("12,20! 14,13 22,12.5 32,14.5 42,12.5 50,13 52,20! 46,21.5 42,18 32,18.6 22,18 18,21.5")
    art.fill(moved(receiver, 0, 1.4), paint[0])
    art.fill(receiver, paint[1])
    art.fill(brush("16,14.8 24,14 32,15.6 40,14", 0.6, 1.6, 0.5), paint[3])
    wire(art, "17,36 9,40 8,46 13,50 9,55", INK[1], 1.4)
