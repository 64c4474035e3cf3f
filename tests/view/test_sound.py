"""Where there is no device or no file there is silence, and nothing else happens."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pygame
import pytest

from game.core.geometry import Facing, Point
from game.session import Session
from game.view import audio
from game.view.audio import FIRST_LOOP, LOOPS, Audio
from game.view.decks import FADE, LAYERS
from game.view.footsteps import HALF_STRIDE, Footsteps
from game.view.score import loops
from tests.conftest import MakeHouse

DECK_A, DECK_B = range(LAYERS), range(LAYERS, 2 * LAYERS)
PATIENCE = 10.0
"""Seconds after which a thread that decodes a tenth of a second must have stopped for good."""


@pytest.fixture
def sounds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of assets with two short tunes, one of them with a layer, a bell and a yard."""
    for name in ("music/rain", "music/keys", "music/keys.high", "sounds/bell", "sounds/yard"):
        path = tmp_path / f"{name}.ogg"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(_tone())
    monkeypatch.setattr(audio, "assets", lambda: tmp_path)
    if pygame.mixer.get_init():
        pygame.mixer.stop()
    return tmp_path


def _tone() -> bytes:
    """A WAV of a tenth of a second; the mixer goes by contents, not by names."""
    count = 4410
    head = b"RIFF" + (36 + count * 2).to_bytes(4, "little") + b"WAVEfmt " + (16).to_bytes(4, "little")
    head += (1).to_bytes(2, "little") * 2 + (44100).to_bytes(4, "little") + (88200).to_bytes(4, "little")
    head += (2).to_bytes(2, "little") + (16).to_bytes(2, "little")
    return head + b"data" + (count * 2).to_bytes(4, "little") + b"\x10\x00" * count


def _until(done: Callable[[], bool], work: Callable[[], None]) -> None:
    """Go on with `work` until `done`; it waits for a thread, never for a measured time."""
    limit = time.monotonic() + PATIENCE
    while not done():
        assert time.monotonic() < limit, "the reader never came back"
        work()


def _heard(numbers: range) -> list[float]:
    """How loud the busy channels among `numbers` are."""
    channels = [pygame.mixer.Channel(number) for number in numbers]
    return [round(channel.get_volume(), 2) for channel in channels if channel.get_busy()]


def _play(heard: Audio, track: str, layers: tuple[str, ...] = ()) -> None:
    heard.music(track, layers)
    _until(lambda: heard.decks._playing.track == track, lambda: heard.tick({}))
    for _ in range(FADE + 2):
        heard.tick({})


def test_one_tune_gives_way_to_another(sounds: Path) -> None:
    """The first goes out while the second comes in, and then its channels are free again."""
    heard = Audio()
    _play(heard, "rain")
    assert _heard(DECK_B) == [1.0]
    heard.music("keys")
    _until(lambda: heard.decks._playing.track == "keys", lambda: heard.tick({}))
    for _ in range(FADE // 2):
        heard.tick({})
    assert 0 < _heard(DECK_B)[0] < 1
    assert 0 < _heard(DECK_A)[0] < 1
    for _ in range(FADE):
        heard.tick({})
    assert not _heard(DECK_B)
    assert not heard.missing


def test_layers_run_with_their_tune_and_are_heard_when_asked_for(sounds: Path) -> None:
    """All start together, the layer unheard; asking for it brings it in without a new start."""
    heard = Audio()
    _play(heard, "keys")
    assert _heard(DECK_B) == [1.0, 0.0]
    _play(heard, "keys", ("high",))
    assert _heard(DECK_B) == [1.0, 1.0]
    _play(heard, "keys")
    assert _heard(DECK_B) == [1.0, 0.0]


def test_silence_is_a_wish_too(sounds: Path) -> None:
    """An empty track fades everything out."""
    heard = Audio()
    _play(heard, "rain")
    _play(heard, "")
    assert not _heard(DECK_A)
    assert not _heard(DECK_B)


def test_volume_is_followed_at_once(sounds: Path) -> None:
    """While the tune plays."""
    heard = Audio()
    _play(heard, "rain")
    heard.volumes(30, 80)
    heard.tick({})
    assert _heard(DECK_B)[0] == pytest.approx(0.3, abs=0.02)


def test_what_has_no_file_is_silent_and_named(sounds: Path) -> None:
    """So that a check can list it."""
    heard = Audio()
    heard.sound("gong")
    heard.music("waltz")
    _until(lambda: len(heard.missing) == 3, lambda: heard.tick({"sea": 0.0}))
    assert heard.missing == {"gong", "waltz", "sea"}


def test_a_place_sounds_on_and_stops_when_it_is_left(sounds: Path) -> None:
    """It comes in, is fainter from afar, and goes out."""
    heard = Audio()
    channels = range(FIRST_LOOP, FIRST_LOOP + LOOPS)
    _until(lambda: bool(_heard(channels)), lambda: heard.tick({"yard": 0.0}))
    for _ in range(80):
        heard.tick({"yard": 0.0})
    assert _heard(channels) == [1.0]
    for _ in range(80):
        heard.tick({"yard": audio.HEARING / 2})
    assert _heard(channels)[0] == pytest.approx(0.5, abs=0.02)
    for _ in range(80):
        heard.tick({})
    assert not _heard(channels)


def test_without_a_device_everything_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    """No call fails."""
    monkeypatch.setattr(audio, "_device", lambda: False)
    heard = Audio()
    heard.volumes(50, 50)
    heard.music("rain")
    heard.sound("bell", 100)
    heard.tick({"sea": 0.0})
    assert not heard.missing


def test_a_step_sounds_when_a_foot_comes_down(house: MakeHouse) -> None:
    """Once for each half stride walked, never while standing or for somebody unseen."""
    session = Session.begin(house("title: Start\n---\nHm.\n===\n").load())
    steps, hero = Footsteps(), session.world.hero
    steps.taken(session.world)
    count = 0
    for number in range(4 * HALF_STRIDE):
        hero.step_to(Point(201 - number % 2, 200))
        hero.facing = Facing.RIGHT
        count += len(steps.taken(session.world))
    assert count == 4
    assert steps.taken(session.world) == []


def test_a_place_is_heard_everywhere_in_it(house: MakeHouse) -> None:
    """Nothing sounds on in a room without a sound."""
    assert loops(Session.begin(house("title: Start\n---\nHm.\n===\n").load())) == {}
