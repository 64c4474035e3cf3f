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


class Leaflet:
    """`heading` and `paragraphs` come from the words under `key`; `scroll` is in design pixels."""

    overlay = True
    asks: Sequence[Ask] = prompts.LEAFLET
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

    def tick(self, controls: Controls) -> Transition | None:
        """Scroll with keys and wheel; confirm, cancel or a click closes. `room` is set by who paints it."""
        _, heading = controls.heading
        taps = controls.presses(Action.DOWN) - controls.presses(Action.UP) - controls.wheel
        self.scroll = min(max(0, self.scroll + heading * 6 + taps * STEP), self.room)
        done = (Action.CONFIRM, Action.CANCEL, Action.MENU)
        if controls.clicked or any(controls.presses(action) for action in done):
            self.backstage.sound(WENT_BACK)
            return Pop()
        return None
