"""What hangs on the first nail she ever put in: the drawing, the padlock, the name board, or a photograph."""

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, INK, MARI, RANI, SKIN, STEEL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import prop
from tools.art.places.forms import shadowed, wire

HOUSE = (
    "12,44 12,28 37,27 37,44 12,44",
    "9,29 24,15 40,28",
    "28,44 28,35 34,35 34,44",
    "16,32 22,32 22,38 16,38 16,32",
)
"""Walls, roof, door and window, as a child of eight put them down."""

HEAD = (24, 6)
"""Where the nail is in each picture."""


def _nail(art: Art) -> None:
    x, y = HEAD
    art.fill(oval(x + 1.6, y + 2, 2.4, 1.6), INK[0], 0.35)
    art.fill(oval(x, y, 2.2), STEEL[1])
    art.fill(oval(x - 0.6, y - 0.6, 1), STEEL[4])


@prop("nail_drawing", 51, 57)
def nail_drawing(art: Art) -> None:
    """A house in red pencil on two pages of a copybook, folded in four for twenty-three years."""
    sheet = poly("4,9 44,7 46,51 5,52")
    shadowed(art, sheet, drop=3)
    art.fill(sheet, CREAM[4])
    art.fill(poly("25,8 44,7 46,51 25,51.6"), CREAM[3], 0.6)
    for y in (15, 21, 27, 33, 39, 45):
        art.fill(rect(6, y, 38, 0.5), "#9ab4cc", 0.5)
    art.fill(rect(24.6, 8, 0.9, 43), CREAM[2], 0.9)
    art.fill(rect(5, 29.4, 40, 0.9), CREAM[2], 0.9)
    red = VERM[2]
    for line in HOUSE:
        art.stroke(spline(line, closed=False, tension=0.02), red, 1.3, 0.9)
    art.stroke(spline("30,20 30,15 33,15 33,22", closed=False, tension=0.02), red, 1.1, 0.9)
    for line in ("31,13 33,10 31,9", "8,46 18,47 30,46 42,47"):
        art.fill(brush(line, 0.7, 1.1, 0.5), red)
    _nail(art)


@prop("nail_padlock", 51, 57)
def nail_padlock(art: Art) -> None:
    """A padlock of two centimetres hung up by its open shackle, with nothing to do."""
    art.fill(rrect(17, 26, 20, 18, 3), INK[0], 0.35, blur=1.4)
    art.stroke(spline("18,26 18,12 24,5 31,11 31,20", closed=False), STEEL[1], 3.4)
    art.stroke(spline("18,26 18,12 24,5 31,11 31,20", closed=False), STEEL[3], 1.2)
    art.fill(rrect(14, 24, 20, 18, 3), MARI[1])
    art.fill(rrect(14, 24, 17, 16, 3), MARI[3])
    art.fill(rect(16, 26, 2.6, 12), MARI[4])
    art.fill(oval(24, 31, 2.2), INK[0])
    art.fill(rect(23.2, 31, 1.6, 6), INK[0])
    _nail(art)


@prop("nail_board", 51, 57)
def nail_board(art: Art) -> None:
    """The board that Raj painted: her name, and under it room."""
    wire(art, "6,22 24,6 42,22", WOOD[4], 1)
    plate = rrect(1, 21, 46, 26, 2)
    shadowed(art, plate, drop=3)
    art.fill(plate, "#24508c")
    art.fill(rect(2, 22, 44, 1.6), "#6fa0d8", 0.8)
    art.stroke(rrect(3.4, 23.4, 41, 21, 1.4), MARI[3], 0.9)
    write(art, "POOJA", 24, 34, 9.4, CREAM[4], centred=True)
    art.fill(rect(12, 40, 24, 0.7), MARI[3], 0.5)
    _nail(art)


@prop("nail_photograph", 51, 57)
def nail_photograph(art: Art) -> None:
    """Half a photograph in its frame: a bride, who holds her breath; the other half is folded behind."""
    wire(art, "14,18 24,6 34,18", WOOD[4], 0.9)
    art.fill(rect(11, 18, 29, 35), INK[0], 0.35, blur=1.6)
    art.fill(rect(9, 16, 29, 35), WOOD[1])
    art.fill(rect(9, 16, 28, 34), WOOD[2])
    art.fill(rect(9, 16, 29, 1.6), WOOD[4])
    art.fill(rect(12, 19, 23, 29), "#c9b596")
    art.fill(spline("15,48! 17,38 24,35 31,38 33,48!"), RANI[1])
    art.fill(oval(24, 29, 5), SKIN[3])
    art.fill(spline("18,30 18,23 24,21 30,23 30,30 28,26 24,24.6 20,26"), INK[0])
    art.fill(oval(24, 26.6, 0.8), VERM[2])
    for x in (18, 22, 26, 30):
        art.fill(oval(x, 38 + abs(x - 24) * 0.4, 1.8), (CREAM[4], MARI[3])[x % 4 // 2])
    _nail(art)
