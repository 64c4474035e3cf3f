"""One playthrough: the story and the world together, tick by tick, with nothing of a screen in it."""

from __future__ import annotations

from game.session.events import ChapterBegan, Checkpointed, Ended, SessionEvent
from game.session.session import Session
from game.session.snapshot import Snapshot
from game.session.stops import Act, Answer, Choice, ChoiceStop, Choose, LineStop, Next, SessionStop, TaskStop
from game.world.events import Heard

__all__ = [
    "Act",
    "Answer",
    "ChapterBegan",
    "Checkpointed",
    "Choice",
    "ChoiceStop",
    "Choose",
    "Ended",
    "Heard",
    "LineStop",
    "Next",
    "Session",
    "SessionEvent",
    "SessionStop",
    "Snapshot",
    "TaskStop",
]
