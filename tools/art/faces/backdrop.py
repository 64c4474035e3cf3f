"""The poster behind a head: half of a mood is told by it, across the room."""

import math

from tools.art.faces.mood import Mood
from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import DUSK, MARI
from tools.art.kit.paths import oval, poly, rect

SIDE = 192
"""Units along a portrait."""

CENTRE = (110, 82)


def backdrop(art: Art, mood: Mood) -> None:
    """Paint the ground, the motif and the disc of a mood."""
    body, dark, light = mood.back
    art.wash(rect(0, 0, SIDE, SIDE), (0, 0), (0, SIDE), [(0, dark, 1), (1, body, 1)])
    match mood.motif:
        case "rays":
            _rays(art, MARI[4], 16, 0.085, CENTRE, 0.3)
        case "dawn":
            _rays(art, light, 26, 0.06, (CENTRE[0], 150), 0.34)
        case "waves":
            _waves(art, light)
        case "rings":
            for index, radius in enumerate((118, 98, 78, 58)):
                art.fill(oval(*CENTRE, radius), light if index % 2 else dark, 0.3)
            return
    art.fill(oval(*CENTRE, 74), light, 0.34)
    art.fill(oval(*CENTRE, 60), light, 0.42)
    if mood.motif == "rain":
        for drop in range(34):
            x, y = (drop * 37) % 210, (drop * 71) % 190
            art.fill(brush([(x, y), (x - 4, y + 13)], 0.4, 1.5, 0.4), DUSK[4], 0.4)


def _rays(art: Art, colour: str, count: int, half: float, centre: tuple[float, float], alpha: float) -> None:
    x, y = centre
    for index in range(count):
        angle = (index + 0.5) / count * 2 * math.pi
        ends = [
            (x + 280 * math.cos(angle + turn), y + 280 * math.sin(angle + turn)) for turn in (-half, half)
        ]
        art.fill(poly([centre, *ends]), colour, alpha)


def _waves(art: Art, colour: str) -> None:
    for row in range(9):
        y = 10 + row * 21
        crest = [(-10 + 34 * step, y + (0, -9, 0, 9)[step % 4]) for step in range(7)]
        art.fill(brush(crest, 3), colour, 0.2)
