"""The cord switchboard: jacks by the name of a room, lamps above them, plugs asleep on their shelf."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, RANI, STEEL, TEAL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, glow, prop
from tools.art.places.forms import wire

COLUMNS = 10
LEFT, TOP, STEP, ROW = 16, 20, 8.4, 12
"""The field of jacks: where it begins, and how far one is from the next, in units."""

LIT = ((1, 0), (6, 0), (8, 1))
"""Lamps that burn: column and row."""

PAIRS = (
    (0, (2, 1), VERM),
    (3, (7, 0), MARI),
    (5, (4, 1), LEAF),
)
"""Cords in use: which plug, in which jack, of what colour."""


@prop("cord_board", 117, 126, foot=Foot(3, 99, 111, 27))
def cord_board(art: Art) -> None:
    """The switchboard: a walnut upright, brass worn round one jack, three cords crossing."""
    contact(art, 6, 124, 104, 24)
    art.fill(rrect(4, 4, 110, 119, 2), WOOD[0])
    art.fill(rrect(4, 4, 106, 119, 2), WOOD[1])
    art.fill(rrect(4, 4, 106, 5, 2), WOOD[3])
    art.fill(rect(4, 8.4, 106, 1), WOOD[0], 0.7)
    art.fill(rrect(10, 13, 94, 52, 1.5), INK[0])
    art.fill(rrect(10, 13, 94, 50, 1.5), "#2b2733")
    _field(art)
    _shelf(art)
    art.fill(rect(10, 92, 94, 29), WOOD[2])
    art.fill(rect(10, 92, 94, 1.4), WOOD[0], 0.8)
    for x in (14, 60):
        art.fill(rect(x, 96, 40, 22), WOOD[1])
        art.fill(rect(x + 2, 98, 37, 19), WOOD[2])
    _cords(art)
    _headset(art)


def _spot(column: int, row: int) -> tuple[float, float]:
    return LEFT + column * STEP, TOP + row * (ROW + 9)


def _field(art: Art) -> None:
    """Set two banks of lamps, jacks and paper labels."""
    for row in range(2):
        for column in range(COLUMNS):
            x, y = _spot(column, row)
            art.fill(rect(x - 2.6, y - 4, 5.4, 3), CREAM[3])
            art.fill(rect(x - 1.8, y - 3, 3.6, 0.8), INK[2])
            art.fill(oval(x, y + 3, 2.1), "#5b3a24")
            art.fill(oval(x - 0.4, y + 2.6, 1.2), MARI[1] if (column, row) in LIT else WOOD[3])
            art.fill(oval(x, y + 10, 2.9), MARI[1])
            art.fill(oval(x - 0.3, y + 9.7, 2.5), MARI[4] if (column, row) == (2, 1) else MARI[3])
            art.fill(oval(x, y + 10, 1.3), INK[0])
    art.fill(rect(10, 40, 94, 1), WOOD[2], 0.7)


def _shelf(art: Art) -> None:
    """Lay the key shelf, with its two rows of plugs and the levers before them."""
    art.fill(poly("6,66 108,66 112,92 2,92"), WOOD[1])
    art.fill(poly("8,66 106,66 110,88 4,88"), WOOD[3])
    art.fill(poly("4,88 110,88 112,92 2,92"), WOOD[0])
    art.fill(rect(6, 65.4, 102, 1.6), WOOD[0], 0.8)
    used = {pair[0] for pair in PAIRS}
    for index in range(9):
        x = 16 + index * 9
        for back in (True, False):
            y = 70 if back else 76
            art.fill(oval(x, y + 4, 2.6, 1.4), INK[0])
            if back and index in used:
                continue
            art.fill(rrect(x - 1.4, y - 3, 2.8, 6.4, 1), (VERM, MARI, LEAF, RANI, TEAL)[index % 5][2])
            art.fill(rect(x - 0.8, y - 5, 1.6, 2.4), MARI[4])
        art.fill(rect(x - 0.8, 83, 1.6, 3.6), STEEL[4])
        art.fill(oval(x, 83, 1.2), INK[0])
    art.fill(oval(100, 78, 6, 5.4), INK[0])
    art.fill(oval(100, 77.4, 5.2, 4.6), STEEL[2])
    art.fill(oval(100, 77.4, 2, 1.8), CREAM[4])


def _cords(art: Art) -> None:
    """Lead the cords that are in use from the shelf up into their jacks."""
    for plug, (column, row), ramp in PAIRS:
        x, y = _spot(column, row)
        start = 16 + plug * 9
        middle = ((start + x) / 2 + 3, 66)
        wire(art, ((start + 1, 75), (middle[0] + 1, middle[1] + 2), (x + 1, y + 15)), INK[0], 2.6)
        wire(art, ((start, 74), middle, (x, y + 14)), ramp[2], 1.8)
        art.fill(rrect(x - 1.7, y + 8.4, 3.4, 6, 1.2), ramp[1])
        art.fill(rect(x - 1.1, y + 8.4, 1.1, 5.4), ramp[4], 0.8)


def _headset(art: Art) -> None:
    """Hang the operator's headset on its hook, at the right."""
    art.fill(rect(107, 36, 6, 2), STEEL[1])
    art.stroke(spline("106,48 104,40 110,36 115,41 114,48", closed=False), INK[0], 1.8)
    art.fill(oval(106, 49, 2.6, 3.4), INK[0])
    art.fill(oval(105.4, 48.4, 1.3, 1.9), DUSK[2])
    art.fill(brush("106,52 104,57 108,60", 0.9, 1.1, 0.9), INK[0])


@glow("cord_board")
def cord_board_glow(art: Art) -> None:
    """Three lamps: three people who wait."""
    for column, row in LIT:
        x, y = _spot(column, row)
        art.fill(oval(x, y + 3, 5.4), "#ffb04a", 0.35, blur=2)
        art.fill(oval(x, y + 3, 2.1), "#ffe3a0")
