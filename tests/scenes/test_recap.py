"""Before a save is played on a few words say what has happened, once, and out of the way at one press."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.content import Content
from game.core.controls import IDLE, Action
from game.scenes.play import Play
from game.scenes.recap import Recap
from game.scenes.scene import Pop, Stack
from game.scenes.slots import opened
from game.session import Session
from game.session.choosing import Manner
from game.session.playthrough import Playthrough
from tests.conftest import MakeHouse
from tests.scenes.fakes import backstage, press

SCRIPT = "title: Start\n---\n<<chapter 1>>\n<<give cup>>\nOne.\n===\n"
TABLE = """\
[recap]
1 = [
    [
        { words = "recap.first" },
        { words = "recap.later", when = "has(\\"cup\\")" },
        { words = "recap.never", when = "has(\\"moon\\")" },
    ],
    [{ words = "recap.unmet", when = "has(\\"moon\\")" }],
    [{ words = "recap.last" }],
]
"""


@pytest.fixture
def session(house: MakeHouse, tmp_path: Path) -> Session:
    """A session in a chapter that has something to tell."""
    story = tmp_path / "assets" / "story"
    story.mkdir(parents=True)
    (story / "notebook.toml").write_text(TABLE, encoding="utf-8")
    begun = Session.begin(house(SCRIPT).load())
    while begun.stop is None:
        begun.tick()
    return begun


def test_of_each_group_the_last_fact_that_holds_is_told(session: Session) -> None:
    """A group of which nothing holds is passed over."""
    assert Recap(backstage(), session).lines == ("recap.later", "recap.last")


def test_loading_opens_with_it_and_one_press_goes_on(session: Session) -> None:
    """The line below is not left by that press."""
    stage = backstage()
    stage.library.content = session.content
    stage.saves.write("1", session)
    stack = Stack(Play(stage, session))
    stack.apply(opened(stage, "1"))
    for _ in range(3):
        stack.tick(IDLE)
    assert isinstance(stack.top, Recap)
    stack.tick(press(Action.CONFIRM))
    assert isinstance(stack.top, Play)
    stack.tick(IDLE)
    assert stack.top.line is not None
    assert stack.top.line.text == "One."


def test_quick_loading_does_not_tell_what_was_just_played(session: Session) -> None:
    """Nor does a chapter without a word about it."""
    stage = backstage()
    stage.library.content = session.content
    stage.saves.write("quick", session)
    play = Play(stage, session)
    stack = Stack(play)
    stack.apply(play.tick(press(Action.QUICK_LOAD)))
    for _ in range(3):
        stack.tick(IDLE)
    assert isinstance(stack.top, Play)


def test_nothing_to_tell_is_not_told(house: MakeHouse) -> None:
    """Play begins at once."""
    play = Play(backstage(), Session.begin(house(SCRIPT).load()), recap=True)
    assert play.tick(IDLE) is None


def test_before_a_word_was_said_there_is_nothing_to_tell(session: Session) -> None:
    """A game saved as its first curtain opens begins as a new one does."""
    fresh = Session.begin(session.content)
    assert Recap(backstage(), fresh).lines == ()


def test_it_waits_to_be_read(session: Session) -> None:
    """However long; then the press that closes it is one of the usual."""
    recap = Recap(backstage(), session)
    for _ in range(600):
        assert recap.tick(IDLE) is None
    assert recap.tick(press(Action.CANCEL)) == Pop()


@pytest.mark.parametrize("manner", [Manner.FIRST, Manner.LAST])
def test_wherever_the_story_stands_there_are_two_or_three_lines(content: Content, manner: Manner) -> None:
    """From the first free moment to the last, in the game's own words, none of them twice."""
    told: set[tuple[str, ...]] = set()

    def after(session: Session) -> Session:
        if session.free and session.memory.objective and session.ticks % 30 == 0:
            told.add(Recap(backstage(), session).lines)
        return session

    play = Playthrough(content, manner, 0, None, set())
    play.after = after
    play.play()
    assert len(told) > 12
    for lines in told:
        assert 2 <= len(lines) <= 3, lines
        assert len(set(lines)) == len(lines)
