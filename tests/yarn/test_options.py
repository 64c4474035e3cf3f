"""Options: choosing, nesting, conditions, and where a group of them ends."""

from __future__ import annotations

import pytest

from game.yarn import VM, Options
from tests.yarn.playing import faults, machine, play, program


def test_a_choice_runs_its_body_and_goes_on_below() -> None:
    script = "-> tea\n    hot\n-> milk\n    cold\nthanks"
    assert play(script, [0]) == ["tea | milk", "hot", "thanks"]
    assert play(script, [1]) == ["tea | milk", "cold", "thanks"]


def test_options_nest() -> None:
    script = "-> a\n    -> b\n        deep\n    -> c\n    after\n-> d\nend"
    assert play(script, [0, 0]) == ["a | d", "b | c", "deep", "after", "end"]
    assert play(script, [0, 1]) == ["a | d", "b | c", "after", "end"]


def test_an_option_whose_condition_fails_is_shown_as_closed() -> None:
    script = "-> a <<if false>>\n    no\n-> b #tag\n    yes"
    assert play(script) == ["~a | b", "yes"]


def test_options_of_which_none_is_open_are_passed_over() -> None:
    assert play("-> a <<if false>>\n    no\n-> b <<if 1 > 2>>\nbelow") == ["below"]


def test_a_host_may_ask_to_see_options_that_are_all_closed() -> None:
    """Upstream shows them; the host then goes on without a choice, and only then."""
    vm = machine("-> a <<if false>>\nbelow")
    vm.shows_closed_options = True
    assert isinstance(vm.advance(), Options)
    assert vm.advance() == vm.current
    assert getattr(vm.current, "whole", "") == "below"


def test_once_on_an_option_is_used_up_by_choosing_it() -> None:
    """Being offered does not use it up."""
    vm = VM(program("-> ask <<once>>\n    asked\n-> leave\n    left"))
    protocol = []
    for choice in (1, 0, 1):
        vm.start("Start")
        stop = vm.advance()
        assert isinstance(stop, Options)
        protocol.append([option.enabled for option in stop.options])
        vm.advance(choice)
    assert protocol == [[True, True], [True, True], [False, True]]


def test_an_option_remembers_that_it_was_chosen() -> None:
    vm = VM(program("-> a\n-> b"))
    for seen in ([False, False], [False, True]):
        vm.start("Start")
        stop = vm.advance()
        assert isinstance(stop, Options)
        assert [option.seen for option in stop.options] == seen
        vm.advance(1)


@pytest.mark.parametrize("choice", [2, -1, 1, None])
def test_a_choice_that_is_not_on_offer_changes_nothing(choice: int | None) -> None:
    vm = machine("-> a\n    chosen\n-> b <<if false>>")
    offered = vm.advance()
    with pytest.raises(ValueError, match=r"on offer|must be chosen"):
        vm.advance(choice)
    assert vm.current is offered
    assert getattr(vm.advance(0), "whole", "") == "chosen"


def test_there_is_nothing_to_choose_at_a_line() -> None:
    vm = machine("a line\nanother")
    vm.advance()
    with pytest.raises(ValueError, match="nothing to choose"):
        vm.advance(0)


def test_a_blank_line_ends_the_options() -> None:
    """Upstream's rule: what is below it is another group, also where it is indented."""
    assert play("-> a\n    in a\n\n-> b\n    in b") == ["a", "in a", "b", "in b"]
    assert play("-> a\n    in a\n\n    not in a\n-> b") == ["a", "in a", "not in a", "b"]


def test_blanks_in_a_blank_line_keep_a_body_open() -> None:
    assert play("-> a\n    in a\n    \n    in a too\n-> b\nend", [1]) == ["a | b", "end"]


def test_a_comment_does_not_end_the_options() -> None:
    assert play("-> a\n    in a\n// remark\n-> b") == ["a | b", "in a"]


def test_tabs_count_as_eight_blanks() -> None:
    assert play("-> a\n\tin a\n        in a too\n-> b\nend", [1]) == ["a | b", "end"]


def test_options_may_stand_within_a_block() -> None:
    script = "<<if true>>\n    -> a\n        in a\n    -> b\n<<endif>>\nend"
    assert play(script, [0]) == ["a | b", "in a", "end"]


@pytest.mark.parametrize("written", ["->", "-> #tag", "-> <<if true>>"])
def test_an_option_needs_text(written: str) -> None:
    assert "YS0005" in faults(written)[0]


def test_a_body_of_white_space_is_refused() -> None:
    assert faults("-> a\n        \n") == [
        "5:1 YS0005 an option's indented body holds nothing but white space"
    ]
