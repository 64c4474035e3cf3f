"""Plays the whole story as somebody would, painted and heard, and says what memory each place takes."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

os.environ["SDL_VIDEODRIVER"] = "dummy"
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

import game.view  # noqa: F401  first, for it imports pygame as the game does
from game.content import load_content
from game.core.lasting import lasting
from game.scenes.history import History
from game.scenes.notebook import NotebookScene
from game.scenes.pause import Pause
from game.scenes.scene import Scene, Stack
from game.scenes.title import Title
from game.session import Session
from game.session.playthrough import Playthrough
from game.session.rewind import Rewind
from game.view.album import Studio
from game.view.audio import Audio
from game.view.memory import give_back_large_blocks
from game.view.score import Score
from game.view.warm import read_ahead

MOST = 220.0
"""Resident megabytes (MiB) that the game may take at any moment."""
PAINTED = 20
"""Every so-many-th tick is painted and heard."""
_PAGE = 4096


class Player:
    """Sits before the window while the pilot plays, and opens the menus in every place."""

    def __init__(self, until: int | None = None) -> None:
        """Play to the end of chapter `until`, by default to that of the story."""
        give_back_large_blocks()
        with lasting():
            content = load_content()
        self.studio = Studio(content)
        self.score = Score(Audio())
        self.rewind = Rewind()
        self.where = ""
        self.most: dict[str, float] = {}
        title = Title(self.studio.backstage)
        self.stack = Stack(title)
        self.show([title])
        read_ahead(content)
        Playthrough(content, until=until, after=self.after).play()

    def after(self, session: Session) -> Session:
        """Paint what a session looks like now, if it is time."""
        self.rewind.note(session)
        self.score.follow(self.stack, self.studio.backstage)
        where = f"chapter {session.memory.chapter}, {session.world.place.name}"
        if session.ticks % PAINTED == 0:
            scenes = self.studio.scenes(session)
            self.show(scenes)
            if where != self.where and session.free:
                self.where = where
                self.open_menus(scenes, session)
            self.most[where] = max(self.most.get(where, 0.0), resident())
        return session

    def open_menus(self, scenes: list[Scene], session: Session) -> None:
        """Look into the notebook and at what was said, as one does on coming somewhere."""
        stage = self.studio.backstage
        for menu in (NotebookScene(stage, session), History(stage, session), Pause(stage, session)):
            self.show([*scenes, menu])

    def show(self, scenes: list[Scene]) -> None:
        """Paint scenes, the lowest first, and let them be heard."""
        self.stack = Stack(scenes[0])
        self.stack.scenes = list(scenes)
        self.studio.screen.age += PAINTED
        self.studio.screen.paint(self.stack, self.studio.backstage)


def resident() -> float:
    """MiB of memory that this process has now."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * _PAGE / 2**20


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints what each place took at most; exit status 1 where that is more than MOST."""
    parser = argparse.ArgumentParser(prog="python -m tools.memory", description=__doc__)
    parser.add_argument("--until", type=int, metavar="CHAPTER", help="stop after this chapter (default: 8)")
    most = Player(parser.parse_args(arguments).until).most
    for where, taken in most.items():
        print(f"{where:40} {taken:6.0f} MiB" + ("   MISSED" if taken > MOST else ""))
    print(f"{'at most':40} {max(most.values()):6.0f} MiB, bound {MOST:.0f}")
    return max(most.values()) > MOST


if __name__ == "__main__":
    sys.exit(main())
