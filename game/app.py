"""The one loop in real time, and the only room where window, scenes, saves and content meet."""

from __future__ import annotations

import os
import sys
import threading
import time
import traceback
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from game.core.controls import Action, Controls
from game.opening import Options, beginning, load, words
from game.scenes.backstage import Backstage
from game.scenes.leaflet import Leaflet
from game.scenes.prompts import asking
from game.scenes.scene import Push, Scene, Stack
from game.scenes.seen import Seen
from game.scenes.shelf import Shelf
from game.scenes.title import Title
from game.view.keys import only_held
from game.view.memory import give_back_large_blocks
from game.view.panel import PanelRuler
from game.view.screen import Screen
from game.view.window import DisplayMissing, Window

if TYPE_CHECKING:
    from game.core.settings import Settings
    from game.scenes.live import Live
    from game.session import Session

__all__ = ["DisplayMissing", "Options", "run"]

TICK = 1 / 60
MOST_TICKS = 12
"""Ticks made up for at once after a stall; the rest is forgiven."""
LOOK_EVERY = 0.5
"""Seconds between two looks whether a map or script was saved."""
NOTE_SEEN = "content-note-seen"
"""The empty file that says that the content note has been shown."""


def run(options: Options) -> int:
    """Open the window and play until it is closed; returns the exit status, raises DisplayMissing."""
    return App(options).run()


class App:
    """The loop: sleep till the next tick is due, tick what is due, paint once."""

    def __init__(self, options: Options) -> None:
        from game.storage import SettingsFile, player_folder

        self.options = options
        self.home = player_folder(None, os.environ)
        self._settings_file = SettingsFile(self.home)
        settings, fault = self._settings_file.load()
        window = Window(software=options.software, fullscreen=settings.fullscreen, place=settings.window)
        self.screen = Screen(window)
        self.screen.obey(settings)
        self.backstage = self._backstage(settings)
        if fault is not None:
            self.backstage.say(self.backstage.words("settings.broken"))
        self.stack = Stack(self._first_scene())
        self._live: Live | None = None
        self._focused = True
        self._show_note_once()

    def run(self) -> int:
        """Play until the window is closed or the game is left."""
        try:
            self._loop()
        except Exception:
            return self._crashed()
        finally:
            self.screen.close()
        self._keep_window()
        self._keep_seen()
        return 0

    def _keep_window(self) -> None:
        """Remember where the window stood."""
        place = self.screen.window.place
        if place != self.backstage.settings.window:
            self.backstage.change(window=place)

    def _loop(self) -> None:
        self.screen.paint(self.stack, self.backstage)
        frames = 1
        due = time.perf_counter() + TICK
        while self._on(frames):
            if frames == 1:
                give_back_large_blocks()
                threading.Thread(target=self._read, daemon=True).start()
            if self._live is not None:
                self._live.take_up(self.stack)
            due = self._tick_what_is_due(_slept(due))
            if self.stack.top is not None:
                self.screen.paint(self.stack, self.backstage)
                self.screen.hear(self.stack, self.backstage)
            frames += 1

    def _read(self) -> None:
        """Read what was authored, and go on looking whether it was saved anew where that is wished."""
        load(self.backstage)
        if not self.options.live:
            return
        from game.content import find_folders
        from game.scenes.live import Live

        self._live = Live(self.backstage, find_folders())
        while True:
            time.sleep(LOOK_EVERY)
            self._live.look()

    def _on(self, frames: int) -> bool:
        """Whether there is a next frame after so many."""
        wanted = self.options.frames is None or frames < self.options.frames
        return wanted and self.stack.top is not None and not self.screen.closing

    def _tick_what_is_due(self, due: float) -> float:
        """Tick once for each sixtieth of a second that has passed; returns when the next one is due."""
        controls = self.screen.controls()
        self._obey_window_keys(controls)
        controls = self._paused_if_left(controls)
        for _ in range(MOST_TICKS):
            self.stack.tick(controls)
            self.screen.age += 1
            controls = only_held(controls)
            due += TICK
            if due > time.perf_counter() or self.stack.top is None:
                return due
        return time.perf_counter() + TICK

    def _obey_window_keys(self, controls: Controls) -> None:
        if controls.presses(Action.FULLSCREEN):
            self.backstage.change(fullscreen=not self.backstage.settings.fullscreen)
        if controls.presses(Action.VOICE):
            self.backstage.change(self_voicing=not self.backstage.settings.self_voicing)
        if controls.presses(Action.SCREENSHOT):
            self._keep_picture()
        self.screen.window.set_fullscreen(self.backstage.settings.fullscreen)

    def _keep_picture(self) -> None:
        """Keep what is on the screen, and say where."""
        name = datetime.now().astimezone().strftime("%Y-%m-%d-%H%M%S.png")
        path = self.home / "pictures" / name
        try:
            self.screen.keep_picture(path)
        except OSError as error:
            self.backstage.say(str(error))
        else:
            self.backstage.say(self.backstage.words("menu.picture_kept", path=path))

    def _paused_if_left(self, controls: Controls) -> Controls:
        """As soon as another window is in use the menu key is pressed where play would go on alone."""
        left = self._focused and not self.screen.focused
        self._focused = self.screen.focused
        top = self.stack.top
        pauses = asking(top) and top.pauses
        if left and pauses and self.backstage.settings.pause_unfocused:
            return replace(controls, pressed=controls.pressed | {Action.MENU})
        return controls

    def _backstage(self, settings: Settings) -> Backstage:
        ruler = PanelRuler(settings.text_size, settings.letterform)

        def keep(changed: Settings) -> None:
            ruler.percent, ruler.letterform = changed.text_size, changed.letterform
            if changed.language != self.backstage.language:
                self.backstage.language = changed.language
                self.backstage.words = words(changed.language)
            self.screen.obey(changed)
            self._keep_settings(changed)

        return Backstage(
            words=words(settings.language),
            settings=settings,
            language=settings.language,
            ruler=ruler,
            saves=Shelf(self.home / "saves", _now, self._photographed),
            keep=keep,
            seen=self._seen(),
            seed=self.options.seed,
        )

    def _photographed(self, session: Session) -> bytes | None:
        from game.view.photograph import photograph  # the first frame needs no place

        return photograph(session, self.screen.eyes)

    def _keep_seen(self) -> None:
        from game.storage import SaveError

        try:
            self.backstage.seen.keep()
        except SaveError as error:
            _say(str(error))

    def _seen(self) -> Seen:
        from game.storage import ProfileFile

        profile = ProfileFile(self.home)
        return Seen(lambda: profile.load()[0], profile.write)

    def _keep_settings(self, settings: Settings) -> None:
        from game.storage import SaveError

        try:
            self._settings_file.write(settings)
        except SaveError as error:
            self.backstage.say(str(error))
            _say(str(error))

    def _first_scene(self) -> Scene:
        begun = beginning(self.options, self.backstage)
        if begun is not None:
            from game.scenes.loading import Loading

            return Loading(self.backstage, begun)
        return Title(self.backstage)

    def _show_note_once(self) -> None:
        """Lay the content note over the very first title."""
        seen = self.home / NOTE_SEEN
        if isinstance(self.stack.top, Title) and not seen.exists():
            self.stack.apply(Push(Leaflet(self.backstage, "content_note")))
            with suppress(OSError):
                self.home.mkdir(parents=True, exist_ok=True)
                seen.touch()

    def _crashed(self) -> int:
        """Save what can be saved, and say what went wrong and where all is."""
        from game.scenes.rescue import rescue  # what loads a session, and is never wanted

        told = rescue(self.stack, self.backstage, self.home, traceback.format_exc())
        for line in told:
            _say(line)
        with suppress(Exception):  # it may be the window that broke
            self._tell(told)
        return 1

    def _tell(self, lines: Sequence[str]) -> None:
        """Show a message until it was read."""
        from game.scenes.question import Message

        self.stack = Stack(Message(self.backstage, lines))
        frames = 0
        while self._on(frames):
            self._tick_what_is_due(_slept(time.perf_counter() + TICK))
            self.screen.paint(self.stack, self.backstage)
            frames += 1


def _say(text: str) -> None:
    sys.stderr.write(text + "\n")


def _slept(due: float) -> float:
    """Sleep till `due`, the last moment awake; returns it."""
    left = due - time.perf_counter()
    if left > 0:
        time.sleep(left)
    return due


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")
