"""What decides where a conversation goes: if, once, jump, detour, return, stop, visits."""

from __future__ import annotations

import pytest

from game.yarn import VM, ScriptError
from tests.yarn.playing import codes_of, faults, machine, play, program, rest

TWO = "title: Start\n---\n{body}\n===\ntitle: Other\n---\nother\n===\n"


def test_the_first_branch_that_holds_runs() -> None:
    script = "<<set $n = {n}>>\n<<if $n == 1>>\none\n<<elseif $n == 2>>\ntwo\n<<else>>\nmany\n<<endif>>\nend"
    for number, word in ((1, "one"), (2, "two"), (3, "many")):
        assert play(script.replace("{n}", str(number))) == [word, "end"]


def test_several_statements_may_stand_on_one_line() -> None:
    assert play("<<set $a = 1>> <<set $b = 2>> {$a + $b} // sum\n<<if true>>yes\n<<endif>>") == ["3", "yes"]


def test_a_once_block_runs_once_ever() -> None:
    vm = VM(program("<<once>>\nnew\n<<else>>\nold\n<<endonce>>\nend"))
    protocol = []
    for _ in range(3):
        vm.start("Start")
        protocol.append(rest(vm))
    assert protocol == [["new", "end"], ["old", "end"], ["old", "end"]]


def test_once_if_waits_for_its_condition() -> None:
    vm = VM(program("<<declare $ready = false>>\n<<once if $ready>>\nnow\n<<endonce>>\nend"))
    for ready, said in ((False, ["end"]), (True, ["now", "end"]), (True, ["end"])):
        vm.variables["$ready"] = ready
        vm.start("Start")
        assert rest(vm) == said


def test_a_once_line_is_said_once() -> None:
    vm = VM(program("<<declare $on = true>>\nhello <<once>>\nagain <<once if $on>>\nend"))
    vm.start("Start")
    assert rest(vm) == ["hello", "again", "end"]
    vm.start("Start")
    assert rest(vm) == ["end"]


def test_blocks_with_the_same_first_line_are_told_apart() -> None:
    vm = VM(program("<<once>>\n<<once>>\nin\n<<endonce>>\nout\n<<endonce>>\nend"))
    vm.start("Start")
    assert rest(vm) == ["in", "out", "end"]
    vm.start("Start")
    assert rest(vm) == ["end"]


@pytest.mark.parametrize("target", ["Other", '{"Oth" + "er"}'])
def test_a_jump_goes_to_a_node_for_good(target: str) -> None:
    assert play(TWO.format(body=f"<<jump {target}>>\nnever")) == ["other"]


def test_a_detour_comes_back() -> None:
    assert play(TWO.format(body="before\n<<detour Other>>\nafter")) == ["before", "other", "after"]


def test_return_leaves_a_detour_early_and_ends_a_conversation_that_is_in_none() -> None:
    script = "title: Start\n---\n<<detour D>>\nback\n<<return>>\nnever\n===\n"
    script += "title: D\n---\nin\n<<return>>\nno\n===\n"
    assert play(script) == ["in", "back"]


def test_a_jump_within_a_detour_forgets_where_it_came_from() -> None:
    script = (
        "title: Start\n---\n<<detour D>>\nnever\n===\ntitle: D\n---\n<<jump E>>\n===\n"
        'title: E\n---\n{visited_count("Start")} {visited_count("D")} {visited_count("E")}\n===\n'
    )
    assert play(script) == ["1 1 0"]


def test_stop_ends_everything() -> None:
    assert play(TWO.format(body="<<detour Other>>\n<<stop>>\nnever")) == ["other"]


def test_a_visit_counts_when_the_node_is_left() -> None:
    script = 'title: Start\n---\n{visited("Start")} {visited_count("Start")}\n===\n'
    vm = VM(program(script))
    for said in ("False 0", "True 1", "True 2"):
        vm.start("Start")
        assert rest(vm) == [said]


def test_stop_counts_the_nodes_it_leaves() -> None:
    vm = VM(program("title: Start\n---\n<<detour D>>\n===\ntitle: D\n---\n<<stop>>\n===\n"))
    vm.start("Start")
    assert rest(vm) == []
    assert [vm.ask("visited_count", name) for name in ("Start", "D")] == [1, 1]


def test_tracking_never_counts_nothing() -> None:
    script = 'title: Start\n---\n<<detour D>>\n{visited("D")} {visited("Nowhere")}\n===\n'
    assert play(script + "title: D\ntracking: never\n---\n===\n") == ["False False"]


def test_a_node_may_detour_to_itself() -> None:
    script = (
        "title: Start\n---\n<<if $n < 3>>\n<<set $n += 1>>\n<<detour Start>>\n<<endif>>\nlevel {$n}\n===\n"
    )
    assert play(script) == ["level 3"] * 4


def test_an_unknown_node_is_an_error_at_play_and_in_strict_projects_at_load() -> None:
    vm = machine(TWO.format(body='<<jump {"Othre"}>>'))
    with pytest.raises(
        ScriptError, match=r"test.yarn: line 3.*no node is called 'Othre'; did you mean 'Other'"
    ):
        vm.advance()
    assert not vm.running
    assert faults(TWO.format(body="<<jump Othr>> "), strict=True)[0] == (
        "3:1 YS0012 no node is called 'Othr'; did you mean 'Other'?"
    )


def test_starting_at_an_unknown_node_is_refused() -> None:
    with pytest.raises(ScriptError, match="no node is called 'Strat'; did you mean 'Start'"):
        VM(program("hi")).start("Strat")


@pytest.mark.parametrize("leap", ["<<jump Start>>", "<<detour Start>>"])
def test_a_script_that_goes_round_in_circles_is_stopped(leap: str) -> None:
    vm = machine(leap)
    with pytest.raises(ScriptError, match=r"in circles|deep"):
        vm.advance()
    assert vm.advance() is None


def test_a_machine_that_is_over_stays_over() -> None:
    vm = machine("only")
    assert rest(vm) == ["only"]
    assert (vm.advance(), vm.current, vm.node, vm.running) == (None, None, None, False)


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("<<if true>>\nno end", "YS0007"),
        ("<<once>>\nno end", "YS0007"),
        ("<<endif>>", "YS0005"),
        ("<<else>>", "YS0005"),
        ("<<endonce>>", "YS0005"),
        ("<<if true>>\n<<else>>\n<<elseif false>>\n<<endif>>", "YS0005"),
        ("<<if true>>\n<<endonce>>\n<<endif>>", "YS0005"),
        ("<<if>>\n<<endif>>", "YS0005"),
        ("<<jump>>", "YS0005"),
        ("<<jump A B>>", "YS0006"),
        ("<<jump {1}>>", "YS0002"),
        ("<<return now>>", "YS0006"),
        ("<<local $x = 1>>", "YS0005"),
        ("<<case A>>", "YS0005"),
        ("-> a\n    <<if true>>\nb\n<<endif>>", "YS0007"),
        ("-> a\n    b\n    <<endif>>\n    c", "YS0005"),
        ("<<>>", "YS0005"),
        ("<<wave", "YS0006"),
        ("<<a > b>>", "YS0005"),
    ],
)
def test_a_broken_block_or_command_is_refused(body: str, code: str) -> None:
    assert code in codes_of(body)
