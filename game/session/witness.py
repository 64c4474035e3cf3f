"""A witness: whoever must know of every tick of a session, also of those that were skipped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from game.core.controls import Controls
from game.session.events import SessionEvent
from game.session.stops import Answer

if TYPE_CHECKING:
    from game.session.session import Session


class Witness(Protocol):
    """Told before and after each tick; must change nothing in the session."""

    def before(self, session: Session, controls: Controls, answer: Answer | None) -> None:
        """A tick is about to pass with these controls and this answer."""

    def after(self, session: Session, events: tuple[SessionEvent, ...]) -> None:
        """The tick has passed, and `events` came of it."""
