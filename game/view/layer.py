"""A layer over a tune, decoded whole only while it is heard, and in step with the tune all the same."""

from __future__ import annotations

import pygame

from game.view.fade import Fade
from game.view.records import samples
from game.view.stream import Stream

SAMPLE = 2
"""Bytes."""


class Layer:
    """Its sound is turned until it begins where the tune is, and started just then."""

    def __init__(self, sound: pygame.mixer.Sound, number: int, stream: Stream) -> None:
        self.fade = Fade()
        self.number = number
        """Of its channel."""
        self._channel = pygame.mixer.Channel(number)
        self._sound = sound
        self._stream = stream
        self._running = False
        self._begins = 0
        self._meeting = -1
        self._ahead = 0

    def tick(self, volume: float) -> None:
        """Fade on, as soon as it runs with its tune; `volume` from 0 to 1."""
        self._running = self._running or self._joined()
        if self._running:
            self.fade.tick()
            self._channel.set_volume(self.fade.rounded * volume)

    def stop(self) -> None:
        """Free the channel."""
        self._channel.stop()

    def _joined(self) -> bool:
        """Whether it could be started in step; if the tune has gone by meanwhile, not in this tick.

        The next time it is turned as far ahead as turning took.
        """
        now = self._stream.at()
        if now > self._meeting:
            self._meeting = now + self._ahead
            turn(self._sound, self._meeting - self._begins)
            self._begins = self._meeting
            self._ahead = self._stream.at() - now
        if self._stream.at() != self._meeting:
            return False
        self._channel.play(self._sound, loops=-1)
        self._channel.set_volume(0.0)
        if self._stream.at() == self._meeting:
            return True
        self._channel.stop()
        return False


def turn(sound: pygame.mixer.Sound, frames: int) -> None:
    """Let a sound that goes round begin so many frames later; done in its place, a tune being so large."""
    data = samples(sound)
    size = len(data)
    cut = frames * SAMPLE * pygame.mixer.get_init()[2] % size
    if cut <= size // 2:
        head = bytes(data[:cut])
        data[: size - cut] = data[cut:]
        data[size - cut :] = head
    else:
        tail = bytes(data[cut:])
        data[size - cut :] = data[:cut]
        data[: size - cut] = tail
