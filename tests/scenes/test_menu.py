"""Every row of a menu can be reached and picked, by keys, by wheel and by pointer."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.controls import IDLE, Action, Controls
from game.scenes.menu import REPEAT_AFTER, REPEAT_EVERY, Chosen, Menu, Row, Turned
from tests.scenes.fakes import click, point, press

ROWS = [Row("a", "A"), Row("b", "B", enabled=False), Row("c", "C", turns=True), Row("d", "D")]


def test_keys_go_around_and_pass_over_what_is_not_enabled() -> None:
    """Down from the last row comes to the first."""
    menu = Menu(ROWS)
    seen = []
    for _ in range(4):
        seen.append(menu.current.id)
        menu.tick(press(Action.DOWN))
        menu.tick(IDLE)
    assert seen == ["a", "c", "d", "a"]
    menu.show(ROWS, "a")
    menu.tick(press(Action.UP))
    assert menu.current.id == "d"


@given(st.lists(st.booleans(), min_size=1, max_size=9).filter(any))
def test_every_enabled_row_is_reached_by_keys(enabled: list[bool]) -> None:
    """However many rows are shut, pressing down visits all others, and only those."""
    menu = Menu([Row(str(number), "", enabled=each) for number, each in enumerate(enabled)])
    seen = set()
    for _ in enabled:
        seen.add(menu.focus)
        menu.tick(press(Action.DOWN))
        menu.tick(IDLE)
    assert seen == {number for number, each in enumerate(enabled) if each}


def test_a_held_key_repeats_after_a_while() -> None:
    """One step at once, the next when it has been held, then in an even pace."""
    menu = Menu([Row(str(number), "") for number in range(50)])
    menu.tick(press(Action.DOWN))
    held = Controls(held=frozenset({Action.DOWN}))
    for _ in range(REPEAT_AFTER - 2):
        menu.tick(held)
    assert menu.focus == 1
    menu.tick(held)
    assert menu.focus == 2
    for _ in range(REPEAT_EVERY):
        menu.tick(held)
    assert menu.focus == 3


def test_the_wheel_moves_the_focus() -> None:
    """Turning it towards the player goes down."""
    menu = Menu(ROWS)
    menu.tick(Controls(wheel=-1))
    assert menu.current.id == "c"
    menu.tick(Controls(wheel=1))
    assert menu.current.id == "a"


def test_a_resting_pointer_does_not_hold_the_focus() -> None:
    """Only a pointer that moves takes the focus, so that keys work with the mouse lying still."""
    menu = Menu(ROWS)
    menu.tick(point("row:3"))
    assert menu.current.id == "d"
    menu.tick(Controls(over="row:3", pressed=frozenset({Action.DOWN})))
    assert menu.current.id == "a"


def test_confirming_and_clicking_pick() -> None:
    """Both pick what is in focus; a click beside the rows picks nothing."""
    menu = Menu(ROWS)
    assert menu.tick(press(Action.CONFIRM)) == Chosen("a")
    assert menu.tick(click("row:3")) == Chosen("d")
    assert menu.tick(click("panel")) is None
    assert menu.tick(click("row:1")) is None


@pytest.mark.parametrize(
    ("controls", "step"),
    [(press(Action.LEFT), -1), (press(Action.RIGHT), 1), (click("less:2"), -1), (click("more:2"), 1)],
)
def test_a_value_is_turned_by_keys_and_by_its_arrows(controls: Controls, step: int) -> None:
    """Left and right are the same by key and by pointer."""
    assert Menu(ROWS, "c").tick(controls) == Turned("c", step)


def test_a_row_without_a_value_is_not_turned() -> None:
    """Left and right mean nothing there."""
    assert Menu(ROWS, "a").tick(press(Action.RIGHT)) is None


def test_other_rows_keep_the_focus_where_they_can() -> None:
    """The focus stays on the row of that id, or comes to one that is enabled."""
    menu = Menu(ROWS, "d")
    menu.show([Row("x", "X"), Row("d", "D")])
    assert menu.current.id == "d"
    menu.show([Row("x", "X", enabled=False), Row("y", "Y")])
    assert menu.current.id == "y"


def test_an_empty_menu_answers_nothing() -> None:
    """There may be no rows at all."""
    assert Menu([]).tick(press(Action.CONFIRM)) is None


def test_the_pointer_does_not_move_the_list_that_it_points_into() -> None:
    """Keys and wheel take the anchor along, the pointer leaves it: no row slides away from under it."""
    menu = Menu([Row(str(number), str(number)) for number in range(9)])
    menu.tick(Controls(over="row:4", pointed=True))
    assert (menu.focus, menu.anchor) == (4, 0)
    menu.tick(press(Action.DOWN))
    assert (menu.focus, menu.anchor) == (5, 5)
    menu.show(menu.rows)
    assert menu.anchor == 5


def test_a_click_on_the_arrow_brings_the_next_rows() -> None:
    """Without wheel or keys the rest of a long list can still be reached; a heading is passed over."""
    rows = [Row(str(number), str(number), enabled=number != 6, heading=number == 6) for number in range(9)]
    menu = Menu(rows)
    assert menu.tick(Controls(over="to:6", pointed=True)) is None
    assert (menu.focus, menu.anchor) == (0, 0)
    assert menu.tick(Controls(over="to:6", clicked=True)) is None
    assert (menu.focus, menu.anchor) == (7, 7)
