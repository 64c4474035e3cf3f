"""The pause menu: go on, save, load, skip, ask for a hint, settle how the game is liked, leave."""

from __future__ import annotations

from game.core.controls import Action, Controls
from game.scenes.backstage import CHOSE, MOVED, WENT_BACK, Backstage
from game.scenes.history import History
from game.scenes.menu import Chosen, Menu, Row
from game.scenes.notebook import NotebookScene
from game.scenes.question import Message, Question
from game.scenes.saves import AUTOSAVE
from game.scenes.scene import Pop, Push, Replace, Reset, Transition
from game.scenes.settings import SettingsScene
from game.scenes.slots import Slots
from game.session import Session, TaskStop
from game.storage import SaveError

HINTS = ("", ".where", ".what")
"""What a hint says first, second and third, as endings of the objective's key."""


class Pause:
    """Lies over the play; `hint` holds what has been told of the objective so far."""

    overlay = True

    def __init__(self, backstage: Backstage, session: Session) -> None:
        self.backstage = backstage
        self.session = session
        self.hint: list[str] = []
        self.menu = Menu(self._rows())

    def tick(self, controls: Controls) -> Transition | None:
        """Move through the rows; the menu key closes."""
        if controls.presses(Action.MENU) or controls.presses(Action.CANCEL):
            self.backstage.sound(WENT_BACK)
            return Pop()
        picked = self.menu.tick(controls)
        if self.menu.moved:
            self.backstage.sound(MOVED)
        return self._picked(picked.id) if isinstance(picked, Chosen) else None

    def _rows(self) -> list[Row]:
        words = self.backstage.words
        task = isinstance(self.session.stop, TaskStop)
        skip = Row("skip", words("menu.skip_task" if task else "menu.skip"), enabled=not self.session.free)
        more = bool(self.session.memory.objective) and len(self.hint) < len(HINTS)
        return [
            Row("resume", words("menu.resume")),
            Row("save", words("menu.save")),
            Row("load", words("menu.load"), enabled=self.backstage.saves.some),
            Row("notebook", words("menu.notebook")),
            Row("history", words("menu.history"), enabled=bool(self.session.memory.heard)),
            skip,
            Row("hint", words("menu.hint"), enabled=more),
            Row("settings", words("menu.settings")),
            Row("title", words("menu.to_title")),
        ]

    def _picked(self, row: str) -> Transition | None:
        self.backstage.sound(CHOSE)
        match row:
            case "resume":
                return Pop()
            case "save":
                return Push(Slots(self.backstage, self.session))
            case "load":
                return Push(Slots(self.backstage))
            case "notebook":
                return Push(NotebookScene(self.backstage, self.session))
            case "history":
                return Push(History(self.backstage, self.session))
            case "skip":
                self._skip()
                return Pop()
            case "hint":
                self._hint()
            case "settings":
                return Push(SettingsScene(self.backstage))
            case "title":
                return Push(Question(self.backstage, "menu.ask_title", self._leave))
        return None

    def _skip(self) -> None:
        if isinstance(self.session.stop, TaskStop):
            self.session.skip_task()
        else:
            self.session.skip()

    def _hint(self) -> None:
        key = f"objective.{self.session.memory.objective}{HINTS[len(self.hint)]}"
        self.hint.append(self.backstage.words(key))
        self.menu.show(self._rows(), "hint")

    def _leave(self) -> Transition:
        from game.scenes.title import Title  # the title leads here, and this back to it

        try:
            self.backstage.saves.write(AUTOSAVE, self.session)
        except SaveError as error:
            return Replace(Message(self.backstage, [str(error)]))
        return Reset(Title(self.backstage))
