"""What scenes ask of the saves: which there are, newest first, and to write, read, pin, throw away one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from game.session import Session, Snapshot

AUTOSAVE = "autosave"
QUICK = "quick"
RESCUE = "rescue"
"""The slots that the game fills by itself, by one key, and when a fault stops it."""
CHAPTER = "chapter-"
"""How the slots begin that are kept as each chapter starts."""


@dataclass(frozen=True, slots=True)
class Saved:
    """One save as a list shows it; `when` is told in words, `broken` means only its backup may be read.

    A `pinned` one stands first in lists, and is neither written over nor thrown away before the pin is out.
    """

    slot: str
    place: str = ""
    chapter: int = 0
    day: int = 0
    hour: str = ""
    seconds: int = 0
    when: str = ""
    broken: bool = False
    pinned: bool = False

    @property
    def own(self) -> bool:
        """Whether the player made it herself."""
        return self.slot not in (AUTOSAVE, QUICK, RESCUE) and not self.slot.startswith(CHAPTER)


class Saves(Protocol):
    """The player's saves; all but `entries` and `picture` raise SaveError where the disk refuses."""

    @property
    def some(self) -> bool:
        """Whether there is any save, found out without reading one."""

    def entries(self) -> Sequence[Saved]:
        """All saves, the newest first."""

    def write(self, slot: str, session: Session) -> None:
        """Keep this moment of `session` in `slot`."""

    def read(self, slot: str) -> Snapshot:
        """What was kept in `slot`."""

    def read_older(self, slot: str) -> Snapshot:
        """What was kept there before that."""

    def picture(self, slot: str) -> bytes | None:
        """The PNG of the moment kept in `slot`, None where there is none; raises nothing."""

    def pin(self, slot: str, *, pinned: bool) -> None:
        """Pin `slot`, or take its pin out."""

    def remove(self, slot: str) -> None:
        """Throw `slot` away."""

    def fresh(self) -> str:
        """The name of a slot that is not taken."""
