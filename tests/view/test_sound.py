"""Where there is no device or no file there is silence, and nothing else happens."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from game.view import audio
from game.view.audio import AMBIENCE, MUSIC, Audio


@pytest.fixture
def sounds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of assets with two short tunes and a bell in it."""
    for name in ("music/rain", "music/keys", "music/keys.high", "sounds/bell", "sounds/yard"):
        path = tmp_path / f"{name}.ogg"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(_tone())
    monkeypatch.setattr(audio, "assets", lambda: tmp_path)
    return tmp_path


def _tone() -> bytes:
    """A WAV of a tenth of a second; the mixer goes by contents, not by names."""
    count = 4410
    head = b"RIFF" + (36 + count * 2).to_bytes(4, "little") + b"WAVEfmt " + (16).to_bytes(4, "little")
    head += (1).to_bytes(2, "little") * 2 + (44100).to_bytes(4, "little") + (88200).to_bytes(4, "little")
    head += (
        (2).to_bytes(2, "little") + (16).to_bytes(2, "little") + b"data" + (count * 2).to_bytes(4, "little")
    )
    return head + b"\x10\x00" * count


def _busy(numbers: tuple[int, ...]) -> list[bool]:
    return [pygame.mixer.Channel(number).get_busy() for number in numbers]


def test_one_tune_gives_way_to_another(sounds: Path) -> None:
    """The new one plays on the other pair of channels while the old one fades."""
    heard = Audio()
    heard.music("rain")
    first = _busy(MUSIC)
    heard.music("keys", ("high",))
    assert sum(first) == 1
    assert sum(_busy(MUSIC)) >= 2
    assert not heard.missing


def test_the_same_tune_is_not_begun_again(sounds: Path) -> None:
    """Asking sixty times a second changes nothing."""
    heard = Audio()
    heard.music("rain")
    playing = pygame.mixer.Channel(MUSIC[2]).get_sound() or pygame.mixer.Channel(MUSIC[0]).get_sound()
    for _ in range(10):
        heard.music("rain")
    again = pygame.mixer.Channel(MUSIC[2]).get_sound() or pygame.mixer.Channel(MUSIC[0]).get_sound()
    assert again is playing


def test_what_has_no_file_is_silent_and_named(sounds: Path) -> None:
    """So that a check can list it."""
    heard = Audio()
    heard.sound("gong")
    heard.music("waltz")
    heard.ambience("sea")
    assert heard.missing == {"gong", "waltz", "sea"}


def test_a_place_sounds_on_its_own_channels(sounds: Path) -> None:
    """Beside the music."""
    heard = Audio()
    heard.ambience("yard")
    assert any(_busy(AMBIENCE))


def test_without_a_device_everything_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    """No call fails."""
    monkeypatch.setattr(audio, "_device", lambda: False)
    heard = Audio()
    heard.volumes(50, 50)
    heard.music("rain")
    heard.ambience("yard")
    heard.sound("bell", 100)
    assert not heard.missing
