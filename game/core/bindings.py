"""Which keys and which buttons stand for what, as the player wants it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from game.core.controls import Action, Device

SLOTS = 3
"""Names that one action can have on one device."""
RESERVED = "escape"
"""The key that always leads out of a menu, whatever else is bound."""
TOGETHER = frozenset({Action.CANCEL, Action.MENU})
"""Actions that may share a name: one is wanted in menus, the other in play."""
NEEDED = (
    Action.LEFT,
    Action.RIGHT,
    Action.UP,
    Action.DOWN,
    Action.CONFIRM,
    Action.CANCEL,
    Action.MENU,
)
"""Actions without which the game cannot be played; they always have a name."""

Names = tuple[str, ...]


class Layout(StrEnum):
    """Which hands are at the keys."""

    BOTH = "both"
    LEFT = "left"
    RIGHT = "right"


def _table(text: str) -> dict[Action, Names]:
    """A table written as one line for each action: the action, then its names."""
    lines = (line.split() for line in text.strip().splitlines())
    named = {Action(words[0]): tuple(words[1:]) for words in lines}
    return {action: named.get(action, ()) for action in Action}


_KEYS = {
    Layout.BOTH: _table(
        """
        left left a
        right right d
        up up w
        down down s
        run shift
        confirm return space e
        cancel escape backspace
        look l q
        menu escape p
        notebook tab n
        skip ctrl
        auto o
        history h
        back pageup
        quick_save f5
        quick_load f9
        describe f1
        voice f2
        screenshot f12
        fullscreen f11
        """
    ),
    Layout.LEFT: _table(
        """
        left a
        right d
        up w
        down s
        run shift
        confirm e space
        cancel escape
        look q
        menu escape 1
        notebook tab
        skip x
        auto c
        history f
        back z
        quick_save f2
        quick_load f3
        describe f1
        voice f6
        screenshot f4
        fullscreen f5
        """
    ),
    Layout.RIGHT: _table(
        """
        left left
        right right
        up up
        down down
        run shift
        confirm return
        cancel escape backspace
        look l
        menu escape p
        notebook n
        skip m
        auto k
        history h
        back j
        quick_save u
        quick_load y
        describe i
        voice o
        screenshot f12
        fullscreen f11
        """
    ),
}
_PAD = {
    Layout.BOTH: _table(
        """
        left dpad_left stick_left
        right dpad_right stick_right
        up dpad_up stick_up
        down dpad_down stick_down
        run right_trigger
        confirm a
        cancel b
        look x
        menu start
        notebook y
        skip right_shoulder
        auto right_stick
        history left_trigger
        back left_shoulder
        describe back
        """
    ),
    Layout.LEFT: _table(
        """
        left stick_left
        right stick_right
        up stick_up
        down stick_down
        run left_stick
        confirm left_shoulder
        cancel left_trigger
        look dpad_down
        menu back
        notebook dpad_up
        skip dpad_right
        history dpad_left
        """
    ),
    Layout.RIGHT: _table(
        """
        left right_stick_left
        right right_stick_right
        up right_stick_up
        down right_stick_down
        run right_stick
        confirm right_shoulder a
        cancel right_trigger b
        look x
        menu start
        notebook y
        """
    ),
}
_SPARE = {
    Device.KEYS: {
        "left": Action.LEFT,
        "right": Action.RIGHT,
        "up": Action.UP,
        "down": Action.DOWN,
        "return": Action.CONFIRM,
        RESERVED: Action.CANCEL,
    },
    Device.PAD: {
        "dpad_left": Action.LEFT,
        "dpad_right": Action.RIGHT,
        "dpad_up": Action.UP,
        "dpad_down": Action.DOWN,
        "a": Action.CONFIRM,
        "b": Action.CANCEL,
    },
}
"""What these names go on to stand for where nothing else is bound to them: nobody locks herself out."""
_TABLES = {Device.KEYS: _KEYS, Device.PAD: _PAD}


@dataclass(frozen=True, slots=True)
class Bindings:
    """What each action is called on one device: keys as "left" or "f5", buttons as "a" or "dpad_up".

    `spare` are names that stand for something as long as nothing else is bound to them.
    """

    table: Mapping[Action, Names]
    spare: Mapping[str, Action]

    @classmethod
    def made(cls, device: Device, layout: Layout, changes: Mapping[str, Names]) -> Bindings:
        """The names of a layout with the player's own in their place.

        What is no action is passed over, and an action that is needed never ends up without a name.
        """
        table = dict(_TABLES[device][layout])
        for action in Action:
            if action in changes and (changes[action] or action not in NEEDED):
                table[action] = tuple(changes[action])[:SLOTS]
        return cls(table, _SPARE[device])

    def names(self, action: Action) -> Names:
        """What `action` is called, the first name first."""
        return self.table.get(action, ())

    def actions(self, name: str) -> tuple[Action, ...]:
        """What `name` stands for; escape always leads out."""
        found = tuple(action for action in Action if name in self.names(action))
        if not found and name in self.spare:
            return (self.spare[name],)
        stuck = name == RESERVED and Action.CANCEL not in found
        return (*found, Action.CANCEL) if stuck else found

    def rivals(self, action: Action, name: str) -> tuple[Action, ...]:
        """The other actions that `name` stands for now and could not stand for beside `action`."""
        return tuple(
            other
            for other in Action
            if other is not action and name in self.names(other) and not {action, other} <= TOGETHER
        )

    def bound(self, action: Action, slot: int, name: str) -> Bindings:
        """The same, with `name` as the name number `slot` of `action`.

        Rivals that had that name get the one that was there before, so that two actions swap; but escape
        and what is still shared are not handed on.
        """
        own = list(self.names(action))
        before = own[slot] if slot < len(own) else ""
        if before == RESERVED or len(self.actions(before)) > 1:
            before = ""
        if name in own:
            own.remove(name)
        own[slot : slot + 1] = [name]
        table = {**self.table, action: tuple(own[:SLOTS])}
        for rival in self.rivals(action, name):
            swapped = (before if each == name else each for each in self.names(rival))
            table[rival] = tuple(dict.fromkeys(each for each in swapped if each))
        return replace(self, table=table)

    def without(self, action: Action, slot: int) -> Bindings:
        """The same without name number `slot` of `action`; unchanged where it is needed or not there."""
        own = list(self.names(action))
        if slot >= len(own) or (action in NEEDED and len(own) == 1):
            return self
        del own[slot]
        return replace(self, table={**self.table, action: tuple(own)})

    def strands(self, action: Action, slot: int, name: str) -> tuple[Action, ...]:
        """The needed actions that `bound` would leave without any name."""
        after = self.bound(action, slot, name)
        return tuple(each for each in NEEDED if not after.names(each))

    def changes(self, device: Device, layout: Layout) -> dict[str, Names]:
        """What differs from the layout, as settings keep it."""
        usual = _TABLES[device][layout]
        return {action.value: self.names(action) for action in Action if self.names(action) != usual[action]}
