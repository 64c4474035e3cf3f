"""Rendering: each tune and sound to its file, and only what changed unless all is asked for."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tools.audio.music import TUNES
from tools.audio.score.mixing import mixed
from tools.audio.signal.ogg import write_ogg
from tools.audio.signal.wave import Wave, samples
from tools.audio.sounds import SOUNDS

BASE_QUALITY = 0.01  # of Vorbis, 0 to 1; all is chosen so that everything stays under 25 MB
LAYER_QUALITY = 0.0
SOUND_QUALITY = 0.15
LOOP_QUALITY = 0.0
PURE_QUALITY = 0.85  # of short loops, whose pure tones would let the coder be heard at the seam
PURE = 5.0  # seconds


@dataclass(frozen=True, slots=True)
class Written:
    """A file that was written: its path and its size in bytes."""

    path: Path
    size: int


def names() -> tuple[str, ...]:
    """Return everything that can be rendered: tunes by name, then sounds by id."""
    return (*TUNES, *SOUNDS)


def render(name: str, assets: Path) -> Iterator[Written]:
    """Render one tune's layers or one sound under an assets folder; raises KeyError for an unknown name.

    Drums alone are written in one channel: they stand in the middle, and it saves a third.
    """
    if name in TUNES:
        for layer, wave in mixed(TUNES[name]).items():
            quality = BASE_QUALITY if layer == "base" else LAYER_QUALITY
            written = wave.mean(axis=0) if TUNES[name].drums_only(layer) else wave
            yield _written(assets / file_of(name, layer), written, quality)
    else:
        design = SOUNDS[name]
        wave = design.finished()
        quality = SOUND_QUALITY
        if design.loop:
            quality = PURE_QUALITY if wave.shape[-1] < samples(PURE) else LOOP_QUALITY
        yield _written(assets / "sounds" / f"{name}.ogg", wave, quality)


def file_of(tune: str, layer: str) -> Path:
    """Return where a tune's layer lies within the assets folder; the base bears the tune's own name."""
    return Path("music") / (f"{tune}.ogg" if layer == "base" else f"{tune}.{layer}.ogg")


def _written(path: Path, wave: Wave, quality: float) -> Written:
    write_ogg(path, wave, quality)
    return Written(path, path.stat().st_size)
