"""A question that is answered yes or no before something cannot be undone, and a message to be read."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from game.core.controls import Action, Controls
from game.scenes import prompts
from game.scenes.backstage import CHOSE, MOVED, WENT_BACK, Backstage
from game.scenes.menu import Chosen, Menu, Row
from game.scenes.prompts import Ask
from game.scenes.scene import Pop, Transition

Answered = Callable[[], Transition | None]


class Question:
    """`text` is a key to the words; "no" is in focus first and leaves everything as it was."""

    overlay = True
    asks: Sequence[Ask] = prompts.ROWS
    asks_late = False
    pauses = False

    def __init__(self, backstage: Backstage, text: str, yes: Answered, **values: object) -> None:
        self.backstage = backstage
        self.lines: tuple[str, ...] = (backstage.words(text, **values),)
        self._yes = yes
        self.menu = Menu(
            [Row("no", backstage.words("menu.no")), Row("yes", backstage.words("menu.yes"))], "no"
        )

    def tick(self, controls: Controls) -> Transition | None:
        """Wait for the answer."""
        if controls.presses(Action.CANCEL):
            self.backstage.sound(WENT_BACK)
            return Pop()
        picked = self.menu.tick(controls)
        if self.menu.moved:
            self.backstage.sound(MOVED)
        if not isinstance(picked, Chosen):
            return None
        self.backstage.sound(CHOSE)
        return (self._yes() if picked.id == "yes" else None) or Pop()


class Message:
    """`lines` to be read, and what can be done about them: rows of an id, a key to the words and a deed."""

    overlay = True
    asks: Sequence[Ask] = prompts.ROWS
    asks_late = False
    pauses = False

    def __init__(
        self,
        backstage: Backstage,
        lines: Sequence[str],
        deeds: Sequence[tuple[str, Answered]] = (),
    ) -> None:
        self.backstage = backstage
        self.lines = tuple(lines)
        self._deeds = dict(deeds)
        rows = [Row(key, backstage.words(key)) for key in self._deeds]
        self.menu = Menu([*rows, Row("menu.close", backstage.words("menu.close"))])

    def tick(self, controls: Controls) -> Transition | None:
        """Wait until it was read."""
        if controls.presses(Action.CANCEL):
            return Pop()
        picked = self.menu.tick(controls)
        if not isinstance(picked, Chosen):
            return None
        self.backstage.sound(CHOSE)
        deed = self._deeds.get(picked.id)
        return (deed() if deed is not None else None) or Pop()
