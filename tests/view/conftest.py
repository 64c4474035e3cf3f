"""A window that nobody sees, shared by all tests of the view, and a few sounds."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

os.environ["SDL_VIDEODRIVER"] = "dummy"
os.environ["SDL_AUDIODRIVER"] = "dummy"

import game.view  # noqa: F401  pygame is imported quietly, and only after its drivers were chosen

import pygame  # isort: skip

from game.places import Place
from game.view import audio
from game.view.place.lit import Lit
from game.view.roots import assets
from tests.view.hearing import tone


@pytest.fixture
def sounds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of assets with two short tunes, one of them with a layer, a bell and a yard."""
    for name in ("music", "sounds"):
        (tmp_path / name).mkdir()
    for name in ("rain", "keys", "keys.high"):
        (tmp_path / "music" / f"{name}.ogg").write_bytes((assets() / "sounds" / "type_tick.ogg").read_bytes())
    for name in ("bell", "yard"):
        (tmp_path / "sounds" / f"{name}.ogg").write_bytes(tone())
    monkeypatch.setattr(audio, "assets", lambda: tmp_path)
    if pygame.mixer.get_init():
        pygame.mixer.stop()
        pygame.mixer.music.stop()
    return tmp_path


@pytest.fixture(autouse=True)
def window() -> pygame.Surface:
    """A window of the design's size."""
    pygame.display.init()
    return pygame.display.set_mode((1280, 720))


def unlike(first: pygame.Surface, second: pygame.Surface) -> int:
    """The largest difference between two pictures of one size, in levels of 0 to 255."""
    assert first.get_size() == second.get_size()
    one, other = (pygame.image.tobytes(each, "RGB") for each in (first, second))
    return max(abs(a - b) for a, b in zip(one, other, strict=True))


def shown(lit: Lit, place: Place) -> pygame.Surface:
    """The whole place as it looks now, with nobody in it."""
    target = pygame.Surface(place.bounds[2:])
    lit.paint(target, place.bounds, ())
    return target
