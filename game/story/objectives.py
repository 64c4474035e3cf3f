"""Objectives: what the player has to do, and where that is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Target:
    """Something to go to: a place, and a Thing, person, door, Region or Mark in it."""

    place: str
    object: str


@dataclass(frozen=True, slots=True)
class Objective:
    """One stretch of the story. Its words are `objective.KEY`, `.hint_where` and `.hint_what`.

    Of several targets the first that is here and can be acted on is meant.
    """

    key: str
    targets: tuple[Target, ...]
