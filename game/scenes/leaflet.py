"""A text to be read at leisure: the credits, the content note."""

from __future__ import annotations

from collections.abc import Sequence

from game.core.controls import Action, Controls
from game.scenes import prompts
from game.scenes.backstage import WENT_BACK, Backstage
from game.scenes.prompts import Ask
from game.scenes.scene import Pop, Transition

STEP = 40
"""Design pixels that one press scrolls."""
ARROWS = {"scroll:up": -1, "scroll:down": 1}
"""What lies under the arrows where there is more to be read, and which way a click there scrolls."""


class Leaflet:
    """`heading` and `paragraphs` come from the words under `key`; `scroll` is in design pixels."""

    overlay = True
    asks_late = False
    pauses = False

    def __init__(self, backstage: Backstage, key: str) -> None:
        self.backstage = backstage
        self.key = key
        self.heading = backstage.words(f"{key}.heading")
        self.paragraphs = tuple(backstage.words(f"{key}.text").strip().split("\n\n"))
        self.close = backstage.words("menu.close")
        self.scroll = 0
        self.room = 0

    @property
    def asks(self) -> Sequence[Ask]:
        """Scrolling is told of only where there is more than fits."""
        return prompts.LEAFLET if self.room else (prompts.BACK,)

    def tick(self, controls: Controls) -> Transition | None:
        """Scroll with keys, wheel and arrows; confirm, cancel or a click beside them closes.

        `room` is set by who paints it.
        """
        _, heading = controls.heading
        taps = controls.presses(Action.DOWN) - controls.presses(Action.UP) - controls.wheel
        arrow = ARROWS.get(controls.over or "", 0) if controls.clicked else 0
        taps += 2 * arrow
        self.scroll = min(max(0, self.scroll + heading * 6 + taps * STEP), self.room)
        done = (Action.CONFIRM, Action.CANCEL, Action.MENU)
        if (controls.clicked and not arrow) or any(controls.presses(action) for action in done):
            self.backstage.sound(WENT_BACK)
            return Pop()
        return None
