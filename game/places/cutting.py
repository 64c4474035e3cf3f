"""Cuts a tileset into tiles: where each lies in its picture, how it moves, and what of it blocks the way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree.ElementTree import Element

from game.core.geometry import Box, Point
from game.places.grammar import spot
from game.places.measuring import measured
from game.places.pictures import TileImage
from game.places.problems import Findings, Refused
from game.places.sources import Sources
from game.places.tileset import Tile, Tileset

MOST_TILES = 20_000
"""Tiles in one tileset."""
MOST_FRAMES = 1000
"""Frames in one animation."""
TICKS_A_MILLISECOND = 60 / 1000

_PLAIN = {"tilerendersize": "tile", "fillmode": "stretch"}


def cut(tileset: Element, file: Path, sources: Sources, findings: Findings) -> Tileset:
    """The tileset that `tileset`, written in `file`, describes; its faults go into `findings`."""
    for name, plain in _PLAIN.items():
        if tileset.get(name, plain) != plain:
            findings.add(spot(tileset), f"{name} '{tileset.get(name)}' is not drawn", f"set it to '{plain}'")
    cutter = _Cutter(tileset, file, sources, findings)
    tiles = {number: Tile(image, size) for number, image, size in cutter.pictures()}
    sheet = tileset.find("image") is not None
    stills = {number: tile.image for number, tile in tiles.items()}
    for element in tileset.findall("tile"):
        if _whole(element, "id") in tiles:
            _complete(element, tiles, stills, findings)
        elif sheet:
            findings.add(spot(element), "no such tile is in the picture")
    name = tileset.get("name", file.stem)
    return Tileset(name, tileset.get("objectalignment", ""), tiles, tuple(findings.problems))


class _Cutter:
    """One tileset on the way to being tiles."""

    def __init__(self, tileset: Element, file: Path, sources: Sources, findings: Findings) -> None:
        self.tileset = tileset
        self.file = file
        self.sources = sources
        self.findings = findings
        moved = tileset.find("tileoffset")
        self.offset = Point(0, 0) if moved is None else Point(_whole(moved, "x"), _whole(moved, "y"))

    def pictures(self) -> Iterator[tuple[int, TileImage, tuple[int, int]]]:
        """Number, picture and size of every tile."""
        sheet = self.tileset.find("image")
        if sheet is not None:
            yield from self._from_sheet(sheet)
            return
        for element in self.tileset.findall("tile"):
            image = element.find("image")
            if image is None:
                self.findings.add(spot(element), "it has no picture")
            elif (found := self._picture(image, element)) is not None:
                path, size = found
                yield from self._single(element, path, size)

    def _from_sheet(self, sheet: Element) -> Iterator[tuple[int, TileImage, tuple[int, int]]]:
        found = self._picture(sheet, self.tileset)
        if found is None:
            return
        path, (width, height) = found
        w, h, margin, spacing, count = (
            _whole(self.tileset, name)
            for name in ("tilewidth", "tileheight", "margin", "spacing", "tilecount")
        )
        if w < 1 or h < 1 or margin < 0 or spacing < 0:
            self.findings.add(spot(self.tileset), f"its tiles are {w}x{h} pixels, {spacing} apart")
            return
        columns = (width - margin + spacing) // (w + spacing)
        rows = (height - margin + spacing) // (h + spacing)
        if _whole(self.tileset, "columns") != columns or not 0 < count <= min(columns * rows, MOST_TILES):
            what = f"it has {count} tiles in {_whole(self.tileset, 'columns')} columns"
            self.findings.add(spot(self.tileset), what, f"its picture has room for {columns} by {rows}")
            return
        for number in range(count):
            row, column = divmod(number, columns)
            source = Box(margin + column * (w + spacing), margin + row * (h + spacing), w, h)
            yield number, TileImage(path, source, self.offset), (w, h)

    def _single(
        self, element: Element, path: Path, size: tuple[int, int]
    ) -> Iterator[tuple[int, TileImage, tuple[int, int]]]:
        x, y = _whole(element, "x"), _whole(element, "y")
        w, h = _whole(element, "width", size[0]), _whole(element, "height", size[1])
        if x < 0 or y < 0 or w < 1 or h < 1 or x + w > size[0] or y + h > size[1]:
            self.findings.add(spot(element), f"its part {w}x{h} at ({x}, {y}) lies outside its picture")
            return
        yield _whole(element, "id"), TileImage(path, Box(x, y, w, h), self.offset), (w, h)

    def _picture(self, image: Element, owner: Element) -> tuple[Path, tuple[int, int]] | None:
        try:
            return measured(image, self.file, self.sources)
        except Refused as refused:
            self.findings.add(spot(owner), refused.what, refused.remedy)
            return None


def _complete(
    element: Element, tiles: dict[int, Tile], stills: dict[int, TileImage], findings: Findings
) -> None:
    """Give the tile that `element` describes its frames and its collision boxes."""
    number = _whole(element, "id")
    tile = tiles[number]
    image, solids = tile.image, tile.solids
    for child in element:
        if child.tag == "animation":
            image = _moving(child, element, stills, findings) or image
        elif child.tag == "objectgroup":
            solids = _solids(child, element, findings)
    if image is not tile.image or solids:
        tiles[number] = Tile(image, tile.size, solids)


def _moving(
    animation: Element, owner: Element, stills: dict[int, TileImage], findings: Findings
) -> TileImage | None:
    """The picture of an animated tile, that of its first frame; None if nothing moves."""
    frames = []
    for frame in animation[:MOST_FRAMES]:
        still = stills.get(_whole(frame, "tileid"))
        duration = _whole(frame, "duration")
        if still is None or duration <= 0:
            findings.add(spot(owner), f"frame {frame.get('tileid')} of {duration} ms cannot be shown")
        else:
            frames.append((still, max(1, round(duration * TICKS_A_MILLISECOND))))
    return replace(frames[0][0], frames=tuple(frames)) if frames else None


def _solids(group: Element, owner: Element, findings: Findings) -> tuple[Box, ...]:
    boxes = []
    for shape in group.iterfind("object"):
        box = Box(*[round(float(shape.get(name, 0))) for name in ("x", "y", "width", "height")])
        turned = float(shape.get("rotation", 0)) != 0 or "template" in shape.attrib
        if turned or box.w < 1 or box.h < 1 or any(child.tag != "properties" for child in shape):
            findings.add(spot(owner), "a collision shape is no upright rectangle", "draw rectangles only")
        else:
            boxes.append(box)
    return tuple(boxes)


def _whole(element: Element, name: str, otherwise: int = 0) -> int:
    return int(element.get(name, otherwise))
