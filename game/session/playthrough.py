"""A whole playthrough by the pilot, with every milestone as it happens."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import msgspec

from game.content import Content, ContentError
from game.core.problems import Problem, did_you_mean
from game.session.choosing import Manner, chooser
from game.session.estimate import Estimate
from game.session.pilot import Pilot, PilotError
from game.session.session import Session
from game.session.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Reached:
    """A milestone, and when and where it was reached."""

    milestone: str
    chapter: int
    place: str
    tick: int


@dataclass(slots=True)
class Playthrough:
    """One run. `until` is the last chapter to be played; None is the end of the story.

    `taken` collects the ids of choices made, so that several runs can share it; `after` and `summaries` are
    the pilot's, `tell` hears of every milestone, and `estimate` knows how long a first player would take.
    """

    content: Content
    manner: Manner = Manner.FIRST
    seed: int = 0
    until: int | None = None
    taken: set[str] = field(default_factory=set)
    after: Callable[[Session], Session] | None = None
    tell: Callable[[Reached], None] | None = None
    summaries: bool = False
    estimate: Estimate = field(default_factory=Estimate)
    reached: list[Reached] = field(default_factory=list)
    lines: int = 0

    def play(self) -> Session:
        """Plays to the end of `until` or of the story; raises PilotError where there is no way on."""
        session = Session.begin(self.content, self.seed)
        choose = chooser(self.manner, self.seed, self.taken)
        pilot = Pilot(session, choose, self._after_tick, summaries=self.summaries)
        pilot.play(self._over, curious=self.manner is Manner.NEW)
        self.lines = pilot.lines
        return pilot.session

    def _over(self, session: Session) -> bool:
        return self.until is not None and session.memory.chapter > self.until

    def _after_tick(self, session: Session) -> Session:
        self.estimate.watch(session)
        if len(session.memory.milestones) > len(self.reached):
            self._note(session)
        return self.after(session) if self.after is not None else session

    def _note(self, session: Session) -> None:
        for milestone in session.memory.milestones[len(self.reached) :]:
            memory = session.memory
            reached = Reached(milestone, memory.chapter, memory.place, session.ticks)
            self.reached.append(reached)
            if self.tell is not None:
                self.tell(reached)


def saved_and_loaded(session: Session) -> Session:
    """The session after a journey through a save."""
    packed = msgspec.json.encode(session.snapshot())
    return Session.restore(session.content, msgspec.json.decode(packed, type=Snapshot))


class _Arrived(Exception):  # noqa: N818 - no fault: it ends a pilot's way where it was wanted
    """The pilot is where its playthrough was to lead."""


def begin_at(
    content: Content,
    place: str | None = None,
    mark: str | None = None,
    chapter: int | None = None,
    seed: int = 0,
) -> Session:
    """A session in the middle of the story, with facts of a real path: the pilot's own first choices.

    With a chapter alone it stands where that chapter begins, with a place at its mark (or `start`) the first
    time that the player is free there. In a place where she never is, or to which the story never comes, it
    stands as she was free last before the story came there, or first. Raises ContentError where there is no
    such chapter, place or mark.
    """
    _check_wanted(content, place, mark)
    session = Session.begin(content, seed)
    lately = _Lately(place)

    def after(session: Session) -> Session:
        in_chapter = chapter is None or session.memory.chapter >= chapter
        there = place is None or (session.free and session.world.place.name == place)
        if in_chapter and there:
            raise _Arrived
        if in_chapter:
            lately.note(session)
        return session

    try:
        Pilot(session, chooser(Manner.FIRST, seed, set()), after).play(lambda _: False)
    except _Arrived:
        return _set_down(session, place, mark)
    except PilotError:
        if lately.best is None:  # a pilot who is lost elsewhere is no reason not to stand in a map
            raise
    if lately.best is not None:
        return _set_down(Session.restore(content, lately.best), place, mark)
    wanted = f"chapter {chapter}" if chapter is not None else "a free moment"
    fault = Problem("assets/story", "", f"the story does not come to {wanted} yet")
    raise ContentError([fault])


def _set_down(session: Session, place: str | None, mark: str | None) -> Session:
    """The session, its player at that place and mark."""
    if place is not None:
        session.world.enter(place, mark or "start")
        session.world.gather(session.holds)
    return session


class _Lately:
    """Remembers where the player was free last before the story came to `place`, and until then, first."""

    def __init__(self, place: str | None) -> None:
        self._place = place
        self._last: Snapshot | None = None
        self._at: tuple[str, int, str] | None = None
        self._come = False
        self.best: Snapshot | None = None

    def note(self, session: Session) -> None:
        """Take notice of a tick; only the first free one of a place and hour is kept."""
        if self._place is None or self._come:
            return
        at = (session.world.place.name, session.memory.day, session.memory.hour)
        if session.world.place.name == self._place:
            self.best, self._come = self._last or self.best, True
        elif session.free and self._at != at:
            self._at = at
            self._last = session.snapshot()
            self.best = self.best or self._last


def _check_wanted(content: Content, place: str | None, mark: str | None) -> None:
    if place is None:
        return
    if place not in content.places:
        remedy = did_you_mean(place, content.places)
        raise ContentError([Problem("maps", "", f"there is no map '{place}'", remedy)])
    marks = [each.name for each in content.places[place].marks]
    if mark is not None and mark not in marks:
        fault = f"there is no Mark '{mark}'"
        raise ContentError([Problem(f"maps/{place}.tmx", "", fault, did_you_mean(mark, marks))])
