"""Waits for what was authored, and says in plain words if it cannot be used."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from game.core.controls import Action, Controls
from game.core.problems import AuthoringError
from game.scenes.backstage import Backstage
from game.scenes.question import Message
from game.scenes.scene import Pop, Replace, Reset, Scene, Transition

if TYPE_CHECKING:
    from game.content import Content

SHOWN_PROBLEMS = 8
"""Faults that fit the message."""


class Loading:
    """Gives way to the scene that `then` makes of the content; `age` counts ticks."""

    overlay = True

    def __init__(self, backstage: Backstage, then: Callable[[Content], Scene]) -> None:
        self.backstage = backstage
        self.age = 0
        self._then = then

    def tick(self, controls: Controls) -> Transition | None:
        """Wait; cancel goes back while there is nothing yet."""
        self.age += 1
        library = self.backstage.library
        if library.content is not None:
            return self._begun(library.content)
        if library.settled:
            return Replace(Message(self.backstage, self._faults()))
        return Pop() if controls.presses(Action.CANCEL) else None

    def _begun(self, content: Content) -> Transition:
        try:
            return Reset(self._then(content))
        except AuthoringError as error:
            return Replace(Message(self.backstage, [str(problem) for problem in error.problems]))
        except KeyError as error:
            gone = self.backstage.words("menu.save_unusable", what=str(error).strip("'\""))
            return Replace(Message(self.backstage, [gone]))

    def _faults(self) -> list[str]:
        library = self.backstage.library
        lines = [self.backstage.words("menu.broken_content")]
        if library.fault:
            lines.append(library.fault)
        return lines + [str(problem) for problem in library.problems[:SHOWN_PROBLEMS]]
