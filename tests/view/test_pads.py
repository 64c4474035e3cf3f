"""A pad's buttons, sticks and triggers become wishes as keys do, whenever it is plugged in."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from math import cos, radians, sin
from pathlib import Path

import pygame
import pytest

from game.core.controls import Action, Controls, Device
from game.core.settings import Settings
from game.view.keys import Keys
from game.view.pads import FULL, Pads, sides

NO_PADS = 77
"""The exit status of a process whose SDL cannot make pads believe."""
LEFT_X, LEFT_Y = pygame.CONTROLLER_AXIS_LEFTX, pygame.CONTROLLER_AXIS_LEFTY


def _nothing(_at: tuple[int, int]) -> None:
    return None


def _collect(keys: Keys, *events: pygame.event.Event) -> Controls:
    return keys.collect(events, _nothing, _nothing)


def _axis(axis: int, value: float, pad: int = 0) -> pygame.event.Event:
    whole = round(value * FULL)
    return pygame.event.Event(pygame.CONTROLLERAXISMOTION, instance_id=pad, axis=axis, value=whole)


def _button(button: int, *, down: bool = True, pad: int = 0) -> pygame.event.Event:
    kind = pygame.CONTROLLERBUTTONDOWN if down else pygame.CONTROLLERBUTTONUP
    return pygame.event.Event(kind, instance_id=pad, button=button)


@pytest.mark.parametrize(
    ("degrees", "expected"),
    [
        (0, {"right"}),
        (45, {"right", "down"}),
        (90, {"down"}),
        (135, {"down", "left"}),
        (180, {"left"}),
        (225, {"left", "up"}),
        (270, {"up"}),
        (315, {"up", "right"}),
        (20, {"right"}),
        (25, {"right", "down"}),
    ],
)
def test_a_stick_points_in_eight_ways(degrees: int, expected: set[str]) -> None:
    """An eighth of the circle belongs to each."""
    x, y = cos(radians(degrees)), sin(radians(degrees))
    assert sides("stick", x, y, pushed=False) == {f"stick_{side}" for side in expected}


def test_a_stick_near_its_middle_points_nowhere() -> None:
    """One that was pushed may come a little nearer, so that it does not flicker at the edge."""
    assert sides("stick", 0.45, 0, pushed=False) == frozenset()
    assert sides("stick", 0.45, 0, pushed=True) == {"stick_right"}
    assert sides("stick", 0.3, 0, pushed=True) == frozenset()


def test_pushing_a_stick_presses_once_and_holds() -> None:
    """As a key: one step in a menu, a walk in play."""
    keys = Keys()
    first = _collect(keys, _axis(LEFT_X, 0.9))
    second = _collect(keys, _axis(LEFT_X, 0.95))
    third = _collect(keys, _axis(LEFT_X, 0.0))
    assert (first.presses(Action.RIGHT), first.heading) == (True, (1, 0))
    assert (second.presses(Action.RIGHT), second.heading) == (False, (1, 0))
    assert third.heading == (0, 0)


def test_a_slanted_stick_walks_on_a_slant() -> None:
    """Both directions are held."""
    assert _collect(Keys(), _axis(LEFT_X, 0.7), _axis(LEFT_Y, -0.7)).heading == (1, -1)


def test_a_trigger_counts_half_way_down() -> None:
    """It runs while it is held, and lets go below."""
    keys = Keys()
    trigger = pygame.CONTROLLER_AXIS_TRIGGERRIGHT
    held = [Action.RUN in _collect(keys, _axis(trigger, pull)).held for pull in (0.4, 0.6, 0.4, 0.2)]
    assert held == [False, True, True, False]


def test_a_press_within_one_tick_is_not_lost() -> None:
    """However short."""
    keys = Keys()
    wishes = _collect(
        keys, _button(pygame.CONTROLLER_BUTTON_A), _button(pygame.CONTROLLER_BUTTON_A, down=False)
    )
    assert wishes.presses(Action.CONFIRM)
    assert Action.CONFIRM not in wishes.held


def test_a_pad_that_is_pulled_out_lets_go() -> None:
    """Else she would walk on for ever; the other pad's stick stays as it is."""
    keys = Keys()
    _collect(keys, _axis(LEFT_X, 1.0, pad=3), _axis(LEFT_Y, 1.0, pad=4))
    gone = pygame.event.Event(pygame.CONTROLLERDEVICEREMOVED, instance_id=3)
    assert _collect(keys, gone).heading == (0, 1)


def test_the_window_losing_the_focus_lets_go() -> None:
    """Of pads too."""
    keys = Keys()
    _collect(keys, _axis(LEFT_X, 1.0))
    assert not _collect(keys, pygame.event.Event(pygame.WINDOWFOCUSLOST)).held


def test_listening_twice_and_an_index_that_is_no_pad_do_no_harm() -> None:
    """A pad may be gone again before its news is read."""
    pads = Pads()
    pads.open()
    pads.open()
    assert not list(pads.hear(pygame.event.Event(pygame.JOYDEVICEADDED, device_index=99, guid="")))


class _Stick:
    """A pad that SDL knows no buttons of."""

    def __init__(self, index: int) -> None:
        self.index = index

    def get_instance_id(self) -> int:
        return 7


def test_a_pad_without_a_mapping_is_taken_as_it_comes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its first buttons, its first stick and its hat do."""
    monkeypatch.setattr(pygame.joystick, "Joystick", _Stick)
    keys = Keys()
    kinds = pygame.JOYBUTTONDOWN, pygame.JOYAXISMOTION, pygame.JOYHATMOTION
    _collect(keys, pygame.event.Event(pygame.JOYDEVICEADDED, device_index=0, guid=""))
    wishes = _collect(
        keys,
        pygame.event.Event(kinds[0], instance_id=7, button=1),
        pygame.event.Event(kinds[1], instance_id=7, axis=0, value=-0.9),
        pygame.event.Event(kinds[2], instance_id=7, hat=0, value=(0, 1)),
    )
    assert wishes.presses(Action.CANCEL)
    assert wishes.heading == (-1, -1)
    stranger = pygame.event.Event(kinds[0], instance_id=8, button=0)
    assert not _collect(keys, stranger).pressed


def _sdl() -> ctypes.CDLL:
    """The SDL that pygame brought along; skips where it cannot be found."""
    here = Path(pygame.__file__).parent
    found = sorted(here.parent.glob("pygame*.libs/libSDL2-2*"))
    if not found:
        pytest.skip("this pygame's SDL lies elsewhere")
    return ctypes.CDLL(str(found[0]))


def plug_use_and_pull_out() -> None:
    """Drives a pad that SDL makes believe; exits with NO_PADS where SDL has none."""
    pygame.display.init()
    pygame.display.set_mode((640, 360))
    sdl, keys = _sdl(), Keys()
    sdl.SDL_SetHint(b"SDL_JOYSTICK_ALLOW_BACKGROUND_EVENTS", b"1")  # a test's window has no focus
    keys.pads.open()

    def tick() -> Controls:
        return _collect(keys, *pygame.event.get())

    tick()
    index = sdl.SDL_JoystickAttachVirtual(1, 6, 15, 0)
    if index < 0:
        sys.exit(NO_PADS)
    try:
        tick()
        sdl.SDL_JoystickFromInstanceID.restype = ctypes.c_void_p
        pad = ctypes.c_void_p(sdl.SDL_JoystickFromInstanceID(sdl.SDL_JoystickGetDeviceInstanceID(index)))
        sdl.SDL_JoystickSetVirtualButton(pad, 0, 1)
        pressed = tick()
        sdl.SDL_JoystickSetVirtualAxis(pad, 0, ctypes.c_int16(32000))
        pushed = tick()
    finally:
        sdl.SDL_JoystickDetachVirtual(index)
    assert (pressed.presses(Action.CONFIRM), pressed.device) == (True, Device.PAD)
    assert pushed.heading == (1, 0)
    assert not tick().held


def test_a_pad_is_plugged_in_used_and_pulled_out() -> None:
    """Through SDL itself, in a process of its own: SDL keeps what earlier tests told it of pads."""
    script = "from tests.view.test_pads import plug_use_and_pull_out; plug_use_and_pull_out()"
    drivers = {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy"}
    done = subprocess.run(
        [sys.executable, "-c", script],
        check=False,
        cwd=Path(__file__).parent.parent.parent,
        env={**os.environ, **drivers},
        capture_output=True,
        text=True,
    )
    if done.returncode == NO_PADS:
        pytest.skip("this SDL has no virtual pads")
    assert done.returncode == 0, done.stderr


def test_how_far_a_stick_is_pushed_is_up_to_the_player() -> None:
    """A worn stick needs a wide middle, a weak thumb a narrow one; both let go a little nearer to it."""
    keys = Keys(Settings(stick_reach=15))
    assert sides("stick", 0.2, 0, pushed=False, on=keys.pads.stick_on) == {"stick_right"}
    keys.obey(Settings(stick_reach=80))
    assert sides("stick", 0.7, 0, pushed=False, on=keys.pads.stick_on) == frozenset()
    assert sides("stick", 0.7, 0, pushed=True, on=keys.pads.stick_on) == {"stick_right"}
    assert sides("stick", 0.5, 0, pushed=True, on=keys.pads.stick_on) == frozenset()


def test_a_pad_that_is_pulled_out_in_use_is_told_once() -> None:
    """The prompts show keys from then on; a pad that lay there unused goes without a word."""
    gone = pygame.event.Event(pygame.JOYDEVICEREMOVED, instance_id=0)
    keys = Keys()
    _collect(keys, gone)
    assert not keys.pad_lost
    _collect(keys, _axis(LEFT_X, 1.0))
    assert keys.device is Device.PAD
    _collect(keys, gone, pygame.event.Event(pygame.CONTROLLERDEVICEREMOVED, instance_id=0))
    assert keys.pad_lost
    assert keys.device is Device.KEYS
