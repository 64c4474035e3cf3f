"""Writes a small house: maps without tiles, scripts, cast and words, loaded as the game loads its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from xml.sax.saxutils import quoteattr

from game.content import Content, Folders
from game.content.content import read_content
from game.core.problems import Problem

Properties = Mapping[str, str | int | bool]

_CAST = """\
[Pooja]
name = "cast.pooja"
[Pooja.looks.married]
[Inder]
name = "cast.inder"
[Bai]
name = "cast.bai"
"""


@dataclass
class Room:
    """A map of `size` tiles: objects by layer, everything in place pixels."""

    size: tuple[int, int] = (12, 10)
    rows: list[str] = field(default_factory=list)
    solids: list[str] = field(default_factory=list)

    def mark(self, name: str, x: int, y: int, facing: str = "down") -> Room:
        """A Mark at a point."""
        return self._point("Mark", name, x, y, {"facing": facing})

    def person(self, name: str, x: int, y: int, **properties: str | int | bool) -> Room:
        """A Person between whose feet the point is."""
        return self._point("Person", name, x, y, properties)

    def thing(self, name: str, x: int, y: int, w: int = 32, h: int = 32, **properties: str) -> Room:
        """A Thing as a plain rectangle."""
        return self._box("Thing", name, (x, y, w, h), properties)

    def door(self, name: str, x: int, y: int, **properties: str) -> Room:
        """A Door one tile wide."""
        return self._box("Door", name, (x, y, 64, 32), properties)

    def region(self, name: str, box: tuple[int, int, int, int], **properties: str | bool) -> Room:
        """A Region."""
        return self._box("Region", name, box, properties)

    def room(self, name: str, box: tuple[int, int, int, int]) -> Room:
        """A part of the map with a name."""
        return self._box("Room", name, box, {})

    def route(self, name: str, points: str, pause: float = 0.0) -> Room:
        """A Route along the points "x,y x,y …"."""
        inner = f'<properties><property name="pause" type="float" value="{pause}"/></properties>'
        inner += f'<polyline points="{points}"/>'
        self.rows.append(f'<object id="{self._id()}" name="{name}" type="Route" x="0" y="0">{inner}</object>')
        return self

    def passing(self, sprite: str, x: int, y: int, points: str, **properties: str) -> Room:
        """What goes by from (x, y) along the points "dx,dy dx,dy …"."""
        inner = _properties({"sprite": sprite, **properties}) + f'<polyline points="{points}"/>'
        self.rows.append(f'<object id="{self._id()}" type="Passing" x="{x}" y="{y}">{inner}</object>')
        return self

    def wall(self, x: int, y: int, w: int, h: int) -> Room:
        """Something solid."""
        number = 500 + len(self.solids)
        self.solids.append(f'<object id="{number}" x="{x}" y="{y}" width="{w}" height="{h}"/>')
        return self

    def text(self) -> str:
        """The map as Tiled writes it."""
        width, height = self.size
        return (
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            f'<map version="1.10" orientation="orthogonal" renderorder="right-down" width="{width}" '
            f'height="{height}" tilewidth="64" tileheight="64" infinite="0">\n'
            f'<objectgroup id="1" name="things">{"".join(self.rows)}</objectgroup>\n'
            f'<objectgroup id="2" name="solid">{"".join(self.solids)}</objectgroup>\n</map>\n'
        )

    def _id(self) -> int:
        return len(self.rows) + 1

    def _point(self, kind: str, name: str, x: int, y: int, properties: Properties) -> Room:
        inner = _properties(properties) + "<point/>"
        self.rows.append(
            f'<object id="{self._id()}" name="{name}" type="{kind}" x="{x}" y="{y}">{inner}</object>'
        )
        return self

    def _box(self, kind: str, name: str, box: tuple[int, int, int, int], properties: Properties) -> Room:
        x, y, w, h = box
        self.rows.append(
            f'<object id="{self._id()}" name="{name}" type="{kind}" x="{x}" y="{y}" width="{w}" height="{h}">'
            f"{_properties(properties)}</object>"
        )
        return self


def _properties(properties: Properties) -> str:
    if not properties:
        return ""
    return "<properties>" + "".join(map(_property, properties.items())) + "</properties>"


def _property(pair: tuple[str, str | int | bool]) -> str:
    name, value = pair
    if isinstance(value, bool):
        return f'<property name="{name}" type="bool" value="{str(value).lower()}"/>'
    if isinstance(value, int):
        return f'<property name="{name}" type="int" value="{value}"/>'
    return f'<property name="{name}" value={quoteattr(value)}/>'


@dataclass
class House:
    """The files of a small content; `load` reads them as the game would."""

    folder: Path
    rooms: dict[str, Room]
    script: str
    objectives: str = ""
    words: str = ""
    cast: str = _CAST

    def write(self) -> Folders:
        """Writes everything below the folder."""
        folders = Folders(self.folder / "assets", self.folder / "maps")
        (folders.story / "ch0").mkdir(parents=True, exist_ok=True)
        (folders.assets / "words" / "en").mkdir(parents=True, exist_ok=True)
        folders.maps.mkdir(exist_ok=True)
        for name, room in self.rooms.items():
            (folders.maps / f"{name}.tmx").write_text(room.text(), encoding="utf-8")
        (folders.story / "ch0" / "all.yarn").write_text(tagged(self.script), encoding="utf-8")
        (folders.story / "cast.toml").write_text(self.cast, encoding="utf-8")
        (folders.story / "objectives.toml").write_text(self.objectives, encoding="utf-8")
        (folders.assets / "words" / "en" / "all.toml").write_text(self.words, encoding="utf-8")
        return folders

    def load(self, start: str = "") -> Content:
        """The content, even where names are missing that no test needs."""
        content, problems = self.problems()
        assert content is not None, "\n".join(map(str, problems))
        return replace(content, first_node="Start", start_place=start or next(iter(self.rooms)))

    def problems(self) -> tuple[Content | None, list[Problem]]:
        """What could be loaded and everything that is wrong."""
        return read_content(self.write())


def tagged(script: str) -> str:
    """The script with an id on every line and option that has none."""
    rows, inside = [], False
    for number, row in enumerate(script.splitlines()):
        text = row.strip()
        if text in ("---", "==="):
            inside = text == "---"
        elif inside and text and not text.startswith(("<<", "//", "===")) and "#line:" not in row:
            rows.append(f"{row} #line:t{number}")
            continue
        rows.append(row)
    return "\n".join(rows) + "\n"
