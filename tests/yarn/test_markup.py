"""Markup: attributes over ranges, replacements, and who speaks."""

from __future__ import annotations

import pytest

from game.yarn import VM, Line, Source, compile_sources
from game.yarn.markup import Attribute, MarkupError, read_markup, tag_names
from game.yarn.plurals import CARDINAL, ORDINAL, category
from tests.yarn.playing import machine


def test_attributes_count_from_what_is_spoken() -> None:
    read = read_markup('Asha: a [b]bold[/b] [wave size=2 name="x y" on=true of=far]word[/wave]')
    assert (read.speaker, read.text) == ("Asha", "a bold word")
    assert read.attributes == (
        Attribute("b", 2, 4),
        Attribute("wave", 7, 4, (("size", 2), ("name", "x y"), ("on", True), ("of", "far"))),
    )
    assert read.attributes[1].get("size") == 2
    assert read.attributes[1].get("nothing") is None


def test_a_tag_may_have_a_value_of_its_own() -> None:
    assert read_markup("[size=1.5]x[/size]").attributes == (Attribute("size", 0, 1, (("size", 1.5),)),)


def test_tags_overlap_and_close_together() -> None:
    read = read_markup("[a]1[b]2[/a]3[/b] [c][d]4[/]")
    assert read.text == "123 4"
    assert {(each.name, each.position, each.length) for each in read.attributes} == {
        ("a", 0, 2),
        ("b", 1, 2),
        ("c", 4, 1),
        ("d", 4, 1),
    }


@pytest.mark.parametrize(
    ("written", "text", "position"),
    [
        ("wait [pause/] here", "wait here", 5),
        ("[pause/] here", "here", 0),
        ("wait[pause/] here", "wait here", 4),
        ("wait [pause trimwhitespace=false/] here", "wait  here", 5),
    ],
)
def test_a_tag_that_stands_alone_takes_one_blank_away(written: str, text: str, position: int) -> None:
    read = read_markup(written)
    assert (read.text, read.attributes[0].position) == (text, position)


def test_nomarkup_and_escapes_keep_brackets() -> None:
    assert read_markup("[nomarkup][b]x[/b][/nomarkup] y").text == "[b]x[/b] y"
    assert read_markup(r"\[b\] and \: and \n").text == "[b] and : and \\n"


def test_a_character_tag_names_the_speaker() -> None:
    read = read_markup('[character name="Asha"]A.: [/character]hello')
    assert (read.speaker, read.text, read.whole) == ("Asha", "hello", "A.: hello")
    assert read_markup("[character]Asha: [/character]hi").speaker == "Asha"


def test_markup_around_the_speaker_stays_with_the_speaker() -> None:
    read = read_markup("[b]Asha[/b]: [i]hi[/i]")
    assert (read.speaker, read.text, read.attributes) == ("Asha", "hi", (Attribute("i", 0, 2),))


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ('[select value=f m="he" f="she"/]', "she"),
        ('[select value=true True="yes" False="no"/]', "yes"),
        ('[plural value=1 one="% day" other="% days"/]', "1 day"),
        ('[plural value=3 one="% day" other="% days"/]', "3 days"),
        ('[ordinal value=22 one="%st" two="%nd" few="%rd" other="%th"/]', "22nd"),
        ('[ordinal value=12 one="%st" two="%nd" few="%rd" other="%th"/]', "12th"),
        ('[select value=x x="100\\% \\"sure\\""/]', '100% "sure"'),
        ('[select value=x x="[b]bold[/b]"/]', "bold"),
    ],
)
def test_replacements_say_the_word_for_their_value(written: str, text: str) -> None:
    assert read_markup(f"It is {written}.").text == f"It is {text}."


@pytest.mark.parametrize(
    ("locale", "number", "cardinal", "ordinal"),
    [
        ("en", 1, "one", "one"),
        ("en-GB", 2, "other", "two"),
        ("en", 3, "other", "few"),
        ("en", 111, "other", "other"),
        ("en", 1.5, "other", "other"),
        ("hi", 0, "one", "other"),
        ("hi", 0.5, "one", "other"),
        ("hi_IN", 2, "other", "two"),
        ("hi", 3, "other", "two"),
        ("hi", 4, "other", "few"),
        ("hi", 6, "other", "many"),
        ("fr", 1, "one", "one"),
    ],
)
def test_plurals_follow_the_language(locale: str, number: float, cardinal: str, ordinal: str) -> None:
    assert category(CARDINAL, locale, number) == cardinal
    assert category(ORDINAL, locale, number) == ordinal


@pytest.mark.parametrize(
    "written",
    [
        "[b]open",
        "[/b]",
        "[b",
        "[]",
        "[b ===]x[/b]",
        "[nomarkup]x",
        '[select m="he"/]',
        '[select value=x m="he"/]',
        '[plural value=x one="a"/]',
        '[plural value=1 other2="a"/]',
    ],
)
def test_broken_markup_is_an_error_and_shown_as_written(written: str) -> None:
    """A player sees the line as it is written rather than nothing; the lint finds it before."""
    with pytest.raises(MarkupError):
        read_markup(written)
    program = compile_sources([Source("a", f"title: Start\n---\nx {written}\n===\n")])
    vm = VM(program)
    vm.start("Start")
    stop = vm.advance()
    assert isinstance(stop, Line)
    assert stop.text == f"x {written}"


def test_values_may_be_anything_within_a_tag() -> None:
    """A text with blanks and quotes stays one property."""
    vm = machine('<<set $n = "a \\"b\\" c">>\n[x of={$n} n={1 + 1}]t[/x] {$n}')
    stop = vm.advance()
    assert isinstance(stop, Line)
    assert stop.text == 't a "b" c'
    assert stop.attributes[0].properties == (("of", 'a "b" c'), ("n", 2))


def test_the_names_of_tags_are_told_without_values() -> None:
    assert tag_names('[b]{0}[/b] [select value={1} a="x"/]') == ["b", "select"]
    with pytest.raises(MarkupError):
        tag_names("[plural value={0}/]")
