"""Loads a place: guards its map, lets pytmx read it, and gathers all that is wrong before it gives up."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar
from xml.etree.ElementTree import Element

from game.core.geometry import Box
from game.places.grammar import COLOUR
from game.places.guard import guard
from game.places.layers import Sheet, Where
from game.places.markup import parse
from game.places.objects import (
    CLASSES,
    Door,
    Light,
    Mark,
    Passing,
    Person,
    Placed,
    Region,
    Room,
    Route,
    Shape,
    Sound,
    Thing,
)
from game.places.painting import image_layer, object_layer, picture, tile_layer
from game.places.palette import Palette, read_palette
from game.places.pictures import Layer, PlacedPicture
from game.places.place import Place
from game.places.problems import Findings, Refused
from game.places.reading import area, placed
from game.places.refusals import refused
from game.places.solids import merged
from game.places.sources import read
from game.places.tiled import Drawn, TiledMap
from game.places.tilesets import Tilesets

SOLID = "solid"
"""The object layer whose rectangles are walls."""
START = "start"
"""The mark that every map has."""

_Kind = TypeVar("_Kind", bound=Placed)


def load_place(path: Path, tilesets: Tilesets | None = None) -> Place:
    """The place drawn in the map at `path`, called by its file's name.

    Tilesets already in `tilesets` are not read again. Without it, files may come from the map's folder and
    from `assets` beside that. Raises MapError with everything that is wrong.
    """
    path = path.absolute()
    tilesets = tilesets or Tilesets()
    findings = Findings(tilesets.sources(path).shown(path.resolve()))
    try:
        root = parse(read(path), "map")
        return _Loading(root, path, tilesets, findings).place()
    except Refused as reason:
        findings.add("", reason.what, reason.remedy)
        findings.settle()
        raise


class _Loading:
    """One map on the way to being a place."""

    def __init__(self, root: Element, path: Path, tilesets: Tilesets, findings: Findings) -> None:
        self.root = root
        self.path = path
        self.findings = findings
        self.sources = tilesets.sources(path)
        self.sheets = guard(root, findings)
        self.palette: Palette = read_palette(root, path, tilesets, findings)
        self.tiled = TiledMap(root, [sheet.element for sheet in self.sheets], path)
        self.layers: list[Layer] = []
        self.solids: list[Box] = []
        self.placed: list[Placed] = []
        self.named: dict[str, str] = {}
        self.numbers: set[str] = set()

    def place(self) -> Place:
        """The whole place; raises MapError if anything was found on the way."""
        for sheet in self.sheets:
            self._add(sheet)
        if not any(isinstance(each, Mark) and each.name == START for each in self.placed):
            self.findings.add(
                "map", f"it has no mark '{START}'", f"draw a point of class Mark named '{START}'"
            )
        self.findings.settle()
        return Place(
            name=self.path.stem,
            size=(int(self.root.get("width", "0")), int(self.root.get("height", "0"))),
            indoors=bool(self.tiled.properties.get("indoors", False)),
            ambience=str(self.tiled.properties.get("ambience", "")),
            background=self._background(),
            layers=tuple(self.layers),
            solids=merged(self.solids),
            people=self._all(Person),
            things=self._all(Thing),
            doors=self._all(Door),
            regions=self._all(Region),
            marks=self._all(Mark),
            lights=self._all(Light),
            sounds=self._all(Sound),
            routes=self._all(Route),
            passing=self._all(Passing),
            rooms=self._all(Room),
        )

    def _background(self) -> str:
        found = COLOUR.match(self.root.get("backgroundcolor", ""))
        return f"#{found[1].lower()}" if found else ""

    def _all(self, kind: type[_Kind]) -> tuple[_Kind, ...]:
        return tuple(each for each in self.placed if isinstance(each, kind))

    def _add(self, sheet: Sheet) -> None:
        match sheet.element.tag:
            case "layer":
                layer, walls = tile_layer(sheet, self.tiled, self.palette, self.findings)
                self.layers.append(layer)
                self.solids.extend(walls)
            case "imagelayer":
                self.layers.append(image_layer(sheet, self.path, self.sources, self.findings))
            case "objectgroup":
                pictures = [self._object(drawn, sheet) for drawn in self.tiled.objects(sheet.element)]
                self.layers.append(object_layer(sheet, [each for each in pictures if each]))

    def _object(self, drawn: Drawn, sheet: Sheet) -> PlacedPicture | None:
        """Take in one object; give back its picture if it has one."""
        if self.findings.problems and refused(drawn.element):
            return None
        self._check_names(drawn, sheet)
        if drawn.shape is Shape.TILE:
            return self._tile_object(drawn, sheet)
        if sheet.name == SOLID and not drawn.kind:
            self._add_wall(drawn, sheet)
        else:
            self._keep(placed(drawn, sheet, None, self.findings))
        return None

    def _tile_object(self, drawn: Drawn, sheet: Sheet) -> PlacedPicture | None:
        if self.palette.lost(drawn.tile):
            return None
        try:
            shown = picture(drawn, sheet, self.palette)
        except Refused as reason:
            self.findings.add(Where(sheet, drawn.element), reason.what, reason.remedy)
            return None
        thing = placed(drawn, sheet, shown, self.findings) if drawn.kind else None
        if not isinstance(thing, Thing) or not thing.when:
            self.solids.extend(shown.solids)
        self._keep(thing)
        return shown

    def _add_wall(self, drawn: Drawn, sheet: Sheet) -> None:
        box = area(drawn, sheet)
        if drawn.shape is not Shape.RECTANGLE or drawn.rotation or box.w < 1 or box.h < 1:
            self.findings.add(
                Where(sheet, drawn.element), "a wall is an upright rectangle", "draw it as rectangles"
            )
        else:
            self.solids.append(box)

    def _check_names(self, drawn: Drawn, sheet: Sheet) -> None:
        """Note a number or name that another object has: Tiled lets both pass."""
        number = drawn.element.get("id", "")
        if number in self.numbers:
            where = Where(sheet, drawn.element)
            self.findings.add(where, "another object has its number", "cut it and paste it in Tiled")
        self.numbers.add(number)
        if not drawn.name or drawn.kind not in CLASSES:
            return
        if drawn.name in self.named:
            what = f"that is also the name of object {self.named[drawn.name]}"
            self.findings.add(Where(sheet, drawn.element), what, "give every object its own")
        self.named[drawn.name] = number

    def _keep(self, found: Placed | None) -> None:
        if found is not None:
            self.placed.append(found)
