"""What a session tells those who play it."""

from __future__ import annotations

from dataclasses import dataclass

from game.world.events import Heard


@dataclass(frozen=True, slots=True)
class Checkpointed:
    """A good moment to save has come."""


@dataclass(frozen=True, slots=True)
class ChapterBegan:
    """Chapter `number` has begun; the save made now is kept."""

    number: int


@dataclass(frozen=True, slots=True)
class Ended:
    """The story is over."""


SessionEvent = Heard | Checkpointed | ChapterBegan | Ended
