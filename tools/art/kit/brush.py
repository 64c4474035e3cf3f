"""The brush: a line that swells and tapers, as the outline of what it leaves on paper."""

import math

from tools.art.kit.paths import Knot, Line, Path, poly, sample

STEPS = 40
"""Places along a stroke at which its width is taken."""


def brush(line: Line, start: float, middle: float | None = None, end: float | None = None) -> Path:
    """Draw one stroke through points, this wide at its start, middle and end.

    One width is kept throughout; two widths swell from the first to the second.
    """
    full = start if middle is None else middle
    last = full if end is None else end
    left: list[Knot] = []
    right: list[Knot] = []
    for index, (x, y, dx, dy) in enumerate(sample(line, STEPS)):
        half = _width(index / STEPS, start, full, last) / 2
        left.append(Knot(x - dy * half, y + dx * half))
        right.append(Knot(x + dy * half, y - dx * half))
    return poly(left + right[::-1])


def _width(along: float, start: float, middle: float, end: float) -> float:
    """Say how wide a stroke is at a share of its length."""
    tip = start if along < 0.5 else end
    return tip + (middle - tip) * math.sin(along * math.pi)
