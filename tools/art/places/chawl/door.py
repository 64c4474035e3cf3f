"""Doors and the window of the gallery: the leaf with a stroke for each rupee, the neighbour's curtain."""

from tools.art.kit.brush import brush
from tools.art.kit.colour import mix
from tools.art.kit.ink import Art
from tools.art.kit.palette import INK, LEAF, MARI, STEEL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, spline
from tools.art.kit.props import glow, prop
from tools.art.places.chance import dice_of
from tools.art.places.forms import folds
from tools.art.places.glass import glass
from tools.art.places.sway import sway

LEAF_WIDTH, LEAF_HEIGHT = 48, 132
DOOR: tuple[str, ...] = ("#274a44", "#35645a", "#4a8072", "#74a892")
CHALK = "#17131c"


def _five(art: Art, x: float, y: float, lean: float, count: int = 5) -> None:
    """Put down one five: four strokes and a bar through them."""
    for index in range(min(count, 4)):
        left = x + index * 1.5
        art.fill(
            brush(f"{left + lean},{y} {left},{y + 2} {left - lean * 0.4},{y + 4.2}", 0.7, 0.95, 0.6), CHALK
        )
    if count == 5:
        art.fill(brush(f"{x - 1.2},{y + 3.4} {x + 2},{y + 2} {x + 5.8},{y + 0.8}", 0.6, 0.95, 0.6), CHALK)


def _strokes(art: Art) -> None:
    """A thousand strokes, in fives, in rows; she began at the middle and went on low and then high."""
    dice = dice_of(1000)
    for row in range(20):
        for column in range(5):
            x, y = 4.6 + column * 8.2 + dice.random(), 9 + row * 5.9 + dice.random() * 0.8
            _five(art, x, y, dice.random() * 0.7)


@prop("door_strokes", 96, 144)
def door_strokes(art: Art) -> None:
    """The door ajar: its inside, a stroke a rupee in charcoal; right of it the gallery's light."""
    art.wash(rect(2, 6, 92, 138), (0, 6), (0, 144), [(0, "#2c3350", 1), (1, "#7482a6", 1)])
    art.fill(poly("50,144 94,144 94,90"), "#aab6d4", 0.4)
    for x in (0, 90):
        art.fill(rect(x, 2, 6, 142), WOOD[1])
        art.fill(rect(x, 2, 1.8, 142), WOOD[3])
    art.fill(rect(0, 0, 96, 8), WOOD[1])
    art.fill(rect(0, 0, 96, 2), WOOD[3])
    with art.at(6, 9):
        art.fill(rect(2, 2, LEAF_WIDTH, LEAF_HEIGHT), INK[0], 0.5, blur=2)
        art.fill(poly(((0, 0), (LEAF_WIDTH, 3), (LEAF_WIDTH, LEAF_HEIGHT + 3), (0, LEAF_HEIGHT))), DOOR[1])
        for plank in range(4):
            x = plank * 12
            art.fill(rect(x, 1, 11.3, LEAF_HEIGHT), DOOR[2])
            art.fill(rect(x, 1, 1, LEAF_HEIGHT), DOOR[3], 0.6)
            art.fill(rect(x + 10.6, 1, 1.4, LEAF_HEIGHT), DOOR[0])
        art.fill(rect(0, 2, LEAF_WIDTH - 1, LEAF_HEIGHT - 2), mix(DOOR[3], "#d8e0cc", 0.4), 0.34)
        _strokes(art)
        art.fill(rect(LEAF_WIDTH - 1.6, 2, 3.6, LEAF_HEIGHT + 1), DOOR[0])
        art.fill(rect(LEAF_WIDTH - 9, 62, 9, 3.4), STEEL[1])
        art.fill(oval(LEAF_WIDTH - 9, 63.6, 2.2), STEEL[3])


SARI = spline("6,8! 50,8! 48,60 44,104 47,136! 24,139 6,136!")
"""The half of a sari that hangs in Sushila's doorway."""


@prop("neighbour_curtain", 96, 144)
def neighbour_curtain(art: Art) -> None:
    """Sushila's doorway: a sari cut in two for a curtain, one half hooked aside."""
    art.wash(rect(4, 6, 88, 138), (0, 6), (0, 144), [(0, "#2c3350", 1), (1, "#65739a", 1)])
    for x in (0, 90):
        art.fill(rect(x, 2, 6, 142), WOOD[1])
        art.fill(rect(x, 2, 1.8, 142), WOOD[3])
    art.fill(rect(0, 0, 96, 8), WOOD[1])
    folds(
        art, SARI, MARI, ("12,8 13,70 11,136", "22,8 24,70 21,138", "33,8 33,70 31,136", "43,8 41,70 41,134")
    )
    art.fill(rect(6, 128, 41, 4), LEAF[2])
    other = spline("72,8! 91,8! 91,66 88,76 80,72 74,44")
    folds(art, other, MARI, ("78,8 82,40 86,70", "86,8 87,40 88,70"))


@prop("gallery_window", 72, 78)
def gallery_window(art: Art) -> None:
    """A barred window on the gallery, half a sari's border on a string before it."""
    art.fill(rect(2, 2, 68, 72), WOOD[1])
    art.fill(rect(2, 2, 68, 2), WOOD[4])
    art.wash(rect(8, 8, 56, 58), (0, 8), (0, 66), [(0, "#8fa6d0", 1), (0.7, "#c9cfe0", 1), (1, "#8a8078", 1)])
    art.fill(rect(8, 48, 56, 18), "#6d5850")
    for index in range(5):
        art.fill(rect(14 + index * 11, 8, 2.4, 58), INK[1])
    art.fill(rect(8, 44, 56, 3), "#3a4658")
    art.fill(rect(0, 68, 72, 7), WOOD[2])
    art.fill(rect(0, 68, 72, 1.8), WOOD[4])
    cloth = spline("6,26! 40,25! 38,44 40,66! 22,68 7,66!")
    folds(
        art,
        cloth,
        VERM,
        ("12,26 13,46 11,66", "22,26 22,46 21,66", "32,26 31,46 32,66"),
    )
    art.fill(rect(6, 60, 33, 3), MARI[3])
    art.stroke(spline("4,26 36,25 68,26", closed=False), WOOD[4], 0.9)


@glass("gallery_window")
def gallery_window_glass(art: Art) -> None:
    """What of the sky is seen over the rail."""
    art.fill(rect(8, 8, 56, 36), "#ffffff")
    with art.layer(blend="erase"):
        for index in range(5):
            art.fill(rect(14 + index * 11, 8, 2.4, 58), "#000000")
        art.fill(rect(6, 26, 34, 40), "#000000")


@sway("neighbour_curtain")
def neighbour_curtain_cloth(art: Art) -> None:
    """The half that hangs free."""
    art.fill(SARI, MARI[2])


@glow("neighbour_curtain")
def neighbour_curtain_glow(art: Art) -> None:
    """A wick left low for the child."""
    art.wash(rect(50, 90, 36, 52), (0, 90), (0, 142), [(0, "#ffb45a", 0), (1, "#ffb45a", 0.2)])
