"""The one tune that is decoded while it plays, and takes no memory to speak of."""

from __future__ import annotations

import time
from pathlib import Path

import pygame

RATE, BUFFER = 44_100, 1024
"""Frames a second, and frames that the mixer makes at a time; whatever plays begins at such a border."""
FRESH = 0.9 * BUFFER / RATE
"""Seconds within which no second buffer is due."""
SAMPLE = 2
"""Bytes."""


class Stream:
    """Plays a file over and over without a seam, and can tell to the frame how far it is.

    The mixer tells only the milliseconds up to its last buffer and the time since, as one sum, from which the
    buffer is known as long as the time since is short. So where that is to be known a mark is set: a silence
    of one buffer. Not long after it was seen playing and is no more, a buffer has just been mixed.

    Pausing would make the sum exact, but it must never be done: it waits for the mixer and does not let go
    of Python meanwhile, for which in turn the mixer waits where a sound ends.
    """

    def __init__(self, channel: int) -> None:
        self._channel = channel
        self._marked = 0.0

    def start(self, path: Path) -> bool:
        """Play from the beginning, unheard as yet; false where it cannot be."""
        try:
            pygame.mixer.music.load(str(path))
            pygame.mixer.music.set_volume(0.0)
            self._begin()
        except (pygame.error, FileNotFoundError):
            return False
        return True

    def stop(self) -> None:
        """Let the file go."""
        pygame.mixer.music.stop()
        pygame.mixer.music.unload()

    def volume(self, volume: float) -> None:
        """How loud it is, from 0 to 1."""
        pygame.mixer.music.set_volume(volume)

    def mark(self) -> None:
        """Set a mark, if the last one is over."""
        now = time.monotonic()
        channel = pygame.mixer.Channel(self._channel)
        if not channel.get_busy():
            channel.play(pygame.mixer.Sound(buffer=bytes(BUFFER * SAMPLE * pygame.mixer.get_init()[2])))
        self._marked = now

    def wait(self) -> None:
        """Stay until a mark is over, for who comes by too seldom to see one end."""
        self.mark()
        limit = self._marked + 3 * BUFFER / RATE
        while (now := time.monotonic()) < limit and pygame.mixer.Channel(self._channel).get_busy():
            self._marked = now
            time.sleep(0.001)

    def at(self) -> int | None:
        """How many frames have been mixed since it began, if that can be told at this moment."""
        if pygame.mixer.Channel(self._channel).get_busy() or time.monotonic() - self._marked > FRESH:
            return None
        return self._nearest()

    def _begin(self) -> None:
        """Play; once more if the count did not begin with it, as the mixer was just at work."""
        for _ in range(5):
            pygame.mixer.music.play(loops=-1)
            if self._nearest() == 0:
                return

    def _nearest(self) -> int:
        """The buffer in which the sum lies; told in whole milliseconds, it may be one short."""
        return int((pygame.mixer.music.get_pos() + 1) * RATE / 1000 / BUFFER) * BUFFER
