"""The voice speaks what it is given, stops for the next text, and is silent where there is none."""

from __future__ import annotations

import shutil
import sys
import time
import wave
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pygame
import pytest

from game.view.audio import VOICE_CHANNEL, Audio
from game.view.voice import Espeak, PowerShell, Say, Voice, installed

PATIENCE = 20.0
"""Seconds after which a program that speaks one word must have ended."""
ESPEAK = shutil.which("espeak-ng")


@dataclass
class Echo:
    """Speaks by writing a WAV with as many samples as the text has letters, times a thousand."""

    begun: int = 0
    slow: bool = False

    def command(self, rate: int, into: Path) -> list[str]:
        self.begun += 1
        script = (
            "import sys,wave,time;t=sys.stdin.read();"
            + ("time.sleep(60);" if self.slow else "")
            + "w=wave.open(sys.argv[1],'wb');w.setnchannels(1);w.setsampwidth(2);w.setframerate(22050);"
            "w.writeframes(b'\\x10\\x10'*1000*len(t));w.close()"
        )
        return [sys.executable, "-c", script, str(into)]


@dataclass
class Mute:
    """A program that fails."""

    def command(self, rate: int, into: Path) -> list[str]:
        return [sys.executable, "-c", "raise SystemExit(1)"]


@pytest.fixture(autouse=True)
def device() -> Iterator[None]:
    """A sound device that nobody hears."""
    assert Audio().playing
    yield
    pygame.mixer.stop()


def _until(done: Callable[[], bool]) -> None:
    limit = time.monotonic() + PATIENCE
    while not done():
        assert time.monotonic() < limit, "the voice never came"


def _heard() -> pygame.mixer.Sound | None:
    return pygame.mixer.Channel(VOICE_CHANNEL).get_sound()


def _speaks(voice: Voice) -> bool:
    voice.tick(100)
    return _heard() is not None


def test_a_text_is_heard_on_the_voice_s_own_channel() -> None:
    """As loud as asked for, and busy from the first moment until it ends."""
    voice = Voice(Echo())
    voice.say("hello", 170)
    assert voice.tick(40)
    _until(lambda: _speaks(voice))
    voice.tick(40)
    assert pygame.mixer.Channel(VOICE_CHANNEL).get_volume() == pytest.approx(0.4, abs=0.02)


def test_the_next_text_takes_the_place_of_the_one_before() -> None:
    """What was still being made is thrown away, and its program ended."""
    slow = Voice(Echo(slow=True))
    slow.say("a very long line", 170)
    slow.tick(100)
    assert isinstance(slow.speaker, Echo)
    _until(lambda: slow.speaker is not None and slow.speaker.begun > 0)  # type: ignore[attr-defined]  # an Echo
    slow.speaker.slow = False
    slow.say("no", 170)
    _until(lambda: _speaks(slow))
    heard = _heard()
    assert heard is not None
    assert heard.get_length() == pytest.approx(2000 / 22050, abs=0.02)


def test_hushing_is_at_once() -> None:
    """Nothing sounds on, and nothing comes later."""
    voice = Voice(Echo())
    voice.say("hello", 170)
    _until(lambda: _speaks(voice))
    voice.hush()
    assert not pygame.mixer.Channel(VOICE_CHANNEL).get_busy()
    assert not voice.tick(100)


@pytest.mark.parametrize("speaker", [None, Mute()])
def test_without_a_voice_there_is_silence(speaker: Mute | None) -> None:
    """No program, or one that fails, and the game goes on."""
    voice = Voice(speaker)
    voice.say("hello", 170)
    _until(lambda: not voice.tick(100))
    assert _heard() is None


def test_every_system_has_its_own_voice() -> None:
    """MacOS says, Windows has its speech library, all others espeak-ng if it is there."""
    everything: Callable[[str], str | None] = lambda name: f"/bin/{name}"  # noqa: E731  a fake of one line
    assert isinstance(installed(everything, "darwin"), Say)
    assert isinstance(installed(everything, "linux"), Espeak)
    assert isinstance(installed(lambda name: name if name == "powershell" else None, "win32"), PowerShell)
    assert installed(lambda _name: None, "linux") is None


@pytest.mark.parametrize("speaker", [Espeak("e"), Say("s"), PowerShell("p")])
def test_no_text_stands_on_a_command_line(speaker: Espeak | Say | PowerShell) -> None:
    """It goes to the program's input; only the rate and the file are said, and a faster voice is faster."""
    slow, fast = speaker.command(110, Path("x.wav")), speaker.command(360, Path("x.wav"))
    assert slow != fast
    assert any("x.wav" in word for word in fast)


@pytest.mark.skipif(ESPEAK is None, reason="espeak-ng is not installed")
def test_espeak_makes_a_wav_that_is_longer_for_a_slower_voice() -> None:
    """The file is a WAV with true lengths, and holds more than silence; Hindi is spoken too."""
    fast, slow = (_spoken("The bowl is under the washstand.", rate) for rate in (300, 110))
    assert len(slow) > len(fast) > 11_025
    assert len(set(fast)) > 10
    assert len(_spoken("पानी टपक रहा है", 170)) > 10_000


def _spoken(text: str, rate: int) -> bytes:
    """The frames of what is said."""
    voice = Voice(Espeak(str(ESPEAK)))
    with wave.open(BytesIO(voice._made(0, text, rate))) as made:
        return bytes(made.readframes(made.getnframes()))
