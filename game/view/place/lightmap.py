"""The two pictures that make the light of a place: one to multiply with, one to add."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import pygame

from game.places.objects import Light, LightKind
from game.view.palette import Colour, colour, mixed
from game.view.pictures import picture
from game.view.place.moods import Mood

COARSE = 4
"""Soft light is composed at this fraction of the size and enlarged."""
GLASS_ABOVE_FLOOR = 118
"""Pixels from the skirting up to the middle of a window's glass."""
PANE_ANCHOR = (72, 8)
"""Where in a pane sprite the foot of the wall under the middle of the window is."""
NEAR_GLASS = 90
"""Pixels from the middle of the glass within which a pool belongs to the window."""
POOL_SIZE = 256

Size = tuple[int, int]


@dataclass(frozen=True, slots=True)
class LightMap:
    """`shade` is multiplied over a place and `glow` added after it; both are as large as the place.

    `fraction` is 2 where they are kept at half that size, which is enough for people and a quarter of the
    memory.
    """

    shade: pygame.Surface
    glow: pygame.Surface
    fraction: int = 1

    def halved(self) -> LightMap:
        """The same light at half the size."""
        width, height = self.shade.get_size()
        size = (max(1, width // 2), max(1, height // 2))
        shade, glow = (pygame.transform.smoothscale(each, size) for each in (self.shade, self.glow))
        return LightMap(shade, glow, 2 * self.fraction)

    def light(self, image: pygame.Surface, corner: tuple[int, int]) -> pygame.Surface:
        """Light `image` as it lies with its corner at that place pixel, and return it."""
        for sheet, how in ((self.shade, pygame.BLEND_RGB_MULT), (self.glow, pygame.BLEND_RGB_ADD)):
            part, at = self._enlarged(sheet, image.get_rect(topleft=corner))
            image.blit(part, at, special_flags=how)
        return image

    def _enlarged(self, sheet: pygame.Surface, where: pygame.Rect) -> tuple[pygame.Surface, tuple[int, int]]:
        """What of `sheet` lies over `where`, at full size, and where it goes in a picture lying there."""
        if self.fraction == 1:
            return sheet, (-where.x, -where.y)
        left, top = where.x // self.fraction - 1, where.y // self.fraction - 1
        size = (where.w // self.fraction + 4, where.h // self.fraction + 4)
        part = pygame.Rect((left, top), size).clip(sheet.get_rect())
        if not part.w or not part.h:
            part = pygame.Rect(0, 0, 1, 1)
        large = (part.w * self.fraction, part.h * self.fraction)
        at = (part.x * self.fraction - where.x, part.y * self.fraction - where.y)
        return pygame.transform.smoothscale(sheet.subsurface(part), large), at


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
    for light in burning:
        if light.kind is LightKind.WINDOW:
            _lay_panes(shade, glow, light, mood)
    return LightMap(shade, glow)


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
    small = pygame.Surface((-(-size[0] // COARSE), -(-size[1] // COARSE)))
    small.fill(ground)
    for pool in pools:
        _screen(small, _pool_sprite(pool), (pool.x // COARSE, pool.y // COARSE))
    return pygame.transform.smoothscale(small, size)


def _pool_sprite(pool: Pool) -> pygame.Surface:
    width = max(2, 2 * pool.radius // COARSE)
    height = max(2, round(width * pool.squash))
    return tinted(pygame.transform.smoothscale(round_pool(), (width, height)), pool.colour, pool.share)


def _screen(target: pygame.Surface, light: pygame.Surface, middle: tuple[int, int]) -> None:
    """Lay `light` over `target` so that bright ground takes less of it: a + b − ab."""
    where = light.get_rect(center=middle)
    seen = where.clip(target.get_rect())
    if not seen.w or not seen.h:
        return
    taken = pygame.Surface(seen.size)
    taken.fill((255, 255, 255))
    taken.blit(target, (0, 0), seen, special_flags=pygame.BLEND_RGB_SUB)
    taken.blit(light, (where.x - seen.x, where.y - seen.y), special_flags=pygame.BLEND_RGB_MULT)
    target.blit(taken, seen, special_flags=pygame.BLEND_RGB_ADD)


def _lay_panes(shade: pygame.Surface, glow: pygame.Surface, light: Light, mood: Mood) -> None:
    """The shape of the panes on the floor; the sprite's anchor is the foot of the wall under the glass."""
    sprite = picture(f"light/{mood.panes}.png")
    if sprite is None or mood.pane_share <= 0:
        return
    left, top = light.at.x - PANE_ANCHOR[0], light.at.y - PANE_ANCHOR[1]
    falling = tinted(sprite, mixed(mood.pane, colour(light.colour), 0.5), mood.pane_share)
    middle = (left + sprite.get_width() // 2, top + sprite.get_height() // 2)
    _screen(shade, falling, middle)
    glow.blit(tinted(sprite, mood.pane_glow, 1.0), (left, top), special_flags=pygame.BLEND_RGB_ADD)


def tinted(sprite: pygame.Surface, tint: Colour, share: float) -> pygame.Surface:
    """A light sprite, grey on black, in colour and as strong as `share`."""
    made = pygame.Surface(sprite.get_size())
    made.blit(sprite, (0, 0))
    red, green, blue = tint
    veil = pygame.Surface(made.get_size())
    veil.fill((int(red * share), int(green * share), int(blue * share)))
    made.blit(veil, (0, 0), special_flags=pygame.BLEND_RGB_MULT)
    return made


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
