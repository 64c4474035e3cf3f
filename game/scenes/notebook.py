"""The notebook: what there is to do, people, purse, things, keys and the drawing, a page each."""

from __future__ import annotations

from game.core.controls import Action, Controls
from game.scenes.backstage import CHOSE, MOVED, TURNED_PAGE, WENT_BACK, Backstage
from game.scenes.leaves import Leaf, leaves
from game.scenes.menu import Chosen, Menu, Row
from game.scenes.scene import Pop, Transition
from game.session import Session

CLOSING = (Action.CANCEL, Action.MENU, Action.NOTEBOOK)


class NotebookScene:
    """Left and right turn the pages, up and down go through one's rows; `first_line` is on every page."""

    overlay = True

    def __init__(self, backstage: Backstage, session: Session, page: int = 0) -> None:
        self.backstage = backstage
        self.session = session
        self.first_line = session.memory.outcome("drawing")
        self.page = page
        self._hints = 0
        self.leaves: tuple[Leaf, ...] = ()
        self.menu = Menu([])
        self._write()

    @property
    def leaf(self) -> Leaf:
        """The page that is open."""
        return self.leaves[self.page]

    def tick(self, controls: Controls) -> Transition | None:
        """Turn pages, go through rows, ask for the hint; the key that opened it closes it."""
        if any(map(controls.presses, CLOSING)):
            self.backstage.sound(WENT_BACK)
            return Pop()
        if self._turned(controls):
            return None
        picked = self.menu.tick(controls)
        if self.menu.moved:
            self.backstage.sound(MOVED)
        if isinstance(picked, Chosen) and self.leaf.id == "todo":
            self._help()
        return None

    def _turned(self, controls: Controls) -> bool:
        """Whether another page was opened."""
        sideways = controls.presses(Action.RIGHT) - controls.presses(Action.LEFT)
        part, _, number = (controls.over or "").partition(":")
        page = (self.page + sideways) % len(self.leaves)
        if controls.clicked and part == "page" and number.isdigit():
            page = min(int(number), len(self.leaves) - 1)
        if page == self.page:
            return False
        self.page = page
        self.backstage.sound(TURNED_PAGE)
        self.menu = Menu(self._rows())
        return True

    def _help(self) -> None:
        """Tell the next step of the hint, and keep the rest of the page as it is."""
        if any(entry.id == "hint" for entry in self.leaf.entries):
            self._hints += 1
            self.backstage.sound(CHOSE)
            self._write()

    def _write(self) -> None:
        self.leaves = leaves(self.session, self.backstage.words, self._hints)
        self.menu.show(self._rows(), "hint")

    def _rows(self) -> list[Row]:
        return [Row(entry.id, entry.text) for entry in self.leaf.entries]
