"""The official suite, where it is at hand: every plan plays as written, every reject file is refused."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from game.yarn.conformance import Verdict, conform
from game.yarn.plans import PlanError, read_plan, run_plan
from tests.yarn.playing import program

SUITE = os.environ.get("YARN_SUITE", "")


@pytest.mark.skipif(not SUITE, reason="YARN_SUITE names no folder with the official suite")
def test_the_official_suite_holds() -> None:
    verdicts = list(conform(Path(SUITE)))
    assert verdicts
    assert [str(verdict) for verdict in verdicts if not verdict.passed] == []


def test_a_folder_is_searched_for_plans_and_rejects(tmp_path: Path) -> None:
    """A plan without a script, a plan that differs and a reject that compiles all fail by name."""
    files = {
        "plans/good.yarn": "title: Start\n---\nhi #a\n===\n",
        "plans/good.testplan": "# remark\nline: `hi` #a\nstop\n",
        "plans/bad.yarn": "title: Start\n---\nhi\n===\n",
        "plans/bad.testplan": "line: `ho`\n",
        "plans/lost.testplan": "stop\n",
        "reject/broken.yarn": "title: Start\n---\n{\n===\n",
        "ParseFailures/fine.yarn": "title: Start\n---\nfine\n===\n",
        "other.yarn": "not looked at",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    assert {verdict.name: verdict.passed for verdict in conform(tmp_path)} == {
        "ParseFailures/fine.yarn": False,
        "plans/bad.testplan": False,
        "plans/good.testplan": True,
        "plans/lost.testplan": False,
        "reject/broken.yarn": True,
    }
    assert str(Verdict("a", False, "why")) == "FAIL  a  (why)"


SCRIPT = (
    'title: Start\n---\n<<declare $n = 1>>\n<<declare $s = "a">>\n{$n} {$s}\n<<wave {$n}>>\n'
    "-> a <<if $n > 1>>\n    in a\n-> b <<if $n > 2>>\nend\n===\n"
    "title: Other\n---\n<<call assert(false)>>\n===\n"
)


def outcome(plan: str) -> str:
    try:
        run_plan(program(SCRIPT), read_plan(plan))
    except PlanError as error:
        return str(error)
    return "holds"


GOOD = (
    """set: $n = 2
set: $s = "b"
line: `2 b`
command: `wave 2`
option: `a`
option: `b` [disabled]
select: 1
line: `in a`
line: `end`
stop
""",
    """line: `*`
command: `*`
option: `*` [disabled]
option: `*` [disabled]
select: 0
line: *
stop
""",
    """saliency: first
line: `1 a`
---
set: $n = 3
line: `3 a`
command: `wave 3`
option: `a`
option: `b`
""",
)


@pytest.mark.parametrize("plan", GOOD)
def test_a_plan_that_is_followed_holds(plan: str) -> None:
    assert outcome(plan) == "holds"


@pytest.mark.parametrize(
    ("plan", "why"),
    [
        ("line: `2 b`", "line 1: expected the line '2 b', got the line '1 a'"),
        ("line: `1 a` #tag", "line 1: expected the hashtag #tag, got ('line:Start-0',)"),
        ("command: `wave 1`", "line 1: expected the command 'wave 1', got the line '1 a'"),
        ("stop", "line 1: expected the end, got the line '1 a'"),
        ("line: `*`\nline: `x`", "line 2: expected the line 'x', got the command 'wave 1'"),
        (
            "line: `*`\ncommand: `*`\noption: `a`\nselect: 1",
            "line 4: expected options [('a', True)], got options [('a', False), ('b', False)]",
        ),
        (
            "line: `*`\ncommand: `*`\nstop",
            "line 3: expected the end, got options [('a', False), ('b', False)]",
        ),
        ("option: `a`\nselect: 1", "line 2: expected options [('a', True)], got the line '1 a'"),
        ("option: `a`", "line 1: expected options [('a', True)], got the line '1 a'"),
        ("line: `*`\nselect: 7", "line 2: expected options [], got the command 'wave 1'"),
        ("set: $n", "line 1: '$n' sets nothing"),
        ("set: $n = many", "line 1: could not convert string to float: 'many'"),
        ("saliency: worst", "line 1: 'worst'"),
        ("shout: `x`", "line 1: 'shout: `x`' is not a step"),
        ("node: Other\nstop", "assert() was given false"),
    ],
)
def test_a_plan_that_is_not_followed_says_where(plan: str, why: str) -> None:
    assert outcome(plan) == why


def test_a_plan_may_expect_the_end_and_get_none() -> None:
    plan = GOOD[1].replace("line: *\nstop", "line: `end`\nline: `x`")
    assert outcome(plan) == "line 7: expected the line 'x', got the end"
