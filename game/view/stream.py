"""The one tune that is decoded while it plays, and takes no memory to speak of."""

from __future__ import annotations

from pathlib import Path

import pygame

RATE, BUFFER = 44_100, 1024
"""Frames a second, and frames that the mixer makes at a time; whatever plays begins at such a border."""


class Stream:
    """Plays a file over and over without a seam, and knows to the frame how far it is."""

    def start(self, path: Path) -> bool:
        """Play from the beginning, unheard as yet; false where it cannot be."""
        try:
            pygame.mixer.music.load(str(path))
            pygame.mixer.music.set_volume(0.0)
            pygame.mixer.music.play(loops=-1)
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

    def at(self) -> int:
        """How many frames have been mixed since it began.

        The mixer tells it in milliseconds, with the time since then. Pausing would make that exact, but waits
        for the mixer without letting go of Python, for which a sound that ends then waits in the mixer.
        """
        return int((pygame.mixer.music.get_pos() + 1) * RATE / 1000 / BUFFER) * BUFFER
