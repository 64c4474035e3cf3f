"""After a fault the story is saved as it last was whole, and the capsule leads to where it broke."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.core.controls import IDLE, Action
from game.scenes.play import Play
from game.scenes.rescue import CAPSULE, REPORT, rescue
from game.scenes.saves import RESCUE
from game.scenes.scene import Stack
from game.scenes.title import Title
from game.session import LineStop, Session
from game.session.capsule import read_capsule, replay
from tests.conftest import MakeHouse
from tests.scenes.fakes import MemorySaves, backstage, press

TALK = "title: Start\n---\nOne.\nTwo.\nThree.\n===\n"


def _play(house: MakeHouse) -> Play:
    play = Play(backstage(), Session.begin(house(TALK).load()))
    for controls in (IDLE, press(Action.CONFIRM), IDLE):
        play.tick(controls)
    return play


def test_the_line_that_was_on_the_screen_is_saved(house: MakeHouse, tmp_path: Path) -> None:
    """In a slot of its own, so that the autosave stays as it was."""
    play = _play(house)
    told = rescue(Stack(play), play.backstage, tmp_path, "Traceback")
    saves = play.backstage.saves
    assert isinstance(saves, MemorySaves)
    assert list(saves.kept) == [RESCUE]
    again = Session.restore(play.session.content, saves.kept[RESCUE])
    assert isinstance(again.stop, LineStop)
    assert again.stop.text == "Two."
    assert told[:2] == ("menu.crashed", "menu.crash_save")


def test_the_capsule_comes_to_the_tick_that_broke(
    house: MakeHouse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That tick is in it, for it was written down before it happened."""
    play = _play(house)
    ticks = play.session.ticks
    with monkeypatch.context() as broken:
        broken.setattr(Session, "_ticked", _fail)
        with pytest.raises(RuntimeError):
            play.tick(IDLE)
    rescue(Stack(play), play.backstage, tmp_path, "Traceback")
    again = replay(play.session.content, read_capsule((tmp_path / CAPSULE).read_bytes()))
    assert again.ticks == ticks + 1


def _fail(*_anything: object) -> None:
    raise RuntimeError("the stage fell down")


def test_where_nothing_is_played_only_the_report_is_kept(tmp_path: Path) -> None:
    """The title has no story to lose."""
    stage = backstage()
    told = rescue(Stack(Title(stage)), stage, tmp_path, "Traceback: the title")
    assert (tmp_path / REPORT).read_text(encoding="utf-8") == "Traceback: the title"
    assert not (tmp_path / CAPSULE).exists()
    assert told == ("menu.crashed", "menu.crash_report")


def test_a_full_disk_is_said_and_the_rest_is_done(house: MakeHouse, tmp_path: Path) -> None:
    """The save failed, the report did not."""
    play = _play(house)
    assert isinstance(play.backstage.saves, MemorySaves)
    play.backstage.saves.full = True
    told = rescue(Stack(play), play.backstage, tmp_path, "Traceback")
    assert told[:3] == ("menu.crashed", "menu.crash_save_failed", "menu.crash_report")
    assert (tmp_path / REPORT).exists()


def test_a_folder_that_cannot_be_written_leaves_the_message(house: MakeHouse, tmp_path: Path) -> None:
    """Where even the report cannot be kept the player is still told."""
    play = _play(house)
    (tmp_path / "file").write_text("")
    told = rescue(Stack(play), play.backstage, tmp_path / "file", "Traceback")
    assert told == ("menu.crashed", "menu.crash_save")
