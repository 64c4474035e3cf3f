"""Lines: text, speaker, hashtags, escapes, expressions, comments."""

from __future__ import annotations

import pytest

from game.yarn import Line
from tests.yarn.playing import faults, machine, play, program

OWN_LINE = "a command stands on a line of its own"


def line(body: str) -> Line:
    stop = machine(body).advance()
    assert isinstance(stop, Line)
    return stop


def test_a_line_names_its_speaker_and_keeps_its_tags_and_id() -> None:
    """The speaker is split off, hashtags lose their #, and the id stands apart from them."""
    said = line("Asha: The door sticks.  #mood:cross #line:door_1 #slow")
    assert (said.id, said.speaker, said.text) == ("line:door_1", "Asha", "The door sticks.")
    assert said.tags == ("mood:cross", "slow")
    assert said.metadata == ("line:door_1", "mood:cross", "slow")
    assert said.whole == "Asha: The door sticks."


@pytest.mark.parametrize(
    ("written", "speaker", "text"),
    [
        ("Nobody speaks here", None, "Nobody speaks here"),
        ("Asha\\: not a speaker", None, "Asha: not a speaker"),
        ("Old Man:   spaces after", "Old Man", "spaces after"),
        (": starts with a colon", None, ": starts with a colon"),
        ("Asha: she said: go", "Asha", "she said: go"),
    ],
)
def test_only_an_unescaped_colon_after_a_name_makes_a_speaker(
    written: str, speaker: str | None, text: str
) -> None:
    said = line(written)
    assert (said.speaker, said.text) == (speaker, text)


@pytest.mark.parametrize(
    ("written", "text"),
    [
        (r"a \# b", "a # b"),
        (r"\{1\}", "{1}"),
        (r"\<\<x\>\>", "<<x>>"),
        (r"http:\/\/x", "http://x"),
        (r"back \\ slash", "back \\ slash"),
        (r"\[b\]", "[b]"),
        ("a < b / c > d", "a < b / c > d"),
        ("words // a remark", "words"),
        ("trailing blanks   ", "trailing blanks"),
        ("हिन्दी में #tag", "हिन्दी में"),
    ],
)
def test_escapes_and_comments_leave_the_text_the_writer_meant(written: str, text: str) -> None:
    assert line(written).whole == text


def test_expressions_are_put_into_text() -> None:
    """Whole numbers show no point, truth is written large, texts as they are."""
    script = '<<set $n = 3>>\n{$n} of {$n * 1.5}: {"x" + "y"} {$n > 2} {1 / 3}\n{$n} \\{0\\} here'
    assert play(script) == ["3 of 4.5: xy True 0.33333334", "3 {0} here"]


@pytest.mark.parametrize(
    ("written", "fault"),
    [
        ("a #tag then text", "3:8 YS0005 text cannot follow a hashtag or condition: 'then text'"),
        (
            "a #tag <<if true>>",
            "3:8 YS0005 a line's condition stands before its hashtags, and there is one",
        ),
        (
            "a <<wave>>",
            f"3:3 YS0005 after a line only <<if …>> or <<once>> may follow; {OWN_LINE}",
        ),
        (r"a \q", r"3:3 YS0005 '\q' escapes nothing; write '\\' for a backslash"),
        ("#tag", "3:1 YS0005 a line needs text before its hashtags and condition"),
        ("a {1 + }", "3:8 YS0005 expected a value, found '}'"),
        ("a {1", "3:4 YS0006 '}' is missing at the end"),
        ("a <<once maybe>>", "3:10 YS0005 after 'once' only 'if' and an expression may follow"),
    ],
)
def test_what_cannot_stand_in_a_line_is_refused_by_name(written: str, fault: str) -> None:
    assert faults(written) == [fault]


def test_a_line_with_a_condition_is_said_only_where_it_holds() -> None:
    assert play("<<set $a = false>>\nno <<if $a>>\nyes <<if not $a>> #tag") == ["yes"]


def test_the_last_line_before_options_says_so() -> None:
    """Hosts may leave that line on screen while the player chooses; one that is not right before does not."""
    body = "first\nsecond\n-> go\n    third\n    -> on\n        fourth\n-> no\nfifth\n<<wave>>\n-> end"
    last = [info.text for info in program(body).lines.values() if info.last_before_options]
    assert last == ["second", "third"]
    vm = machine(body)
    first, second = vm.advance(), vm.advance()
    assert isinstance(first, Line)
    assert isinstance(second, Line)
    assert "lastline" not in first.metadata
    assert "lastline" in second.metadata


def test_every_kind_of_line_break_ends_a_line() -> None:
    assert play("title: Start\r\n---\r\none\r\ntwo\rthree\n===\r\n".replace("\r\n---\r\n", "\n---\n")) == [
        "one",
        "two",
        "three",
    ]


def test_two_lines_cannot_share_an_id() -> None:
    used = "the line id 'line:x' is used already, at test.yarn line 3"
    remedy = "take the copied #line away, then run `python -m game.yarn tag test.yarn`"
    assert faults("one #line:x\ntwo #line:x") == [f"4:1 YS0018 {used}; {remedy}"]


def test_a_shadow_repeats_the_text_of_its_source() -> None:
    """A shadow has an id of its own, and takes its text, also in translation, from its source."""
    vm = machine("Asha: Again? #line:a\nAsha: Again? #shadow:a")
    vm.strings = {"line:a": "Asha: Phir se?"}
    first, second = vm.advance(), vm.advance()
    assert isinstance(first, Line)
    assert isinstance(second, Line)
    assert first.text == second.text == "Phir se?"
    assert second.id != first.id
    assert second.metadata == ("shadow:a",)


@pytest.mark.parametrize(
    ("second", "code"),
    [
        ("Something else #shadow:a", "YS0104"),
        ("Again {1} #shadow:a", "YS0103"),
        ("Again #shadow:b", "YS0102"),
        ("Again #line:c #shadow:a", "YS0017"),
    ],
)
def test_a_shadow_that_differs_from_its_source_is_refused(second: str, code: str) -> None:
    assert code in faults(f"Again #line:a\n{second}")[0]


def test_a_made_up_id_never_takes_one_that_is_given() -> None:
    made = program("one #line:Start-0\ntwo")
    assert sorted(made.lines) == ["line:Start-0", "line:Start-1"]
    assert [info.given for info in made.lines.values()] == [True, False]


def test_braces_that_hold_no_value_stay_in_a_translation() -> None:
    vm = machine("<<set $n = 1>>\n{$n} #line:a")
    vm.strings = {"line:a": "{x} {0} {7} { end"}
    assert getattr(vm.advance(), "whole", "") == "{x} 1 {7} { end"
