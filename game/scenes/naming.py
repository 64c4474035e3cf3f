"""What things, people and doors are called, as far as the player knows."""

from __future__ import annotations

from collections.abc import Callable

from game.scenes.spoken import called
from game.session import Session

Words = Callable[..., str]


def named(session: Session, words: Words, target: str) -> str:
    """The name of what has this id: "thing:bed" is "Bed", a door without a name is a way to its place."""
    kind, _, name = target.partition(":")
    if kind == "person":
        return called(session, words, name)
    key = f"thing.{session.world.place.name}.{name}"
    text = words(key)
    if text != key:
        return text
    if kind == "door":
        return words(f"place.{session.world.place.door(name).to}")
    return name.replace("_", " ").capitalize()
