"""Line groups and node groups: which of several pieces of content runs."""

from __future__ import annotations

import pytest

from game.yarn import VM
from tests.yarn.playing import play, program, rest

LINES = "=> plain\n=> one <<if $a>>\n    more\n=> two <<if $a and not $b>>\nend"


def said(vm: VM, times: int = 1) -> list[str]:
    protocol = []
    for _ in range(times):
        vm.start("Start")
        protocol.append(rest(vm)[0])
    return protocol


@pytest.mark.parametrize(
    ("strategy", "open_", "protocol"),
    [
        ("first", True, ["plain"] * 3),
        ("best", True, ["two"] * 3),
        ("best", False, ["plain"] * 3),
        ("best_least_recently_seen", True, ["two", "one", "plain", "two"]),
        ("best_least_recently_seen", False, ["plain"] * 2),
    ],
)
def test_a_strategy_chooses_among_the_lines_whose_condition_holds(
    strategy: str, open_: bool, protocol: list[str]
) -> None:
    """Specific beats general: each test counts one, each and, or, xor, not in it one more."""
    vm = VM(program(LINES), saliency=strategy)
    vm.variables["$a"] = open_
    assert said(vm, len(protocol)) == protocol


def test_an_item_has_a_body_and_a_group_goes_on_below() -> None:
    assert play("<<set $a = true>>\n=> x <<if $a>>\n    more\n=> y\nend") == ["x", "more", "end"]
    assert play("=> x <<if false>>\n=> y <<if false>>\nend") == ["end"]


def test_once_in_a_line_group_is_used_up_by_running() -> None:
    vm = VM(program("=> new <<once>>\n=> old\nend"), saliency="best")
    assert said(vm, 3) == ["new", "old", "old"]


GROUP = (
    "title: Start\n---\n<<detour G>>\nend\n===\n"
    "title: G\nwhen: $friend\n---\nfriend\n===\n"
    "title: G\nwhen: once\nsubtitle: first\n---\nfirst\n===\n"
    "title: G\nwhen: $friend\nwhen: $rich or $friend\nsubtitle: best\n---\nbest\n===\n"
)


def test_a_node_group_runs_its_best_member_and_comes_back() -> None:
    vm = VM(program(GROUP))
    assert said(vm, 2) == ["first", "end"]
    vm.variables["$friend"] = True
    assert said(vm, 3) == ["best", "friend", "best"]
    assert vm.ask("visited_count", "G") == 5
    assert vm.ask("visited", "G.first")
    assert vm.ask("visited_count", "G.best") == 2


def test_members_are_named_by_subtitle_or_by_their_headers() -> None:
    made = program(GROUP)
    first, second, third = made.groups["G"]
    assert (second, third) == ("G.first", "G.best")
    assert first.startswith("G.")
    assert made.nodes["G.best"].group == "G"


def test_has_any_content_asks_without_choosing() -> None:
    vm = VM(program(GROUP))
    assert [vm.ask("has_any_content", name) for name in ("G", "Start", "None")] == [True, True, False]
    assert said(vm) == ["first"]
    assert vm.ask("has_any_content", "G") is False


def test_a_group_entered_by_a_jump_ends_with_its_member() -> None:
    assert play("title: Start\n---\n<<jump G>>\nno\n===\ntitle: G\nwhen: always\n---\nyes\n===\n") == ["yes"]
    vm = VM(program("title: G\nwhen: once if true\n---\nyes\n===\n"))
    vm.start("G")
    assert rest(vm) == ["yes"]
    vm.start("G")
    assert rest(vm) == []


def test_alike_members_are_still_several() -> None:
    made = program("".join(f"title: G\nwhen: always\n---\n{word}\n===\n" for word in "abc"))
    assert len(set(made.groups["G"])) == 3
    vm = VM(made)
    protocol = []
    for _ in range(3):
        vm.start("G")
        protocol += rest(vm)
    assert protocol == ["a", "b", "c"]


def test_a_remark_may_follow_a_condition_in_a_header() -> None:
    vm = VM(program('title: G\nwhen: "//" == "//" // remark\n---\nyes\n===\n'))
    vm.start("G")
    assert rest(vm) == ["yes"]
