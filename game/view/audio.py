"""Music that cross-fades, places that sound, single sounds; silence where device or file is missing."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pygame

from game.view.roots import assets

RATE, BUFFER = 44_100, 1024
MUSIC = (0, 1, 2, 3)
"""Channels that belong to music, two for what plays and two for what gives way to it."""
AMBIENCE = (4, 5)
CHANNELS = 24
FADE = 900
"""Milliseconds in which one track gives way to another where the story does not say."""
HEARING = 900
"""Pixels beyond which a sound of the place is not heard."""


class Audio:
    """Plays if it can; `missing` holds the ids that have no file. Volumes go from 0 to 1."""

    def __init__(self) -> None:
        self.missing: set[str] = set()
        self.music_volume = self.sound_volume = 1.0
        self._track: tuple[str, tuple[str, ...]] = ("", ())
        self._ambience = ""
        self._turn = 0
        self._sounds: dict[Path, pygame.mixer.Sound | None] = {}
        self.playing = _device()

    def volumes(self, music: int, sound: int) -> None:
        """Take up the player's settings, in percent."""
        self.music_volume, self.sound_volume = music / 100, sound / 100
        if self.playing:
            for number in MUSIC:
                pygame.mixer.Channel(number).set_volume(self.music_volume)
            for number in range(MUSIC[-1] + 1, CHANNELS):
                pygame.mixer.Channel(number).set_volume(self.sound_volume)

    def music(self, track: str, layers: tuple[str, ...] = (), fade: int = 0) -> None:
        """Let `track` (or, if empty, nothing) play from now on, with its `layers`; fade in milliseconds."""
        wanted = (track, layers)
        if not self.playing or wanted == self._track:
            return
        self._track = wanted
        pair = MUSIC[self._turn * 2 : self._turn * 2 + 2]
        for number in pair:
            pygame.mixer.Channel(number).fadeout(fade or FADE)
        self._turn = 1 - self._turn
        names = [track, *(f"{track}.{layer}" for layer in layers)] if track else []
        for number, name in zip(MUSIC[self._turn * 2 : self._turn * 2 + 2], names, strict=False):
            self._loop(number, assets() / "music" / f"{name}.ogg", name, fade or FADE, self.music_volume)

    def ambience(self, name: str) -> None:
        """Let the place sound."""
        if not self.playing or name == self._ambience:
            return
        self._ambience = name
        for number in AMBIENCE:
            pygame.mixer.Channel(number).fadeout(FADE)
        if name:
            path = assets() / "sounds" / f"{name}.ogg"
            self._loop(AMBIENCE[self._turn], path, name, FADE, self.sound_volume)

    def sound(self, name: str, distance: float = 0.0) -> None:
        """Let one sound be heard, fainter the farther off it is (pixels)."""
        if not self.playing or not name:
            return
        loaded = self._load(assets() / "sounds" / f"{name}.ogg", name)
        channel = pygame.mixer.find_channel()
        if loaded is not None and channel is not None:
            channel.set_volume(self.sound_volume * max(0.0, 1 - distance / HEARING))
            channel.play(loaded)

    def _loop(self, channel: int, path: Path, name: str, fade: int, volume: float) -> None:
        loaded = self._load(path, name)
        if loaded is not None:
            pygame.mixer.Channel(channel).play(loaded, loops=-1, fade_ms=fade)
            pygame.mixer.Channel(channel).set_volume(volume)

    def _load(self, path: Path, name: str) -> pygame.mixer.Sound | None:
        if path not in self._sounds:
            try:
                self._sounds[path] = pygame.mixer.Sound(str(path))
            except (pygame.error, FileNotFoundError):
                self._sounds[path] = None
                self.missing.add(name)
        return self._sounds[path]


def _device() -> bool:
    """Open the sound device if there is one."""
    with _hushed():
        try:
            pygame.mixer.init(RATE, -16, 2, BUFFER)
        except pygame.error:
            return False
    if pygame.mixer.get_init() is None:
        return False
    pygame.mixer.set_num_channels(CHANNELS)
    pygame.mixer.set_reserved(AMBIENCE[-1] + 1)
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
