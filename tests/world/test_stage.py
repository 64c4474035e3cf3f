"""The stage is state that comes to where it was told to be, in the time it was given."""

from __future__ import annotations

from game.core.geometry import Point
from game.world.stage import DARK, Stage


def run(stage: Stage, ticks: int) -> None:
    """Lets the stage have so many ticks."""
    for _ in range(ticks):
        stage.tick()


def test_a_fade_takes_its_time_and_ends_dark() -> None:
    """Half-way through a fade it is half dark; then it is dark and rests."""
    stage = Stage()
    stage.fade_to(DARK, 60)
    run(stage, 30)
    assert 400 <= stage.dark <= 600
    assert stage.moving
    run(stage, 40)
    assert stage.dark == DARK
    assert not stage.moving


def test_a_fade_in_no_time_is_over_at_once() -> None:
    """No seconds means no wait."""
    stage = Stage()
    stage.fade_to(DARK, 0)
    assert stage.dark == DARK


def test_the_eye_arrives_where_it_is_led() -> None:
    """A pan ends at its goal and lets go of whom it watched."""
    stage = Stage(watched="Pooja", eye=Point(100, 100))
    stage.pan(Point(500, 300), 60)
    run(stage, 60)
    assert stage.eye == Point(500, 300)
    assert stage.watched == ""


def test_a_shake_ends() -> None:
    """After its ticks nothing shakes."""
    stage = Stage(shake=6, shake_left=10)
    run(stage, 10)
    assert stage.shake == 0
