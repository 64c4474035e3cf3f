"""A playthrough can be written down at any tick and comes back as it was."""

from __future__ import annotations

from dataclasses import replace

import msgspec

from game.content import Content
from game.core.geometry import Point
from game.session import ChoiceStop, Choose, LineStop, Next, Session, Snapshot, TaskStop
from game.session.stops import Act, Answer
from game.story.tasks import TASKS
from game.yarn import SavedState
from tests.conftest import MakeHouse
from tests.small.house import Room

SCENE = """\
title: Start
---
<<fade in 0.2>>
<<music keys>>
Good morning.
<<pay 5 milk>>
<<walk Inder far meanwhile>>
Inder: Wait for me.
<<settle>>
<<emote Inder heart>>
-> Yes.
    <<earn 3 tip>>
    <<task drawing>>
    <<walk Pooja far>>
-> No.
    Inder: No?
The end.
<<ending>>
===
"""
ROOM = Room().mark("start", 100, 300).mark("far", 300, 300).person("inder", 200, 400, cast="Inder")


def written(snapshot: Snapshot) -> Snapshot:
    """The snapshot after a journey through JSON."""
    return msgspec.json.decode(msgspec.json.encode(snapshot), type=Snapshot)


def essence(session: Session) -> object:
    """All that a snapshot holds, but of a node's trail only its length: a save may name it by fewer keys."""
    snapshot = session.snapshot()
    frames = tuple((frame.node, frame.stop[:1], len(frame.trail)) for frame in snapshot.telling.yarn.frames)
    yarn = SavedState(snapshot.telling.yarn.values)
    return replace(snapshot, telling=replace(snapshot.telling, yarn=yarn)), frames


def answer(session: Session) -> Answer | None:
    """Reads on, takes the first choice and the first action, waiting some ticks in between."""
    if session.ticks % 7:
        return None
    match session.stop:
        case LineStop():
            return Next()
        case ChoiceStop():
            return Choose(0)
        case TaskStop(task, state):
            return Act(TASKS[task].actions(state)[0])
    return None


def played(content: Content, ticks: int, *, saved_each_tick: bool) -> Session:
    """The scene after so many ticks, straight or through a save at each of them."""
    session = Session.begin(content, seed=5)
    for _ in range(ticks):
        if saved_each_tick:
            session = Session.restore(content, written(session.snapshot()))
        session.tick(answer=answer(session))
    return session


def test_saving_and_loading_at_every_tick_ends_as_playing_straight(house: MakeHouse) -> None:
    """Nothing is lost, doubled or begun again, whenever one saves."""
    content = house(SCENE, ROOM).load()
    straight = played(content, 500, saved_each_tick=False)
    assert straight.memory.ended
    for ticks in (60, 140, 260, 500):
        once = essence(played(content, ticks, saved_each_tick=False))
        assert essence(played(content, ticks, saved_each_tick=True)) == once


def test_a_payment_on_the_stage_is_paid_once(house: MakeHouse) -> None:
    """Saved while `pay` is what the story waits at, as when a scene begins, it does not pay again."""
    script = "title: Start\n---\n<<pay 5 milk>>\nThanks.\n===\n"
    content = house(script, ROOM).load()
    session = Session.begin(content)
    for _ in range(3):
        session = Session.restore(content, written(session.snapshot()))
    session.tick()
    assert isinstance(session.stop, LineStop)
    assert session.memory.owed == 500


def test_a_direction_cut_out_is_passed_and_what_follows_takes_effect(house: MakeHouse) -> None:
    """A save at a line that its writer removed goes on behind it, and the next direction has its effect."""
    script = "title: Start\n---\nOne. #line:a\nTwo. #line:b\n<<give key>>\nThree. #line:c\n===\n"
    session = Session.begin(house(script, ROOM).load())
    session.tick(answer=Next())
    snapshot = written(session.snapshot())
    edited = house(script.replace("Two. #line:b\n", ""), ROOM).load()
    later = Session.restore(edited, snapshot)
    later.tick()
    assert isinstance(later.stop, LineStop)
    assert later.stop.text == "Three."
    assert later.memory.items == ("key",)


def test_saved_in_what_is_now_a_wall(house: MakeHouse) -> None:
    """Whoever stands in a wall that was built since comes to the nearest free spot."""
    script = "title: Start\n---\n<<fade in 0>>\n===\n"
    session = Session.begin(house(script, ROOM).load())
    session.tick()
    snapshot = written(session.snapshot())
    walled = Room().mark("start", 400, 300).wall(0, 0, 300, 640)
    later = Session.restore(house(script, walled).load(), snapshot)
    assert later.world.walls.free(later.world.hero.at)
    assert later.world.hero.at != Point(100, 300)


def test_saved_in_bed(house: MakeHouse) -> None:
    """Whom a script has laid into furniture lies there after loading too, as long as it talks."""
    script = "title: Start\n---\n<<place Pooja bed>>\n<<pose Pooja lie>>\nNight. #line:1\n===\n"
    content = house(script, Room().mark("start", 400, 300).mark("bed", 100, 300).wall(60, 260, 80, 80)).load()
    session = Session.begin(content)
    for _ in range(5):
        session.tick()
    later = Session.restore(content, written(session.snapshot()))
    assert later.world.hero.at == session.world.hero.at == Point(100, 300)


def test_a_task_comes_back_as_far_as_it_was(house: MakeHouse) -> None:
    """The actions taken are kept."""
    content = house("title: Start\n---\n<<task drawing>>\n===\n", ROOM).load()
    session = Session.begin(content)
    session.tick()
    session.tick(answer=Act("begin:lamp"))
    session.tick(answer=Act("draw:roof"))
    later = Session.restore(content, written(session.snapshot()))
    assert isinstance(later.stop, TaskStop)
    assert later.stop.state.done == ("begin:lamp", "draw:roof")
