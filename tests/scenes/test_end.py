"""What is left when a story is over: the title, and a save from which something can still be done."""

from __future__ import annotations

from game.core.controls import IDLE, Action
from game.scenes.chapters import Chapters
from game.scenes.leaflet import Leaflet
from game.scenes.play import Play
from game.scenes.saves import AUTOSAVE
from game.scenes.scene import Reset, Stack, Transition
from game.scenes.title import Title
from game.session import LineStop, Session
from tests.conftest import MakeHouse
from tests.scenes.fakes import MemorySaves, backstage, press

STORY = """\
title: Start
---
<<checkpoint>>
Inder: Sit.
<<ending>>
===
"""


def _over(play: Play) -> Transition | None:
    for _ in range(20):
        after = play.tick(press(Action.CONFIRM))
        if after is not None:
            return after
    return None


def test_continue_after_the_end_goes_on_before_it(house: MakeHouse) -> None:
    """The end leads by credits and chapters to the title, and the autosave is still the last checkpoint."""
    content, saves = house(STORY).load(), MemorySaves()
    stage = backstage()
    stage.saves = saves
    after = _over(Play(stage, Session.begin(content)))
    assert isinstance(after, Reset)
    assert isinstance(after.scene, Title)
    stack = Stack(after.scene)
    for over in (Leaflet, Chapters):
        stack.tick(IDLE)
        assert isinstance(stack.top, over)
        stack.tick(press(Action.CANCEL))
    stack.tick(IDLE)
    assert stack.top is after.scene
    kept = Session.restore(content, saves.read(AUTOSAVE))
    assert not kept.memory.ended
    kept.tick()
    assert isinstance(kept.stop, LineStop)


def test_a_save_behind_the_end_leads_to_the_title(house: MakeHouse) -> None:
    """Who loads a story that is over is not left in the dark."""
    session = Session.begin(house("title: Start\n---\n<<ending>>\n===\n").load())
    session.tick()
    assert session.memory.ended
    assert isinstance(Play(backstage(), session).tick(IDLE), Reset)
