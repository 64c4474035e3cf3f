"""How the player likes the game: typed values with sensible defaults."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from game.core.bindings import Bindings, Layout, Names
from game.core.controls import Device

VERSION = 1
"""Of the settings file; higher once an old file can no longer be read as it stands."""


class Letterform(StrEnum):
    """The typeface of everything that is read; Hindi is always set in Mukta."""

    MUKTA = "mukta"
    HYPERLEGIBLE = "hyperlegible"


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
    """Values in the units their names say; volumes and brightness in percent.

    `auto_pace` and `voice_rate` are in words a minute; `skip_unseen` lets skipping go on where a line was
    never read. `messages_wait` keeps short messages until something is pressed; `stick_reach` is how far a
    stick must be pushed to count, in percent.
    `keys` and `pad` hold only the actions that the player has bound otherwise than the layout does.
    `window` is the left, top, width and height it had last, in the desktop's pixels.
    """

    text_speed: TextSpeed = TextSpeed.NORMAL
    text_size: int = 100
    auto_pace: int = 180
    skip_unseen: bool = False
    messages_wait: bool = False
    music_volume: int = 70
    sound_volume: int = 80
    less_motion: bool = False
    opaque_panels: bool = False
    letterform: Letterform = Letterform.MUKTA
    line_spacing: int = 100
    high_contrast: bool = False
    brightness: int = 100
    captions: bool = False
    mono: bool = False
    self_voicing: bool = False
    voice_volume: int = 90
    voice_rate: int = 170
    always_run: bool = False
    fullscreen: bool = False
    language: str = "en"
    run_toggles: bool = False
    hover_looks: bool = False
    pause_unfocused: bool = True
    stick_reach: int = 50
    key_layout: Layout = Layout.BOTH
    pad_layout: Layout = Layout.BOTH
    keys: dict[str, Names] = field(default_factory=dict)
    pad: dict[str, Names] = field(default_factory=dict)
    window: tuple[int, int, int, int] | None = None
    version: int = VERSION

    def bindings(self, device: Device) -> Bindings:
        """What the actions are called on the keyboard or the pad."""
        if device is Device.PAD:
            return Bindings.made(device, self.pad_layout, self.pad)
        return Bindings.made(Device.KEYS, self.key_layout, self.keys)
