"""What the player asks for in one tick, whatever device she asks with."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from game.core.geometry import Point


class Action(StrEnum):
    """Something a key, a button or a stick can stand for."""

    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"
    RUN = "run"
    CONFIRM = "confirm"
    CANCEL = "cancel"
    LOOK = "look"
    MENU = "menu"
    NOTEBOOK = "notebook"
    SKIP = "skip"
    AUTO = "auto"
    HISTORY = "history"
    BACK = "back"
    QUICK_SAVE = "quick_save"
    QUICK_LOAD = "quick_load"
    DESCRIBE = "describe"
    VOICE = "voice"
    SCREENSHOT = "screenshot"
    FULLSCREEN = "fullscreen"


class Device(StrEnum):
    """What the player asks with."""

    KEYS = "keys"
    MOUSE = "mouse"
    PAD = "pad"


@dataclass(frozen=True, slots=True)
class Controls:
    """One tick's wishes: what is held, what was just pressed, and the pointer.

    `pointer` is in place pixels. `over` is the id of what was last painted under it ("thing:bed", "row:2").
    A press, a click and a wheel step are there for one tick only; `gripped` is while the button is held.
    `named` are the keys and buttons just pressed, by their own names ("keys:e", "pad:a"), for binding them.
    """

    held: frozenset[Action] = frozenset()
    pressed: frozenset[Action] = frozenset()
    pointer: Point | None = None
    pointed: bool = False
    over: str | None = None
    clicked: bool = False
    looked: bool = False
    gripped: bool = False
    wheel: int = 0
    named: tuple[str, ...] = ()
    device: Device = Device.KEYS

    @property
    def heading(self) -> tuple[int, int]:
        """Which way the held keys walk: -1, 0 or 1 on each axis; opposite keys cancel out."""
        held = self.held
        return (
            (Action.RIGHT in held) - (Action.LEFT in held),
            (Action.DOWN in held) - (Action.UP in held),
        )

    @property
    def wanting(self) -> bool:
        """Whether anything at all is asked for in this tick."""
        at_hand = self.pointed or self.clicked or self.looked or self.wheel
        return bool(self.held - {Action.RUN} or self.pressed or at_hand)

    def presses(self, action: Action) -> bool:
        """Whether `action` was pressed in this tick."""
        return action in self.pressed


IDLE = Controls()
