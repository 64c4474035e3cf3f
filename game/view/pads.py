"""Gamepads: found whenever they are plugged in, their buttons and sticks told by names."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from math import hypot
from typing import Any

import pygame

STICK_ON = 0.5
"""How far a stick must be pushed to count, of 1, unless the player wants it otherwise."""
LET_GO = 0.72
"""The share of that below which it counts no longer, so that it does not tremble."""
TRIGGER_ON, TRIGGER_OFF = 0.5, 0.3
SIDE = 0.3827
"""Sine of an eighth of a half turn: beyond it a stick points to that side, so that there are eight ways."""
FULL = 32767

BUTTONS = {
    pygame.CONTROLLER_BUTTON_A: "a",
    pygame.CONTROLLER_BUTTON_B: "b",
    pygame.CONTROLLER_BUTTON_X: "x",
    pygame.CONTROLLER_BUTTON_Y: "y",
    pygame.CONTROLLER_BUTTON_BACK: "back",
    pygame.CONTROLLER_BUTTON_GUIDE: "guide",
    pygame.CONTROLLER_BUTTON_START: "start",
    pygame.CONTROLLER_BUTTON_LEFTSTICK: "left_stick",
    pygame.CONTROLLER_BUTTON_RIGHTSTICK: "right_stick",
    pygame.CONTROLLER_BUTTON_LEFTSHOULDER: "left_shoulder",
    pygame.CONTROLLER_BUTTON_RIGHTSHOULDER: "right_shoulder",
    pygame.CONTROLLER_BUTTON_DPAD_UP: "dpad_up",
    pygame.CONTROLLER_BUTTON_DPAD_DOWN: "dpad_down",
    pygame.CONTROLLER_BUTTON_DPAD_LEFT: "dpad_left",
    pygame.CONTROLLER_BUTTON_DPAD_RIGHT: "dpad_right",
}
STICKS = {
    pygame.CONTROLLER_AXIS_LEFTX: ("stick", 0),
    pygame.CONTROLLER_AXIS_LEFTY: ("stick", 1),
    pygame.CONTROLLER_AXIS_RIGHTX: ("right_stick", 0),
    pygame.CONTROLLER_AXIS_RIGHTY: ("right_stick", 1),
}
TRIGGERS = {
    pygame.CONTROLLER_AXIS_TRIGGERLEFT: "left_trigger",
    pygame.CONTROLLER_AXIS_TRIGGERRIGHT: "right_trigger",
}
REMOVALS = (pygame.JOYDEVICEREMOVED, pygame.CONTROLLERDEVICEREMOVED)
PLAIN_BUTTONS = ("a", "b", "x", "y", "left_shoulder", "right_shoulder", "back", "start")
"""What the buttons of a pad that SDL has no mapping for are taken for, in their order."""
HAT = (("dpad_left", "dpad_right"), ("dpad_down", "dpad_up"))


def sides(stick: str, x: float, y: float, *, pushed: bool, on: float = STICK_ON) -> frozenset[str]:
    """Where a stick at (x, y), each -1 to 1, points: one side, two on a slant, or none near its middle.

    The middle reaches as far as `on`; a stick that is `pushed` already is let go only a little nearer.
    """
    reach = hypot(x, y)
    if reach < (on * LET_GO if pushed else on):
        return frozenset()
    across = "left" if x < -SIDE * reach else "right" if x > SIDE * reach else ""
    along = "up" if y < -SIDE * reach else "down" if y > SIDE * reach else ""
    return frozenset(f"{stick}_{side}" for side in (across, along) if side)


class Pads:
    """All gamepads at once, in whichever hand they are.

    `down` are the names held now, `stick_on` is how far a stick must be pushed to count, of 1.
    """

    def __init__(self) -> None:
        self.down: set[str] = set()
        self.stick_on = STICK_ON
        self._tilt: dict[tuple[int, str], list[float]] = {}
        self._held: dict[int, set[str]] = {}
        self._open: dict[int, Any] = {}
        self._plain: set[int] = set()
        self._controller: Any = None

    def open(self) -> None:
        """Begin to listen; the pads that are there already tell of themselves as if plugged in now."""
        pygame.joystick.init()
        try:
            self._controller = import_module("pygame._sdl2.controller")
            self._controller.init()
        except (ImportError, pygame.error):
            self._controller = None

    def hear(self, event: pygame.event.Event) -> Iterable[str]:
        """Take up one event; the names that were pressed by it."""
        before = set(self.down)
        self._take(event)
        self.down = set().union(*self._held.values()) if self._held else set()
        return self.down - before

    def let_go(self) -> None:
        """Forget all that is held, as when the window loses the focus."""
        self.down.clear()
        self._held.clear()
        self._tilt.clear()

    def _take(self, event: pygame.event.Event) -> None:
        pad = getattr(event, "instance_id", 0)
        match event.type:
            case pygame.JOYDEVICEADDED:
                self._plug_in(event.device_index)
            case removal if removal in REMOVALS:
                self._pull_out(pad)
            case pygame.CONTROLLERBUTTONDOWN if event.button in BUTTONS:
                self._names(pad).add(BUTTONS[event.button])
            case pygame.CONTROLLERBUTTONUP if event.button in BUTTONS:
                self._names(pad).discard(BUTTONS[event.button])
            case pygame.CONTROLLERAXISMOTION:
                self._lean(pad, event.axis, event.value / FULL)
            case pygame.JOYBUTTONDOWN if pad in self._plain and event.button < len(PLAIN_BUTTONS):
                self._names(pad).add(PLAIN_BUTTONS[event.button])
            case pygame.JOYBUTTONUP if pad in self._plain and event.button < len(PLAIN_BUTTONS):
                self._names(pad).discard(PLAIN_BUTTONS[event.button])
            case pygame.JOYAXISMOTION if pad in self._plain and event.axis < 2:
                self._push(pad, "stick", event.axis, event.value)
            case pygame.JOYHATMOTION if pad in self._plain:
                self._turn_hat(pad, event.value)

    def _names(self, pad: int) -> set[str]:
        return self._held.setdefault(pad, set())

    def _plug_in(self, index: int) -> None:
        """Open the pad with SDL's mapping, or as plain buttons where SDL has none for it."""
        try:
            if self._controller is not None and self._controller.is_controller(index):
                pad = self._controller.Controller(index)
                self._open[pad.as_joystick().get_instance_id()] = pad
            else:
                stick = pygame.joystick.Joystick(index)
                self._open[stick.get_instance_id()] = stick
                self._plain.add(stick.get_instance_id())
        except pygame.error:
            return

    def _pull_out(self, pad: int) -> None:
        self._open.pop(pad, None)
        self._plain.discard(pad)
        self._held.pop(pad, None)
        self._tilt = {key: tilt for key, tilt in self._tilt.items() if key[0] != pad}

    def _lean(self, pad: int, axis: int, value: float) -> None:
        if axis in STICKS:
            self._push(pad, *STICKS[axis], value)
        elif axis in TRIGGERS:
            name, names = TRIGGERS[axis], self._names(pad)
            if value >= TRIGGER_ON:
                names.add(name)
            elif value <= TRIGGER_OFF:
                names.discard(name)

    def _push(self, pad: int, stick: str, axis: int, value: float) -> None:
        tilt = self._tilt.setdefault((pad, stick), [0.0, 0.0])
        tilt[axis] = value
        names = self._names(pad)
        now = {name for name in names if name.rpartition("_")[0] == stick}
        names -= now
        names |= sides(stick, tilt[0], tilt[1], pushed=bool(now), on=self.stick_on)

    def _turn_hat(self, pad: int, value: tuple[int, int]) -> None:
        names = self._names(pad)
        for pair, way in zip(HAT, value, strict=True):
            names.difference_update(pair)
            if way:
                names.add(pair[0] if way < 0 else pair[1])
