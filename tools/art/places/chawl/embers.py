"""Things left in the court overnight: a pot of embers by the cot, a handcart under its sacks."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, INK, STEEL, WOOD
from tools.art.kit.paths import oval, poly, rect, spline
from tools.art.kit.props import Foot, glow, prop
from tools.art.places.forms import clay

POT = ("#4a2a2c", "#6d3e34", "#8f5642", "#b0745a", "#d8a488")
ASH = ("#3a3038", "#5a4a4a", "#7d6a60", "#a08a7a", "#c9b8a4")


@prop("ember_pot", 42, 39, foot=Foot(4, 24, 32, 13))
def ember_pot(art: Art) -> None:
    """A clay pot somebody warmed his hands over, ash to the rim."""
    contact(art, 4, 36, 32, 8)
    clay(
        art,
        spline("3,16! 5,28 11,37! 27,37! 33,28 35,16!"),
        23,
        ("#4a2a2c", "#6d3e34", "#8f5642", "#b0745a", "#d8a488"),
    )
    art.fill(oval(19, 16, 16, 5), "#8f5642")
    art.fill(oval(19, 16, 13.4, 3.8), ASH[1])
    for x, y in ((12, 15), (18, 17), (24, 15.4), (20, 14)):
        art.fill(oval(x, y, 3, 1.4), ASH[2])


@glow("ember_pot")
def ember_pot_glow(art: Art) -> None:
    """What still burns under the ash."""
    for x, y in ((12, 15.6), (17, 17), (23, 16), (20, 14.4)):
        art.fill(oval(x, y, 2.2, 1), "#ff8a3a", 0.9)
    art.fill(oval(19, 14, 14, 8), "#ff6a1c", 0.35, blur=3)


SACKS = ((6, 44, 12, "#b8a486"), (44, 40, 8, "#a8967c"), (78, 38, 15, "#c0ac8e"))
"""Left, width, top and colour of each."""


@prop("handcart", 168, 84, foot=Foot(8, 60, 150, 22))
def handcart(art: Art) -> None:
    """A cart tipped on its shafts, cotton waste in sacks that nobody came for."""
    contact(art, 10, 79, 146, 14)
    for line in ("104,52 140,62 164,78", "96,58 132,70 154,81"):
        art.fill(brush(line, 4, 3.4), WOOD[2])
    for sack in SACKS:
        _sack(art, *sack)
    art.fill(poly("4,44 118,44 122,56 0,56"), WOOD[3])
    art.fill(rect(4, 44, 114, 1.6), WOOD[4])
    for index in range(6):
        art.fill(rect(12 + index * 19, 44, 1.2, 12), WOOD[1])
    art.fill(rect(0, 56, 122, 5), WOOD[1])
    art.stroke(oval(56, 60, 20), WOOD[1], 4.4)
    art.stroke(oval(56, 60, 20), STEEL[1], 1)
    for turn in range(5):
        with art.at(turn=turn * 36, pivot=(56, 60)):
            art.fill(rect(54.8, 42, 2.4, 36), WOOD[2])
    art.fill(oval(56, 60, 4.4), WOOD[3])


def _sack(art: Art, x: float, width: float, top: float, tone: str) -> None:
    """Stand a full sack of jute, its mouth sewn into two ears."""
    right = x + width
    left = f"{x + 1},48! {x - 1},{top + 16} {x + 3},{top + 3} {x + 2},{top - 4}! {x + 10},{top}"
    rest = f"{right - 10},{top} {right - 2},{top - 4}! {right - 3},{top + 4} {right},{top + 18} {right},48!"
    body = spline(f"{left} {rest}")
    art.fill(body, tone)
    with art.clip(body):
        art.fill(rect(x + width * 0.68, 0, width, 60), INK[1], 0.28)
        art.fill(rect(x + 3, top + 5, 5, 30), CREAM[4], 0.3)
        for row in range(6):
            art.fill(rect(x - 2, top + 6 + row * 7, width + 6, 0.7), WOOD[1], 0.25)
    seam = poly(((x + 4, top + 2), (right - 4, top + 2)), closed=False)
    art.stroke(seam, WOOD[1], 1.1, dash=(2.4, 2))
