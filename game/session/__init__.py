"""One playthrough: the story and the world together, tick by tick, with nothing of a screen in it."""

from __future__ import annotations

from game.session.events import ChapterBegan, Checkpointed, Ended, SessionEvent
from game.session.session import Session
from game.session.snapshot import Snapshot
from game.session.stops import (
    Act,
    Answer,
    Choice,
    ChoiceStop,
    Choose,
    LineStop,
    Next,
    SessionStop,
    Shortcut,
    TaskStop,
)
from game.session.witness import Witness
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
    "Shortcut",
    "Snapshot",
    "TaskStop",
    "Witness",
]
