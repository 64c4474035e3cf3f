"""Every line that was said, to be read again; it opens at the newest."""

from __future__ import annotations

from game.core.controls import Action, Controls
from game.scenes.backstage import WENT_BACK, Backstage
from game.scenes.scene import Pop, Transition
from game.scenes.spoken import called, spoken
from game.session import Session

SLICES = 100
"""Parts of the scroll bar that can be told apart: the ids "scroll:0" at the oldest to "scroll:99"."""
STEP = 72
"""Design pixels that one step of the wheel scrolls."""
PACE = 9
"""Design pixels a tick while a key is held."""
SHEET = 420
"""Design pixels that left and right, or page up, scroll."""
CLOSING = (Action.CANCEL, Action.MENU, Action.HISTORY, Action.CONFIRM)


class History:
    """`scroll` is how far above the newest line the view stands, in design pixels; `room` how far it can.

    `room` is set by who paints it. `dragging` while the scroll bar is held.
    """

    overlay = True

    def __init__(self, backstage: Backstage, session: Session) -> None:
        self.backstage = backstage
        self.session = session
        self.lines = spoken(session)
        self.names = {
            line.speaker: called(session, backstage.words, line.speaker)
            for line in self.lines
            if line.speaker
        }
        self.scroll = 0
        self.room = 0
        self.dragging = False

    def tick(self, controls: Controls) -> Transition | None:
        """Scroll by keys, wheel or bar; the wheel turned on beyond the newest line closes too."""
        beyond = controls.wheel < 0 and self.scroll == 0
        if beyond or any(map(controls.presses, CLOSING)):
            self.backstage.sound(WENT_BACK)
            return Pop()
        self._drag(controls)
        _, heading = controls.heading
        wanted = self.scroll + controls.wheel * STEP - heading * PACE + self._sheets(controls) * SHEET
        self.scroll = min(max(0, wanted), self.room)
        return None

    def _sheets(self, controls: Controls) -> int:
        older = controls.presses(Action.LEFT) or controls.presses(Action.BACK)
        return older - controls.presses(Action.RIGHT)

    def _drag(self, controls: Controls) -> None:
        part, _, number = (controls.over or "").partition(":")
        on_bar = part == "scroll" and number.isdigit()
        self.dragging = controls.gripped and (self.dragging or (controls.clicked and on_bar))
        if on_bar and (self.dragging or controls.clicked):
            self.scroll = round(self.room * (1 - int(number) / (SLICES - 1)))
