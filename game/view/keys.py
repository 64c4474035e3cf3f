"""Turns what the window was told into wishes: a press counts once, a held key as long as it is held."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

import pygame

from game.core.bindings import Bindings
from game.core.controls import Action, Controls, Device
from game.core.geometry import Point
from game.core.settings import Settings
from game.view.keyboard import key_name
from game.view.pads import REMOVALS, Pads

LEFT_BUTTON, RIGHT_BUTTON = 1, 3
HOVER_TICKS = 75
"""Ticks that the pointer rests on something before that is a look, where the player wants it so."""
SETTLES = 12
"""Ticks after the window changed in which the pointer's moves are the system's, not the player's."""
CHANGES = (
    pygame.WINDOWENTER,
    pygame.WINDOWFOCUSGAINED,
    pygame.WINDOWRESIZED,
    pygame.WINDOWSIZECHANGED,
    pygame.VIDEORESIZE,
)
PRESS = "press"
"""How the ids of spots begin that are clicked instead of pressing a key: "press:menu"."""

Under = Callable[[tuple[int, int]], str | None]
ToPlace = Callable[[tuple[int, int]], Point | None]


@dataclass
class _News:
    """What came with the events of one tick."""

    pressed: set[Action] = field(default_factory=set)
    named: list[str] = field(default_factory=list)
    pointed: bool = False
    clicked: bool = False
    looked: bool = False
    wheel: int = 0


class Keys:
    """Fed with events; what is held is remembered from them, never asked of the devices.

    `device` is the one that was used last; `pad_lost` holds from the moment when a pad in use was pulled out
    until somebody takes note of it.
    """

    def __init__(self, settings: Settings | None = None) -> None:
        self.device = Device.KEYS
        self.pad_lost = False
        self.pads = Pads()
        self._down: set[str] = set()
        self._position: tuple[int, int] | None = None
        self._gripped = False
        self._resting = 0
        self._rested_on: str | None = None
        self._runs = False
        self._settling = 0
        self.obey(settings or Settings())

    def obey(self, settings: Settings) -> None:
        """Take up what the player has bound to what."""
        self._keys: Bindings = settings.bindings(Device.KEYS)
        self._buttons: Bindings = settings.bindings(Device.PAD)
        self.pads.stick_on = settings.stick_reach / 100
        self._hover_looks = settings.hover_looks
        self._always_run, self._run_toggles = settings.always_run, settings.run_toggles
        self._runs = self._runs and settings.run_toggles

    def collect(self, events: Iterable[pygame.event.Event], under: Under, to_place: ToPlace) -> Controls:
        """The wishes in `events`; `under` tells what was painted at a spot, `to_place` where in the place."""
        news, known = _News(), self._position is not None
        self._settling = max(0, self._settling - 1)
        for event in events:
            self._take(event, news)
        if (news.pointed and known and not self._settling) or news.clicked or news.looked or news.wheel:
            self.device = Device.MOUSE
        self._runs ^= self._run_toggles and Action.RUN in news.pressed
        at = self._position
        over = under(at) if at is not None else None
        moved = news.pointed or news.clicked or bool(news.pressed)
        wishes = Controls(
            held=self._held(),
            pressed=frozenset(news.pressed),
            pointer=to_place(at) if at is not None else None,
            pointed=news.pointed,
            over=over,
            clicked=news.clicked,
            looked=news.looked or self._rests(over, moved=moved),
            gripped=self._gripped,
            wheel=news.wheel,
            named=tuple(news.named),
            device=self.device,
        )
        return clicked_away(wishes)

    def _take(self, event: pygame.event.Event, news: _News) -> None:
        """Take up one event: what it presses, what is held from now on, and where the pointer is."""
        match event.type:
            case pygame.KEYDOWN:
                self.device = Device.KEYS
                news.pressed.update(self._press(event, news.named))
            case pygame.KEYUP:
                self._down.discard(key_name(event.key))
            case pygame.MOUSEMOTION:
                news.pointed = news.pointed or event.pos != self._position
                self._position = event.pos
            case pygame.MOUSEBUTTONDOWN:
                self._click(event, news)
            case pygame.MOUSEBUTTONUP:
                self._gripped = self._gripped and event.button != LEFT_BUTTON
            case pygame.MOUSEWHEEL:
                news.wheel += event.y
            case pygame.WINDOWFOCUSLOST:
                self._let_go()
            case change if change in CHANGES:
                self._settling = SETTLES
            case _:
                news.pressed.update(self._heard(event, news.named))

    def _click(self, event: pygame.event.Event, news: _News) -> None:
        self._position = event.pos
        news.clicked = news.clicked or event.button == LEFT_BUTTON
        news.looked = news.looked or event.button == RIGHT_BUTTON
        self._gripped = self._gripped or event.button == LEFT_BUTTON

    def _let_go(self) -> None:
        """Forget all that is held: it is let go where this window does not hear of it."""
        self._down.clear()
        self._gripped = False
        self.pads.let_go()

    def _press(self, event: pygame.event.Event, named: list[str]) -> tuple[Action, ...]:
        if event.key == pygame.K_RETURN and event.mod & pygame.KMOD_ALT:
            return (Action.FULLSCREEN,)
        name = key_name(event.key)
        self._down.add(name)
        named.append(f"{Device.KEYS}:{name}")
        return self._keys.actions(name)

    def _heard(self, event: pygame.event.Event, named: list[str]) -> set[Action]:
        names = set(self.pads.hear(event))
        if event.type in REMOVALS and self.device is Device.PAD:
            self.device, self.pad_lost = Device.KEYS, True
        if names:
            self.device = Device.PAD
            named.extend(f"{Device.PAD}:{name}" for name in sorted(names))
        return {action for name in names for action in self._buttons.actions(name)}

    def _held(self) -> frozenset[Action]:
        keys = {action for name in self._down for action in self._keys.actions(name)}
        held = keys.union(*(self._buttons.actions(name) for name in self.pads.down))
        runs = self._runs if self._run_toggles else Action.RUN in held
        held.discard(Action.RUN)
        return frozenset(held | {Action.RUN} if runs != self._always_run else held)

    def _rests(self, over: str | None, *, moved: bool) -> bool:
        """Whether the pointer has just rested long enough on a thing or somebody to look at it."""
        if moved or over != self._rested_on:
            self._rested_on, self._resting = over, 0
            return False
        self._resting += 1
        shown = (over or "").startswith(("thing:", "person:"))
        return self._hover_looks and shown and self._resting == HOVER_TICKS


def clicked_away(controls: Controls) -> Controls:
    """A click on a spot that stands for a key becomes a press of what that key stands for."""
    part, _, name = (controls.over or "").partition(":")
    if part != PRESS or not controls.clicked:
        return controls
    action = Action(name)
    return replace(controls, clicked=False, over=None, pressed=controls.pressed | {action})


def only_held(controls: Controls) -> Controls:
    """What is left of a tick's wishes for the next one, when several are due at once."""
    return Controls(
        held=controls.held,
        pointer=controls.pointer,
        over=controls.over,
        gripped=controls.gripped,
        device=controls.device,
    )
