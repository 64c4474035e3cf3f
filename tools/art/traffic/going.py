"""The list of what goes by: each drawn facing right, a step at a time, in a box of its own."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from tools.art.kit.ink import Art, Spot

Draw: TypeAlias = Callable[[Art, float], object]
"""Draws on a sheet the moment of a step that runs from 0 to 1."""


@dataclass(frozen=True, slots=True)
class Going:
    """One thing that goes by: its box and its point on the ground in units, steps drawn, pixels they cover.

    `words` is what must not be mirrored, `glow` what shines after dark, `shadow` what lies
    under it; `front` is how many pixels nearer
    than the ground point it is sorted; what flies has no line round it.
    """

    name: str
    draw: Draw
    size: Spot
    ground: Spot
    steps: int
    stride: int
    words: Draw | None = None
    glow: Draw | None = None
    lit_words: Draw | None = None
    shadow: Draw | None = None
    front: int = 0
    outlined: bool = True


GOINGS: dict[str, Going] = {}


def enter(going: Going) -> None:
    """Put one on the list; raises ValueError if the name is taken."""
    if going.name in GOINGS:
        raise ValueError(f"{going.name} is drawn twice")
    GOINGS[going.name] = going
