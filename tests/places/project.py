"""A throw-away project of maps and tilesets, written out as Tiled writes them."""

from __future__ import annotations

import itertools
import re
from pathlib import Path

from PIL import Image

from game.places import MapError, Place, load_place

START = '<object id="900" name="start" type="Mark" x="32" y="64"><point/></object>'
MAP = {
    "version": "1.10",
    "orientation": "orthogonal",
    "width": "4",
    "height": "3",
    "tilewidth": "64",
    "tileheight": "64",
    "infinite": "0",
}
SHEET = (128, 64)
"""Pixels of the sheet that `Project` draws for its grid tileset: two tiles."""


class Project:
    """A folder with `maps` and `assets/tilesets`, in which tests draw."""

    def __init__(self, folder: Path) -> None:
        self.maps = folder / "maps"
        self.tilesets = folder / "assets" / "tilesets"
        self.maps.mkdir()
        self.tilesets.mkdir(parents=True)
        self.picture("floor.png", SHEET)
        self.tileset("floor", grid())

    def picture(self, name: str, size: tuple[int, int]) -> Path:
        """A picture in which no two neighbouring pixels are alike."""
        image = Image.new("RGBA", size)
        pixels = image.load()
        assert pixels is not None
        for x in range(size[0]):
            for y in range(size[1]):
                pixels[x, y] = ((x * 37) % 256, (y * 59) % 256, (x * y * 7) % 256, 255)
        image.save(self.tilesets / name)
        return self.tilesets / name

    def tileset(self, name: str, text: str) -> Path:
        """A TSX file."""
        path = self.tilesets / f"{name}.tsx"
        path.write_text(f'<?xml version="1.0" encoding="UTF-8"?>\n{text}', encoding="utf-8")
        return path

    def map(
        self, body: str = "", *, tilesets: str | None = None, name: str = "room", **attributes: str
    ) -> Path:
        """A TMX file of 4 by 3 tiles with a mark `start`, unless `attributes` say otherwise."""
        head = " ".join(f'{key}="{value}"' for key, value in (MAP | attributes).items())
        named = (
            '<tileset firstgid="1" source="../assets/tilesets/floor.tsx"/>' if tilesets is None else tilesets
        )
        marks = objects(START, name="spots")
        text = f"<map {head}>\n{named}\n{marks}\n{body}\n</map>"
        numbers = itertools.count(12)
        return self.raw(re.sub('id="[?]"', lambda _: f'id="{next(numbers)}"', text), name)

    def raw(self, text: str | bytes, name: str = "room") -> Path:
        """A TMX file of exactly these bytes."""
        path = self.maps / f"{name}.tmx"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def load(self, body: str = "", *, tilesets: str | None = None, **attributes: str) -> Place:
        """The place that such a map becomes."""
        return load_place(self.map(body, tilesets=tilesets, **attributes))

    def faults(self, body: str = "", *, tilesets: str | None = None, **attributes: str) -> list[str]:
        """Every problem that such a map has, in words."""
        return faults(self.map(body, tilesets=tilesets, **attributes))


def faults(path: Path) -> list[str]:
    """Every problem of the map at `path`, in words; none if it loads."""
    try:
        load_place(path)
    except MapError as error:
        return [str(problem) for problem in error.problems]
    return []


def grid(extra: str = "", tiles: int = 2, source: str = "floor.png", attributes: str = "") -> str:
    """A tileset of 64-pixel tiles cut from one sheet of two columns."""
    size = f'width="{SHEET[0]}" height="{SHEET[1]}"'
    return (
        f'<tileset version="1.10" name="floor" tilewidth="64" tileheight="64" tilecount="{tiles}" columns="2"'
        f" {attributes}>{extra if extra.startswith('<tileoffset') else ''}"
        f'<image source="{source}" {size}/>{"" if extra.startswith("<tileoffset") else extra}</tileset>'
    )


def tiles(*numbers: int, name: str = "ground", attributes: str = "", data: str | None = None) -> str:
    """A tile layer of 4 by 3; the cells that `numbers` leave out are empty."""
    filled = [*numbers, *[0] * (12 - len(numbers))]
    content = f'<data encoding="csv">{",".join(map(str, filled))}</data>' if data is None else data
    return f'<layer id="7" name="{name}" width="4" height="3" {attributes}>{content}</layer>'


def objects(*drawn: str, name: str = "things", attributes: str = "") -> str:
    """An object layer."""
    return f'<objectgroup id="8" name="{name}" {attributes}>{"".join(drawn)}</objectgroup>'


def drawn(
    kind: str, name: str = "one", inner: str = "<point/>", attributes: str = "", /, **properties: str
) -> str:
    """An object of class `kind`; a property's type is told by a prefix, as in `sight="int|3"`."""
    fields = "".join(_property(key, value) for key, value in properties.items())
    within = f"<properties>{fields}</properties>" if fields else ""
    place = "" if 'x="' in attributes else 'x="96" y="128"'
    return f'<object id="?" name="{name}" type="{kind}" {place} {attributes}>{within}{inner}</object>'


def box(kind: str, name: str = "one", at: str = "64,64,64,64", /, **properties: str) -> str:
    """A rectangle of class `kind` at x, y, width, height."""
    x, y, w, h = at.split(",")
    return drawn(kind, name, "", f'x="{x}" y="{y}" width="{w}" height="{h}"', **properties)


def _property(name: str, value: str) -> str:
    kind, _, rest = value.rpartition("|")
    typed = f' type="{kind}"' if kind else ""
    return f'<property name="{name}"{typed} value="{rest}"/>'
