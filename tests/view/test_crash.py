"""A fault is told in the window and on the terminal, and the game's versions are known by then."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.app import App, Options
from game.core.controls import Action, Controls
from game.opening import load
from game.scenes.question import Message
from game.scenes.scene import Scene
from game.view.screen import Screen
from game.view.versions import versions
from tests.scenes.fakes import press


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of the player's own for each test."""
    monkeypatch.setenv("KEY_OF_HER_OWN_HOME", str(tmp_path))
    return tmp_path


def test_a_fault_is_told_in_the_window_until_it_was_read(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The message stays till a press, and the same lines are on the terminal."""
    game = App(Options(frames=40))
    shown: list[Scene | None] = []

    def controls(_screen: Screen) -> Controls:
        shown.append(game.stack.top)
        return press(Action.CONFIRM) if len(shown) == 5 else Controls()

    monkeypatch.setattr(Screen, "controls", controls)
    monkeypatch.setattr(App, "_loop", _fail)
    assert game.run() == 1
    assert len(shown) == 5
    message = shown[0]
    assert isinstance(message, Message)
    told = capsys.readouterr().err
    assert all(line in told for line in message.lines)
    assert str(home / "crash.txt") in told
    assert "the stage fell down" in (home / "crash.txt").read_text(encoding="utf-8")


def _fail(_game: App) -> None:
    raise RuntimeError("the stage fell down")


def test_the_versions_are_known_before_the_story_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where the story cannot be loaded: a report names what it happened on."""
    monkeypatch.setattr("game.content.load_content", _fail)
    game = App(Options())
    load(game.backstage)
    assert game.backstage.versions == versions()
    assert {"game", "python", "pygame", "SDL", "system"} <= game.backstage.versions.keys()
    assert "" not in game.backstage.versions.values()


def test_what_was_read_is_kept_for_the_next_time(home: Path) -> None:
    """The profile is written as the game ends."""
    game = App(Options(frames=1))
    game.backstage.seen.add("line:one")
    assert game.run() == 0
    assert (home / "profile.json").exists()
    assert "line:one" in App(Options()).backstage.seen
