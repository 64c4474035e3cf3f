"""Stuck? Ways to go on from wherever the player is, whatever went wrong."""

from __future__ import annotations

from collections.abc import Sequence

from game.core.controls import Action, Controls
from game.scenes import prompts
from game.scenes.backstage import CHOSE, MOVED, WENT_BACK, Backstage
from game.scenes.lookout import Lookout, anything_to_do, beside_goal
from game.scenes.menu import Chosen, Menu, Row
from game.scenes.prompts import Ask
from game.scenes.question import Message
from game.scenes.scene import Pop, Push, Replace, Reset, Transition
from game.session import Session, Snapshot, TaskStop


class Stuck:
    """`noticed` where the game itself saw that there is nothing to do; `lines` say what this is."""

    overlay = True
    asks: Sequence[Ask] = prompts.ROWS
    asks_late = False
    pauses = False

    def __init__(
        self, backstage: Backstage, session: Session, lookout: Lookout, *, noticed: bool = False
    ) -> None:
        self.backstage = backstage
        self.session = session
        self.lookout = lookout
        self.heading = backstage.words("stuck.heading")
        self.lines: tuple[str, ...] = (backstage.words("stuck.noticed" if noticed else "stuck.lines"),)
        self.menu = Menu(self._rows())
        lookout.rest()

    def tick(self, controls: Controls) -> Transition | None:
        """Take the way that is picked; cancel goes back to where this was asked."""
        if controls.presses(Action.CANCEL) or controls.presses(Action.MENU):
            self.backstage.sound(WENT_BACK)
            return Pop()
        picked = self.menu.tick(controls)
        if self.menu.moved:
            self.backstage.sound(MOVED)
        if not isinstance(picked, Chosen):
            return None
        self.backstage.sound(CHOSE)
        return self._picked(picked.id)

    def _rows(self) -> list[Row]:
        words = self.backstage.words
        free = self.session.free
        lost = not free or not anything_to_do(self.session)
        return [
            Row("safe", words("stuck.safe"), enabled=self.lookout.safe is not None),
            Row("start", words("stuck.start"), enabled=self.lookout.start is not None),
            Row("hint", words("stuck.hint"), enabled=bool(self.session.memory.objective)),
            Row("way_on", words("stuck.way_on"), enabled=lost),
            Row("close", words("menu.close")),
        ]

    def _picked(self, row: str) -> Transition | None:
        match row:
            case "safe":
                return self._from(self.lookout.safe)
            case "start":
                return self._from(self.lookout.start)
            case "hint":
                return Push(Message(self.backstage, self._hint()))
            case "way_on":
                return self._way_on()
            case _:
                return Pop()

    def _hint(self) -> list[str]:
        key = f"objective.{self.session.memory.objective}"
        return [self.backstage.words(f"{key}{ending}") for ending in ("", ".where", ".what")]

    def _way_on(self) -> Transition:
        """Out of a scene that does not end, or to the very thing that is to be done."""
        if isinstance(self.session.stop, TaskStop):
            self.session.skip_task()
            return Pop()
        if not self.session.free:
            self.session.skip()
            ended = self.session.free or self.session.stop is not None
            return Pop() if ended else self._from(self.lookout.start or self.lookout.safe)
        return self._from(beside_goal(self.session) or self.lookout.safe or self.lookout.start)

    def _from(self, snapshot: Snapshot | None) -> Transition:
        if snapshot is None:
            return Replace(Message(self.backstage, [self.backstage.words("stuck.gone")]))
        from game.scenes.play import Play  # play leads here, and this back to it

        session = Session.restore(self.session.content, snapshot)
        return Reset(Play(self.backstage, session, lookout=self.lookout))
