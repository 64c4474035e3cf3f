"""The typing pool: six desks, each of somebody, and the chairs behind them."""

from collections.abc import Callable

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, RANI, SKIN, STEEL, TEAL, VERM, WOOD, Ramp
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.forms import flower, shadowed, tin, tumbler, writing
from tools.art.places.office.machines import OLIVE, cover, machine

WIDTH, HEIGHT = 93, 84
TOP = 30
"""Where the board's far edge is, in units down the picture."""

DEPTH = 25
FRONT = TOP + DEPTH
FOOT = Foot(2, HEIGHT - 27, WIDTH - 4, 27)


def typing_desk(art: Art, ramp: Ramp = WOOD) -> None:
    """Draw a desk from the side that visitors see: board, panel, drawers' backs, brass corners."""
    contact(art, 4, HEIGHT - 1, WIDTH - 8, 24)
    art.fill(rect(4, FRONT, WIDTH - 8, HEIGHT - FRONT - 1), ramp[1])
    art.fill(rect(8, FRONT + 6, WIDTH - 16, HEIGHT - FRONT - 13), ramp[2])
    art.fill(rect(8, FRONT + 6, WIDTH - 16, 1.2), ramp[0], 0.7)
    for x in (26, 64):
        art.fill(rect(x, FRONT + 6, 2.4, HEIGHT - FRONT - 13), ramp[1])
    art.fill(rect(WIDTH - 10, FRONT, 6, HEIGHT - FRONT - 1), ramp[0], 0.6)
    art.wash(rect(4, FRONT, WIDTH - 8, 9), (0, FRONT), (0, FRONT + 9), [(0, INK[0], 0.5), (1, INK[0], 0)])
    art.fill(rrect(1, TOP, WIDTH - 2, DEPTH + 4, 2), ramp[1])
    art.fill(rrect(1, TOP, WIDTH - 2, DEPTH, 2), ramp[3])
    art.fill(rect(2, FRONT - 1.6, WIDTH - 4, 1.6), ramp[4], 0.85)
    for down, start, long in ((6, 10, 30), (13, 50, 30), (19, 18, 44)):
        art.fill(rect(start, TOP + down, long, 0.9), ramp[2], 0.5)


def _tray(art: Art, x: float, y: float, sheets: int) -> None:
    """Set a wire tray of papers."""
    for index in range(sheets):
        art.fill(
            poly(
                (
                    (x, y - index * 1.6),
                    (x + 17, y - 1 - index * 1.6),
                    (x + 18, y + 8 - index * 1.6),
                    (x + 1, y + 9 - index * 1.6),
                )
            ),
            CREAM[4] if index % 2 else CREAM[3],
        )
    art.stroke(poly(((x - 1, y + 10), (x + 19, y + 9), (x + 18, y + 5))), STEEL[0], 1)


@prop("desk_usha", WIDTH, HEIGHT, foot=FOOT)
def desk_usha(art: Art) -> None:
    """Usha's desk: lemon drops in a jar, a film hero under the glass, a rose in an ink bottle."""
    typing_desk(art)
    machine(art, 45, 51, OLIVE)
    art.fill(rrect(8, 36, 17, 15, 1), "#9fc4bd", 0.7)
    art.fill(rect(11, 38, 10, 11), VERM[3])
    art.fill(spline("13,49! 13,45 16,43 19,45 19,49!"), DUSK[1])
    art.fill(oval(16, 41.4, 2.4, 2.8), SKIN[2])
    art.fill(spline("13.4,41 14,38 18,38 18.6,41 16,39.6"), INK[0])
    art.fill(rrect(72, 33, 11, 14, 2.4), "#d7e6dc", 0.75)
    for x, y in ((74.6, 43.6), (78, 44.4), (80.6, 42.6), (75.6, 40), (79, 39.4)):
        art.fill(oval(x, y, 2), MARI[3])
    art.fill(rect(71.6, 30.4, 12, 3.4), VERM[2])
    art.fill(brush("30,46 30,38 27,32", 1.2, 1.4, 0.8), LEAF[2])
    flower(art, 27, 30, 3.2, RANI[3], RANI[1])
    art.fill(rrect(27, 43, 7, 6, 1.4), DUSK[2])


@prop("desk_mary", WIDTH, HEIGHT, foot=FOOT)
def desk_mary(art: Art) -> None:
    """Mary's desk: a hymn book, a thermos, a tray without one crooked sheet."""
    typing_desk(art)
    machine(art, 48, 51)
    _tray(art, 70, 38, 4)
    art.fill(rrect(8, 42, 14, 9, 1), INK[1])
    art.fill(rect(8, 49, 14, 2), CREAM[3])
    art.fill(rect(14.4, 43.4, 1.4, 5), MARI[3])
    art.fill(rect(12.6, 44.6, 5, 1.3), MARI[3])
    art.fill(rrect(19, 22, 9, 26, 2.6), TEAL[1])
    art.fill(rrect(19, 22, 5.6, 26, 2.6), TEAL[2])
    for y in (29, 38):
        art.fill(rect(19, y, 9, 2), CREAM[3])
    art.fill(rrect(18.4, 18, 10, 6, 2), STEEL[3])
    art.fill(rect(18.4, 18, 3, 6), STEEL[4])


@prop("desk_own", WIDTH, HEIGHT, foot=FOOT)
def desk_own(art: Art) -> None:
    """The desk by the window: somebody has left a ring on it, and two drawing pins in a row."""
    typing_desk(art)
    art.stroke(oval(20, 43, 5, 2.6), WOOD[1], 1.2, 0.6)
    for x in (80, 84):
        art.fill(oval(x, 36, 1), MARI[3])
    art.fill(spline("60,44 70,42 78,45 70,48"), WOOD[2], 0.35)


@prop("desk_accounts", WIDTH, HEIGHT, foot=FOOT)
def desk_accounts(art: Art) -> None:
    """Accounts: an adding machine with its tongue of paper out, a spike full of bills."""
    typing_desk(art)
    art.fill(oval(48, 50, 20, 4), INK[0], 0.4, blur=1)
    art.fill(rrect(32, 33, 30, 17, 3), OLIVE[1])
    art.fill(rrect(32, 33, 22, 17, 3), OLIVE[2])
    art.fill(rect(37, 36, 20, 3), INK[0])
    art.fill(spline("40,34! 39,22 44,15 51,19 52,26 49,22 45,22 47,34!"), CREAM[4])
    art.fill(brush("62,46 67,40 68,34", 2, 2.4, 2), STEEL[1])
    art.fill(oval(68, 33, 2.4), VERM[2])
    for index in range(5):
        art.fill(
            poly(((72, 47 - index * 2), (84, 45 - index * 2), (87, 48 - index * 2), (75, 50 - index * 2))),
            CREAM[4 - index % 2],
        )
    art.fill(rect(79, 26, 1, 14), STEEL[1])
    for index, ramp in enumerate((VERM, DUSK, LEAF)):
        art.fill(rrect(7, 44 - index * 4, 20, 5, 1), ramp[1])
        art.fill(rrect(7, 43 - index * 4, 20, 4, 1), ramp[2])
        art.fill(rect(8, 46 - index * 4, 18, 1), CREAM[3])


@prop("desk_despatch", WIDTH, HEIGHT, foot=FOOT)
def desk_despatch(art: Art) -> None:
    """Despatch: a parcel half tied, brown paper, a balance for letters, wax on everything."""
    typing_desk(art)
    art.fill(poly("30,34 58,31 62,44 33,48"), "#a9794b")
    art.fill(poly("33,48 62,44 62,50 34,53"), "#7c5434")
    art.fill(brush("44,32.6 48,46 48.6,52", 1, 1.2, 1), CREAM[4])
    art.fill(brush("31,41 46,38 62,37", 1, 1.2, 1), CREAM[4])
    art.fill(brush("62,38 69,43 66,50", 1, 1.1, 0.8), CREAM[4])
    for x, y in ((40, 36), (55, 41)):
        art.fill(oval(x, y, 2.2, 1.6), VERM[1])
    art.fill(rrect(72, 44, 14, 4, 1), STEEL[0])
    art.fill(rect(78, 32, 2, 13), STEEL[1])
    art.fill(poly("70,33 88,30 88,32 70,35"), STEEL[2])
    for x, y in ((71, 39), (87, 36)):
        art.fill(oval(x, y, 4.4, 1.8), MARI[2])
        art.stroke(poly(((x - 3, y), (x, y - 6), (x + 3, y)), closed=False), STEEL[1], 0.7)
    tin(art, 8, 34, 10, 13)
    art.fill(brush("13,36 14,28 13,23", 1.6, 2, 1), VERM[2])


@prop("desk_test", WIDTH, HEIGHT, foot=FOOT)
def desk_test(art: Art) -> None:
    """The desk where one is tried: a machine, a page to copy, a clock that faces the other way."""
    typing_desk(art)
    machine(art, 46, 51, paper=False)
    sheet = poly("70,36 85,34 88,47 73,49")
    shadowed(art, sheet)
    art.fill(sheet, CREAM[4])
    with art.at(turn=-8, pivot=(78, 42)):
        writing(art, 73, 38, 11, 4, 2.4)
    art.fill(rrect(9, 34, 16, 15, 3), WOOD[0])
    art.fill(rrect(8, 33, 16, 15, 3), WOOD[2])
    art.fill(rect(8, 33, 16, 1.6), WOOD[4])
    art.fill(oval(16, 41, 4), WOOD[1])
    art.fill(oval(16, 41, 1.4), MARI[3])


RAISE = HEIGHT - 51
"""Units of air below what stands on a desk: from the desk's ground line to the machine's foot."""


def _on_desk(name: str, draw: Callable[[Art, float, float], None]) -> None:
    def standing(art: Art) -> None:
        draw(art, 30, 36)

    prop(name, 60, 36 + RAISE)(standing)


def _machine_of_hers(art: Art, x: float, y: float) -> None:
    """Stand her machine, with pencils in a steel tumbler and a shorthand pad."""
    machine(art, x, y, OLIVE)
    tumbler(art, x + 22, y - 11, 7)
    for dx, tone in ((1, VERM[2]), (3, MARI[3]), (5, DUSK[2])):
        art.fill(brush(((x + 22 + dx, y - 10), (x + 22 + dx * 1.3, y - 20)), 1.2), tone)


_on_desk("own_cover", cover)
_on_desk("own_machine", _machine_of_hers)
