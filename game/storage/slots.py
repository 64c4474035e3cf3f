"""Slots: one save each, with the one before it as backup, a header for the list, a picture, and a pin."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Generic, TypeVar

from game.storage import disk
from game.storage.problems import Fault, SaveError
from game.storage.sealed import Sealed, Upgrade
from game.storage.upgrades import UPGRADES

AUTOSAVE = "autosave"
QUICK = "quick"
"""Slots that the game fills by itself and by one key; all others are named by whoever writes them."""

_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,39}\Z")
_SAVE = ".json"
_PICTURE = ".png"
_PIN = ".pin"
"""Ending of the empty file that says that a slot is pinned."""

_Snapshot = TypeVar("_Snapshot")


@dataclass(frozen=True, slots=True)
class Header:
    """What a list shows of a save: where and when in the story, how long it was played, and when it was made.

    `saved` is a time in words that sort, such as ISO 8601's, and is the caller's business.
    """

    place: str = ""
    chapter: int = 0
    day: int = 0
    hour: str = ""
    seconds: int = 0
    saved: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One slot in the list.

    `fault` says what is wrong with its save, None if nothing is; the header is then that of the backup, or
    empty. `older` tells whether there is a sound backup, `pinned` whether the slot is neither to be written
    over nor thrown away by mistake.
    """

    slot: str
    header: Header
    fault: Fault | None = None
    older: bool = False
    pinned: bool = False


class Slots(Generic[_Snapshot]):
    """The saves in `folder`, whose snapshots are of type `kind` at `version`."""

    def __init__(
        self,
        folder: Path,
        kind: type[_Snapshot],
        version: int = 1,
        upgrades: Mapping[int, Upgrade] = UPGRADES,
    ) -> None:
        self.folder = folder
        self._sealed = Sealed(Header, kind, version, upgrades)

    def entries(self) -> tuple[Entry, ...]:
        """Every slot that holds anything, the newest first; a broken one is among them, never an error."""
        files = {path.name for path in self._files()}
        entries = [replace(self._entry(slot), pinned=slot + _PIN in files) for slot in sorted(self._names())]
        return tuple(sorted(entries, key=lambda entry: entry.header.saved, reverse=True))

    def write(self, slot: str, snapshot: _Snapshot, header: Header, picture: bytes | None = None) -> None:
        """Keep `snapshot` in `slot`; the save there becomes the backup, a broken one is put aside.

        Raises SaveError where the disk refuses: then nothing has changed.
        """
        path = self._path(slot)
        data = self._sealed.seal(header, snapshot)
        if path.exists() and self._fault(path) is not None:
            disk.put_aside(path)
        disk.write(path, data)
        self._keep_picture(path.with_suffix(_PICTURE), picture)

    def _keep_picture(self, path: Path, picture: bytes | None) -> None:
        """Put the picture beside its save, or none where there is no room: the save is what counts."""
        if picture is not None:
            try:
                disk.write(path, picture, keep=False)
            except SaveError:
                picture = None
        if picture is None:
            with suppress(SaveError):
                disk.remove(path)

    def read(self, slot: str) -> _Snapshot:
        """The snapshot in `slot`, or its backup where the save itself has vanished; raises SaveError.

        The error's `older` then says whether `read_older` would succeed.
        """
        path = self._path(slot)
        try:
            return self._sealed.body(disk.read(path))
        except SaveError as error:
            older = self._fault(disk.backup_of(path)) is None
            if error.fault is Fault.MISSING and older:
                return self.read_older(slot)
            raise SaveError(error.fault, error.why, older=older) from error

    def read_older(self, slot: str) -> _Snapshot:
        """The snapshot that was in `slot` before the newest; raises SaveError."""
        return self._sealed.body(disk.read(disk.backup_of(self._path(slot))))

    def picture(self, slot: str) -> bytes | None:
        """The PNG beside the save in `slot`, None if there is none that can be read."""
        try:
            return disk.read(self._path(slot).with_suffix(_PICTURE))
        except SaveError:
            return None

    def pin(self, slot: str, *, pinned: bool) -> None:
        """Pin `slot`, or take the pin out; raises SaveError where the disk refuses."""
        mark = self._path(slot).with_suffix(_PIN)
        if pinned:
            disk.write(mark, b"", keep=False)
        else:
            disk.remove(mark)

    def remove(self, slot: str) -> None:
        """Throw away what is in `slot`, backup, picture and pin too; raises SaveError where it stays."""
        path = self._path(slot)
        for each in (path, disk.backup_of(path), path.with_suffix(_PICTURE), path.with_suffix(_PIN)):
            disk.remove(each)

    def fresh(self) -> str:
        """The name of a slot that has never been used: one more than the highest number in the folder."""
        taken = [int(name) for name in self._stems() if name.isdecimal()]
        return str(max(taken, default=0) + 1)

    def _entry(self, slot: str) -> Entry:
        path = self._path(slot)
        older = self._header(disk.backup_of(path))
        try:
            return Entry(slot, self._sealed.header(disk.read(path)), None, older is not None)
        except SaveError as error:
            vanished = error.fault is Fault.MISSING and older is not None
            return Entry(slot, older or Header(), None if vanished else error.fault, older is not None)

    def _header(self, path: Path) -> Header | None:
        try:
            return self._sealed.header(disk.read(path))
        except SaveError:
            return None

    def _fault(self, path: Path) -> Fault | None:
        """What keeps the snapshot at `path` from being read."""
        try:
            self._sealed.body(disk.read(path))
        except SaveError as error:
            return error.fault
        return None

    def _path(self, slot: str) -> Path:
        if not _NAME.match(slot):
            raise ValueError(f"'{slot}' is no name for a slot")
        return self.folder / (slot + _SAVE)

    def _names(self) -> set[str]:
        """Slots of which there is a save or a backup."""
        ends = (_SAVE, _SAVE + disk.BACKUP)
        found = {path.name.split(".")[0] for path in self._files() if path.name.endswith(ends)}
        return {name for name in found if _NAME.match(name)}

    def _stems(self) -> set[str]:
        return {path.name.split(".")[0] for path in self._files()}

    def _files(self) -> Iterator[Path]:
        try:
            yield from self.folder.iterdir()
        except OSError:
            return
