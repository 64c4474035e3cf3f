"""The chapters themselves, played by the pilot: beats in order, whatever is chosen, whenever one saves."""

from __future__ import annotations

import pytest

from game.content import Content
from game.session.choosing import Manner
from game.session.playthrough import Playthrough, saved_and_loaded
from game.story.milestones import BEATS

LAST_CHAPTER = 8
"""The last chapter that is written."""
SAVED_UNTIL = 1
"""The last chapter saved at every tick here; `make soak` does so to the end."""
FIRST_CHAPTERS = ("ch0/", "ch1/")
MOST_RUNS = 12
BEATS_IN_ORDER = tuple(beat for chapter in range(LAST_CHAPTER + 1) for beat in BEATS[chapter])


@pytest.mark.parametrize(
    ("manner", "seed"),
    [(Manner.FIRST, 0), (Manner.LAST, 0), *((Manner.RANDOM, seed) for seed in range(6))],
)
def test_every_beat_comes_in_its_order(content: Content, manner: Manner, seed: int) -> None:
    """First, last and random choices all reach the end with the same milestones in the same order."""
    play = Playthrough(content, manner, seed, until=LAST_CHAPTER)
    session = play.play()
    assert session.memory.milestones == BEATS_IN_ORDER
    assert [each.milestone for each in play.reached] == list(BEATS_IN_ORDER)


@pytest.mark.parametrize("manner", [Manner.FIRST, Manner.LAST, Manner.RANDOM])
def test_saving_at_every_tick_changes_nothing(content: Content, manner: Manner) -> None:
    """Saved and loaded at each tick it ends at the same tick, with the same memory and variables."""
    straight = Playthrough(content, manner, seed=3, until=SAVED_UNTIL).play()
    reloaded = Playthrough(content, manner, seed=3, until=SAVED_UNTIL, after=saved_and_loaded).play()
    assert reloaded.ticks == straight.ticks
    assert reloaded.memory == straight.memory
    assert dict(reloaded.telling.vm.variables) == dict(straight.telling.vm.variables)


def test_every_option_is_chosen_by_some_run(content: Content) -> None:
    """Runs that take what earlier ones left out come to every option of the first two chapters."""
    taken: set[str] = set()
    options = {
        line.id
        for line in content.program.lines.values()
        if line.kind == "option" and line.file.startswith(FIRST_CHAPTERS)
    }
    for run in range(MOST_RUNS):
        if options <= taken:
            break
        Playthrough(content, Manner.NEW, run, until=SAVED_UNTIL, taken=taken).play()
    assert options - taken == set()
