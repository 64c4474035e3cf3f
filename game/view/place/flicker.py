"""Light that moves: a flame that trembles, a fan that turns."""

from __future__ import annotations

import pygame

from game.core.geometry import Box
from game.places import Light
from game.view.keeping import kept
from game.view.palette import colour
from game.view.pictures import picture
from game.view.place.blending import tinted
from game.view.place.lightmap import round_pool

FAN_FRAMES = 24
"""Frames in the third of a turn after which three blades look the same."""
FAN_SQUASH = 0.62
STRENGTHS = 8
FLAME = (3, 5, 2, 6, 4, 7, 3, 5, 6, 2, 4, 5, 7, 4, 3, 6)
"""How strong a flame burns, step after step, in eighths."""
FLAME_TICKS = 5


def paint_flicker(target: pygame.Surface, light: Light, seen: Box, age: int) -> None:
    """Let the air around a flame breathe."""
    strength = FLAME[(age // FLAME_TICKS + light.at.x) % len(FLAME)]
    glow = _flame(light.colour, light.radius or 200, round(light.flicker * 10), strength)
    corner = (light.at.x - glow.get_width() // 2 - seen.x, light.at.y - glow.get_height() // 2 - seen.y)
    target.blit(glow, corner, special_flags=pygame.BLEND_RGB_ADD)


def forget() -> None:
    """Drop the flames and fans of a place that was left."""
    _flame.cache_clear()
    _fan_frame.cache_clear()


@kept(12)
def _flame(tint: str, radius: int, tenths: int, strength: int) -> pygame.Surface:
    reach = max(2, round(radius * (0.8 + 0.03 * strength)))
    sprite = pygame.transform.smoothscale(round_pool(), (reach, reach))
    return tinted(sprite, colour(tint), 0.035 * tenths * strength / STRENGTHS)


def fan_shadow(target: pygame.Surface, light: Light, seen: Box, age: int) -> None:
    """Lay the shadow of a turning ceiling fan on the floor."""
    frame = _fan_frame(age // 2 % FAN_FRAMES)
    if frame is not None:
        corner = (light.at.x - frame.get_width() // 2 - seen.x, light.at.y - frame.get_height() // 2 - seen.y)
        target.blit(frame, corner, special_flags=pygame.BLEND_RGB_MULT)


@kept(12)
def _fan_frame(number: int) -> pygame.Surface | None:
    """The blades in one of their FAN_FRAMES positions on white, seen from the side as the floor is."""
    fan = picture("light/fan.png")
    if fan is None:
        return None
    angle = number * 120 / FAN_FRAMES
    dark = pygame.Surface(fan.get_size())
    dark.fill((255, 255, 255))
    dark.blit(fan, (0, 0), special_flags=pygame.BLEND_RGB_SUB)
    turned = pygame.transform.rotozoom(dark, angle, 1.0)
    made = pygame.Surface(fan.get_size())
    made.fill((255, 255, 255))
    made.blit(turned, turned.get_rect(center=made.get_rect().center), special_flags=pygame.BLEND_RGB_SUB)
    size = (made.get_width(), round(made.get_height() * FAN_SQUASH))
    small = pygame.transform.smoothscale(made, size)
    return small.convert() if pygame.display.get_surface() else small
