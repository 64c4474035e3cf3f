"""A press completes a page or goes on, never both; letters are whole; answers wait half a second."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from game.core.controls import IDLE, Action, Controls
from game.core.graphemes import clusters
from game.scenes.choosing import LOCKED, Choosing
from game.scenes.reading import Reading
from tests.scenes.fakes import click, point, press


def test_a_press_completes_the_page_and_only_the_next_goes_on() -> None:
    """Never both, even where the page was one letter short of complete."""
    reading = Reading((("Wait for the rain.",),), rate=40)
    reading.tick(pressed=False)
    assert not reading.tick(pressed=True)
    assert reading.finished
    assert reading.tick(pressed=True)


@given(st.lists(st.booleans(), max_size=200))
def test_no_press_ever_does_two_things(presses: list[bool]) -> None:
    """In whatever rhythm keys are pressed, each press completes one page, turns one, or goes on once."""
    reading = Reading((("One.", "Two."), ("Three.",)), rate=60)
    deeds = 0
    for pressed in presses:
        before = (reading.complete, reading.number)
        over = reading.tick(pressed)
        completed = pressed and not before[0] and reading.complete
        turned = reading.number != before[1]
        assert completed + turned + over <= 1
        assert not (over or turned) or pressed
        deeds += over
    assert deeds <= presses.count(True)


def test_a_page_writes_itself() -> None:
    """Without a press all letters come, one after another, and then it waits."""
    reading = Reading((("Tara, come.",),), rate=40)
    seen = []
    for _ in range(120):
        reading.tick(pressed=False)
        seen.append(reading.written)
    assert seen == sorted(seen)
    assert seen[-1] == len("Tara, come.")
    assert seen[0] < 3
    assert not reading.tick(pressed=False)


def test_letters_are_written_whole() -> None:
    """Hindi is counted in what a reader sees as letters."""
    word = "क्षत्रिय"
    reading = Reading(((word,),), rate=0)
    assert reading.complete
    assert reading.written == len(clusters(word)) < len(word)


def test_marks_make_the_line_breathe() -> None:
    """After a full stop the next letter takes longer than after a letter."""
    plain, stopped = Reading((("aaaa",),), 60), Reading((("a.aa",),), 60)
    for _ in range(4):
        plain.tick(pressed=False)
        stopped.tick(pressed=False)
    assert plain.written == 4
    assert stopped.written < 4


def test_pages_are_turned_by_presses() -> None:
    """A long line is read page by page."""
    reading = Reading((("One",), ("Two",)), rate=0)
    assert not reading.tick(pressed=True)
    assert reading.page == ("Two",)
    assert reading.tick(pressed=True)


def test_an_answer_cannot_be_picked_for_half_a_second() -> None:
    """A press meant for the line before picks nothing; the first that counts comes after 30 ticks."""
    choosing = Choosing([True, True])
    picked = [choosing.tick(press(Action.CONFIRM)) for _ in range(LOCKED)]
    assert picked[:-1] == [None] * (LOCKED - 1)
    assert LOCKED == 30
    assert picked[-1] == 0


def test_the_focus_moves_while_answers_are_locked() -> None:
    """Only picking waits."""
    choosing = Choosing([True, True])
    choosing.tick(press(Action.DOWN))
    assert choosing.focus == 1
    assert choosing.moved


def _open(enabled: list[bool]) -> Choosing:
    choosing = Choosing(enabled)
    choosing.age = LOCKED
    return choosing


def test_answers_are_picked_by_key_wheel_and_pointer() -> None:
    """All three reach every answer that is open."""
    choosing = _open([True, False, True])
    assert choosing.tick(Controls(wheel=-1)) is None
    assert choosing.tick(press(Action.CONFIRM)) == 2
    assert choosing.tick(click("choice:0")) == 0
    choosing.tick(point("choice:2"))
    assert choosing.focus == 2


def test_a_closed_answer_is_never_picked() -> None:
    """Neither by the pointer nor by going to it."""
    choosing = _open([False, True])
    assert choosing.focus == 1
    assert choosing.tick(click("choice:0")) is None
    choosing.tick(press(Action.UP))
    assert choosing.focus == 1


def test_a_click_beside_the_answers_picks_nothing() -> None:
    """The panel itself is no answer."""
    assert _open([True]).tick(click("panel")) is None
    assert _open([True]).tick(IDLE) is None
