"""What sounds on and on in a place: each comes in as it is neared, and is let go where it is not heard."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pygame

from game.view.fade import Fade
from game.view.records import Records

LOOPS = 6
"""Channels, for the loudest."""
FADE = 50
"""Ticks that a loop takes from silence to its full loudness."""


class Surroundings:
    """Decodes and plays the loops that are heard, and keeps no others."""

    def __init__(self, folder: Path, first_channel: int, records: Records) -> None:
        self._folder = folder
        self._channels = range(first_channel, first_channel + LOOPS)
        self._records = records
        self._running: dict[str, tuple[int, Fade]] = {}
        self._asked: set[str] = set()

    def tick(self, loops: Mapping[str, float], volume: float) -> None:
        """One step of every fade; `loops` are all that sound, by id, and how loud each is, from 0 to 1."""
        heard = sorted((name for name in loops if loops[name] > 0), key=lambda name: -loops[name])[:LOOPS]
        for name in heard:
            if name not in self._running:
                self._begin(name)
        for name in list(self._running):
            self._fade(name, loops[name] if name in heard else 0.0, volume)
        for name in self._asked.difference(heard, self._running):
            self._records.drop(self._path(name))
            self._asked.discard(name)

    def _begin(self, name: str) -> None:
        self._asked.add(name)
        sound = self._records.get(self._path(name))
        taken = {number for number, _ in self._running.values()}
        free = [number for number in self._channels if number not in taken]
        if sound is not None and free:
            channel = pygame.mixer.Channel(free[0])
            channel.play(sound, loops=-1)
            channel.set_volume(0.0)
            self._running[name] = (free[0], Fade())

    def _fade(self, name: str, loudness: float, volume: float) -> None:
        number, fade = self._running[name]
        channel = pygame.mixer.Channel(number)
        fade.aim(loudness, FADE)
        fade.tick()
        channel.set_volume(fade.now * volume)
        if fade.silent:
            channel.stop()
            del self._running[name]

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}.ogg"
