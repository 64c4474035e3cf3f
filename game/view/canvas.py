"""What painters paint on: a surface measured as 1280x720, and the ids of what lies where on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

import pygame

from game.view import fonts
from game.view.fonts import Weight
from game.view.legibility import Legibility
from game.view.palette import CREAM, Colour

DESIGN = (1280, 720)
"""The measure in which everything is laid out."""

STRIP = 72
"""Pixels of height in which one colour is laid over the picture: a sheet as large would have to be kept."""

Spot = tuple[float, float, float, float]
"""Left, top, width and height in design pixels."""


@dataclass(slots=True)
class Hits:
    """What was painted where in this frame, so that the pointer can ask what is under it."""

    spots: list[tuple[pygame.Rect, str]] = field(default_factory=list)

    def at(self, position: tuple[int, int]) -> str | None:
        """The id of what was painted last at `position` window pixels."""
        for rect, name in reversed(self.spots):
            if rect.collidepoint(position):
                return name
        return None


class Canvas:
    """Paints on the part `area` of `surface`; sizes and places are design pixels, letters always crisp.

    `look` says how large letters are set for this reader; who lays out a panel asks it for sizes and lines.
    """

    def __init__(
        self,
        surface: pygame.Surface,
        area: pygame.Rect,
        hits: Hits | None = None,
        look: Legibility | None = None,
    ) -> None:
        self.surface = surface
        self.area = area
        self.scale = area.w / DESIGN[0]
        self.hits = hits or Hits()
        self.look = look or Legibility()

    def enlarged(self, x: float, y: float, room: float = 0.0, width: float = 0.0) -> Canvas:
        """The same canvas with everything as much larger as letters are, the design point staying in place.

        What is `width` design pixels wide is made no wider than `room`.
        """
        share = self.look.letters
        if width:
            share = max(1.0, min(share, room / width))
        corner = self.area.x + x * self.scale * (1 - share), self.area.y + y * self.scale * (1 - share)
        size = self.area.w * share, self.area.h * share
        return Canvas(self.surface, pygame.Rect(*corner, *size), self.hits, self.look)

    def px(self, length: float) -> int:
        """A length in the surface's own pixels."""
        return round(length * self.scale)

    def rect(self, spot: Spot) -> pygame.Rect:
        """A spot in the surface's own pixels; neighbours stay neighbours."""
        x, y, w, h = spot
        left, top = self.area.x + self.px(x), self.area.y + self.px(y)
        return pygame.Rect(left, top, self.area.x + self.px(x + w) - left, self.area.y + self.px(y + h) - top)

    def point(self, x: float, y: float) -> tuple[int, int]:
        """A point in the surface's own pixels."""
        return self.area.x + self.px(x), self.area.y + self.px(y)

    def hit(self, spot: Spot, name: str) -> None:
        """Say that `name` lies at `spot`."""
        self.hits.spots.append((self.rect(spot), name))

    def text(
        self,
        text: str,
        x: float,
        y: float,
        size: float,
        colour: Colour = CREAM[4],
        *,
        weight: Weight = Weight.REGULAR,
        align: float = 0.0,
        track: float = 0.0,
    ) -> float:
        """Set one line, its top at `y`, beginning (`align` 0), centred (0.5) or ending (1) at `x`.

        `track` spaces the letters. Returns the width in design pixels.
        """
        pixels, colour = max(6, self.px(size)), self.look.tint(colour)
        if track:
            return self._tracked(text, x, y, pixels, colour, weight, align, self.px(track))
        drawn = fonts.drawn(text, weight, pixels, colour)
        left, top = self.point(x, y)
        self.surface.blit(drawn, (left - round(drawn.get_width() * align), top))
        return drawn.get_width() / self.scale

    def _tracked(
        self, text: str, x: float, y: float, size: int, colour: Colour, weight: Weight, align: float, gap: int
    ) -> float:
        letters = [fonts.drawn(letter, weight, size, colour) for letter in text]
        wide = sum(letter.get_width() + gap for letter in letters) - gap
        left, top = self.point(x, y)
        left -= round(wide * align)
        for letter in letters:
            self.surface.blit(letter, (left, top))
            left += letter.get_width() + gap
        return wide / self.scale

    def width(self, text: str, size: float, weight: Weight = Weight.REGULAR) -> float:
        """How wide a line is set, in design pixels."""
        return fonts.width(text, weight, max(6, self.px(size))) / self.scale

    def lay(self, image: pygame.Surface, x: float, y: float) -> None:
        """Lay a picture that is in the surface's own pixels with its corner at the design point."""
        self.surface.blit(image, self.point(x, y))

    def veil(self, colour: Colour, alpha: int) -> None:
        """Darken or tint everything painted so far; `alpha` from 0 to 255."""
        if alpha >= 255:
            self.surface.fill(colour, self.area)
        elif alpha > 0:
            for strip in _strips(self.area):
                sheet = _sheet(strip.size, colour)
                sheet.set_alpha(alpha)
                self.surface.blit(sheet, strip)


def _strips(area: pygame.Rect) -> Iterator[pygame.Rect]:
    """The area from top to bottom, STRIP pixels at a time."""
    for top in range(area.top, area.bottom, STRIP):
        yield pygame.Rect(area.left, top, area.w, min(STRIP, area.bottom - top))


@lru_cache(maxsize=4)
def _sheet(size: tuple[int, int], colour: Colour) -> pygame.Surface:
    """One colour over a strip of the picture; its opacity is set by whoever lays it."""
    sheet = pygame.Surface(size).convert()
    sheet.fill(colour)
    return sheet
