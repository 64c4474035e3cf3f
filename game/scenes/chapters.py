"""The chapters that were reached; each can be begun again from the save kept as it began."""

from __future__ import annotations

from collections.abc import Sequence

from game.core.controls import Action, Controls
from game.scenes import prompts
from game.scenes.backstage import CHOSE, MOVED, WENT_BACK, Backstage
from game.scenes.menu import Chosen, Menu, Row
from game.scenes.prompts import Ask
from game.scenes.saves import CHAPTER
from game.scenes.scene import Pop, Transition
from game.scenes.slots import opened

BACK = "back"


class Chapters:
    """A row for each chapter that was begun; `shown` is the number of the one in focus, if one is."""

    overlay = True
    asks: Sequence[Ask] = prompts.ROWS
    asks_late = False
    pauses = False

    def __init__(self, backstage: Backstage) -> None:
        words = backstage.words
        self.backstage = backstage
        self.heading = words("menu.chapters")
        self.lines = (words("menu.chapters_from"),)
        slots = [saved.slot for saved in backstage.saves.entries() if saved.slot.startswith(CHAPTER)]
        reached = sorted((_number(slot), slot) for slot in slots if _number(slot) >= 0)
        rows = [Row(slot, words(f"chapter.{number}.title")) for number, slot in reached]
        self.menu = Menu([*rows, Row(BACK, words("menu.back"))])

    @property
    def shown(self) -> int | None:
        """The chapter in focus."""
        row = self.menu.current.id
        return None if row == BACK else _number(row)

    def tick(self, controls: Controls) -> Transition | None:
        """Begin the chapter that is picked, or go back."""
        if controls.presses(Action.CANCEL):
            self.backstage.sound(WENT_BACK)
            return Pop()
        picked = self.menu.tick(controls)
        if self.menu.moved:
            self.backstage.sound(MOVED)
        match picked:
            case Chosen("back"):
                self.backstage.sound(WENT_BACK)
                return Pop()
            case Chosen(slot):
                self.backstage.sound(CHOSE)
                return opened(self.backstage, slot, recap=False)
        return None


def _number(slot: str) -> int:
    """The chapter that a slot was kept for, -1 for a name that no chapter has."""
    name = slot.removeprefix(CHAPTER)
    return int(name) if name.isdecimal() else -1
