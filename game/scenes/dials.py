"""What can be set: each setting's field, the values it can have, how a value is said, and its group."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from game.core.settings import Letterform, Settings, TextSpeed

Words = Callable[..., str]


@dataclass(frozen=True, slots=True)
class Dial:
    """One setting: the field of Settings, the values it can have, and how a value is said."""

    field: str
    values: Sequence[Any]
    said: Callable[[Words, Any], str]

    def turned(self, settings: Settings, step: int, *, around: bool) -> Any:
        """The value `step` further on; at the end it stays, or begins anew where it goes `around`."""
        now = getattr(settings, self.field)
        place = self.values.index(now) if now in self.values else 0
        place += step
        return self.values[place % len(self.values) if around else min(max(place, 0), len(self.values) - 1)]


def _percent(_words: Words, value: int) -> str:
    return f"{value} %"


def _switch(words: Words, value: bool) -> str:
    return words("settings.on" if value else "settings.off")


def _speed(words: Words, value: TextSpeed) -> str:
    return words(f"settings.speed.{value}")


def _letterform(words: Words, value: Letterform) -> str:
    return words(f"settings.letterforms.{value}")


def _pace(words: Words, value: int) -> str:
    return words("settings.words_a_minute", n=value)


def _language(words: Words, value: str) -> str:
    return words(f"settings.languages.{value}")


SWITCH = (False, True)
LANGUAGES = ("en", "hi")
"""Those that have words, if only of the menus."""
VOLUMES = tuple(range(0, 101, 10))
TEXT_SIZES = (100, 115, 130, 150, 175, 200)
RATES = (110, 140, 170, 210, 250, 300, 360)

GROUPS: dict[str, tuple[Dial, ...]] = {
    "reading": (
        Dial("text_speed", tuple(TextSpeed), _speed),
        Dial("auto_pace", (100, 140, 180, 220, 260, 320, 400), _pace),
        Dial("skip_unseen", SWITCH, _switch),
        Dial("messages_wait", SWITCH, _switch),
        Dial("text_size", TEXT_SIZES, _percent),
        Dial("letterform", tuple(Letterform), _letterform),
        Dial("line_spacing", (100, 125, 150), _percent),
    ),
    "seeing": (
        Dial("high_contrast", SWITCH, _switch),
        Dial("opaque_panels", SWITCH, _switch),
        Dial("brightness", tuple(range(60, 151, 10)), _percent),
        Dial("less_motion", SWITCH, _switch),
        Dial("fullscreen", SWITCH, _switch),
    ),
    "hearing": (
        Dial("music_volume", VOLUMES, _percent),
        Dial("sound_volume", VOLUMES, _percent),
        Dial("captions", SWITCH, _switch),
        Dial("mono", SWITCH, _switch),
        Dial("self_voicing", SWITCH, _switch),
        Dial("voice_volume", VOLUMES, _percent),
        Dial("voice_rate", RATES, _pace),
    ),
    "playing": (
        Dial("always_run", SWITCH, _switch),
        Dial("run_toggles", SWITCH, _switch),
        Dial("hover_looks", SWITCH, _switch),
        Dial("pause_unfocused", SWITCH, _switch),
        Dial("stick_reach", (15, 25, 35, 50, 65, 80), _percent),
        Dial("language", LANGUAGES, _language),
    ),
}
"""The settings in the order in which they are offered."""

DIALS: tuple[Dial, ...] = tuple(dial for dials in GROUPS.values() for dial in dials)
