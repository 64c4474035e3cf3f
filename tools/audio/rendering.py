"""Rendering: each tune and sound to its file, and only what changed unless all is asked for."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tools.audio.music import TUNES
from tools.audio.score.mixing import mixed
from tools.audio.signal.ogg import write_ogg
from tools.audio.signal.wave import Wave
from tools.audio.sounds import SOUNDS

MUSIC_QUALITY = 0.1  # of Vorbis, 0 to 1
SOUND_QUALITY = 0.25
LOOP_QUALITY = 0.02


@dataclass(frozen=True, slots=True)
class Written:
    """A file that was written: its path and its size in bytes."""

    path: Path
    size: int


def names() -> tuple[str, ...]:
    """Return everything that can be rendered: tunes by name, then sounds by id."""
    return (*TUNES, *SOUNDS)


def render(name: str, assets: Path) -> Iterator[Written]:
    """Render one tune's layers or one sound under an assets folder; raises KeyError for an unknown name."""
    if name in TUNES:
        for layer, wave in mixed(TUNES[name]).items():
            yield _written(assets / "music" / f"{name}.{layer}.ogg", wave, MUSIC_QUALITY)
    else:
        design = SOUNDS[name]
        quality = LOOP_QUALITY if design.loop else SOUND_QUALITY
        yield _written(assets / "sounds" / f"{name}.ogg", design.finished(), quality)


def _written(path: Path, wave: Wave, quality: float) -> Written:
    write_ogg(path, wave, quality)
    return Written(path, path.stat().st_size)
