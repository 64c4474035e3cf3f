"""A tile's picture, cut out of its file and turned as it lies on the map."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import pygame

from game.places.pictures import FLIP_DIAGONAL, FLIP_X, FLIP_Y, PlacedPicture, TileImage
from game.view.keeping import kept
from game.view.pictures import cut, loaded, packed


@kept(8)
def tile(image: TileImage, flips: int = 0) -> pygame.Surface | None:
    """A tile mirrored as it lies on the map, or None where its file is missing."""
    drawn = cut(image.path, image.source)
    return flipped(drawn, flips) if drawn is not None else None


def flipped(drawn: pygame.Surface, flips: int) -> pygame.Surface:
    """`drawn` mirrored as Tiled does it: along the diagonal first."""
    if flips & FLIP_DIAGONAL:
        drawn = pygame.transform.flip(pygame.transform.rotate(drawn, 90), False, True)
    if flips & (FLIP_X | FLIP_Y):
        drawn = pygame.transform.flip(drawn, bool(flips & FLIP_X), bool(flips & FLIP_Y))
    return drawn


def placed(picture: PlacedPicture) -> tuple[pygame.Surface, tuple[int, int]] | None:
    """A freely laid picture and where its top left corner goes, in place pixels."""
    drawn = tile(picture.image, picture.flips)
    return laid(drawn, picture) if drawn is not None else None


def laid(drawn: pygame.Surface, picture: PlacedPicture) -> tuple[pygame.Surface, tuple[int, int]]:
    """`drawn` stretched and turned as `picture` lies: around its bottom left corner."""
    dx, dy = picture.image.offset
    if drawn.get_size() != (picture.w, picture.h):
        drawn = pygame.transform.smoothscale(drawn, (picture.w, picture.h))
    left, top = picture.x + dx, picture.y - picture.h + dy
    if not picture.rotation:
        return drawn, (left, top)
    middle = pygame.Vector2(picture.w / 2, -picture.h / 2).rotate(picture.rotation)
    turned = pygame.transform.rotate(drawn, -picture.rotation)
    corner = turned.get_rect(center=(picture.x + dx + round(middle.x), picture.y + dy + round(middle.y)))
    return turned, corner.topleft


def forget() -> None:
    """Drop all pictures that a place is made of, for another place is made of others."""
    for each in (tile, loaded, packed, beside):
        each.cache_clear()


def sidecar(path: Path, mark: str) -> pygame.Surface | None:
    """The picture `NAME@mark.png` beside `path`, or None; most pictures have none."""
    found = beside(path, mark)
    return loaded(found) if found is not None else None


@lru_cache(maxsize=1024)
def beside(path: Path, mark: str) -> Path | None:
    """The file `NAME@mark.png` beside `path`, if there is one."""
    found = path.with_name(f"{path.stem}@{mark}{path.suffix}")
    return found if found.is_file() else None
