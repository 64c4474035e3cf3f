"""A session goes through a conversation stop by stop, and the player is asked just what she can answer."""

from __future__ import annotations

from game.core.controls import Action, Controls
from game.session import Act, ChoiceStop, Choose, Ended, LineStop, Next, Session, TaskStop
from tests.conftest import MakeHouse
from tests.small.house import Room

TALK = """\
title: Start
---
Nobody is at home. #mood:sad
Inder: Come in.
-> Thank you.
    <<give umbrella>>
    Inder: You are wet.
-> I will wait here. <<if false>>
-> No.
    Inder: As you like.
===
"""


def test_a_line_waits_for_its_reader(house: MakeHouse) -> None:
    """Without an answer a line stays, however long."""
    session = Session.begin(house(TALK).load())
    for _ in range(100):
        session.tick()
    assert isinstance(session.stop, LineStop)
    assert session.stop.thought
    assert session.stop.mood == "sad"


def test_choices_answer_the_line_before_them(house: MakeHouse) -> None:
    """At choices the line that they answer is still known, and closed choices cannot be taken."""
    session = Session.begin(house(TALK).load())
    session.tick(answer=Next())
    session.tick(answer=Next())
    stop = session.stop
    assert isinstance(stop, ChoiceStop)
    assert stop.line is not None
    assert stop.line.speaker == "Inder"
    assert [choice.enabled for choice in stop.choices] == [True, False, True]
    session.tick(answer=Choose(1))
    assert session.stop == stop
    session.tick(answer=Choose(0))
    assert isinstance(session.stop, LineStop)
    assert session.stop.text == "You are wet."
    assert session.memory.items == ("umbrella",)


def test_a_wrong_answer_does_nothing(house: MakeHouse) -> None:
    """A choice where a line waits, or a task's action, leaves everything as it is."""
    session = Session.begin(house(TALK).load())
    before = session.stop
    session.tick(answer=Choose(0))
    session.tick(answer=Act("draw"))
    assert session.stop == before


def test_the_player_walks_only_while_free(house: MakeHouse) -> None:
    """In a conversation held keys move nobody; afterwards they do."""
    session = Session.begin(house("title: Start\n---\nWait.\n===\n").load())
    right = Controls(held=frozenset({Action.RIGHT}))
    start = session.world.hero.at
    session.tick(right)
    assert session.world.hero.at == start
    session.tick(answer=Next())
    session.tick(right)
    assert session.world.hero.at.x > start.x


def test_a_direction_waits_and_meanwhile_does_not(house: MakeHouse) -> None:
    """The line after a walk comes when the walk is over; with `meanwhile` it comes at once."""
    room = Room().mark("start", 100, 200).mark("far", 400, 200)
    script = "title: Start\n---\n<<walk Pooja far{}>>\nHere.\n===\n"
    waits = Session.begin(house(script.format(""), room).load())
    waits.tick()
    assert waits.stop is None
    for _ in range(120):
        waits.tick()
    assert isinstance(waits.stop, LineStop)
    assert waits.world.hero.at.x == 400
    meanwhile = Session.begin(house(script.format(" meanwhile"), room).load())
    meanwhile.tick()
    assert isinstance(meanwhile.stop, LineStop)
    assert meanwhile.world.hero.at.x < 400


def test_settle_waits_for_everything(house: MakeHouse) -> None:
    """After `settle` nobody walks and nothing fades."""
    room = Room().mark("start", 100, 200).mark("far", 400, 200)
    script = (
        "title: Start\n---\n<<fade in 1 meanwhile>>\n<<walk Pooja far meanwhile>>\n<<settle>>\nHere.\n===\n"
    )
    session = Session.begin(house(script, room).load())
    while session.stop is None:
        session.tick()
    assert session.world.hero.at.x == 400
    assert session.world.stage.dark == 0


def test_skipping_stops_where_the_player_is_needed(house: MakeHouse) -> None:
    """A skipped scene has its effects, and ends at the first choice."""
    room = Room().mark("start", 100, 200).mark("far", 400, 200)
    script = (
        "title: Start\n---\n<<fade in 2>>\n<<walk Pooja far>>\nOne.\n<<give key>>\nTwo.\n"
        "-> Yes.\n    Done.\n===\n"
    )
    session = Session.begin(house(script, room).load())
    session.skip()
    assert isinstance(session.stop, ChoiceStop)
    assert session.memory.items == ("key",)
    assert session.world.hero.at.x == 400


def test_a_task_ends_in_its_outcome(house: MakeHouse) -> None:
    """The story waits for a task, goes on with its outcome, and may be told how it ended."""
    script = (
        'title: Start\n---\n<<task drawing>>\n<<if outcome("drawing") == "lamp">>\n'
        "It burns.\n<<endif>>\n===\n"
    )
    session = Session.begin(house(script).load())
    session.tick()
    assert isinstance(session.stop, TaskStop)
    for action in ("begin:lamp", *(f"draw:{stroke}" for stroke in ("roof", "door", "floor"))):
        session.tick(answer=Act(action))
    assert isinstance(session.stop, TaskStop)
    session.skip_task()
    assert isinstance(session.stop, LineStop)
    assert session.stop.text == "It burns."


def test_an_ending_is_told_once(house: MakeHouse) -> None:
    """Whoever plays the session hears that the story is over."""
    session = Session.begin(house("title: Start\n---\n<<ending>>\n===\n").load())
    events = [event for _ in range(10) for event in session.tick()]
    assert events.count(Ended()) == 1
    assert session.memory.ended
