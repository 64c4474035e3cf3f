"""The exploration of a small house finds what is planted in it, and nothing where nothing is."""

from __future__ import annotations

import pytest

from game.content import Content
from game.core.geometry import Point
from game.explorer import Entry, Exploration, explore, report
from game.session import Session
from game.session.pilot import PilotError
from game.session.retrace import read_trace, retrace, write_trace
from game.story.trace import Step, Trace
from tests.conftest import MakeHouse
from tests.small.house import Room, tagged

BEGINNING = """\
title: Vars
---
<<declare $key = false>>
<<declare $locked = false>>
<<declare $looks = 0>>
<<declare $never = false>>
<<declare $steadiness = 0>>
===
title: Start
---
<<chapter 0>>
<<milestone orphan>>
Pooja: A box.
===
title: Look
---
<<once>>
    It is a box.
<<else>>
    It is still a box.
<<endonce>>
<<set $looks += 1>>
===
"""
GOOD = """\
title: Box
---
-> Take the key.
    <<set $key = true>>
    <<milestone dream_of_house>>
-> Leave it.
    There is time.
===
title: Door
---
<<if $key>>
    <<chapter 1>>
<<else>>
    Locked.
<<endif>>
===
"""


def room() -> Room:
    """A box in one corner and something to use in another."""
    box = Room().mark("start", 100, 300).thing("box", 500, 300, look="Look", node="Box")
    return box.thing("exit", 300, 500, look="Door")


def explored(content: Content, most_states: int = 2_000) -> Exploration:
    """The exploration of a house from its beginning."""
    session = Session.begin(content)
    world = session.world
    entry = Entry(session.telling.mark(), world.place.name, world.led, world.hero.at)
    return explore(content, entry, most_states)


def trace_of(found: Exploration, number: int = 0) -> Trace:
    """The trace that leads to a finding."""
    finding = found.findings[number]
    return Trace(found.chapter, finding.what, finding.steps)


def test_where_nothing_is_wrong_all_is_proved(house: MakeHouse) -> None:
    """The end is reached from every state, in order, and every word is seen."""
    found = explored(house(BEGINNING + GOOD, room()).load())
    assert found.proved, list(report(found, 2_000, 0.0))


def test_looks_without_weight_are_not_told_apart(house: MakeHouse) -> None:
    """What only counts looks, or remembers that something was said, makes no states of its own."""
    found = explored(house(BEGINNING + GOOD, room()).load())
    places = [state for state in found.graph.states if state.kind == "free"]
    assert len(places) == 2


def test_a_way_that_leads_nowhere_is_found_and_can_be_followed(house: MakeHouse) -> None:
    """Who locks herself in can never leave: the shortest way there is told, and a pilot gets there."""
    trap = GOOD.replace("    There is time.", "    <<set $locked = true>>").replace(
        "<<if $key>>", "<<if $key and not $locked>>"
    )
    content = house(BEGINNING + trap, room()).load()
    found = explored(content)
    assert [finding.what for finding in found.findings] == [
        "the end of the chapter can no longer be reached, in room"
    ]
    trace = trace_of(found)
    assert [step.verb for step in trace.steps] == ["use", "choose"]
    session = retrace(content, read_trace(write_trace(trace)))
    assert session.free
    assert session.telling.vm.variables["$locked"] is True


def test_a_place_with_nothing_to_do_is_found(house: MakeHouse) -> None:
    """Free without a way on is told as such."""
    found = explored(house(BEGINNING + GOOD, Room().mark("start", 100, 300)).load())
    assert "nothing that can be done leads on" in found.findings[0].what
    assert not found.proved


def test_what_lies_behind_a_wall_is_no_way_on(house: MakeHouse) -> None:
    """A box that feet cannot come near does not open the door."""
    walled = room().wall(400, 0, 32, 640)
    found = explored(house(BEGINNING + GOOD, walled).load())
    assert "nothing that can be done leads on" in found.findings[0].what


def test_milestones_out_of_order_are_found(house: MakeHouse) -> None:
    """A beat before the one that comes first is an error, and so is an end without it."""
    early = GOOD.replace("<<milestone dream_of_house>>", "<<milestone notice_to_leave>>")
    whats = [finding.what for finding in explored(house(BEGINNING + early, room()).load()).findings]
    assert "milestone 'notice_to_leave' is reached where 'dream_of_house' should be next" in whats
    assert "the chapter ends without dream_of_house" in whats


def test_an_option_that_nobody_can_choose_is_found(house: MakeHouse) -> None:
    """An option behind what never happens is listed with its reason; so is what follows it."""
    shut = GOOD.replace("-> Leave it.", "-> Break it. <<if $never>>\n    Crack.\n-> Leave it.")
    found = explored(house(BEGINNING + shut, room()).load())
    assert not found.findings
    assert [each.what.partition(": the ")[2] for each in found.unseen] == [
        "option line:t28 is never seen: its condition never holds",
        "line line:t29 is never seen: the option of line 29 is never chosen",
    ]


def test_a_conversation_that_nothing_begins_is_found(house: MakeHouse) -> None:
    """The reason says so."""
    alone = BEGINNING + GOOD + "title: Alone\n---\nNobody hears this.\n===\n"
    found = explored(house(alone, room()).load())
    assert [each.what.endswith("nothing begins 'Alone'") for each in found.unseen] == [True]


def test_steadiness_is_dealt_low_and_high(house: MakeHouse) -> None:
    """A line that a steady player sees is seen, and a way that only she has is not taken for a dead end."""
    steady = GOOD.replace("-> Leave it.", "-> Say it. <<if $steadiness >= 3>>\n    Aloud.\n-> Leave it.")
    assert explored(house(BEGINNING + steady, room()).load()).proved


def test_people_who_watch_can_see(house: MakeHouse) -> None:
    """What somebody says who catches sight of the player is among what can happen."""
    watched = room().person("guard", 300, 200, cast="Inder", seen="Caught", sight=4)
    caught = BEGINNING + GOOD + "title: Caught\n---\nInder: Stop.\n<<set $locked = true>>\n===\n"
    assert explored(house(caught, watched).load()).proved
    trap = caught.replace("<<if $key>>", "<<if $key and not $locked>>")
    found = explored(house(trap, watched).load())
    assert found.findings[0].steps == (Step("seen", "Inder", "Caught"),)


def test_doors_and_regions_are_ways(house: MakeHouse) -> None:
    """A region that is entered once and an open door lead on; a shut one says why it does not."""
    first = Room().mark("start", 100, 300).region("rug", (200, 200, 100, 100), node="Rug", once=True)
    first = first.door("way", 400, 0, to="hall", mark="start", when="$key", shut="Door")
    hall = Room().mark("start", 100, 300).thing("exit", 300, 300, look="Out")
    script = BEGINNING + (
        "title: Rug\n---\n<<set $key = true>>\n<<milestone dream_of_house>>\n===\n"
        "title: Door\n---\nShut.\n===\ntitle: Out\n---\n<<chapter 1>>\n===\n"
    )
    found = explored(house(script, rooms={"room": first, "hall": hall}).load("room"))
    assert not found.findings
    places = {state.scene.place for state in found.graph.states}
    assert places == {"room", "hall"}


def test_conversations_that_go_round_in_circles_are_found(house: MakeHouse) -> None:
    """A conversation without an end, and without a choice, is no way on."""
    loop = (
        GOOD.replace("    There is time.", "    <<jump Loop>>")
        + "title: Loop\n---\nOn.\n<<jump Loop>>\n===\n"
    )
    found = explored(house(BEGINNING + loop, room()).load())
    assert "without asking anything" in found.findings[0].what


def test_too_many_states_prove_nothing(house: MakeHouse) -> None:
    """A bound that is too low is said to be, and nothing is taken for proved."""
    found = explored(house(BEGINNING + GOOD, room()).load(), most_states=1)
    assert not found.proved
    assert any("nothing is proved" in line for line in report(found, 1, 0.0))


def test_a_trace_that_no_player_can_follow_is_refused(house: MakeHouse) -> None:
    """A false alarm shows itself: the pilot cannot choose what is not offered."""
    content = house(BEGINNING + GOOD, room()).load()
    steps = (Step("use", "thing:box", "Box"), Step("choose", "line:none"))
    with pytest.raises(PilotError, match="is not among"):
        retrace(content, Trace(0, "planted", steps))
    with pytest.raises(ValueError, match="no trace"):
        read_trace(b"{}")


def test_a_task_splits_into_the_ways_in_which_it_can_end(house: MakeHouse) -> None:
    """A way to end a task after which nothing goes on is found, and the pilot ends the task that way."""
    once = '    <<if outcome("drawing") == "">>\n        <<task drawing>>\n    <<endif>>'
    drawn = GOOD.replace("    There is time.", once).replace(
        "<<if $key>>", '<<if $key and outcome("drawing") != "swing">>'
    )
    content = house(BEGINNING + drawn, room()).load()
    found = explored(content)
    assert found.findings[0].steps[-1] == Step("task", "drawing", "swing")
    session = retrace(content, trace_of(found))
    assert session.memory.outcome("drawing") == "swing"


LATER = """\
title: Next
---
<<chapter 1>>
===
title: Gate
---
<<if $key>>
    <<milestone advice_to_maid>>
    <<milestone notice_to_leave>>
    <<milestone insecurity>>
    <<chapter 2>>
<<else>>
    Locked.
<<endif>>
===
"""


def test_a_fact_of_an_earlier_chapter_is_unknown_until_it_is_read(house: MakeHouse) -> None:
    """The way here had the key; that another way has none, and then no way on, is found all the same."""
    script = BEGINNING + (
        "title: Box\n---\n-> Take the key.\n    <<set $key = true>>\n"
        "-> Leave it.\n    <<set $locked = true>>\n"
        "<<milestone dream_of_house>>\n<<jump Next>>\n===\n"
    )
    place = Room().mark("start", 100, 300).thing("box", 500, 300, look="Box", when="chapter() == 0")
    small = house(script, place.thing("exit", 300, 500, look="Gate"))
    later = small.write().story / "ch1"
    later.mkdir()
    (later / "all.yarn").write_text(tagged(LATER).replace("line:t", "line:u"), encoding="utf-8")
    content = small.load()
    leaving = explored(content).leaving
    assert leaving is not None
    assert leaving.ranges["$key"] == {False, True}
    assert leaving.ranges["chapter"] == {1}
    telling = Session.begin(content).telling
    telling.go_on()
    telling.start("Box")
    telling.go_on(0)
    assert telling.vm.variables["$key"] is True
    while telling.memory.chapter == 0:
        telling.go_on()
    found = explore(content, Entry(telling.mark(), "room", "Pooja", place_start(), leaving))
    assert [finding.what for finding in found.findings] == ["nothing that can be done leads on, in room"]
    alone = explore(content, Entry(telling.mark(), "room", "Pooja", place_start()))
    assert not alone.findings


def place_start() -> Point:
    """Where the mark `start` of the small rooms is."""
    return Point(100, 300)


STRETCHES = """\
<<enum Part>>
    <<case dawn>>
    <<case noon>>
    <<case dusk>>
    <<case night>>
    <<case late>>
<<endenum>>
<<declare $part = Part.dawn>>
"""
LONG_DAY = """\
title: Box
---
<<if $part != Part.dawn>>
    <<jump Look>>
<<endif>>
<<milestone dream_of_house>>
<<set $part = Part.noon>>
-> Whisper.
    <<set $locked = true>>
-> Say it.
    There.
===
title: Clock
---
<<if $part == Part.noon>>
    <<set $part = Part.dusk>>
<<elseif $part == Part.dusk>>
    <<set $part = Part.night>>
<<endif>>
===
title: Door
---
<<if $part == Part.night WHICH>>
    <<chapter 1>>
<<endif>>
===
"""


@pytest.mark.parametrize(("which", "states"), [("", 0), ("and not $locked", 2)])
def test_what_is_done_in_one_part_of_the_day_is_told_apart_until_it_is_read(
    house: MakeHouse, which: str, states: int
) -> None:
    """What was whispered at dawn bars the door at night; where nothing reads it, it is forgotten at once."""
    declared = BEGINNING.replace("<<declare $key", STRETCHES + "<<declare $key")
    places = room().thing("clock", 300, 200, look="Clock")
    found = explored(house(declared + LONG_DAY.replace("WHICH", which), places).load())
    lost = [finding.what for finding in found.findings]
    assert lost == ["the end of the chapter can no longer be reached, in room"] * bool(states)
    free = [state for state in found.graph.states if state.kind == "free"]
    assert len(free) == (7 if states else 4)


def test_what_writes_without_reading_is_not_passed_over(house: MakeHouse) -> None:
    """A door that is bolted again and again comes to nothing, but not after it was opened."""
    bolting = GOOD.replace("    There is time.", "    <<set $locked = false>>").replace(
        "<<if $key>>", "<<if $key and not $locked>>"
    )
    bolting += "title: Bolt\n---\n<<set $locked = true>>\n===\n"
    found = explored(house(BEGINNING + bolting, room().thing("bolt", 300, 200, look="Bolt")).load())
    assert any(state.cause and state.cause.detail == "Bolt" for state in found.graph.states)
    assert not found.findings
    shut = bolting.replace("    <<set $locked = false>>", "    There is time.")
    found = explored(house(BEGINNING + shut, room().thing("bolt", 300, 200, look="Bolt")).load())
    assert "the end of the chapter can no longer be reached, in room" in [
        each.what for each in found.findings
    ]


def test_a_talk_that_never_lets_go_is_found(house: MakeHouse) -> None:
    """Questions that lead only to more questions are a dead end, although nothing hangs on them."""
    talk = GOOD.replace("    There is time.", "    <<jump Ask>>")
    talk += "title: Ask\n---\n-> This?\n    <<jump Ask>>\n-> That?\n    <<jump Ask>>\n===\n"
    found = explored(house(BEGINNING + talk, room()).load())
    assert [each.what for each in found.findings] == [
        "the end of the chapter can no longer be reached, in room"
    ]
    let_go = talk.replace("-> That?\n    <<jump Ask>>", "-> That?\n    Fine.")
    assert not explored(house(BEGINNING + let_go, room()).load()).findings


ATTIC = """\
title: Box
---
<<set $locked = true>>
===
title: Chest
---
<<set $key = true>>
<<milestone dream_of_house>>
===
title: Door
---
<<if $key>>
    <<chapter 1>>
<<endif>>
===
"""


@pytest.mark.parametrize("when", ["", "not $locked"])
def test_a_door_that_a_flag_shuts_is_found(house: MakeHouse, when: str) -> None:
    """Whoever locks the way to the other room before the key was fetched there is lost."""
    small = house(BEGINNING + ATTIC, room().door("up", 200, 580, to="attic", mark="start", when=when))
    attic = Room().mark("start", 100, 300).thing("chest", 500, 300, look="Chest")
    small.rooms["attic"] = attic.door("down", 200, 580, to="room", mark="start")
    found = [finding.what for finding in explored(small.load()).findings]
    assert found == (["nothing that can be done leads on, in room"] if when else [])
