"""Checks the tables: objectives whose targets are there, and words for everything that is shown by key."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from game.content.checks.known import Known
from game.content.folders import STORY
from game.core.problems import Problem, did_you_mean
from game.places import Place
from game.story.directions import Kind

if TYPE_CHECKING:
    from game.content.content import Content

_OBJECTIVES = f"{STORY}/objectives.toml"
_NOTEBOOK = f"{STORY}/notebook.toml"
_HINTS = ("", ".where", ".what")


def check_tables(content: Content, known: Known) -> Iterator[Problem]:
    """Every target that is nowhere and every key without words."""
    for objective in content.objectives.values():
        for target in objective.targets:
            yield from _check_target(content, objective.key, target.place, target.object)
        for hint in _HINTS:
            yield from _wordless(content, f"objective.{objective.key}{hint}")
    for entry in content.cast.values():
        for key in (entry.name, entry.unnamed):
            if key:
                yield from _wordless(content, key)
    for place in content.places:
        yield from _wordless(content, f"place.{place}")
    for item in known.kinds[Kind.ITEM]:
        yield from _wordless(content, f"item.{item}")
    yield from _check_notebook(content)


def _check_notebook(content: Content) -> Iterator[Problem]:
    notebook = content.notebook
    for name in notebook.people:
        if name not in content.cast:
            remedy = did_you_mean(name, content.cast)
            yield Problem(_NOTEBOOK, f"people.{name}", "is nobody in the cast", remedy)
    for _, fact in notebook.facts:
        yield from _wordless(content, fact.words)
    for key in notebook.keys:
        yield from _wordless(content, f"{key.words}.words")


def _check_target(content: Content, objective: str, place: str, name: str) -> Iterator[Problem]:
    if place not in content.places:
        fault = f"there is no place '{place}'"
        yield Problem(_OBJECTIVES, objective, fault, did_you_mean(place, content.places))
        return
    names = _targets(content.places[place])
    if name not in names:
        fault = f"{place} has nothing called '{name}'"
        yield Problem(_OBJECTIVES, objective, fault, did_you_mean(name, names))


def _targets(place: Place) -> set[str]:
    named = (place.things, place.doors, place.regions, place.marks)
    return {each.name for group in named for each in group} | {person.cast for person in place.people}


def _wordless(content: Content, key: str) -> Iterator[Problem]:
    if key not in content.words:
        home = content.words.home(key)
        yield Problem(
            home, "", f"there are no words for '{key}'", f"add them under [{key.rpartition('.')[0]}]"
        )
