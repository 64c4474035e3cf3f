"""The two pictures that make the light of a place: one to multiply with, one to add."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import pygame

from game.places.objects import Light, LightKind
from game.view.palette import Colour, colour
from game.view.pictures import picture
from game.view.place.beams import Beam, Stance, beams
from game.view.place.blending import screen, tinted
from game.view.place.moods import Mood

COARSE = 4
"""Soft light is composed at this fraction of the size and enlarged where it falls on something."""
LEAST = 2
"""Pixels of soft light that can be enlarged at all."""
GLASS_ABOVE_FLOOR = 118
"""Pixels from the skirting up to the middle of a window's glass."""
NEAR_GLASS = 90
"""Pixels from the middle of the glass within which a pool belongs to the window."""
POOL_SIZE = 256

Size = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Sheet:
    """Soft light of a place, kept COARSE times smaller, and the sharp beams that windows throw into it."""

    soft: pygame.Surface
    beams: tuple[Beam, ...]
    added: bool

    def over(self, where: pygame.Rect, stance: Stance | None) -> tuple[pygame.Surface, tuple[int, int]]:
        """The light on something in `where` that stands so or lies, and where it goes in a picture of it."""
        part, at = self._enlarged(where)
        for beam in self.beams:
            if beam.touches(where):
                beam.lay(part, at, stance, added=self.added)
        return part, (at[0] - where.x, at[1] - where.y)

    def _enlarged(self, where: pygame.Rect) -> tuple[pygame.Surface, tuple[int, int]]:
        """The soft light around `where` at full size, and the place pixel of its corner.

        pygame enlarges n pixels to m by looking at every (n - 1) / m of a pixel. So m is a multiple of
        n - 1, or neighbouring parts would not meet.
        """
        left, top = where.x // COARSE, where.y // COARSE
        right, bottom = (where.right - 1) // COARSE + 2, (where.bottom - 1) // COARSE + 2
        part = pygame.Rect(left, top, right - left, bottom - top).clip(self.soft.get_rect())
        if part.w < LEAST or part.h < LEAST:
            part = pygame.Rect(0, 0, LEAST, LEAST)
        size = ((part.w - 1) * COARSE, (part.h - 1) * COARSE)
        large = pygame.transform.smoothscale(self.soft.subsurface(part), size)
        return large, (part.x * COARSE, part.y * COARSE)


@dataclass(frozen=True, slots=True)
class LightMap:
    """`shade` is multiplied over a place and `glow` added after it."""

    shade: Sheet
    glow: Sheet

    def light(
        self, image: pygame.Surface, corner: tuple[int, int], stance: Stance | None = None
    ) -> pygame.Surface:
        """Light `image` as it stands, or lies, with its corner at that place pixel, and return it."""
        where = image.get_rect(topleft=corner)
        for sheet, how in ((self.shade, pygame.BLEND_RGB_MULT), (self.glow, pygame.BLEND_RGB_ADD)):
            part, at = sheet.over(where, stance)
            image.blit(part, at, special_flags=how)
        return image


@dataclass(frozen=True, slots=True)
class Pool:
    """A soft round light at `(x, y)` place pixels; `squash` flattens it, `share` is its strength 0 to 1."""

    x: int
    y: int
    radius: int
    colour: Colour
    share: float
    squash: float = 1.0


def composed(size: Size, mood: Mood, lights: Iterable[Light]) -> LightMap:
    """The light of a place of `size` pixels in the air `mood` where `lights` burn."""
    burning = list(lights)
    shading = [pool for light in burning for pool in _shading(light, mood, bare=_bare(light, burning))]
    shade = _soft(size, mood.ambient, shading)
    glow = _soft(size, (0, 0, 0), [pool for light in burning for pool in _glowing(light, mood)])
    shading_beams, glowing_beams = beams([each for each in burning if each.kind is LightKind.WINDOW], mood)
    return LightMap(
        Sheet(shade, tuple(shading_beams), added=False), Sheet(glow, tuple(glowing_beams), added=True)
    )


def _bare(window: Light, lights: list[Light]) -> bool:
    """Whether no pool was drawn on a window's glass, so that the window makes its own."""
    glass = window.at.moved(0, -GLASS_ABOVE_FLOOR)
    return not any(
        light.kind is LightKind.POOL and light.at.squared_distance(glass) < NEAR_GLASS**2 for light in lights
    )


def _shading(light: Light, mood: Mood, *, bare: bool) -> list[Pool]:
    """What a light does to the picture it is multiplied with."""
    x, y, reach = light.at.x, light.at.y, light.radius or 300
    match light.kind:
        case LightKind.WINDOW if not bare:
            return [Pool(x + 260, y + 150, 420, mood.room, mood.room_share * 0.3)]
        case LightKind.WINDOW:
            glass = Pool(x, y - GLASS_ABOVE_FLOOR, 560, mood.room, mood.room_share)
            floor = Pool(x + 300, y + 150, 560, mood.room, mood.room_share * 0.4)
            return [glass, floor]
        case LightKind.LAMP:
            tint = colour(light.colour)
            return [Pool(x, y, reach, tint, 1.0), Pool(x, y + reach // 2, reach, tint, 0.5, 0.7)]
        case LightKind.POOL:
            return [Pool(x, y, reach, colour(light.colour), 0.9)]
        case LightKind.FAN:
            return []


def _glowing(light: Light, mood: Mood) -> list[Pool]:
    """What a light adds to the air around it."""
    x, y, reach = light.at.x, light.at.y, light.radius or 300
    match light.kind:
        case LightKind.WINDOW:
            return [Pool(x, y - GLASS_ABOVE_FLOOR, 176, mood.bloom, 0.8)]
        case LightKind.LAMP:
            tint = colour(light.colour)
            near = Pool(x, y - reach // 16, round(reach * 0.42), tint, 0.42)
            return [near, Pool(x, y + round(reach * 0.42), round(reach * 0.62), tint, 0.13, 0.6)]
        case _:
            return []


def _soft(size: Size, ground: Colour, pools: list[Pool]) -> pygame.Surface:
    small = pygame.Surface((-(-size[0] // COARSE) + 1, -(-size[1] // COARSE) + 1))
    small.fill(ground)
    for pool in pools:
        sprite = _pool_sprite(pool)
        middle = (pool.x // COARSE, pool.y // COARSE)
        screen(small, sprite, sprite.get_rect(center=middle).topleft)
    return small


def _pool_sprite(pool: Pool) -> pygame.Surface:
    width = max(2, 2 * pool.radius // COARSE)
    height = max(2, round(width * pool.squash))
    return tinted(pygame.transform.smoothscale(round_pool(), (width, height)), pool.colour, pool.share)


@lru_cache(maxsize=1)
def round_pool() -> pygame.Surface:
    """The soft round light that all pools are made of, white on black."""
    drawn = picture("light/pool.png")
    if drawn is not None:
        return pygame.transform.smoothscale(drawn, (POOL_SIZE, POOL_SIZE))
    made = pygame.Surface((POOL_SIZE, POOL_SIZE))
    half = POOL_SIZE // 2
    for radius in range(half, 0, -1):
        level = round(255 * (1 - radius / half) ** 1.6)
        pygame.draw.circle(made, (level, level, level), (half, half), radius)
    return made
