"""What happened in one tick that a story may want to hear of."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.geometry import Point


@dataclass(frozen=True, slots=True)
class Talked:
    """The player spoke to the person `key`."""

    key: str
    node: str


@dataclass(frozen=True, slots=True)
class Looked:
    """The player looked at or used the Thing `thing`; `node` tells which."""

    thing: str
    node: str


@dataclass(frozen=True, slots=True)
class Entered:
    """The player's feet came into the Region `region`."""

    region: str
    node: str


@dataclass(frozen=True, slots=True)
class UsedDoor:
    """The player went through `door`, or tried to: `open` says whether it lets her."""

    door: str
    open: bool


@dataclass(frozen=True, slots=True)
class Seen:
    """The person `key`, who watches, saw the player."""

    key: str
    node: str


@dataclass(frozen=True, slots=True)
class Heard:
    """A sound that may be missed; `at` where in the place it was made, None for everywhere."""

    sound: str
    at: Point | None = None


WorldEvent = Talked | Looked | Entered | UsedDoor | Seen | Heard
