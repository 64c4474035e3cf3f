"""A whole chapter is heard without a fault: every tune and sound it asks for is there, and tunes change."""

from __future__ import annotations

from dataclasses import dataclass, field

from game.content import Content
from game.core.controls import Controls
from game.scenes.scene import Stack, Transition
from game.session import Heard, Session
from game.session.choosing import Manner, chooser
from game.session.pilot import Pilot
from game.view.album import Studio
from game.view.audio import Audio
from game.view.score import Score

FRAME = 6
"""Ticks between two times that the sound follows: a pilot reads faster than anybody listens."""


@dataclass
class Listened:
    """A scene that only plays, for somebody who only listens."""

    session: Session
    heard: list[Heard] = field(default_factory=list)
    overlay: bool = False

    def tick(self, controls: Controls) -> Transition | None:
        """Nothing is pressed."""


def test_a_chapter_is_played_with_all_its_music(content: Content) -> None:
    """From the first night to the first day's end tunes follow the story, and nothing is missing."""
    session = Session.begin(content)
    heard = Audio()
    score, scene = Score(heard), Listened(session)
    backstage, stack = Studio(content).backstage, Stack(scene)
    tracks: list[str] = []

    def after(session: Session) -> Session:
        if session.ticks % FRAME == 0:
            score.follow(stack, backstage)
        track = session.world.stage.track
        if track and tracks[-1:] != [track]:
            tracks.append(track)
        return session

    Pilot(session, chooser(Manner.FIRST, 0, set()), after).play(lambda session: session.memory.chapter > 1)
    assert heard.playing
    assert len(tracks) >= 2
    assert heard.missing == set()
