"""How the player likes the game, one row a setting; every change is heard or seen at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from game.core.controls import Action, Controls
from game.core.settings import Settings, TextSpeed
from game.scenes.backstage import MOVED, WENT_BACK, Backstage
from game.scenes.menu import Chosen, Menu, Row, Turned
from game.scenes.scene import Pop, Transition

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


SWITCH = (False, True)
VOLUMES = tuple(range(0, 101, 10))
DIALS = (
    Dial("text_speed", tuple(TextSpeed), _speed),
    Dial("text_size", (80, 90, 100, 115, 130, 150), _percent),
    Dial("music_volume", VOLUMES, _percent),
    Dial("sound_volume", VOLUMES, _percent),
    Dial("less_motion", SWITCH, _switch),
    Dial("opaque_panels", SWITCH, _switch),
    Dial("always_run", SWITCH, _switch),
    Dial("fullscreen", SWITCH, _switch),
)


class SettingsScene:
    """Left and right turn a row's value; picking it turns it on and around."""

    overlay = True

    def __init__(self, backstage: Backstage) -> None:
        self.backstage = backstage
        self.menu = Menu(self._rows())

    def tick(self, controls: Controls) -> Transition | None:
        """Change what is asked for; cancel goes back."""
        if controls.presses(Action.CANCEL):
            self.backstage.sound(WENT_BACK)
            return Pop()
        picked = self.menu.tick(controls)
        if self.menu.moved:
            self.backstage.sound(MOVED)
        match picked:
            case Chosen("back"):
                self.backstage.sound(WENT_BACK)
                return Pop()
            case Chosen(field):
                self._turn(field, 1, around=True)
            case Turned(field, step):
                self._turn(field, step, around=False)
        return None

    def _rows(self) -> list[Row]:
        words, settings = self.backstage.words, self.backstage.settings
        rows = [
            Row(
                dial.field,
                words(f"settings.{dial.field}"),
                dial.said(words, getattr(settings, dial.field)),
                turns=True,
            )
            for dial in DIALS
        ]
        return [*rows, Row("back", words("menu.back"))]

    def _turn(self, field: str, step: int, *, around: bool) -> None:
        dial = next(dial for dial in DIALS if dial.field == field)
        self.backstage.change(**{field: dial.turned(self.backstage.settings, step, around=around)})
        self.backstage.sound(MOVED)
        self.menu.show(self._rows())
