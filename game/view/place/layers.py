"""The layers of a map as they are painted: what is flat, what stands, what hangs over everybody."""

from __future__ import annotations

from collections.abc import Iterator

import pygame

from game.core.geometry import Point
from game.places import ObjectLayer, Place, TileLayer
from game.places.pictures import FLIP_DIAGONAL, Cell, Layer, PlacedPicture
from game.view.place.moving import MovingCell
from game.view.place.tiles import tile

STANDING_LAYER = "furniture"
ROOF_LAYER = "roof"
OPAQUE = 255


def sorted_layers(place: Place) -> tuple[list[Layer], list[ObjectLayer], list[Layer]]:
    """The layers that are seen: those on the floor, those people are sorted among, those above them."""
    flat: list[Layer] = []
    standing: list[ObjectLayer] = []
    over: list[Layer] = []
    raised = False
    for layer in place.layers:
        raised = raised or layer.name == STANDING_LAYER
        if not layer.visible:
            continue
        if layer.name.startswith(ROOF_LAYER):
            over.append(layer)
        elif raised and isinstance(layer, ObjectLayer):
            standing.append(layer)
        else:
            (over if raised else flat).append(layer)
    return flat, standing, over


def glazed(image: pygame.Surface, mask: pygame.Surface, view: pygame.Surface) -> pygame.Surface:
    """`image` with `view` painted where `mask` is opaque."""
    behind = pygame.Surface(mask.get_size(), pygame.SRCALPHA)
    behind.blit(mask, (0, 0))
    behind.fill((255, 255, 255, 0), special_flags=pygame.BLEND_RGBA_MAX)
    middle = view.get_rect(center=mask.get_rect().center)
    behind.blit(view, middle, special_flags=pygame.BLEND_RGB_MULT)
    made = image.copy()
    made.blit(behind, (0, 0))
    return made


class Laid:
    """A layer of tiles that lie still, of which any part can be painted."""

    def __init__(self, place: Place, layer: TileLayer) -> None:
        self._alpha = round(255 * layer.opacity)
        self._cells = [cell for cell in layer.cells if not cell.image.frames]
        self._rects = [_rect(place, layer, cell) for cell in self._cells]

    def paint(self, ground: pygame.Surface, part: pygame.Rect) -> None:
        """Lay the part of the place on `ground`, which is as large."""
        for number in part.collidelistall(self._rects):
            cell, rect = self._cells[number], self._rects[number]
            image = tile(cell.image, cell.flips)
            if image is None:
                continue
            if self._alpha < OPAQUE:
                image = image.copy()
                image.set_alpha(self._alpha)
            ground.blit(image, (rect.x - part.x, rect.y - part.y))


def _rect(place: Place, layer: TileLayer, cell: Cell) -> pygame.Rect:
    width, height = cell.image.source.w, cell.image.source.h
    if cell.flips & FLIP_DIAGONAL:
        width, height = height, width
    return pygame.Rect(corner_of(place, layer, cell, height), (width, height))


def moving_cells(place: Place, layer: TileLayer) -> Iterator[MovingCell]:
    """Every animated tile of a layer."""
    for cell in layer.cells:
        if cell.image.frames:
            corner = corner_of(place, layer, cell, cell.image.source.h)
            yield MovingCell(cell.image, cell.flips, corner)


def corner_of(place: Place, layer: TileLayer, cell: Cell, height: int) -> tuple[int, int]:
    """Where a tile's top left corner goes: it stands on the bottom left corner of its cell."""
    side = place.tile
    x = cell.column * side + layer.offset.x + cell.image.offset.x
    return x, (cell.row + 1) * side - height + layer.offset.y + cell.image.offset.y


def moved(each: PlacedPicture, at: Point | None) -> tuple[Point, int]:
    """How far a Thing was carried from where it was drawn, and its sort key now."""
    if at is None:
        return Point(0, 0), each.y
    return Point(at.x - each.w // 2 - each.x, at.y - each.y), at.y
