"""One scene for every task: it offers the actions its rules allow, and the panel shows what they did."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from game.core.controls import IDLE, Action, Controls
from game.scenes import prompts
from game.scenes.backstage import CHOSE, MOVED, Backstage
from game.scenes.menu import Chosen, Menu, Row
from game.scenes.pause import Pause
from game.scenes.prompts import Ask
from game.scenes.scene import Pop, Push, Transition
from game.session import Act, Session, TaskStop
from game.story.tasks import TASKS, TaskState

SOUNDS = {"drawing": "pencil", "notice": "paper"}
"""Sounds of their own that tasks have instead of the menu's."""


class TaskScene:
    """`task` names the panel; `last` is the action taken last, whose thought is shown; `age` counts ticks."""

    overlay = True
    asks: Sequence[Ask] = prompts.TASK
    asks_late = False
    pauses = True

    def __init__(self, backstage: Backstage, session: Session) -> None:
        stop = session.stop
        self.backstage = backstage
        self.session = session
        self.task = stop.task if isinstance(stop, TaskStop) else ""
        self.state = stop.state if isinstance(stop, TaskStop) else TaskState()
        self.last = ""
        self.age = 0
        self.since = 0
        self.menu = Menu(self._rows())

    def tick(self, controls: Controls) -> Transition | None:
        """Take the action that is picked; the scene ends with the task."""
        self.age += 1
        self.since += 1
        if controls.presses(Action.MENU):
            return Push(Pause(self.backstage, self.session))
        picked = self.menu.tick(_sideways(controls))
        if self.menu.moved:
            self.backstage.sound(MOVED)
        self.session.tick(IDLE, Act(picked.id) if isinstance(picked, Chosen) else None)
        if isinstance(picked, Chosen):
            self._took(picked.id)
        stop = self.session.stop
        if not isinstance(stop, TaskStop) or stop.task != self.task:
            return Pop()
        if stop.state != self.state:
            self.state = stop.state
            self.menu.show(self._rows())
        return None

    def _took(self, action: str) -> None:
        self.last, self.since = action, 0
        self.backstage.sound(SOUNDS.get(self.task, CHOSE))

    def _rows(self) -> list[Row]:
        words = self.backstage.words
        actions = TASKS[self.task].actions(self.state) if self.task in TASKS else ()
        return [Row(action, words(f"task.{self.task}.{action.replace(':', '.')}")) for action in actions]


def _sideways(controls: Controls) -> Controls:
    """A panel lies flat: left and right go through its actions as up and down do."""
    also = {Action.LEFT: Action.UP, Action.RIGHT: Action.DOWN}
    pressed = frozenset(also.get(action, action) for action in controls.pressed)
    held = frozenset(also.get(action, action) for action in controls.held)
    return replace(controls, held=held, pressed=pressed)
