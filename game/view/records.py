"""Long sounds, decoded in a thread of their own: one would stop the picture for a fifth of a second."""

from __future__ import annotations

import threading
from pathlib import Path
from queue import SimpleQueue
from typing import cast

import pygame

from game.view.memory import give_back_the_rest


class Records:
    """Asked for a file it answers None until it is decoded; `missing` holds the files that are not there."""

    def __init__(self) -> None:
        self.missing: set[Path] = set()
        self._ready: dict[Path, pygame.mixer.Sound] = {}
        self._asked: set[Path] = set()
        self._orders: SimpleQueue[Path] = SimpleQueue()
        self._changing = threading.Lock()
        self._reader: threading.Thread | None = None

    def get(self, path: Path) -> pygame.mixer.Sound | None:
        """The sound, or None while it is being decoded, or for ever where it cannot be."""
        if path not in self._asked:
            self._asked.add(path)
            self._order(path)
        return self._ready.get(path)

    def drop(self, path: Path) -> None:
        """Forget a sound that is no longer needed, even if it comes later; a minute takes ten megabytes."""
        with self._changing:
            self._asked.discard(path)
            self._ready.pop(path, None)

    def _order(self, path: Path) -> None:
        self._orders.put(path)
        if self._reader is None:
            self._reader = threading.Thread(target=self._read, daemon=True)
            self._reader.start()

    def _read(self) -> None:
        while True:
            path = self._orders.get()
            if path in self._asked and path not in self._ready:
                self._decode(path)

    def _decode(self, path: Path) -> None:
        try:
            sound = pygame.mixer.Sound(str(path))
        except (pygame.error, FileNotFoundError):
            self.missing.add(path)
            return
        with self._changing:
            if path in self._asked:
                self._ready[path] = sound
        give_back_the_rest()  # it was decoded into many small blocks


def samples(sound: pygame.mixer.Sound) -> memoryview:
    """The bytes of a decoded sound in their place, to be counted or changed."""
    return memoryview(cast("bytes", sound)).cast("B")
