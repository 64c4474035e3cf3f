"""Doors: the flat's front door with its locks, and the shut doors of the orphanage."""

import math

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, INK, LEAF, MARI, STEEL, VERM, WOOD, Ramp
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import prop
from tools.art.places.forms import wire


def _case(art: Art, ramp: Ramp = WOOD) -> None:
    """Draw the frame and the dark behind it, 84 units wide and 138 high."""
    art.fill(rect(4, 8, 76, 130), ramp[0])
    art.fill(rect(6, 10, 72, 128), ramp[2])
    art.fill(rect(6, 10, 2, 128), ramp[4], 0.7)
    art.fill(rect(6, 10, 72, 2), ramp[4], 0.7)
    art.fill(rect(14, 18, 56, 120), INK[0])


def _leaf(art: Art, x: float, ramp: Ramp, panels: tuple[tuple[float, float], ...]) -> None:
    """Hang one leaf of a double door with raised panels: top and height of each."""
    art.fill(rect(x, 19, 26.5, 119), ramp[3])
    art.fill(rect(x, 19, 1.6, 119), ramp[4], 0.8)
    art.fill(rect(x + 24.5, 19, 2, 119), ramp[1], 0.7)
    for top, height in panels:
        art.fill(rrect(x + 5, top, 17, height, 1.5), ramp[1])
        art.fill(rrect(x + 6.2, top + 1.4, 15.4, height - 2, 1.5), ramp[2])
        low = top + height
        gleam = ((x + 8, low - 4), (x + 20, low - 4), (x + 18, low - 7), (x + 10, low - 7))
        art.fill(poly(gleam), ramp[4], 0.35)
        art.fill(rect(x + 8, top + 4, 11, height - 11), ramp[3], 0.8)


def _toran(art: Art) -> None:
    """Hang mango leaves and marigolds over the door."""
    for index in range(7):
        x, y = 12.0 + index * 10, 15 + 3.4 * math.sin(index / 6 * math.pi)
        art.fill(
            spline(f"{x + 5},{y}! {x + 8},{y + 8} {x + 5},{y + 16}! {x + 2},{y + 8}"), LEAF[1 + index % 2]
        )
        art.fill(brush(f"{x + 5},{y} {x + 5},{y + 14}", 0.4, 0.9, 0.2), LEAF[3], 0.8)
    for index in range(13):
        x, y = 11.0 + index * 5.2, 14 + 3.6 * math.sin(index / 12 * math.pi)
        art.fill(oval(x, y, 3.2), MARI[2] if index % 2 else VERM[3])
        art.fill(oval(x - 0.8, y - 0.9, 1.2), MARI[4], 0.9)


@prop("front_door", 84, 138)
def front_door(art: Art) -> None:
    """The flat's front door: the landlord's lock, a chain, a name painted over."""
    _case(art)
    panels = ((26, 30), (62, 30), (98, 32))
    _leaf(art, 15, WOOD, panels)
    _leaf(art, 43, WOOD, panels)
    art.fill(rrect(30, 50, 24, 9, 1), CREAM[3])
    art.fill(rrect(30, 50, 24, 9, 1), WOOD[2], 0.35)
    art.fill(rect(33, 53, 15, 1.2), WOOD[1], 0.7)
    art.fill(rect(39, 70, 6, 14), MARI[1])
    art.fill(rect(39, 70, 5, 13), MARI[2])
    art.fill(oval(42, 75, 1.5), INK[0])
    art.fill(rect(41.3, 75, 1.4, 4), INK[0])
    for x in (36, 48):
        art.fill(oval(x, 78, 2.2), MARI[3])
    art.fill(rect(30, 92, 24, 3.4), STEEL[1])
    art.fill(rect(30, 92, 24, 1), STEEL[3])
    wire(art, "33,40 38,46 44,45 50,40", STEEL[2], 1.3)
    _toran(art)
    art.wash(rect(14, 18, 56, 34), (0, 18), (0, 52), [(0, INK[0], 0.55), (1, INK[0], 0)])
