"""Self-voicing: the system's own voice says aloud what scenes write down for it, and stops for the next."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Protocol

import pygame

from game.view.audio import VOICE_CHANNEL

PATIENCE = 20.0
"""Seconds after which a voice that answers nothing is given up for this text."""
MIDDLE_RATE, RATE_STEP = 170, 20
"""Words a minute at which a Windows voice has rate 0, and words for each step of its rate."""


class Speaker(Protocol):
    """A program that turns the text at its input into a WAV."""

    def command(self, rate: int, into: Path) -> list[str]:
        """The words of its command line; `rate` is in words a minute, `into` the file it is to write."""


@dataclass(frozen=True, slots=True)
class Espeak:
    """espeak-ng, on Linux and wherever it is installed; speaks Hindi too."""

    program: str

    def command(self, rate: int, into: Path) -> list[str]:
        return [self.program, "--stdin", "-s", str(rate), "-w", str(into)]


@dataclass(frozen=True, slots=True)
class Say:
    """The voice of macOS."""

    program: str

    def command(self, rate: int, into: Path) -> list[str]:
        form = ["--file-format=WAVE", "--data-format=LEI16@22050"]
        return [self.program, "-r", str(rate), *form, "-o", str(into), "-f", "-"]


@dataclass(frozen=True, slots=True)
class PowerShell:
    """The voice of Windows, through its speech library."""

    program: str

    def command(self, rate: int, into: Path) -> list[str]:
        steps = min(10, max(-10, (rate - MIDDLE_RATE) // RATE_STEP))
        script = (
            "Add-Type -AssemblyName System.Speech;"
            "[Console]::InputEncoding=[Text.Encoding]::UTF8;"
            "$v=New-Object System.Speech.Synthesis.SpeechSynthesizer;"
            f"$v.Rate={steps};$v.SetOutputToWaveFile('{into}');"
            "$v.Speak([Console]::In.ReadToEnd());$v.Dispose()"
        )
        return [self.program, "-NoProfile", "-NonInteractive", "-Command", script]


def installed(
    which: Callable[[str], str | None] = shutil.which, system: str = sys.platform
) -> Speaker | None:
    """The voice that this computer has, or None."""
    if system == "darwin" and (say := which("say")):
        return Say(say)
    if espeak := which("espeak-ng"):
        return Espeak(espeak)
    if system == "win32" and (shell := which("powershell")):
        return PowerShell(shell)
    return None


class Voice:
    """Speaks on a channel of its own; a thread waits for the program, so that no frame does."""

    def __init__(self, speaker: Speaker | None) -> None:
        self.speaker = speaker
        self.spoken: list[str] = []
        self._wanted: tuple[int, str, int] | None = None
        self._number = 0
        self._busy = False
        self._ready: tuple[int, bytes] | None = None
        self._running: subprocess.Popen[bytes] | None = None
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None

    def say(self, text: str, rate: int) -> None:
        """Speak `text` from now on, in place of whatever was being said; `rate` in words a minute."""
        self.hush()
        if self.speaker is None:
            return
        self.spoken = [*self.spoken[-20:], text]
        with self._changed:
            self._wanted, self._busy = (self._number, text, rate), True
            self._changed.notify()
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, daemon=True)
            self._thread.start()

    def hush(self) -> None:
        """Stop at once."""
        with self._changed:
            self._number += 1
            self._wanted = self._ready = None
            self._busy = False
            if self._running is not None:
                self._running.kill()
        if pygame.mixer.get_init():
            pygame.mixer.Channel(VOICE_CHANNEL).stop()

    def tick(self, volume: int) -> bool:
        """Let be heard what is ready, `volume` in percent; returns whether anything is being said."""
        if not pygame.mixer.get_init():
            return False
        channel = pygame.mixer.Channel(VOICE_CHANNEL)
        with self._changed:
            ready, self._ready = self._ready, None
            busy = self._busy
        if ready is not None and ready[0] == self._number:
            with suppress(pygame.error):  # what the program wrote may be no sound
                channel.play(pygame.mixer.Sound(file=BytesIO(ready[1])))
        channel.set_volume(volume / 100)
        return busy or bool(channel.get_busy())

    def _work(self) -> None:
        while True:
            with self._changed:
                while self._wanted is None:
                    self._changed.wait()
                number, text, rate = self._wanted
                self._wanted = None
            made = self._made(number, text, rate)
            with self._changed:
                if number == self._number:
                    self._busy = False
                    self._ready = (number, made) if made else None

    def _made(self, number: int, text: str, rate: int) -> bytes:
        """The WAV of `text`; nothing where it was interrupted or the program failed."""
        speaker = self.speaker
        if speaker is None:
            return b""
        with tempfile.TemporaryDirectory() as folder:
            into = Path(folder) / "speech.wav"
            try:
                with self._changed:
                    if number != self._number:
                        return b""
                    self._running = _begun(speaker.command(rate, into))
                self._running.communicate(text.encode("utf-8"), PATIENCE)
                return into.read_bytes()
            except (OSError, subprocess.SubprocessError):
                return b""
            finally:
                self._end()

    def _end(self) -> None:
        with self._changed:
            running, self._running = self._running, None
        if running is not None:
            running.kill()
            running.wait()


def _begun(command: list[str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(  # noqa: S603  the program was found by its own name, and the text goes to its input
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
