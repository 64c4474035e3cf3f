"""The prompter follows a session tick by tick, so that lines can be taken back and faults played again."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from game.core.controls import Controls
from game.session import Answer, Checkpointed, ChoiceStop, Session, SessionEvent, Snapshot
from game.session.capsule import Capsule, Recorder
from game.session.rewind import Rewind


class Prompter:
    """Tells `hear` of every event, whoever let the tick pass: play, a task, or skipping."""

    def __init__(
        self, session: Session, versions: Mapping[str, str], hear: Callable[[SessionEvent], None]
    ) -> None:
        self._versions = dict(versions)
        self._hear = hear
        self._rewind = Rewind()
        self._session = session
        self._recorder = Recorder(session, self._versions)

    def follow(self, session: Session) -> None:
        """Be told of the ticks of `session` from now on."""
        if session.witness is self:
            return
        session.witness = self
        self._session = session
        self._recorder = Recorder(session, self._versions)
        self._rewind.note(session)

    def before(self, session: Session, controls: Controls, answer: Answer | None) -> None:
        """Write down what is about to be done."""
        self._recorder.note(session, controls, answer)

    def after(self, session: Session, events: tuple[SessionEvent, ...]) -> None:
        """Pass the events on, and keep the line or the choice that has come up."""
        for event in events:
            if isinstance(event, Checkpointed):
                self._rewind.forget()
            self._hear(event)
        self._rewind.note(session)

    def back(self) -> Session | None:
        """The session as it was one line before, with this prompter in it; None where the way back ends.

        Choices and the line that they answer are one step.
        """
        if not self._rewind.possible:
            return None
        answered = self._session.stop
        session = self._step_back()
        line = answered.line if isinstance(answered, ChoiceStop) else None
        if line is not None and session.stop == line and self._rewind.possible:
            session = self._step_back()
        return session

    def capsule(self) -> Capsule:
        """All that was done since the recording began."""
        return self._recorder.capsule()

    def newest(self) -> Snapshot:
        """The last moment that is known to be whole: a line or choice, else where the recording began."""
        return self._rewind.newest or self._recorder.capsule().start

    def _step_back(self) -> Session:
        session = Session.restore(self._session.content, self._rewind.back())
        self.follow(session)
        return session
