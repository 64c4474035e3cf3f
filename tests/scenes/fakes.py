"""Stand-ins for what scenes ask of fonts and disk, and short ways to press keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from game.content.words import Words
from game.core.controls import Action, Controls
from game.core.settings import Settings, TextSpeed
from game.scenes.backstage import Backstage
from game.scenes.saves import Saved
from game.session import Session, Snapshot
from game.storage import Fault, SaveError


class WordRuler:
    """Breaks at `/` into lines and at `|` into pages."""

    def pages(self, text: str, speaker: str | None) -> tuple[tuple[str, ...], ...]:
        return tuple(tuple(page.split("/")) for page in text.split("|"))


@dataclass
class MemorySaves:
    """Saves in memory; those in `broken` cannot be read, but what was there before them can."""

    kept: dict[str, Snapshot] = field(default_factory=dict)
    older: dict[str, Snapshot] = field(default_factory=dict)
    broken: set[str] = field(default_factory=set)
    pins: set[str] = field(default_factory=set)
    full: bool = False

    @property
    def some(self) -> bool:
        return bool(self.kept)

    def entries(self) -> Sequence[Saved]:
        return [
            Saved(slot, "room", broken=slot in self.broken, pinned=slot in self.pins)
            for slot in reversed(self.kept)
        ]

    def write(self, slot: str, session: Session) -> None:
        if self.full:
            raise SaveError(Fault.UNWRITABLE, "the disk is full")
        if slot in self.kept:
            self.older[slot] = self.kept[slot]
        self.kept.pop(slot, None)
        self.kept[slot] = session.snapshot()

    def read(self, slot: str) -> Snapshot:
        if slot not in self.kept:
            raise SaveError(Fault.MISSING)
        if slot in self.broken:
            raise SaveError(Fault.DAMAGED, older=slot in self.older)
        return self.kept[slot]

    def read_older(self, slot: str) -> Snapshot:
        return self.older[slot]

    def picture(self, slot: str) -> bytes | None:
        return None

    def pin(self, slot: str, *, pinned: bool) -> None:
        if self.full:
            raise SaveError(Fault.UNWRITABLE, "the disk is full")
        (self.pins.add if pinned else self.pins.discard)(slot)

    def remove(self, slot: str) -> None:
        if self.full:
            raise SaveError(Fault.UNWRITABLE, "the disk is full")
        self.kept.pop(slot)

    def fresh(self) -> str:
        return str(len(self.kept) + 1)


def backstage(speed: TextSpeed = TextSpeed.INSTANT) -> Backstage:
    """What scenes share, with nothing behind it."""
    return Backstage(Words({}), Settings(text_speed=speed), WordRuler(), MemorySaves())


def press(*actions: Action) -> Controls:
    """One tick in which `actions` are pressed and held."""
    return Controls(held=frozenset(actions), pressed=frozenset(actions))


def click(over: str) -> Controls:
    """One tick in which the pointer clicks on `over`."""
    return Controls(over=over, clicked=True, pointed=True)


def point(over: str) -> Controls:
    """One tick in which the pointer comes onto `over`."""
    return Controls(over=over, pointed=True)
