"""The drawn letters of titles, cards and painted signs: pen strokes inked with a broad elliptical nib."""

import math
from functools import cache
from typing import Any, Literal

import skia

from tools.art.kit.glyphs import GLYPHS
from tools.art.kit.ink import Art
from tools.art.kit.paths import Path, changed, knots, oval, spline, union

Weight = Literal["regular", "bold"]

NIBS: dict[Weight, tuple[float, float]] = {"regular": (90, 46), "bold": (124, 66)}
"""Length and thickness of the nib, in thousandths of the em."""

TRACKS: dict[Weight, float] = {"regular": 26, "bold": 36}
"""Air between letters, in thousandths of the em."""

NIB_ANGLE = 28
"""Degrees that the nib leans from the horizontal."""

DOT_NIB = 84
"""The nib for which the radii of dots are written."""

KERNS = {"AV": -40, "AT": -46, "Ta": -60, "To": -60, "Te": -60, "Ke": -24, "ow": -12, "Th": -14, "A ": -30}
"""Pairs that stand too far apart by themselves, in thousandths of the em."""


def lettering(text: str, size: float, *, weight: Weight = "bold", track: float = 0) -> Path:
    """Give the outline of a line of text, its left end on the baseline at 0, 0.

    Size is the em, track extra air between letters, both in units. Raises KeyError for a letter not drawn.
    """
    path = skia.Path()
    path.setFillType(skia.PathFillType.kEvenOdd)
    for letter, x in _places(text, size, weight, track):
        path.addPath(changed(_letter(letter, weight), _to_page(x, size)))
    return path


def lettering_width(text: str, size: float, *, weight: Weight = "bold", track: float = 0) -> float:
    """Say how wide a line of text is, in units."""
    if not text:
        return 0.0
    letter, x = _places(text, size, weight, track)[-1]
    return x + GLYPHS[letter][0] * size / 1000


def write(
    art: Art,
    text: str,
    x: float,
    y: float,
    size: float,
    colour: str,
    *,
    weight: Weight = "bold",
    track: float = 0,
    centred: bool = False,
    alpha: float = 1.0,
) -> float:
    """Paint a line of text with its baseline at y; centred, x is its middle. Returns its width in units."""
    width = lettering_width(text, size, weight=weight, track=track)
    with art.at(x - width / 2 if centred else x, y):
        art.fill(lettering(text, size, weight=weight, track=track), colour, alpha)
    return width


def _places(text: str, size: float, weight: Weight, track: float) -> list[tuple[str, float]]:
    """Say where each letter of a line begins, in units."""
    places = []
    x = 0.0
    for index, letter in enumerate(text):
        places.append((letter, x))
        air = TRACKS[weight] + KERNS.get(text[index : index + 2], 0)
        x += (GLYPHS[letter][0] + air) * size / 1000 + track
    return places


def _to_page(x: float, size: float) -> Any:
    """Give the matrix from the em's grid, y upward, to the page."""
    matrix = skia.Matrix.Translate(x, 0)
    matrix.preScale(size / 1000, -size / 1000)
    return matrix


@cache
def _letter(letter: str, weight: Weight) -> Path:
    """Ink one letter on the grid of its em."""
    strokes = [
        _dot(stroke, weight) if stroke[0] == "@" else _stroke(stroke, weight) for stroke in GLYPHS[letter][1]
    ]
    return skia.Simplify(union(*strokes)) if strokes else skia.Path()


def _dot(stroke: str, weight: Weight) -> Path:
    x, y, radius = (float(number) for number in stroke[1:].split(","))
    return oval(x, y, radius * NIBS[weight][0] / DOT_NIB)


def _stroke(stroke: str, weight: Weight) -> Path:
    """Lead the nib along one stroke: a round pen in a space that squeezes it to the nib's ellipse."""
    points = knots(stroke)
    closed = points[0][:2] == points[-1][:2] and len(points) > 3
    path = spline(points[:-1] if closed else points, closed=closed)
    nib = _nib(weight)
    back = skia.Matrix()
    nib.invert(back)
    pen = skia.Paint(Style=skia.Paint.kStroke_Style, StrokeWidth=2)
    pen.setStrokeCap(skia.Paint.kRound_Cap)
    pen.setStrokeJoin(skia.Paint.kRound_Join)
    inked = skia.Path()
    pen.getFillPath(changed(path, back), inked, None, 40.0)
    return skia.Simplify(changed(inked, nib))


def _nib(weight: Weight) -> Any:
    """Give the matrix that makes a unit circle the leaning ellipse of the nib."""
    angle = math.radians(NIB_ANGLE)
    length, thickness = (side / 2 for side in NIBS[weight])
    matrix = skia.Matrix()
    matrix.setAll(
        length * math.cos(angle),
        -thickness * math.sin(angle),
        0,
        length * math.sin(angle),
        thickness * math.cos(angle),
        0,
        0,
        0,
        1,
    )
    return matrix
