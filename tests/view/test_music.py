"""One tune at a time, the layers over it, and how one gives way to another."""

from __future__ import annotations

import random
from pathlib import Path

import pygame
import pytest

from game.view.audio import Audio
from game.view.music import FADE
from tests.view.hearing import LAYER_CHANNELS, loud, play, ticks, tune, until

BREATH = 15
"""Ticks that may be silent between two tunes: a quarter of a second."""


def test_one_tune_goes_out_before_another_comes_in(sounds: Path) -> None:
    """Each takes half of the time, with hardly a breath between them."""
    heard = Audio()
    play(heard, "rain")
    heard.music("keys", fade=60)
    course = []
    for _ in range(64):
        heard.tick({})
        course.append((heard.tunes.track, tune()))
    first = [loudness for track, loudness in course if track == "rain"]
    second = [loudness for track, loudness in course if track == "keys"]
    assert len(first) == pytest.approx(30, abs=2)
    assert first == sorted(first, reverse=True)
    assert second == sorted(second)
    assert second[-1] == 1.0
    assert sum(loudness == 0 for _, loudness in course) <= BREATH
    assert not heard.missing


def test_a_tune_out_of_silence_has_all_of_its_time(sounds: Path) -> None:
    """As it has on going out into silence, which is a wish too."""
    heard = Audio()
    heard.music("rain", fade=60)
    ticks(heard, 40)
    assert 0 < tune() < 1
    ticks(heard, 21)
    assert tune() == 1.0
    heard.music("", fade=60)
    ticks(heard, 40)
    assert 0 < tune() < 1
    ticks(heard, 22)
    assert tune() == 0.0
    assert not heard.tunes.track


def test_a_layer_is_decoded_only_while_it_is_heard(sounds: Path) -> None:
    """It comes in over its tune, which does not start anew, and takes no memory before or afterwards."""
    heard = Audio()
    play(heard, "keys")
    assert not loud(LAYER_CHANNELS)
    assert not heard.records._asked
    before = pygame.mixer.music.get_pos()
    play(heard, "keys", ("high",))
    assert loud(LAYER_CHANNELS) == [1.0]
    assert tune() == 1.0
    play(heard, "keys")
    assert not loud(LAYER_CHANNELS)
    assert not heard.tunes._layers
    assert not heard.records._asked | heard.records._ready.keys()
    assert pygame.mixer.music.get_pos() > before


def test_music_is_never_paused(sounds: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pausing waits for the mixer and holds Python, for which the mixer waits where a sound ends."""

    def stand_still() -> None:
        pytest.fail("a game might stand still here for ever")

    monkeypatch.setattr(pygame.mixer.music, "pause", stand_still)
    monkeypatch.setattr(pygame.mixer.music, "unpause", stand_still)
    heard = Audio()
    play(heard, "keys", ("high",))
    play(heard, "rain")
    play(heard, "")


def test_the_layers_of_the_next_tune_wait_until_the_last_one_is_gone(sounds: Path) -> None:
    """So that never two tunes' layers are held together; but no longer."""
    heard = Audio()
    play(heard, "rain")
    heard.music("keys", ("high",), 100)
    ticks(heard, 49)
    assert heard.tunes.track == "rain"
    assert not heard.records._asked
    until(lambda: bool(loud(LAYER_CHANNELS)), lambda: heard.tick({}))
    assert heard.tunes.track == "keys"


def test_who_comes_back_before_a_tune_is_out_hears_it_go_on(sounds: Path) -> None:
    """The other is never begun, and its layer is not kept."""
    heard = Audio()
    play(heard, "rain")
    heard.music("keys", ("high",), 40)
    ticks(heard, 15)
    assert heard.tunes.track == "rain"
    low = tune()
    heard.music("rain", fade=40)
    ticks(heard, 5)
    assert low < tune() < 1
    assert heard.tunes.track == "rain"
    assert not heard.records._asked


def test_a_layer_no_longer_wished_for_is_not_kept(sounds: Path) -> None:
    """Even if it was not decoded yet."""
    heard = Audio()
    play(heard, "keys")
    heard.music("keys", ("high",))
    heard.tick({})
    assert heard.records._asked
    heard.music("keys")
    until(lambda: not heard.tunes._layers and not heard.records._asked, lambda: heard.tick({}))


def test_a_tune_without_a_file_keeps_nobody_waiting(sounds: Path) -> None:
    """It is named, and there is nothing of it that would have to go out."""
    heard = Audio()
    play(heard, "waltz")
    assert heard.missing == {"waltz"}
    heard.music("rain")
    ticks(heard, 2)
    assert heard.tunes.track == "rain"


def test_volume_is_followed_at_once(sounds: Path) -> None:
    """While the tune plays, and a layer over it."""
    heard = Audio()
    play(heard, "keys", ("high",))
    heard.volumes(30, 80)
    heard.tick({})
    assert tune() == pytest.approx(0.3, abs=0.02)
    assert loud(LAYER_CHANNELS)[0] == pytest.approx(0.3, abs=0.02)


def test_wishes_may_change_at_any_moment(sounds: Path) -> None:
    """The last of them is heard in the end, and nothing else."""
    heard, chance = Audio(), random.Random(5)
    wishes = [("rain", ()), ("keys", ()), ("keys", ("high",)), ("waltz", ("low",)), ("", ())]
    for track, layers in chance.choices(wishes, k=150):
        heard.music(track, layers, chance.choice([0, 1, 5, 40]))
        ticks(heard, chance.choice([1, 2, 10, 60]))
    play(heard, "rain")
    ticks(heard, 2 * FADE)
    assert tune() == 1.0
    assert not loud(LAYER_CHANNELS)
    assert not heard.records._asked | heard.records._ready.keys()
