"""Which files a map may be made of: regular ones, not too long, inside the folders given."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from game.places.problems import Refused

LONGEST_FILE = 2 * 1024 * 1024
"""Bytes in the longest map or tileset that is read."""


class Sources:
    """The folders from which maps, tilesets and pictures may come."""

    def __init__(self, *folders: Path) -> None:
        self.folders = tuple(folder.resolve() for folder in folders)
        self._entered: dict[str, Path] = {}

    @classmethod
    def around(cls, map_path: Path) -> Sources:
        """The folders of the map at `map_path`: its own, and `assets` beside that."""
        folder = map_path.resolve().parent
        return cls(folder, folder.parent / "assets")

    def find(self, named: str, beside: Path) -> Path:
        """The file that the file at `beside` calls `named`; raises Refused if it may not be read.

        A link is refused as a file, and followed as a folder only if it stays inside.
        """
        if not named or named.startswith("/") or "\\" in named or ":" in named:
            raise Refused(f"'{_short(named)}' is no relative path", "add the file again in Tiled")
        inner, _, name = named.rpartition("/")
        path = self._folder(f"{os.path.dirname(beside)}/{inner}", named) / name  # noqa: PTH120 - 80 a map
        check_regular(path, named)
        return path

    def shown(self, path: Path) -> str:
        """How problems call the file at `path`: from the folder that holds it on, with forward slashes."""
        for folder in self.folders:
            if path.is_relative_to(folder):
                return path.relative_to(folder.parent).as_posix()
        return path.name

    def _folder(self, folder: str, named: str) -> Path:
        """The real place of `folder`, looked up once; raises Refused if it lies outside."""
        if folder not in self._entered:
            try:
                real = Path(folder).resolve()
            except (OSError, ValueError, RuntimeError) as error:
                raise Refused(f"'{_short(named)}' is no path") from error
            if not any(real.is_relative_to(inside) for inside in self.folders):
                within = " or ".join(f"{inside.name}/" for inside in self.folders)
                raise Refused(f"'{_short(named)}' lies outside the game's folders", f"keep it in {within}")
            self._entered[folder] = real
        return self._entered[folder]


def read(path: Path, longest: int = LONGEST_FILE) -> bytes:
    """The bytes of the regular file at `path`; raises Refused where it is longer than `longest`."""
    size = check_regular(path, path.name)
    if size > longest:
        raise Refused(f"'{path.name}' is longer than {longest // 1024} KiB")
    return start_of(path, size)


def start_of(path: Path, size: int) -> bytes:
    """The first `size` bytes of the file at `path`, or all it has; raises Refused if it cannot be read."""
    try:
        with path.open("rb", buffering=0) as file:
            return file.read(size)
    except OSError as error:
        raise Refused(f"'{path.name}' cannot be read: {error.strerror}") from error


def check_regular(path: Path, named: str) -> int:
    """The bytes that the file at `path` holds.

    Refuses what is not there, and what would block or never end when opened: pipes, devices, folders.
    """
    try:
        found = os.lstat(path)
    except (OSError, ValueError) as error:
        raise Refused(f"'{_short(named)}' is not there") from error
    if stat.S_ISREG(found.st_mode):
        return found.st_size
    if stat.S_ISLNK(found.st_mode):
        raise Refused(f"'{_short(named)}' is a link", "copy the file itself there")
    raise Refused(f"'{_short(named)}' is no regular file")


def _short(text: str) -> str:
    return text if len(text) <= 80 else text[:77] + "..."
