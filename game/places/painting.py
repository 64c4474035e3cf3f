"""Turns a map's layers into what is to be painted."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from game.core.geometry import TILE, Box, Point
from game.places.layers import Sheet, pixel
from game.places.measuring import measured
from game.places.palette import Palette
from game.places.pictures import Cell, ObjectLayer, PlacedPicture, TileImage, TileLayer
from game.places.problems import Findings, Refused
from game.places.solids import of_picture, of_tile
from game.places.sources import Sources
from game.places.tiled import Drawn, TiledMap, unflipped

_ALIGNED = ("", "unspecified", "bottomleft")


class _Stamp(NamedTuple):
    """What one number in the grid puts down: nothing, if its tile is in no tileset."""

    number: int
    image: TileImage | None
    flips: int
    solids: tuple[Box, ...]


def tile_layer(
    sheet: Sheet, read: TiledMap, palette: Palette, findings: Findings
) -> tuple[TileLayer, list[Box]]:
    """The tiles of the layer `sheet` and the walls among them; unknown tiles are noted."""
    cells: list[Cell] = []
    walls: list[Box] = []
    offset = sheet.whole_offset
    rows = read.rows(sheet.element)
    stamps = {number: _stamp(number, palette) for number in set().union(*rows)}
    for row, numbers in enumerate(rows):
        for column, number in enumerate(numbers):
            stamp = stamps[number]
            if stamp is None:
                continue
            tiled, image, flips, solids = stamp
            if image is not None:
                cells.append(Cell(column, row, image, flips))
            elif not palette.lost(tiled):
                findings.add(f"{sheet.label}, cell ({column}, {row})", f"no tileset has a tile {tiled}")
            if solids:
                left, top = column * TILE + offset.x, row * TILE + offset.y
                walls += [Box(left + x, top + y, w, h) for x, y, w, h in solids]
    return TileLayer(sheet.name, sheet.opacity, sheet.visible, offset, tuple(cells)), walls


def _stamp(number: int, palette: Palette) -> _Stamp | None:
    tiled, flips = unflipped(number)
    if not tiled:
        return None
    tile = palette.tile(tiled)
    return _Stamp(tiled, tile.image, flips, of_tile(tile, flips)) if tile else _Stamp(tiled, None, flips, ())


def object_layer(sheet: Sheet, pictures: list[PlacedPicture]) -> ObjectLayer:
    """The layer `sheet` with its pictures in the order they are painted: by their y unless drawn by index."""
    topdown = sheet.element.get("draworder", "topdown") == "topdown"
    if topdown:
        pictures = sorted(pictures, key=lambda picture: picture.y)
    return ObjectLayer(sheet.name, sheet.opacity, sheet.visible, Point(0, 0), topdown, tuple(pictures))


def image_layer(sheet: Sheet, path: Path, sources: Sources, findings: Findings) -> ObjectLayer:
    """The image layer `sheet` as a layer of one picture."""
    pictures = []
    image = sheet.element.find("image")
    try:
        if image is not None:
            file, (width, height) = measured(image, path, sources)
            whole = TileImage(file, Box(0, 0, width, height))
            at = sheet.whole_offset
            pictures.append(PlacedPicture("", whole, at.x, at.y + height, width, height))
    except Refused as refused:
        findings.add(sheet.label, refused.what, refused.remedy)
    return ObjectLayer(sheet.name, sheet.opacity, sheet.visible, Point(0, 0), False, tuple(pictures))


def picture(drawn: Drawn, sheet: Sheet, palette: Palette) -> PlacedPicture:
    """The picture of the tile object `drawn`; raises Refused if there is no such tile."""
    tile = palette.tile(drawn.tile)
    if tile is None:
        raise Refused(f"no tileset has a tile {drawn.tile}")
    alignment = palette.tileset(drawn.tile).alignment
    if alignment not in _ALIGNED:
        raise Refused(
            f"its tileset is aligned '{alignment}'", "set the tileset's Object Alignment to Bottom Left"
        )
    width, height = round(drawn.size[0]) or tile.size[0], round(drawn.size[1]) or tile.size[1]
    if width < 1 or height < 1:
        raise Refused(f"it is drawn {width} by {height} pixels large")
    x, y = pixel(drawn.at[0] + sheet.offset[0]), pixel(drawn.at[1] + sheet.offset[1])
    return PlacedPicture(
        drawn.name,
        tile.image,
        x,
        y,
        width,
        height,
        drawn.rotation % 360,
        drawn.flips,
        drawn.visible,
        drawn.kind == "Thing",
        of_picture(tile, Box(x, y - height, width, height), drawn.flips) if tile.solids else (),
    )
