"""Pictures from files, loaded when first painted and kept; a missing one is named, never fatal."""

from __future__ import annotations

from pathlib import Path

import pygame

from game.view.keeping import kept
from game.view.roots import assets

missing: set[str] = set()
"""Paths below assets that were asked for and are not there."""


def picture(name: str) -> pygame.Surface | None:
    """The PNG `name` ("portraits/pooja.png") below assets, or None where there is none."""
    return loaded(assets() / name)


@kept(12)
def scaled(name: str, size: tuple[int, int]) -> pygame.Surface | None:
    """The picture smoothly scaled to `size` pixels."""
    whole = picture(name)
    if whole is None or whole.get_size() == size:
        return whole
    return pygame.transform.smoothscale(whole, size)


@kept(24)
def loaded(path: Path) -> pygame.Surface | None:
    """The picture file at `path`, read once, or None where there is none."""
    return load(path)


def load(path: Path) -> pygame.Surface | None:
    """The picture file at `path` in the window's own pixel order, or None where there is none."""
    try:
        made = pygame.image.load(str(path))
    except (FileNotFoundError, pygame.error):
        missing.add(path.name if not path.is_relative_to(assets()) else str(path.relative_to(assets())))
        return None
    if pygame.display.get_surface() is None:
        return made
    return made.convert() if made.get_bitsize() == 24 else made.convert_alpha()


def forget() -> None:
    """Drop every picture, as when the files have changed."""
    for each in (scaled, loaded):
        each.cache_clear()
    missing.clear()
