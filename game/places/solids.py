"""Walls: the boxes nobody walks through, gathered from tiles and shapes and merged into few."""

from __future__ import annotations

from collections.abc import Iterable

from game.core.geometry import TILE, Box
from game.places.pictures import FLIP_DIAGONAL, FLIP_X, FLIP_Y
from game.places.tileset import Tile


def of_tile(tile: Tile, flips: int) -> tuple[Box, ...]:
    """The collision boxes of `tile` from the top left corner of its cell."""
    height = tile.size[0] if flips & FLIP_DIAGONAL else tile.size[1]
    dx, dy = tile.image.offset
    boxes = [flipped(box, tile.size, flips) for box in tile.solids] if flips else tile.solids
    return tuple(box.moved(dx, TILE - height + dy) for box in boxes)


def of_picture(tile: Tile, drawn: Box, flips: int) -> tuple[Box, ...]:
    """The collision boxes of a tile laid down freely, stretched to `drawn` as its picture is; not turned."""
    wide, high = drawn.w / tile.size[0], drawn.h / tile.size[1]
    left, top = drawn.x + tile.image.offset.x, drawn.y + tile.image.offset.y
    boxes = []
    for box in tile.solids:
        x, y, w, h = flipped(box, tile.size, flips)
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
    rows = _joined((y, h, x, w) for x, y, w, h in boxes)
    columns = _joined((x, w, y, h) for y, h, x, w in rows)
    return tuple(Box(x, y, w, h) for x, w, y, h in columns)


_Strip = tuple[int, int, int, int]
"""A box by where it lies across a row, how wide the row is, where it begins along the row, and how long."""


def _joined(strips: Iterable[_Strip]) -> list[_Strip]:
    """Those of `strips` that touch or overlap in one row made one."""
    found: list[_Strip] = []
    row, begun, end = (0, 0), 0, 0
    for across, wide, start, length in sorted(strips):
        if found and row == (across, wide) and start <= end:
            end = max(end, start + length)
            found[-1] = (across, wide, begun, end - begun)
        else:
            row, begun, end = (across, wide), start, start + length
            found.append((across, wide, start, length))
    return found
