"""A whole playthrough by the pilot, with every milestone as it happens."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from game.content import Content
from game.session.choosing import Manner, chooser
from game.session.pilot import Pilot
from game.session.session import Session


@dataclass(frozen=True, slots=True)
class Reached:
    """A milestone, and when and where it was reached."""

    milestone: str
    chapter: int
    place: str
    tick: int


Watcher = Callable[[Session], None]


@dataclass(slots=True)
class Playthrough:
    """One run. `until` is the last chapter to be played; None is the end of the story.

    `taken` collects the ids of choices made, so that several runs can share it; `watch` sees every tick and
    `tell` every milestone.
    """

    content: Content
    manner: Manner = Manner.FIRST
    seed: int = 0
    until: int | None = None
    taken: set[str] = field(default_factory=set)
    watch: Watcher | None = None
    tell: Callable[[Reached], None] | None = None
    reached: list[Reached] = field(default_factory=list)
    lines: int = 0
    session: Session | None = None

    def play(self) -> Session:
        """Plays to the end of `until` or of the story; raises PilotError where there is no way on."""
        session = self.session = Session.begin(self.content, self.seed)
        pilot = Pilot(session, chooser(self.manner, self.seed, self.taken), self._after_tick)
        pilot.play(self._over)
        self.lines = pilot.lines
        return session

    def _over(self, session: Session) -> bool:
        return self.until is not None and session.memory.chapter > self.until

    def _after_tick(self, session: Session) -> None:
        if len(session.memory.milestones) > len(self.reached):
            self._note(session)
        if self.watch is not None:
            self.watch(session)

    def _note(self, session: Session) -> None:
        for milestone in session.memory.milestones[len(self.reached) :]:
            memory = session.memory
            reached = Reached(milestone, memory.chapter, memory.place, session.ticks)
            self.reached.append(reached)
            if self.tell is not None:
                self.tell(reached)


def play_to(content: Content, here: Callable[[Session], bool], seed: int = 0) -> Session:
    """A session played by the pilot's first choices up to the first free moment where `here` holds."""
    session = Session.begin(content, seed)
    Pilot(session, chooser(Manner.FIRST, seed, set())).play(here)
    return session
