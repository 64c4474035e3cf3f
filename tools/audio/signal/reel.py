"""A reel: two channels of a fixed length on which waves are laid, round and round if it is a loop."""

import numpy as np

from tools.audio.signal.wave import Wave, samples


class Reel:
    """A stereo tape of so many samples; on a loop what runs over the end goes on at the beginning."""

    def __init__(self, count: int, *, loop: bool) -> None:
        self.loop = loop
        self.tracks: Wave = np.zeros((2, count))

    @property
    def count(self) -> int:
        """Return the length in samples."""
        return int(self.tracks.shape[1])

    def lay(self, wave: Wave, at: float, level: float = 1.0, pan: float = 0.0) -> None:
        """Add a mono or stereo wave at `at` seconds; pan -1 is left, 1 right, at equal power."""
        self.place(wave, samples(at), level, pan)

    def place(self, wave: Wave, start: int, level: float = 1.0, pan: float = 0.0) -> None:
        """Add a wave at a sample, wrapped on a loop, cut on a single sound."""
        if wave.ndim == 1:
            angle = (pan + 1.0) * np.pi / 4.0
            wave = np.stack([wave * np.cos(angle), wave * np.sin(angle)]) * np.sqrt(2.0)
        done = 0
        if self.loop:
            start %= self.count
        elif start < 0:
            done, start = -start, 0
        while done < wave.shape[1] and start < self.count:
            length = min(wave.shape[1] - done, self.count - start)
            self.tracks[:, start : start + length] += level * wave[:, done : done + length]
            done += length
            if not self.loop:
                return
            start = 0

    def mono(self) -> Wave:
        """Return the mean of both channels."""
        return np.asarray(self.tracks.mean(axis=0), dtype=np.float64)
