"""The player's saves on disk, written with what a list shows of each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from game.scenes.saves import Saved

if TYPE_CHECKING:
    from game.session import Session, Snapshot
    from game.storage import Slots

TICKS_A_SECOND = 60


class Shelf:
    """The saves in `folder`; `now` tells the time in words that sort, `photograph` makes a session's PNG."""

    def __init__(
        self,
        folder: Path,
        now: Callable[[], str],
        photograph: Callable[[Session], bytes | None] = lambda _session: None,
    ) -> None:
        self.folder = folder
        self.photograph = photograph
        self._now = now

    @property
    def some(self) -> bool:
        """Whether there is any save, found out without reading one."""
        return self.folder.is_dir() and any(self.folder.glob("*.json*"))

    def entries(self) -> Sequence[Saved]:
        """All saves, the newest first."""
        return tuple(
            Saved(
                entry.slot,
                entry.header.place,
                entry.header.chapter,
                entry.header.day,
                entry.header.hour,
                entry.header.seconds,
                entry.header.saved.replace("T", " ")[:16],
                entry.fault is not None,
                entry.pinned,
            )
            for entry in self._slots.entries()
        )

    def write(self, slot: str, session: Session) -> None:
        """Keep this moment of `session`; raises SaveError where the disk refuses."""
        from game.storage import Header  # the first frame needs no storage

        memory = session.memory
        header = Header(
            memory.place,
            memory.chapter,
            memory.day,
            memory.hour,
            session.ticks // TICKS_A_SECOND,
            self._now(),
        )
        self._slots.write(slot, session.snapshot(), header, self.photograph(session))

    def read(self, slot: str) -> Snapshot:
        """What was kept in `slot`; raises SaveError."""
        return self._slots.read(slot)

    def read_older(self, slot: str) -> Snapshot:
        """What was kept there before that; raises SaveError."""
        return self._slots.read_older(slot)

    def picture(self, slot: str) -> bytes | None:
        """The PNG of the moment kept in `slot`, None where there is none."""
        return self._slots.picture(slot)

    def pin(self, slot: str, *, pinned: bool) -> None:
        """Pin `slot`, or take its pin out; raises SaveError where the disk refuses."""
        self._slots.pin(slot, pinned=pinned)

    def remove(self, slot: str) -> None:
        """Throw `slot` away; raises SaveError where it stays."""
        self._slots.remove(slot)

    def fresh(self) -> str:
        """The name of a slot that is not taken."""
        return self._slots.fresh()

    @cached_property
    def _slots(self) -> Slots[Snapshot]:
        from game.session.snapshot import VERSION, Snapshot  # nor the session
        from game.storage import Slots

        return Slots(self.folder, Snapshot, VERSION)
