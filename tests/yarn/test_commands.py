"""Commands: their words, their expressions, and their keys."""

from __future__ import annotations

import pytest

from game.yarn import Command
from tests.yarn.playing import machine, play


def command(body: str) -> Command:
    stop = machine(body).advance()
    assert isinstance(stop, Command)
    return stop


def test_a_command_is_split_into_words() -> None:
    """Double quotes keep blanks together, a backslash within them keeps a quote."""
    told = command(r'<<  say  "two words" plain "a \" b" ""  >>')
    assert (told.name, told.arguments) == ("say", ("two words", "plain", 'a " b', ""))


def test_expressions_are_put_into_a_command_and_not_read_again() -> None:
    assert play('<<set $a = "{0}">>\n<<x{$a}y {1 + 1}>>\n<<{"wave"}>>') == ["<<x{0}y 2>>", "<<wave>>"]


@pytest.mark.parametrize("name", ["iffy", "settle", "jumper", "oncee", "elsewhere", "returned", "cases"])
def test_a_command_may_begin_like_a_keyword(name: str) -> None:
    assert command(f"<<{name} a>>").name == name


def test_hashtags_and_remarks_may_follow_a_command() -> None:
    assert play("<<wave>> #tag // remark\nnext") == ["<<wave>>", "next"]


def test_keys_tell_the_same_command_apart_by_the_lines_around_it() -> None:
    vm = machine("<<wave>>\na #line:a\n<<wave>>\nb #line:b\n<<wave>>\n<<wave>>")
    keys = []
    while (stop := vm.advance()) is not None:
        if isinstance(stop, Command):
            keys.append(stop.key)
    assert len(set(keys)) == 4
    assert keys[1].startswith("line:a/")
