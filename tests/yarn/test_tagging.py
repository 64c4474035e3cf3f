"""Stable ids: given in tens, never renumbered, never twice."""

from __future__ import annotations

from game.yarn import Source, compile_sources
from game.yarn.tagging import missing, tag

SCRIPT = """title: Hall
---
Asha: One. // said softly
-> Two. <<if true>> #mood:glad
    Three. #line:Hall_0050
    {1}: four #shadow:x
=> Five.
// a remark
<<wave>>
Six: http:\\/\\/x
===
title: Door
---
Seven.
===
"""


def test_every_line_gets_an_id_and_nothing_else_changes() -> None:
    tagged = tag([Source("a", SCRIPT)])[0].text
    assert tagged.splitlines() == [
        "title: Hall",
        "---",
        "Asha: One. #line:Hall_0010 // said softly",
        "-> Two. <<if true>> #mood:glad #line:Hall_0020",
        "    Three. #line:Hall_0050",
        "    {1}: four #shadow:x",
        "=> Five. #line:Hall_0060",
        "// a remark",
        "<<wave>>",
        "Six: http:\\/\\/x #line:Hall_0070",
        "===",
        "title: Door",
        "---",
        "Seven. #line:Door_0010",
        "===",
    ]


def test_tagging_again_changes_nothing() -> None:
    once = tag([Source("a", SCRIPT)])
    assert tag(once) == once
    assert list(missing(once)) == []


def test_an_id_is_never_used_twice_over_all_files() -> None:
    """Also where two nodes of a group, or another file, had it first."""
    group = "title: G\nwhen: always\n---\na\n===\ntitle: G\nwhen: always\n---\nb\n===\n"
    other = "title: O\n---\nx #line:G_0020\n===\n"
    tagged = tag([Source("g", group), Source("o", other)])
    program = compile_sources(tagged, strict=True)
    assert sorted(program.lines) == ["line:G_0010", "line:G_0020", "line:G_0030"]


def test_line_breaks_are_kept() -> None:
    assert (
        tag([Source("a", "title: A\r\n---\r\nhi\r\n===")])[0].text
        == "title: A\r\n---\r\nhi #line:A_0010\r\n==="
    )


def test_what_is_missing_is_told_with_its_place() -> None:
    assert [str(problem) for problem in missing([Source("a", "title: A\n---\n  hi\n===\n")])] == [
        "a: line 3, column 3: YS0107: a line has no #line id; run `python -m game.yarn tag a`"
    ]
