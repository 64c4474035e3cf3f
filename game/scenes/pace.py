"""How play goes on by itself: forward at a reader's pace, or fast over what was read before."""

from __future__ import annotations

from collections.abc import Callable

from game.core.controls import Action, Controls
from game.core.settings import Settings
from game.scenes.reading import TICKS_A_SECOND, Reading
from game.session import LineStop, Session

TAP = 15
"""Ticks up to which a press of the key is a tap, after which skipping stays on."""
BREATH = 45
"""Ticks that every page stays, however short it is."""
A_LINE = 3
"""Ticks that a skipped line is seen."""
AT_ONCE = 90
"""Ticks of stage business that are passed in one when skipping."""


class Pace:
    """`auto` turns pages and goes on when they are read; `skipping` passes over lines that were."""

    def __init__(self) -> None:
        self.auto = False
        self.skipping = False
        self._held = 0
        self._rested = 0
        self._page: tuple[object, int] = (None, 0)

    def tick(self, controls: Controls) -> None:
        """Follow the keys: one is a switch; the other is held, or tapped to stay on until a press."""
        if controls.presses(Action.AUTO):
            self.auto, self.skipping = not self.auto, False
        if controls.presses(Action.SKIP):
            self.skipping, self._held = not self.skipping, 0
        elif controls.clicked or controls.pressed & {Action.CONFIRM, Action.CANCEL}:
            self.skipping = False
        self._follow_held(controls)

    def rest(self) -> None:
        """Stop going on by itself."""
        self.auto = self.skipping = False

    def turns(self, reading: Reading, settings: Settings) -> bool:
        """Whether the open page has been shown for as long as its words take to read."""
        page = (reading, reading.number)
        self._rested = self._rested + 1 if page == self._page and reading.complete else 0
        self._page = page
        if not self.auto or not reading.complete:
            return False
        words = sum(len(line.split()) for line in reading.page)
        return self._rested >= BREATH + words * 60 * TICKS_A_SECOND // settings.auto_pace

    def skips(self, session: Session, passes: Callable[[], None], known: Callable[[str], bool]) -> bool:
        """Pass what is between two lines, or a line that is `known`; False where skipping has to end."""
        for _ in range(AT_ONCE):
            stop = session.stop
            if session.free or (stop is not None and not isinstance(stop, LineStop)):
                return False
            if isinstance(stop, LineStop):
                return self._passes_line(stop, passes, known)
            passes()
        return True

    def _passes_line(self, line: LineStop, passes: Callable[[], None], known: Callable[[str], bool]) -> bool:
        if not known(line.id):
            return False
        self._rested += 1
        if self._rested >= A_LINE:
            self._rested = 0
            passes()
        return True

    def _follow_held(self, controls: Controls) -> None:
        if Action.SKIP in controls.held:
            self._held += 1
            return
        if self._held > TAP:
            self.skipping = False
        self._held = 0
