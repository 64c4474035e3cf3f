"""What is heard: music, the sound of the place, single sounds; silence where device or file is missing."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pygame

from game.view.decks import LAYERS, Decks
from game.view.records import Records
from game.view.roots import assets

RATE, BUFFER = 44_100, 1024
FIRST_LOOP = 2 * LAYERS
"""The first channel after those of music."""
LOOPS = 6
"""Channels for what sounds on and on in a place."""
CHANNELS = 28
VOICE_CHANNEL = FIRST_LOOP + LOOPS
"""The channel that nothing but self-voicing speaks on."""
SOUNDS_KEPT = 32
"""Single sounds that are kept for the next time; a second takes a sixth of a megabyte."""
HEARING = 900
"""Pixels beyond which a sound of the place is not heard."""
LOOP_STEP = 1 / 50
"""How much louder or fainter a loop gets in a tick, of 1."""


class Audio:
    """Plays if it can; `missing` holds the ids that have no file. Volumes go from 0 to 1."""

    def __init__(self, *, mono: bool = False) -> None:
        """`mono` brings the same to both ears."""
        self.mono = mono
        self.music_volume = self.sound_volume = 1.0
        self.playing = _device(1 if mono else 2)
        self.records = Records()
        self.decks = Decks(assets() / "music", 0, self.records)
        self._sounds: dict[Path, pygame.mixer.Sound] = {}
        self._loops: dict[str, tuple[int, float]] = {}
        self._unknown: set[str] = set()

    @property
    def missing(self) -> set[str]:
        """The ids that were asked for and have no file."""
        return self._unknown | {path.stem for path in self.records.missing}

    def volumes(self, music: int, sound: int) -> None:
        """Take up the player's settings, in percent."""
        self.music_volume, self.sound_volume = music / 100, sound / 100

    def music(self, track: str, layers: tuple[str, ...] = (), fade: int = 0) -> None:
        """Let `track` (or, if empty, nothing) play from now on, with its `layers`; `fade` in ticks."""
        self.decks.wish(track, layers, fade)

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
        self.decks.tick(self.music_volume)
        for name, distance in loops.items():
            if name not in self._loops:
                self._begin_loop(name)
            self._fade_loop(name, _loudness(distance))
        for name in [name for name in self._loops if name not in loops]:
            self._fade_loop(name, 0.0)

    def _begin_loop(self, name: str) -> None:
        sound = self.records.get(assets() / "sounds" / f"{name}.ogg")
        taken = {channel for channel, _ in self._loops.values()}
        free = [number for number in range(FIRST_LOOP, FIRST_LOOP + LOOPS) if number not in taken]
        if sound is not None and free:
            channel = pygame.mixer.Channel(free[0])
            channel.play(sound, loops=-1)
            channel.set_volume(0.0)
            self._loops[name] = (free[0], 0.0)

    def _fade_loop(self, name: str, goal: float) -> None:
        if name not in self._loops:
            return
        number, now = self._loops[name]
        now = min(goal, now + LOOP_STEP) if now < goal else max(goal, now - LOOP_STEP)
        channel = pygame.mixer.Channel(number)
        channel.set_volume(now * self.sound_volume)
        self._loops[name] = (number, now)
        if now <= 0 and goal <= 0:
            channel.stop()
            del self._loops[name]
            self.records.drop(assets() / "sounds" / f"{name}.ogg")

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
        if len(self._sounds) > SOUNDS_KEPT:
            self._sounds.pop(next(iter(self._sounds)))
        return kept


def _loudness(distance: float) -> float:
    return max(0.0, 1 - distance / HEARING)


def _device(ears: int) -> bool:
    """Open the sound device, if there is one, for one ear or two."""
    with _hushed():
        try:
            pygame.mixer.init(RATE, -16, ears, BUFFER)
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
