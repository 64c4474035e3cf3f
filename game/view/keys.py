"""Turns what the window was told into wishes: a press counts once, a held key as long as it is held."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pygame

from game.core.controls import Action, Controls
from game.core.geometry import Point

KEYS: dict[int, tuple[Action, ...]] = {
    pygame.K_LEFT: (Action.LEFT,),
    pygame.K_RIGHT: (Action.RIGHT,),
    pygame.K_UP: (Action.UP,),
    pygame.K_DOWN: (Action.DOWN,),
    pygame.K_a: (Action.LEFT,),
    pygame.K_d: (Action.RIGHT,),
    pygame.K_w: (Action.UP,),
    pygame.K_s: (Action.DOWN,),
    pygame.K_LSHIFT: (Action.RUN,),
    pygame.K_RSHIFT: (Action.RUN,),
    pygame.K_RETURN: (Action.CONFIRM,),
    pygame.K_KP_ENTER: (Action.CONFIRM,),
    pygame.K_SPACE: (Action.CONFIRM,),
    pygame.K_e: (Action.CONFIRM,),
    pygame.K_l: (Action.LOOK,),
    pygame.K_q: (Action.LOOK,),
    pygame.K_ESCAPE: (Action.CANCEL, Action.MENU),
    pygame.K_BACKSPACE: (Action.CANCEL,),
    pygame.K_p: (Action.MENU,),
    pygame.K_TAB: (Action.NOTEBOOK,),
    pygame.K_n: (Action.NOTEBOOK,),
    pygame.K_h: (Action.HISTORY,),
    pygame.K_LCTRL: (Action.SKIP,),
    pygame.K_RCTRL: (Action.SKIP,),
    pygame.K_o: (Action.AUTO,),
    pygame.K_PAGEUP: (Action.BACK,),
    pygame.K_F1: (Action.DESCRIBE,),
    pygame.K_F5: (Action.QUICK_SAVE,),
    pygame.K_F9: (Action.QUICK_LOAD,),
    pygame.K_F11: (Action.FULLSCREEN,),
    pygame.K_F12: (Action.SCREENSHOT,),
}

LEFT_BUTTON, RIGHT_BUTTON = 1, 3

Under = Callable[[tuple[int, int]], str | None]
ToPlace = Callable[[tuple[int, int]], Point | None]


class Keys:
    """Fed with events; the keys held are remembered from them, never asked of the keyboard."""

    def __init__(self) -> None:
        self._down: set[int] = set()
        self._position: tuple[int, int] | None = None

    def collect(self, events: Iterable[pygame.event.Event], under: Under, to_place: ToPlace) -> Controls:
        """The wishes in `events`; `under` tells what was painted at a spot, `to_place` where in the place."""
        pressed: set[Action] = set()
        pointed = clicked = looked = False
        wheel = 0
        for event in events:
            if event.type == pygame.KEYDOWN:
                pressed.update(self._press(event))
            elif event.type == pygame.KEYUP:
                self._down.discard(event.key)
            elif event.type == pygame.MOUSEMOTION:
                self._position, pointed = event.pos, True
            elif event.type == pygame.MOUSEBUTTONDOWN:
                self._position = event.pos
                clicked = clicked or event.button == LEFT_BUTTON
                looked = looked or event.button == RIGHT_BUTTON
            elif event.type == pygame.MOUSEWHEEL:
                wheel += event.y
            elif event.type == pygame.WINDOWFOCUSLOST:
                self._down.clear()
        at = self._position
        return Controls(
            held=self._held(),
            pressed=frozenset(pressed),
            pointer=to_place(at) if at is not None else None,
            pointed=pointed,
            over=under(at) if at is not None else None,
            clicked=clicked,
            looked=looked,
            wheel=wheel,
        )

    def _press(self, event: pygame.event.Event) -> tuple[Action, ...]:
        if event.key == pygame.K_RETURN and event.mod & pygame.KMOD_ALT:
            return (Action.FULLSCREEN,)
        self._down.add(event.key)
        return KEYS.get(event.key, ())

    def _held(self) -> frozenset[Action]:
        return frozenset(action for key in self._down for action in KEYS.get(key, ()))


def only_held(controls: Controls) -> Controls:
    """What is left of a tick's wishes for the next one, when several are due at once."""
    return Controls(held=controls.held, pointer=controls.pointer, over=controls.over)
