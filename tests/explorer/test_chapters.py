"""The chapters of the game: each can be ended from wherever it is played, and chance finds nothing new."""

from __future__ import annotations

import pytest

from game.content import Content
from game.core.dice import Dice
from game.explorer import Entry, explore, report
from game.explorer.explorer import Explorer
from game.session.retrace import chapter_begun
from tests.explorer.stroll import Stroll
from tests.explorer.test_explorer import explored


def begun(content: Content, chapter: int) -> Entry:
    """Where the pilot's own playthrough begins a chapter."""
    session = chapter_begun(content, chapter)
    world = session.world
    return Entry(session.telling.mark(), world.place.name, world.led, world.hero.at)


def test_chapter_0_is_proved(content: Content) -> None:
    """Of the game's own prologue every state has a way on, and every word is seen, within few states."""
    found = explored(content, most_states=100)
    assert found.proved, list(report(found, 100, 0.0))


@pytest.mark.parametrize(("chapter", "states"), [(6, 400), (8, 200)])
def test_a_chapter_can_be_ended_from_wherever_it_is_played(
    content: Content, chapter: int, states: int
) -> None:
    """Begun with the facts of one path; `make soak` begins all chapters with those of every path."""
    found = explore(content, begun(content, chapter), states)
    assert found.finished
    assert not found.findings, list(report(found, states, 0.0))[:3]


@pytest.mark.parametrize(("chapter", "steps"), [(0, 20_000), (8, 2_000)])
def test_no_random_player_comes_to_a_state_that_was_not_explored(
    content: Content, chapter: int, steps: int
) -> None:
    """Telling apart only what has weight misses nothing: steps by chance all stay in what is known."""
    entry = begun(content, chapter)
    explorer = Explorer(content, entry, 500)
    explorer.explore()
    stroll = Stroll(content, entry, explorer, Dice(7))
    while stroll.states < steps:
        stroll.walk(400)
    assert not stroll.strayed
