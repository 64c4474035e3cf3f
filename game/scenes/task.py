"""One scene for every task: it offers the actions its rules allow, and the panel shows what they did."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from game.core.controls import IDLE, Action, Controls, Device
from game.scenes import prompts
from game.scenes.backstage import MOVED, Backstage
from game.scenes.handling import sound_of
from game.scenes.menu import Chosen, Menu, Row
from game.scenes.pause import Pause
from game.scenes.prompts import Ask
from game.scenes.scene import Pop, Push, Transition
from game.session import Act, Session, TaskStop
from game.story.tasks import TASKS, TaskState

LINGERS = frozenset(
    ("register", "memo", "statement", "slip", "school_counter", "kavitas_letter", "school_form")
)
"""Tasks whose panel stays for a moment when they are done: what was done last is seen on it."""
UNFOLDING = {"coda": 254}
"""Ticks in which what a panel tells comes to be seen on it; confirming or clicking shows it all at once."""
TYPED = {"typing": "type:"}
"""Tasks that are typed, and how those of their actions begin that any letter key takes."""
RUN_ON = 45
"""Ticks that hands must be still before letter keys choose: fingers run on where there is a choice."""
LINGER = 66
"""Ticks that it stays; confirming or clicking puts it away at once."""


class TaskScene:
    """`task` names the panel; `last` is the action taken last, whose thought is shown; `age` counts ticks.

    `ending` is an action that was taken and ends the task, while the panel lingers.
    """

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
        self.ending = ""
        self.age = 0
        self.since = 0
        self.menu = Menu(self._rows())

    def tick(self, controls: Controls) -> Transition | None:
        """Take the action that is picked; the scene ends with the task."""
        self.age += 1
        self.since += 1
        if controls.presses(Action.MENU) and not self.ending:
            return Push(Pause(self.backstage, self.session))
        action = self._picked(controls)
        if action and self._stays(action):
            self.ending = action
            action = ""
        self.session.tick(IDLE, Act(action) if action else None)
        stop = self.session.stop
        if not isinstance(stop, TaskStop) or stop.task != self.task:
            return Pop()
        if not self.ending and stop.state != self.state:
            self.state = stop.state
            self.menu.show(self._rows())
        return None

    @property
    def unfolding(self) -> bool:
        """Whether something is still coming to be seen; nothing is with less motion."""
        return not self.backstage.settings.less_motion and self.since < UNFOLDING.get(self.task, 0)

    def _picked(self, controls: Controls) -> str:
        """The action that is taken in this tick, if one is; what ends the task comes once it has lingered."""
        if self.ending:
            hurried = controls.clicked or controls.presses(Action.CONFIRM)
            return self.ending if hurried or self.since >= LINGER else ""
        if self.unfolding and (controls.clicked or controls.presses(Action.CONFIRM)):
            self.since = UNFOLDING[self.task]
            self.backstage.sound(MOVED)
            return ""
        picked = self.menu.tick(_sideways(self._typed(controls)))
        if self.menu.moved:
            self.backstage.sound(MOVED)
        if not isinstance(picked, Chosen):
            return ""
        self.last, self.since = picked.id, 0
        self.backstage.sound(sound_of(self.task, picked.id))
        return picked.id

    def _typed(self, controls: Controls) -> Controls:
        """The same, where a letter key is as good as confirming, or is pressed because fingers run on."""
        begins = TYPED.get(self.task)
        if begins is None or not any(_is_letter(name) for name in controls.named):
            return controls
        if self.menu.rows and self.menu.rows[0].id.startswith(begins):
            return replace(controls, pressed=frozenset((Action.CONFIRM,)), held=frozenset())
        if self.since >= RUN_ON:
            return controls
        self.since = 0
        return replace(controls, pressed=frozenset(), held=frozenset())

    def _stays(self, action: str) -> bool:
        """Whether the panel lingers over this action; then it shows what was done and offers nothing."""
        if self.ending or self.task not in LINGERS:
            return False
        rules = TASKS[self.task]
        after = rules.act(self.state, action)
        if rules.outcome(after):
            self.state = after
            self.menu.show(self._rows())
        return bool(rules.outcome(after))

    def _rows(self) -> list[Row]:
        words = self.backstage.words
        actions = TASKS[self.task].actions(self.state) if self.task in TASKS else ()
        return [Row(action, words(f"task.{self.task}.{action.replace(':', '.')}")) for action in actions]


def _is_letter(name: str) -> bool:
    """Whether this is a key that writes something, by its name ("keys:e")."""
    device, _, key = name.partition(":")
    return device == Device.KEYS and (len(key) == 1 or key == "space")


def _sideways(controls: Controls) -> Controls:
    """A panel lies flat: left and right go through its actions as up and down do."""
    also = {Action.LEFT: Action.UP, Action.RIGHT: Action.DOWN}
    pressed = frozenset(also.get(action, action) for action in controls.pressed)
    held = frozenset(also.get(action, action) for action in controls.held)
    return replace(controls, held=held, pressed=pressed)
