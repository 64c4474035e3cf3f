"""What is heard for what is on: the title's music, the stage's, the place's own sound, and single sounds."""

from __future__ import annotations

from math import dist
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from game.core.geometry import Point
from game.scenes.backstage import Backstage
from game.scenes.scene import Stack
from game.view.audio import Audio

if TYPE_CHECKING:
    from game.session import Heard, Session

TITLE_TRACK = "title"
MS_A_TICK = 1000 / 60


@runtime_checkable
class Played(Protocol):
    """A scene with a session in it, and what was heard there since the last frame."""

    session: Session
    heard: list[Heard]


def follow(audio: Audio, stack: Stack, backstage: Backstage) -> None:
    """Bring the music to what the stage says, and play what was asked for in this tick."""
    audio.volumes(backstage.settings.music_volume, backstage.settings.sound_volume)
    for name in backstage.sounds:
        audio.sound(name)
    play = next((scene for scene in stack.scenes if isinstance(scene, Played)), None)
    if play is None:
        audio.music(TITLE_TRACK)
        audio.ambience("")
        return
    world = play.session.world
    fade = round(world.stage.music_fade * MS_A_TICK)
    audio.music(world.stage.track, tuple(world.stage.layers), fade)
    audio.ambience(world.place.ambience)
    for heard in play.heard:
        audio.sound(heard.sound, _distance(world.stage.eye, heard.at))
    play.heard.clear()


def _distance(ear: Point, at: Point | None) -> float:
    return dist(ear, at) if at is not None else 0.0
