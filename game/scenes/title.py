"""The title: go on where it was left, begin, load, choose a chapter, settle, read, leave."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from game.core.controls import Controls
from game.scenes import prompts
from game.scenes.backstage import CHOSE, MOVED, Backstage
from game.scenes.leaflet import Leaflet
from game.scenes.menu import Chosen, Menu, Row
from game.scenes.prompts import Ask
from game.scenes.scene import Push, Quit, Transition

if TYPE_CHECKING:
    from game.content import Content
    from game.scenes.scene import Scene


class Title:
    """The first scene; `age` counts ticks since it came on. `then` are laid over it, one after another."""

    overlay = False
    asks: Sequence[Ask] = prompts.TITLE
    asks_late = False
    pauses = False

    def __init__(self, backstage: Backstage, then: Sequence[Scene] = ()) -> None:
        self.backstage = backstage
        self._then = list(then)
        self.age = 0
        self.menu = Menu(self._rows())

    def tick(self, controls: Controls) -> Transition | None:
        """Move through the rows and do what is picked."""
        self.age += 1
        if self._then:
            return Push(self._then.pop(0))
        if self.age % 60 == 0:
            self.menu.show(self._rows())
        picked = self.menu.tick(controls)
        if self.menu.moved:
            self.backstage.sound(MOVED)
        if not isinstance(picked, Chosen):
            return None
        self.backstage.sound(CHOSE)
        return self._picked(picked.id)

    def _rows(self) -> list[Row]:
        words = self.backstage.words
        saved = self.backstage.saves.some
        rows = [Row("continue", words("menu.continue"))] if saved else []
        rows.append(Row("new", words("menu.new_game")))
        if saved:
            rows += [Row("load", words("menu.load")), Row("chapters", words("menu.chapters"))]
        names = ("settings", "content_note", "credits", "quit")
        return [*rows, *(Row(name, words(f"menu.{name}")) for name in names)]

    def _picked(self, row: str) -> Transition | None:
        match row:
            case "continue":
                return self._continued()
            case "new":
                return Push(self._new_game())
            case "load":
                from game.scenes.slots import Slots  # what the first frame does not need is loaded later

                return Push(Slots(self.backstage))
            case "chapters":
                from game.scenes.chapters import Chapters

                return Push(Chapters(self.backstage))
            case "settings":
                from game.scenes.settings import SettingsScene

                return Push(SettingsScene(self.backstage))
            case "quit":
                return Quit()
            case _:
                return Push(Leaflet(self.backstage, row))

    def _continued(self) -> Transition | None:
        from game.scenes.slots import opened

        entries = self.backstage.saves.entries()
        return opened(self.backstage, entries[0].slot) if entries else None

    def _new_game(self) -> Scene:
        from game.scenes.loading import Loading

        return Loading(self.backstage, self._begun)

    def _begun(self, content: Content) -> Scene:
        from game.scenes.play import Play
        from game.session import Session

        return Play(self.backstage, Session.begin(content, self.backstage.seed))
