"""Notices when a map, a script or a table has been saved anew."""

from __future__ import annotations

from pathlib import Path

from game.content.folders import Folders

WRITTEN = frozenset({".tmx", ".tsx", ".yarn", ".toml"})
"""Endings of the files that are written by hand or in Tiled."""


class Edited:
    """The files below `folders`, as they stood when they were last looked at."""

    def __init__(self, folders: Folders) -> None:
        self._roots = (folders.maps, folders.story, folders.assets / "words", folders.assets / "tilesets")
        self._known = self._stand()

    def changed(self) -> bool:
        """Whether any was saved, made or thrown away since this was last asked."""
        known, self._known = self._known, self._stand()
        return known != self._known

    def _stand(self) -> dict[Path, int]:
        found = (path for root in self._roots for path in root.rglob("*") if path.suffix in WRITTEN)
        return {path: _saved(path) for path in found}


def _saved(path: Path) -> int:
    """When the file was saved, in nanoseconds; 0 where an editor has just taken it away."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0
