"""Chapter 4, the hostel and the lane: what is chosen comes back, and no purse stops the story."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from game.places import load_place
from game.story.tasks import TASKS, TaskState, replay
from tests.story.rehearsal import Rehearsal

MAPS = Path(__file__).resolve().parents[2] / "maps"
CHAPTER = (
    "Ch4_Begin",
    "Ch4_Bell",
    "Ch4_Register",
    "Ch4_Bed_Drip",
    "Ch4_Unpack",
    "Ch4_Booth",
    "Ch4_Brush",
    "Ch4_Ladder",
    "Ch4_Poster_Matchbox",
    "Ch4_Poster_Bus",
    "Ch4_Poster_Shop",
    "Ch4_Poster_Hostel",
    "Ch4_Bus",
    "Ch4_Paper",
    "Ch4_Mirror",
    "Ch4_Joshi_Test",
    "Ch4_Lunch",
    "Ch4_Board",
    "Ch4_Pay",
    "Ch4_Padlock",
    "Ch4_Lock",
    "Ch4_Cabin",
    "Ch4_Shall_I_Come",
    "Ch4_Answer_Joshi",
    "Ch4_Raj_Sunday",
    "Ch4_Corn",
    "Ch4_Letter",
    "Ch4_Wall",
)
"""Where each stretch is taken up, in order: every node leads to the next one's beginning."""
BEATS = ("hostel", "raj_helps", "job_found", "stands_alone", "friends")
ON_THE_SHELF = {
    "tumbler": "as if for somebody",
    "cup": "chip to the wall",
    "photograph": "holding her breath",
    "typewriter_ribbon": "rattles like a tooth",
    "shorthand_book": "page ninety",
    "cutting": "tooth glass",
    "curtain": "foot of the bed",
    "steel_bowl": "bowl",
    "tape": "Ninety-two",
    "lamp": "no socket",
    "thread": "leg of the shelf",
    "doormat": "Welcoe",
}
"""What each of the five things says as it is put beside the bed."""
USED = {
    "tumbler": ("Ch4_Lunch", "met them"),
    "cup": ("Ch4_Lunch", "five hooks"),
    "photograph": ("Ch4_Mirror", "let it out"),
    "typewriter_ribbon": ("Ch4_Joshi_Test", "brought my own"),
    "shorthand_book": ("Ch4_Joshi_Test", "page ninety"),
    "cutting": ("Ch4_Lock", "second leaf"),
    "curtain": ("Ch4_First_Night", "as far as my knees"),
    "steel_bowl": ("Ch4_July", "a hundred and four"),
    "tape": ("Ch4_Thursday", "the tape"),
    "lamp": ("Ch4_Sunday", "got half"),
    "thread": ("Ch4_Padlock", "Bai's thread"),
    "doormat": ("Ch4_Lock", "WELCO"),
}
"""The use that each comes to in the three months."""

Choose = Callable[[Sequence[str]], int]


def nth(index: int) -> Choose:
    """Chooses the option of that index, or the last."""
    return lambda texts: min(index, len(texts) - 1)


def last(texts: Sequence[str]) -> int:
    """Chooses what is offered last."""
    return len(texts) - 1


def whole_chapter(pooja: Rehearsal, choose: Choose) -> list[str]:
    """Everything said from the bus to the sea; a node that leaves a question open is begun again."""
    pooja.tell("Ch4_Begin", choose)
    for node in CHAPTER[1:]:
        before = pooja.telling.memory.milestones, pooja.telling.memory.objective
        pooja.tell(node, choose, until="Ch5_Begin")
        if before == (pooja.telling.memory.milestones, pooja.telling.memory.objective):
            pooja.tell(node, choose, until="Ch5_Begin")
    return pooja.heard


def with_(item: str, **variables: str) -> Rehearsal:
    """Pooja in chapter 4 with one of the things she packed."""
    pooja = Rehearsal(4, 27, **variables)
    pooja.telling.memory = pooja.telling.memory.given(item)
    return pooja


@pytest.mark.parametrize("choose", [nth(0), nth(1), last], ids=["first", "second", "last"])
@pytest.mark.parametrize("purse", [200000, 24000, 300, 0])
def test_the_beats_come_in_order_however_full_the_purse_is(purse: int, choose: Choose) -> None:
    """Whatever is chosen and even if all the money is gone at once, the chapter is lived through."""
    pooja = Rehearsal(4)
    pooja.telling.memory = replace(pooja.telling.memory, purse=purse)
    whole_chapter(pooja, choose)
    assert pooja.telling.memory.milestones[: len(BEATS)] == BEATS
    assert pooja.telling.memory.day == 118
    assert pooja.telling.memory.hour == "evening"


@pytest.mark.parametrize("purse", [24000, 300, 0])
def test_an_empty_purse_stands_under_remarks(purse: int) -> None:
    """The warden gives credit, once in words, and what is owed is kept."""
    pooja = Rehearsal(4)
    pooja.telling.memory = replace(pooja.telling.memory, purse=purse)
    said = pooja.tell("Ch4_Register")
    assert any("will pay when paid" in line for line in said)
    assert pooja.telling.memory.owed == 24100 - purse
    assert pooja.holds("$credit")


def test_with_enough_money_nothing_is_written_under_remarks() -> None:
    """Two thousand rupees pay for everything up to the padlock, and she owes nobody."""
    pooja = Rehearsal(4)
    pooja.telling.memory = replace(pooja.telling.memory, purse=200000)
    whole_chapter(pooja, nth(0))
    assert not pooja.holds("$credit")
    assert pooja.telling.memory.owed == 0


def test_a_careful_purse_is_as_planned() -> None:
    """About 1508 when July is paid for, 1580 with the padlock, and the pay of September still to come."""
    pooja = Rehearsal(4)
    pooja.telling.memory = replace(pooja.telling.memory, purse=200000)
    whole_chapter(pooja, last)
    purse, after = 200000, {}
    for entry in pooja.telling.memory.ledger:
        purse += entry.paise
        after[entry.reason] = purse / 100
    assert after["hostel_july"] == pytest.approx(1508, abs=3)
    assert after["august_rest"] + 540 - 7.5 == pytest.approx(1580, abs=60)
    assert purse / 100 == pytest.approx(after["padlock"] - 250 - 95, abs=6)


@pytest.mark.parametrize("outcome", TASKS["register"].outcomes)
def test_what_stands_in_the_register_is_kept(outcome: str) -> None:
    """His name, a blank or her own: the warden has an answer to each, and her pay is signed accordingly."""
    words = {"his": "capitals", "blank": "dash", "own": "no rule"}
    signed = {"his": "an S", "blank": "a dash", "own": "Five letters"}
    pooja = Rehearsal(4)
    pooja.task = TaskState((f"end:{outcome}",))
    assert any(words[outcome] in line for line in pooja.tell("Ch4_Register"))
    assert pooja.holds(f"$husband_column == HusbandColumn.{outcome}")
    assert any(signed[outcome] in line for line in pooja.tell("Ch4_Pay", until="Ch4_Dusk_In_The_Lane"))


@pytest.mark.parametrize(
    ("bed", "word"), [("drip", "It talks"), ("window", "black curtain"), ("door", "shoes in my hand")]
)
def test_the_bed_is_kept(bed: str, word: str) -> None:
    """Whichever is chosen, Nasreen has a word for it the same night."""
    pooja = Rehearsal(4, 27, stay="Stay.bed")
    pooja.tell(f"Ch4_Bed_{bed.title()}")
    assert pooja.holds(f"$hostel_bed == HostelBed.{bed}")
    assert any(word in line for line in pooja.tell("Ch4_First_Night", until="Ch4_Monday"))


@pytest.mark.parametrize("thing", ON_THE_SHELF)
def test_each_thing_she_packed_stands_beside_the_bed(thing: str) -> None:
    """It says something as it is unpacked, and only if it was packed."""
    assert any(ON_THE_SHELF[thing] in line for line in with_(thing).tell("Ch4_Five_On_The_Shelf"))
    assert not Rehearsal(4, 27).tell("Ch4_Five_On_The_Shelf")


@pytest.mark.parametrize("thing", USED)
def test_each_thing_she_packed_comes_to_a_use(thing: str) -> None:
    """Once in the three months, and only if it was packed."""
    node, word = USED[thing]
    used = with_(thing, stay="Stay.test").tell(node, until="Ch5_Begin")
    without = Rehearsal(4, 27, stay="Stay.test").tell(node, until="Ch5_Begin")
    assert any(word in line for line in used)
    assert not any(word in line for line in without)


@pytest.mark.parametrize(("index", "coin"), [(0, "dropped"), (1, "kept")])
def test_the_coin_is_kept(index: int, coin: str) -> None:
    """Dropped it is paid for and she is heard; kept it is not, and she is not."""
    pooja = Rehearsal(4)
    pooja.tell("Ch4_Booth", lambda texts: index if len(texts) == 2 and "coin" in texts[0] else 0)
    assert pooja.holds(f"$coin == Coin.{coin}")
    assert bool(pooja.telling.memory.ledger) == (coin == "dropped")


def test_what_was_asked_for_comes_by_post() -> None:
    """The certificate lies before Mr Joshi if she said her name; otherwise he does without."""
    pooja = Rehearsal(4)
    pooja.tell("Ch4_Booth", nth(0))
    assert any("Green ink" in line for line in pooja.tell("Ch4_July"))
    pooja.assume(stay="Stay.test")
    assert any("in green" in line for line in pooja.tell("Ch4_Joshi_Test", until="Ch4_Noon"))
    silent = Rehearsal(4)
    silent.tell("Ch4_Booth", last)
    assert not any("Green ink" in line for line in silent.tell("Ch4_July"))


@pytest.mark.parametrize(
    ("index", "bag", "word"), [(0, "given", "under the strap"), (1, "kept", "scratches his ear")]
)
def test_the_bag_comes_back_on_sunday(index: int, bag: str, word: str) -> None:
    """Who let him carry it finds his hand there; who did not sees it stop."""
    pooja = Rehearsal(4)
    pooja.tell("Ch4_Bus", lambda texts: index if "hand it in" in texts[0] else 0, until="Ch4_July")
    assert pooja.holds(f"$bag == Bag.{bag}")
    assert any(word in line for line in pooja.tell("Ch4_Raj_Sunday"))


@pytest.mark.parametrize(("index", "chain"), [(0, "worn"), (1, "tucked"), (2, "trunk")])
def test_the_mangalsutra_is_off_by_the_sea(index: int, chain: str) -> None:
    """On, tucked in or in the trunk: Mr Bhatia notices which, and on the Sunday nobody wears it."""
    noticed = {"worn": "Settled", "tucked": "gold thread", "trunk": "nobody waiting"}
    pooja = Rehearsal(4)
    pooja.tell("Ch4_Mirror", nth(index))
    assert pooja.holds(f"$chain == Chain.{chain}")
    assert any(noticed[chain] in line for line in pooja.tell("Ch4_Joshi_Test", until="Ch4_Noon"))
    sunday = pooja.tell("Ch4_Sunday")
    assert any("catches on the ear" in line for line in sunday) == (chain != "trunk")


@pytest.mark.parametrize("first", ["agency", "shop"])
def test_both_addresses_are_gone_to_in_the_order_ringed(first: str) -> None:
    """The false agency and the shop are both visited, the one that was named first before the other."""
    pooja = Rehearsal(4)
    rules = TASKS["newspaper"]
    rings = [f"{verb}:{each}" for each in ("agency", "shop", "firm") for verb in ("read", "ring")]
    pooja.task = replay(rules, (*rings, f"first:{first}"))
    said = pooja.tell("Ch4_Paper", until="Ch4_Two_Rings_Less")
    agency = next(index for index, line in enumerate(said) if "Kindly come" in line)
    shop = next(index for index, line in enumerate(said) if "With permission" in line)
    assert (agency < shop) == (first == "agency")


@pytest.mark.parametrize(
    ("advice", "word"),
    [
        ("leave", "shut it myself"),
        ("patience", "when I'm tired"),
        ("money", "moved to high"),
        ("girl", "a child could read"),
    ],
)
def test_what_she_told_bai_is_in_where_she_hides_the_key(advice: str, word: str) -> None:
    """The key maker asks, and her own advice answers."""
    pooja = Rehearsal(4, 92, advice=f"Advice.{advice}")
    assert any(word in line for line in pooja.tell("Ch4_Padlock"))


@pytest.mark.parametrize(
    ("line", "word"), [("window", "window's dry"), ("lamp", "lamp's on"), ("swing", "quite still")]
)
def test_the_first_line_of_the_house_is_locked_in(line: str, word: str) -> None:
    """She looks into the trunk once before she locks it."""
    pooja = Rehearsal(4, 92, first_line=f"FirstLine.{line}")
    assert any(word in said for said in pooja.tell("Ch4_Lock", until="Ch4_The_Chair"))


def test_the_padlock_has_one_key() -> None:
    """Whatever she answers she goes with one key, and the lock stays on the trunk."""
    for index in range(3):
        pooja = Rehearsal(4, 92, stay="Stay.padlock")
        pooja.tell("Ch4_Padlock", nth(index))
        pooja.tell("Ch4_Lock", until="Ch4_The_Chair")
        assert "padlock_key" in pooja.telling.memory.items
        assert "padlock" not in pooja.telling.memory.items


def test_a_letter_and_a_swap_begin() -> None:
    """Chacha's letter is written, or left for later; Nasreen swaps once, or asks again."""
    pooja = Rehearsal(4, 59, stay="Stay.july")
    pooja.tell("Ch4_Chacha", last)
    assert not pooja.holds("$chacha_letter")
    pooja.tell("Ch4_Chacha", nth(0))
    assert pooja.holds("$chacha_letter")
    pooja.tell("Ch4_Swap", last)
    assert pooja.holds("$swaps == 0")
    pooja.tell("Ch4_Swap", nth(1))
    pooja.tell("Ch4_Swap", nth(0))
    assert pooja.holds("$swaps == 1")


def test_raj_does_not_come_into_the_hostel() -> None:
    """While he goes along, the gate stays shut, and it is he who says why; before and after it opens."""
    gate = load_place(MAPS / "lane.tmx").door("hostel_gate")
    for stay, opens in (("booth", True), ("posters", False), ("july", True)):
        pooja = Rehearsal(4, 28, stay=f"Stay.{stay}")
        pooja.telling.memory = replace(pooja.telling.memory, hour="morning")
        assert pooja.holds(gate.when) == opens
    assert any("Gentlemen" in line for line in Rehearsal(4, 28, stay="Stay.posters").tell(gate.shut))
