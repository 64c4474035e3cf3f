"""The window on the lane: roofs, a crow, a strip of the hoarding; what stands on its sill."""

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import DUSK, INK, LEAF, STEEL, WOOD
from tools.art.kit.paths import Path, oval, poly, rect, rrect, spline, union
from tools.art.kit.props import prop
from tools.art.places.forms import folds
from tools.art.places.glass import glass
from tools.art.places.sway import sway
from tools.art.places.windows import View

VIEW: View = (20, 10, 56, 72)
SHUTTER = ("#1c3a52", "#2a5674", "#3f7796", "#6fa3ba", "#a9cdda")
STRIP = ((58, 20), (76, 17), (76, 50), (58, 50))
"""Corners of what is seen of the hoarding."""


def _roofs() -> Path:
    x, y, width, height = VIEW
    ridge = ((x, y + 44), (x + 14, y + 33), (x + 28, y + 42), (x + width, y + 42))
    far = poly((*ridge, (x + width, y + height), (x, y + height)))
    return union(far, poly(STRIP), rect(60, 48, 2, 20), rect(72, 48, 2, 20))


def _bars(art: Art, colour: str) -> None:
    x, y, width, height = VIEW
    for index in range(1, 5):
        art.fill(rect(x + index * width / 5 - 0.8, y, 1.6, height), colour)
    art.fill(rect(x, y + height * 0.55, width, 1.8), colour)


@prop("window_lane", 96, 99)
def window_lane(art: Art) -> None:
    """Shutters folded back against a warm wall, five bars, a sill for elbows."""
    x, y, width, height = VIEW
    art.fill(rect(x - 6, y - 6, width + 12, height + 12), WOOD[1])
    art.fill(rect(x - 6, y - 6, width + 12, 2.4), WOOD[4])
    art.wash(
        rect(*VIEW), (0, y), (0, y + height), [(0, "#bcd6e0", 1), (0.6, "#f0dcae", 1), (1, "#e9c48e", 1)]
    )
    with art.clip(rect(*VIEW)):
        gable = ((x, y + 44), (x + 14, y + 33), (x + 30, y + 44))
        art.fill(poly((*gable, (x + 30, y + height), (x, y + height))), "#a3584a")
        art.fill(poly((*gable[:2], (x + 14, y + height), (x, y + height))), "#bb6e58")
        art.fill(rect(x + 28, y + 42, 30, 40), "#b78a72")
        for column in range(3):
            art.fill(rect(x + 32 + column * 8, y + 52, 4, 8), DUSK[1], 0.7)
        art.fill(rect(60, 48, 2, 20), WOOD[1])
        art.fill(rect(72, 48, 2, 20), WOOD[1])
        art.fill(poly(STRIP), "#e9e2d2")
        art.fill(spline("33,42! 36,37 40,38 43,41! 38,43"), INK[0])
        art.fill(poly("33,42 30,40.6 33,39.4"), INK[0])
    _bars(art, INK[1])
    for left in (1, 77):
        art.fill(rect(left, 4, 18, 84), SHUTTER[1])
        art.fill(rect(left + 1.4, 5.4, 15, 81), SHUTTER[2])
        for slat in range(18):
            art.fill(rect(left + 3, 8 + slat * 4.2, 11.6, 1.8), SHUTTER[1])
            art.fill(rect(left + 3, 8 + slat * 4.2, 11.6, 0.6), SHUTTER[4], 0.6)
    art.fill(rect(x - 10, y + height + 4, width + 20, 7), WOOD[3])
    art.fill(rect(x - 10, y + height + 4, width + 20, 1.8), WOOD[4])
    art.fill(rect(x - 10, y + height + 10, width + 20, 2.4), INK[0], 0.4)


@glass("window_lane")
def window_lane_glass(art: Art) -> None:
    """The sky over the roofs."""
    art.fill(rect(*VIEW), "#ffffff")
    with art.layer(blend="erase"):
        art.fill(_roofs(), "#000000")
        _bars(art, "#000000")


@prop("strip_of_blue", 21, 36)
def strip_of_blue(art: Art) -> None:
    """The hoarding as it is now: blue, and no face in it."""
    art.fill(poly("1,3 19,0 19,33 1,33"), DUSK[2])
    art.fill(poly("1,3 10,1.5 10,33 1,33"), DUSK[3])
    for x in (4.8, 16):
        art.fill(rect(x - 0.8, 0, 1.6, 34), INK[1])


@prop("short_curtain", 48, 66)
def short_curtain(art: Art) -> None:
    """One curtain of the third flat, marigold cotton, drawn over half of the window, and short."""
    ramp = ("#8a4a1c", "#c9822c", "#eeb04a", "#f9cf78", "#fde6ac")
    cloth = spline("3,4! 44,4! 42,30 44,58! 30,61 16,60 4,58!")
    folds(art, cloth, ramp, ("9,4 10,32 8,60", "18,4 18,32 17,60", "28,4 28,32 28,60", "37,4 36,32 38,60"))
    art.fill(rect(4, 53, 39, 2.4), "#c23f31")
    art.fill(rrect(0, 2, 46, 3, 1.4), WOOD[1])


@sway("short_curtain")
def short_curtain_cloth(art: Art) -> None:
    """All of it below the rod."""
    art.fill(rect(0, 6, 48, 60), WOOD[1])


@prop("cutting_in_jar", 30, 42)
def cutting_in_jar(art: Art) -> None:
    """A finger of money plant in a jam jar: three leaves, a thread of root."""
    art.fill(rrect(7, 20, 15, 18, 3), "#b9d2d6", 0.6)
    art.fill(rrect(8, 27, 13, 10, 2), DUSK[3], 0.6)
    art.fill(brush("14,34 16,24 13,14 16,6", 1.6, 1.4, 0.8), LEAF[2])
    art.fill(brush("14,30 11,34 13,36", 0.7, 0.6, 0.4), "#f0e8d0")
    for x, y, turn in ((16, 7, -30), (10, 13, 200), (20, 17, 20)):
        with art.at(turn=turn, pivot=(x, y)):
            art.fill(spline(f"{x - 2},{y}! {x + 2},{y - 4.6} {x + 8},{y}! {x + 2},{y + 4.6}"), LEAF[3])
            art.fill(brush(f"{x - 1},{y} {x + 3},{y - 0.4} {x + 7},{y}", 0.6, 0.8, 0.4), LEAF[1])
    art.fill(rect(7, 19, 15, 1.6), STEEL[4], 0.8)
    art.fill(oval(10, 29, 1, 5), "#ffffff", 0.5)
