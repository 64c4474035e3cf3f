"""Pictures from files, loaded when first painted and kept; a missing one is named, never fatal."""

from __future__ import annotations

from pathlib import Path

import pygame

from game.core.geometry import Box
from game.view.keeping import kept
from game.view.paletted import Paletted, read
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


@kept(10)
def packed(path: Path) -> Paletted | None:
    """The picture file at `path` a byte a pixel, or None where it is kept in another way or missing."""
    return read(path)


def cut(path: Path, box: Box) -> pygame.Surface | None:
    """The part `box` of the picture file at `path`, as far as it reaches, or None where there is none."""
    drawn = packed(path)
    whole = None if drawn is not None else loaded(path)
    size = drawn.size if drawn is not None else whole.get_size() if whole is not None else (0, 0)
    part = pygame.Rect(box).clip((0, 0, *size))
    if drawn is not None and part.w and part.h:
        return drawn.cut((part.x, part.y, part.w, part.h))
    return whole.subsurface(part).copy() if whole is not None else None


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
    for each in (scaled, loaded, packed):
        each.cache_clear()
    missing.clear()
