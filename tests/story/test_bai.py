"""Chapter 6: the tin, the lane, the statement and the bars; and what was chosen before comes back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations, permutations

import pytest

from game.story.milestones import BEATS
from game.story.tasks import TASKS, replay
from tests.story.rehearsal import Rehearsal

SEARCHES = ("Flour", "Rice", "Trunk", "Mattress", "Bedding", "Shirt")
LANE = {"Ch6_Weaver": 110, "Ch6_Shutter": 410, "Ch6_Paan": 480}
"""The three who saw him, and how much of the thousand each of them knows of."""
ADVICE = {
    "leave": ("Shut the door yourself.", "The door came last."),
    "patience": ("when he's tired.", "one evening over."),
    "money": ("A man never bends down.", "his comb."),
    "girl": ("Let the girl learn to read.", "I hadn't decided yet."),
}


def option(index: int) -> Callable[[Sequence[str]], int]:
    """Chooses the option of that index, or the last one there is."""
    return lambda texts: min(index, len(texts) - 1)


def shanta(stretch: str, **variables: str) -> Rehearsal:
    """Shanta, at that stretch of the night."""
    return Rehearsal(6, 242, walker="Walker.shanta", bai_night=f"BaiNight.{stretch}", **variables)


def pooja(stretch: str, **variables: str) -> Rehearsal:
    """Pooja, at that stretch of the night."""
    return Rehearsal(6, 243, walker="Walker.pooja", bai_night=f"BaiNight.{stretch}", **variables)


def test_a_stroke_a_rupee() -> None:
    """Five, five and one, and then it is a thousand."""
    bai = shanta("gate", strokes="11")
    for left in (6, 1, 0):
        assert "maid_savings" not in bai.telling.memory.milestones
        bai.tell("Ch6_Draw_Strokes", until="Ch6_School")
        assert bai.holds(f"$strokes == {left}")
    assert bai.telling.memory.milestones == ("maid_savings",)


@pytest.mark.parametrize("four", list(combinations(SEARCHES, 4)))
def test_any_four_searched_and_it_is_gone(four: tuple[str, ...]) -> None:
    """Each says what it is not; after the fourth the tin is opened."""
    bai = shanta("search")
    for number, thing in enumerate(four):
        assert not bai.telling.memory.milestones
        said = bai.tell(f"Ch6_Search_{thing}", until="Ch6_Lane")
        assert any(" isn't " in line for line in said), number
    assert bai.telling.memory.milestones == ("money_stolen",)


@pytest.mark.parametrize("order", list(permutations(LANE)))
def test_each_tells_half_and_the_rest_if_asked_again(order: tuple[str, ...]) -> None:
    """All three asked once show the way; asked twice they know where each rupee went."""
    bai = shanta("lane")
    for number, node in enumerate(order):
        assert bai.telling.memory.objective == ""
        first = bai.tell(node)
        assert not any(character.isdigit() for line in first for character in line), number
    assert bai.telling.memory.objective == "ch6_den"
    halves = [bai.tell(node) for node in order]
    assert sum(LANE.values()) == 1000
    assert all(halves)
    said = bai.tell("Ch6_Curtain")
    assert any("It comes out even." in line for line in said)
    assert bai.telling.memory.milestones == ("husband_found",)


def test_asked_once_the_sum_is_not_known() -> None:
    """Who only heard halves does not hear where it all went."""
    bai = shanta("lane", asked_bench="1", asked_shutter="1", asked_paan="1")
    assert not any("It comes out even." in line for line in bai.tell("Ch6_Curtain"))


def test_behind_the_curtain_nothing_is_said() -> None:
    """From the tin on the step to the tap there is not one line."""
    bai = shanta("den")
    said = bai.tell("Ch6_Set_Down", until="Ch6_Tap")
    assert said == []
    assert bai.telling.memory.milestones == ("killing",)


@pytest.mark.parametrize(("node", "washed"), [("Ch6_Wash", True), ("Ch6_Walk_Past", False)])
def test_whether_she_washed_is_seen(node: str, *, washed: bool) -> None:
    """The inspector looks at her hands, and Pooja sees them through the bars."""
    bai = shanta("tap")
    bai.tell(node, until="Ch6_Station")
    assert bai.holds("$washed") == washed
    desk = bai.tell("Ch6_Desk")
    assert any("clean to the elbow" in line for line in desk) == washed
    bai.assume(bai_night="BaiNight.bars")
    assert any("wet to the elbow" in line for line in bai.tell("Ch6_Bars", until="Ch6_Promise")) == washed


@pytest.mark.parametrize("because", ["money", "girl", "years", "silence"])
@pytest.mark.parametrize(
    ("self_", "him", "deed"),
    [("name", "weaver", "bare"), ("mother", "husband", "sudden"), ("worker", "thief", "meant")],
)
def test_the_statement_is_kept_and_read_back(because: str, self_: str, him: str, deed: str) -> None:
    """Four sentences chosen, four variables set, four lines read aloud."""
    bai = shanta("station")
    bai.task = replay(
        TASKS["statement"], (f"self:{self_}", f"him:{him}", f"deed:{deed}", f"because:{because}", "end:thumb")
    )
    said = bai.tell("Ch6_Sit", until="Ch6_One_Call")
    assert bai.holds(f"$stated_self == StatedSelf.{self_} and $stated_him == StatedHim.{him}")
    assert bai.holds(f"$stated_deed == StatedDeed.{deed} and $because == Because.{because}")
    assert sum(line.startswith('"') for line in said) >= 4


@pytest.mark.parametrize("asked", [True, False])
def test_her_name_is_known_or_has_to_be_asked(*, asked: bool) -> None:
    """Who asked in June fills the slip in at once; who did not asks through the bars first."""
    visitor = pooja("slip", asked_name=str(asked).lower())
    visitor.tell("Ch6_Fill_Slip")
    if not asked:
        assert visitor.telling.memory.objective == "ch6_ask_name"
        assert "Shanta." in visitor.tell("Ch6_Bars")
        assert visitor.holds("$name_at_bars and not $asked_name")
        visitor.tell("Ch6_Fill_Slip")
    assert visitor.telling.memory.objective == "ch6_bars"
    assert visitor.telling.memory.outcome("slip")


@pytest.mark.parametrize("advice", ADVICE)
def test_the_advice_comes_back_at_the_bars(advice: str) -> None:
    """In the words in which it was given, and with what came of it."""
    visitor = pooja("bars", advice=f"Advice.{advice}", asked_name="true")
    said = visitor.tell("Ch6_Bars", until="Ch6_Promise")
    for words in ADVICE[advice]:
        assert any(words in line for line in said)


@pytest.mark.parametrize(("tea", "words"), [("tumbler", "They've met."), ("cup", "Somebody came.")])
def test_what_she_drank_from_comes_back(tea: str, words: str) -> None:
    """In the cup that she kept for a guest, and in the glasses at the bars."""
    assert words in pooja("bars", tea=f"Vessel.{tea}").tell("Ch6_Bars", until="Ch6_Promise")
    other = "cup" if tea == "tumbler" else "tumbler"
    said = shanta("tin", tea=f"Vessel.{tea}").tell("Chawl_GoodCup")
    assert said
    assert said != shanta("tin", tea=f"Vessel.{other}").tell("Chawl_GoodCup")


@pytest.mark.parametrize("promise", ["fetch", "school", "truth"])
def test_whatever_is_promised_she_is_looked_after(promise: str) -> None:
    """Each of the three is kept, and the beat is on record."""
    index = ["fetch", "school", "truth"].index(promise)
    visitor = pooja("bars")
    visitor.tell("Ch6_Promise", option(index))
    assert visitor.holds(f"$promise == Promise.{promise}")
    assert visitor.telling.memory.milestones == ("promise_of_care",)
    assert visitor.telling.memory.objective == "ch6_carry"


@pytest.mark.parametrize("asked", [True, False])
def test_told_in_short_nothing_is_missing(*, asked: bool) -> None:
    """Six beats in order, a default for each choice, and the purse as it would have been."""
    bai = Rehearsal(6, 242, asked_name=str(asked).lower())
    bai.tell("Ch6_Begin", option(1), until="Ch7_Begin")
    assert bai.telling.memory.milestones == BEATS[6]
    assert bai.holds("$washed and $because != Because.none and $promise != Promise.none")
    assert bai.holds("$stated_self != StatedSelf.none and $stated_deed != StatedDeed.none")
    assert bai.holds("$name_at_bars") != asked
    assert bai.holds("$walker == Walker.pooja")
