"""All tiles of one map by the number the map gives them."""

from __future__ import annotations

from bisect import bisect_right
from pathlib import Path
from xml.etree.ElementTree import Element

from game.core.problems import Problem
from game.places.grammar import spot
from game.places.problems import Findings, Refused
from game.places.tileset import Tile, Tileset
from game.places.tilesets import Tilesets


class Palette:
    """The tilesets of a map, each from its first number on."""

    def __init__(self, entries: list[tuple[int, Tileset]]) -> None:
        self.entries = sorted(entries, key=lambda entry: entry[0])
        self._firsts = [first for first, _ in self.entries]
        self._found: dict[int, Tile | None] = {}

    def tile(self, number: int) -> Tile | None:
        """The tile that the map calls `number`, or None if no tileset has it."""
        if number not in self._found:
            self._found[number] = self._find(number)
        return self._found[number]

    def lost(self, number: int) -> bool:
        """Whether the tile `number` is missing only because its tileset is broken, which is told already."""
        place = bisect_right(self._firsts, number) - 1
        return place >= 0 and bool(self.entries[place][1].problems)

    def tileset(self, number: int) -> Tileset:
        """The tileset from which the tile `number` comes."""
        return self.entries[bisect_right(self._firsts, number) - 1][1]

    def _find(self, number: int) -> Tile | None:
        place = bisect_right(self._firsts, number) - 1
        if place < 0:
            return None
        first, tileset = self.entries[place]
        return tileset.tiles.get(number - first)


def read_palette(root: Element, path: Path, tilesets: Tilesets, findings: Findings) -> Palette:
    """The tilesets that the map `root` in the file `path` names; their faults go into `findings`."""
    entries: list[tuple[int, Tileset]] = []
    for element in root.findall("tileset"):
        try:
            tileset = _tileset(element, path, tilesets)
        except Refused as refused:
            problem = Problem(findings.file, spot(element), refused.what, refused.remedy)
            tileset = Tileset("", "", problems=(problem,))
        findings.include(tileset.problems)
        entries.append((int(element.get("firstgid", "1")), tileset))
    _check_ranges(entries, findings)
    return Palette(entries)


def _tileset(element: Element, path: Path, tilesets: Tilesets) -> Tileset:
    source = element.get("source")
    return tilesets.embedded(element, path) if source is None else tilesets.external(source, path)


def _check_ranges(entries: list[tuple[int, Tileset]], findings: Findings) -> None:
    end = 1
    for first, tileset in sorted(entries, key=lambda entry: entry[0]):
        if first < end:
            findings.add(
                f"tileset '{tileset.name}'",
                f"its first number {first} belongs to another",
                "save the map in Tiled",
            )
        end = first + max(tileset.tiles, default=0) + 1
