"""Pieces: the pictures that stand, hang or lie in a place, cut out of their files when they are lit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pygame

from game.core.geometry import Box

Draw = Callable[[], pygame.Surface]
"""Cuts a picture out of its file, at the size and turn in which it lies."""


@dataclass(frozen=True, slots=True, eq=False)
class Piece:
    """One picture that stands: where its top left corner is, and the y up to which people are behind it.

    `glow` is what of it shines by itself; `thing` the Thing it comes and goes with, empty for decoration.
    `foot` is the ground it takes up, in its picture, if it takes up any. `cloth` is opaque where it moves
    in the air.
    """

    draw: Draw
    rect: pygame.Rect
    sort: int
    thing: str = ""
    glow: Draw | None = None
    foot: Box | None = None
    cloth: Draw | None = None

    @property
    def corner(self) -> tuple[int, int]:
        """Where its top left corner is, in place pixels."""
        return self.rect.topleft


@dataclass(frozen=True, slots=True)
class Glass:
    """A window's glass: which pixels at `corner` show what lies outside."""

    mask: pygame.Surface
    corner: tuple[int, int]
