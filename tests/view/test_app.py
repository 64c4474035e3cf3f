"""The loop: it paints, it ends, it says what went wrong, and it opens no window unseen."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from game import app
from game.app import NOTE_SEEN, App, Options, run
from game.core.controls import Action, Controls
from game.core.settings import Settings
from game.scenes.leaflet import Leaflet
from game.scenes.loading import Loading
from game.scenes.title import Title
from game.view.screen import Screen
from tests.scenes.fakes import press


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of the player's own for each test."""
    monkeypatch.setenv("KEY_OF_HER_OWN_HOME", str(tmp_path))
    return tmp_path


def test_a_few_frames_and_out() -> None:
    """The game opens, paints and closes by itself where it was asked to."""
    assert run(Options(frames=3)) == 0


def test_the_content_note_is_shown_once(home: Path) -> None:
    """On the first title there ever was, and on no later one."""
    first = App(Options())
    assert isinstance(first.stack.top, Leaflet)
    assert (home / NOTE_SEEN).exists()
    assert isinstance(App(Options()).stack.top, Title)


def test_another_beginning_waits_for_the_story() -> None:
    """A map or a chapter is begun at once, without the title."""
    assert isinstance(App(Options(chapter=1)).stack.top, Loading)
    assert isinstance(App(Options(map="apartment")).stack.top, Loading)


def test_a_fault_ends_the_game_with_a_report(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No traceback is thrown at the player; it lies in her folder."""
    monkeypatch.setattr(Screen, "paint", _fail)
    assert run(Options(frames=3)) == 1
    assert "the brush is gone" in (home / "crash.txt").read_text(encoding="utf-8")


def _fail(*_anything: object) -> None:
    raise RuntimeError("the brush is gone")


def test_a_stall_is_made_up_for_but_not_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    """After a second's sleep at most twelve ticks follow at once, and the press counts in one of them."""
    game = App(Options())
    ticks: list[Controls] = []
    monkeypatch.setattr(game.screen, "controls", lambda: press(Action.UP))
    monkeypatch.setattr(game.stack, "tick", ticks.append)
    game._tick_what_is_due(0.0)
    assert len(ticks) == app.MOST_TICKS
    assert [tick.presses(Action.UP) for tick in ticks] == [True] + [False] * (app.MOST_TICKS - 1)


def test_a_picture_of_the_screen_is_kept_where_the_player_finds_it(home: Path) -> None:
    """One key, one PNG."""
    game = App(Options())
    game._obey_window_keys(press(Action.SCREENSHOT))
    kept = list((home / "pictures").glob("*.png"))
    assert len(kept) == 1
    assert pygame.image.load(str(kept[0])).get_size() == (1280, 720)


def test_changed_settings_are_there_next_time() -> None:
    """The size of letters too, which the ruler follows at once."""
    game = App(Options())
    text = "A long line that goes on and on, " * 4
    counts = {}
    for size in (150, 80):
        game.backstage.change(text_size=size)
        counts[size] = sum(len(page) for page in game.backstage.ruler.pages(text, "Tara"))
    assert counts[150] > counts[80]
    assert App(Options()).backstage.settings.text_size == 80


def test_broken_settings_are_said_and_replaced(home: Path) -> None:
    """The game opens with its own, and tells."""
    (home / "settings.json").write_text("{broken", encoding="utf-8")
    game = App(Options())
    assert game.backstage.settings == Settings()
    assert game.backstage.messages


def test_the_window_closes_when_it_is_shut() -> None:
    """The close button ends the loop."""
    game = App(Options(frames=500))
    pygame.event.post(pygame.event.Event(pygame.QUIT))
    assert game.run() == 0
    assert game.screen.closing
