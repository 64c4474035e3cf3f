"""Tilesets: each TSX file is guarded, measured and cut into tiles once a run."""

from __future__ import annotations

from pathlib import Path
from xml.etree.ElementTree import Element

from game.places.cutting import cut
from game.places.forms import TILESET
from game.places.grammar import check
from game.places.markup import parse
from game.places.problems import Findings, Refused
from game.places.sources import Sources, read
from game.places.tileset import Tileset


class Tilesets:
    """The tilesets read so far in this run; `sources` says which folders they may come from.

    Without it, that is the folder of the first map, and `assets` beside that.
    """

    def __init__(self, sources: Sources | None = None) -> None:
        self._sources = sources
        self._read: dict[Path, Tileset] = {}

    def sources(self, map_path: Path) -> Sources:
        """The folders from which the map at `map_path` may take files."""
        if self._sources is None:
            self._sources = Sources.around(map_path)
        return self._sources

    def external(self, named: str, beside: Path) -> Tileset:
        """The tileset that the map at `beside` calls `named`; raises Refused if it cannot be reached."""
        sources = self.sources(beside)
        if not named.lower().endswith(".tsx"):
            raise Refused(f"'{named[:80]}' is no TSX tileset", "save the tileset as .tsx")
        path = sources.find(named, beside)
        if path not in self._read:
            self._read[path] = _load(path, sources)
        return self._read[path]

    def embedded(self, element: Element, map_path: Path) -> Tileset:
        """The tileset written into the map itself, whose grammar was checked with the map's."""
        sources = self.sources(map_path)
        return cut(element, map_path, sources, Findings(sources.shown(map_path)))


def _load(path: Path, sources: Sources) -> Tileset:
    findings = Findings(sources.shown(path))
    try:
        element = parse(read(path), "tileset")
    except Refused as refused:
        findings.add("", refused.what, refused.remedy)
        return Tileset(path.stem, "", problems=tuple(findings.problems))
    check(element, TILESET, findings)
    if findings.problems:
        return Tileset(path.stem, "", problems=tuple(findings.problems))
    return cut(element, path, sources, findings)
