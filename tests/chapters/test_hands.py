"""Chapter 1, the morning: eight jobs and two hands."""

from __future__ import annotations

import pytest

from game.content import Content
from game.session import Snapshot
from tests.chapters.reader import Reader

JOBS = {
    "milk": "kitchen_shelf",
    "bucket": "water_drum",
    "tiffin": "table",
    "ironing": "inder_chair",
    "tea_tray": "table",
    "newspaper": "table",
    "watering_can": "plants",
    "washing": "clothesline",
}
"""Each thing, and where it is brought."""
ONE_HAND = ("tiffin", "ironing", "newspaper", "watering_can")
BOILED_OVER = {
    "milk": "The milk. It was watching me. It went when I looked away.",
    "bucket": "The bucket has been full for some time. So has the floor.",
    "tiffin": "The dal has found the one lid that I did not press.",
    "ironing": "The iron. One brown triangle, on the tail. Trousers will hide it.",
    "tea_tray": "The tea has grown a skin. He will say nothing, twice.",
    "newspaper": "Upstairs has had the paper already. The crossword is done. In ink.",
    "watering_can": "The can has leaked into his left shoe. It looks healthy.",
    "washing": "A crow is sitting on the wet sheet. It is not sorry.",
}


@pytest.fixture(scope="module")
def at_eight(content: Content) -> Snapshot:
    """The moment at which the jobs begin."""
    return Reader(content).until("ch1_jobs").session.snapshot()


@pytest.fixture
def morning(content: Content, at_eight: Snapshot) -> Reader:
    """A reader with eight jobs before her and both hands empty."""
    return Reader(content, since=at_eight)


@pytest.mark.parametrize("last", JOBS)
def test_the_last_job_boils_over(morning: Reader, last: str) -> None:
    """Whichever job is left for last gets its own line, no other does, and the morning still ends."""
    for job in JOBS:
        if job != last:
            morning.use(job, JOBS[job])
    assert [job for job, words in BOILED_OVER.items() if words in morning.heard] == [last]
    morning.use(last, JOBS[last])
    assert morning.session.memory.objective == "ch1_telephone"


def test_a_hand_each(morning: Reader) -> None:
    """Two things for one hand go together, one in each hand."""
    morning.use("tiffin", "newspaper")
    assert morning.variable("hands") == 2
    morning.use("table")
    assert morning.variable("hands") == 1
    morning.use("table")
    assert morning.variable("hands") == 0
    assert morning.variable("jobs_done") == 2


@pytest.mark.parametrize("one", ONE_HAND)
def test_both_hands_wanted(morning: Reader, one: str) -> None:
    """Taking a thing for two hands puts the first down where she stands, to be picked up again there."""
    morning.use(one)
    assert not morning.session.world.things[one].present
    morning.use("washing")
    put_down = morning.session.world.things[one]
    assert put_down.present
    assert put_down.at == morning.session.world.hero.at
    assert morning.variable("hands") == 2
    morning.use("clothesline", one, JOBS[one])
    assert morning.variable("jobs_done") == 2


def test_one_hand_wanted_with_both_full(morning: Reader) -> None:
    """A third thing makes her put down what she took first."""
    morning.use("tiffin", "newspaper", "watering_can")
    assert morning.session.world.things["tiffin"].present
    assert not morning.session.world.things["newspaper"].present
    assert morning.variable("hands") == 2
    morning.use("milk")
    assert morning.session.world.things["newspaper"].present
    assert morning.session.world.things["watering_can"].present
    assert morning.variable("hands") == 2


def test_nothing_is_put_down_in_the_wrong_place(morning: Reader) -> None:
    """A place for something else takes nothing out of her hands."""
    morning.use("milk", "plants", "table", "clothesline")
    assert morning.variable("hands") == 2
    assert morning.variable("jobs_done") == 0
