"""Play hands the player's wishes to the session and shows what it waits at."""

from __future__ import annotations

from game.core.controls import IDLE, Action, Controls
from game.core.settings import TextSpeed
from game.scenes.choosing import LOCKED
from game.scenes.pause import Pause
from game.scenes.play import Play
from game.scenes.scene import Push, Reset
from game.scenes.task import TaskScene
from game.scenes.title import Title
from game.session import ChoiceStop, LineStop, Session
from tests.conftest import MakeHouse
from tests.scenes.fakes import MemorySaves, backstage, click, press

TALK = """\
title: Start
---
Inder: Come in.
-> Thank you.
    Inder: You are wet.
-> No.
    Inder: As you like.
===
"""
CHECKPOINT = """\
title: Start
---
<<chapter 1>>
<<checkpoint>>
Inder: Sit.
<<ending>>
===
"""
PANEL = """\
title: Start
---
<<task drawing>>
Inder: {outcome("drawing")}
===
"""
CONFIRM = press(Action.CONFIRM)


def _play(house: MakeHouse, script: str, speed: TextSpeed = TextSpeed.INSTANT) -> Play:
    return Play(backstage(speed), Session.begin(house(script).load()))


def test_one_press_completes_a_line_and_the_next_goes_on(house: MakeHouse) -> None:
    """A line that still writes itself is not left by the press that completes it."""
    play = _play(house, TALK, TextSpeed.SLOWEST)
    play.tick(IDLE)
    play.tick(CONFIRM)
    assert play.reading is not None
    assert play.reading.finished
    assert isinstance(play.session.stop, LineStop)
    play.tick(CONFIRM)
    assert isinstance(play.session.stop, ChoiceStop)


def test_answers_stay_below_the_line_they_answer(house: MakeHouse) -> None:
    """When the answers come the line is still there, and is not written anew."""
    play = _play(house, TALK, TextSpeed.SLOWEST)
    for controls in (IDLE, CONFIRM, CONFIRM):
        play.tick(controls)
    assert play.line is not None
    assert play.line.text == "Come in."
    assert play.reading is not None
    assert play.reading.finished
    assert play.choices is not None


def test_the_press_that_left_the_line_picks_no_answer(house: MakeHouse) -> None:
    """Hammering the key does not choose; half a second later it does."""
    play = _play(house, TALK)
    for _ in range(LOCKED):
        play.tick(CONFIRM)
    assert isinstance(play.session.stop, ChoiceStop)
    for _ in range(3):
        if play.choices is not None:
            play.tick(CONFIRM)
    assert play.line is not None
    assert play.line.text == "You are wet."


def test_an_answer_is_picked_by_a_click(house: MakeHouse) -> None:
    """The second answer is taken by clicking on it."""
    play = _play(house, TALK)
    play.tick(CONFIRM)
    for _ in range(LOCKED + 1):
        play.tick(IDLE)
    play.tick(click("choice:1"))
    assert play.line is not None
    assert play.line.text == "As you like."
    assert play.choices is None


def test_a_click_reads_on_as_a_key_does(house: MakeHouse) -> None:
    """The pointer can be anywhere."""
    play = _play(house, TALK)
    play.tick(Controls(clicked=True))
    assert isinstance(play.session.stop, ChoiceStop)


def test_checkpoints_and_chapters_are_saved(house: MakeHouse) -> None:
    """The autosave and the save that is kept for the chapter are written without asking."""
    play = _play(house, CHECKPOINT)
    for _ in range(3):
        play.tick(IDLE)
    saves = play.backstage.saves
    assert isinstance(saves, MemorySaves)
    assert set(saves.kept) == {"autosave", "chapter-1"}


def test_a_full_disk_is_said_and_stops_nothing(house: MakeHouse) -> None:
    """The player hears of it, and plays on."""
    play = _play(house, CHECKPOINT)
    saves = play.backstage.saves
    assert isinstance(saves, MemorySaves)
    saves.full = True
    for _ in range(3):
        play.tick(IDLE)
    assert "disk is full" in play.backstage.messages[-1]
    assert isinstance(play.session.stop, LineStop)


def test_the_end_leads_to_the_title(house: MakeHouse) -> None:
    """After the ending the title comes on."""
    play = _play(house, CHECKPOINT)
    transitions = [play.tick(CONFIRM) for _ in range(8)]
    ends = [each for each in transitions if isinstance(each, Reset)]
    assert ends
    assert isinstance(ends[0].scene, Title)


def test_a_task_lays_its_panel_over_the_play(house: MakeHouse) -> None:
    """As soon as the story waits for a task its scene is pushed."""
    play = _play(house, PANEL)
    pushed = play.tick(IDLE) or play.tick(IDLE)
    assert isinstance(pushed, Push)
    assert isinstance(pushed.scene, TaskScene)


def test_the_menu_key_pauses_and_nothing_goes_on(house: MakeHouse) -> None:
    """The session does not tick in the tick that pauses it."""
    play = _play(house, TALK)
    before = play.session.ticks
    pushed = play.tick(press(Action.MENU, Action.CANCEL))
    assert isinstance(pushed, Push)
    assert isinstance(pushed.scene, Pause)
    assert play.session.ticks == before


def test_quick_save_and_quick_load_come_back_to_the_moment(house: MakeHouse) -> None:
    """The quick save holds the line that was on the screen."""
    play = _play(house, TALK)
    play.tick(IDLE)
    play.tick(press(Action.QUICK_SAVE))
    saves = play.backstage.saves
    assert isinstance(saves, MemorySaves)
    again = Session.restore(play.session.content, saves.read("quick"))
    assert again.stop == play.session.stop
    assert isinstance(play.tick(press(Action.QUICK_LOAD)), Push)
