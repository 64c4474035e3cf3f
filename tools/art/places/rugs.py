"""What lies on the floors: the red rug, a durrie, a doormat."""

from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, MARI, RANI, TEAL, VERM, WOOD
from tools.art.kit.paths import poly, rect, rrect
from tools.art.kit.props import prop


@prop("durrie", 114, 63)
def durrie(art: Art) -> None:
    """A cotton durrie in stripes, washed thin."""
    art.fill(rrect(4, 5, 106, 54, 2), INK[0], 0.3, blur=1.4)
    art.fill(rect(3, 3, 106, 54), TEAL[3])
    stripes = ((3, 7, DUSK[2]), (13, 3, CREAM[3]), (19, 6, RANI[3]), (28, 4, CREAM[3]), (36, 6, RANI[3]))
    for y, height, tone in (*stripes, (45, 3, CREAM[3]), (50, 7, DUSK[2])):
        art.fill(rect(3, y, 106, height), tone)
    for step in range(2, 54, 4):
        for x in (-1, 109):
            art.fill(rect(x, 2 + step, 4, 1.3), CREAM[3])
    for step in range(0, 106, 3):
        art.fill(rect(3 + step, 3, 0.7, 54), INK[0], 0.08)


def _mat(art: Art, colours: tuple[str, str]) -> None:
    art.fill(rrect(3, 3, 60, 27, 2), INK[0], 0.3, blur=1.2)
    art.fill(rrect(2, 2, 60, 26, 2), colours[0])
    for index in range(15):
        art.fill(rect(4 + index * 4, 3, 1, 24), colours[1], 0.5)


@prop("doormat", 66, 33)
def doormat(art: Art) -> None:
    """A coir mat with a word worn off it."""
    _mat(art, (WOOD[3], WOOD[1]))
    art.stroke(rrect(5, 5, 54, 20, 1), VERM[1], 1.6)
    for x, height in ((16, 8), (23, 8), (30, 5), (37, 3), (43, 1.6)):
        art.fill(rect(x, 15 - height / 2, 4, height), VERM[1], 0.8)


@prop("rug", 249, 138)
def rug(art: Art) -> None:
    """The red rug: a diamond in a diamond in a diamond."""
    x, y, width, height = 8, 4, 234, 128
    art.fill(rrect(x + 2, y + 3, width, height, 2), INK[0], 0.35, blur=1.5)
    for inset, colour in ((0, VERM[1]), (6, MARI[3]), (9, DUSK[1]), (20, MARI[2]), (23, VERM[2])):
        art.fill(rect(x + inset, y + inset, width - 2 * inset, height - 2 * inset), colour)
    _rug_border(art, x, y, width, height)
    cx, cy = x + width / 2, y + height / 2
    rings = (
        (78, 34, DUSK[1]),
        (70, 30, MARI[2]),
        (66, 28, VERM[1]),
        (46, 19.6, TEAL[2]),
        (40, 17, CREAM[3]),
        (34, 14.4, VERM[2]),
        (14, 6, MARI[3]),
    )
    for rx, ry, colour in rings:
        art.fill(poly(((cx - rx, cy), (cx, cy - ry), (cx + rx, cy), (cx, cy + ry))), colour)
    for sx in (-1, 1):
        for sy in (-1, 1):
            corner = (
                (cx + sx * 92, cy + sy * 38),
                (cx + sx * 74, cy + sy * 38),
                (cx + sx * 92, cy + sy * 28),
            )
            art.fill(poly(corner), DUSK[1])
    for step in range(2, height, 4):
        art.fill(rect(x - 6, y + step, 6, 1.6), CREAM[3])
        art.fill(rect(x + width, y + step, 6, 1.6), CREAM[3])
    for step in range(0, height, 3):
        art.fill(rect(x, y + step, width, 0.8), INK[0], 0.1)


def _rug_border(art: Art, x: float, y: float, width: float, height: float) -> None:
    """Weave the triangles of the border."""
    for index in range(19):
        at = x + 13 + index * 11.6
        for edge, side in ((y + 18.5, -1), (y + height - 18.5, 1)):
            tooth = ((at - 3.6, edge), (at + 3.6, edge), (at, edge + side * 6.4))
            art.fill(poly(tooth), MARI[3] if index % 2 else TEAL[3])
    for index in range(8):
        at = y + 27 + index * 10.6
        for edge, side in ((x + 18.5, -1), (x + width - 18.5, 1)):
            tooth = ((edge, at - 3.4), (edge, at + 3.4), (edge + side * 6.4, at))
            art.fill(poly(tooth), MARI[3] if index % 2 else TEAL[3])
