"""Every panel stands as it stood: menus, notebook, lines and answers, and each task's sheet."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.session import Session
from game.view import pictures
from tests.conftest import MakeHouse
from tests.view import kept
from tests.view.panels_shown import PANELS, STORY, TABLE, shown, silhouette, stage_of

LARGEST = 45_000
"""Bytes that a kept picture may have."""


@pytest.fixture
def session(house: MakeHouse, tmp_path: Path) -> Session:
    """A session at its first line, in which there is something to write down."""
    story = tmp_path / "assets" / "story"
    story.mkdir(parents=True)
    (story / "notebook.toml").write_text(TABLE, encoding="utf-8")
    begun = Session.begin(house(STORY).load())
    begun.world.stage.dark = begun.world.stage.dark_goal = 0
    while begun.stop is None:
        begun.tick()
    return begun


@pytest.fixture(autouse=True)
def forgotten() -> Iterator[None]:
    """Nothing that another test painted is remembered here, and nothing of this one later."""
    _forget()
    yield
    _forget()


def _forget() -> None:
    for name, module in list(sys.modules.items()):
        if name.startswith("game.view"):
            for kept_there in vars(module).values():
                clear = getattr(kept_there, "cache_clear", None)
                if clear is not None and not isinstance(kept_there, type):
                    clear()


@pytest.mark.parametrize("name", PANELS)
def test_the_panel_is_as_it_was(name: str, session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """Letters belong to one version of pygame: for any other this is skipped."""
    monkeypatch.setattr(pictures, "load", silhouette)
    stage = stage_of(session)
    computed = shown(PANELS[name](stage, session), stage)
    kept.compare(computed, f"panels/{name}.{kept.BUILD}-{pygame.version.ver}")


def test_kept_panels_are_small_and_each_is_still_a_panel() -> None:
    """None is heavy, and none is left over from a panel that is gone."""
    for path in (kept.FOLDER / "panels").glob("*.png"):
        assert path.stat().st_size <= LARGEST, path.name
        assert path.name.partition(".")[0] in PANELS, path.name
