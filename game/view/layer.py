"""A layer over a tune, decoded whole only while it is heard, and in step with the tune all the same."""

from __future__ import annotations

import pygame

from game.view.fade import Fade
from game.view.records import samples
from game.view.stream import BUFFER, SAMPLE, Stream

PATIENCE = 60
"""Ticks after which it is waited for, be it that the picture stands still for a moment."""


class Layer:
    """Its sound is turned until it begins where the tune will be in a moment, and started just then."""

    def __init__(self, sound: pygame.mixer.Sound, number: int, stream: Stream) -> None:
        self.fade = Fade()
        self.number = number
        """Of its channel."""
        self.running = False
        self._channel = pygame.mixer.Channel(number)
        self._sound = sound
        self._stream = stream
        self._begins = 0
        self._meeting = -1
        self._missed = self._ticks = 0

    def tick(self, volume: float) -> None:
        """Fade on, as soon as it runs with its tune; `volume` from 0 to 1."""
        self.running = self.running or self._joined()
        if self.running:
            self.fade.tick()
            self._channel.set_volume(self.fade.rounded * volume)

    def stop(self) -> None:
        """Free the channel."""
        self._channel.stop()

    def _joined(self) -> bool:
        """Whether it could be started in step, in this tick."""
        self._ticks += 1
        if self._ticks > PATIENCE:
            self._stream.wait()
        now = self._stream.at()
        if now is not None and now > self._meeting:
            self._meet(now)
        return now == self._meeting and self._started()

    def _meet(self, now: int) -> None:
        """Turn to a moment a little ahead, not always as far: a device may mix several buffers at once."""
        self._meeting = now + (2 + self._missed % 4) * BUFFER
        self._missed += 1
        turn(self._sound, self._meeting - self._begins)
        self._begins = self._meeting

    def _started(self) -> bool:
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
