"""How plainly letters stand out: the contrast of two colours, and what is read on what in the game."""

from __future__ import annotations

from game.view.palette import CREAM, DUSK, INK, MARIGOLD, Colour, mixed

LEAST = 7.0
"""What WCAG 2 asks for at level AAA."""
BOARD = mixed(INK[0], DUSK[0], 0.6)
"""The lightest part of a panel."""
READ = {"lines": CREAM[4], "thoughts": CREAM[3], "focus": MARIGOLD[4], "answers": CREAM[2]}
"""Letters on a panel."""
WRITTEN = {"ink": (INK[0], CREAM[3]), "small ink": (INK[1], CREAM[3])}
"""Letters on paper, and the paper."""


def ratio(first: Colour, second: Colour) -> float:
    """The contrast of two colours as WCAG 2 defines it, 1 to 21."""
    high, low = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: Colour) -> float:
    parts = [part / 255 for part in colour]
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
