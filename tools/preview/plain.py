"""Paints a map as Tiled does: only what was drawn there, without light, weather and people."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import pygame

from game.places import Cell, ObjectLayer, Place, TileImage, TileLayer
from game.places.pictures import FLIP_DIAGONAL, FLIP_X, FLIP_Y
from tools.preview.cutout import Cutout, clear
from tools.preview.turning import turned


def painted(place: Place) -> pygame.Surface:
    """The whole of `place`, one pixel a pixel, clear where nothing was drawn."""
    canvas = clear(place.bounds[2:])
    for layer in place.layers:
        if not layer.visible:
            continue
        if isinstance(layer, ObjectLayer):
            _lay_pictures(canvas, layer)
        else:
            for cell in layer.cells:
                _lay_cell(canvas, place.tile, layer, cell)
    return canvas


def _lay_cell(canvas: pygame.Surface, side: int, layer: TileLayer, cell: Cell) -> None:
    cutout = _cell(cell.image, cell.flips, layer.opacity)
    x = cell.column * side + layer.offset.x + cell.image.offset.x
    y = (cell.row + 1) * side + layer.offset.y + cell.image.offset.y
    cutout.lay(canvas, x, y - cutout.covering.get_height())


@lru_cache(maxsize=1024)
def _cell(image: TileImage, flips: int, opacity: float) -> Cutout:
    return Cutout.of(_flipped(_cut(image), flips), opacity)


def _lay_pictures(canvas: pygame.Surface, layer: ObjectLayer) -> None:
    for each in layer.pictures:
        if each.visible:
            image, corner = turned(_flipped(_cut(each.image), each.flips), each)
            Cutout.of(image, layer.opacity).lay(canvas, *corner)


@lru_cache(maxsize=256)
def _loaded(path: Path) -> pygame.Surface:
    """The picture with an opacity for each pixel, whatever its file has."""
    image = pygame.image.load(path)
    drawn = clear(image.get_size())
    drawn.blit(image, (0, 0), special_flags=pygame.BLEND_RGBA_ADD)
    return drawn


def _cut(image: TileImage) -> pygame.Surface:
    still = image.frames[0][0] if image.frames else image
    return _loaded(still.path).subsurface(still.source)


def _flipped(image: pygame.Surface, flips: int) -> pygame.Surface:
    if flips & FLIP_DIAGONAL:
        image = pygame.transform.flip(pygame.transform.rotate(image, -90), True, False)
    return pygame.transform.flip(image, bool(flips & FLIP_X), bool(flips & FLIP_Y))
