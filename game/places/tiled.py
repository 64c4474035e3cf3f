"""The only room where pytmx works: it reads a guarded map, and this hands on plain values.

pytmx loses the order of layers, what groups hand down, how a shape was drawn, numbers tiles anew, and opens
tilesets by itself. So it is given each tileset as a bare range of tile numbers and is kept from changing
those, and what it loses is read from the elements.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree.ElementTree import Element

from game.core.hidden import hidden
from game.places.objects import Shape
from game.places.pictures import FLIP_DIAGONAL, FLIP_X, FLIP_Y
from game.places.problems import Refused

with hidden("pygame"), hidden("pytmx.util_pygame"):  # a tenth of a second, for what is not used here
    import pytmx

Value = str | int | float | bool
_LOST = ("offsetx", "offsety")
"""Attributes of layers that pytmx reads as whole numbers only."""
_FLIPS = tuple(
    FLIP_X * (bits >> 2) | FLIP_Y * (bits >> 1 & 1) | FLIP_DIAGONAL * (bits & 1) for bits in range(8)
)
"""How a tile is flipped, by the three bits that Tiled writes above its number."""
_FLIP_SHIFT = 29


class Drawn(NamedTuple):
    """One object as its author drew it, in pixels of its layer.

    `at` is a tile object's bottom left corner, any other's top left. `points` are absolute. `tile` is the
    number of its tile in the map, 0 for none, and `flips` how that is mirrored.
    """

    element: Element
    name: str
    kind: str
    shape: Shape
    at: tuple[float, float]
    size: tuple[float, float]
    rotation: float
    visible: bool
    properties: dict[str, Value]
    points: tuple[tuple[float, float], ...] = ()
    tile: int = 0
    flips: int = 0


class TiledMap:
    """A guarded map, read by pytmx."""

    def __init__(self, root: Element, layers: Iterable[Element], path: Path) -> None:
        """Read the checked map `root` with its `layers`, of the file at `path`; raises Refused."""
        for layer in layers:
            for name in _LOST:
                layer.attrib.pop(name, None)
        _bare_tilesets(root)
        read = pytmx.TiledMap(None, allow_duplicate_names=True, invert_y=False)
        read.filename = str(path)
        read.register_gid_check_flags = int
        try:
            read.parse_xml(root)
        except (ValueError, TypeError, KeyError, AttributeError, IndexError, OverflowError) as error:
            raise Refused(f"pytmx cannot read it: {error}") from error
        self._cells = dict(zip(root.iter("layer"), _of(read, pytmx.TiledTileLayer), strict=True))
        self._objects = dict(zip(root.iter("objectgroup"), _of(read, pytmx.TiledObjectGroup), strict=True))
        self.properties: dict[str, Value] = read.properties
        vars(read).clear()  # its layers and objects name it, and only the collector would free the ring

    def rows(self, layer: Element) -> list[list[int]]:
        """The numbers in the cells of `layer`, row by row, which `unflipped` takes apart."""
        rows: list[list[int]] = self._cells[layer].data
        return rows

    def objects(self, group: Element) -> Iterator[Drawn]:
        """Every object of the layer `group`, in the order of the file."""
        for element, read in zip(group.findall("object"), self._objects[group], strict=True):
            tile, flips = unflipped(read.gid)
            shape = _shape(element)
            yield Drawn(
                element,
                read.name or "",
                read.type or "",
                shape,
                (read.x, read.y),
                (read.width, read.height),
                float(read.rotation),
                bool(read.visible),
                read.properties,
                read.points if shape in _CORNERED else (),
                tile,
                flips,
            )


def unflipped(number: int) -> tuple[int, int]:
    """The number of the tile that `number` in the file stands for, 0 for none, and how it is flipped."""
    flips = number >> _FLIP_SHIFT & 7
    return number ^ flips << _FLIP_SHIFT, _FLIPS[flips]


_SHAPES = {shape.value: shape for shape in (Shape.POLYGON, Shape.POLYLINE, Shape.POINT, Shape.ELLIPSE)}
_CORNERED = (Shape.POLYGON, Shape.POLYLINE)


def _bare_tilesets(root: Element) -> None:
    """Leave of each tileset only its first number: nothing of it leaks in as objects, nothing is opened."""
    for tileset in root.findall("tileset"):
        place = list(root).index(tileset)
        root.remove(tileset)
        bare = Element("tileset", firstgid=tileset.get("firstgid", "1"), name=tileset.get("name", ""))
        root.insert(place, bare)


def _of(read: pytmx.TiledMap, kind: type) -> list[pytmx.TiledElement]:
    return [layer for layer in read.layers if isinstance(layer, kind)]


def _shape(element: Element) -> Shape:
    if "gid" in element.attrib:
        return Shape.TILE
    for child in element:
        if child.tag in _SHAPES:
            return _SHAPES[child.tag]
    return Shape.RECTANGLE
