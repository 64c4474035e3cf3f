"""The author's desk: says what is wrong in maps, scripts, cast, words and art, once or after every save."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from game.content.content import Content, read_content
from game.content.edited import Edited
from game.content.folders import Folders
from game.content.sounds import missing_sounds
from game.core.problems import Problem

LOOK_EVERY = 0.5
"""Seconds between two looks whether a file was saved."""


class Desk:
    """Tells the problems of the files and folders at `paths`, or of all; `sound` lists what is silent too."""

    def __init__(self, folders: Folders, paths: Sequence[Path] = (), *, sound: bool = False) -> None:
        self._folders = folders
        self._wanted = [path.resolve() for path in paths]
        self._sound = sound

    def check(self) -> int:
        """Say what is wrong now; returns the exit status."""
        content, problems = self._read()
        shown = [each for each in problems if self._is_wanted(each)]
        for problem in sorted(shown):
            _say(str(problem))
        if content is None and not shown:
            _say(f"nothing here, but {len(problems)} elsewhere keep names from being looked up")
        if content is not None:
            self._sum_up(content, shown)
        sys.stdout.flush()
        return 1 if shown or content is None else 0

    def watch(self) -> int:
        """Check, and again whenever a file is saved, until interrupted; returns the last exit status."""
        edited = Edited(self._folders)
        status = self.check()
        with suppress(KeyboardInterrupt):
            while True:
                time.sleep(LOOK_EVERY)
                if edited.changed():
                    _say(f"--- {datetime.now().astimezone():%H:%M:%S}")
                    status = self.check()
        return status

    def _read(self) -> tuple[Content | None, list[Problem]]:
        content, problems = read_content(self._folders)
        if content is None:
            return None, problems
        from game.view.gallery import missing_pictures  # what cannot be read needs no pictures

        missing = missing_pictures(content)
        return content, problems + [Problem(f"assets/{name}", "", "is not drawn yet") for name in missing]

    def _is_wanted(self, problem: Problem) -> bool:
        file = self._folders.root / problem.file
        return not self._wanted or any(each in (file, *file.parents) for each in self._wanted)

    def _sum_up(self, content: Content, shown: Sequence[Problem]) -> None:
        for line in missing_sounds(content) if self._sound else ():
            _say(line)
        if not shown:
            program = content.program
            counts = f"{len(content.places)} maps, {len(program.nodes)} nodes, {len(program.lines)} lines"
            _say(f"no problems: {counts}")


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
