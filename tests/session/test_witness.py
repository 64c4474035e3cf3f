"""A witness is told of every tick, and a task that was left by the shortcut can be played again."""

from __future__ import annotations

from game.core.controls import Controls
from game.session import Answer, Checkpointed, Next, Session, SessionEvent, Shortcut
from game.session.capsule import Recorder, read_capsule, replay, write_capsule
from tests.conftest import MakeHouse

SCRIPT = "title: Start\n---\nOne.\n<<checkpoint>>\nTwo.\n===\n"
PANEL = "title: Start\n---\n<<task drawing>>\nInder: Good.\n===\n"


class Notes:
    """Remembers what it was told."""

    def __init__(self, recorder: Recorder | None = None) -> None:
        self.answers: list[Answer | None] = []
        self.events: list[SessionEvent] = []
        self._recorder = recorder

    def before(self, session: Session, controls: Controls, answer: Answer | None) -> None:
        self.answers.append(answer)
        if self._recorder is not None:
            self._recorder.note(session, controls, answer)

    def after(self, session: Session, events: tuple[SessionEvent, ...]) -> None:
        del session
        self.events += events


def test_skipped_ticks_are_told_too(house: MakeHouse) -> None:
    """Also the checkpoint in the middle of what was skipped."""
    session = Session.begin(house(SCRIPT).load())
    notes = session.witness = Notes()
    session.skip()
    assert session.free
    assert notes.answers.count(Next()) == len(notes.answers) > 1
    assert notes.events == [Checkpointed()]


def test_a_shortcut_is_part_of_the_capsule(house: MakeHouse) -> None:
    """Who played a capsule again used to be left in the task."""
    content = house(PANEL).load()
    session = Session.begin(content)
    recorder = Recorder(session, {})
    notes = session.witness = Notes(recorder)
    session.tick()
    session.skip_task()
    assert notes.answers[-1] == Shortcut()
    again = replay(content, read_capsule(write_capsule(recorder.capsule())))
    assert again.memory.outcome("drawing") == session.memory.outcome("drawing") == "window"
    assert again.stop == session.stop
