"""Chapter 0: what the night promises."""

from __future__ import annotations

import itertools

import pytest

from game.content import Content
from tests.chapters.reader import Reader

THREE = ("pencil", "candle", "paper")
FIRST_LINES = {
    "window": "At the bottom, a sheet of paper. The window is still open.",
    "lamp": "At the bottom, a sheet of paper. The lamp is still on.",
    "swing": "At the bottom, a sheet of paper. The swing still has both ropes.",
}


def test_the_bowl_is_carried_to_the_drip(content: Content) -> None:
    """The bowl is in her hands after it was taken, and lies under the drip after it was set down."""
    reader = Reader(content).until("ch0_bowl")
    home = reader.session.world.things["bowl"].box
    reader.use("bowl")
    assert "bowl" in reader.session.memory.items
    assert not reader.session.world.things["bowl"].present
    reader.use("drip")
    assert "bowl" not in reader.session.memory.items
    assert reader.session.world.things["bowl"].present
    assert reader.session.world.things["bowl"].box != home


@pytest.mark.parametrize("order", list(itertools.permutations(THREE)))
def test_three_things_in_any_order(content: Content, order: tuple[str, ...]) -> None:
    """Pencil, candle and paper may be found in any order; only with all three Tara asks."""
    reader = Reader(content).until("ch0_three")
    for name in order:
        reader.use("Tara")
        assert "Who is coming for you?" not in reader.heard
        reader.use_until(name, has=name)
    assert reader.session.memory.objective == "ch0_back"
    reader.until("ch0_hide")
    assert "Who is coming for you?" in reader.heard


def test_being_seen_loses_nothing(content: Content) -> None:
    """The matron turns her back and counts; the child is back at her bed with all that she had found."""
    reader = Reader(content).until("ch0_three")
    bed = reader.session.world.place.mark("beside_bed").at
    for name in ("keys_board", "shoes") * 30:
        reader.use(name)
        if reader.variable("times_seen"):
            break
        items = reader.session.memory.items
    assert reader.variable("times_seen") == 1
    assert "Eight and a half." in reader.heard
    assert reader.session.memory.items == items
    assert reader.session.world.hero.at == reader.session.world.paths.nearest_free(bed)


def test_the_third_time_she_sits_down(content: Content) -> None:
    """Nobody is caught for ever: after the third time the matron no longer walks."""
    reader = Reader(content).until("ch0_three")
    for name in ("keys_board", "shoes") * 60:
        reader.use(name)
        if reader.variable("times_seen") == 3:
            break
    assert reader.variable("times_seen") == 3
    assert reader.variable("rounds") is False
    reader.use("shoes", "keys_board", "shoes", "keys_board")
    assert reader.variable("times_seen") == 3


@pytest.mark.parametrize("first", FIRST_LINES)
def test_the_first_line_is_still_in_the_trunk(content: Content, first: str) -> None:
    """What the child drew first is what the woman finds at the bottom of her trunk."""
    reader = Reader(content, f"drawing:begin:{first}").until("ch1_whose")
    assert FIRST_LINES[first] in reader.use("steel_trunk")


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("loose_brick", "Just a brick. A very good brick."),
        ("mattress", "It only crackles if you breathe."),
        ("picture_frame", "Not a word, sir."),
    ],
)
def test_the_drawing_stays_where_it_was_hidden(content: Content, place: str, words: str) -> None:
    """Each of the three hiding places keeps the drawing, and says so when looked at again."""
    reader = Reader(content).until("ch0_hide")
    while reader.session.memory.objective == "ch0_hide":
        reader.use(place)
    assert "drawing" not in reader.session.memory.items
    while words not in reader.heard:
        reader.use(place)


@pytest.mark.parametrize(
    ("answer", "farewell"),
    [
        ("Nobody.", "If nobody comes, I'll come."),
        ("My aunt. She's building the house first.", "When your aunt comes, tell her I said good."),
        ("Somebody has to mind the bowl.", "Mind the bowl."),
    ],
)
def test_tara_remembers_the_answer(content: Content, answer: str, farewell: str) -> None:
    """What Pooja said in the night is what Tara says at the gate, and the gate shuts."""
    reader = Reader(content, answer).until("ch1_milkman")
    assert farewell in reader.heard
    assert reader.variable("tara_gone") is True
    assert "There is no handle on this side." in reader.heard
