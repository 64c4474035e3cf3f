"""A direction: a Yarn command as a typed value, with an effect on memory and a life on the stage."""

from __future__ import annotations

from dataclasses import MISSING, dataclass, field, fields
from enum import StrEnum
from typing import Any, ClassVar

from game.core.problems import did_you_mean
from game.story.memory import Memory
from game.world.world import World

TICKS = 60
"""Ticks in a second."""


class Kind(StrEnum):
    """What a word in a direction names; content knows the words of each kind."""

    ACTOR = "actor"
    MARK = "mark"
    TARGET = "target"
    THING = "thing"
    SPOT = "spot"
    PLACE = "place"
    ROUTE = "route"
    POSE = "pose"
    EMOTE = "emote"
    LOOK = "look"
    ITEM = "item"
    OBJECTIVE = "objective"
    NOTE = "note"
    MILESTONE = "milestone"
    HOUR = "hour"
    LIGHT = "light"
    WEATHER = "weather"
    TRACK = "track"
    LAYER = "layer"
    SOUND = "sound"
    PICTURE = "picture"
    CARD = "card"
    TASK = "task"
    REASON = "reason"
    WORD = "word"
    NUMBER = "number"
    SECONDS = "seconds"


NONE = "none"
"""The word for nothing: no leader, no music, no picture."""


class DirectionError(ValueError):
    """A direction that cannot be read: what is wrong, and in `remedy` what may help."""

    def __init__(self, what: str, remedy: str = "") -> None:
        super().__init__(what)
        self.remedy = remedy


def given(kind: Kind, *words: str, default: str | None = None) -> Any:
    """A parameter of a direction: its kind and, where only a few words fit, those words."""
    metadata = {"kind": kind, "words": words}
    return field(metadata=metadata) if default is None else field(default=default, metadata=metadata)


@dataclass(frozen=True, slots=True)
class Parameter:
    """One word that a direction takes; `words` are those that fit, if they are few."""

    name: str
    kind: Kind
    words: tuple[str, ...]
    optional: bool


@dataclass(frozen=True, slots=True)
class Direction:
    """What every direction can do. `effect` is applied once; the rest only stages it and may begin again."""

    word: ClassVar[str] = ""

    def effect(self, memory: Memory) -> Memory:
        """What the story knows afterwards."""
        return memory

    def begin(self, world: World) -> None:
        """Starts it on the stage."""

    def done(self, world: World, age: int) -> bool:
        """Whether the story may go on, `age` ticks after it began."""
        return True

    def end(self, world: World) -> None:
        """Clears away what it leaves on the stage."""

    @classmethod
    def parameters(cls) -> tuple[Parameter, ...]:
        """The words it takes, in order."""
        return tuple(
            Parameter(each.name, each.metadata["kind"], each.metadata["words"], _is_optional(each))
            for each in fields(cls)
        )


def _is_optional(each: Any) -> bool:
    return each.default is not MISSING


def read_words(kind: type[Direction], words: tuple[str, ...]) -> Direction:
    """The direction of this kind with these words; raises DirectionError where they do not fit."""
    parameters = kind.parameters()
    needed = sum(not each.optional for each in parameters)
    if not needed <= len(words) <= len(parameters):
        count = "1 word" if len(words) == 1 else f"{len(words)} words"
        usage = (kind.__doc__ or kind.word).partition(": ")[0]
        raise DirectionError(f"'{kind.word}' was given {count}", f"it is written: {usage}")
    for word, parameter in zip(words, parameters, strict=False):
        _fits(kind.word, word, parameter)
    return kind(*words)


def _fits(direction: str, word: str, parameter: Parameter) -> None:
    if parameter.words and word not in parameter.words:
        remedy = did_you_mean(word, parameter.words)
        raise DirectionError(f"'{direction}' knows no {parameter.name} '{word}'", remedy)
    if parameter.kind in (Kind.NUMBER, Kind.SECONDS):
        try:
            number = float(word)
        except ValueError:
            raise DirectionError(f"'{direction}' wants a number for {parameter.name}, not '{word}'") from None
        if not 0 <= number <= 1_000_000:
            raise DirectionError(f"'{direction}' wants {parameter.name} between 0 and 1000000, not '{word}'")


def ticks(seconds: str) -> int:
    """A number of seconds, as a script writes it, in ticks."""
    return round(float(seconds) * TICKS)
