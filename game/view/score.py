"""What is heard for what is on: music, the place, its steps, and single sounds."""

from __future__ import annotations

from math import dist
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from game.core.geometry import Point
from game.scenes.backstage import Backstage
from game.scenes.scene import Stack
from game.view.audio import HEARING, Audio
from game.view.footsteps import Footsteps

if TYPE_CHECKING:
    from game.session import Heard, Session

TITLE_TRACK = "title"


@runtime_checkable
class Played(Protocol):
    """A scene with a session in it, and what was heard there since the last frame."""

    session: Session
    heard: list[Heard]


class Score:
    """Brings what is heard to what is on, frame by frame."""

    def __init__(self, audio: Audio) -> None:
        self._audio = audio
        self._steps = Footsteps()

    def follow(self, stack: Stack, backstage: Backstage) -> None:
        """Follow the scenes that are on, and play what was asked for since the last frame."""
        audio = self._audio
        audio.volumes(backstage.settings.music_volume, backstage.settings.sound_volume)
        for name in backstage.sounds:
            audio.sound(name)
        play = next((scene for scene in stack.scenes if isinstance(scene, Played)), None)
        if play is None:
            audio.music(TITLE_TRACK)
            audio.tick({})
            return
        stage = play.session.world.stage
        audio.music(stage.track, tuple(stage.layers), stage.music_fade)
        for heard in play.heard:
            audio.sound(heard.sound, _distance(stage.eye, heard.at))
        play.heard.clear()
        for name, at in self._steps.taken(play.session.world):
            audio.sound(name, HEARING * STEP_HUSH + _distance(stage.eye, at) * (1 - STEP_HUSH))
        audio.tick(loops(play.session))


STEP_HUSH = 0.55
"""How faint a step right here is already, of silence."""


def loops(session: Session) -> dict[str, float]:
    """What sounds on and on in the place, by id, and how far off; without a radius it is everywhere."""
    world = session.world
    found = {world.place.ambience: 0.0} if world.place.ambience else {}
    for sound in world.place.sounds:
        if sound.loop and (not sound.when or session.holds(sound.when)):
            away = dist(world.stage.eye, sound.at) * HEARING / sound.radius if sound.radius else 0.0
            found[sound.id] = min(away, found.get(sound.id, away))
    return found


def _distance(ear: Point, at: Point | None) -> float:
    return dist(ear, at) if at is not None else 0.0
