"""Snapshots: taken and put back at any stop, equal where the story stands alike."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from game.yarn import VM, Options, State
from tests.yarn.playing import machine
from tests.yarn.scene import SCENE, WAYS, compiled, name, walk


def test_a_snapshot_at_every_stop_goes_on_as_the_story_did() -> None:
    """Restoring late snapshots, early ones and the same one twice never changes what follows."""
    for way in WAYS:
        vm = VM(compiled(SCENE))
        vm.start("Start")
        told: list[str] = []
        taken: list[State] = []
        for stop in walk(vm, way):
            told.append(name(stop))
            taken.append(vm.snapshot())
        ended = dict(vm.variables)
        for at in (*range(len(taken)), 0, len(taken) - 1, 0):
            vm.restore(taken[at])
            assert [name(stop) for stop in walk(vm, way)] == told[at:]
            assert dict(vm.variables) == ended


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(0, 7), max_size=30), st.randoms(use_true_random=False))
def test_going_back_and_forth_leaves_saves_as_straight_play_does(steps: list[int], random: object) -> None:
    """A machine that jumps between snapshots saves at each stop just what one that never does saves."""
    straight = VM(compiled(SCENE))
    straight.start("Start")
    saves = [straight.save() for _ in walk(straight, WAYS[0])]
    vm = VM(compiled(SCENE))
    vm.start("Start")
    vm.advance()
    taken = {0: vm.snapshot()}
    at = 0
    for step in steps:
        if step < 5 and at + 1 < len(saves):
            stop = vm.current
            assert stop is not None
            ids = [option.line.id for option in stop.options] if isinstance(stop, Options) else []
            choice = next((number for number, line in enumerate(ids) if line in WAYS[0]), None)
            vm.advance(choice)
            at += 1
            taken[at] = vm.snapshot()
        else:
            at = sorted(taken)[step * 7 % len(taken)]
            vm.restore(taken[at])
        assert vm.save() == saves[at]


def test_states_are_equal_where_the_story_stands_alike() -> None:
    """What was told to get there makes no difference; a variable, a visit or a place does."""
    script = "-> a\n    said\n-> b\nhere\n<<set $n = 1>>\nthere"
    one, other = machine(script), machine(script)
    assert one.snapshot() == other.snapshot()
    one.advance()
    assert one.snapshot() != other.snapshot()
    other.advance()
    assert hash(one.snapshot()) == hash(other.snapshot())
    one.advance(1)
    other.advance(0)
    other.advance()
    here, there = one.snapshot(), other.snapshot()
    assert here != there, "the options chosen differ, and options remember"
    one.advance()
    assert one.snapshot() != here
    assert here == here
    assert here != "a state"


def test_a_snapshot_is_untouched_by_what_comes_later() -> None:
    vm = machine("<<declare $n = 1>>\na\n<<set $n = 2>>\nb")
    vm.advance()
    before = vm.snapshot()
    number = hash(before)
    vm.advance()
    assert vm.variables["$n"] == 2
    assert hash(before) == number
    vm.restore(before)
    assert vm.variables["$n"] == 1
    vm.variables["$n"] = 7
    assert vm.snapshot() != before


def test_a_state_of_a_conversation_that_is_over_can_be_put_back() -> None:
    vm = machine("only")
    vm.advance()
    running = vm.snapshot()
    vm.advance()
    over = vm.snapshot()
    vm.restore(running)
    assert vm.running
    vm.restore(over)
    assert (vm.running, vm.current, vm.advance()) == (False, None, None)
    vm.restore(running)
    assert getattr(vm.current, "whole", "") == "only"
