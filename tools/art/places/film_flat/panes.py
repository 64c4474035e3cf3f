"""Two panes of sea behind heavy curtains; the balcony's grille, each of whose bars has been tried."""

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import INK, MARI, STEEL, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, glow, prop
from tools.art.places.film_flat.sea import water
from tools.art.places.forms import folds
from tools.art.places.glass import glass
from tools.art.places.sway import sway

PANES = ((34, 12, 120, 92), (160, 12, 120, 92))
LEVEL = 58
"""Where the sea begins in the panes."""

DRAPE = ("#3a1a30", "#532644", "#6f365c", "#8f5078", "#c08aa8")


@prop("window_sea", 312, 129)
def window_sea(art: Art) -> None:
    """Plate glass from the knee to the ceiling, in two panes, tied curtains of plum silk on either side."""
    art.fill(rect(26, 6, 262, 106), WOOD[0])
    art.fill(rect(26, 6, 262, 2.4), WOOD[3])
    for x, y, width, height in PANES:
        art.wash(rect(x, y, width, height), (0, y), (0, LEVEL), [(0, "#a9c4dc", 1), (1, "#efe0c8", 1)])
        with art.clip(rect(x, LEVEL, width, y + height - LEVEL)), art.at(x, 0):
            water(art, width, LEVEL, y + height, 9)
        art.fill(
            poly(((x + 12, y), (x + 40, y), (x + 10, y + height), (x, y + height), (x, y + 44))),
            "#ffffff",
            0.08,
        )
    art.fill(rect(20, 110, 274, 6), WOOD[2])
    art.fill(rect(20, 110, 274, 1.6), WOOD[4])
    for side in (0, 1):
        _drape(art, side)
    art.fill(rrect(0, 0, 312, 7, 3), MARI[1])
    art.fill(rect(2, 0.6, 308, 1.8), MARI[3])
    for x in (3, 309):
        art.fill(oval(x, 3.4, 5), MARI[2])


def _drape(art: Art, side: int) -> None:
    """Hang one curtain, tied back with a rope of gold."""

    def at(away: float) -> float:
        return away if side == 0 else 312 - away

    cloth = (
        f"{at(4)},4! {at(58)},4! {at(54)},30 {at(30)},66 {at(24)},74! {at(34)},100 {at(38)},124! {at(4)},124!"
    )
    lines = (
        f"{at(12)},4 {at(13)},70 {at(12)},124",
        f"{at(24)},4 {at(20)},66 {at(20)},124",
        f"{at(36)},4 {at(28)},50 {at(22)},72",
        f"{at(47)},4 {at(38)},42 {at(24)},72",
        f"{at(25)},78 {at(30)},100 {at(31)},124",
    )
    folds(art, spline(cloth), DRAPE, lines)
    art.fill(rrect(min(at(4), at(27)), 70, 23, 5, 2), MARI[3])
    art.fill(brush(f"{at(16)},74 {at(15)},84 {at(17)},92", 1.6, 2.6, 3), MARI[2])


@sway("window_sea")
def window_sea_cloth(art: Art) -> None:
    """Both curtains, below their rod."""
    for side in (0, 1):
        _drape(art, side)


@glass("window_sea")
def window_sea_glass(art: Art) -> None:
    """The sky in both panes."""
    for x, y, width, _height in PANES:
        art.fill(rect(x, y, width, LEVEL - y), "#ffffff")
    with art.layer(blend="erase"):
        for side in (0, 1):
            _drape(art, side)


@glow("window_sea")
def window_sea_glow(art: Art) -> None:
    """The shore's lamps, a boat that fishes by a lantern, the room's own lamp in the glass; no moon."""
    for index in range(15):
        art.fill(oval(64 + index * 6, LEVEL - 1 + index * 0.1, 0.9), "#ffe0a0", 0.9)
        art.fill(
            brush(f"{64 + index * 6},{LEVEL + 2} {64 + index * 6},{LEVEL + 9}", 0.7, 0.4), "#ffc070", 0.3
        )
    art.fill(oval(218, LEVEL + 6, 1.3), "#ffe0a0")
    art.fill(oval(218, LEVEL + 6, 3.4), "#ffc070", 0.3, blur=1)
    for index in range(5):
        y, half = LEVEL + 10 + index * 2.6, 2.6 - index * 0.3
        art.fill(brush(f"{218 - half},{y} 218,{y - 0.2} {218 + half},{y}", 0.2, 0.8, 0.2), "#ffc070", 0.4)
    art.fill(poly("150,12 154,12 154,104 140,104"), "#ffcf85", 0.12)


@prop("balcony_grille", 192, 96, foot=Foot(0, 86, 192, 9))
def balcony_grille(art: Art) -> None:
    """Four tiles of grille, from the parapet to higher than anybody could climb."""
    art.fill(rect(0, 66, 192, 28), "#7a82a6")
    art.fill(rect(0, 66, 192, 3), "#a3abcc")
    art.fill(rect(0, 90, 192, 4), INK[0], 0.4, blur=1)
    for index in range(24):
        x = index * 8 + 3
        art.fill(rect(x, 2, 2, 64), STEEL[0])
        art.fill(rect(x, 2, 0.8, 64), STEEL[2])
    for y in (2, 24, 46):
        art.fill(rect(0, y, 192, 2.4), STEEL[0])
        art.fill(rect(0, y, 192, 0.8), STEEL[2])
    for index in range(8):
        art.stroke(oval(index * 24 + 12, 35.6, 6), STEEL[0], 1.6)
