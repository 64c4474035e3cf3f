"""Saving into slots and loading from them, as many as wanted; a pin keeps one, throwing away asks first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING

from game.core.controls import Action, Controls
from game.scenes import prompts
from game.scenes.backstage import CHOSE, MOVED, REFUSED, WENT_BACK, Backstage
from game.scenes.menu import Chosen, Menu, Row, Turned
from game.scenes.prompts import Ask
from game.scenes.question import Message, Question
from game.scenes.saves import AUTOSAVE, QUICK, RESCUE, Saved
from game.scenes.scene import Pop, Push, Replace, Transition
from game.session import Session, Snapshot
from game.storage import SaveError

if TYPE_CHECKING:
    from game.content import Content

KINDS = {AUTOSAVE: "menu.autosave", QUICK: "menu.quick_save", RESCUE: "menu.rescued"}
"""What slots are called that the player did not make herself; the others begin a chapter."""
NEW = "new"
"""The row that saves into a slot of its own."""


class Part(IntEnum):
    """What of a row is in focus, from left to right: the save, its pin, the way to throw it away."""

    SAVE = 0
    PIN = 1
    REMOVE = 2


class Slots:
    """Saves `session` where one is given, else loads. `entries` stand beside the rows that show them.

    Left and right move between the parts of a save; `part` is the one in focus. A pinned save stands first,
    and is neither written over nor thrown away.
    """

    overlay = True
    asks: Sequence[Ask] = prompts.SLOTS
    asks_late = False
    pauses = False

    def __init__(self, backstage: Backstage, session: Session | None = None) -> None:
        self.backstage = backstage
        self.session = session
        self.entries: dict[str, Saved] = {}
        self.part = Part.SAVE
        self._pictures: dict[str, bytes | None] = {}
        self.menu = Menu([])
        self._fill()

    @property
    def saving(self) -> bool:
        """Whether a save is made here, not read."""
        return self.session is not None

    def tick(self, controls: Controls) -> Transition | None:
        """Pick a slot, or go back."""
        if controls.presses(Action.CANCEL):
            self.backstage.sound(WENT_BACK)
            return Pop()
        row = self.menu.current.id if self.menu.rows else ""
        picked = self.menu.tick(controls)
        if self.menu.moved or (self.menu.rows and self.menu.current.id != row):
            self.part = Part.SAVE
            self.backstage.sound(MOVED)
        match picked:
            case Turned(slot, step) if controls.clicked:
                return self._done(slot, Part.REMOVE if step > 0 else Part.PIN)
            case Turned(_, step):
                self.part = Part(min(max(self.part + step, Part.SAVE), Part.REMOVE))
                self.backstage.sound(MOVED)
            case Chosen("back"):
                self.backstage.sound(WENT_BACK)
                return Pop()
            case Chosen(slot):
                return self._done(slot, Part.SAVE if controls.clicked else self.part)
        return None

    def picture(self, slot: str) -> bytes | None:
        """The PNG of the moment kept in `slot`, read once."""
        if slot not in self._pictures:
            self._pictures[slot] = self.backstage.saves.picture(slot)
        return self._pictures[slot]

    @property
    def hint(self) -> list[str]:
        """What picking the part in focus would do besides opening the save, for who listens."""
        if self.part is Part.SAVE or self.menu.current.id not in self.entries:
            return []
        pinned = self.entries[self.menu.current.id].pinned
        word = "delete" if self.part is Part.REMOVE else "unpin" if pinned else "pin"
        return [self.backstage.words(f"menu.{word}")]

    def _done(self, slot: str, part: Part) -> Transition | None:
        """What picking this part of this row comes to."""
        pinned = slot in self.entries and self.entries[slot].pinned
        if pinned and (part is Part.REMOVE or (part is Part.SAVE and self.saving)):
            self.backstage.sound(REFUSED)
            self.backstage.say(self.backstage.words("menu.is_pinned"))
            return None
        self.backstage.sound(CHOSE)
        match part:
            case Part.PIN:
                return self._pin(slot, pinned=not pinned)
            case Part.REMOVE:
                return self._ask_remove(slot)
            case Part.SAVE:
                return self._save(slot) if self.saving else opened(self.backstage, slot)

    def _pin(self, slot: str, *, pinned: bool) -> Transition | None:
        try:
            self.backstage.saves.pin(slot, pinned=pinned)
        except SaveError as error:
            return Push(Message(self.backstage, [str(error)]))
        self._fill()
        return None

    def _fill(self) -> None:
        words = self.backstage.words
        entries = [saved for saved in self.backstage.saves.entries() if saved.own or not self.saving]
        entries.sort(key=lambda saved: not saved.pinned)
        self.entries = {saved.slot: saved for saved in entries}
        self._pictures.clear()
        rows = [Row(NEW, words("menu.new_slot"))] if self.saving else []
        rows += [Row(saved.slot, _title(words, saved), saved.when, turns=True) for saved in entries]
        self.menu.show([*rows, Row("back", words("menu.back"))])

    def _save(self, slot: str) -> Transition | None:
        if slot == NEW:
            failed = self._written(self.backstage.saves.fresh())
            return Push(failed.scene) if failed else Pop()
        return Push(Question(self.backstage, "menu.ask_overwrite", lambda: self._written(slot) or Pop(2)))

    def _written(self, slot: str) -> Replace | None:
        """Save into `slot`; None once it is done."""
        if self.session is None:
            return None
        try:
            self.backstage.saves.write(slot, self.session)
        except SaveError as error:
            return Replace(Message(self.backstage, [str(error)]))
        self.backstage.say(self.backstage.words("menu.saved"))
        self._fill()
        return None

    def _ask_remove(self, slot: str) -> Transition:
        return Push(Question(self.backstage, "menu.ask_delete", lambda: self._removed(slot)))

    def _removed(self, slot: str) -> Transition | None:
        self.part = Part.SAVE
        try:
            self.backstage.saves.remove(slot)
        except SaveError as error:
            return Replace(Message(self.backstage, [str(error)]))
        self._fill()
        return None


def _title(words: Callable[..., str], saved: Saved) -> str:
    """What a save is called in the list: how it came about, the chapter, the place.

    A broken one does not say where it was.
    """
    if saved.broken:
        return words("menu.save" if saved.own else KINDS.get(saved.slot, "menu.chapter_start"))
    chapter = words(f"chapter.{saved.chapter}.title")
    place = words(f"place.{saved.place}")
    kind = "" if saved.own else words(KINDS.get(saved.slot, "menu.chapter_start")) + " · "
    return f"{kind}{chapter} · {place}"


def opened(backstage: Backstage, slot: str, *, recap: bool = True) -> Transition:
    """Go on from `slot`, first told what has happened so far where there is to be a `recap`.

    A save that cannot be read says so and offers the one before it.
    """
    try:
        return _played(backstage, backstage.saves.read(slot), recap=recap)
    except SaveError as error:
        deeds = [("menu.load_older", lambda: opened_older(backstage, slot))] if error.older else []
        return Push(Message(backstage, [str(error)], deeds))


def opened_older(backstage: Backstage, slot: str) -> Transition:
    """Go on from what was kept in `slot` before its newest."""
    try:
        return _played(backstage, backstage.saves.read_older(slot))
    except SaveError as error:
        return Replace(Message(backstage, [str(error)]))


def _played(backstage: Backstage, snapshot: Snapshot, *, recap: bool = True) -> Transition:
    from game.scenes.loading import Loading  # loading leads to play, which leads back here
    from game.scenes.play import Play

    def begun(content: Content) -> Play:
        return Play(backstage, Session.restore(content, snapshot), recap=recap)

    return Push(Loading(backstage, begun))
