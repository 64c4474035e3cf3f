"""How letters and panels are set for this reader: their size, spacing, contrast and what shines through."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.settings import Settings
from game.view.palette import CREAM, Colour, mixed

LIGHT = 100
"""Luma (0 to 255) from which a colour is one of letters on a dark panel, not of ink on paper."""
TRANSLUCENT, OPAQUE = 245, 255


@dataclass(frozen=True, slots=True)
class Legibility:
    """`letters` and `spacing` are shares of what a panel is laid out for; both are 1 or more."""

    letters: float = 1.0
    spacing: float = 1.0
    opaque: bool = False
    contrast: bool = False

    @classmethod
    def of(cls, settings: Settings) -> Legibility:
        """What the player's settings ask for."""
        return cls(
            settings.text_size / 100,
            settings.line_spacing / 100,
            settings.opaque_panels,
            settings.high_contrast,
        )

    def size(self, design: float) -> float:
        """The size of letters that are laid out as `design`."""
        return design * self.letters

    def line(self, design: float) -> float:
        """The distance of lines that are laid out `design` apart."""
        return design * self.letters * self.spacing

    def alpha(self, design: int = TRANSLUCENT) -> int:
        """How dense a panel is, of 255."""
        return OPAQUE if self.opaque or self.contrast else design

    def tint(self, colour: Colour) -> Colour:
        """The colour of letters; with high contrast those on dark panels come near white, or stay gold."""
        if not self.contrast or luma(colour) < LIGHT:
            return colour
        golden = colour[0] - colour[2] > 90
        return mixed(colour, (255, 226, 120) if golden else CREAM[4], 0.9)


def luma(colour: Colour) -> float:
    """How light a colour looks, from 0 to 255."""
    return 0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2]
