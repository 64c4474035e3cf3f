"""Binding keys and buttons: pick an action, press what it shall be; what was taken already is swapped."""

from __future__ import annotations

from collections.abc import Sequence

from game.core.bindings import RESERVED, SLOTS, Bindings, Layout
from game.core.controls import Action, Controls, Device
from game.scenes import prompts
from game.scenes.backstage import CHOSE, MOVED, WENT_BACK, Backstage
from game.scenes.menu import Chosen, Menu, Row, Turned
from game.scenes.prompts import Ask, Cap
from game.scenes.question import Message, Question
from game.scenes.scene import Pop, Push, Replace, Transition

LISTENS = 600
"""Ticks after which a press is waited for no longer, so that nobody is caught there."""
LAYOUTS = tuple(Layout)
FIELDS = {Device.KEYS: ("keys", "key_layout"), Device.PAD: ("pad", "pad_layout")}
"""Where settings keep what was bound, and the layout it was bound over."""


class BindingsScene:
    """A row for each action of one `device`, with up to three names; left and right choose which one.

    `listening` is the action whose new name is waited for, and `waited` the ticks since.
    """

    overlay = True

    def __init__(self, backstage: Backstage, device: Device) -> None:
        self.backstage = backstage
        self.device = device
        self.slot = 0
        self.listening: Action | None = None
        self.waited = 0
        self.menu = Menu(self._rows())

    @property
    def asks(self) -> Sequence[Ask]:
        """Nothing but a press is wanted while one is waited for."""
        return () if self.listening else prompts.BINDINGS

    @property
    def bindings(self) -> Bindings:
        """What the actions are called now."""
        return self.backstage.settings.bindings(self.device)

    def caps(self, action: Action) -> tuple[Cap, ...]:
        """The names of `action` as they stand on keys and buttons."""
        words = self.backstage.words
        names = self.bindings.names(action)
        return tuple(Cap(self.device, name, prompts.cap_label(words, self.device, name)) for name in names)

    def tick(self, controls: Controls) -> Transition | None:
        """Choose, listen, swap or go back."""
        if self.listening is not None:
            return self._listen(controls, self.listening)
        if controls.presses(Action.CANCEL):
            return self._left()
        if self._pointed(controls):
            return None
        picked = self.menu.tick(controls)
        if self.menu.moved:
            self.backstage.sound(MOVED)
        return self._picked(picked)

    def _picked(self, picked: Chosen | Turned | None) -> Transition | None:
        match picked:
            case Chosen("back"):
                return self._left()
            case Chosen("reset"):
                return Push(Question(self.backstage, "bindings.ask_reset", self._reset))
            case Chosen("layout"):
                return self._lay_out(1)
            case Turned("layout", step):
                return self._lay_out(step)
            case Chosen(action):
                self._begin(Action(action))
            case Turned(_, step):
                self.slot = min(max(0, self.slot + step), SLOTS - 1)
                self.backstage.sound(MOVED)
        return None

    def _left(self) -> Transition:
        self.backstage.sound(WENT_BACK)
        return Pop()

    def _pointed(self, controls: Controls) -> bool:
        """Follow the pointer to one of a row's names ("slot:row:number"); whether it was clicked."""
        part, _, rest = (controls.over or "").partition(":")
        row, _, slot = rest.partition(":")
        if part != "slot" or not (controls.pointed or controls.clicked):
            return False
        if not (row.isdigit() and slot.isdigit() and int(row) < len(self.menu.rows) and int(slot) < SLOTS):
            return False
        self.slot = int(slot)
        self.menu.show(self.menu.rows, self.menu.rows[int(row)].id)
        if controls.clicked and self.menu.current.id in set(Action):
            self._begin(Action(self.menu.current.id))
        return controls.clicked

    def _begin(self, action: Action) -> None:
        self.backstage.sound(CHOSE)
        self.listening, self.waited = action, 0
        self.slot = min(self.slot, len(self.bindings.names(action)))

    def _listen(self, controls: Controls, action: Action) -> Transition | None:
        self.waited += 1
        own = [each.partition(":")[2] for each in controls.named if each.startswith(f"{self.device}:")]
        if own and own[0] != RESERVED:
            self.listening = None
            return self._heard(action, own[0])
        if own or controls.clicked or controls.presses(Action.CANCEL) or self.waited >= LISTENS:
            self.listening = None
            self.backstage.sound(WENT_BACK)
        return None

    def _heard(self, action: Action, name: str) -> Transition | None:
        """Bind `name`, or take it away where it stood already, or ask where others have it."""
        bindings, words = self.bindings, self.backstage.words
        if self.slot < len(bindings.names(action)) and bindings.names(action)[self.slot] == name:
            self._keep(bindings.without(action, self.slot))
            return None
        label = prompts.cap_label(words, self.device, name)
        stranded = bindings.strands(action, self.slot, name)
        if stranded:
            only = words("bindings.only", name=label, action=words(f"action.{stranded[0]}"))
            return Push(Message(self.backstage, [only]))
        after = bindings.bound(action, self.slot, name)
        rivals = bindings.rivals(action, name)
        if not rivals:
            self._keep(after)
            return None
        rival = ", ".join(words(f"action.{each}") for each in rivals)
        ask = Question(
            self.backstage,
            "bindings.ask_swap",
            lambda: self._keep(after),
            name=label,
            rival=rival,
            action=words(f"action.{action}"),
        )
        return Push(ask)

    def _keep(self, bindings: Bindings) -> None:
        changes, layout = FIELDS[self.device]
        usual = getattr(self.backstage.settings, layout)
        self.backstage.change(**{changes: bindings.changes(self.device, usual)})
        self.backstage.sound(CHOSE)
        self.menu.show(self._rows())

    def _lay_out(self, step: int) -> Transition | None:
        """Take the next layout; asks first where the player's own names would be lost."""
        changes, layout = FIELDS[self.device]
        now = LAYOUTS.index(getattr(self.backstage.settings, layout))
        wanted = LAYOUTS[(now + step) % len(LAYOUTS)]
        if getattr(self.backstage.settings, changes):
            return Push(Question(self.backstage, "bindings.ask_layout", lambda: self._reset(wanted)))
        self._reset(wanted)
        return None

    def _reset(self, wanted: Layout | None = None) -> Replace | None:
        changes, layout = FIELDS[self.device]
        chosen = wanted or getattr(self.backstage.settings, layout)
        self.backstage.change(**{changes: {}, layout: chosen})
        self.backstage.sound(CHOSE)
        self.menu.show(self._rows())
        return None

    def _rows(self) -> list[Row]:
        words = self.backstage.words
        layout = getattr(self.backstage.settings, FIELDS[self.device][1])
        rows = [Row("layout", words("bindings.layout"), words(f"bindings.{layout}"), turns=True)]
        for action in Action:
            said = ", ".join(cap.label for cap in self.caps(action))
            rows.append(Row(action, words(f"action.{action}"), said, turns=True))
        return [*rows, Row("reset", words("bindings.reset")), Row("back", words("menu.back"))]
