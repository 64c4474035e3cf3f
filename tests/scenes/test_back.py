"""A line is taken back with all that it changed, one at a time, as far as the last checkpoint."""

from __future__ import annotations

from game.core.controls import IDLE, Action
from game.scenes.choosing import LOCKED
from game.scenes.play import Play
from game.session import ChoiceStop, Session
from tests.conftest import MakeHouse
from tests.scenes.fakes import MemorySaves, backstage, press
from tests.small.house import Room

TALK = """\
title: Start
---
Inder: One.
<<give key>>
<<walk Pooja far>>
Inder: Two.
-> Yes.
    Inder: Three.
-> No.
    Inder: Four.
===
"""
CHECKED = "title: Start\n---\nOne.\n<<checkpoint>>\nTwo.\nThree.\n===\n"
CONFIRM, BACK = press(Action.CONFIRM), press(Action.BACK)


def _play(house: MakeHouse, script: str) -> Play:
    room = Room().mark("start", 100, 200).mark("far", 300, 200)
    play = Play(backstage(), Session.begin(house(script, room).load()))
    play.tick(IDLE)
    return play


def _read_to(play: Play, text: str) -> None:
    for _ in range(900):
        if play.line is not None and play.line.text == text:
            return
        play.tick(CONFIRM if play.choices is None or play.choosing is None else IDLE)
        if play.choosing is not None and play.choosing.age > LOCKED:
            play.tick(CONFIRM)
    raise AssertionError(f"never came to '{text}'")


def _text(play: Play) -> str:
    return play.line.text if play.line is not None else ""


def test_each_press_takes_one_line_back(house: MakeHouse) -> None:
    """Answers and the line above them are one step; where she stood and what she had comes back too."""
    play = _play(house, TALK)
    _read_to(play, "Three.")
    assert play.session.memory.items == ("key",)
    seen = []
    for _ in range(3):
        play.tick(BACK)
        seen.append((_text(play), isinstance(play.session.stop, ChoiceStop)))
        play.tick(IDLE)
    assert seen == [("Two.", True), ("One.", False), ("One.", False)]
    assert not play.session.memory.items
    assert play.session.world.hero.at.x == 100


def test_what_comes_back_is_there_at_once_and_can_be_gone_on_from(house: MakeHouse) -> None:
    """The line stands complete, and the other answer leads elsewhere."""
    play = _play(house, TALK)
    _read_to(play, "Three.")
    play.tick(BACK)
    assert play.choices is not None
    for _ in range(LOCKED):
        play.tick(IDLE)
    play.tick(press(Action.DOWN))
    play.tick(CONFIRM)
    assert _text(play) == "Four."


def test_the_way_back_ends_at_the_checkpoint(house: MakeHouse) -> None:
    """And says so."""
    play = _play(house, CHECKED)
    _read_to(play, "Three.")
    play.tick(BACK)
    assert _text(play) == "Two."
    play.tick(BACK)
    assert _text(play) == "Two."
    assert play.backstage.messages


def test_what_was_taken_back_is_not_remembered_as_said(house: MakeHouse) -> None:
    """The history holds what is so."""
    play = _play(house, TALK)
    _read_to(play, "Three.")
    before = len(play.session.memory.heard)
    play.tick(BACK)
    assert len(play.session.memory.heard) == before - 2


def test_after_going_back_saves_are_of_the_earlier_moment(house: MakeHouse) -> None:
    """The session that is saved is the one on the screen."""
    play = _play(house, TALK)
    _read_to(play, "Three.")
    play.tick(BACK)
    play.tick(press(Action.QUICK_SAVE))
    saves = play.backstage.saves
    assert isinstance(saves, MemorySaves)
    again = Session.restore(play.session.content, saves.read("quick"))
    assert isinstance(again.stop, ChoiceStop)


def test_a_skipped_conversation_can_be_taken_back_line_by_line(house: MakeHouse) -> None:
    """Skipping from the pause ticks the same session, and the prompter hears all of it."""
    play = _play(house, "title: Start\n---\nOne.\nTwo.\nThree.\n===\n")
    play.session.skip()
    play.tick(IDLE)
    assert play.session.free
    seen = []
    for _ in range(3):
        play.tick(BACK)
        seen.append(_text(play))
    assert seen == ["Three.", "Two.", "One."]
