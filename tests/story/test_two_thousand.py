"""Chapter 3: the tin comes out even, the notes are twenty, and what she packs and puts down is kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import permutations

import pytest

from game.content.words import load_words
from game.story.tasks import TASKS, TaskState, replay
from game.story.tasks.suitcase import ROOM, THINGS
from tests.story.rehearsal import ASSETS, Rehearsal

CREDITORS = ("Ch3_Milkman", "Apartment_Basket_Use", "Ch3_Bai")
PLACES = {
    "envelope_at": {
        "Ch3_Table_Use": "table",
        "Ch3_InderChair_Use": "chair",
        "Apartment_Almirah_Use": "almirah",
    },
    "flat_keys_at": {
        "Apartment_Lock_Use": "hook",
        "Apartment_Doormat_Use": "doormat",
        "Ch3_KitchenShelf_Use": "tin",
    },
    "house_keys_at": {
        "Apartment_Nails_Use": "nail",
        "Ch3_Tumbler_Use": "ledge",
        "Ch3_Telephone_Use": "telephone",
    },
}


def of_three(index: int) -> Callable[[Sequence[str]], int]:
    """Chooses that one of three, and the first where there are more or fewer."""
    return lambda texts: index if len(texts) == 3 else 0


@pytest.mark.parametrize("order", list(permutations(CREDITORS)))
@pytest.mark.parametrize("purse", [37460, 20000, 5000])
def test_the_tin_comes_out_even(order: tuple[str, ...], purse: int) -> None:
    """Whoever is paid first and whatever was in it before June's bazaar, nothing is left and nothing owed."""
    pooja = Rehearsal(3)
    pooja.telling.memory = replace(pooja.telling.memory, purse=purse)
    pooja.tell("Ch3_Begin")
    for creditor in order:
        assert pooja.telling.memory.purse > 0
        pooja.tell(creditor)
    assert pooja.telling.memory.purse == pooja.telling.memory.owed == 0
    assert pooja.holds("$leaving == Leaving.call")


def test_the_notes_are_twenty_and_the_purse_is_two_thousand() -> None:
    """One line and one sound a note; the milestone comes after the last."""
    pooja = Rehearsal(3)
    said = pooja.tell("Ch3_Count_Notes", until="Ch3_Sunday")
    assert (
        said.index("Twenty. I said, keep it.") - said.index('One. Letters to donors. "We beg to thank."')
        == 20
    )
    assert pooja.telling.memory.purse == 200000
    assert pooja.telling.memory.milestones == ("two_thousand",)


@pytest.mark.parametrize("first", range(len(THINGS) - ROOM + 1))
def test_the_five_that_were_packed_stay_with_her(first: int) -> None:
    """They are among her things under their own names, and the other seven are not."""
    five = THINGS[first : first + ROOM]
    pooja = Rehearsal(3)
    pooja.task = replay(TASKS["suitcase"], (*(f"pack:{thing}" for thing in five), "close"))
    pooja.tell("Ch3_Count_Notes", until="Ch3_Sunday")
    assert set(pooja.telling.memory.items) & set(THINGS) == set(five)
    assert pooja.telling.memory.outcome("suitcase") == "+".join(five)


def test_what_is_taken_out_again_is_not_packed() -> None:
    """The state is what lies in the trunk, and it shuts only when five do."""
    trunk = TASKS["suitcase"]
    state = replay(trunk, ("pack:cup", "pack:lamp", "unpack:cup"))
    assert state == TaskState(("pack:lamp",))
    assert not {"close", "sit"} & set(trunk.actions(state))
    assert "pack:cup" in trunk.actions(state)


def test_a_full_trunk_takes_nothing_more() -> None:
    """With five in it one can take out, or shut it in two ways."""
    trunk = TASKS["suitcase"]
    full = replay(trunk, tuple(f"pack:{thing}" for thing in THINGS[:ROOM]))
    assert set(trunk.actions(full)) == {"close", "sit", *(f"unpack:{thing}" for thing in THINGS[:ROOM])}


def test_each_of_the_twelve_speaks_going_in_and_coming_out() -> None:
    """Two names and two thoughts for every thing that can be packed."""
    words, _ = load_words(ASSETS / "words" / "en")
    for kind in ("pack", "unpack", "in", "out"):
        assert set(words.under(f"task.suitcase.{kind}")) == set(THINGS)
    assert len({words(f"task.suitcase.{way}.{thing}") for way in ("in", "out") for thing in THINGS}) == 24


@pytest.mark.parametrize("variable", PLACES)
def test_where_a_thing_is_put_down_is_kept(variable: str) -> None:
    """Three places each, and once it lies somewhere it stays there."""
    for node, spot in PLACES[variable].items():
        pooja = Rehearsal(3, leaving="Leaving.keys")
        pooja.tell(node)
        for other in PLACES[variable]:
            pooja.tell(other)
        assert pooja.holds(f"${variable} == Spot.{spot}")


def test_all_three_put_down_brings_bai() -> None:
    """In any order; with one of them still in her hand she does not come."""
    for order in permutations(PLACES):
        pooja = Rehearsal(3, leaving="Leaving.keys")
        for variable in order:
            assert pooja.holds("$leaving == Leaving.keys")
            pooja.tell(next(iter(PLACES[variable])))
        assert pooja.holds("$leaving == Leaving.trunk")


@pytest.mark.parametrize("handed", ["umbrella", "shirt", "nothing"])
def test_what_he_was_handed_is_in_the_call(handed: str) -> None:
    """He speaks of it before he speaks of the house, and she goes whatever she answers."""
    word = {"umbrella": "umbrella", "shirt": "collars", "nothing": "in the taxi"}[handed]
    for answer in range(3):
        pooja = Rehearsal(3, handed=f"Handed.{handed}")
        said = pooja.tell("Ch3_Call", of_three(answer))
        assert any(word in line for line in said)
        assert pooja.telling.memory.milestones == ("chooses_to_leave",)
        assert not pooja.holds("$house_answer == HouseAnswer.none")
