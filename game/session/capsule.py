"""Capsule: a stretch of play that can be played again, tick by tick, as it was."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from game.content import Content
from game.core.controls import IDLE, Controls
from game.session.session import Session
from game.session.snapshot import Snapshot
from game.session.stops import Act, Answer, Choose, Next, Shortcut

CAPSULE_VERSION = 1
"""The form of capsules."""
MOST_TICKS = 60 * 60 * 10
"""Ticks that a recorder keeps before it begins anew: ten minutes."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """`ticks` equal ticks: their controls, and the answer as its kind and its word."""

    ticks: int
    controls: Controls
    answer: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Capsule:
    """Where a stretch began, everything that was pressed and answered since, and with which versions."""

    version: int
    versions: dict[str, str]
    start: Snapshot
    stretches: tuple[Stretch, ...]


class Recorder:
    """Keeps what is needed to play on from `session` again; told of each tick before it happens."""

    def __init__(self, session: Session, versions: dict[str, str]) -> None:
        self._versions = versions
        self._begin(session)

    def note(self, session: Session, controls: Controls = IDLE, answer: Answer | None = None) -> None:
        """Remembers one tick's controls and answer."""
        if self._ticks >= MOST_TICKS:
            self._begin(session)
        self._ticks += 1
        stretch = Stretch(1, controls, _packed(answer))
        last = self._stretches[-1] if self._stretches else None
        if last is not None and (last.controls, last.answer) == (stretch.controls, stretch.answer):
            self._stretches[-1] = Stretch(last.ticks + 1, controls, last.answer)
        else:
            self._stretches.append(stretch)

    def capsule(self) -> Capsule:
        """All that was remembered since the recorder began."""
        return Capsule(CAPSULE_VERSION, self._versions, self._start, tuple(self._stretches))

    def _begin(self, session: Session) -> None:
        self._start = session.snapshot()
        self._stretches: list[Stretch] = []
        self._ticks = 0


def write_capsule(capsule: Capsule) -> bytes:
    """The capsule as JSON."""
    return msgspec.json.encode(capsule)


def read_capsule(written: bytes) -> Capsule:
    """The capsule in these bytes; raises ValueError where there is none."""
    try:
        return msgspec.json.decode(written, type=Capsule)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        raise ValueError(f"this is no capsule: {error}") from error


def replay(content: Content, capsule: Capsule) -> Session:
    """The session after all that the capsule holds was done again."""
    session = Session.restore(content, capsule.start)
    for stretch in capsule.stretches:
        for _ in range(stretch.ticks):
            session.tick(stretch.controls, _unpacked(stretch.answer))
    return session


def _packed(answer: Answer | None) -> tuple[str, str] | None:
    match answer:
        case None:
            return None
        case Next():
            return "next", ""
        case Choose(index):
            return "choose", str(index)
        case Act(action):
            return "act", action
        case Shortcut():
            return "shortcut", ""


def _unpacked(answer: tuple[str, str] | None) -> Answer | None:
    match answer:
        case ("next", _):
            return Next()
        case ("choose", index):
            return Choose(int(index))
        case ("act", action):
            return Act(action)
        case ("shortcut", _):
            return Shortcut()
        case _:
            return None
