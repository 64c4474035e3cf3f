"""How the player likes the game: typed values with sensible defaults."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class TextSpeed(StrEnum):
    """How fast a line writes itself."""

    SLOWEST = "slowest"
    SLOW = "slow"
    NORMAL = "normal"
    FAST = "fast"
    FASTEST = "fastest"
    INSTANT = "instant"


CLUSTERS_A_SECOND = {
    TextSpeed.SLOWEST: 15,
    TextSpeed.SLOW: 25,
    TextSpeed.NORMAL: 40,
    TextSpeed.FAST: 70,
    TextSpeed.FASTEST: 120,
    TextSpeed.INSTANT: 0,
}
"""Written characters a second; 0 shows the whole line at once."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Values in the units their names say; volumes and brightness in percent."""

    text_speed: TextSpeed = TextSpeed.NORMAL
    text_size: int = 100
    music_volume: int = 70
    sound_volume: int = 80
    less_motion: bool = False
    opaque_panels: bool = False
    always_run: bool = False
    fullscreen: bool = False
    language: str = "en"
