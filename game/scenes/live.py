"""Live: what was authored is read anew when it is saved, and play goes on in it from the very moment."""

from __future__ import annotations

from game.content import Content, ContentError, load_content
from game.content.edited import Edited
from game.content.folders import Folders
from game.scenes.backstage import Backstage
from game.scenes.play import Play
from game.scenes.scene import Reset, Stack
from game.session import Session


class Live:
    """Looks at the files in one thread, and changes what is on in another."""

    def __init__(self, backstage: Backstage, folders: Folders) -> None:
        self._backstage = backstage
        self._folders = folders
        self._edited = Edited(folders)
        self._read: Content | None = None

    def look(self) -> None:
        """Read everything anew if a file was saved; what is wrong in it is shown instead."""
        if not self._edited.changed():
            return
        try:
            self._read = load_content(self._folders)
        except ContentError as error:
            first, *others = map(str, error.problems)
            more = f" (and {len(others)} more: run `python -m game check`)" if others else ""
            self._backstage.say(first + more)

    def take_up(self, stack: Stack) -> None:
        """Let play go on in what was read last, once nothing lies over it."""
        play = stack.top
        if self._read is None or not isinstance(play, Play):
            return
        content, self._read = self._read, None
        self._backstage.library.content = content
        if self._backstage.language == "en":
            self._backstage.words = content.words
        try:
            session = Session.restore(content, play.session.snapshot())
        except KeyError as error:
            self._backstage.say(self._backstage.words("menu.save_unusable", what=error.args[0]))
            return
        stack.apply(Reset(Play(self._backstage, session)))
        self._backstage.say(self._backstage.words("menu.read_anew"))
