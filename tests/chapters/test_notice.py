"""Chapter 1, from noon to night: what is chosen is heard again."""

from __future__ import annotations

import itertools

import pytest

from game.content import Content
from game.session import Snapshot
from tests.chapters.reader import Reader

TWELVE = (
    "bed",
    "almirah",
    "sofa",
    "fan",
    "telephone",
    "radio",
    "clock",
    "curtains",
    "nails",
    "steel_trunk",
    "sewing_machine",
    "plants",
)
HERS = ("steel_trunk", "sewing_machine", "plants")
ADVICE = {
    "Tell her to leave him.": "Leave him. Take what is yours. Shut the door yourself.",
    "Tell her to be patient.": "Be patient. Cook what he likes. He comes home when he's tired.",
    "Tell her to hide her money.": "Hide your money. Hide it low. A man never bends down.",
    "Tell her to wait, for the girl's sake.": "Wait. Let the girl learn to read. Then decide.",
}
BEATS = ("orphan", "dream_of_house", "advice_to_maid", "notice_to_leave", "insecurity")


@pytest.fixture(scope="module")
def alone(content: Content) -> Snapshot:
    """The moment at which she begins to ask whose things are."""
    return Reader(content).until("ch1_whose").session.snapshot()


@pytest.mark.parametrize(("choice", "words"), ADVICE.items())
def test_the_advice_is_learned_word_for_word(content: Content, choice: str, words: str) -> None:
    """Pooja says it, Bai says it wrongly, and then in exactly Pooja's words."""
    reader = Reader(content, choice).until("ch1_postman")
    first = reader.heard.index(words)
    assert words in reader.heard[first + 1 :]
    assert reader.heard[first + 1] != words
    assert "advice_to_maid" in reader.session.memory.milestones


@pytest.mark.parametrize(
    ("choice", "vessel"),
    [("The steel tumbler, from the ledge.", "tumbler"), ("A cup, from the shelf, with its saucer.", "cup")],
)
def test_what_bai_drank_from_is_kept(content: Content, choice: str, vessel: str) -> None:
    """Tumbler or cup is remembered, and seen on the shelf afterwards."""
    reader = Reader(content, choice).until("ch1_sheet")
    dry = "Dry. It had a holiday."
    assert (dry in reader.use("tumbler")) is (vessel == "cup")


@pytest.mark.parametrize(("choice", "asked"), [("Ask her name.", True), ("Tell her to mind the sun.", False)])
def test_her_name_is_known_only_if_asked(content: Content, choice: str, asked: bool) -> None:
    """Her name is noted, and remembered, only if Pooja asks for it."""
    reader = Reader(content, choice).until("ch1_postman")
    assert reader.variable("asked_name") is asked
    assert ("shanta" in reader.session.memory.notes) is asked


@pytest.mark.parametrize(
    ("action", "heard"),
    [("notice:end:hide", "He eats with his elbow exactly on it."), ("notice:end:show", "The thirtieth.")],
)
def test_the_notice_is_where_it_was_put(content: Content, action: str, heard: str) -> None:
    """Hidden, Inder eats on top of it; shown, they speak of it."""
    reader = Reader(content, action).until("ch1_whose")
    assert heard in reader.heard


def test_plain_speech_opens_a_line_and_locks_none(content: Content) -> None:
    """Whoever speaks plainly may say it plainly at dusk; whoever gives way still gets through."""
    plain = Reader(content, "notice:end:show", "Say it plainly.").until("ch1_whose")
    assert "I don't want somewhere. I want to stop moving." in plain.heard
    yielding = Reader(content, *GIVING_WAY).to_the_end()
    assert "I don't want somewhere. I want to stop moving." not in yielding.heard
    assert yielding.session.memory.ended


GIVING_WAY = (
    "My aunt. She's building the house first.",
    "Saab will settle it.",
    "Say nothing either.",
    "Tell her to be patient.",
    "Tell her to mind the sun.",
    'Write "Wife".',
    "notice:end:show",
    "Say it plainly.",
    "Say all right.",
)


@pytest.mark.parametrize("six", list(itertools.combinations(TWELVE, 6))[::66])
def test_any_six_of_twelve(content: Content, alone: Snapshot, six: tuple[str, ...]) -> None:
    """Any six different things bring the old fear back; looking twice at one counts once."""
    reader = Reader(content, since=alone)
    for name in (six[0], *six[:5], six[0]):
        reader.use(name)
    assert reader.variable("whose") == 5
    assert "insecurity" not in reader.session.memory.milestones
    reader.use(six[5])
    assert "insecurity" in reader.session.memory.milestones


def test_three_of_twelve_are_hers(content: Content, alone: Snapshot) -> None:
    """Each thing says whose it is, and three of the twelve are her own."""
    hers = []
    for half in (TWELVE[:5], TWELVE[5:10], TWELVE[10:]):
        reader = Reader(content, since=alone)
        hers += [name for name in half if reader.use(name)[0].startswith("Mine.")]
    assert tuple(hers) == HERS


def test_the_beats_come_in_their_order(content: Content) -> None:
    """The record of beats is that of the story, and the next chapter begins."""
    memory = Reader(content).through(1).session.memory
    assert memory.milestones == BEATS
    assert memory.chapter == 2


def test_the_milkman_is_paid_once(content: Content) -> None:
    """The purse at night is the jar, less May's milk, and Inder's three notes."""
    memory = Reader(content).through(1).session.memory
    assert memory.purse == 11_800 - 4_340 + 30_000
    assert memory.owed == 0
