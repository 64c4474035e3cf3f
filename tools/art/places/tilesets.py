"""Tilesets as Tiled reads them: grids of tiles and collections of pictures, with collision shapes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from PIL import Image

from tools.art.kit.props import PROPS
from tools.art.kit.units import TILE, px

COLUMNS = 8
SIDE = px(TILE)
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'

Boxes = Sequence[tuple[float, float, float, float]]
"""Collision boxes in units of the tile."""


@dataclass(frozen=True, slots=True)
class WangSet:
    """Sixteen tiles from `first` on that Tiled joins by itself: `kind` is "edge" or "corner"."""

    name: str
    kind: str
    low: tuple[str, str]
    high: tuple[str, str]
    first: int


@dataclass(slots=True)
class Sheet:
    """A grid of tiles in rows of eight, filled group by group; every group begins a new row."""

    tiles: dict[int, Image.Image] = field(default_factory=dict)
    solid: dict[int, Boxes] = field(default_factory=dict)
    wang: list[WangSet] = field(default_factory=list)
    moving: dict[int, Sequence[tuple[int, int]]] = field(default_factory=dict)
    """Of an animated tile: its frames, each another tile's number and how many milliseconds it stays."""

    @property
    def rows(self) -> int:
        """How many rows are begun."""
        return (max(self.tiles, default=-1) + COLUMNS) // COLUMNS

    def add(self, images: Sequence[Image.Image], boxes: Mapping[int, Boxes] | None = None) -> int:
        """Put down a group from the next row on; boxes go by place in the group. Returns its first id."""
        first = self.rows * COLUMNS
        for index, image in enumerate(images):
            self.tiles[first + index] = image
        for index, shapes in (boxes or {}).items():
            self.solid[first + index] = shapes
        return first

    def picture(self) -> Image.Image:
        """Lay all tiles into one picture."""
        sheet = Image.new("RGBA", (COLUMNS * SIDE, self.rows * SIDE))
        for number, image in self.tiles.items():
            sheet.paste(image, (number % COLUMNS * SIDE, number // COLUMNS * SIDE))
        return sheet

    def document(self, name: str) -> str:
        """Write the TSX of a grid called `name`, its picture beside it."""
        count = self.rows * COLUMNS
        lines = [
            (
                f'<tileset version="1.10" tiledversion="1.10.2" name="{name}" tilewidth="{SIDE}" '
                f'tileheight="{SIDE}" tilecount="{count}" columns="{COLUMNS}">'
            ),
            f' <image source="{name}.png" width="{COLUMNS * SIDE}" height="{self.rows * SIDE}"/>',
        ]
        for number in sorted({*self.solid, *self.moving}):
            lines += [f' <tile id="{number}">', *_frames(self.moving.get(number, ()))]
            lines += [*(_shapes(self.solid[number]) if number in self.solid else []), " </tile>"]
        return HEAD + "\n".join([*lines, *_wang(self.wang), "</tileset>"]) + "\n"


def _frames(frames: Sequence[tuple[int, int]]) -> list[str]:
    """Write an animation, if there is one."""
    lines = [f'   <frame tileid="{number}" duration="{stay}"/>' for number, stay in frames]
    return ["  <animation>", *lines, "  </animation>"] if lines else []


def _shapes(boxes: Boxes) -> list[str]:
    """Write collision boxes, in pixels."""
    lines = ['  <objectgroup draworder="index" id="2">']
    for number, (x, y, width, height) in enumerate(boxes, start=1):
        size = f'width="{px(width)}" height="{px(height)}"'
        lines.append(f'   <object id="{number}" x="{px(x)}" y="{px(y)}" {size}/>')
    return [*lines, "  </objectgroup>"]


def _wang(sets: Sequence[WangSet]) -> list[str]:
    """Write the sets that Tiled joins by itself."""
    if not sets:
        return []
    lines = [" <wangsets>"]
    for each in sets:
        lines.append(f'  <wangset name="{each.name}" type="{each.kind}" tile="{each.first + 15}">')
        for (name, colour), tile in ((each.low, each.first), (each.high, each.first + 15)):
            lines.append(f'   <wangcolor name="{name}" color="{colour}" tile="{tile}" probability="1"/>')
        for bits in range(16):
            parts = [2 if bits >> index & 1 else 1 for index in range(4)]
            order = "0,{},0,{},0,{},0,{}" if each.kind == "corner" else "{},0,{},0,{},0,{},0"
            lines.append(f'   <wangtile tileid="{each.first + bits}" wangid="{order.format(*parts)}"/>')
        lines.append("  </wangset>")
    return [*lines, " </wangsets>"]


@cache
def prop_size(name: str) -> tuple[int, int]:
    """Say how large a prop's picture is in pixels."""
    return px(PROPS[name].width), px(PROPS[name].height)


def collection(name: str, props: Sequence[str]) -> str:
    """Write the TSX of a collection: a picture a prop in the folder `name`, ids in the order given."""
    sizes = [prop_size(each) for each in props]
    width, height = max(size[0] for size in sizes), max(size[1] for size in sizes)
    lines = [
        (
            f'<tileset version="1.10" tiledversion="1.10.2" name="{name}" tilewidth="{width}" '
            f'tileheight="{height}" tilecount="{len(props)}" columns="0" objectalignment="bottomleft">'
        ),
        ' <grid orientation="orthogonal" width="1" height="1"/>',
    ]
    for number, each in enumerate(props):
        wide, tall = sizes[number]
        picture = f'  <image width="{wide}" height="{tall}" source="{name}/{each}.png"/>'
        foot = PROPS[each].footprint
        shapes = _shapes([(foot.x, foot.y, foot.width, foot.height)]) if foot else []
        lines += [f' <tile id="{number}">', picture, *shapes, " </tile>"]
    return HEAD + "\n".join([*lines, "</tileset>"]) + "\n"
