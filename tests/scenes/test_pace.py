"""Play goes on by itself at a reader's pace, and fast over what was read before; it stops where it must."""

from __future__ import annotations

from collections.abc import Callable

from game.core.controls import IDLE, Action, Controls
from game.core.settings import TextSpeed
from game.scenes.pace import BREATH, TAP
from game.scenes.play import Play
from game.scenes.seen import Seen
from game.session import ChoiceStop, LineStop, Session
from game.storage import Profile
from tests.conftest import MakeHouse
from tests.scenes.fakes import backstage, press

TALK = """\
title: Start
---
Inder: One two three. #line:one
Inder: Two. #line:two
<<wait 1>>
Inder: Three. #line:three
-> Yes. #line:yes
    Inder: Four. #line:four
-> No. #line:no
===
"""
SKIP, AUTO = press(Action.SKIP), press(Action.AUTO)
HOLD = Controls(held=frozenset({Action.SKIP}))


def _play(house: MakeHouse, *read: str) -> Play:
    stage = backstage(TextSpeed.INSTANT)
    stage.seen = Seen(lambda: Profile(lines=frozenset(f"line:{each}" for each in read)))
    return Play(stage, Session.begin(house(TALK).load()))


def _text(play: Play) -> str:
    return play.line.text if play.line is not None else ""


def _until(play: Play, done: Callable[[], bool], controls: Controls = IDLE) -> int:
    """Ticks that pass until `done`."""
    for ticks in range(2000):
        if done():
            return ticks
        play.tick(controls)
    raise AssertionError("it never came to that")


def test_auto_waits_as_long_as_the_words_take(house: MakeHouse) -> None:
    """Three words at 180 a minute are a second, and every page has its breath."""
    play = _play(house)
    play.tick(IDLE)
    play.tick(AUTO)
    ticks = _until(play, lambda: _text(play) == "Two.")
    assert ticks in range(BREATH + 60 - 2, BREATH + 60 + 3)


def test_auto_is_faster_where_the_player_reads_faster(house: MakeHouse) -> None:
    """The setting is in words a minute."""
    taken = []
    for pace in (100, 400):
        play = _play(house)
        play.backstage.change(auto_pace=pace)
        play.tick(AUTO)
        taken.append(_until(play, lambda play=play: _text(play) == "Two."))  # type: ignore[misc]  # bound now
    assert taken[1] < taken[0]


def test_auto_chooses_nothing(house: MakeHouse) -> None:
    """It comes as far as the answers and waits there."""
    play = _play(house)
    play.tick(AUTO)
    _until(play, lambda: play.choices is not None)
    for _ in range(600):
        play.tick(IDLE)
    assert isinstance(play.session.stop, ChoiceStop)
    assert play.pace.auto


def test_the_same_key_ends_auto(house: MakeHouse) -> None:
    """Then nothing goes on."""
    play = _play(house)
    for controls in (IDLE, AUTO, IDLE, AUTO):
        play.tick(controls)
    for _ in range(600):
        play.tick(IDLE)
    assert _text(play) == "One two three."


def test_skipping_passes_what_was_read_and_stops_before_what_was_not(house: MakeHouse) -> None:
    """In whichever playthrough it was read; and it is said why it stops."""
    play = _play(house, "one", "two")
    play.tick(SKIP)
    _until(play, lambda: not play.pace.skipping)
    assert _text(play) == "Three."
    assert play.backstage.messages


def test_nothing_is_skipped_that_was_never_read(house: MakeHouse) -> None:
    """The first line stays."""
    play = _play(house)
    play.tick(SKIP)
    assert not play.pace.skipping
    assert isinstance(play.session.stop, LineStop)
    assert play.session.stop.text == "One two three."


def test_skipping_ends_at_answers(house: MakeHouse) -> None:
    """However well they are known."""
    play = _play(house, "one", "two", "three", "yes", "four")
    play.tick(SKIP)
    _until(play, lambda: not play.pace.skipping)
    play.tick(IDLE)
    assert play.choices is not None


def test_new_lines_are_skipped_only_by_who_wants_it(house: MakeHouse) -> None:
    """It is a setting, and off; skipping does not make lines known."""
    play = _play(house)
    play.backstage.change(skip_unseen=True)
    play.tick(SKIP)
    _until(play, lambda: isinstance(play.session.stop, ChoiceStop))
    assert "line:one" not in play.backstage.seen


def test_a_tap_stays_on_and_a_held_key_does_not(house: MakeHouse) -> None:
    """So that no finger has to stay down."""
    play = _play(house)
    play.pace.tick(SKIP)
    play.pace.tick(IDLE)
    assert play.pace.skipping
    play.pace.tick(press(Action.CONFIRM))
    assert not play.pace.skipping
    play.pace.tick(SKIP)
    for _ in range(TAP + 1):
        play.pace.tick(HOLD)
    assert play.pace.skipping
    play.pace.tick(IDLE)
    assert not play.pace.skipping


def test_whoever_opens_a_menu_has_had_enough_of_skipping(house: MakeHouse) -> None:
    """Nothing runs on behind the pause, nor after it."""
    play = _play(house, "one", "two")
    play.tick(SKIP)
    assert play.pace.skipping
    play.tick(press(Action.MENU))
    assert not play.pace.skipping


def test_a_line_is_known_once_it_is_read(house: MakeHouse) -> None:
    """And the profile is told of it when the game saves."""
    kept: list[Profile] = []
    play = _play(house)
    play.backstage.seen = Seen(Profile, kept.append)
    play.tick(IDLE)
    play.tick(IDLE)
    assert "line:one" in play.backstage.seen
    assert "line:two" not in play.backstage.seen
    play.backstage.seen.keep()
    play.backstage.seen.keep()
    assert [profile.lines for profile in kept] == [{"line:one"}]
