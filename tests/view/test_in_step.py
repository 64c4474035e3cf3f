"""A tune and its layer, as they would be heard: in step, to the sample, over every seam."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pygame
import pytest

from game.view import audio, layer
from game.view.audio import Audio
from game.view.layer import turn
from game.view.records import samples
from tests.view.hearing import PATIENCE
from tools.audio.signal.ogg import write_ogg
from tools.audio.signal.wave import Wave

LENGTH = 12_011
"""Frames of the tune, which are no whole number of buffers."""
WINDOW = 4096
FRAMES_LEFT = 4 * LENGTH
FRAME = 4
"""Bytes."""


@pytest.fixture
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A device that writes what would be heard to a file, faster than it would be heard."""
    noise = np.random.default_rng(1).standard_normal(LENGTH) * 0.2
    silence = np.zeros(LENGTH)
    write_ogg(tmp_path / "music" / "rain.ogg", np.array([noise, silence]), 0.6)
    write_ogg(tmp_path / "music" / "rain.high.ogg", np.array([silence, noise]), 0.6)
    monkeypatch.setattr(audio, "assets", lambda: tmp_path)
    monkeypatch.setenv("SDL_AUDIODRIVER", "disk")
    monkeypatch.setenv("SDL_DISKAUDIOFILE", str(tmp_path / "heard"))
    pygame.mixer.quit()
    yield tmp_path / "heard"
    pygame.mixer.quit()


def _play(written: Path, seconds_before: float, seconds_a_tick: float) -> None:
    """Wish for the layer after a while, and hear more than four rounds of both."""
    heard, limit = Audio(), time.monotonic() + PATIENCE
    assert heard.playing
    heard.music("rain", (), 1)
    joins = time.monotonic() + seconds_before
    ends = 0
    while not ends or written.stat().st_size < ends:
        assert time.monotonic() < limit, "the layer never joined"
        if time.monotonic() >= joins:
            heard.music("rain", ("high",), 1)
        heard.tick({})
        time.sleep(seconds_a_tick)
        if not ends and any(one.fade.now == 1 for one in heard.tunes._layers.values()):
            ends = written.stat().st_size + (FRAMES_LEFT + WINDOW) * FRAME
    pygame.mixer.quit()


def _lag(left: Wave, right: Wave) -> int:
    """How many samples the right ear is late."""
    size = 2 * len(left)
    alike = np.fft.irfft(np.conj(np.fft.rfft(left, size)) * np.fft.rfft(right, size))
    most = int(np.argmax(alike))
    return most if most < len(left) else most - size


@pytest.mark.parametrize(
    ("seconds_before", "seconds_a_tick", "turning", "device"),
    [
        (0.0, 0.016, 0.0, "23"),
        (0.17, 0.002, 0.0, "23"),
        (0.1, 0.03, 0.02, "23"),
        (0.1, 0.016, 0.0, "40"),
        (0.1, 0.05, 0.0, "40"),
    ],
    ids=["together", "later", "slow machine", "slow device", "slow both"],
)
def test_a_layer_is_in_step_with_its_tune_over_every_seam(
    written: Path,
    monkeypatch: pytest.MonkeyPatch,
    seconds_before: float,
    seconds_a_tick: float,
    turning: float,
    device: str,
) -> None:
    """Whenever it joined, and however late machine or device are; the tune goes round without a gap."""

    def turn_slowly(sound: pygame.mixer.Sound, frames: int) -> None:
        turn(sound, frames)
        time.sleep(turning)

    monkeypatch.setattr(layer, "turn", turn_slowly)
    monkeypatch.setattr(layer, "PATIENCE", 5)
    monkeypatch.setenv("SDL_DISKAUDIODELAY", device)
    _play(written, seconds_before, seconds_a_tick)
    both = np.fromfile(written, "<i2").reshape(-1, 2)[-FRAMES_LEFT:].astype(float)
    for start in range(0, len(both) - WINDOW, WINDOW):
        window = both[start : start + WINDOW]
        assert np.abs(window).max(axis=0).min() > 100
        assert _lag(window[:, 0], window[:, 1]) == 0
    assert np.array_equal(both[LENGTH:], both[:-LENGTH])


def test_a_sound_is_turned_in_its_place() -> None:
    """By any number of frames, round its end."""
    assert Audio().playing
    for frames in (0, 3, 40, 97, 250):
        data = np.random.default_rng(2).integers(-99, 99, (100, 2), dtype=np.int16)
        sound = pygame.mixer.Sound(buffer=data.tobytes())
        turn(sound, frames)
        assert bytes(samples(sound)) == np.roll(data, -frames, axis=0).tobytes()
