"""How the player likes the game, one row a setting; every change is heard or seen at once."""

from __future__ import annotations

from collections.abc import Sequence

from game.core.controls import Action, Controls, Device
from game.scenes import prompts
from game.scenes.backstage import CHOSE, MOVED, WENT_BACK, Backstage
from game.scenes.bindings import BindingsScene
from game.scenes.dials import DIALS, GROUPS, Dial
from game.scenes.menu import Chosen, Menu, Row, Turned
from game.scenes.prompts import Ask
from game.scenes.scene import Pop, Push, Transition

BOUND = {"bind_keys": Device.KEYS, "bind_pad": Device.PAD}
"""Rows that lead to where keys and buttons are bound."""


class SettingsScene:
    """Left and right turn a row's value; picking it turns it on and around."""

    overlay = True
    asks: Sequence[Ask] = prompts.DIALS

    def __init__(self, backstage: Backstage) -> None:
        self.backstage = backstage
        self.menu = Menu(self._rows())

    def tick(self, controls: Controls) -> Transition | None:
        """Change what is asked for; cancel goes back."""
        if controls.presses(Action.CANCEL):
            self.backstage.sound(WENT_BACK)
            return Pop()
        picked = self.menu.tick(controls)
        if self.menu.moved:
            self.backstage.sound(MOVED)
        match picked:
            case Chosen("back"):
                self.backstage.sound(WENT_BACK)
                return Pop()
            case Chosen(row) if row in BOUND:
                self.backstage.sound(CHOSE)
                return Push(BindingsScene(self.backstage, BOUND[row]))
            case Chosen(field):
                self._turn(field, 1, around=True)
            case Turned(field, step):
                self._turn(field, step, around=False)
        return None

    def _rows(self) -> list[Row]:
        words = self.backstage.words
        rows: list[Row] = []
        for group, dials in GROUPS.items():
            rows.append(Row(f"group.{group}", words(f"settings.group.{group}"), enabled=False, heading=True))
            rows += [self._row(dial) for dial in dials]
        rows += [Row(name, words(f"settings.{name}")) for name in BOUND]
        return [*rows, Row("back", words("menu.back"))]

    def _row(self, dial: Dial) -> Row:
        words = self.backstage.words
        value = dial.said(words, getattr(self.backstage.settings, dial.field))
        return Row(dial.field, words(f"settings.{dial.field}"), value, turns=True)

    def _turn(self, field: str, step: int, *, around: bool) -> None:
        dial = next(dial for dial in DIALS if dial.field == field)
        self.backstage.change(**{field: dial.turned(self.backstage.settings, step, around=around)})
        self.backstage.sound(MOVED)
        self.menu.show(self._rows())
