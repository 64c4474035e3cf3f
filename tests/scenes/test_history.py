"""What was said can be read again, to its oldest line, with keys, wheel and scroll bar."""

from __future__ import annotations

import pytest

from game.core.controls import Action, Controls
from game.scenes.history import SHEET, SLICES, STEP, History
from game.scenes.play import Play
from game.scenes.scene import Pop, Push
from game.scenes.spoken import Spoken, spoken
from game.session import Choose, Next, Session
from tests.conftest import MakeHouse
from tests.scenes.fakes import backstage, press

TALK = """\
title: Start
---
<<declare $cups = 6>>
Inder: There are {$cups} cups.
Nobody counts them.
-> Count them.
    Pooja: [b]Six[/b].
-> Leave them.
===
"""
GRIP = {"gripped": True}


def _session(house: MakeHouse) -> Session:
    session = Session.begin(house(TALK).load())
    for answer in (None, Next(), Next(), Choose(0)):
        session.tick(answer=answer)
    return session


def _history(house: MakeHouse) -> History:
    scene = History(backstage(), _session(house))
    scene.room = 1000
    return scene


def test_every_line_is_there_as_it_was_said(house: MakeHouse) -> None:
    """Values put in, markup taken out, what was chosen marked, what was only noticed without a name."""
    assert spoken(_session(house)) == (
        Spoken("Inder", "There are 6 cups."),
        Spoken("", "Nobody counts them."),
        Spoken("", "Count them.", chosen=True),
        Spoken("Pooja", "Six."),
    )


def test_it_opens_at_the_newest_line_and_goes_no_further_than_the_oldest(house: MakeHouse) -> None:
    """The wheel turned back goes up; the end is the end."""
    scene = _history(house)
    assert scene.scroll == 0
    scene.tick(Controls(wheel=1))
    assert scene.scroll == STEP
    scene.tick(press(Action.LEFT))
    assert scene.scroll == STEP + SHEET
    for _ in range(9):
        scene.tick(press(Action.BACK))
    assert scene.scroll == 1000
    for _ in range(200):
        scene.tick(Controls(held=frozenset({Action.DOWN})))
    assert scene.scroll == 0


def test_the_bar_can_be_clicked_and_dragged(house: MakeHouse) -> None:
    """It is held until the button is let go, also where the pointer leaves it."""
    scene = _history(house)
    scene.tick(Controls(over="scroll:0", clicked=True, gripped=True))
    assert scene.scroll == 1000
    scene.tick(Controls(over=f"scroll:{SLICES - 1}", gripped=True))
    assert scene.scroll == 0
    scene.tick(Controls(over=None, gripped=True))
    assert scene.dragging
    scene.tick(Controls(over="scroll:0"))
    assert (scene.scroll, scene.dragging) == (0, False)


def test_a_button_pressed_elsewhere_drags_nothing(house: MakeHouse) -> None:
    """Only who took the bar moves it."""
    scene = _history(house)
    scene.tick(Controls(over="scroll:0", gripped=True))
    assert scene.scroll == 0


@pytest.mark.parametrize("action", [Action.HISTORY, Action.CANCEL, Action.MENU, Action.CONFIRM])
def test_it_closes(house: MakeHouse, action: Action) -> None:
    """By the key that opened it and by those that lead back."""
    assert _history(house).tick(press(action)) == Pop()


def test_the_wheel_opens_and_closes_it_as_in_a_book(house: MakeHouse) -> None:
    """Turned back while a line is read it opens; turned on at the newest line it closes."""
    play = Play(backstage(), Session.begin(house(TALK).load()))
    play.tick(Controls())
    pushed = play.tick(Controls(wheel=1))
    assert isinstance(pushed, Push)
    assert isinstance(pushed.scene, History)
    assert pushed.scene.tick(Controls(wheel=-1)) == Pop()


def test_a_line_that_the_script_has_lost_is_left_out(house: MakeHouse) -> None:
    """An old save may remember it."""
    session = _session(house)
    lines = dict(session.content.program.lines)
    lost = session.memory.heard[0].id
    del lines[lost]
    object.__setattr__(session.content.program, "lines", lines)
    assert len(spoken(session)) == 3
