"""Hostile scripts: whatever is written, nothing comes of it but a ScriptError, and it comes soon."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator

import pytest

from game.yarn import VM, Options, ScriptError, Source, compile_sources
from tests.yarn.playing import codes_of
from tests.yarn.scene import DECLARED, SCENE

MUTANTS = int(os.environ.get("YARN_MUTANTS", "3000"))
"""`make soak` sets a hundred thousand."""
MOST_STOPS = 200
PIECES = (
    *(
        "<<",
        ">>",
        "{",
        "}",
        "[",
        "]",
        "\\",
        "#",
        "->",
        "=>",
        "===",
        "---",
        "\n",
        "    ",
        "\t",
        '"',
        "$",
        "//",
        "(",
    ),
    *("<<if", "<<else>>", "<<endif>>", "<<once>>", "<<endonce>>", "<<enum E>>", "<<case A>>", "<<endenum>>"),
    *(
        "<<jump Start>>",
        "<<detour Door>>",
        "<<return>>",
        "<<stop>>",
        "title: Start\n",
        "when: once\n",
        "not ",
    ),
    *(
        "#line:s1",
        "#shadow:s1",
        "{1 / 0}",
        '{"x" * 2}',
        "0",
        "true",
        "<<set $coins = $coins * $coins>>",
        ".A",
    ),
    *('[select value=1 a="b"/]', "\x00", "\u200d", "🐔", "\ufeff"),
)


def mutants(seed: int, count: int) -> Iterator[str]:
    """Scripts made of the scene by cutting, doubling, swapping and sprinkling; the same ones for a seed."""
    dice = random.Random(seed)
    for _ in range(count):
        text = DECLARED + SCENE
        for _ in range(dice.randint(1, 6)):
            at, to = sorted(dice.randrange(len(text) + 1) for _ in range(2))
            to = min(to, at + dice.choice((1, 8, 60)))
            match dice.randrange(4):
                case 0:
                    text = text[:at] + text[to:]
                case 1:
                    text = text[:at] + text[at:to] * 2 + text[to:]
                case 2:
                    text = text[:at] + dice.choice(PIECES) + text[at:]
                case _:
                    text = text[:at] + dice.choice(PIECES) + text[to:]
        yield text


def survive(text: str, dice: random.Random) -> bool:
    """Compiles and plays a script for a while, saving and loading; True where it compiled."""
    try:
        program = compile_sources([Source("mutant", text)])
    except ScriptError:
        return False
    vm = VM(program, chance=dice.random)
    try:
        vm.start("Start")
        for _ in range(MOST_STOPS):
            stop = vm.current
            is_open = isinstance(stop, Options)
            choice = next(at for at, each in enumerate(stop.options) if each.enabled) if is_open else None  # type: ignore[union-attr] # asked before
            if vm.advance(choice) is None:
                break
            if dice.random() < 0.05:
                vm.restore(vm.snapshot())
                vm.load(vm.save())
    except ScriptError:
        pass
    return True


def test_mutants_are_refused_or_played() -> None:
    """No exception but ScriptError; some mutants must still compile, or the test would play nothing."""
    dice = random.Random(7)
    played = sum(survive(text, dice) for text in mutants(1, MUTANTS))
    assert played > MUTANTS // 10


@pytest.mark.parametrize(
    "text",
    [
        "-> a\n" + "".join(" " * depth + "-> a\n" for depth in range(1, 10_000)),
        "<<if true>>\n" * 10_000,
        "<<once>>\n" * 10_000,
        "{" + "(" * 10_000,
        "{" + "-" * 10_000 + "1}",
        "<<if " + "not " * 10_000 + "true>>\n<<endif>>",
    ],
    ids=["options", "ifs", "onces", "brackets", "signs", "nots"],
)
def test_nesting_ten_thousand_deep_is_refused_by_name(text: str) -> None:
    assert "YS0106" in codes_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n",
        "// only a remark",
        "\x00",
        "title: A\n---\n===" * 50,
        "title: A\n---\n" + "[" * 10_000 + "\n===\n",
        "title: A\n---\n" + "\\[" * 10_000 + "\n===\n",
        "title: A\n---\n" + '[a b="' * 3_000 + "\n===\n",
        "title: A\n---\n" + "x" * 200_000 + "\n===\n",
        "title: A\n---\n" + "{1}" * 5_000 + "\n===\n",
        "title: A\n---\n" + "#a" * 20_000 + "\n===\n",
        "title: A\nwhen: " + "a:" * 20_000 + "\n---\n===\n",
    ],
)
def test_odd_files_take_no_time_and_raise_nothing_else(text: str) -> None:
    try:
        program = compile_sources([Source("odd", text)])
    except ScriptError:
        return
    vm = VM(program)
    for node in program.nodes:
        vm.start(node)
        for _ in range(5):
            vm.advance()
