"""Chapter 5: the list lengthens itself and ends, and what was chosen before and here comes back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import product

import pytest

from game.story.tasks import TASKS, TaskState, replay
from tests.story.rehearsal import Rehearsal

STEPS = {
    "bolts": "Ch5_Bolts",
    "gas": "Ch5_Gas",
    "telephone": "Ch5_Telephone",
    "months": "Ch5_Months",
    "bed": "Ch5_Bed",
}
BEFORE = {"first_night": "Ch5_Sunday", "second_night": "Ch5_Diwali"}
"""What each of Kavita's nights leads to."""
MOST = {"first_night": 6, "second_night": 7}
"""Things seen to in a night."""
BEATS = {"first_night": "kavita_unsteady", "second_night": "kavita_still_afraid"}


def option(index: int) -> Callable[[Sequence[str]], int]:
    """Chooses the option of that index, or the last one there is."""
    return lambda texts: min(index, len(texts) - 1)


def night(stretch: str, **variables: str) -> Rehearsal:
    """Kavita, with nothing on her list done yet."""
    return Rehearsal(
        5, 123, autumn=f"Autumn.{stretch}", walker="Walker.kavita", check="Check.bolts", **variables
    )


def at_list(kavita: Rehearsal) -> str:
    """What is next on the list."""
    return next(step for step in (*STEPS, "sitting") if kavita.holds(f"$check == Check.{step}"))


@pytest.mark.parametrize(("stretch", "choices"), list(product(BEFORE, product(range(3), repeat=3))))
def test_the_list_lengthens_itself_and_ends(stretch: str, choices: tuple[int, ...]) -> None:
    """Whatever comes to her mind in bed is appended; six steps the first night, seven the second."""
    kavita, steps, doubts = night(stretch), 0, list(choices)
    while not kavita.telling.memory.milestones:
        step = at_list(kavita)
        doubt = doubts[0] if doubts else 0
        kavita.tell(STEPS[step], option(doubt), until=BEFORE[stretch])
        if step == "bed" and doubts:
            doubts.pop(0)
        steps += 1
        assert steps <= MOST[stretch]
    assert steps == MOST[stretch]
    assert kavita.telling.memory.milestones == (BEATS[stretch],)


@pytest.mark.parametrize("stretch", BEFORE)
def test_she_may_sit_down_from_the_third_step_on(stretch: str) -> None:
    """Before that the sofa sends her back; from then on it ends the night."""
    for done in range(MOST[stretch]):
        kavita = night(stretch, checked=str(done))
        kavita.tell("Ch5_Sit_Down", option(9), until=BEFORE[stretch])
        assert bool(kavita.telling.memory.milestones) == (done >= 2)


def test_out_of_order_nothing_counts() -> None:
    """Each thing that is not next says what is, and the list stays as it was."""
    for step, (thing, node) in product(STEPS, STEPS.items()):
        if step != thing:
            kavita = night("second_night")
            kavita.assume(check=f"Check.{step}")
            assert kavita.tell(node)
            assert at_list(kavita) == step
            assert kavita.holds("$checked == 0")


@pytest.mark.parametrize(
    ("variables", "words"),
    [
        ({"coin": "Coin.dropped", "certificate": "true"}, "a paper out of a file"),
        ({"coin": "Coin.dropped"}, "somebody said nothing"),
        ({"coin": "Coin.kept"}, "no coin fell"),
    ],
)
def test_the_coin_is_on_the_list(variables: dict[str, str], words: str) -> None:
    """What became of the call from the booth is told when she lifts the receiver."""
    kavita = night("first_night", checked="2", **variables)
    kavita.assume(check="Check.telephone")
    assert any(words in line for line in kavita.tell("Ch5_Telephone"))


@pytest.mark.parametrize("tea", [True, False])
@pytest.mark.parametrize(
    ("chain", "words"), [("worn", "paler line"), ("tucked", "my collar"), ("trunk", "my hands")]
)
def test_where_he_looks(chain: str, words: str, *, tea: bool) -> None:
    """His eyes go to where the mangalsutra was; and there is tea, or there is not."""
    pooja = Rehearsal(5, 132, autumn="Autumn.sunday", chain=f"Chain.{chain}", tea_for_inder=str(tea).lower())
    said = pooja.tell("Ch5_Parlour", option(9), until="Ch5_Clauses")
    assert sum(words in line for line in said) == 1
    assert any("half full" in line for line in said) == tea
    assert any("Is there a system?" in line for line in said) != tea
    assert "papers_requested" in pooja.telling.memory.milestones


@pytest.mark.parametrize(
    ("asking", "how"), [("asked", "Three."), ("laid", "stop hearing it"), ("waited", "done it again")]
)
@pytest.mark.parametrize(
    ("find", "what"), [("brochure", "the photograph"), ("receipt", "receipts"), ("bangle", "her bangles")]
)
def test_what_he_dares(asking: str, how: str, find: str, what: str) -> None:
    """How she asked in the first rain decides how he asks, and what she had found, what he says."""
    pooja = Rehearsal(5, 132, autumn="Autumn.sunday", asking=f"Asking.{asking}", first_find=f"Find.{find}")
    said = pooja.tell("Ch5_He_Asks", until="Ch5_He_Goes")
    assert any(how in line for line in said)
    assert any(what in line for line in said)


@pytest.mark.parametrize("mark", ["true", "untrue", "ask"])
def test_the_year_that_was_four_months(mark: str) -> None:
    """The outcome is how the second clause is marked; Leela answers that, and marking forces nothing."""
    clauses = TASKS["clauses"]
    pooja = Rehearsal(5, 132, autumn="Autumn.clauses")
    pooja.task = replay(clauses, ("married:true", f"apart:{mark}", "end:fold"))
    said = pooja.tell("Ch5_Clauses", until="Ch5_Monday")
    assert pooja.telling.memory.outcome("clauses") == mark
    assert any("four months!" in line for line in said)


def test_the_clauses_can_be_shut_unread_and_have_seven() -> None:
    """Finished after seven, or by closing at any time."""
    clauses = TASKS["clauses"]
    assert clauses.outcome(clauses.act(TaskState(), "end:fold")) == "unread"
    whole = clauses.shortcut(TaskState())
    assert len(whole.done) == 8
    assert clauses.actions(whole) == ()


PAPERS = {
    "signed": ("Ch5_Sign", 0, "She signed."),
    "corrected": ("Ch5_Correct", 0, "with a ruler"),
    "kept": ("Ch5_Keep", 1, "keeping them"),
    "returned": ("Ch5_To_Kavitas_Door", 1, "feet together"),
}


@pytest.mark.parametrize("papers", PAPERS)
def test_what_became_of_the_papers(papers: str) -> None:
    """Four ways, each at its own place; Kavita has heard of it two days later and is no calmer."""
    node, index, words = PAPERS[papers]
    pooja = Rehearsal(5, 133, autumn="Autumn.deciding")
    pooja.telling.memory = pooja.telling.memory.given("papers")
    said = pooja.tell(node, option(index))
    assert pooja.holds(f'$papers == Papers.{papers} and not has("papers")')
    assert any(words in line for line in said)
    assert pooja.holds("$autumn == Autumn.second_night and $check == Check.bolts")


@pytest.mark.parametrize("answer", range(3))
def test_what_is_said_at_kavitas_door(answer: int) -> None:
    """One line through the chain, or none; the papers go in either way."""
    pooja = Rehearsal(5, 135, autumn="Autumn.deciding")
    said = pooja.tell("Ch5_Kavitas_Door", option(answer), until="Ch5_Done_With_Papers")
    assert ("We both do that. We're rather good." in said) is (answer == 2)
    assert pooja.holds("$papers == Papers.returned")


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("open_line", "So would I"),
        ("memo", "third carbon"),
        ("joshi", "STOOD UP"),
        ("women", 'a "Yours"'),
    ],
)
def test_the_office_talks_of_her_answer(answer: str, words: str) -> None:
    """How Mr Bhatia was answered is what Usha and Mary speak of at the bus stop."""
    pooja = Rehearsal(5, 133, bhatia=f"BhatiaAnswer.{answer}")
    assert any(words in line for line in pooja.tell("Ch5_Office_Women", until="Ch5_Monday_Evening"))


@pytest.mark.parametrize(("bag", "words"), [("kept", "goes and scratches"), ("given", "on him")])
def test_whether_raj_still_reaches(bag: str, words: str) -> None:
    """Who carried it in the rains is who has it at the sea."""
    pooja = Rehearsal(5, 169, bag=f"Bag.{bag}")
    assert any(words in line for line in pooja.tell("Ch5_Seafront"))


@pytest.mark.parametrize("words", list(product([0, 1], repeat=3)))
@pytest.mark.parametrize("asks", [0, 1])
def test_three_openings(words: tuple[int, int, int], asks: int) -> None:
    """Words or silence at each of three; all is kept, the four beats come in order, and the lamps go out."""
    answers = [*words, asks]
    pooja = Rehearsal(5, 169, autumn="Autumn.lamp")
    pooja.tell("Ch5_Lamp_End", lambda texts: answers.pop(0), until="Ch6_Begin")
    for said, word in zip(("house", "empty", "tired"), words, strict=True):
        assert pooja.holds(f"$said_{said}") == (word == 0)
    assert pooja.holds(f"$asks_next == AsksNext.{('he', 'she')[asks]}")
    assert pooja.holds("$lamps_out == 3")
    assert pooja.telling.memory.milestones == (
        "raj_proposes",
        "pooja_empty",
        "raj_persuades",
        "promise_to_think",
    )


@pytest.mark.parametrize("swap", [0, 1, 2])
def test_the_second_swap(swap: int) -> None:
    """Two of three ways give Nasreen one more; she speaks of it at Diwali."""
    pooja = Rehearsal(5, 132, swaps="1")
    pooja.tell("Ch5_Nasreens_Day", option(swap), until="Ch5_Monday")
    assert pooja.holds("$swaps == 2") == (swap < 2)
    said = pooja.tell("Ch5_Diwali", until="Ch5_Seafront")
    assert any("Two, out of three" in line for line in said) == (swap < 2)


def test_the_storm_puts_out_the_lamps_for_one_night() -> None:
    """When she first lies down; by Sunday they burn again, and the lighter burns only while he holds it."""
    kavita = night("first_night", checked="3")
    kavita.assume(check="Check.bed")
    kavita.tell("Ch5_Bed")
    assert kavita.holds("$power_cut")
    kavita.tell("Ch5_First_Night_Ends", until="Ch5_Tea_For_Him")
    assert kavita.holds("not $power_cut and not $lighter_lit")


def test_septembers_wages_are_earned_in_september() -> None:
    """On its last day, a Thursday, as August's were on its last."""
    pooja = Rehearsal(5, 118)
    pooja.tell("Ch5_Begin")
    wages = pooja.telling.memory.ledger[-1]
    assert (wages.day, wages.reason, wages.paise) == (122, "pay_september", 54000)
    assert pooja.telling.memory.day == 123
