"""The profile: what is true of this player in every playthrough."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from game.storage import disk
from game.storage.problems import Fault, SaveError
from game.storage.sealed import Sealed

VERSION = 1
FILE = "profile.json"


@dataclass(frozen=True, slots=True)
class Profile:
    """Ids of the lines and notes this player has ever seen, and the chapters she has reached."""

    lines: frozenset[str] = frozenset()
    notes: frozenset[str] = frozenset()
    chapters: frozenset[int] = frozenset()

    def saw(self, *, lines: Iterable[str] = (), notes: Iterable[str] = ()) -> Profile:
        """With more lines and notes seen."""
        return replace(self, lines=self.lines.union(lines), notes=self.notes.union(notes))

    def reached(self, chapter: int) -> Profile:
        """With `chapter` reached."""
        return replace(self, chapters=self.chapters | {chapter})


class ProfileFile:
    """The profile as a file in `folder`, with the one before it as backup."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / FILE
        self._sealed = Sealed(dict[str, str], Profile, VERSION, {})

    def load(self) -> tuple[Profile, SaveError | None]:
        """The profile, and what was wrong with its file; instead of a broken one comes its backup."""
        try:
            return self._read(self.path), None
        except SaveError as error:
            return self._older(), None if error.fault is Fault.MISSING else error

    def write(self, profile: Profile) -> None:
        """Keep `profile`, putting a broken one aside; raises SaveError where the disk refuses."""
        _, fault = self.load()
        if fault is not None:
            disk.put_aside(self.path)
        disk.write(self.path, self._sealed.seal({}, profile))

    def _older(self) -> Profile:
        try:
            return self._read(disk.backup_of(self.path))
        except SaveError:
            return Profile()

    def _read(self, path: Path) -> Profile:
        return self._sealed.body(disk.read(path))
