"""Pictures of a session without a window: one frame on demand, or one of every scene as it is played."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import pygame

from game.core.controls import IDLE
from game.core.settings import Settings, TextSpeed
from game.scenes.backstage import Backstage, Library
from game.scenes.choosing import LOCKED
from game.scenes.play import Play
from game.scenes.saves import Saved
from game.scenes.scene import Scene, Stack
from game.scenes.task import TaskScene
from game.scenes.title import Title
from game.session import ChoiceStop, LineStop, Session, TaskStop
from game.view.frame import Eyes
from game.view.panel import PanelRuler
from game.view.screen import Screen
from game.view.window import Window

if TYPE_CHECKING:
    from game.content import Content
    from game.session import Snapshot

LIT = 150
"""Curtain, in thousandths, up to which a picture is worth keeping."""
SETTLED = 300
"""Ticks after which a card or a panel has come to rest."""


class NoSaves:
    """A shelf that stays empty."""

    some = False

    def entries(self) -> Sequence[Saved]:
        return ()

    def write(self, slot: str, session: Session) -> None:
        """Keeps nothing."""

    def read(self, slot: str) -> Snapshot:
        raise KeyError(slot)

    def read_older(self, slot: str) -> Snapshot:
        raise KeyError(slot)

    def picture(self, slot: str) -> bytes | None:
        return dict[str, bytes]().get(slot)

    def pin(self, slot: str, *, pinned: bool) -> None:
        """There is nothing to pin."""

    def remove(self, slot: str) -> None:
        """There is nothing to throw away."""

    def fresh(self) -> str:
        return "1"


class Studio:
    """Paints sessions where nobody looks on, with SDL's dummy driver."""

    def __init__(self, content: Content) -> None:
        if pygame.display.get_surface() is None:
            os.environ["SDL_VIDEODRIVER"] = "dummy"
        self.screen = Screen(Window(), sound=False)
        self.screen.eyes = Eyes(still=True)
        settings = Settings(text_speed=TextSpeed.INSTANT)
        library = Library()
        library.content = content
        self.backstage = Backstage(content.words, settings, PanelRuler(), NoSaves(), library)

    def paint(self, scenes: Sequence[Scene], path: Path) -> None:
        """Paint `scenes`, the lowest first, and write the frame to `path`."""
        stack = Stack(scenes[0])
        stack.scenes = list(scenes)
        self.screen.paint(stack, self.backstage)
        self.screen.keep_picture(path)

    def session(self, session: Session, path: Path) -> None:
        """Paint a session as it would be on the screen now, every letter written."""
        self.paint(self.scenes(session), path)

    def scenes(self, session: Session) -> list[Scene]:
        """What would be on the screen now, the lowest first."""
        play = Play(self.backstage, session)
        play.attend()
        if play.choosing is not None:
            play.choosing.age = LOCKED
        scenes: list[Scene] = [play]
        if isinstance(session.stop, TaskStop):
            task = TaskScene(self.backstage, session)
            task.age = task.since = SETTLED
            task.last = task.state.done[-1] if task.state.done else ""
            scenes.append(task)
        return scenes


class Album:
    """Watches a playthrough and keeps the title, each card, and one picture of each scene and each task."""

    def __init__(self, content: Content, folder: Path) -> None:
        self.folder = folder
        self._studio = Studio(content)
        self._kept: set[str] = set()
        title = Title(self._studio.backstage)
        title.tick(IDLE)
        self._studio.paint([title], folder / "00_title.png")

    def watch(self, session: Session) -> None:
        """Look at a session after a tick, and keep a picture if this is a moment not kept yet."""
        name = self._moment(session)
        if name and name not in self._kept:
            self._kept.add(name)
            self._studio.session(session, self.folder / f"{len(self._kept):02}_{name}.png")

    def _moment(self, session: Session) -> str:
        """What this moment would be called, or nothing where it is not worth a picture."""
        stage, stop = session.world.stage, session.stop
        chapter = session.memory.chapter
        if stage.card:
            return f"card_{stage.card}"
        if stage.dark > LIT:
            return ""
        if isinstance(stop, TaskStop):
            return f"{stop.task}_{'ready' if len(stop.state.done) > 2 else 'begun'}"
        node = (session.telling.vm.node or "").lower()
        if isinstance(stop, ChoiceStop):
            return f"{node}_choice"
        if isinstance(stop, LineStop) and node.startswith("ch"):
            return f"{node}"
        return f"ch{chapter}_{session.memory.place}_{stage.light or stage.hour}" if session.free else ""
