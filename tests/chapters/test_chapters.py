"""The chapters themselves, played by the pilot: beats in order, whatever is chosen, whenever one saves."""

from __future__ import annotations

import pytest

from game.content import Content
from game.session import Session
from game.session.choosing import Manner
from game.session.pilot import SUMMARY
from game.session.playthrough import Playthrough, saved_and_loaded
from game.story.milestones import BEATS, MILESTONES
from tests.chapters.reader import Reader

SAVED_UNTIL = 1
"""The last chapter saved at every tick here; `make soak` does so to the end."""
NOW_AND_THEN = 50
"""Ticks between two saves where the whole story is saved."""
SEEDS = 20
MANNERS = (Manner.FIRST, Manner.LAST, *(8 * (Manner.NEW, Manner.NEW, Manner.RANDOM)))
"""Playthroughs after which every option must have been taken."""
TAKEN_ELSEWHERE = {
    "Ch7_Raj": "the doors come first for whoever walks about: the test below talks to him between them",
}
"""Nodes whose options a few runs do not come to, and where they are taken."""
LINES_ELSEWHERE = {
    "line:ch1_dusk_shown_0150": "tests/chapters/test_notice.py speaks plainly enough for it",
    "line:ch5_kavitas_door_0060": "tests/story/test_papers.py says each line at that door",
}
"""Options that only a run of its own comes to, and where they are taken."""
THREE_TONES = "assets/story/ch7/table.yarn"
"""Three of five things in three tones each: tests/story/test_kavita.py takes every one."""


@pytest.mark.parametrize(
    ("manner", "seed"),
    [(Manner.FIRST, 0), (Manner.LAST, 0), *((Manner.RANDOM, seed) for seed in range(SEEDS))],
)
def test_every_beat_comes_in_its_order(content: Content, manner: Manner, seed: int) -> None:
    """First, last and random choices all reach the end with the same milestones in the same order."""
    play = Playthrough(content, manner, seed)
    session = play.play()
    assert session.memory.ended
    assert session.memory.milestones == MILESTONES
    assert [(each.milestone, each.chapter) for each in play.reached] == [
        (beat, chapter) for chapter, beats in BEATS.items() for beat in beats
    ]


def test_told_in_short_the_beats_are_the_same(content: Content) -> None:
    """Where chapters offer a summary, taking it leaves no milestone out, and the story is shorter."""
    short, whole = (Playthrough(content, summaries=summaries) for summaries in (True, False))
    assert short.play().memory.milestones == whole.play().memory.milestones == MILESTONES
    assert short.lines < whole.lines


@pytest.mark.parametrize("manner", [Manner.FIRST, Manner.RANDOM])
def test_saving_now_and_then_changes_nothing(content: Content, manner: Manner) -> None:
    """The whole story, saved and loaded at every stop and every fiftieth tick, ends as it does straight."""
    last: list[object] = [None]

    def after(session: Session) -> Session:
        stopped = session.stop is not None and session.stop != last[0]
        last[0] = session.stop
        return saved_and_loaded(session) if stopped or session.ticks % NOW_AND_THEN == 0 else session

    straight = Playthrough(content, manner, seed=5).play()
    reloaded = Playthrough(content, manner, seed=5, after=after).play()
    assert reloaded.ticks == straight.ticks
    assert reloaded.memory == straight.memory


@pytest.mark.parametrize("manner", [Manner.FIRST, Manner.LAST, Manner.RANDOM])
def test_saving_at_every_tick_changes_nothing(content: Content, manner: Manner) -> None:
    """Saved and loaded at each tick it ends at the same tick, with the same memory and variables."""
    straight = Playthrough(content, manner, seed=3, until=SAVED_UNTIL).play()
    reloaded = Playthrough(content, manner, seed=3, until=SAVED_UNTIL, after=saved_and_loaded).play()
    assert reloaded.ticks == straight.ticks
    assert reloaded.memory == straight.memory
    assert dict(reloaded.telling.vm.variables) == dict(straight.telling.vm.variables)


def test_every_option_is_chosen_by_some_run(content: Content) -> None:
    """Runs that take what earlier ones left out come to every option but the offers to tell it in short."""
    taken: set[str] = set()
    options = {
        line.id
        for line in content.program.lines.values()
        if line.kind == "option"
        and SUMMARY not in line.tags
        and line.node not in TAKEN_ELSEWHERE
        and line.id not in LINES_ELSEWHERE
        and line.file != THREE_TONES
    }
    for run, manner in enumerate(MANNERS):
        if options <= taken:
            break
        Playthrough(content, manner, run, taken=taken).play()
    assert options - taken == set()


@pytest.mark.parametrize("answer", ["Don't speak to her.", "Has it a door?"])
def test_raj_can_be_talked_to_between_the_doors(content: Content, answer: str) -> None:
    """He whitewashes on his ladder, and offers his aunt's room."""
    reader = Reader(content, answer).until("ch7_doors")
    said = reader.use("Raj")
    assert "Why is it white?" in said
    assert len(said) > 5
