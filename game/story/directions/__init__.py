"""The directions a script may give, one frozen class each, under the word that calls it."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.problems import did_you_mean
from game.story.directions import people, picture, telling
from game.story.directions.direction import (
    NONE,
    Direction,
    DirectionError,
    Kind,
    Parameter,
    read_words,
)
from game.yarn.directives import KEYWORDS

MEANWHILE = "meanwhile"
"""The last word of a direction that the story does not wait for."""

_KINDS: tuple[type[Direction], ...] = (
    people.Walk,
    people.PlaceActor,
    people.Face,
    people.Pose,
    people.Emote,
    people.Wear,
    people.Follow,
    people.Lead,
    people.Show,
    people.Hide,
    people.SetRoute,
    people.Put,
    people.Settle,
    picture.Fade,
    picture.Camera,
    picture.Light,
    picture.Weather,
    picture.Picture,
    picture.Wait,
    picture.Card,
    picture.Music,
    picture.Sound,
    telling.Give,
    telling.Take,
    telling.Pay,
    telling.Earn,
    telling.SetObjective,
    telling.Note,
    telling.Milestone,
    telling.Hour,
    telling.Day,
    telling.Chapter,
    telling.Goto,
    telling.Checkpoint,
    telling.Task,
    telling.Ending,
)

DIRECTIONS: dict[str, type[Direction]] = {kind.word: kind for kind in _KINDS}


@dataclass(frozen=True, slots=True)
class Cue:
    """A direction as a script gave it, and whether the story goes on meanwhile."""

    direction: Direction
    meanwhile: bool = False


def read(name: str, words: tuple[str, ...]) -> Cue:
    """The cue for a command; raises DirectionError that says what is wrong and what may help."""
    kind = DIRECTIONS.get(name)
    if kind is None:
        remedy = did_you_mean(name, (*DIRECTIONS, *KEYWORDS))
        raise DirectionError(f"there is no direction '{name}'", remedy)
    if words and words[-1] == MEANWHILE:
        return Cue(read_words(kind, words[:-1]), meanwhile=True)
    return Cue(read_words(kind, words))


__all__ = [
    "DIRECTIONS",
    "MEANWHILE",
    "NONE",
    "Cue",
    "Direction",
    "DirectionError",
    "Kind",
    "Parameter",
    "read",
]
