"""Notebook, history and recap as they are painted: nothing outside, everything to be pointed at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pygame
import pytest

from game.core.controls import IDLE, Action, Controls
from game.core.settings import Letterform
from game.scenes.history import SLICES, History
from game.scenes.notebook import NotebookScene
from game.scenes.play import Play
from game.scenes.recap import Recap
from game.scenes.scene import Scene, Stack
from game.session import Next, Session
from game.view import exercise_book, handwriting
from game.view.fonts import Weight
from game.view.screen import Screen
from game.view.window import Window
from tests.conftest import MakeHouse
from tests.scenes.fakes import backstage, press

SIZES = [(1280, 720), (1920, 1080), (800, 600)]
LETTERS = [100, 130, 200]
TALK = "title: Start\n---\n" + "Inder: A rather long line about nothing, said twice over.\n" * 40 + "===\n"
BOOK = """\
title: Start
---
<<objective tap>>
<<earn 118 jar>>
<<pay 43.40 milk>>
<<give bowl>>
<<note advice>>
One.
===
"""
TABLE = """\
recap = { 0 = [[{ words = "One thing that happened, and then another thing." }], [{ words = "And then." }]] }
[people]
Inder = [{ words = "He says one thing about soap, and then another thing about another soap, every day." }]
Bai = [{ words = "Late." }]
"""


@pytest.fixture
def session(house: MakeHouse, tmp_path: Path) -> Session:
    """A session in which there is something to write down."""
    story = tmp_path / "assets" / "story"
    story.mkdir(parents=True)
    (story / "notebook.toml").write_text(TABLE, encoding="utf-8")
    begun = Session.begin(house(BOOK).load())
    while begun.stop is None:
        begun.tick()
    return begun


def _painted(scenes: Sequence[Scene], letters: int = 100, size: tuple[int, int] = (1280, 720)) -> Screen:
    stage = scenes[-1].backstage  # type: ignore[attr-defined]  # all scenes of these tests have one
    stage.settings = replace(stage.settings, text_size=letters)
    window = Window()
    pygame.display.set_mode(size)
    window.resized()
    screen = Screen(window, sound=False)
    screen.obey(stage.settings)
    stack = Stack(scenes[0])
    stack.scenes = list(scenes)
    screen.paint(stack, stage)
    return screen


def _picture(screen: Screen) -> bytes:
    return pygame.image.tobytes(screen.window.surface, "RGB")


def _spots(screen: Screen) -> dict[str, pygame.Rect]:
    return {name: rect for rect, name in screen._hits.spots}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("letters", LETTERS)
def test_every_row_and_tab_of_the_notebook_can_be_pointed_at(
    session: Session, letters: int, size: tuple[int, int]
) -> None:
    """At every size of letters and of the window; the row in focus is always among those shown."""
    for page in range(6):
        scene = NotebookScene(backstage(), session, page)
        for _ in scene.leaf.entries or (None,):
            screen = _painted([scene], letters, size)
            spots = _spots(screen)
            assert {f"page:{number}" for number in range(6)} | {"press:cancel"} <= spots.keys()
            if scene.leaf.entries:
                assert f"row:{scene.menu.focus}" in spots
            for name, rect in spots.items():
                assert screen.window.area.contains(rect), (page, name)
            scene.tick(press(Action.DOWN))
            scene.tick(IDLE)


@pytest.mark.parametrize("letters", LETTERS)
def test_the_focus_is_always_seen(session: Session, letters: int) -> None:
    """Each page, and on it each row in focus, makes another picture."""
    pictures = set()
    count = 0
    for page in range(6):
        scene = NotebookScene(backstage(), session, page)
        for _ in scene.leaf.entries or (None,):
            pictures.add(_picture(_painted([scene], letters)))
            scene.tick(press(Action.DOWN))
            scene.tick(IDLE)
            count += 1
    assert len(pictures) == count > 6


@pytest.mark.parametrize("letterform", Letterform)
@pytest.mark.parametrize("letters", LETTERS)
def test_no_word_leaves_its_page(session: Session, letters: int, letterform: Letterform) -> None:
    """Every line written on the pages ends before the page does, and stands above its foot."""
    written: list[tuple[str, float, float, float]] = []
    true = handwriting.write

    def spy(canvas, text, x, line, size, tint, **how):  # type: ignore[no-untyped-def]  # as write
        wide = canvas.width(text, size, how.get("weight", Weight.REGULAR))
        written.append((text, x - wide * how.get("align", 0.0), wide, line))
        true(canvas, text, x, line, size, tint, **how)

    with pytest.MonkeyPatch.context() as patch:
        for module in ("scenes.notebook", "jottings", "handwriting"):
            patch.setattr(f"game.view.{module}.write", spy)
        for page in range(6):
            stage = backstage()
            stage.words = lambda key, **_values: key.replace(".", " ")
            stage.settings = replace(stage.settings, letterform=letterform)
            scene = NotebookScene(stage, session, page)
            scene.tick(press(Action.CONFIRM))
            _painted([scene], letters)
    _painted([NotebookScene(backstage(), session)])
    assert written
    foot = exercise_book.LEAF_TOP + exercise_book.LEAF_HEIGHT
    for text, left, wide, line in written:
        leaf = exercise_book.LEFT_LEAF if left < exercise_book.RIGHT_LEAF else exercise_book.RIGHT_LEAF
        assert left + wide <= leaf + exercise_book.LEAF_WIDTH, text
        assert line <= foot, text


def test_a_right_page_that_is_too_long_is_parted(session: Session) -> None:
    """Small letters fit on one page, large ones take several, and each part is another picture."""
    scene = NotebookScene(backstage(), session, 1)
    _painted([scene], 100)
    assert scene.overleaves == 1
    scene.leaves = tuple(
        replace(leaf, entries=tuple(replace(entry, detail=entry.detail * 6) for entry in leaf.entries))
        for leaf in scene.leaves
    )
    pictures = {_picture(_painted([scene], 200))}
    assert scene.overleaves > 2
    for _ in range(scene.overleaves - 1):
        scene.tick(press(Action.CONFIRM))
        pictures.add(_picture(_painted([scene], 200)))
    assert len(pictures) == scene.overleaves


@pytest.mark.parametrize("letters", LETTERS)
def test_the_scroll_bar_covers_its_track_without_a_gap(house: MakeHouse, letters: int) -> None:
    """From the oldest line to the newest, one part below the other."""
    scene = _history(house)
    screen = _painted([scene], letters)
    spots = _spots(screen)
    parts = [spots[f"scroll:{number}"] for number in range(SLICES)]
    assert all(above.bottom == below.top for above, below in pairwise(parts))
    assert all(screen.window.area.contains(part) for part in parts)
    assert scene.room > 500


def _history(house: MakeHouse) -> History:
    session = Session.begin(house(TALK).load())
    for _ in range(60):
        session.tick(answer=Next())
    return History(backstage(), session)


def test_scrolling_shows_other_lines(house: MakeHouse) -> None:
    """The view moves with the scroll, and comes back."""
    scene = _history(house)
    newest = _picture(_painted([scene]))
    scene.tick(Controls(wheel=5))
    assert _picture(_painted([scene])) != newest
    scene.tick(Controls(wheel=-5))
    assert _picture(_painted([scene])) == newest


def test_an_empty_history_says_so(house: MakeHouse) -> None:
    """Nothing was said, so nothing can be scrolled."""
    scene = History(backstage(), Session.begin(house("title: Start\n---\n<<wait 1>>\n===\n").load()))
    assert not any("scroll" in name for name in _spots(_painted([scene])))


@pytest.mark.parametrize("letters", LETTERS)
def test_the_recap_lies_over_the_play(session: Session, letters: int) -> None:
    """A click anywhere on its page goes on."""
    play = Play(backstage(), session)
    recap = Recap(play.backstage, session)
    recap.age = 60
    screen = _painted([play, recap], letters)
    assert "press:confirm" in _spots(screen)
    assert len(recap.lines) == 2


def test_going_on_by_itself_is_seen(house: MakeHouse) -> None:
    """A sign each for reading on and for skipping, and a click on it ends that."""
    play = Play(backstage(), Session.begin(house(TALK).load()))
    play.session.world.stage.dark = play.session.world.stage.dark_goal = 0
    play.tick(IDLE)
    plain = _picture(_painted([play]))
    play.tick(press(Action.AUTO))
    auto = _painted([play])
    assert "press:auto" in _spots(auto)
    going_on = _picture(auto)
    play.tick(press(Action.AUTO))
    play.pace.skipping = True
    skipping = _painted([play])
    assert "press:skip" in _spots(skipping)
    assert len({plain, going_on, _picture(skipping)}) == 3


@pytest.mark.parametrize("letters", LETTERS)
def test_the_first_line_of_a_page_leaves_the_heading_free(letters: int) -> None:
    """However tall the letters on it are: capitals stay below the line under the heading."""
    share = letters / 100
    capital = handwriting.SIZE * share * 0.7
    underline = exercise_book.LEAF_TOP + 72 + 10
    assert handwriting.top(share) - capital > underline
