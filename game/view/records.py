"""Long sounds, decoded in a thread of their own: a tune would stop the picture for a third of a second."""

from __future__ import annotations

import threading
from pathlib import Path
from queue import SimpleQueue

import pygame


class Records:
    """Asked for a file it answers None until it is decoded; `missing` holds the files that are not there."""

    def __init__(self) -> None:
        self.missing: set[Path] = set()
        self._ready: dict[Path, pygame.mixer.Sound] = {}
        self._asked: set[Path] = set()
        self._orders: SimpleQueue[Path] = SimpleQueue()
        self._reader: threading.Thread | None = None

    def get(self, path: Path) -> pygame.mixer.Sound | None:
        """The sound, or None while it is being decoded, or for ever where it cannot be."""
        if path not in self._asked:
            self._asked.add(path)
            self._order(path)
        return self._ready.get(path)

    def settled(self, path: Path) -> bool:
        """Whether nothing more is to be waited for."""
        return path in self._ready or path in self.missing

    def drop(self, path: Path) -> None:
        """Forget a sound that is no longer needed; a decoded minute takes ten megabytes."""
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
        if path in self._asked:  # it may have been dropped meanwhile
            self._ready[path] = sound
