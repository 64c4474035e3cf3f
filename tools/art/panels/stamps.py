"""What is pressed on papers: rubber stamps round and square, initials, a thumb."""

import math

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.lettering import lettering, write
from tools.art.kit.paths import moved, oval, poly, rrect

VIOLET = "#5a3f94"


def round_stamp(
    art: Art, x: float, y: float, around: str, across: str, *, turn: float = -12, scale: float = 1.0
) -> None:
    """Press a round stamp with one text around its ring and another, a date or a place, across it."""
    with art.at(x, y, turn=turn, scale=scale):
        art.stroke(oval(0, 0, 50), VIOLET, 2.6, 0.85)
        art.stroke(oval(0, 0, 34), VIOLET, 1.4, 0.8)
        step = min(0.34, 5.4 / max(1, len(around)))
        start = -math.pi / 2 - step * (len(around) - 1) / 2
        for index, letter in enumerate(around):
            angle = start + index * step
            with art.at(39 * math.cos(angle), 39 * math.sin(angle), turn=math.degrees(angle) + 90):
                path = lettering(letter, 12.5)
                art.fill(moved(path, -path.computeTightBounds().width() / 2 - 1, 0), VIOLET, 0.9)
        write(art, across, 0, 5, 13, VIOLET, centred=True, track=0.6, alpha=0.9)
        for height in (-12, 10):
            art.stroke(poly([(-28, height), (28, height)], closed=False), VIOLET, 1, 0.8)


def square_stamp(
    art: Art, x: float, y: float, lines: tuple[str, str], wide: float, *, turn: float = -6
) -> None:
    """Press a square stamp with a word in capitals and a smaller line under it."""
    with art.at(x, y, turn=turn):
        art.stroke(rrect(-wide / 2, -27, wide, 54, 5), VIOLET, 2.6, 0.85)
        art.stroke(rrect(-wide / 2 + 4, -23, wide - 8, 46, 3), VIOLET, 0.9, 0.8)
        write(art, lines[0], 0, -1, 24, VIOLET, centred=True, track=3, alpha=0.9)
        write(art, lines[1], 0, 16, 13, VIOLET, centred=True, track=1.4, alpha=0.9)


def thumbprint(art: Art, x: float, y: float) -> None:
    """Press a left thumb: ridges about a whorl, broken where the skin is worn."""
    with art.at(x, y, turn=9):
        for ring in range(11):
            wide, tall = 3 + ring * 2.6, 4 + ring * 3.7
            ridge = (9.0 + ring, 1.4, 14.0 + ring * 2, 1.8, 2.2, 1.6)
            art.stroke(oval(ring % 2 * 0.8, ring * 0.9, wide, tall), VIOLET, 1.5, 0.82, dash=ridge)
        for cut in (-12, 4, 15):
            art.fill(brush([(-30, cut + 4), (0, cut), (28, cut - 6)], 0.5, 1.8, 0.5), VIOLET, blend="erase")
        art.fill(oval(2, 8, 24, 34), VIOLET, 0.16, blur=3)
