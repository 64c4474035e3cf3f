"""How long a first player takes, by chapter: reading, walking, and all that is watched."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from game.session.session import Session
from game.session.stops import ChoiceStop, LineStop, TaskStop

WORDS_A_MINUTE = 180
"""How fast a line is read, silently and with the picture looked at."""
TICKS_A_MINUTE = 60 * 60
CHOICE_MINUTES = 4 / 60
"""Thinking over an answer, besides reading what can be answered."""
ACTION_MINUTES = 3 / 60
"""One action in a task's panel."""


@dataclass(slots=True)
class Minutes:
    """Of one chapter: reading its lines and answers, walking, and watching, choosing and handling things."""

    reading: float = 0.0
    walking: float = 0.0
    watching: float = 0.0

    @property
    def played(self) -> float:
        """What is read and walked: the least that a first player takes who looks at nothing else."""
        return self.reading + self.walking


@dataclass(slots=True)
class Estimate:
    """Minutes by chapter, gathered by watching a session after every tick."""

    chapters: defaultdict[int, Minutes] = field(default_factory=lambda: defaultdict(Minutes))
    _last: object = None
    _read: LineStop | None = None

    def watch(self, session: Session) -> None:
        """Count what this tick, or the stop that it came to, would take a player."""
        spent, stop = self.chapters[session.memory.chapter], session.stop
        fresh, self._last = stop != self._last, stop
        match stop:
            case LineStop() if fresh:
                spent.reading += _words(stop.text)
                self._read = stop
            case ChoiceStop() if fresh:
                asked = "" if stop.line in (None, self._read) else stop.line.text
                spent.reading += sum(map(_words, (asked, *(choice.text for choice in stop.choices))))
                spent.watching += CHOICE_MINUTES
            case TaskStop() if fresh:
                spent.watching += ACTION_MINUTES
            case None if session.free and session.world.hero.moving:
                spent.walking += 1 / TICKS_A_MINUTE
            case None if not session.free:
                spent.watching += 1 / TICKS_A_MINUTE

    def report(self) -> list[str]:
        """A line for each chapter, and one for all."""
        rows = [
            f"chapter {number}: {each.played:.0f} minutes of reading and walking, "
            f"{each.played + each.watching:.0f} with all that is watched, chosen and handled"
            for number, each in sorted(self.chapters.items())
        ]
        played = sum(each.played for each in self.chapters.values())
        watched = sum(each.watching for each in self.chapters.values())
        return [*rows, f"all in all {played:.0f} minutes, {played + watched:.0f} with all of that"]


def _words(text: str) -> float:
    """Minutes that a text takes."""
    return len(text.split()) / WORDS_A_MINUTE
