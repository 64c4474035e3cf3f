"""Behind the lane: chimneys of mills that make nothing this year, roofs, tanks, a moon."""

from tools.art.kit.ink import Art
from tools.art.kit.palette import DUSK, INK, LEAF
from tools.art.kit.paths import oval, poly, rect, spline
from tools.art.kit.props import glow, prop
from tools.art.places.chance import dice_of

FAR, FARTHER = "#8f93ae", "#a7adc2"


def _roofs(art: Art, width: float, seed: int) -> None:
    """Draw a row of far houses with their windows, in the colours of air."""
    dice = dice_of(seed)
    x = 0.0
    while x < width - 24:
        wide, top = 26 + dice.random() * 34, 24 + dice.random() * 34
        wide = min(wide, width - x)
        art.fill(rect(x, top, wide, 102 - top), FARTHER)
        art.fill(rect(x, top, wide, 3), "#bcc0cf")
        art.fill(rect(x + wide - 7, top + 3, 7, 99 - top), FAR, 0.7)
        for row in range(int((96 - top) / 13)):
            for column in range(int(wide / 10) - 1):
                art.fill(rect(x + 5 + column * 10, top + 9 + row * 13, 4.4, 6.4), "#6f7592", 0.8)
        if dice.random() < 0.5:
            art.fill(rect(x + 6, top - 9, 14, 9), FAR)
        x += wide


def _lights(art: Art, width: float, seed: int) -> None:
    """Light some of the far windows."""
    dice = dice_of(seed + 100)
    for _ in range(int(width / 14)):
        x, y = 6 + dice.random() * (width - 14), 66 + dice.random() * 30
        art.fill(rect(x, y, 4.4, 6), "#ffd48a", 0.7)


@prop("skyline_mill", 288, 102)
def skyline_mill(art: Art) -> None:
    """Saw-tooth roofs and two chimneys without smoke."""
    for x, top, foot in ((66, 0, 13), (206, 10, 12)):
        art.fill(poly(((x, top), (x + 8, top), (x + foot, 102), (x - 5, 102))), FAR)
        art.fill(rect(x - 1.4, top, 11, 4), INK[4])
        art.fill(poly(((x + 5, top), (x + 8, top), (x + foot, 102), (x + foot - 5, 102))), INK[4], 0.6)
    for index in range(9):
        x = index * 32
        art.fill(poly(((x, 62), (x + 4, 44), (x + 32, 62))), FARTHER)
        art.fill(poly(((x, 62), (x + 4, 44), (x + 5, 62))), "#d0d6dd")
    art.fill(rect(0, 62, 288, 40), FARTHER)
    for index in range(20):
        art.fill(rect(8 + index * 14, 72, 6, 14), "#6f7592", 0.8)


@prop("skyline_roofs", 288, 102)
def skyline_roofs(art: Art) -> None:
    """Roofs with tanks."""
    _roofs(art, 288, 5)


@glow("skyline_roofs")
def skyline_roofs_glow(art: Art) -> None:
    """A few of their windows."""
    _lights(art, 288, 5)


@prop("lane_far_trees", 192, 60)
def far_trees(art: Art) -> None:
    """Crowns behind a wall."""
    dice = dice_of(9)
    spots = [(12 + dice.random() * 168, 22 + dice.random() * 24, 14 + dice.random() * 10) for _ in range(26)]
    for x, y, size in spots:
        art.fill(oval(x, min(y + 8, 46), size * 0.8, size * 0.55), LEAF[0])
    for x, y, size in sorted(spots, key=lambda spot: -spot[1]):
        art.fill(oval(x, y, size * 0.8, size * 0.5), LEAF[1] if y > 32 else LEAF[2])


@prop("lane_moon", 36, 36)
def moon(art: Art) -> None:
    """The moon of January, full."""
    art.fill(oval(18, 18, 14), "#e8e4d0")


@glow("lane_moon")
def moon_glow(art: Art) -> None:
    """The same at night."""
    art.fill(oval(18, 18, 18), DUSK[3], 0.5, blur=4)
    art.fill(oval(18, 18, 14), "#fbf6df")
    art.fill(spline("10,16 16,12 20,16 16,21"), "#dcd6be", 0.8)
    art.fill(oval(23, 23, 3, 2.4), "#dcd6be", 0.8)


NAMES = ("skyline_mill", "skyline_roofs", "lane_far_trees", "lane_moon")
