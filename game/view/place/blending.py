"""Light as sprites: grey on black, given a colour, and laid over other light without burning it out."""

from __future__ import annotations

import pygame

from game.view.palette import Colour


def screen(target: pygame.Surface, light: pygame.Surface, corner: tuple[int, int]) -> None:
    """Lay `light` over `target` within its clip so that bright ground takes less of it: a + b − ab."""
    where = light.get_rect(topleft=corner)
    seen = where.clip(target.get_clip())
    if not seen.w or not seen.h:
        return
    taken = pygame.Surface(seen.size)
    taken.fill((255, 255, 255))
    taken.blit(target, (0, 0), seen, special_flags=pygame.BLEND_RGB_SUB)
    taken.blit(light, (where.x - seen.x, where.y - seen.y), special_flags=pygame.BLEND_RGB_MULT)
    target.blit(taken, seen, special_flags=pygame.BLEND_RGB_ADD)


def tinted(sprite: pygame.Surface, tint: Colour, share: float) -> pygame.Surface:
    """A light sprite, grey on black, in colour and as strong as `share`."""
    made = pygame.Surface(sprite.get_size())
    made.blit(sprite, (0, 0))
    red, green, blue = tint
    veil = pygame.Surface(made.get_size())
    veil.fill((int(red * share), int(green * share), int(blue * share)))
    made.blit(veil, (0, 0), special_flags=pygame.BLEND_RGB_MULT)
    return made
