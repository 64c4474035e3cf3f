"""What is heard: music, the sound of the place, single sounds; silence where device or file is missing."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pygame

from game.view.music import LAYERS, Music
from game.view.records import Records, samples
from game.view.roots import assets
from game.view.stream import BUFFER, RATE
from game.view.surroundings import LOOPS, Surroundings

FIRST_LOOP = LAYERS + 1
"""The first channel after those of music."""
CHANNELS = 25
VOICE_CHANNEL = FIRST_LOOP + LOOPS
"""The channel that nothing but self-voicing speaks on."""
SOUNDS_KEPT = 4 * 2**20
"""Bytes of single sounds that are kept for the next time; a second takes a sixth of a megabyte."""
HEARING = 900
"""Pixels beyond which a sound of the place is not heard."""


class Audio:
    """Plays if it can; `missing` holds the ids that have no file. Volumes go from 0 to 1."""

    def __init__(self, *, mono: bool = False) -> None:
        """`mono` brings the same to both ears."""
        self.mono = mono
        self.music_volume = self.sound_volume = 1.0
        self.playing = _device(1 if mono else 2)
        self.records = Records()
        self.tunes = Music(assets() / "music", 0, self.records)
        self.surroundings = Surroundings(assets() / "sounds", FIRST_LOOP, self.records)
        self._sounds: dict[Path, pygame.mixer.Sound] = {}
        self._unknown: set[str] = set()

    @property
    def missing(self) -> set[str]:
        """The ids that were asked for and have no file."""
        return self._unknown | {path.stem for path in self.records.missing | self.tunes.missing}

    def volumes(self, music: int, sound: int) -> None:
        """Take up the player's settings, in percent."""
        self.music_volume, self.sound_volume = music / 100, sound / 100

    def music(self, track: str, layers: tuple[str, ...] = (), fade: int = 0) -> None:
        """Let `track` (or, if empty, nothing) play from now on, with its `layers`; `fade` in ticks."""
        self.tunes.wish(track, layers, fade)

    def sound(self, name: str, distance: float = 0.0) -> None:
        """Let one sound be heard, fainter the farther off it is (pixels)."""
        if not self.playing or not name:
            return
        loaded = self._load(name)
        channel = pygame.mixer.find_channel()
        if loaded is not None and channel is not None:
            channel.play(loaded)
            channel.set_volume(self.sound_volume * _loudness(distance))

    def tick(self, loops: Mapping[str, float]) -> None:
        """One step of everything that fades; `loops` are what sounds on and on, by id, and how far off."""
        if not self.playing:
            return
        self.tunes.tick(self.music_volume)
        heard = {name: _loudness(distance) for name, distance in loops.items()}
        self.surroundings.tick(heard, self.sound_volume)

    def _load(self, name: str) -> pygame.mixer.Sound | None:
        path = assets() / "sounds" / f"{name}.ogg"
        kept = self._sounds.pop(path, None)
        if kept is None and name not in self._unknown:
            try:
                kept = pygame.mixer.Sound(str(path))
            except (pygame.error, FileNotFoundError):
                self._unknown.add(name)
        if kept is not None:
            self._sounds[path] = kept
        while sum(len(samples(sound)) for sound in self._sounds.values()) > SOUNDS_KEPT:
            self._sounds.pop(next(iter(self._sounds)))
        return kept


def _loudness(distance: float) -> float:
    return max(0.0, 1 - distance / HEARING)


def _device(ears: int) -> bool:
    """Open the sound device, if there is one, for one ear or two."""
    with _hushed():
        try:
            pygame.mixer.init(RATE, -16, ears, BUFFER, allowedchanges=0)
        except pygame.error:
            return False
    if pygame.mixer.get_init() is None:
        return False
    pygame.mixer.set_num_channels(CHANNELS)
    pygame.mixer.set_reserved(VOICE_CHANNEL + 1)
    return True


@contextmanager
def _hushed() -> Iterator[None]:
    """Keep the sound library's own complaints out of the player's terminal."""
    kept = os.dup(2)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)
