"""The dormitory's iron cots, each with a different child in it, or the place of one."""

from collections.abc import Callable

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, RANI, SKIN, TEAL, VERM, WOOD, Ramp
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, prop

WIDE, TALL = 66, 120
FOOT = Foot(3, 42, 60, 78)
GREY: Ramp = ("#3a3a4c", "#565a6c", "#757b8c", "#949aa8", "#b8bcc4")
"""The blankets of the house, all bought at once."""

HAIR = (INK[0], INK[1], "#2b1a22")


def _frame(art: Art) -> None:
    """Draw the head rail, the ticking and the mattress."""
    contact(art, 5, 117, 54, 72, skew=6, alpha=0.38)
    for x in (5, 57):
        art.fill(rect(x, 12, 3.4, 40), INK[2])
        art.fill(rect(x, 12, 1, 40), INK[4], 0.7)
        art.fill(oval(x + 1.7, 11, 2.8), INK[3])
    art.stroke(spline("7,18 33,11 59,18", closed=False), INK[2], 2.6)
    for x in (18, 26, 33, 40, 48):
        art.fill(rect(x - 0.8, 14, 1.6, 30), INK[2])
    art.fill(rrect(5, 32, 57, 78, 4), CREAM[1])
    art.fill(rrect(5, 30, 57, 73, 4), CREAM[3])
    for index in range(6):
        art.fill(rect(9 + index * 9, 30, 2.4, 73), DUSK[3], 0.5)


def _pillow(art: Art, turn: float = 0) -> None:
    """Lay the flat pillow."""
    with art.at(turn=turn, pivot=(33, 40)):
        art.fill(rrect(14, 35, 39, 16, 6), INK[1], 0.25, blur=1.4)
        art.fill(rrect(14, 32, 39, 16, 6), CREAM[4])
        art.fill(spline("20,45 34,47 48,44 50,39 38,43 26,41"), CREAM[2], 0.8)


def _foot_rail(art: Art) -> None:
    """Draw the rail at the foot of the cot."""
    art.stroke(spline("6,101 33,95 60,101", closed=False), INK[2], 2.6)
    for x in (19, 33, 47):
        art.fill(rect(x - 0.8, 97, 1.6, 15), INK[2])
    for x in (5, 57):
        art.fill(rect(x, 97, 3.4, 22), INK[2])
        art.fill(rect(x, 97, 1, 22), INK[4], 0.7)
        art.fill(oval(x + 1.7, 96, 2.6), INK[3])


def _blanket(art: Art, outline: str, ramp: Ramp, hump: str) -> None:
    """Spread a blanket over somebody, whose back makes the hump."""
    cloth = spline(outline)
    art.fill(cloth, ramp[2])
    with art.clip(cloth):
        art.fill(spline(hump), ramp[3], 0.9)
        art.fill(poly("50,40 70,40 70,120 53,120"), ramp[1], 0.75)
        for y in (66, 84, 100):
            art.fill(rect(0, y, 70, 1.6), ramp[4], 0.4)
        art.fill(rect(0, 102, 70, 12), ramp[1], 0.6)


def _head(art: Art, x: float, y: float, hair: str, *, face: bool = True) -> None:
    """Lay a sleeping head on the pillow."""
    art.fill(oval(x, y, 9, 8), hair)
    if not face:
        return
    art.fill(oval(x + 1, y + 2.4, 7, 6.2), SKIN[2])
    art.fill(oval(x - 0.4, y + 1.8, 5.6, 5), SKIN[3], 0.8)
    art.fill(
        spline(
            f"{x - 9},{y}! {x - 6},{y - 7} {x + 2},{y - 9} {x + 9},{y - 3} "
            f"{x + 8},{y + 2}! {x + 2},{y - 3} {x - 5},{y - 1}"
        ),
        hair,
    )
    for dx in (-3, 3.4):
        art.stroke(
            spline(f"{x + dx - 1.6},{y + 2.6} {x + dx},{y + 3.5} {x + dx + 1.6},{y + 2.6}", closed=False),
            INK[0],
            0.8,
        )


Sleeper = Callable[[Art], object]


def _cot(name: str) -> Callable[[Sleeper], Sleeper]:
    """Enter a cot whose mattress carries what the decorated function draws."""

    def enter(sleeper: Sleeper) -> Sleeper:
        def draw(art: Art) -> None:
            _frame(art)
            sleeper(art)
            _foot_rail(art)

        prop(name, WIDE, TALL, foot=FOOT)(draw)
        return sleeper

    return enter


@_cot("cot_pooja")
def cot_pooja(art: Art) -> None:
    """Pooja's: the blanket thrown back on one side, a red ribbon on the rail."""
    _pillow(art, -5)
    _blanket(
        art, "4,70! 30,62 40,52! 62,50! 63,92 61,106! 5,106! 3,88", GREY, "10,74 26,68 34,80 28,100 12,102"
    )
    art.fill(spline("28,64! 40,52! 62,50! 62,60 44,64 34,76"), GREY[4])
    art.fill(spline("34,76 44,64 62,60 62,65 46,69"), GREY[0], 0.5)
    art.fill(brush("58,14 64,20 61,28 65,36", 2, 3, 1.6), VERM[2])
    art.fill(brush("58,14 54,22 57,30", 2, 3, 1.6), VERM[3])


@_cot("cot_tara")
def cot_tara(art: Art) -> None:
    """Tara's: made already, at night, for going."""
    _pillow(art)
    _blanket(art, "4,56! 62,56! 63,92 61,106! 5,106! 3,88", GREY, "8,58 30,57 30,100 8,100")
    art.fill(rrect(4, 53, 59, 9, 3), CREAM[4])
    art.fill(rect(5, 61, 57, 1.4), GREY[0], 0.5)
    art.fill(spline("24,72 34,68 44,72 46,82 34,86 23,82"), RANI[2])
    art.fill(spline("24,72 34,68 36,76 28,82"), RANI[3])
    art.fill(spline("30,70! 34,62 38,70! 34,73"), RANI[2])


@_cot("cot_empty")
def cot_empty(art: Art) -> None:
    """The empty one: the mattress rolled and tied, the wire mesh bare."""
    art.fill(rrect(5, 30, 57, 74, 2), INK[1])
    for index in range(9):
        art.stroke(poly(f"{5 + index * 7},30 {5 + index * 7},104", closed=False), INK[3], 0.7)
        art.stroke(poly(f"5,{32 + index * 9} 62,{32 + index * 9}", closed=False), INK[3], 0.7)
    art.fill(rrect(8, 35, 51, 22, 9), CREAM[1])
    art.fill(rrect(8, 32, 51, 20, 9), CREAM[3])
    for index in range(5):
        art.fill(rect(13 + index * 9, 32, 2.2, 22), DUSK[3], 0.6)
    for x in (20, 45):
        art.fill(rect(x, 31, 2.4, 26), WOOD[2])
    art.fill(oval(57, 43, 4, 9), CREAM[2])
    art.stroke(oval(57, 43, 2.2, 5), CREAM[1], 1)


@_cot("cot_side")
def cot_side(art: Art) -> None:
    """A child asleep on her side, her plait over the edge."""
    _pillow(art, 3)
    art.fill(brush("28,42 14,46 8,58 9,68", 4, 5, 2), HAIR[0])
    art.fill(oval(9, 69, 2.2, 3), VERM[2])
    _head(art, 32, 39, HAIR[0])
    _blanket(
        art,
        "4,54! 20,50 48,50 62,55! 63,92 61,106! 5,106! 3,88",
        GREY,
        "16,52 36,50 46,62 42,84 34,100 20,98 14,74",
    )
    art.fill(brush("40,52 46,48 44,43", 4.4, 3.6, 3), SKIN[2])


@_cot("cot_curled")
def cot_curled(art: Art) -> None:
    """A small one, curled at the very top, the lower half of the cot hers to grow into."""
    _pillow(art)
    _head(art, 27, 40, HAIR[1])
    _blanket(
        art, "4,52! 18,48 40,46 62,53! 63,92 61,106! 5,106! 3,88", GREY, "12,50 34,46 48,54 46,70 28,76 13,68"
    )
    art.fill(spline("14,76 30,79 48,71 60,74 60,78 40,80 18,84"), GREY[1], 0.6)


@_cot("cot_under")
def cot_under(art: Art) -> None:
    """One who sleeps with the blanket over her head, and one foot out."""
    _pillow(art, 6)
    _blanket(
        art,
        "6,36! 18,28 44,28 60,38! 63,90 61,106! 5,106! 3,80",
        GREY,
        "16,32 38,30 46,48 42,80 34,100 18,96 12,60",
    )
    art.fill(spline("44,92 52,88 58,94 56,100 47,100"), SKIN[2])
    for index in range(4):
        art.fill(oval(56.6 - index * 2.6, 100.4, 1.3, 1.6), SKIN[3])


@_cot("cot_sprawled")
def cot_sprawled(art: Art) -> None:
    """One flat on her back, arms wide, the blanket long gone."""
    _pillow(art, -8)
    art.fill(brush("22,54 12,58 4,66", 5, 4, 3), SKIN[2])
    art.fill(brush("44,54 54,54 61,46", 5, 4, 3), SKIN[2])
    art.fill(spline("21,50! 45,50! 49,82! 17,82!"), DUSK[3])
    art.fill(spline("38,50! 45,50! 49,82! 41,82!"), DUSK[2])
    _head(art, 33, 41, HAIR[2])
    for line in ("26,82 24,92 20,98", "40,82 43,90 47,97"):
        art.fill(brush(line, 5.4, 4.4, 3.6), SKIN[2])
    _blanket(art, "4,92! 20,88 44,94 62,88! 62,106! 5,106!", GREY, "8,92 30,90 30,104 8,104")


@_cot("cot_doll")
def cot_doll(art: Art) -> None:
    """One who has her shoe in bed, held like a doll."""
    _pillow(art)
    _head(art, 36, 40, HAIR[0])
    _blanket(
        art,
        "4,56! 24,50 50,50 62,56! 63,92 61,106! 5,106! 3,88",
        GREY,
        "20,52 42,50 50,64 44,90 30,100 22,80",
    )
    art.fill(spline("14,54 20,47 28,49 30,57 20,61"), WOOD[3])
    art.fill(spline("15,55 21,50 27,52 27,56 20,58"), WOOD[1])
    art.fill(brush("40,55 32,59 24,57", 4.4, 4, 3), SKIN[2])
    art.fill(rect(10, 78, 12, 9), TEAL[2])
    art.stroke(rect(10, 78, 12, 9), CREAM[3], 0.8, dash=(1.4, 1.4))
    art.fill(rect(30, 88, 9, 8), MARI[2], 0.9)
    art.stroke(rect(30, 88, 9, 8), LEAF[0], 0.8, dash=(1.4, 1.4))
