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
    """The tilesets read so far in this run; `sources` says which folders they may come from."""

    def __init__(self, sources: Sources) -> None:
        self.sources = sources
        self._read: dict[Path, Tileset] = {}

    def external(self, named: str, beside: Path) -> Tileset:
        """The tileset that the map at `beside` calls `named`; raises Refused if it cannot be reached."""
        if not named.lower().endswith(".tsx"):
            raise Refused(f"'{named[:80]}' is no TSX tileset", "save the tileset as .tsx")
        path = self.sources.find(named, beside)
        if path not in self._read:
            self._read[path] = self._load(path)
        return self._read[path]

    def embedded(self, element: Element, map_path: Path) -> Tileset:
        """The tileset written into the map itself, whose grammar was checked with the map's."""
        return cut(element, map_path, self.sources, Findings(self.sources.shown(map_path)))

    def _load(self, path: Path) -> Tileset:
        findings = Findings(self.sources.shown(path))
        try:
            element = parse(read(path), "tileset")
        except Refused as refused:
            findings.add("", refused.what, refused.remedy)
            return Tileset(path.stem, "", problems=tuple(findings.problems))
        check(element, TILESET, findings)
        if findings.problems:
            return Tileset(path.stem, "", problems=tuple(findings.problems))
        return cut(element, path, self.sources, findings)
