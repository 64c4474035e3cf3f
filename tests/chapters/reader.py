"""A reader: plays the game by wishes, and remembers everything that was said."""

from __future__ import annotations

from collections.abc import Sequence

from game.content import Content
from game.session import LineStop, Session, Snapshot
from game.session.pilot import Pilot


class Reader:
    """Plays from the beginning, or from `since`; takes what is in `wishes` where it can, else the first.

    A wish is the text of an option, or a task's action such as "drawing:begin:lamp".
    """

    def __init__(self, content: Content, *wishes: str, since: Snapshot | None = None) -> None:
        self.content = content
        self.wishes = frozenset(wishes)
        self.session = Session.restore(content, since) if since else Session.begin(content)
        self.pilot = Pilot(self.session, self._choose, self._listen)
        self.heard: list[str] = []
        self._last = ""

    def until(self, objective: str) -> Reader:
        """Plays on to the first free moment with this objective."""
        self.pilot.play(lambda session: session.memory.objective == objective)
        assert self.session.memory.objective == objective
        return self

    def through(self, chapter: int) -> Reader:
        """Plays on until this chapter is over."""
        self.pilot.play(lambda session: session.memory.chapter > chapter)
        return self

    def to_the_end(self) -> Reader:
        """Plays on to the end of what there is."""
        self.pilot.play(lambda session: False)
        return self

    def use(self, *names: str) -> list[str]:
        """Walks to each Thing, person or door and acts on it; returns what was said meanwhile."""
        before = len(self.heard)
        for name in names:
            targets = [each.id for each in self.session.world.targets()]
            self.pilot.use(next(each for each in targets if each.partition(":")[2] == name))
            self.pilot.until_free()
        return self.heard[before:]

    def use_until(self, name: str, *, has: str) -> None:
        """Acts on `name` again, whatever comes between, till the item `has` is carried."""
        for _ in range(9):
            if has in self.session.memory.items:
                return
            self.use(name)
        raise AssertionError(f"'{name}' never gave '{has}'")

    def variable(self, name: str) -> object:
        """What the scripts remember under this name."""
        return self.session.telling.vm.variables[f"${name}"]

    def _choose(self, names: Sequence[str]) -> int:
        lines = self.content.program.lines
        texts = [lines[name].text if name in lines else name for name in names]
        return next((index for index, text in enumerate(texts) if text in self.wishes), 0)

    def _listen(self, session: Session) -> Session:
        stop = session.stop
        said = stop.id if isinstance(stop, LineStop) else ""
        if said and said != self._last:
            assert isinstance(stop, LineStop)
            self.heard.append(stop.text)
        self._last = said
        return session
