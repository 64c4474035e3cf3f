"""Checks that the pictures which the cast and the maps name have been drawn."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from game.content.folders import STORY
from game.core.geometry import Facing
from game.core.problems import Problem, did_you_mean
from game.places import Passing

if TYPE_CHECKING:
    from game.content.content import Content

_CAST = f"{STORY}/cast.toml"


def check_art(content: Content) -> Iterator[Problem]:
    """Every sprite sheet and portrait of the cast that is not there."""
    sprites = _stems(content.folders.assets / "sprites")
    portraits = _stems(content.folders.assets / "portraits")
    for entry in content.cast.values():
        for name, look in entry.looks.items():
            where = f"{entry.key}, look '{name}'"
            if look.sprite and look.sprite not in sprites:
                fault = f"there is no sprite '{look.sprite}'"
                yield Problem(_CAST, where, fault, did_you_mean(look.sprite, sprites))
            for mood, stem in look.portraits.items():
                if stem not in portraits:
                    fault = f"there is no portrait '{stem}' for '{mood}'"
                    yield Problem(_CAST, where, fault, did_you_mean(stem, portraits))


def check_passing(content: Content, file: str, where: str, passing: Passing) -> Iterator[Problem]:
    """What goes by has a sheet, and the sheet has its pose and the sides from which it will be seen."""
    layout = content.folders.assets / "sprites" / f"{passing.sprite}.toml"
    if not layout.is_file():
        known = _stems(layout.parent)
        yield Problem(
            file, where, f"sprite '{passing.sprite}' is not drawn", did_you_mean(passing.sprite, known)
        )
        return
    table = tomllib.loads(layout.read_text(encoding="utf-8"))
    if passing.pose not in table["poses"]:
        fault = f"{passing.sprite} has no pose '{passing.pose}'"
        yield Problem(file, where, fault, did_you_mean(passing.pose, table["poses"]))
    for start, end in pairwise(passing.points):
        facing = Facing.towards(start, end, Facing.DOWN)
        if facing not in table["rows"]:
            fault = f"{passing.sprite} is not drawn going {facing}"
            yield Problem(file, where, fault, f"let the way go {' or '.join(table['rows'])}")
            return


def _stems(folder: Path) -> frozenset[str]:
    return frozenset(path.stem for path in folder.glob("*.png"))
