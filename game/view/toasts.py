"""Short messages over whatever is on, one after the other, each as long as it takes to read."""

from __future__ import annotations

from collections import deque

from game.core.settings import Settings

LEAST_TICKS = 240
"""How long the shortest message is shown, in ticks of 1/60 s."""
NOTICED_TICKS = 60
"""What finding a message takes before it is read; till then no press sends it away."""
HURRIED_TICKS = 120
"""How long a message is shown at least where another waits."""
TICKS_A_MINUTE = 3600


class Toasts:
    """`text` is the message that is shown, `fresh` whether it came up in this frame."""

    def __init__(self) -> None:
        self.text = ""
        self.fresh = False
        self._waiting: deque[str] = deque()
        self._began = 0
        self._pressed = False

    def press(self) -> None:
        """The player pressed something, which sends a message away that waits for it."""
        self._pressed = True

    def take(self, messages: list[str], age: int, settings: Settings) -> bool:
        """Take up new messages at tick `age`, emptying the list; whether one is to be shown."""
        self._waiting += (text for text in messages if text not in (self.text, *self._waiting))
        if self.text in messages:
            self._began = age
        messages.clear()
        self.fresh = False
        if self.text and self._is_over(age - self._began, settings):
            self.text = ""
        if not self.text and self._waiting:
            self.text, self._began, self.fresh = self._waiting.popleft(), age, True
        self._pressed = False
        return bool(self.text)

    def _is_over(self, shown: int, settings: Settings) -> bool:
        if settings.messages_wait:
            return self._pressed and shown >= NOTICED_TICKS
        reading = len(self.text.split()) * TICKS_A_MINUTE // settings.auto_pace
        wanted = max(LEAST_TICKS, NOTICED_TICKS + reading)
        return shown >= (min(wanted, HURRIED_TICKS) if self._waiting else wanted)
