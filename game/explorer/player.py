"""Plays a telling on to where the player is needed, and notes every word on the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from game.explorer.scene import Scene
from game.places import Place
from game.story.directions import Cue
from game.story.telling import Telling
from game.yarn import Line, Options, ScriptError

_MOST_STOPS = 20_000
"""Stops without a choice after which a conversation is taken to go round in circles."""


class Kind(StrEnum):
    """What the player is needed for."""

    FREE = "free"
    CHOICE = "choice"
    TASK = "task"
    END = "end"
    STUCK = "stuck"


@dataclass(slots=True)
class Seen:
    """Lines and options met so far, by id, and the nodes that were come to."""

    lines: set[str] = field(default_factory=set)
    nodes: set[str] = field(default_factory=set)


@dataclass(slots=True)
class Player:
    """Plays `telling` in `chapter`; `fault` says why the last stretch could not be played."""

    telling: Telling
    chapter: int
    place_of: Callable[[str], Place]
    seen: Seen = field(default_factory=Seen)
    fault: str = ""

    def play(self, scene: Scene, act: Callable[[], None]) -> tuple[Kind, Scene]:
        """Does `act` and plays on; returns what the player is needed for, and the scene there."""
        try:
            act()
            return self._play_on(scene)
        except (ScriptError, ValueError, KeyError) as error:
            self.fault = f"cannot be played: {error}"
            return Kind.STUCK, scene

    def _play_on(self, scene: Scene) -> tuple[Kind, Scene]:
        telling = self.telling
        for _ in range(_MOST_STOPS):
            stop = telling.stop
            if telling.memory.chapter != self.chapter or telling.memory.ended:
                return Kind.END, scene
            if telling.vm.node is not None:
                self.seen.nodes.add(telling.vm.node)
            match stop:
                case None:
                    return Kind.FREE, scene
                case Options():
                    self.seen.lines |= {each.line.id for each in stop.options if each.enabled}
                    return Kind.CHOICE, scene
                case Cue() if telling.task:
                    return Kind.TASK, scene
                case Cue():
                    scene = scene.after(stop.direction, self.place_of)
                case Line():
                    self.seen.lines.add(stop.id)
            telling.go_on()
        self.fault = f"a conversation goes on for {_MOST_STOPS} stops without asking anything"
        return Kind.STUCK, scene
