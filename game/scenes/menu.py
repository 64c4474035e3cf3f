"""A list of rows, one of them in focus, moved through by keys, wheel and pointer alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from game.core.controls import Action, Controls

REPEAT_AFTER = 24
"""Ticks a direction is held before it steps again."""
REPEAT_EVERY = 7
"""Ticks between further steps of a held direction."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a menu; `value` stands at its end and, where `turns`, left and right change it.

    A `heading` names the rows below it and is never in focus.
    """

    id: str
    text: str
    value: str = ""
    enabled: bool = True
    turns: bool = False
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Chosen:
    """The row `id` was picked."""

    id: str


@dataclass(frozen=True, slots=True)
class Turned:
    """The value of row `id` was asked to go on by `step`: -1 or 1."""

    id: str
    step: int


class Menu:
    """Rows and the one in focus; a row that is not enabled is seen but passed over.

    `anchor` is the row around which a list that does not fit is shown. Keys and wheel take it along,
    the pointer does not: what is pointed at must not slide away from under it.
    """

    def __init__(self, rows: Sequence[Row], focus: str = "") -> None:
        self.rows: tuple[Row, ...] = ()
        self.focus = 0
        self.anchor = 0
        self.moved = False
        self._held = 0
        self.show(rows, focus)

    def show(self, rows: Sequence[Row], focus: str = "") -> None:
        """Show other rows, the focus on row `focus`, else where it was, else on the first that can be."""
        stays = bool(self.rows) and not focus
        wanted = focus or (self.current.id if self.rows else "")
        self.rows = tuple(rows)
        named = [index for index, row in enumerate(self.rows) if row.id == wanted and row.enabled]
        self.focus = named[0] if named else min(self.focus, max(0, len(self.rows) - 1))
        if self.rows and not self.current.enabled:
            self._step(1)
        self.anchor = min(self.anchor, max(0, len(self.rows) - 1)) if stays else self.focus

    @property
    def current(self) -> Row:
        """The row in focus; there must be rows."""
        return self.rows[self.focus]

    def tick(self, controls: Controls) -> Chosen | Turned | None:
        """Move the focus as `controls` ask; say which row was picked or turned, if one was."""
        self.moved = False
        if not self.rows:
            return None
        before = self.focus
        self._follow_keys(controls)
        if self.focus != before:
            self.anchor = self.focus
        under = self._follow_pointer(controls)
        self.moved = self.focus != before
        return self._answer(controls, under)

    def _follow_keys(self, controls: Controls) -> None:
        for _ in range(abs(controls.wheel)):
            self._step(-1 if controls.wheel > 0 else 1)
        down = self._steps(controls)
        if down:
            self._step(down)

    def _steps(self, controls: Controls) -> int:
        _, heading = controls.heading
        self._held = self._held + 1 if heading else 0
        if controls.presses(Action.DOWN) or controls.presses(Action.UP):
            self._held = 1
            return controls.presses(Action.DOWN) - controls.presses(Action.UP)
        late = self._held - REPEAT_AFTER
        return heading if late >= 0 and late % REPEAT_EVERY == 0 else 0

    def _follow_pointer(self, controls: Controls) -> tuple[str, int] | None:
        part, _, number = (controls.over or "").partition(":")
        if part == "to" and number.isdigit():
            self._turn_to(int(number), clicked=controls.clicked)
            return None
        if part not in ("row", "less", "more") or not number.isdigit() or int(number) >= len(self.rows):
            return None
        index = int(number)
        if (controls.pointed or controls.clicked) and self.rows[index].enabled:
            self.focus = index
        return part, index

    def _turn_to(self, index: int, *, clicked: bool) -> None:
        """The arrow at an end of a list that does not fit was pointed at: a click brings row `index`."""
        if clicked and index < len(self.rows):
            towards = 1 if index > self.focus else -1
            self.focus = index
            if not self.current.enabled:
                self._step(towards)
            self.anchor = self.focus

    def _answer(self, controls: Controls, under: tuple[str, int] | None) -> Chosen | Turned | None:
        row = self.current
        if not row.enabled:
            return None
        if controls.clicked:
            return self._clicked(row, under)
        if controls.presses(Action.CONFIRM):
            return Chosen(row.id)
        sideways = controls.presses(Action.RIGHT) - controls.presses(Action.LEFT)
        return Turned(row.id, sideways) if sideways and row.turns else None

    def _clicked(self, row: Row, under: tuple[str, int] | None) -> Chosen | Turned | None:
        if under is None or under[1] != self.focus:
            return None
        if under[0] == "row" or not row.turns:
            return Chosen(row.id)
        return Turned(row.id, -1 if under[0] == "less" else 1)

    def _step(self, by: int) -> None:
        for distance in range(1, len(self.rows) + 1):
            index = (self.focus + by * distance) % len(self.rows)
            if self.rows[index].enabled:
                self.focus = index
                return
