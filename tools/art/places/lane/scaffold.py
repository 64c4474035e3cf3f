"""The painter's scaffold: bamboo lashed with coir, planks, a ladder, pots, a dropped brush."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, MARI, RANI, STEEL, TEAL, VERM, WOOD, Ramp
from tools.art.kit.paths import oval, rect, rrect, spline
from tools.art.kit.props import Foot, prop

CANE: Ramp = ("#4a3a24", "#7d6234", "#b08f4e", "#d3b56e", "#ecd9a0")


def pole(art: Art, x: float, top: float, foot: float, *, lean: float = 0, wide: float = 5) -> None:
    """Stand a bamboo from `top` down to `foot`, its joints a hand's length apart."""
    art.fill(
        brush(f"{x + lean + 2.5},{top} {x + lean / 2 + 2.5},{(top + foot) / 2} {x + 2.5},{foot}", wide),
        INK[0],
        0.25,
    )
    art.fill(brush(f"{x + lean},{top} {x + lean / 2},{(top + foot) / 2} {x},{foot}", wide), CANE[2])
    art.fill(
        brush(f"{x + lean - 1},{top} {x + lean / 2 - 1},{(top + foot) / 2} {x - 1},{foot}", wide * 0.35),
        CANE[4],
        0.9,
    )
    count = int((foot - top) / 17)
    for index in range(1, count + 1):
        share = index / (count + 1)
        y = top + (foot - top) * share
        art.fill(rect(x + lean * (1 - share) - wide / 2, y, wide, 1.4), CANE[1])


def rail(art: Art, y: float, left: float, right: float) -> None:
    """Lay a bamboo across."""
    art.fill(rect(left, y + 2, right - left, 4), INK[0], 0.25)
    art.fill(rect(left, y, right - left, 4.4), CANE[2])
    art.fill(rect(left, y, right - left, 1.4), CANE[4], 0.9)
    for x in range(int(left) + 20, int(right), 22):
        art.fill(rect(x, y, 1.4, 4.4), CANE[1])


def _lashing(art: Art, x: float, y: float) -> None:
    art.fill(rrect(x - 4, y - 3, 8, 9, 2), CANE[1])
    for step in (-1.6, 1, 3.6):
        art.fill(rect(x - 4, y + step, 8, 1), CANE[3])


@prop("lane_scaffold", 420, 288)
def scaffold(art: Art) -> None:
    """Six bamboos, two rails, and three planks to stand on half way up."""
    columns = (8, 90, 172, 254, 336, 412)
    for index, x in enumerate(columns):
        pole(art, x, 2 + (index * 5) % 9, 284, lean=(2, -1, 1, -2, 1, -2)[index])
    for y in (36, 214):
        rail(art, y, 0, 420)
    art.fill(rect(2, 152, 416, 8), INK[0], 0.3)
    for x, width in ((2, 150), (146, 140), (280, 138)):
        art.fill(rect(x, 144, width, 5), WOOD[4])
        art.fill(rect(x, 148, width, 4), WOOD[2])
    rail(art, 152, 0, 420)
    art.fill(brush("90,214 172,152", 4.4), CANE[2])
    art.fill(brush("336,214 254,152", 4.4), CANE[2])
    for x in columns:
        for y in (36, 152, 214):
            _lashing(art, x, y)
    for x, y, tone in ((226, 130, VERM[2]), (238, 132, DUSK[2]), (306, 131, CREAM[3])):
        art.fill(rrect(x, y, 10, 13, 1), STEEL[1])
        art.fill(rect(x, y + 4, 10, 5), tone)
        art.fill(oval(x + 5, y, 5, 1.8), tone)


@prop("lane_ladder_bamboo", 60, 246, foot=Foot(6, 234, 36, 11))
def ladder_bamboo(art: Art) -> None:
    """Raj's ladder, leaning: eleven rungs, the seventh tied on."""
    for x in (8, 36):
        pole(art, x, 2, 244, lean=14, wide=4.6)
    for index in range(11):
        y = 18 + index * 21
        shift = 14 * (1 - y / 244)
        tone = CANE[3] if index != 6 else WOOD[4]
        art.fill(rect(6 + shift, y + 1.6, 32, 3), INK[0], 0.3)
        art.fill(rect(5 + shift, y, 34, 3), tone)
        art.fill(rect(5 + shift, y, 34, 0.9), CANE[4], 0.8)
    for x in (9, 37):
        art.fill(rrect(x - 5, 236, 11, 8, 1.4), STEEL[1])
        art.fill(rect(x - 5, 236, 4, 8), STEEL[3], 0.8)


def _pot(art: Art, x: float, y: float, size: float, colour: str, drip: str) -> None:
    """Stand a tin of paint whose rim is at y, run over on one side."""
    art.fill(rrect(x, y, size, size * 1.05, 1.6), STEEL[1])
    art.fill(rect(x, y, size * 0.5, size), STEEL[2])
    art.fill(rect(x + size * 0.12, y, size * 0.14, size), STEEL[4])
    art.fill(oval(x + size / 2, y, size / 2, size * 0.2), STEEL[3])
    art.fill(oval(x + size / 2, y + 0.4, size / 2 - 1.4, size * 0.15), colour)
    left, right = x + size * 0.5, x + size * 0.86
    run = f"{left},{y + 1}! {right},{y}! {right - 0.3},{y + size * 0.5} {x + size * 0.7},{y + size * 0.74}"
    art.fill(spline(run), drip)


@prop("lane_paint_pots", 96, 45, foot=Foot(6, 26, 84, 19))
def paint_pots(art: Art) -> None:
    """Pots of paint on a sheet of newspaper, brushes in a tin."""
    contact(art, 6, 43, 82, 9, skew=7)
    art.fill(spline("0,40! 8,30 88,29 96,41! 60,45 20,45"), CREAM[3])
    for x, y, size, tone in (
        (12, 20, 14, RANI[2]),
        (30, 17, 15, TEAL[2]),
        (66, 18, 14, DUSK[2]),
        (4, 27, 16, VERM[2]),
        (23, 28, 15, MARI[3]),
        (44, 25, 18, CREAM[4]),
        (76, 27, 15, VERM[1]),
    ):
        _pot(art, x, y, size, tone, tone)
    for lean, tone in ((-5, CANE[3]), (0, VERM[2]), (5, CANE[4])):
        art.fill(brush(f"{52 + lean * 0.3},26 {52 + lean},2", 2, 2.4), tone)


@prop("lane_brush_dropped", 45, 18)
def brush_dropped(art: Art) -> None:
    """A brush as wide as two hands where it fell, with what it was full of."""
    art.fill(spline("0,12 6,7 16,8 22,12 14,16 4,16"), VERM[2])
    art.fill(oval(27, 15, 1.6), VERM[2])
    art.fill(brush("16,11 44,4", 3.4, 3), WOOD[4])
    art.fill(spline("18,5! 22,14! 12,18! 6,15 8,8!"), INK[2])
    art.fill(spline("18,5! 20,9! 9,12 8,8!"), WOOD[3])
    art.fill(brush("19,5 22,14", 3, 3), STEEL[3])


NAMES = ("lane_scaffold", "lane_ladder_bamboo", "lane_paint_pots", "lane_brush_dropped")
