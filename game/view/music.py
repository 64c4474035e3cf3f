"""Music: one tune at a time, with layers over it that run in step; before another comes it goes out."""

from __future__ import annotations

from pathlib import Path

from game.view.fade import Fade
from game.view.layer import Layer
from game.view.records import Records
from game.view.stream import Stream

FADE = 75
"""Ticks in which one tune gives way to another, or a layer comes in, where the story does not say."""
LAYERS = 3
"""Channels, for as many layers at once; one more is for the marks of the stream."""


class Music:
    """Follows a wish: the tune is streamed, and its layers are held decoded while they are heard.

    Such a layer takes fifteen megabytes, so those of the next tune wait until the last one is gone.
    """

    def __init__(self, folder: Path, first_channel: int, records: Records) -> None:
        self.missing: set[Path] = set()
        self.track = ""
        self._playing = False
        self._folder = folder
        self._channels = range(first_channel, first_channel + LAYERS)
        self._records = records
        self._stream = Stream(first_channel + LAYERS)
        self._base = Fade()
        self._layers: dict[str, Layer] = {}
        self._asked: set[Path] = set()
        self._wanted: tuple[str, tuple[str, ...], int] = ("", (), FADE)

    def wish(self, track: str, layers: tuple[str, ...], ticks: int = 0) -> None:
        """What shall be heard from now on; an empty track is silence. May be said every tick.

        Where another tune must go out first, each of them has half of the time.
        """
        if (track, layers) != self._wanted[:2]:
            ticks = ticks or FADE
            another = track and self.track and track != self.track
            self._wanted = (track, layers, ticks // 2 if another else ticks)

    def tick(self, volume: float) -> None:
        """One step of every fade; `volume` from 0 to 1."""
        track, layers, ticks = self._wanted
        if self.track != track and self._silent:
            self._turn_to(track)
        staying = self._playing and self.track == track
        self._ask({self._path(track, name) for name in layers} if staying else set())
        if staying:
            self._add(layers)
        self._base.aim(1.0 if staying else 0.0, ticks)
        for name, layer in self._layers.items():
            layer.fade.aim(1.0 if staying and name in layers else 0.0, ticks)
        self._step(volume)

    @property
    def _silent(self) -> bool:
        return self._base.now <= 0 and all(layer.fade.now <= 0 for layer in self._layers.values())

    def _turn_to(self, track: str) -> None:
        """Let go of one tune and begin another, or nothing."""
        for name in list(self._layers):
            self._layers.pop(name).stop()
        self._stream.stop()
        path = self._path(track)
        self.track, self._base = track, Fade()
        self._playing = bool(track) and self._stream.start(path)
        if track and not self._playing:
            self.missing.add(path)

    def _ask(self, paths: set[Path]) -> None:
        """Have the layers at `paths` decoded that do not run yet, and no others any more."""
        awaited = paths - {self._path(self.track, name) for name in self._layers}
        for path in self._asked - awaited:
            self._records.drop(path)
        for path in awaited - self._asked:
            self._records.get(path)
        self._asked = awaited

    def _add(self, names: tuple[str, ...]) -> None:
        """Let the layers join that are decoded by now."""
        taken = {layer.number for layer in self._layers.values()}
        free = [number for number in self._channels if number not in taken]
        for name in names:
            path = self._path(self.track, name)
            sound = self._records.get(path) if path in self._asked else None
            if sound is not None and free:
                self._layers[name] = Layer(sound, free.pop(0), self._stream)

    def _step(self, volume: float) -> None:
        self._base.tick()
        self._stream.volume(self._base.rounded * volume)
        for name, layer in list(self._layers.items()):
            layer.tick(volume)
            if layer.fade.silent:
                self._layers.pop(name).stop()
        if not all(layer.running for layer in self._layers.values()):
            self._stream.mark()

    def _path(self, track: str, layer: str = "") -> Path:
        return self._folder / (f"{track}.{layer}.ogg" if layer else f"{track}.ogg")
