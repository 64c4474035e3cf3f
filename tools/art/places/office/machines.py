"""Typewriters as the room sees them: from behind, over the carriage, the keys on the far side."""

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, INK, MARI, STEEL, Ramp
from tools.art.kit.paths import oval, poly, rect, rrect, spline

IRON: Ramp = ("#191826", "#2b2f3d", "#434a58", "#626b78", "#97a0a6")
"""Black japanned iron, grey where hands go."""

OLIVE: Ramp = ("#20302c", "#35504a", "#53776a", "#78998a", "#b4c7b4")
"""Hammered green enamel of the newer machines."""


def machine(art: Art, x: float, y: float, ramp: Ramp = IRON, *, paper: bool = True) -> None:
    """Stand a typewriter with its foot's middle at x, y: 34 wide, 24 high, its back to us."""
    art.fill(oval(x + 2, y - 1, 19, 4), INK[0], 0.4, blur=1)
    if paper:
        _paper(art, x, y)
    body = spline(
        f"{x - 16},{y}! {x - 15},{y - 9} {x - 12},{y - 15} {x + 12},{y - 15} {x + 15},{y - 9} {x + 16},{y}!"
    )
    art.fill(body, ramp[1])
    with art.clip(body):
        art.fill(rect(x - 17, y - 16, 21, 17), ramp[2])
        art.fill(rect(x - 17, y - 16, 34, 2), ramp[4], 0.5)
    art.fill(rrect(x - 8, y - 9, 16, 5, 1), ramp[0])
    art.fill(rect(x - 5, y - 7.2, 10, 1.4), MARI[3])
    _carriage(art, x, y - 17, ramp)


def _paper(art: Art, x: float, y: float) -> None:
    """Let a sheet stand up out of the roller, and curl."""
    art.fill(poly(((x - 9, y - 18), (x - 10, y - 31), (x + 9, y - 32), (x + 9, y - 18))), CREAM[4])
    art.fill(poly(((x - 10, y - 31), (x + 9, y - 32), (x + 8, y - 29.4), (x - 9, y - 28.6))), CREAM[3])
    art.fill(poly(((x + 5, y - 31.6), (x + 9, y - 32), (x + 9, y - 18), (x + 6, y - 18))), CREAM[3], 0.7)


def _carriage(art: Art, x: float, y: float, ramp: Ramp) -> None:
    """Lay the roller across, a knob at each end and the lever that gives the line."""
    art.fill(rrect(x - 19, y - 2, 38, 6, 2.6), INK[0])
    art.fill(rrect(x - 18, y - 2, 36, 2.4, 1.2), ramp[3])
    for side in (-20.5, 17.5):
        art.fill(rrect(x + side, y - 3, 4, 7, 1.4), STEEL[1])
        art.fill(rect(x + side, y - 3, 1.2, 7), STEEL[4])
    art.fill(brush(((x + 19, y), (x + 23, y - 4), (x + 25, y - 9)), 1.6, 1.8, 1.2), STEEL[3])


def cover(art: Art, x: float, y: float) -> None:
    """Stand the same machine under its oilcloth cover."""
    art.fill(oval(x + 2, y - 1, 21, 4.4), INK[0], 0.4, blur=1)
    cloth = spline(
        f"{x - 20},{y}! {x - 18},{y - 12} {x - 14},{y - 23} {x + 13},{y - 24} {x + 18},{y - 12} {x + 20},{y}!"
    )
    art.fill(cloth, "#5b6169")
    with art.clip(cloth):
        art.fill(poly(((x + 5, y - 26), (x + 22, y - 26), (x + 22, y + 1), (x + 9, y + 1))), "#444a55")
        art.fill(poly(((x - 14, y - 23), (x + 3, y - 24), (x + 5, y - 21), (x - 15, y - 20))), "#868d8f")
        art.fill(brush(((x - 12, y - 20), (x - 15, y - 10), (x - 14, y)), 0.6, 1.6, 0.8), "#7b8288")
        art.fill(rect(x - 22, y - 2.2, 44, 2.2), "#343846")
