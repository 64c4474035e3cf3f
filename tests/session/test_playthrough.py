"""The pilot plays from objective to objective, and a session can begin in the middle of the story."""

from __future__ import annotations

import pytest

from game.content import ContentError
from game.session.choosing import Manner, chooser
from game.session.pilot import PilotError
from game.session.playthrough import Playthrough, begin_at
from tests.conftest import MakeHouse
from tests.small.house import House, Room

STORY = """\
title: Start
---
<<chapter 0>>
<<milestone orphan>>
<<objective find>>
===
title: Box
---
-> Open it.
    <<milestone dream_of_house>>
-> Leave it.
    <<goto hall start>>
    <<chapter 1>>
    <<objective talk>>
===
title: Talk
---
Inder: Well?
<<milestone notice_to_leave>>
<<ending>>
===
"""
OBJECTIVES = """\
[find]
targets = ["room/box"]
[talk]
targets = ["hall/Inder"]
"""


def small(house: MakeHouse) -> House:
    """Two rooms, two chapters, one wrong turn."""
    room = Room().mark("start", 100, 300).thing("box", 500, 300, look="Box")
    hall = Room().mark("start", 100, 300).mark("far", 500, 500)
    hall = hall.person("inder", 500, 300, cast="Inder", node="Talk")
    return house(STORY, rooms={"room": room, "hall": hall}, objectives=OBJECTIVES)


def test_milestones_are_told_as_they_happen(house: MakeHouse) -> None:
    """Each with its chapter, place and tick, and the end is reached."""
    play = Playthrough(small(house).load("room"), Manner.LAST)
    session = play.play()
    assert session.memory.ended
    assert [(each.milestone, each.chapter, each.place) for each in play.reached] == [
        ("orphan", 0, "room"),
        ("notice_to_leave", 1, "hall"),
    ]
    assert play.reached[0].tick < play.reached[1].tick


def test_until_ends_with_a_chapter(house: MakeHouse) -> None:
    """Playing until chapter 0 stops when chapter 1 has begun."""
    session = Playthrough(small(house).load("room"), Manner.LAST, until=0).play()
    assert session.memory.chapter == 1
    assert not session.memory.ended


def test_an_objective_that_leads_nowhere_is_an_error(house: MakeHouse) -> None:
    """A player who always opens the box is lost, and the pilot says so."""
    with pytest.raises(PilotError, match="leads nowhere"):
        Playthrough(small(house).load("room"), Manner.FIRST).play()


def test_new_takes_what_earlier_runs_left_out(house: MakeHouse) -> None:
    """Choices already taken come last."""
    taken: set[str] = set()
    choose = chooser(Manner.NEW, 0, taken)
    assert [choose(["a", "b", "c"]) for _ in range(3)] == [0, 1, 2]
    assert taken == {"a", "b", "c"}


def test_a_session_begins_where_it_is_wanted(house: MakeHouse) -> None:
    """At a chapter's first moment, or free at a mark of a map, with facts of a real path."""
    content = small(house).load("room")
    with pytest.raises(PilotError):
        begin_at(content, chapter=1)
    session = begin_at(content, "room", "start")
    assert session.free
    assert session.memory.milestones == ("orphan",)


def test_a_session_begins_where_the_story_never_comes_or_is_never_free(house: MakeHouse) -> None:
    """As she was free last before the story came there, or first: whoever edits a map can stand in it."""
    made = small(house)
    made.rooms |= {"roof": Room().mark("start", 100, 200), "cell": Room().mark("start", 100, 200)}
    lost = made.load("room")
    made.script = made.script.replace("-> Open it.\n    <<milestone dream_of_house>>\n", "")
    made.script = made.script.replace("<<goto hall", "<<give box>>\n    <<goto cell start>>\n    <<goto hall")
    for content in (lost, made.load("room")):
        for place in ("roof", "cell"):
            session = begin_at(content, place)
            assert (session.free, session.world.place.name) == (True, place)
            assert session.memory.milestones == ("orphan",)
            assert not session.memory.items


def test_what_is_not_there_is_said_with_the_nearest_word(house: MakeHouse) -> None:
    """A wrong map or mark is refused."""
    content = small(house).load("room")
    with pytest.raises(ContentError, match="did you mean 'room'"):
        begin_at(content, "rom")
    with pytest.raises(ContentError, match="no Mark 'strat'; did you mean 'start'"):
        begin_at(content, "room", "strat")
