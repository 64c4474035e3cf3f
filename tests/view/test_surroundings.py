"""What sounds on and on in a place is kept only while it is heard."""

from __future__ import annotations

import threading
from pathlib import Path

import pygame
import pytest

from game.view import audio, records
from game.view.audio import FIRST_LOOP, HEARING, Audio
from game.view.records import Records
from game.view.surroundings import LOOPS
from tests.view.hearing import loud, tone, until

CHANNELS = range(FIRST_LOOP, FIRST_LOOP + LOOPS)


def _tick(heard: Audio, loops: dict[str, float]) -> None:
    for _ in range(80):
        heard.tick(loops)


def _held(heard: Audio) -> set[str]:
    return {path.stem for path in heard.records._asked | heard.records._ready.keys()}


def test_a_place_sounds_on_and_stops_when_it_is_left(sounds: Path) -> None:
    """It comes in, is fainter from afar, goes out, and is not kept."""
    heard = Audio()
    until(lambda: bool(loud(CHANNELS)), lambda: heard.tick({"yard": 0.0}))
    _tick(heard, {"yard": 0.0})
    assert loud(CHANNELS) == [1.0]
    _tick(heard, {"yard": HEARING / 2})
    assert loud(CHANNELS)[0] == pytest.approx(0.5, abs=0.02)
    assert _held(heard) == {"yard"}
    _tick(heard, {})
    assert not loud(CHANNELS)
    assert not _held(heard)


def test_what_is_too_far_to_be_heard_is_not_decoded(sounds: Path) -> None:
    """Nor begun; and it goes when one walks away from it."""
    heard = Audio()
    _tick(heard, {"yard": 2.0 * HEARING})
    assert not _held(heard)
    until(lambda: bool(loud(CHANNELS)), lambda: heard.tick({"yard": 0.0}))
    _tick(heard, {"yard": 2.0 * HEARING})
    assert not loud(CHANNELS)
    assert not _held(heard)


def test_a_place_left_at_once_leaves_nothing_behind(sounds: Path) -> None:
    """Not even what there is no file for."""
    heard = Audio()
    heard.tick({"yard": 0.0, "sea": 0.0})
    assert _held(heard) == {"yard", "sea"}
    _tick(heard, {})
    assert not _held(heard)


def test_of_more_than_there_are_channels_the_loudest_are_kept(sounds: Path) -> None:
    """The others are not decoded in vain."""
    for number in range(LOOPS + 3):
        (sounds / "sounds" / f"far_{number}.ogg").write_bytes(tone())
    heard = Audio()
    loops = {f"far_{number}": HEARING * (0.9 - 0.1 * number) for number in range(LOOPS + 3)}
    nearest = {f"far_{number}" for number in range(3, LOOPS + 3)}
    until(lambda: len(loud(CHANNELS)) == LOOPS, lambda: heard.tick(loops))
    assert _held(heard) == nearest


def test_what_is_dropped_while_it_is_decoded_is_not_kept(
    sounds: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It comes late from its thread, and is wanted by nobody."""
    assert Audio().playing
    begun, go_on = threading.Event(), threading.Event()
    decode = pygame.mixer.Sound

    def slowly(path: str) -> pygame.mixer.Sound:
        begun.set()
        assert go_on.wait(10)
        return decode(path)

    monkeypatch.setattr(pygame.mixer, "Sound", slowly)
    shelf = Records()
    late, next_one = sounds / "sounds" / "yard.ogg", sounds / "sounds" / "bell.ogg"
    shelf.get(late)
    assert begun.wait(10)
    shelf.drop(late)
    go_on.set()
    until(lambda: shelf.get(next_one) is not None, lambda: None)
    assert set(shelf._ready) == {next_one}


def test_single_sounds_are_kept_up_to_a_measure(sounds: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of bytes; those not heard for longest go first."""
    for name in ("gong", "drum"):
        (sounds / "sounds" / f"{name}.ogg").write_bytes(tone())
    heard = Audio()
    heard.sound("bell")
    size = sum(len(records.samples(sound)) for sound in heard._sounds.values())
    monkeypatch.setattr(audio, "SOUNDS_KEPT", 2 * size)
    for name in ("gong", "bell", "drum"):
        heard.sound(name)
    assert [path.stem for path in heard._sounds] == ["bell", "drum"]
