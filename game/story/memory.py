"""What has been told and what is owned: frozen, and changed only by the effect of a direction."""

from __future__ import annotations

from dataclasses import dataclass, replace

PAISE = 100
"""Paise in a rupee."""
MOST_HEARD = 500
"""Lines that are remembered word for word."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the purse's ledger: the day, why, and the paise that came (or, negative, went)."""

    day: int
    reason: str
    paise: int


@dataclass(frozen=True, slots=True)
class Said:
    """One line that was said, or one choice that was made; `text` only where it held values."""

    id: str
    text: str = ""
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Memory:
    """Where the story stands. `day` counts from 1 June 1982, which is day 1; money is in paise.

    `owed` is what was bought on credit. `entered` names the Regions ("place/region") whose once is over.
    `outcomes` pairs each task that was finished with how it ended. `heard` is what was said, newest last.
    """

    chapter: int = 0
    day: int = 0
    hour: str = "morning"
    place: str = ""
    items: tuple[str, ...] = ()
    purse: int = 0
    owed: int = 0
    ledger: tuple[Entry, ...] = ()
    objective: str = ""
    notes: tuple[str, ...] = ()
    milestones: tuple[str, ...] = ()
    entered: tuple[str, ...] = ()
    outcomes: tuple[tuple[str, str], ...] = ()
    heard: tuple[Said, ...] = ()
    ended: bool = False

    def given(self, item: str) -> Memory:
        """With `item` carried."""
        return self if item in self.items else replace(self, items=(*self.items, item))

    def taken(self, item: str) -> Memory:
        """Without `item`."""
        return replace(self, items=tuple(each for each in self.items if each != item))

    def paid(self, paise: int, reason: str) -> Memory:
        """After paying; what the purse lacks becomes credit."""
        from_purse = min(self.purse, paise)
        entry = Entry(self.day, reason, -paise)
        return replace(
            self,
            purse=self.purse - from_purse,
            owed=self.owed + paise - from_purse,
            ledger=(*self.ledger, entry),
        )

    def earned(self, paise: int, reason: str) -> Memory:
        """After being paid."""
        return replace(self, purse=self.purse + paise, ledger=(*self.ledger, Entry(self.day, reason, paise)))

    def noted(self, note: str) -> Memory:
        """With `note` in the notebook."""
        return self if note in self.notes else replace(self, notes=(*self.notes, note))

    def reached(self, milestone: str) -> Memory:
        """With `milestone` on record, once."""
        if milestone in self.milestones:
            return self
        return replace(self, milestones=(*self.milestones, milestone))

    def finished(self, task: str, outcome: str) -> Memory:
        """With the task's outcome, which replaces an earlier one."""
        others = tuple(pair for pair in self.outcomes if pair[0] != task)
        return replace(self, outcomes=(*others, (task, outcome)))

    def hearing(self, said: Said) -> Memory:
        """With one more line heard; the oldest are forgotten."""
        return replace(self, heard=(*self.heard[1 - MOST_HEARD :], said))

    def outcome(self, task: str) -> str:
        """How `task` ended, or nothing."""
        return dict(self.outcomes).get(task, "")
