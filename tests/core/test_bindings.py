"""Bindings: every action keeps a name, and no name stands for two things that could be wanted at once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.bindings import NEEDED, RESERVED, SLOTS, Bindings, Layout
from game.core.controls import Action, Device
from game.core.settings import Settings

DEVICES = (Device.KEYS, Device.PAD)
ROWS = st.tuples(st.sampled_from(Action), st.integers(0, SLOTS - 1), st.sampled_from("abcdefgh"))


def _conflicts(bindings: Bindings) -> set[str]:
    """Every name that stands for more than it can."""
    return {name for action in Action for name in bindings.names(action) if bindings.rivals(action, name)}


def _usual(device: Device = Device.KEYS, layout: Layout = Layout.BOTH) -> Bindings:
    return Bindings.made(device, layout, {})


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("layout", Layout)
def test_no_layout_is_at_odds_with_itself(device: Device, layout: Layout) -> None:
    """Whatever is needed has a name, and no name two meanings."""
    bindings = _usual(device, layout)
    assert _conflicts(bindings) == set()
    assert all(bindings.names(action) for action in NEEDED)


@pytest.mark.parametrize("layout", Layout)
def test_every_action_has_a_key(layout: Layout) -> None:
    """Nothing can be done by mouse or pad alone."""
    assert all(_usual(layout=layout).names(action) for action in Action)


def test_a_name_that_is_taken_is_swapped() -> None:
    """The rival gets what was there before."""
    bindings = _usual()
    assert bindings.rivals(Action.NOTEBOOK, "h") == (Action.HISTORY,)
    swapped = bindings.bound(Action.NOTEBOOK, 1, "h")
    assert swapped.names(Action.NOTEBOOK) == ("tab", "h")
    assert swapped.names(Action.HISTORY) == ("n",)


def test_cancel_and_menu_may_share() -> None:
    """One is for menus, the other for play."""
    assert _usual().rivals(Action.CANCEL, "p") == ()


def test_taking_the_only_name_of_what_is_needed_is_told() -> None:
    """A free slot has nothing to give in exchange."""
    right = _usual(layout=Layout.RIGHT)
    assert right.strands(Action.LOOK, 2, "return") == (Action.CONFIRM,)
    assert right.strands(Action.LOOK, 0, "return") == ()


def test_arrows_and_enter_go_on_to_work_where_nothing_else_is_bound_to_them() -> None:
    """Whoever tries a layout for one hand finds back; on a pad the cross, and two buttons."""
    left = _usual(layout=Layout.LEFT)
    assert left.actions("up") == (Action.UP,)
    assert left.actions("return") == (Action.CONFIRM,)
    assert left.bound(Action.LOOK, 1, "up").actions("up") == (Action.LOOK,)
    assert _usual(Device.PAD, Layout.LEFT).actions("b") == (Action.CANCEL,)


def test_escape_leads_out_of_every_menu() -> None:
    """Even where something else was bound to it by hand."""
    bindings = Bindings.made(Device.KEYS, Layout.BOTH, {"cancel": ("b",), "menu": ("p",)})
    assert Action.CANCEL in bindings.actions(RESERVED)


@given(st.lists(ROWS, max_size=30))
def test_binding_never_makes_a_conflict(steps: list[tuple[Action, int, str]]) -> None:
    """However often, as long as what strands nothing is done; and the changes tell it all."""
    bindings = _usual()
    for action, slot, name in steps:
        if not bindings.strands(action, slot, name):
            bindings = bindings.bound(action, slot, name)
            assert name in bindings.names(action)
    assert _conflicts(bindings) == set()
    assert all(bindings.names(action) for action in NEEDED)
    changes = bindings.changes(Device.KEYS, Layout.BOTH)
    assert Bindings.made(Device.KEYS, Layout.BOTH, changes) == bindings


def test_what_a_broken_file_says_of_keys_does_not_lock_anybody_out() -> None:
    """Unknown actions are passed over, and needed ones keep a name."""
    settings = Settings(keys={"fly": ("f",), "confirm": (), "notebook": ()})
    bindings = settings.bindings(Device.KEYS)
    assert bindings.names(Action.CONFIRM)
    assert bindings.names(Action.NOTEBOOK) == ()
