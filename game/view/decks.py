"""Music: a tune and the layers over it run together; another tune comes in while the first goes out."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pygame

from game.view.records import Records

FADE = 75
"""Ticks in which one tune gives way to another, or a layer comes in, where the story does not say."""
LAYERS = 4
"""Channels of a deck: the tune itself and up to three layers."""


@dataclass(slots=True)
class Voice:
    """One channel's loudness on its way: `now` goes to `goal` by `step` a tick, all from 0 to 1."""

    channel: pygame.mixer.Channel
    name: str
    now: float = 0.0
    goal: float = 0.0
    step: float = 1 / FADE

    def tick(self, volume: float) -> None:
        """Come closer to the goal; silence stops the channel."""
        if self.now < self.goal:
            self.now = min(self.goal, self.now + self.step)
        else:
            self.now = max(self.goal, self.now - self.step)
        self.channel.set_volume(self.now * volume)


@dataclass(slots=True)
class Deck:
    """One tune with all its layers, started together so that they stay together."""

    first_channel: int
    track: str = ""
    files: list[Path] = field(default_factory=list)
    voices: list[Voice] = field(default_factory=list)

    @property
    def silent(self) -> bool:
        """Whether nothing of it is heard any more."""
        return all(voice.now <= 0 and voice.goal <= 0 for voice in self.voices)

    def start(self, records: Records) -> None:
        """Play every layer from the beginning, unheard as yet."""
        for number, path in enumerate(self.files[:LAYERS]):
            sound = records.get(path)
            if sound is not None:
                channel = pygame.mixer.Channel(self.first_channel + number)
                channel.play(sound, loops=-1)
                channel.set_volume(0.0)
                self.voices.append(Voice(channel, path.stem.partition(".")[2]))

    def aim(self, layers: tuple[str, ...], ticks: int) -> None:
        """Let the tune and these layers come in, and the other layers go out, within `ticks`."""
        for voice in self.voices:
            voice.goal = 1.0 if not voice.name or voice.name in layers else 0.0
            voice.step = 1 / max(1, ticks)

    def leave(self, ticks: int) -> None:
        """Let all of it go out within `ticks`."""
        for voice in self.voices:
            voice.goal, voice.step = 0.0, 1 / max(1, ticks)

    def stop(self, records: Records) -> None:
        """Stop the channels and let the sounds go."""
        for voice in self.voices:
            voice.channel.stop()
        for path in self.files:
            records.drop(path)
        self.track, self.files, self.voices = "", [], []


class Decks:
    """Two decks: the one that plays, and the one that is going out."""

    def __init__(self, folder: Path, first_channel: int, records: Records) -> None:
        self._folder = folder
        self._records = records
        self._playing = Deck(first_channel)
        self._leaving = Deck(first_channel + LAYERS)
        self._wanted: tuple[str, tuple[str, ...], int] = ("", (), FADE)

    def wish(self, track: str, layers: tuple[str, ...], ticks: int = 0) -> None:
        """What shall be heard from now on; an empty track is silence. May be said every tick."""
        if (track, layers) == self._wanted[:2]:
            return
        needed = {
            path for each in (track, self._playing.track, self._leaving.track) for path in self._files(each)
        }
        for path in self._files(self._wanted[0]):
            if path not in needed:
                self._records.drop(path)  # it was wished for and never played
        self._wanted = (track, layers, ticks or FADE)

    def tick(self, volume: float) -> None:
        """One step of every fade; `volume` from 0 to 1."""
        track, layers, ticks = self._wanted
        if track != self._playing.track and self._ready(track):
            self._turn(track, ticks)
        if track == self._playing.track:
            self._playing.aim(layers, ticks)
        for deck in (self._playing, self._leaving):
            for voice in deck.voices:
                voice.tick(volume)
        if self._leaving.track and self._leaving.silent:
            self._leaving.stop(self._records)

    def _ready(self, track: str) -> bool:
        """Whether every file of the track is decoded, or known to be missing."""
        files = self._files(track)
        for path in files:
            self._records.get(path)
        return all(self._records.settled(path) for path in files)

    def _turn(self, track: str, ticks: int) -> None:
        self._leaving.stop(self._records)
        self._playing, self._leaving = self._leaving, self._playing
        self._leaving.leave(ticks)
        self._playing.track = track
        self._playing.files = self._files(track)
        self._playing.start(self._records)

    def _files(self, track: str) -> list[Path]:
        if not track:
            return []
        return [self._folder / f"{track}.ogg", *sorted(self._folder.glob(f"{track}.*.ogg"))]
