"""The screen: it gathers wishes, paints whatever scenes are on, and lets be heard what they ask for."""

from __future__ import annotations

import operator
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

import pygame

from game.core.controls import Controls
from game.core.geometry import Point
from game.core.settings import Settings
from game.scenes.prompts import asking
from game.scenes.scene import Scene, Stack
from game.view import fonts
from game.view.brightness import brightened
from game.view.canvas import Canvas, Hits
from game.view.frame import Eyes, Frame
from game.view.keeping import pass_time
from game.view.keys import Keys
from game.view.laying import lay
from game.view.legibility import Legibility
from game.view.toasts import Toasts
from game.view.window import DESIGN, Window

if TYPE_CHECKING:
    from pathlib import Path

    from game.scenes.backstage import Backstage
    from game.view.reader import Reader
    from game.view.score import Score

CURSOR_TICKS = 240
"""Ticks without a move after which the pointer hides."""


@dataclass(frozen=True, slots=True)
class Backdrop:
    """The picture of scenes that stand still under a menu, as it was painted with these settings."""

    scenes: tuple[Scene, ...]
    settings: Settings
    picture: pygame.Surface

    def shows(self, scenes: tuple[Scene, ...], surface: pygame.Surface, settings: Settings) -> bool:
        """Whether it is still the picture of `scenes` on `surface`."""
        same = len(scenes) == len(self.scenes) and all(map(operator.is_, scenes, self.scenes))
        return same and settings is self.settings and surface.get_size() == self.picture.get_size()


class Screen:
    """One window with all that is painted on it and heard beside it; `closing` once the player shut it."""

    def __init__(self, window: Window, *, sound: bool = True) -> None:
        self.window = window
        self.closing = False
        self.age = 0
        self._hits = Hits()
        self._keys = Keys()
        self.focused = True
        self._wanted = 0
        self._listens = False
        self.eyes = Eyes()
        self._score: Score | None = None
        self._reader: Reader | None = None
        self._mono = False
        self._sound = sound
        self._idle = CURSOR_TICKS
        self._over: str | None = None
        self._hand = False
        self._toasts = Toasts()
        self._backdrop: Backdrop | None = None

    def controls(self) -> Controls:
        """What the player asked for since the last call."""
        if not self._listens:
            self._keys.pads.open()  # only after the first frame, which needs no pad
            self._listens = True
        events = pygame.event.get()
        for event in events:
            self._attend(event)
        wishes = self._keys.collect(events, self._hits.at, self._in_place)
        if wishes.pressed or wishes.clicked:
            self._toasts.press()
        self._wanted = self.age if wishes.wanting else self._wanted
        self._show_cursor(moved=wishes.pointed or wishes.clicked)
        self._over = wishes.over if self._idle < CURSOR_TICKS else None
        self._shape_cursor(hand=(self._over or "panel") != "panel")
        return wishes

    def obey(self, settings: Settings) -> None:
        """Take up what the player has bound to what."""
        self._keys.obey(settings)

    def _attend(self, event: pygame.event.Event) -> None:
        """Follow what happens to the window itself."""
        match event.type:
            case pygame.QUIT:
                self.closing = True
            case pygame.VIDEORESIZE:
                self.window.resized()
            case pygame.WINDOWMOVED:
                self.window.moved(event.x, event.y)
            case pygame.WINDOWFOCUSLOST | pygame.WINDOWFOCUSGAINED:
                self.focused = event.type == pygame.WINDOWFOCUSGAINED

    def paint(self, stack: Stack, backstage: Backstage) -> None:
        """Paint the scenes that are seen and show the frame."""
        pass_time(self.age)
        hits = Hits()
        fonts.use(backstage.settings.letterform)
        canvas = Canvas(self.window.surface, self.window.area, hits, Legibility.of(backstage.settings))
        if self._keys.pad_lost:
            self._keys.pad_lost = False
            backstage.say(backstage.words("menu.pad_lost"))
        telling = self._toasts.take(backstage.messages, self.age, backstage.settings)
        frame = Frame(
            self.window, canvas, backstage, self.eyes, self.age, self._over, self._keys.device, telling
        )
        visible = stack.visible
        if visible and visible[0].overlay:
            self.window.surface.fill((0, 0, 0))
        if visible:
            self._paint_below(visible, frame)
            hits.spots.clear()
            _painter(visible[-1])(visible[-1], frame)
            self._show_prompts(visible[-1], frame)
        self._hits = hits
        if telling:
            from game.view import hud  # the first frame has no message

            hud.toast(canvas, self._toasts.text)
        brightened(self.window.surface, backstage.settings.brightness)
        pygame.display.flip()

    def _paint_below(self, visible: tuple[Scene, ...], frame: Frame) -> None:
        """Paint what lies under the topmost scene; under a menu nothing moves, so that once is enough."""
        below, surface = visible[:-1], self.window.surface
        kept = self._backdrop
        if kept is not None and kept.shows(below, surface, frame.settings):
            lay(surface, kept.picture, surface.get_rect())
            return
        for scene in below:
            _painter(scene)(scene, frame)
        still = below and not getattr(visible[-1], "pauses", True)
        self._backdrop = Backdrop(below, frame.settings, surface.copy()) if still else None

    def _show_prompts(self, scene: Scene, frame: Frame) -> None:
        """Tell what can be asked of the scene with the device in use."""
        if asking(scene):
            from game.view import footers  # no scene of the first frame needs it

            footers.show(frame, scene, self.age - self._wanted)

    def hear(self, stack: Stack, backstage: Backstage) -> None:
        """Let the sounds be heard that were asked for, and follow the music and the place."""
        if self._sound:
            self._open_ears(backstage)
        if self._score is not None and self._reader is not None:
            fresh = self._toasts.text if self._toasts.fresh else ""
            self._reader.follow(stack, backstage, fresh)
            self._score.follow(stack, backstage, hushed=not self.focused, spoken=self._reader.speaking)
        backstage.sounds.clear()

    def _open_ears(self, backstage: Backstage) -> None:
        """Open the sound device, and say so if there is none; anew where one ear is wanted instead of two."""
        mono = backstage.settings.mono
        if self._score is not None and self._mono is mono:
            return
        from game.view.audio import Audio  # opened after the first frame
        from game.view.reader import Reader
        from game.view.score import Score

        if self._score is not None:
            pygame.mixer.quit()
        audio = Audio(mono=mono)
        if self._score is None and not audio.playing:
            backstage.say(backstage.words("menu.no_sound"))
        self._score, self._mono = Score(audio), mono
        self._reader = self._reader or Reader()

    def keep_picture(self, path: Path) -> None:
        """Write the frame as it was shown last to `path`; raises OSError where that cannot be."""
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            pygame.image.save(self.window.surface, str(path))
        except pygame.error as error:
            raise OSError(str(error)) from error

    def close(self) -> None:
        """Shut the window."""
        fonts.forget()
        pygame.quit()

    def _in_place(self, position: tuple[int, int]) -> Point | None:
        seen, area = self.eyes.seen, self.window.area
        if seen is None:
            return None
        scale = DESIGN[0] / area.w
        x = round((position[0] - area.x) * scale)
        y = round((position[1] - area.y) * scale)
        return Point(seen.x + x, seen.y + y)

    def _shape_cursor(self, *, hand: bool) -> None:
        """A hand over whatever can be clicked."""
        if hand != self._hand:
            self._hand = hand
            with suppress(pygame.error):  # some systems have no cursors to lend
                pygame.mouse.set_cursor(pygame.SYSTEM_CURSOR_HAND if hand else pygame.SYSTEM_CURSOR_ARROW)

    def _show_cursor(self, *, moved: bool) -> None:
        self._idle = 0 if moved else self._idle + 1
        pygame.mouse.set_visible(self._idle < CURSOR_TICKS)


def _painter(scene: Scene) -> Painter:
    """The painter of a scene stands under the scene's own name: scenes/title.py for game.scenes.title."""
    name = type(scene).__module__.rpartition(".")[2]
    painter: Painter = import_module(f"game.view.scenes.{name}").paint
    return painter


if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    Painter = Callable[[Any, Frame], None]
