"""Where there is no device or no file there is silence, and nothing else happens."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.core.geometry import Facing, Point
from game.session import Session
from game.view import audio
from game.view.audio import Audio
from game.view.footsteps import HALF_STRIDE, Footsteps
from game.view.score import loops
from tests.conftest import MakeHouse
from tests.view.hearing import until


def test_what_has_no_file_is_silent_and_named(sounds: Path) -> None:
    """So that a check can list it."""
    heard = Audio()
    heard.sound("gong")
    heard.music("waltz")
    until(lambda: len(heard.missing) == 3, lambda: heard.tick({"sea": 0.0}))
    assert heard.missing == {"gong", "waltz", "sea"}


def test_without_a_device_everything_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    """No call fails."""
    monkeypatch.setattr(audio, "_device", lambda _ears: False)
    heard = Audio()
    heard.volumes(50, 50)
    heard.music("rain")
    heard.sound("bell", 100)
    heard.tick({"sea": 0.0})
    assert not heard.missing


def test_a_step_sounds_when_a_foot_comes_down(house: MakeHouse) -> None:
    """Once for each half stride walked, never while standing or for somebody unseen."""
    session = Session.begin(house("title: Start\n---\nHm.\n===\n").load())
    steps, hero = Footsteps(), session.world.hero
    steps.taken(session.world)
    count = 0
    for number in range(4 * HALF_STRIDE):
        hero.step_to(Point(201 - number % 2, 200))
        hero.facing = Facing.RIGHT
        count += len(steps.taken(session.world))
    assert count == 4
    assert steps.taken(session.world) == []


def test_a_place_is_heard_everywhere_in_it(house: MakeHouse) -> None:
    """Nothing sounds on in a room without a sound."""
    assert loops(Session.begin(house("title: Start\n---\nHm.\n===\n").load())) == {}
