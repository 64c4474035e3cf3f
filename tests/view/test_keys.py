"""Events become wishes: a press counts once, a held key as long as it is held."""

from __future__ import annotations

import pygame

from game.core.controls import Action, Controls, Device
from game.core.geometry import Point
from game.core.settings import Settings
from game.view.keys import HOVER_TICKS, Keys, only_held


def _nowhere(_position: tuple[int, int]) -> None:
    return None


def _collect(keys: Keys, *events: pygame.event.Event) -> Controls:
    return keys.collect(events, _nowhere, _nowhere)


def _down(key: int, mod: int = 0) -> pygame.event.Event:
    return pygame.event.Event(pygame.KEYDOWN, key=key, mod=mod)


def _up(key: int) -> pygame.event.Event:
    return pygame.event.Event(pygame.KEYUP, key=key, mod=0)


def test_a_press_is_there_for_one_tick_and_a_hold_as_long_as_it_lasts() -> None:
    """Down, still down, up."""
    keys = Keys()
    first = _collect(keys, _down(pygame.K_LEFT))
    second = _collect(keys)
    third = _collect(keys, _up(pygame.K_LEFT))
    assert (first.presses(Action.LEFT), Action.LEFT in first.held) == (True, True)
    assert (second.presses(Action.LEFT), Action.LEFT in second.held) == (False, True)
    assert Action.LEFT not in third.held


def test_a_press_and_release_within_one_tick_is_not_lost() -> None:
    """However short, it counts."""
    wishes = _collect(Keys(), _down(pygame.K_RETURN), _up(pygame.K_RETURN))
    assert wishes.presses(Action.CONFIRM)
    assert not wishes.held


def test_a_window_that_loses_focus_lets_all_keys_go() -> None:
    """Else she would walk on for ever."""
    keys = Keys()
    _collect(keys, _down(pygame.K_LEFT))
    assert not _collect(keys, pygame.event.Event(pygame.WINDOWFOCUSLOST)).held


def test_alt_and_return_is_no_confirmation() -> None:
    """It changes the window, nothing else."""
    wishes = _collect(Keys(), _down(pygame.K_RETURN, pygame.KMOD_ALT))
    assert wishes.pressed == {Action.FULLSCREEN}


def test_the_pointer_tells_what_lies_under_it_and_where_in_the_place() -> None:
    """It keeps telling while it rests, but moves only once."""
    keys = Keys()
    move = pygame.event.Event(pygame.MOUSEMOTION, pos=(30, 40), rel=(1, 1), buttons=(0, 0, 0))
    first = keys.collect([move], lambda at: f"thing:{at[0]}", lambda at: Point(*at).moved(100, 0))
    second = keys.collect([], lambda at: f"thing:{at[0]}", lambda at: Point(*at).moved(100, 0))
    assert (first.over, first.pointer, first.pointed) == ("thing:30", Point(130, 40), True)
    assert (second.over, second.pointer, second.pointed) == ("thing:30", Point(130, 40), False)


def test_buttons_and_wheel() -> None:
    """Left clicks, right looks, the wheel counts its steps."""
    events = [
        pygame.event.Event(pygame.MOUSEBUTTONDOWN, pos=(1, 1), button=1),
        pygame.event.Event(pygame.MOUSEBUTTONDOWN, pos=(1, 1), button=3),
        pygame.event.Event(pygame.MOUSEWHEEL, x=0, y=2),
        pygame.event.Event(pygame.MOUSEWHEEL, x=0, y=-1),
    ]
    wishes = _collect(Keys(), *events)
    assert (wishes.clicked, wishes.looked, wishes.wheel) == (True, True, 1)


def test_a_second_tick_of_one_frame_has_no_presses() -> None:
    """Several ticks due at once do not repeat a press or a click."""
    wishes = Controls(
        held=frozenset({Action.UP}), pressed=frozenset({Action.UP}), clicked=True, wheel=1, over="row:1"
    )
    rest = only_held(wishes)
    assert rest.held == wishes.held
    assert (rest.pressed, rest.clicked, rest.wheel) == (frozenset(), False, 0)


def test_the_player_s_own_keys_count_at_once() -> None:
    """What was bound anew stands for its action, and the old key for nothing."""
    keys = Keys()
    keys.obey(Settings(keys={"notebook": ("b",)}))
    assert _collect(keys, _down(pygame.K_b)).presses(Action.NOTEBOOK)
    assert not _collect(keys, _down(pygame.K_n)).pressed


def test_both_shifts_are_one_key() -> None:
    """And the Enter of the number pad is the other one."""
    keys = Keys()
    assert _collect(keys, _down(pygame.K_RSHIFT)).presses(Action.RUN)
    assert _collect(keys, _down(pygame.K_KP_ENTER)).presses(Action.CONFIRM)


def test_a_press_is_also_told_by_its_own_name() -> None:
    """So that it can be bound; a letter without a constant tells itself."""
    wishes = _collect(Keys(), _down(pygame.K_F3), _down(ord("é")), _button(pygame.CONTROLLER_BUTTON_Y))
    assert wishes.named == ("keys:f3", "keys:é", "pad:y")


def test_the_device_is_the_one_used_last() -> None:
    """Keys, then the mouse, then a pad; a window event changes nothing."""
    keys = Keys()
    seen = [_collect(keys, _down(pygame.K_a)).device]
    move = pygame.event.Event(pygame.MOUSEMOTION, pos=(3, 4), rel=(1, 1), buttons=(0, 0, 0))
    seen.append(_collect(keys, move).device)
    seen.append(_collect(keys, _button(pygame.CONTROLLER_BUTTON_A)).device)
    seen.append(_collect(keys, pygame.event.Event(pygame.WINDOWENTER)).device)
    assert seen == [Device.KEYS, Device.MOUSE, Device.PAD, Device.PAD]


def test_a_click_on_a_prompt_is_the_press_it_stands_for() -> None:
    """And no click any more."""
    click = pygame.event.Event(pygame.MOUSEBUTTONDOWN, pos=(1, 1), button=1)
    wishes = Keys().collect([click], lambda _at: "press:menu", lambda _at: None)
    assert wishes.presses(Action.MENU)
    assert (wishes.clicked, wishes.over) == (False, None)


def test_a_resting_pointer_looks_only_where_that_is_wanted() -> None:
    """Once, after a while, at things and people; never where the setting is off."""
    for wanted in (True, False):
        keys = Keys(Settings(hover_looks=wanted))
        move = pygame.event.Event(pygame.MOUSEMOTION, pos=(3, 4), rel=(1, 1), buttons=(0, 0, 0))
        looks = [
            keys.collect([move] if tick == 0 else [], lambda _at: "thing:bed", lambda _at: None).looked
            for tick in range(3 * HOVER_TICKS)
        ]
        assert sum(looks) == wanted


def _button(button: int, kind: int = pygame.CONTROLLERBUTTONDOWN) -> pygame.event.Event:
    return pygame.event.Event(kind, instance_id=0, button=button)
