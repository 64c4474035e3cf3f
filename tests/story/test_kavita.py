"""Chapter 7: in any order and tone one truth comes out, and what was chosen before is met again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import permutations, product

import pytest

from game.story.tasks import TASKS, TaskState, replay
from tests.story.rehearsal import Rehearsal

DOORS = ("Ch7_Agent", "Ch7_Landlady", "Ch7_Room_Over_Shop")
THINGS = {
    "lighter": "Ch7_Lighter",
    "photograph": "Ch7_Photograph",
    "letter": "Ch7_Letter_Of_His",
    "script": "Ch7_Script",
    "slip": "Ch7_Slip",
}
TONES = ("kindly", "plainly", "angrily")


def number(index: int) -> Callable[[Sequence[str]], int]:
    """Chooses that option where there are as many, else the first."""
    return lambda texts: index if index < len(texts) else 0


def wish(*texts: str) -> Callable[[Sequence[str]], int]:
    """Chooses what is wished for where it is offered, else the first."""
    return lambda offered: next((number for number, text in enumerate(offered) if text in texts), 0)


def ended(task: str, *actions: str) -> TaskState:
    """The task after these actions."""
    return replay(TASKS[task], actions)


@pytest.mark.parametrize(("outcome", "paise"), [("whole", 100000), ("parts", 25000)])
@pytest.mark.parametrize("purse", [190000, 100])
def test_the_seat_is_paid_whole_or_in_part(outcome: str, paise: int, purse: int) -> None:
    """From the purse as far as it goes; what it lacks is lent, and the story goes on all the same."""
    pooja = Rehearsal(7, 245)
    pooja.telling.memory = replace(pooja.telling.memory, purse=purse)
    pooja.task = ended("school_counter", f"end:{outcome}")
    pooja.tell("Ch7_Counter", until="Ch7_Guest")
    assert pooja.holds(f"$fee == Fee.{outcome}")
    assert pooja.telling.memory.purse == max(0, purse - paise)
    assert pooja.telling.memory.owed == max(0, paise - purse)


@pytest.mark.parametrize("order", list(permutations(DOORS)))
def test_three_doors_in_any_order_end_at_the_tea_stall(order: tuple[str, ...]) -> None:
    """Nobody takes them in; after the third, and not before, Chacha has a letter to be read."""
    pooja = Rehearsal(7, 246, winter="Winter.doors")
    for count, door in enumerate(order, 1):
        heard = pooja.tell(door, until="Ch7_Board")
        assert pooja.holds(f"$doors == {count}")
        assert any("glass" in line for line in heard) is (count == 3)


def test_each_door_asks_one_thing() -> None:
    """The first of the husband, the second of the child, the third of the night."""
    words = {"Ch7_Agent": "mister", "Ch7_Landlady": "Whose is the child", "Ch7_Room_Over_Shop": "The night"}
    for door, word in words.items():
        heard = " ".join(Rehearsal(7, 246, winter="Winter.doors").tell(door))
        assert [each for each in words.values() if each in heard] == [word]


def test_chachas_letter_is_answered() -> None:
    """His son notices who wrote for him: she did, or the newspaper man."""
    for typed, word in (("true", "on the way"), ("false", "three columns")):
        pooja = Rehearsal(7, 246, chacha_letter=typed)
        assert any(word in line for line in pooja.tell("Ch7_Chachas_Answer", until="Ch7_Board"))


@pytest.mark.parametrize(
    ("answer", "word"),
    [("open_line", "open line"), ("memo", "Four carbons"), ("joshi", "1974"), ("women", "eleven names")],
)
def test_who_minds_gauri_follows_from_the_answer_to_mr_bhatia(answer: str, word: str) -> None:
    """One of four arrangements, in which her answer is heard again."""
    pooja = Rehearsal(7, 247, bhatia=f"BhatiaAnswer.{answer}")
    assert any(word in line for line in pooja.tell("Ch7_Who_Minds"))


@pytest.mark.parametrize(
    ("mistake", "word"),
    [("corrected", "it agreed"), ("asked", "stopped, and asked"), ("typed", "So faithfully")],
)
def test_mr_joshi_offers_the_room_as_she_met_his_mistake(mistake: str, word: str) -> None:
    """The dictated mistake is what he begins with."""
    pooja = Rehearsal(7, 247, winter="Winter.offer", dictated=f"Dictated.{mistake}")
    assert any(word in line for line in pooja.tell("Ch7_Joshi", until="Ch7_Room"))


def test_the_receipt_is_in_the_name_she_says() -> None:
    """Her own, both, or with Sethi still at the end of it; 660 rupees each time."""
    for index, name in enumerate(("alone", "both", "sethi")):
        pooja = Rehearsal(7, 247, winter="Winter.room")
        pooja.telling.memory = replace(pooja.telling.memory, purse=70000)
        pooja.tell("Ch7_Try_The_Lock", number(index), until="Ch7_Parlour")
        assert pooja.holds(f"$receipt_name == ReceiptName.{name}")
        assert pooja.telling.memory.purse == 4000


@pytest.mark.parametrize(("index", "heard"), [(0, "listened"), (1, "refused")])
def test_the_mother_is_listened_to_or_refused_and_the_doctor_comes(index: int, heard: str) -> None:
    """Either way both have insisted by Monday, and which it was is kept."""
    pooja = Rehearsal(7, 251)
    pooja.tell("Ch7_Visitor", number(index), until="Ch7_Doctor")
    assert pooja.holds(f"$heard_mother == Heard.{heard}")
    assert "mother_and_doctor_insist" not in pooja.telling.memory.milestones
    pooja.tell("Ch7_Menon", until="Ch7_Swap")
    assert "mother_and_doctor_insist" in pooja.telling.memory.milestones


@pytest.mark.parametrize(
    ("terms", "word"),
    [("daylight", "You said daylight"), ("bolts", "open for an hour"), ("once", "come again")],
)
def test_what_was_asked_of_the_doctor_is_kept(terms: str, word: str) -> None:
    """The condition ends the visit."""
    pooja = Rehearsal(7, 253, terms=f"Terms.{terms}")
    assert any(word in line for line in pooja.tell("Ch7_Leaving_Her", until="Ch7_Undo"))


def _told(order: Sequence[str], tones: Sequence[str]) -> Rehearsal:
    """Pooja after she has taken up these things in these tones."""
    pooja = Rehearsal(7, 253, winter="Winter.table")
    for thing, tone in zip(order, tones, strict=True):
        pooja.tell(THINGS[thing], number(TONES.index(tone)), until="Ch7_Leaving_Her")
    return pooja


@pytest.mark.parametrize("order", list(permutations(THINGS, 3)))
def test_any_three_things_in_any_order_reach_the_same_fact(order: tuple[str, ...]) -> None:
    """Three lie in the tin, and she has said it so that it is believed."""
    pooja = _told(order, ("plainly",) * 3)
    assert pooja.holds("$in_box == 3")
    assert pooja.telling.memory.milestones == ("pooja_assures_kavita",)
    assert "No, thank you." in pooja.heard


@pytest.mark.parametrize("tones", list(product(TONES, repeat=3)))
def test_the_tone_is_the_one_used_most(tones: tuple[str, ...]) -> None:
    """Of three different ones it is the plain one."""
    most = next((tone for tone in TONES if tones.count(tone) > 1), "plainly")
    assert _told(("letter", "script", "lighter"), tones).holds(f"$tone == Tone.{most}")


def test_five_things_three_tones_fifteen_texts() -> None:
    """Each says something that none of the others does."""
    texts = set()
    for thing, tone in product(THINGS, TONES):
        pooja = Rehearsal(7, 253, winter="Winter.table")
        texts.add(tuple(pooja.tell(THINGS[thing], number(TONES.index(tone)))))
    assert len(texts) == 15


def test_a_thing_is_taken_up_once() -> None:
    """What lies in the tin is only looked at."""
    pooja = _told(("lighter",), ("kindly",))
    pooja.tell("Ch7_Lighter")
    assert pooja.holds("$in_box == 1")


@pytest.mark.parametrize(
    ("variables", "thing", "tone", "word"),
    [
        ({"wish_window": "Wish.machine"}, "photograph", 0, "sewing machine"),
        ({"wish_window": "Wish.plants"}, "photograph", 0, "three pots"),
        ({"wish_window": "Wish.chair"}, "photograph", 0, "my chair"),
        ({"asking": "Asking.waited"}, "letter", 1, "I waited"),
        ({"asking": "Asking.laid"}, "letter", 1, "I laid it"),
        ({"asking": "Asking.asked"}, "letter", 1, "I had to ask"),
        ({"house_answer": "HouseAnswer.other_key"}, "slip", 1, "the other key"),
        ({"house_answer": "HouseAnswer.silence"}, "slip", 1, "I said nothing"),
        ({"house_answer": "HouseAnswer.not_his"}, "slip", 1, "his to give"),
    ],
)
def test_the_things_hold_what_was_chosen(variables: dict[str, str], thing: str, tone: int, word: str) -> None:
    """What she wished for is in the photograph; how she asked and what she answered, in what she tells."""
    pooja = Rehearsal(7, 253, winter="Winter.table", **variables)
    assert any(word in line for line in pooja.tell(THINGS[thing], number(tone)))


@pytest.mark.parametrize(
    ("find", "word"), [("brochure", "folded in eight"), ("receipt", "Two names"), ("bangle", "Your bangle")]
)
@pytest.mark.parametrize(("lifted", "call"), [("true", "I lifted it"), ("false", "I locked the door on it")])
def test_when_did_you_know(find: str, word: str, lifted: str, call: str) -> None:
    """The first find, and whether she lifted the telephone."""
    pooja = Rehearsal(7, 253, first_find=f"Find.{find}", lifted=lifted)
    heard = " ".join(pooja.tell("Ch7_Told", until="Ch7_Leaving_Her"))
    assert word in heard
    assert call in heard


@pytest.mark.parametrize(("coin", "word"), [("dropped", "a coin go down"), ("kept", "the lampshade")])
def test_the_silent_calls_are_owned_both_ways(coin: str, word: str) -> None:
    """Hers, mine or both; mine sounds as the coin fell or did not."""
    for index, owned in ((0, "hers"), (1, "mine"), (2, "both")):
        pooja = Rehearsal(7, 253, coin=f"Coin.{coin}")
        heard = " ".join(pooja.tell("Ch7_Told", number(index), until="Ch7_Leaving_Her"))
        assert pooja.holds(f"$calls_owned == Owned.{owned}")
        assert (word in heard) is (owned != "hers")
        assert ("Mondays" in heard) is (owned != "mine")


def test_kavita_undoes_the_list_and_leaves_him() -> None:
    """Bed, telephone, gas, five bolts in any order; not one more, and she goes with the last."""
    kavita = Rehearsal(7, 253)
    kavita.tell("Ch7_Undo")
    kavita.tell("KavitaFlat_Telephone_Use")
    kavita.tell("KavitaFlat_Gas_Use")
    for count, bolt in enumerate((4, 1, 5, 3, 2), 1):
        assert "kavita_leaves_inder" not in kavita.telling.memory.milestones
        kavita.tell(f"KavitaFlat_Bolt{bolt}_Use")
        assert kavita.holds(f"$bolts_drawn == {count}")
    assert kavita.telling.memory.milestones == ("kavita_leaves_inder",)


def test_a_drawn_bolt_stays_drawn() -> None:
    """Trying it again is no step on the list."""
    kavita = Rehearsal(7, 253, off_gas="true")
    kavita.tell("KavitaFlat_Bolt3_Use")
    kavita.tell("KavitaFlat_Bolt3_Use")
    assert kavita.holds("$bolts_drawn == 1")


@pytest.mark.parametrize(
    ("tone", "word"), [("kindly", "so kind"), ("plainly", "conductor"), ("angrily", "shouted")]
)
@pytest.mark.parametrize(("outcome", "key"), [("keep", "kept"), ("post", "posted")])
def test_the_letter_answers_her_tone_and_the_key_is_kept_or_posted(
    tone: str, word: str, outcome: str, key: str
) -> None:
    """What she told Kavita is on the back of the letter."""
    pooja = Rehearsal(7, 255, tone=f"Tone.{tone}", winter="Winter.letter")
    points = (f"read:{point}" for point in ("door", "share", "key", "sleep", "signed"))
    pooja.task = ended("kavitas_letter", *points, f"end:{outcome}")
    assert any(word in line for line in pooja.tell("Ch7_Read_Letter", until="Ch7_Moving"))
    assert pooja.holds(f"$kavita_key == KavitaKey.{key}")
    assert pooja.holds('has("kavitas_key")') is (key == "kept")


def test_the_register_still_says_what_she_wrote_in_june() -> None:
    """His name, hers, or nothing."""
    texts = set()
    for column in ("his", "blank", "own"):
        pooja = Rehearsal(7, 257, winter="Winter.moving", husband_column=f"HusbandColumn.{column}")
        texts.add(next(line for line in pooja.tell("Ch7_Sign_Out", until="Ch8_Begin") if "June" in line))
    assert len(texts) == 3


def test_nasreen_swaps_her_day_off_for_the_bed_she_knows() -> None:
    """The third swap, for the bed under the drip, at the window or by the door."""
    for bed, word in (("drip", "drips"), ("window", "window"), ("door", "door")):
        pooja = Rehearsal(7, 252, winter="Winter.swap", hostel_bed=f"HostelBed.{bed}", swaps="2")
        assert any(word in line for line in pooja.tell("Ch7_Nasreen", until="Ch7_Ninth_Floor"))
        assert pooja.holds("$swaps == 3")


def test_raj_waits_as_they_agreed() -> None:
    """Whoever is to ask, he says which it is."""
    for who, word in (("he", "I'm not asking"), ("she", "You were to ask")):
        pooja = Rehearsal(7, 246, asks_next=f"AsksNext.{who}")
        assert any(word in line for line in pooja.tell("Ch7_Raj"))
