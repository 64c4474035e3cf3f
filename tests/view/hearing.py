"""What the mixer lets be heard, for the tests of music and sounds."""

from __future__ import annotations

import time
from collections.abc import Callable

import pygame

from game.view.audio import Audio
from game.view.music import FADE, LAYERS

LAYER_CHANNELS = range(LAYERS)
PATIENCE = 10.0
"""Seconds after which a thread that decodes a tenth of a second must have stopped for good."""


def tone() -> bytes:
    """A WAV of a tenth of a second; the mixer goes by contents, not by names."""
    count = 4410
    head = b"RIFF" + (36 + count * 2).to_bytes(4, "little") + b"WAVEfmt " + (16).to_bytes(4, "little")
    head += (1).to_bytes(2, "little") * 2 + (44100).to_bytes(4, "little") + (88200).to_bytes(4, "little")
    head += (2).to_bytes(2, "little") + (16).to_bytes(2, "little")
    return head + b"data" + (count * 2).to_bytes(4, "little") + b"\x10\x00" * count


def until(done: Callable[[], bool], work: Callable[[], None]) -> None:
    """Go on with `work` until `done`; it waits for a thread, never for a measured time."""
    limit = time.monotonic() + PATIENCE
    while not done():
        assert time.monotonic() < limit, "it never came"
        work()
        time.sleep(0.001)


def loud(numbers: range) -> list[float]:
    """How loud the busy channels among `numbers` are."""
    channels = [pygame.mixer.Channel(number) for number in numbers]
    return [round(channel.get_volume(), 2) for channel in channels if channel.get_busy()]


def tune() -> float:
    """How loud the tune is."""
    return round(pygame.mixer.music.get_volume(), 2) if pygame.mixer.music.get_busy() else 0.0


def ticks(heard: Audio, count: int) -> None:
    """Let so many ticks go by with nothing around."""
    for _ in range(count):
        heard.tick({})


def play(heard: Audio, track: str, layers: tuple[str, ...] = ()) -> None:
    """Wish for a tune, and wait until it and its layers are as loud as they get."""
    heard.music(track, layers)
    until(lambda: heard.tunes.track == track, lambda: heard.tick({}))
    until(lambda: len(loud(LAYER_CHANNELS)) >= len(layers), lambda: heard.tick({}))
    ticks(heard, FADE + 2)
