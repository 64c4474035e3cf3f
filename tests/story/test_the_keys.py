"""Chapter 2: whatever the order and the choices, the same truth comes out, and what was chosen comes back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import permutations
from pathlib import Path

import pytest

from game.places import load_place
from tests.story.rehearsal import Rehearsal

NEW_HOUSE = load_place(Path(__file__).parents[2] / "maps" / "new_house.tmx")
WINDOWS = {
    "brochure": "NewHouse_WindowLiving_Use",
    "receipt": "NewHouse_WindowKitchen_Use",
    "bangle": "NewHouse_WindowSmall_Use",
}
ORDERS = list(permutations(WINDOWS))
CROSSES = {
    "CrossWindow": ("chair", "machine", "plants"),
    "CrossWall": ("table", "shelf", "divan"),
    "CrossKitchen": ("stools", "hooks", "stone"),
    "CrossBalcony": ("swing", "tulsi", "line"),
    "CrossSmall": ("small_bed", "desk", "space"),
}


def number(index: int) -> Callable[[Sequence[str]], int]:
    """Chooses the option of that index."""
    return lambda texts: index


@pytest.mark.parametrize(("node", "footing"), [("Pot", "pot"), ("Bowl", "bowl")])
def test_the_tree_stands_in_what_was_fetched_while_bai_walks_round_it(node: str, footing: str) -> None:
    """It stands there before the first round."""
    pooja = Rehearsal(2, 6, bowl_under_tap="true")
    pooja.tell(f"Ch2_{node}_For_The_Tree", until="Ch2_Round")
    assert pooja.holds(f"$tree_stands_in == Footing.{footing}")


def at_the_windows(**variables: str) -> Rehearsal:
    """Pooja on Wednesday, with a tape."""
    return Rehearsal(2, rains="Rains.curtains", **variables)


@pytest.mark.parametrize("order", ORDERS)
def test_love_is_found_before_money_in_any_order(order: tuple[str, ...]) -> None:
    """The first find tells the one and the second the other; the third only rings."""
    pooja = at_the_windows()
    reached = []
    for find in order:
        pooja.tell(WINDOWS[find])
        reached.append(pooja.telling.memory.milestones)
    assert reached[0] == ("affair_revealed",)
    assert reached[1] == reached[2] == ("affair_revealed", "money_revealed")
    assert pooja.holds(f"$first_find == Find.{order[0]} and $last_find == Find.{order[2]}")
    assert pooja.holds("$rains == Rains.ringing")


@pytest.mark.parametrize("find", WINDOWS)
def test_a_find_says_something_else_each_time(find: str) -> None:
    """First, second and third it has three texts, and each of them is heard in some order."""
    texts = set()
    for order in ORDERS:
        pooja = at_the_windows()
        for each in order:
            heard = pooja.tell(WINDOWS[each])
            if each == find:
                texts.add(tuple(heard))
    assert len(texts) == 3


def test_a_window_is_measured_once() -> None:
    """Coming back to it finds nothing more."""
    pooja = at_the_windows()
    pooja.tell(WINDOWS["brochure"])
    pooja.tell(WINDOWS["brochure"])
    assert pooja.holds("$finds == 1")


@pytest.mark.parametrize("cross", CROSSES)
def test_a_cross_becomes_one_of_three_things(cross: str) -> None:
    """Each of the three can be wished for, once."""
    variable = "wish_" + cross.removeprefix("Cross").lower()
    for index, wish in enumerate(CROSSES[cross]):
        pooja = Rehearsal(2, rains="Rains.crosses")
        pooja.tell(f"NewHouse_{cross}_Use", number(index))
        pooja.tell(f"NewHouse_{cross}_Use", number(0))
        assert pooja.holds(f"${variable} == Wish.{wish} and $wishes == 1")


@pytest.mark.parametrize("cross", CROSSES)
def test_what_was_wished_for_is_chalked_on_its_cross(cross: str) -> None:
    """That one drawing and no other; before the choice the cross is bare."""
    chalked = {thing.name: thing.when for thing in NEW_HOUSE.things if thing.name.startswith("wish_")}
    assert len(chalked) == 15
    pooja = Rehearsal(2, rains="Rains.crosses")
    assert not any(map(pooja.holds, chalked.values()))
    for index, wish in enumerate(CROSSES[cross]):
        pooja = Rehearsal(2, rains="Rains.crosses")
        pooja.tell(f"NewHouse_{cross}_Use", number(index))
        assert [name for name, when in chalked.items() if pooja.holds(when)] == [f"wish_{wish}"]


def test_at_the_short_cross_he_says_later() -> None:
    """Whatever she wants there."""
    for index in range(3):
        pooja = Rehearsal(2, rains="Rains.crosses")
        assert any("ater." in line for line in pooja.tell("NewHouse_CrossSmall_Use", number(index)))


@pytest.mark.parametrize("order", ORDERS)
def test_what_she_wished_for_stands_in_the_photograph(order: tuple[str, ...]) -> None:
    """The picture taken in spring has her chair, machine or plants, her table, shelf or divan."""
    for window, word in (("chair", "chair"), ("machine", "sewing machine"), ("plants", "plants")):
        for wall in CROSSES["CrossWall"]:
            pooja = at_the_windows(wish_window=f"Wish.{window}", wish_wall=f"Wish.{wall}")
            for find in order:
                heard = " ".join(pooja.tell(WINDOWS[find]))
                if find == "brochure":
                    assert word in heard
                    assert wall in heard


@pytest.mark.parametrize("advice", ["leave", "patience", "money", "girl"])
def test_the_advice_comes_back_word_for_word(advice: str) -> None:
    """What Bai was taught on the first of June she says on the eleventh, in the same words."""
    pooja = Rehearsal(2, advice=f"Advice.{advice}")
    (taught,) = pooja.tell("Echo_Advice")
    pooja.tell("Ch2_Tea_For_Two", until="Ch2_Saturday")
    assert pooja.heard.count(taught) == 2
    assert "same_as_maid" in pooja.telling.memory.milestones


@pytest.mark.parametrize("vessel", ["tumbler", "cup"])
def test_she_is_given_what_she_gave(vessel: str) -> None:
    """Bai's tea on Friday is in what Pooja's was in on the first."""
    pooja = Rehearsal(2, tea=f"Vessel.{vessel}")
    said = pooja.tell("Ch2_Tea_For_Two", until="Ch2_Saturday")
    assert ("Drink. It's good steel." in said) == (vessel == "tumbler")
    assert ("Somebody came." in said) == (vessel == "cup")


@pytest.mark.parametrize("begin", ["Ch2_Inder_Supper", "Ch2_Lay_It_Down", "Ch2_Wait_For_It"])
def test_the_last_find_is_the_evidence(begin: str) -> None:
    """However Thursday begins, she shows what she found last."""
    says = {"brochure": "on my cross", "receipt": "Intended", "bangle": "on the telephone"}
    for find, words in says.items():
        pooja = Rehearsal(2, last_find=f"Find.{find}")
        said = " ".join(pooja.tell(begin, until="Ch2_Friday"))
        assert [each for each in says if says[each] in said] == [find]
        assert words in said


def test_how_it_was_asked_is_kept_and_comes_back_on_saturday() -> None:
    """He leaves with another sentence for each way."""
    said = set()
    for way in ("asked", "waited", "laid"):
        pooja = Rehearsal(2, asking=f"Asking.{way}")
        said.add(tuple(pooja.tell("Ch2_Saturday")))
    assert len(said) == 3


def test_the_notice_is_his_excuse() -> None:
    """Shown or hidden, it is the notice he begins with."""
    for place, word in (("table", "by my plate"), ("tablecloth", "It crackled")):
        pooja = Rehearsal(2, notice=f"NoticePlace.{place}")
        assert any(word in line for line in pooja.tell("Ch2_What_He_Says", until="Ch2_Friday"))


@pytest.mark.parametrize(
    ("node", "handed"),
    [("Ch2_Hand_Umbrella", "umbrella"), ("Ch2_Hand_Shirt", "shirt"), ("Ch2_Hand_Nothing", "nothing")],
)
def test_what_he_was_handed_is_kept(node: str, handed: str) -> None:
    """Umbrella, shirt or nothing: he goes, and it is known with what."""
    pooja = Rehearsal(2, rains="Rains.door")
    pooja.tell(node)
    assert pooja.holds(f"$handed == Handed.{handed}")
    assert pooja.telling.memory.milestones == ("inder_leaves",)


def test_the_telephone_can_be_left_to_ring() -> None:
    """Lifted or locked in, Thursday comes; only one of the two is remembered as lifted."""
    for node, lifted in (("Ch2_Lift_It", True), ("Ch2_Leave_It", False)):
        pooja = Rehearsal(2, rains="Rains.ringing")
        pooja.tell(node)
        assert pooja.holds("$lifted") is lifted
        assert pooja.holds("$rains == Rains.washing")


def test_the_shirt_that_he_wears_is_not_brought_to_his_chair_again() -> None:
    """After the morning of the jobs his chair is only looked at, and what is to be done stays what it is."""
    for chapter, stretch in ((1, "tea"), (2, "bed")):
        pooja = Rehearsal(chapter, stretch=f"Stretch.{stretch}", ironing="Job.held")
        pooja.tell("Apartment_InderChair_Use")
        assert pooja.holds("$jobs_done == 0")
        assert not pooja.telling.memory.objective
