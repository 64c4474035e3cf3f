"""Walls: the boxes nobody walks through, gathered from tiles and shapes and merged into few."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from game.core.geometry import TILE, Box
from game.places.pictures import FLIP_DIAGONAL, FLIP_X, FLIP_Y, PlacedPicture
from game.places.tileset import Tile


def of_cell(tile: Tile, column: int, row: int, flips: int, offset: tuple[int, int]) -> Iterator[Box]:
    """The collision boxes of `tile` in a cell, in place pixels, `offset` being its layer's."""
    if not tile.solids:
        return
    height = tile.size[0] if flips & FLIP_DIAGONAL else tile.size[1]
    left = column * TILE + offset[0] + tile.image.offset.x
    top = (row + 1) * TILE - height + offset[1] + tile.image.offset.y
    for box in tile.solids:
        yield flipped(box, tile.size, flips).moved(left, top)


def of_picture(tile: Tile, placed: PlacedPicture) -> tuple[Box, ...]:
    """The collision boxes of a tile laid down freely, stretched as its picture is; not turned with it."""
    wide, high = placed.w / tile.size[0], placed.h / tile.size[1]
    left, top = placed.box.x + placed.image.offset.x, placed.box.y + placed.image.offset.y
    boxes = []
    for box in tile.solids:
        x, y, w, h = flipped(box, tile.size, placed.flips)
        x1, y1, x2, y2 = round(x * wide), round(y * high), round((x + w) * wide), round((y + h) * high)
        boxes.append(Box(left + x1, top + y1, x2 - x1, y2 - y1))
    return tuple(boxes)


def flipped(box: Box, size: tuple[int, int], flips: int) -> Box:
    """`box`, inside a tile of `size`, where it lies when the tile is flipped."""
    x, y, w, h = box
    width, height = size
    if flips & FLIP_DIAGONAL:
        x, y, w, h, width, height = y, x, h, w, height, width
    if flips & FLIP_X:
        x = width - x - w
    if flips & FLIP_Y:
        y = height - y - h
    return Box(x, y, w, h)


def merged(boxes: Iterable[Box]) -> tuple[Box, ...]:
    """Fewer boxes that cover the same ground: neighbours in a row joined, then equal rows joined."""
    rows = _joined(sorted(set(boxes), key=lambda box: (box.y, box.h, box.x)))
    turned = _joined(sorted((_turned(box) for box in rows), key=lambda box: (box.y, box.h, box.x)))
    return tuple(sorted(_turned(box) for box in turned))


def _joined(boxes: list[Box]) -> list[Box]:
    """The sorted `boxes`, those of one row that touch or overlap made one."""
    found: list[Box] = []
    for box in boxes:
        last = found[-1] if found else None
        if last and (last.y, last.h) == (box.y, box.h) and box.x <= last.right:
            found[-1] = Box(last.x, last.y, max(last.right, box.right) - last.x, last.h)
        else:
            found.append(box)
    return found


def _turned(box: Box) -> Box:
    return Box(box.y, box.x, box.h, box.w)
