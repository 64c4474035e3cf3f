"""The tables beside the scripts: cast, objectives, notebook and what was renamed."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import msgspec

from game.content.folders import STORY
from game.core.problems import Problem
from game.story.cast import CastEntry, Look
from game.story.notebook import Notebook
from game.story.objectives import Objective, Target

_Kind = TypeVar("_Kind")


class _LookRow(msgspec.Struct, forbid_unknown_fields=True):
    sprite: str = ""
    portraits: dict[str, str] = {}


class _CastRow(msgspec.Struct, forbid_unknown_fields=True):
    name: str
    colour: str = "#ead9b9"
    voice: str = ""
    unnamed: str = ""
    named_when: str = ""
    looks: dict[str, _LookRow] = {}


class _ObjectiveRow(msgspec.Struct, forbid_unknown_fields=True):
    targets: list[str]


@dataclass(frozen=True, slots=True)
class Renamed:
    """Old names and the new ones, kind by kind, so that old saves find their way."""

    nodes: Mapping[str, str] = field(default_factory=dict)
    variables: Mapping[str, str] = field(default_factory=dict)
    items: Mapping[str, str] = field(default_factory=dict)
    places: Mapping[str, str] = field(default_factory=dict)
    marks: Mapping[str, str] = field(default_factory=dict)

    @property
    def in_scripts(self) -> dict[str, str]:
        """Old names of nodes and variables, together."""
        return {**self.nodes, **self.variables}


def load_cast(path: Path) -> tuple[dict[str, CastEntry], list[Problem]]:
    """Everybody who speaks or is seen, by key, and what is wrong with the table."""
    rows, problems = _read(path, dict[str, _CastRow], {})
    cast = {
        key: CastEntry(
            key=key,
            name=row.name,
            colour=row.colour,
            voice=row.voice,
            unnamed=row.unnamed,
            named_when=row.named_when,
            looks={name: Look(look.sprite, look.portraits) for name, look in row.looks.items()},
        )
        for key, row in rows.items()
    }
    return cast, problems


def load_objectives(path: Path) -> tuple[dict[str, Objective], list[Problem]]:
    """Every objective by key, and what is wrong with the table."""
    rows, problems = _read(path, dict[str, _ObjectiveRow], {})
    objectives = {}
    for key, row in rows.items():
        targets = [target.partition("/") for target in row.targets]
        for place, slash, name in targets:
            if not slash or not name:
                fault = f"target '{place}' is no place/object"
                problems.append(
                    Problem(f"{STORY}/{path.name}", key, fault, "write it like 'apartment/stove'")
                )
        objectives[key] = Objective(key, tuple(Target(place, name) for place, _, name in targets))
    return objectives, problems


def load_renamed(path: Path) -> tuple[Renamed, list[Problem]]:
    """What was renamed; no file means nothing was."""
    if not path.exists():
        return Renamed(), []
    return _read(path, Renamed, Renamed())


def load_notebook(path: Path) -> tuple[Notebook, list[Problem]]:
    """What may stand in the notebook; no file means that it stays empty."""
    if not path.exists():
        return Notebook(), []
    return _read(path, Notebook, Notebook())


def _read(path: Path, kind: type[_Kind], empty: _Kind) -> tuple[_Kind, list[Problem]]:
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        return msgspec.convert(table, kind), []
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        return empty, [Problem(f"{STORY}/{path.name}", "", f"cannot be read: {error}")]
