"""Rewind: the way back, line by line, to the last checkpoint."""

from __future__ import annotations

import zlib

import msgspec

from game.session.session import Session
from game.session.snapshot import Snapshot
from game.session.stops import ChoiceStop, LineStop

MOST_STEPS = 400
"""Lines and choices that can be taken back; the oldest are forgotten."""
FASTEST = 1
"""zlib's level that takes a late snapshot of 40 kB to a fourth in a third of a millisecond."""


class Rewind:
    """A packed snapshot, a few kB, of every line and choice since the last checkpoint."""

    def __init__(self) -> None:
        self._steps: list[bytes] = []
        self._shown = ""

    def forget(self) -> None:
        """Begins anew, as at a checkpoint."""
        self._steps.clear()
        self._shown = ""

    def note(self, session: Session) -> None:
        """Remembers the session if a line or choice has come up that was not there a tick before."""
        shown = _shown(session)
        if shown and shown != self._shown:
            self._steps.append(_packed(session.snapshot()))
            del self._steps[:-MOST_STEPS]
        self._shown = shown

    @property
    def possible(self) -> bool:
        """Whether there is a line before the one that is shown, or, with none shown, any."""
        return len(self._steps) > (1 if self._shown else 0)

    @property
    def newest(self) -> Snapshot | None:
        """The moment at which the last line or choice came up."""
        return _unpacked(self._steps[-1]) if self._steps else None

    def back(self) -> Snapshot:
        """The moment at which the line before came up; raises IndexError where there is none."""
        if self._shown:
            self._steps.pop()
        snapshot = _unpacked(self._steps.pop())
        self._shown = ""
        return snapshot


def _packed(snapshot: Snapshot) -> bytes:
    return zlib.compress(msgspec.msgpack.encode(snapshot), FASTEST)


def _unpacked(step: bytes) -> Snapshot:
    return msgspec.msgpack.decode(zlib.decompress(step), type=Snapshot)


def _shown(session: Session) -> str:
    stop = session.stop
    if isinstance(stop, LineStop):
        return f"{session.telling.vm.node}/{stop.id}"
    if isinstance(stop, ChoiceStop):
        return "/".join(choice.id for choice in stop.choices)
    return ""
