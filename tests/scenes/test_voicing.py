"""Whoever cannot see hears every line, every answer and every row, and nothing twice."""

from __future__ import annotations

from game.content.words import Words
from game.core.controls import IDLE, Action
from game.scenes.backstage import Backstage
from game.scenes.choosing import LOCKED
from game.scenes.pause import Pause
from game.scenes.play import Play
from game.scenes.scene import Push, Stack
from game.scenes.settings import SettingsScene
from game.scenes.voicing import Voicing, parts_of
from game.session import Session
from tests.conftest import MakeHouse
from tests.scenes.fakes import backstage, press

TALK = "title: Start\n---\nInder: Who rang? #mood:worried\n-> Nobody.\n-> The milkman.\nInder: Good.\n===\n"
WORDS = {
    "cast.inder": "Inder",
    "mood.worried": "worried",
    "voicing.answers": "{n} answers.",
    "voicing.answer": "{i}: {text}",
    "voicing.closed": "Not now.",
    "menu.resume": "Go on",
    "menu.settings": "Settings",
    "settings.text_speed": "Text speed",
}


def _stage() -> Backstage:
    stage = backstage()
    stage.words = Words(WORDS)
    return stage


def _talking(house: MakeHouse, stage: Backstage) -> Stack:
    stack = Stack(Play(stage, Session.begin(house(TALK).load())))
    for _ in range(5):
        stack.tick(IDLE)
    return stack


def test_a_line_is_spoken_with_who_says_it_and_how(house: MakeHouse) -> None:
    """The whole line at once, however far it is written."""
    stage = _stage()
    said = Voicing().next(_talking(house, stage), stage)
    assert said.startswith("Inder, worried: Who rang?")


def test_nothing_is_said_twice(house: MakeHouse) -> None:
    """A second frame of the same is silent; forgetting says it anew."""
    stage, voicing = _stage(), Voicing()
    stack = _talking(house, stage)
    first = voicing.next(stack, stage)
    assert voicing.next(stack, stage) == ""
    voicing.forget()
    assert voicing.next(stack, stage) == first


def test_answers_are_counted_and_the_one_in_focus_is_spoken(house: MakeHouse) -> None:
    """Moving the focus speaks the new one alone."""
    stage, voicing = _stage(), Voicing()
    stack = _talking(house, stage)
    stack.tick(press(Action.CONFIRM))
    for _ in range(LOCKED):
        stack.tick(IDLE)
    assert voicing.next(stack, stage).endswith("2 answers. 1: Nobody.")
    stack.tick(press(Action.DOWN))
    assert voicing.next(stack, stage) == "2: The milkman."


def test_menus_speak_their_heading_once_and_then_each_row(house: MakeHouse) -> None:
    """With the value of what is set."""
    stage, voicing = _stage(), Voicing()
    stack = _talking(house, stage)
    stack.apply(Push(SettingsScene(stage)))
    said = voicing.next(stack, stage)
    assert said.startswith("Settings.")
    assert "Text speed: " in said
    stack.tick(press(Action.LEFT))
    assert voicing.next(stack, stage).startswith("Text speed: ")


def test_a_message_is_spoken_before_what_changed(house: MakeHouse) -> None:
    """Even where nothing else has."""
    stage, voicing = _stage(), Voicing()
    stack = _talking(house, stage)
    voicing.next(stack, stage)
    assert voicing.next(stack, stage, "Saved.") == "Saved."


def test_a_row_that_cannot_be_picked_says_so(house: MakeHouse) -> None:
    """As an answer does that is closed."""
    stage = _stage()
    pause = Pause(stage, Session.begin(house(TALK).load()))
    pause.menu.focus = next(index for index, row in enumerate(pause.menu.rows) if not row.enabled)
    assert any(part.endswith("Not now.") for part in parts_of(pause, stage.words))
