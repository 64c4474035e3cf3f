"""What was played can be played again, tick by tick, from a file."""

from __future__ import annotations

import pytest

from game.core.controls import Action, Controls
from game.session import Choose, Next, Session
from game.session.capsule import Recorder, read_capsule, replay, write_capsule
from tests.conftest import MakeHouse

SCRIPT = "title: Start\n---\nOne.\n-> Yes.\n    <<give key>>\n-> No.\n===\n"


def test_a_replay_ends_where_the_play_did(house: MakeHouse) -> None:
    """Answers and walking are repeated exactly."""
    content = house(SCRIPT).load()
    session = Session.begin(content)
    recorder = Recorder(session, {"game": "test"})
    right = Controls(held=frozenset({Action.RIGHT}))
    for controls, answer in [(right, None), (right, Next()), (right, Choose(0)), *[(right, None)] * 40]:
        recorder.note(session, controls, answer)
        session.tick(controls, answer)
    again = replay(content, read_capsule(write_capsule(recorder.capsule())))
    assert again.memory.items == ("key",)
    assert again.world.hero.at == session.world.hero.at
    assert again.ticks == session.ticks


def test_equal_ticks_take_no_room(house: MakeHouse) -> None:
    """A minute of standing still is one stretch."""
    session = Session.begin(house(SCRIPT).load())
    recorder = Recorder(session, {})
    for _ in range(3600):
        recorder.note(session)
    assert [stretch.ticks for stretch in recorder.capsule().stretches] == [3600]


def test_what_is_no_capsule_is_said_so() -> None:
    """Bytes of another kind are refused with a reason."""
    with pytest.raises(ValueError, match="no capsule"):
        read_capsule(b'{"version": []}')
