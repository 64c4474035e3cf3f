"""Files and nodes: headers, titles, delimiters, and every problem at once."""

from __future__ import annotations

import pytest

from game.yarn import ScriptError, Source, compile_sources
from tests.yarn.playing import codes_of, faults, program


def test_headers_are_kept_and_unknown_ones_ignored() -> None:
    script = "#file tag\n\n// remark\ntitle: Start\nposition: 1,2 // where\ntags: a b\nempty:\n---\nhi\n===\n"
    node = program(script).nodes["Start"]
    assert node.headers == {"title": "Start", "position": "1,2", "tags": "a b", "empty": ""}
    assert (node.file, node.line, node.group) == ("test.yarn", 4, "")


def test_names_may_be_written_in_any_script() -> None:
    program(
        "title: Start\n---\n<<set $चाबी = 1>>\n{$चाबी} {$🐔}\n<<set $🐔 = 2>>\n<<jump घर>>\n===\n"
        "title: घर\n---\n===\n"
    )


@pytest.mark.parametrize(
    ("script", "code"),
    [
        ("title: Start\n---\n", "YS0004"),
        ("title: Start\n", "YS0004"),
        ("tags: a\n---\n===\n", "YS0027"),
        ("title: Two words\n---\n===\n", "YS0027"),
        ("title: A\nsubtitle: b c\n---\n===\n", "YS0027"),
        ("title: A\ntitle: B\n---\n===\n", "YS0005"),
        ("title: A\n---\n===\nstray\n---\n===\n", "YS0005"),
        ("title: A\n---\n===\ntitle: A\n---\n===\n", "YS0011"),
        ("title: A\nwhen: always\n---\n===\ntitle: A\n---\n===\n", "YS0031"),
        (
            "title: A\nwhen: true\nsubtitle: x\n---\n===\ntitle: A\nwhen: true\nsubtitle: x\n---\n===\n",
            "YS0032",
        ),
        ("title: A\nwhen:\n---\n===\n", "YS0005"),
        ("title: A\nwhen: once once\n---\n===\n", "YS0005"),
        ("title: A\nwhen: 1 + 1\n---\n===\n", "YS0002"),
        ("title: A\nwhen: once if 1\n---\n===\n", "YS0002"),
    ],
)
def test_what_is_no_node_is_refused(script: str, code: str) -> None:
    assert code in codes_of(script, whole=True)


def test_all_problems_of_all_files_come_at_once() -> None:
    """Sorted by file and line, each with what is wrong and the nearest right word."""
    with pytest.raises(ScriptError) as caught:
        compile_sources(
            [
                Source("b.yarn", "title: B\n---\n<<jump Aa>>\n<<set $coinz = 2>> x\n===\n"),
                Source("a.yarn", "title: A\n---\n<<declare $coins = 0>>\n{1 +}\n-> #x\n===\n"),
            ],
            strict=True,
        )
    assert [str(problem) for problem in caught.value.problems] == [
        "a.yarn: line 4, column 5: YS0005: expected a value, found '}'",
        "a.yarn: line 5, column 4: YS0005: a line needs text before its hashtags and condition",
        "b.yarn: line 3, column 1: YS0012: no node is called 'Aa'; did you mean 'A'?",
        "b.yarn: line 4, column 7: YS0003: the variable $coinz is not declared; did you mean '$coins'?",
        "b.yarn: line 4, column 20: YS0107: a line has no #line id; run `python -m game.yarn tag b.yarn`",
    ]
    assert caught.value.problems[0].place == "line 4, column 5"


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (
            "<<if true>>\ny\n<<end if>>",
            "line 5 says <<end if>>: did you mean 'endif'?",
        ),
        ("<<onse>>\ny\n<<endonce>>", "it belongs to; line 3 says <<onse>>: did you mean 'once'?"),
        ("<<if true>>\n<<onse>>\ny\n<<endonce>>\n<<endif>>", "line 4 says <<onse>>: did you mean 'once'?"),
        ("<<if true>>\n<<endonce>>\n<<endif>>", "no <<once>> is open here"),
        ("<<if 1 = 1>>\n<<endif>>", "two values are compared with '=='"),
    ],
)
def test_a_slip_in_a_block_is_told_with_the_right_word(body: str, says: str) -> None:
    with pytest.raises(ScriptError) as caught:
        compile_sources([Source("a.yarn", f"title: A\n---\n{body}\n===\n")])
    assert says in str(caught.value)


def test_a_forgotten_end_of_a_node_is_told() -> None:
    with pytest.raises(ScriptError) as caught:
        compile_sources([Source("a.yarn", "title: A\n---\nhi\ntitle: B\n---\nho\n===\n")])
    assert [(each.line, each.remedy) for each in caught.value.problems] == [(5, "put '===' before the title")]


def test_a_forgotten_beginning_of_a_body_is_told_once() -> None:
    with pytest.raises(ScriptError) as caught:
        compile_sources([Source("a.yarn", "title: A\nhi\nho\nha\n===\ntitle: B\n---\n===\n")])
    assert [each.line for each in caught.value.problems if "expected a header" in each.what] == [2]


@pytest.mark.parametrize("opener", ["<<if 1 +>>\nx\n<<elseif (>>", "<<once if>>"])
def test_a_block_whose_test_is_broken_is_reported_once(opener: str) -> None:
    """What follows from a fault is not reported as another one."""
    end = "<<endif>>" if "if 1" in opener else "<<endonce>>"
    assert len(faults(f"{opener}\ny\n{end}\n-> a {{1\n    b\n-> c")) == opener.count("<<") + 1


def test_a_strict_project_knows_its_functions() -> None:
    assert faults("<<call visitd(1)>>", strict=True) == [
        "3:8 YS0013 no function is called 'visitd'; did you mean 'visited'?"
    ]


def test_the_byte_order_mark_is_no_part_of_the_title() -> None:
    assert "Start" in compile_sources([Source("a", "\ufefftitle: Start\n---\nhi\n===\n")]).nodes
