"""How long a first player takes, by chapter: reading, walking, choosing, and what the stage takes."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from game.session.session import Session
from game.session.stops import ChoiceStop, LineStop, TaskStop

WORDS_A_MINUTE = 180
"""How fast a line is read, silently and with the picture looked at."""
TICKS_A_SECOND = 60
CHOICE_SECONDS = 4.0
"""Thinking over an answer, besides reading what can be answered."""
ACTION_SECONDS = 3.0
"""One action in a task's panel."""
DETOURS = 1.5
"""A stranger's way through a room, against the shortest one that the pilot takes."""


@dataclass(slots=True)
class Estimate:
    """Seconds by chapter, gathered by watching a session after every tick."""

    seconds: defaultdict[int, float] = field(default_factory=lambda: defaultdict(float))
    _last: object = None

    def watch(self, session: Session) -> None:
        """Count what this tick, or the stop that it came to, would take a player."""
        chapter, stop = session.memory.chapter, session.stop
        spent = 0.0
        if isinstance(stop, LineStop | ChoiceStop | TaskStop):
            if stop != self._last:
                spent = _reading(stop)
        elif session.free:
            spent = DETOURS / TICKS_A_SECOND if session.world.hero.moving else 0.0
        else:
            spent = 1 / TICKS_A_SECOND
        self._last = stop
        self.seconds[chapter] += spent

    @property
    def minutes(self) -> dict[int, float]:
        """The chapters in order, and the minutes of each."""
        return {chapter: self.seconds[chapter] / 60 for chapter in sorted(self.seconds)}


def _reading(stop: LineStop | ChoiceStop | TaskStop) -> float:
    match stop:
        case LineStop():
            return _words(stop.text)
        case ChoiceStop():
            return CHOICE_SECONDS + sum(_words(choice.text) for choice in stop.choices)
        case TaskStop():
            return ACTION_SECONDS


def _words(text: str) -> float:
    """Seconds that a text takes."""
    return len(text.split()) * 60 / WORDS_A_MINUTE
