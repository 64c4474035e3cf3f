"""Directions to the story itself: the only ones with an effect on memory."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

from game.story.directions.direction import Direction, Kind, given
from game.story.memory import PAISE, Memory
from game.world.world import World

HOURS = ("dawn", "morning", "noon", "afternoon", "dusk", "evening", "night")


@dataclass(frozen=True, slots=True)
class Give(Direction):
    """give ITEM: the player carries it from now on."""

    word: ClassVar[str] = "give"
    item: str = given(Kind.ITEM)

    def effect(self, memory: Memory) -> Memory:
        return memory.given(self.item)


@dataclass(frozen=True, slots=True)
class Take(Direction):
    """take ITEM: the player no longer carries it."""

    word: ClassVar[str] = "take"
    item: str = given(Kind.ITEM)

    def effect(self, memory: Memory) -> Memory:
        return memory.taken(self.item)


@dataclass(frozen=True, slots=True)
class Pay(Direction):
    """pay RUPEES REASON: takes money from the purse; what it lacks becomes credit."""

    word: ClassVar[str] = "pay"
    rupees: str = given(Kind.NUMBER)
    reason: str = given(Kind.REASON)

    def effect(self, memory: Memory) -> Memory:
        return memory.paid(round(float(self.rupees) * PAISE), self.reason)


@dataclass(frozen=True, slots=True)
class Earn(Direction):
    """earn RUPEES REASON: puts money into the purse."""

    word: ClassVar[str] = "earn"
    rupees: str = given(Kind.NUMBER)
    reason: str = given(Kind.REASON)

    def effect(self, memory: Memory) -> Memory:
        return memory.earned(round(float(self.rupees) * PAISE), self.reason)


@dataclass(frozen=True, slots=True)
class SetObjective(Direction):
    """objective ID|none: what the player has to do now."""

    word: ClassVar[str] = "objective"
    objective: str = given(Kind.OBJECTIVE)

    def effect(self, memory: Memory) -> Memory:
        return replace(memory, objective="" if self.objective == "none" else self.objective)


@dataclass(frozen=True, slots=True)
class Note(Direction):
    """note ID: writes a note into the notebook."""

    word: ClassVar[str] = "note"
    note: str = given(Kind.NOTE)

    def effect(self, memory: Memory) -> Memory:
        return memory.noted(self.note)


@dataclass(frozen=True, slots=True)
class Milestone(Direction):
    """milestone ID: puts a beat of the story on record."""

    word: ClassVar[str] = "milestone"
    milestone: str = given(Kind.MILESTONE)

    def effect(self, memory: Memory) -> Memory:
        return memory.reached(self.milestone)


@dataclass(frozen=True, slots=True)
class Hour(Direction):
    """hour NAME: what time of the day it is."""

    word: ClassVar[str] = "hour"
    hour: str = given(Kind.HOUR, *HOURS)

    def effect(self, memory: Memory) -> Memory:
        return replace(memory, hour=self.hour)

    def begin(self, world: World) -> None:
        world.stage.hour = self.hour


@dataclass(frozen=True, slots=True)
class Day(Direction):
    """day NUMBER: which day it is, counted from 1 June 1982 as day 1."""

    word: ClassVar[str] = "day"
    day: str = given(Kind.NUMBER)

    def effect(self, memory: Memory) -> Memory:
        return replace(memory, day=int(float(self.day)))


@dataclass(frozen=True, slots=True)
class Chapter(Direction):
    """chapter NUMBER: begins a chapter; the save made here is kept."""

    word: ClassVar[str] = "chapter"
    chapter: str = given(Kind.NUMBER)

    def effect(self, memory: Memory) -> Memory:
        return replace(memory, chapter=int(float(self.chapter)))


@dataclass(frozen=True, slots=True)
class Goto(Direction):
    """goto PLACE MARK: the player is in another place."""

    word: ClassVar[str] = "goto"
    place: str = given(Kind.PLACE)
    mark: str = given(Kind.MARK)

    def effect(self, memory: Memory) -> Memory:
        return replace(memory, place=self.place)

    def begin(self, world: World) -> None:
        world.enter(self.place, self.mark)


@dataclass(frozen=True, slots=True)
class Checkpoint(Direction):
    """checkpoint: a good moment to save."""

    word: ClassVar[str] = "checkpoint"


@dataclass(frozen=True, slots=True)
class Task(Direction):
    """task ID: a playable idea with its own panel; the story waits for its outcome."""

    word: ClassVar[str] = "task"
    task: str = given(Kind.TASK)


@dataclass(frozen=True, slots=True)
class Ending(Direction):
    """ending: the story is over."""

    word: ClassVar[str] = "ending"

    def effect(self, memory: Memory) -> Memory:
        return replace(memory, ended=True, objective="")
