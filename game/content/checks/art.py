"""Checks that the pictures which the cast names have been drawn."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from game.core.problems import Problem, did_you_mean

if TYPE_CHECKING:
    from game.content.content import Content

_CAST = "cast.toml"


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


def _stems(folder: Path) -> frozenset[str]:
    return frozenset(path.stem for path in folder.glob("*.png"))
