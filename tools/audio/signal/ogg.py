"""OGG Vorbis files, written block by block because one long write crashes the library."""

from pathlib import Path

import numpy as np
import soundfile

from tools.audio.signal.wave import RATE, Wave

BLOCK = 16_384  # frames a write


def write_ogg(path: Path, wave: Wave, quality: float) -> None:
    """Write a mono or two-channel wave; `quality` is 0 (small) to 1 (large)."""
    path.parent.mkdir(parents=True, exist_ok=True)
    frames = np.ascontiguousarray(np.atleast_2d(wave).T, dtype=np.float32)
    partial = path.with_suffix(".part")
    with soundfile.SoundFile(
        partial, "w", RATE, frames.shape[1], format="OGG", subtype="VORBIS", compression_level=1.0 - quality
    ) as file:
        for start in range(0, len(frames), BLOCK):
            file.write(frames[start : start + BLOCK])
    partial.replace(path)


def read_ogg(path: Path) -> Wave:
    """Return a file's samples: one row a channel."""
    frames, rate = soundfile.read(path, dtype="float32", always_2d=True)
    if rate != RATE:
        raise ValueError(f"{path}: {rate} samples a second, expected {RATE}")
    return np.asarray(frames.T, dtype=np.float64)
