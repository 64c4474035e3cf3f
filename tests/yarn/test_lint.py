"""The lint: what compiles and yet is likely wrong."""

from __future__ import annotations

import pytest

from game.yarn.lint import lint
from tests.yarn.playing import program


def findings(script: str, entries: tuple[str, ...] | None = None) -> list[str]:
    return [f"{each.line} {each.code} {each.what}" for each in lint(program(script), entries)]


@pytest.mark.parametrize(
    ("script", "lines"),
    [
        ("-> a #line:a\n    b #line:b\n\n    c #line:c", [5]),
        ("-> a #line:a\n\n    b #line:b", [4]),
        ("-> a #line:a\n    b #line:b\n\n-> c #line:c", [5]),
        ("-> a #line:a\n    -> b #line:b\n        c #line:c\n\n    -> d #line:d", [6]),
        ("-> a #line:a\n    b #line:b\n\nc #line:c\n-> d #line:d", []),
        ("-> a #line:a\n    b #line:b\n    \n    c #line:c", []),
        ("a #line:a\n\n    b #line:b", []),
        ("-> a #line:a\n    b #line:b\n// remark\n    c #line:c", [5]),
        ("-> a #line:a\n// remark\n-> c #line:c", []),
        ("-> a #line:a\n    b #line:b\n// remark\n-> c #line:c", []),
        ("-> a #line:a\n    // remark\n    b #line:b", []),
        ("-> a #line:a\n    b #line:b\n\n", []),
    ],
)
def test_a_blank_line_or_remark_that_ends_options_too_early_is_found(script: str, lines: list[int]) -> None:
    found = findings(script)
    assert [int(each.split()[0]) for each in found] == lines
    assert all("YS0108" in each for each in found)


def test_missing_ids_chance_and_broken_markup_are_found() -> None:
    script = "one\n{dice(6)} [b]two #line:b\n<<if random() > 0.5>>\n<<endif>>"
    assert findings(script) == [
        "3 YS0107 a line has no #line id",
        "4 YS0110 the markup cannot be read: [b] is never closed",
        "4 YS0109 dice() makes the story depend on chance",
        "5 YS0109 random() makes the story depend on chance",
    ]


NODES = (
    'title: Vars\n---\n<<declare $next = "Late">>\n===\n'
    "title: Start\n---\n<<jump Group>>\n===\n"
    "title: Group\nwhen: always\n---\n<<detour {$next}>>\n===\n"
    'title: Late\n---\n<<set $next = "Later">>\n===\n'
    "title: Later\n---\n<<wave>>\n===\n"
    "title: Lost\n---\n<<wave>>\n===\n"
)


def test_nodes_that_nothing_leads_to_are_found() -> None:
    """Entries lead to what they name, also in texts for computed jumps; nodes that declare need no way."""
    assert findings(NODES, ("Start",))[0] == "22 YS0009 nothing leads to the node 'Lost'"
    assert len(findings(NODES, ("Start",))) == 1
    assert findings(NODES) == []
    assert len(findings(NODES, ("Lost", "Unknown"))) == 2
