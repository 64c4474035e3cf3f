"""Chapter 8: three callers, one key; every choice of the year comes back in a line or in the book."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from game.content import Content
from game.content.tables import load_notebook
from game.content.words import load_words
from game.core.geometry import Point
from game.session import LineStop, Session
from game.session.choosing import Manner, chooser
from game.session.pilot import Pilot
from game.session.playthrough import begin_at
from game.story.notebook import Fact
from game.story.tasks import TASKS, TaskState, replay
from game.story.tasks.coda import LEAVES
from tests.story.rehearsal import ASSETS, Rehearsal, scripts

NOTEBOOK, _ = load_notebook(ASSETS / "story" / "notebook.toml")
ROWS: dict[str, Fact] = {
    fact.words.removeprefix("coda."): fact for leaf in LEAVES for fact in NOTEBOOK.asides[f"coda_{leaf}"]
}


def number(index: int) -> Callable[[Sequence[str]], int]:
    """Chooses that option where there are as many, else the first."""
    return lambda texts: index if index < len(texts) else 0


def wish(*texts: str) -> Callable[[Sequence[str]], int]:
    """Chooses what is wished for where it is offered, else the first."""
    return lambda offered: next((number for number, text in enumerate(offered) if text in texts), 0)


def carrying(*items: str, **variables: str) -> Rehearsal:
    """Pooja in June with these things."""
    pooja = Rehearsal(8, 377, **variables)
    pooja.telling.memory = replace(pooja.telling.memory, items=items)
    return pooja


@pytest.mark.parametrize(
    ("variable", "word"),
    [
        ("stated_self='StatedSelf.name'", '"I am Shanta."'),
        ("stated_self='StatedSelf.mother'", "Gauri's mother"),
        ("stated_self='StatedSelf.worker'", "four houses"),
        ("because='Because.money'", "For the money"),
        ("because='Because.girl'", "For the girl"),
        ("because='Because.years'", "For the years"),
        ("because='Because.silence'", "No reason given"),
        ("stated_deed='StatedDeed.bare'", "Three words"),
        ("stated_deed='StatedDeed.sudden'", "Grave and sudden"),
        ("stated_deed='StatedDeed.meant'", "I knew it"),
    ],
)
def test_leela_brings_the_charge_in_shantas_own_sentences(variable: str, word: str) -> None:
    """What was chosen for the statement is what the court has to say."""
    name, _, value = variable.partition("=")
    pooja = Rehearsal(8, 377, **{name: value.strip("'")})
    assert any(word in line for line in pooja.tell("Ch8_The_Charge"))


def test_what_kavita_was_told_is_in_the_newspaper() -> None:
    """Three tones, three interviews."""
    texts = {
        tuple(Rehearsal(8, 377, tone=f"Tone.{tone}").tell("Ch8_What_Kavita_Says"))
        for tone in ("kindly", "plainly", "angrily")
    }
    assert len(texts) == 3


@pytest.mark.parametrize(
    ("variables", "word"),
    [
        ({"handed": "Handed.umbrella"}, "the umbrella, and it's up"),
        ({"handed": "Handed.shirt"}, "blue shirt"),
        ({"handed": "Handed.nothing"}, "nothing in his hands"),
        ({"envelope_at": "Spot.table"}, "under the salt"),
        ({"envelope_at": "Spot.chair"}, "on my chair"),
        ({"envelope_at": "Spot.almirah"}, "handkerchiefs"),
        ({"flat_keys_at": "Spot.hook"}, "left me the hook"),
        ({"flat_keys_at": "Spot.doormat"}, "stood on these"),
        ({"flat_keys_at": "Spot.tin"}, "made tea of"),
        ({"house_keys_at": "Spot.nail"}, "on the second nail"),
        ({"house_keys_at": "Spot.ledge"}, "kitchen ledge"),
        ({"house_keys_at": "Spot.telephone"}, "on the telephone"),
        ({"first_find": "Find.brochure"}, "bit of paper"),
        ({"first_find": "Find.receipt"}, "in that loft"),
        ({"first_find": "Find.bangle"}, "that bangle"),
        ({"asking": "Asking.asked"}, "if you hadn't asked"),
        ({"asking": "Asking.waited"}, "you didn't ask"),
        ({"asking": "Asking.laid"}, "so straight"),
        ({"papers": "Papers.signed"}, "nothing left to sign"),
        ({"papers": "Papers.corrected"}, "four months, in ink"),
        ({"papers": "Papers.kept"}, "Tonight I'll sign it"),
        ({"papers": "Papers.returned"}, "Kavita's chain"),
    ],
)
def test_inder_brings_back_what_she_did(variables: dict[str, str], word: str) -> None:
    """What he holds, what he found and where, how it came out, and what is left to sign."""
    pooja = Rehearsal(8, 377, last="Last.caller", **variables)
    assert any(word in line for line in pooja.tell("Ch8_Inder", until="Ch8_Seafront"))


@pytest.mark.parametrize(
    ("answer", "to_inder"),
    [
        ("No.", "no"),
        ("Say it plainly.", "no"),
        ("You're late. I've locked up.", "late"),
        ("Say nothing.", "silence"),
    ],
)
def test_whatever_she_says_he_is_refused_and_learns_no_door(answer: str, to_inder: str) -> None:
    """The beat comes on every path, and Gauri tells the truth without telling where."""
    pooja = Rehearsal(8, 377, last="Last.caller", steadiness="20")
    heard = pooja.tell("Ch8_Inder", wish(answer), until="Ch8_Seafront")
    assert pooja.holds(f"$to_inder == ToInder.{to_inder}")
    assert pooja.telling.memory.milestones == ("inder_rejected",)
    assert "Behind the door." in heard


def test_steadiness_colours_and_locks_nothing() -> None:
    """Unsteady she walks by the wall and has one sentence less; the way on is the same."""
    heard = {}
    for steadiness in ("0 - 10", "20"):
        pooja = Rehearsal(8, 377, last="Last.caller", steadiness=steadiness)
        heard[steadiness] = pooja.tell("Ch8_Inder", wish("Say nothing."), until="Ch8_Seafront")
        assert pooja.telling.memory.milestones == ("inder_rejected",)
    steady, unsteady = heard["20"], heard["0 - 10"]
    assert steady != unsteady
    assert len(steady) == len(unsteady)


@pytest.mark.parametrize(("who", "word"), [("he", "ask when it rains"), ("she", "You were to ask")])
@pytest.mark.parametrize(("index", "to_raj"), [(0, "whole"), (1, "lighter"), (2, "full")])
def test_raj_is_refused_and_told_why(who: str, word: str, index: int, to_raj: str) -> None:
    """He or she begins as they agreed; the one plain sentence is said whatever her reason."""
    pooja = Rehearsal(8, 377, asks_next=f"AsksNext.{who}")
    heard = pooja.tell("Ch8_Raj", number(index), until="Ch8_Night")
    assert any(word in line for line in heard)
    assert pooja.holds(f"$to_raj == ToRaj.{to_raj}")
    assert sum("learnt to stand" in line for line in heard) == 1
    assert pooja.holds('has("name_board")')


@pytest.mark.parametrize("thing", ["house", "empty", "tired"])
def test_what_was_not_said_in_november_may_be_said(thing: str) -> None:
    """Each of the three is offered just when it was kept back."""
    text = {
        "house": "At Diwali I didn't say about the house.",
        "empty": "At Diwali I didn't say that I was empty.",
        "tired": "At Diwali I didn't say how tired I was.",
    }[thing]
    for said in ("true", "false"):
        others = {f"said_{other}": "true" for other in ("house", "empty", "tired") if other != thing}
        pooja = Rehearsal(8, 377, **others, **{f"said_{thing}": said})
        offered: list[str] = []

        def choose(texts: Sequence[str], offered: list[str] = offered) -> int:
            offered.extend(texts)
            return 0

        pooja.tell("Ch8_Unsaid", choose, until="Ch8_Night")
        assert (text in offered) is (said == "false")
        assert pooja.holds("$unsaid_said") is (said == "false")


def test_raj_reaches_for_the_bag_as_he_was_taught() -> None:
    """Given in June, his hand goes out; kept, it does not."""
    words = {"given": "His hand goes out", "kept": "He doesn't reach"}
    for bag, word in words.items():
        heard = " ".join(Rehearsal(8, 377, bag=f"Bag.{bag}").tell("Ch8_The_Bag", until="Ch8_Night"))
        assert [each for each in words.values() if each in heard] == [word]


@pytest.mark.parametrize(
    ("text", "item", "hung"),
    [
        ("The drawing.", "", "drawing"),
        ("The padlock.", "padlock_key", "padlock"),
        ("The board.", "name_board", "board"),
        ("The wedding photograph.", "photograph", "photograph"),
    ],
)
def test_three_taps_and_what_hangs_is_what_she_has(text: str, item: str, hung: str) -> None:
    """Only what she truly carries can be hung; the third tap asks, and the last beat comes after."""
    for items in ((item,), ()):
        pooja = carrying(*items, last="Last.nail")
        for tap in range(3):
            assert pooja.holds(f"$taps == {tap}")
            pooja.tell("HerRoom_NailWall_Use", wish(text), until="Ch8_Form")
        has_it = not item or items == (item,)
        assert pooja.holds(f"$hung == Hung.{hung}") is has_it
        assert pooja.telling.memory.milestones == ("independent_ending",)


def test_the_shelf_remembers_the_tea() -> None:
    """Tumbler or cup, packed or left."""
    texts = {
        tuple(carrying(*items, tea=f"Vessel.{tea}").tell("Ch8_Shelf"))
        for items in ((), ("cup",), ("tumbler",))
        for tea in ("cup", "tumbler")
    }
    assert len(texts) == 6


@pytest.mark.parametrize(("asked", "word"), [("true", "over a sheet"), ("false", "through bars")])
@pytest.mark.parametrize("guardian", ["name", "relation", "key"])
def test_the_form(asked: str, word: str, guardian: str) -> None:
    """The mother's name as it was learnt, and the guardian's line as she writes it."""
    pooja = Rehearsal(8, 378, asked_name=asked, last="Last.form")
    pooja.task = replay(TASKS["school_form"], (f"end:{guardian}",))
    assert any(word in line for line in pooja.tell("School_Counter_Use", until="Ch8_Keys"))
    assert pooja.holds(f"$guardian == Guardian.{guardian}")


def test_two_keys_are_cut_and_one_may_be_kavitas() -> None:
    """Filed out of hers only where it was kept; two alike in any case."""
    file_it = "File it. Let that be the second."
    for items in (("kavitas_key",), ()):
        pooja = carrying(*items, last="Last.keys")
        pooja.tell("Ch8_KeyMaker", wish(file_it), until="Ch8_One_O_Clock")
        assert pooja.holds("$recut") is bool(items)
        assert pooja.holds('has("two_keys") and not has("kavitas_key")')


@pytest.mark.parametrize(
    ("promise", "word"),
    [("fetch", "Every day. When"), ("school", "when that bell goes"), ("truth", "gets the truth")],
)
def test_gauri_repeats_the_promise(promise: str, word: str) -> None:
    """As it was given through the bars."""
    pooja = Rehearsal(8, 378, promise=f"Promise.{promise}")
    heard = pooja.tell("Ch8_The_Bell", until="Ch8_Ten_Steps")
    assert "Who is taking me home?" in heard
    assert any(word in line for line in heard)


def test_tara_asked_her_the_same() -> None:
    """What she answered at eight comes back under the tree."""
    texts = {
        Rehearsal(8, 378, coming=f"Coming.{coming}").tell("Ch8_The_Bell", until="Ch8_Ten_Steps")[0]
        for coming in ("nobody", "aunt", "bowl")
    }
    assert len(texts) == 3


def test_the_room_has_what_was_wished_for_and_packed() -> None:
    """The short cross, and one of the five things, as Gauri sees them."""
    wished = {
        tuple(Rehearsal(8, 378, wish_small=f"Wish.{wish}").tell("Ch8_Home"))
        for wish in ("small_bed", "desk", "space")
    }
    packed = {
        tuple(carrying(item).tell("Ch8_Home")) for item in ("steel_bowl", "lamp", "curtain", "cutting", "cup")
    }
    assert len(wished) == 3
    assert len(packed) == 5


def test_the_last_line_is_the_first_of_the_house() -> None:
    """Window, lamp or swing; then the story is over."""
    words = {"window": "The window's open", "lamp": "The lamp's on", "swing": "swinging her legs"}
    for first, word in words.items():
        pooja = Rehearsal(8, 378, first_line=f"FirstLine.{first}")
        assert word in pooja.tell("Coda")[-1]
        assert pooja.telling.memory.ended


CHOICES = {
    "advice": "Advice",
    "asking": "Asking",
    "handed": "Handed",
    "coin": "Coin",
    "dictated": "Dictated",
    "bhatia": "BhatiaAnswer",
    "papers": "Papers",
    "because": "Because",
    "promise": "Promise",
    "fee": "Fee",
    "tone": "Tone",
    "calls_owned": "Owned",
    "to_inder": "ToInder",
    "to_raj": "ToRaj",
    "guardian": "Guardian",
    "bag": "Bag",
    "hung": "Hung",
    "kavita_key": "KavitaKey",
    "wish_small": "Wish",
    "wish_wall": "Wish",
    "wish_window": "Wish",
    "tea": "Vessel",
}
"""The choices that have rows in the coda, with their kinds."""


def _rows(pooja: Rehearsal) -> frozenset[str]:
    """The coda's rows that hold."""
    return frozenset(name for name, fact in ROWS.items() if not fact.when or pooja.holds(fact.when))


def _cases(variable: str, kind: str) -> list[str]:
    """The cases that some row asks for, and that are a choice."""
    wanted = {word for fact in ROWS.values() for word in fact.when.replace(")", " ").split()}
    return sorted(word for word in wanted if word.startswith(f"{kind}.") and word != f"{kind}.none")


@pytest.mark.parametrize(("variable", "kind"), CHOICES.items())
def test_every_choice_has_its_row_in_the_coda(variable: str, kind: str) -> None:
    """Two different choices never leave the same pages behind."""
    asked = " ".join(fact.when for fact in ROWS.values())
    cases = [case for case in _cases(variable, kind) if f"${variable} == {case}" in asked]
    assert len(cases) > 1
    pages = {_rows(Rehearsal(8, 378, **{variable: case})) for case in cases}
    assert len(pages) == len(cases)


def test_every_row_can_stand_there_and_has_words() -> None:
    """None is nameless, and each asks something that can be answered."""
    words, _ = load_words(ASSETS / "words" / "en")
    assert {f"coda.{name}" for name in ROWS} <= set(words)
    for fact in ROWS.values():
        scripts().expression(fact.when or "true")


def test_every_packed_thing_is_on_a_page() -> None:
    """Each of the twelve has a row while she has it."""
    things = TASKS["suitcase"].actions(TaskState())
    for action in things:
        item = action.removeprefix("pack:")
        assert _rows(carrying(item)) != _rows(carrying())


def test_gauri_asks_from_inside_the_gate(content: Content) -> None:
    """She has followed since the morning; at one she stands where the line says, and Pooja outside."""
    where: list[tuple[Point, Point]] = []

    def after(session: Session) -> Session:
        if isinstance(session.stop, LineStop) and session.stop.text == "Who is taking me home?" and not where:
            where.append((session.world.actors["Gauri"].at, session.world.hero.at))
        return session

    session = begin_at(content, chapter=8)
    Pilot(session, chooser(Manner.FIRST, 0, set()), after).play(lambda _: bool(where))
    gauri, pooja = where[0]
    assert gauri == content.places["school"].mark("gate_in").at
    assert pooja.y > content.places["school"].mark("at_gate").at.y
