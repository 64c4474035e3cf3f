"""Directions are read from their words, refused with a remedy, and written down for authors."""

from __future__ import annotations

import pytest

from game.story.directions import DIRECTIONS, DirectionError, read
from game.story.directions.people import Walk
from game.story.directions.telling import Pay
from game.story.memory import MOST_HEARD, Memory, Said


def test_words_become_a_typed_direction() -> None:
    """A command is the direction of its name with its words in order."""
    cue = read("walk", ("Pooja", "table"))
    assert cue.direction == Walk("Pooja", "table")
    assert not cue.meanwhile


def test_meanwhile_is_the_last_word() -> None:
    """It belongs to no parameter."""
    assert read("walk", ("Pooja", "table", "meanwhile")).meanwhile


@pytest.mark.parametrize(
    ("name", "words", "says"),
    [
        ("wlak", ("Pooja", "table"), "did you mean 'walk'"),
        ("walk", ("Pooja",), "it is written: walk ACTOR SPOT"),
        ("walk", ("Pooja", "a", "b"), "was given 3 words"),
        ("weather", ("rainy",), "did you mean 'rain'"),
        ("wait", ("long",), "wants a number"),
        ("wait", ("-1",), "between 0"),
        ("fade", ("sideways", "1"), "knows no way 'sideways'"),
    ],
)
def test_a_wrong_direction_says_what_may_help(name: str, words: tuple[str, ...], says: str) -> None:
    """The message names the direction, the fault and the nearest right word."""
    with pytest.raises(DirectionError) as raised:
        read(name, words)
    assert says in f"{raised.value}; {raised.value.remedy}"


def test_every_direction_writes_down_its_grammar() -> None:
    """The docstring of each begins with its word and names what it takes."""
    for word, kind in DIRECTIONS.items():
        assert kind.__doc__ is not None
        assert kind.__doc__.startswith((f"{word} ", f"{word}:")), word


def test_what_the_purse_lacks_becomes_credit() -> None:
    """Paying never fails and is in the ledger with its whole price."""
    memory = Pay("50", "rent").effect(Memory(purse=3000))
    assert (memory.purse, memory.owed) == (0, 2000)
    assert memory.ledger[-1].paise == -5000


def test_effects_that_hold_already_change_nothing() -> None:
    """Giving what she has and reaching what was reached leave the same memory."""
    memory = Memory(items=("key",), milestones=("orphan",), notes=("n",))
    for name, word in (("give", "key"), ("milestone", "orphan"), ("note", "n")):
        assert read(name, (word,)).direction.effect(memory) == memory


def test_the_oldest_lines_are_forgotten() -> None:
    """Memory keeps as many lines as it says, newest last."""
    memory = Memory()
    for number in range(MOST_HEARD + 3):
        memory = memory.hearing(Said(f"line:{number}"))
    assert len(memory.heard) == MOST_HEARD
    assert memory.heard[-1].id == f"line:{MOST_HEARD + 2}"
    assert memory.heard[0].id == "line:3"
