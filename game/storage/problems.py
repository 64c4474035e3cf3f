"""What can be wrong with one of the player's files, in a few kinds that can each be said in words."""

from __future__ import annotations

from enum import StrEnum


class Fault(StrEnum):
    """The kinds; each is a key for words in another language."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    UNWRITABLE = "unwritable"
    TOO_LONG = "too_long"
    DAMAGED = "damaged"
    FOREIGN = "foreign"
    NEWER = "newer"


_SAID = {
    Fault.MISSING: "There is nothing saved here.",
    Fault.UNREADABLE: "This file cannot be read: {why}.",
    Fault.UNWRITABLE: "This could not be written down: {why}. What was saved before is still there.",
    Fault.TOO_LONG: "This file is far too long for a save of this game.",
    Fault.DAMAGED: "This save is damaged. It has been left as it is.",
    Fault.FOREIGN: "This file is not a save of this game. It has been left as it is.",
    Fault.NEWER: "This save was made by a newer version of the game. It has been left as it is.",
}


class SaveError(Exception):
    """One of the player's files cannot be used; its text can be shown as it stands.

    `older` tells whether what was kept before it can be read instead.
    """

    def __init__(self, fault: Fault, why: str = "", *, older: bool = False) -> None:
        super().__init__(_SAID[fault].format(why=why))
        self.fault = fault
        self.why = why
        self.older = older
