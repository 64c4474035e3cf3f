"""A tile's picture, cut out of its file and turned as it lies on the map."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import pygame

from game.places.pictures import FLIP_DIAGONAL, FLIP_X, FLIP_Y, PlacedPicture, TileImage
from game.view.pictures import loaded


@lru_cache(maxsize=512)
def tile(image: TileImage, flips: int = 0) -> pygame.Surface | None:
    """A tile mirrored as it lies on the map, or None where its file is missing."""
    sheet = loaded(image.path)
    if sheet is None:
        return None
    return flipped(sheet.subsurface(pygame.Rect(image.source).clip(sheet.get_rect())), flips)


def flipped(cut: pygame.Surface, flips: int) -> pygame.Surface:
    """`cut` mirrored as Tiled does it: along the diagonal first."""
    if flips & FLIP_DIAGONAL:
        cut = pygame.transform.flip(pygame.transform.rotate(cut, 90), False, True)
    if flips & (FLIP_X | FLIP_Y):
        cut = pygame.transform.flip(cut, bool(flips & FLIP_X), bool(flips & FLIP_Y))
    return cut


def placed(picture: PlacedPicture) -> tuple[pygame.Surface, tuple[int, int]] | None:
    """A freely laid picture and where its top left corner goes, in place pixels."""
    cut = tile(picture.image, picture.flips)
    return laid(cut, picture) if cut is not None else None


def laid(cut: pygame.Surface, picture: PlacedPicture) -> tuple[pygame.Surface, tuple[int, int]]:
    """`cut` stretched and turned as `picture` lies: around its bottom left corner."""
    dx, dy = picture.image.offset
    if cut.get_size() != (picture.w, picture.h):
        cut = pygame.transform.smoothscale(cut, (picture.w, picture.h))
    left, top = picture.x + dx, picture.y - picture.h + dy
    if not picture.rotation:
        return cut, (left, top)
    middle = pygame.Vector2(picture.w / 2, -picture.h / 2).rotate(picture.rotation)
    turned = pygame.transform.rotate(cut, -picture.rotation)
    corner = turned.get_rect(center=(picture.x + dx + round(middle.x), picture.y + dy + round(middle.y)))
    return turned, corner.topleft


def forget() -> None:
    """Drop all pictures that a place is made of, for another place is made of others."""
    tile.cache_clear()
    sidecar.cache_clear()
    loaded.cache_clear()


@lru_cache(maxsize=1024)
def sidecar(path: Path, mark: str) -> pygame.Surface | None:
    """The picture `NAME@mark.png` beside `path`, or None; most pictures have none."""
    beside = path.with_name(f"{path.stem}@{mark}{path.suffix}")
    return loaded(beside) if beside.is_file() else None
