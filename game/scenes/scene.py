"""A scene is what is on now; the stack keeps what lies below it and does what the top one returns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from game.core.controls import Controls


class Scene(Protocol):
    """Something that can be on: it ticks, and says what shall be on next."""

    @property
    def overlay(self) -> bool:
        """Whether the scene below is still seen behind this one."""

    def tick(self, controls: Controls) -> Transition | None:
        """Live one sixtieth of a second; None to stay on."""


@dataclass(frozen=True, slots=True)
class Push:
    """Lay `scene` over this one."""

    scene: Scene


@dataclass(frozen=True, slots=True)
class Pop:
    """Take the `scenes` topmost scenes away, this one first."""

    scenes: int = 1


@dataclass(frozen=True, slots=True)
class Replace:
    """Put `scene` where this one was."""

    scene: Scene


@dataclass(frozen=True, slots=True)
class Reset:
    """Take everything away and begin with `scene`."""

    scene: Scene


@dataclass(frozen=True, slots=True)
class Quit:
    """Close the game."""


Transition = Push | Pop | Replace | Reset | Quit


class Stack:
    """The scenes that are on, the topmost last; only the topmost ticks."""

    def __init__(self, scene: Scene) -> None:
        self.scenes: list[Scene] = [scene]

    @property
    def top(self) -> Scene | None:
        """The scene that ticks, or None when the game is over."""
        return self.scenes[-1] if self.scenes else None

    @property
    def visible(self) -> tuple[Scene, ...]:
        """What is to be painted, the lowest first: from the last scene that hides all below it."""
        first = max((index for index, scene in enumerate(self.scenes) if not scene.overlay), default=0)
        return tuple(self.scenes[first:])

    def tick(self, controls: Controls) -> None:
        """Let the topmost scene live one tick, and do what it asks."""
        if self.top is None:
            return
        self.apply(self.top.tick(controls))

    def apply(self, transition: Transition | None) -> None:
        """Change what is on."""
        match transition:
            case Push(scene):
                self.scenes.append(scene)
            case Pop(count):
                del self.scenes[-count:]
            case Replace(scene):
                self.scenes[-1:] = [scene]
            case Reset(scene):
                self.scenes = [scene]
            case Quit():
                self.scenes = []
            case None:
                pass
