"""What stands on a map comes to life: people, Things, doors, Regions, watchers."""

from __future__ import annotations

import pytest

from game.core.controls import Action, Controls
from game.core.geometry import Facing, Point
from game.session import LineStop, Next, Session
from game.session.pilot import Pilot, PilotError
from tests.conftest import MakeHouse
from tests.small.house import Room

FREE = "title: Start\n---\n<<fade in 0>>\n===\n"


def first(names: object) -> int:
    """Chooses what is offered first."""
    return 0


def node(title: str, *rows: str) -> str:
    """A node of these rows."""
    return "\n".join((f"title: {title}", "---", *rows, "===", ""))


def test_a_thing_is_used_or_looked_at(house: MakeHouse) -> None:
    """Confirming uses what can be used; looking looks."""
    room = Room().mark("start", 100, 200).thing("box", 300, 180, look="Look", node="Use")
    script = FREE + node("Look", "<<give seen>>") + node("Use", "<<give used>>")
    session = Session.begin(house(script, room).load())
    pilot = Pilot(session, first)
    pilot.until_free()
    pilot.look_at("box")
    looked = session.memory.items
    pilot.use("thing:box")
    assert (looked, session.memory.items) == (("seen",), ("seen", "used"))


@pytest.mark.parametrize(("follows", "set_back"), [("Pooja", False), ("none", True)])
def test_who_follows_is_not_set_back_by_the_next_stretch(
    house: MakeHouse, follows: str, set_back: bool
) -> None:
    """As the story moves on another object of the map stands for her; only who does not follow goes there."""
    room = Room().mark("start", 100, 200).mark("beside", 150, 200)
    room = room.person("before", 500, 200, cast="Bai", when='has("rope") and not has("key")')
    room = room.person("after", 500, 200, cast="Bai", when='has("key")')
    room = room.thing("box", 100, 260, node="Use")
    script = node("Start", "<<place Bai beside>>", "<<give rope>>")
    script += node("Use", f"<<follow Bai {follows}>>", "<<give key>>")
    session = Session.begin(house(script, room).load())
    pilot = Pilot(session, first)
    pilot.until_free()
    pilot.tick()
    pilot.use("thing:box")
    pilot.tick()
    assert (session.world.actors["Bai"].at == Point(500, 200)) == set_back


@pytest.mark.parametrize(("pose", "turns"), [("sit", False), ("stand", True)])
def test_who_sits_does_not_turn_to_who_talks_to_her(house: MakeHouse, pose: str, turns: bool) -> None:
    """Turned, she would sit in the air beside her seat."""
    room = Room().mark("start", 100, 200).person("bai", 300, 200, cast="Bai", facing="down", node="Chat")
    script = node("Start", f"<<pose Bai {pose}>>", "<<fade in 0>>") + node("Chat", "<<give told>>")
    session = Session.begin(house(script, room).load())
    pilot = Pilot(session, first)
    pilot.until_free()
    pilot.talk_to("Bai")
    assert "told" in session.memory.items
    assert (session.world.actors["Bai"].facing is not Facing.DOWN) == turns


def test_a_thing_behind_a_wall_is_walked_round_to(house: MakeHouse) -> None:
    """What stands before a wall is used from its own side, also by who clicks it from the other."""
    room = Room().mark("start", 100, 100).thing("box", 300, 230, h=170, node="Use")
    room = room.wall(0, 130, 640, 150).wall(200, 280, 240, 120)
    session = Session.begin(house(FREE + node("Use", "<<give used>>"), room).load())
    pilot = Pilot(session, first)
    pilot.until_free()
    pilot.use("thing:box")
    assert session.memory.items == ("used",)


@pytest.mark.parametrize(("pose", "then"), [("sit", "stand"), ("lie", "stand"), ("carry_two", "carry_two")])
@pytest.mark.parametrize("by_keys", [True, False])
def test_whoever_sits_gets_up_to_walk(house: MakeHouse, by_keys: bool, pose: str, then: str) -> None:
    """She does not sit down again wherever she stops; what she carries she goes on carrying."""
    session = Session.begin(house(node("Start", f"<<pose Pooja {pose}>>", "<<fade in 0>>")).load())
    pilot = Pilot(session, first)
    pilot.until_free()
    assert session.world.hero.pose == pose
    if by_keys:
        pilot.tick(Controls(held=frozenset({Action.RIGHT})))
    else:
        pilot.walk_to(session.world.hero.at.moved(100, 0))
    assert session.world.hero.pose == then


@pytest.mark.parametrize(("wall", "x"), [((0, 0, 8, 8), 356), ((330, 180, 80, 40), 244)])
def test_who_is_clicked_is_talked_to_from_the_side(
    house: MakeHouse, wall: tuple[int, int, int, int], x: int
) -> None:
    """From below she would stand before whom she talks to; where one side is blocked she takes the other."""
    room = Room().mark("start", 320, 400).person("bai", 300, 200, cast="Bai", node="Talk").wall(*wall)
    session = Session.begin(house(FREE + node("Talk", "<<give word>>"), room).load())
    pilot = Pilot(session, first)
    pilot.until_free()
    pilot.talk_to("Bai")
    assert session.memory.items == ("word",)
    assert session.world.hero.at == Point(x, 200)


def test_a_door_leads_to_its_mark_and_back(house: MakeHouse) -> None:
    """Walking on into a door goes through; arriving beside one does not go back at once."""
    kitchen = Room().mark("start", 320, 400).mark("in", 320, 110, "down")
    kitchen = kitchen.wall(0, 0, 768, 64).door("out", 288, 32, to="hall", mark="from_kitchen")
    hall = Room().mark("start", 320, 300).mark("from_kitchen", 320, 110, "down")
    hall = hall.wall(0, 0, 768, 64).door("in", 288, 32, to="kitchen", mark="in")
    session = Session.begin(house(FREE, rooms={"hall": hall, "kitchen": kitchen}).load("hall"))
    for _ in range(3):
        session.tick()
    up = Controls(held=frozenset({Action.UP}))
    for _ in range(120):
        session.tick(up)
    assert session.memory.place == "kitchen"
    assert session.world.hero.at.y < 100
    session.tick()
    session.tick(up)
    assert session.memory.place == "hall"


def test_a_shut_door_tells_why(house: MakeHouse) -> None:
    """While its `when` fails a door tells its `shut` node and leads nowhere."""
    room = Room().mark("start", 320, 300).wall(0, 0, 768, 64)
    room = room.door("gate", 288, 32, to="room", when='has("key")', shut="Shut")
    session = Session.begin(house(FREE + node("Shut", "It is locked."), room).load())
    pilot = Pilot(session, first)
    pilot.until_free()
    session.tick(Controls(pointer=Point(320, 48), over="door:gate", clicked=True))
    for _ in range(200):
        session.tick()
    assert isinstance(session.stop, LineStop)
    assert session.memory.place == "room"


def test_a_region_that_is_once_is_once(house: MakeHouse) -> None:
    """Stepping on it again starts nothing."""
    room = Room().mark("start", 100, 300).mark("far", 600, 300)
    room = room.region("mat", (300, 250, 64, 100), node="Mat", once=True)
    session = Session.begin(house(FREE + node("Mat", "<<earn 1 found>>"), room).load())
    pilot = Pilot(session, first)
    pilot.until_free()
    for spot in (Point(600, 300), Point(100, 300), Point(600, 300)):
        pilot.walk_to(spot)
    assert session.memory.purse == 100


def test_people_come_and_go_with_their_when(house: MakeHouse) -> None:
    """Whoever's `when` holds is there once the player is free, under one key only."""
    room = Room().mark("start", 100, 300)
    room = room.person("inder_here", 300, 300, cast="Inder", node="Talk", when='not has("key")')
    room = room.person("inder_gone", 500, 300, cast="Inder", node="Talk", when='has("key")')
    session = Session.begin(house(FREE + node("Talk", "<<give key>>"), room).load())
    pilot = Pilot(session, first)
    pilot.until_free()
    assert session.world.actors["Inder"].at == Point(300, 300)
    pilot.talk_to("Inder")
    assert session.world.actors["Inder"].at == Point(500, 300)


def test_a_watcher_tells_when_she_sees(house: MakeHouse) -> None:
    """Walking into her sight starts her node, once until she loses sight again."""
    room = Room().mark("start", 100, 500).mark("seen", 400, 200)
    room = room.wall(0, 300, 300, 16)
    room = room.person("guard", 600, 200, cast="Inder", facing="left", sight=5, seen="Seen")
    session = Session.begin(house(FREE + node("Seen", "<<earn 1 seen>>"), room).load())
    pilot = Pilot(session, first)
    pilot.until_free()
    assert session.memory.purse == 0
    pilot.walk_to(Point(400, 200))
    for _ in range(100):
        session.tick()
    assert session.memory.purse == 100


def test_a_route_is_walked_round_and_rests_in_conversations(house: MakeHouse) -> None:
    """Somebody on a route moves while the player is free, and stands while somebody talks."""
    room = Room().mark("start", 100, 500).thing("box", 100, 420, look="Look")
    room = room.route("beat", "200,200 500,200").person("inder", 200, 200, cast="Inder", route="beat")
    session = Session.begin(house(FREE + node("Look", "Look."), room).load())
    seen = set()
    for _ in range(600):
        session.tick()
        seen.add(session.world.actors["Inder"].at.x)
    assert min(seen) <= 202
    assert max(seen) >= 498
    session.start("Look")
    before = session.world.actors["Inder"].walked
    for _ in range(400):
        session.tick()
    after = session.world.actors["Inder"].walked
    session.tick(answer=Next())
    assert after - before <= 310


def test_the_pilot_says_where_it_is_lost(house: MakeHouse) -> None:
    """Free without an objective, the pilot names chapter, place and tick."""
    session = Session.begin(house(FREE).load())
    pilot = Pilot(session, first)
    with pytest.raises(PilotError, match="without an objective"):
        pilot.play(lambda _: False)


def test_scenery_waits_for_her_first_step_where_the_story_set_her_down(house: MakeHouse) -> None:
    """Beside a pole nobody asked for nothing is offered until she has moved, or the story asks for it."""
    room = Room().mark("start", 100, 200).thing("pole", 90, 180, look="Pole")
    session = Session.begin(house(FREE + node("Pole", "A pole."), room).load())
    Pilot(session, first).until_free()
    assert session.world.aim is None
    session.world.wanted = frozenset({"pole"})
    assert session.world.aim == "thing:pole"
    session.world.wanted = frozenset()
    session.tick(Controls(held=frozenset({Action.RIGHT})))
    assert session.world.aim == "thing:pole"


def test_a_door_on_the_way_to_what_the_story_waits_for_is_wanted(house: MakeHouse) -> None:
    """What waits in the next room makes its door wanted; of the same name here nothing is."""
    room = Room().mark("start", 300, 300).thing("box", 500, 300, look="Box")
    room = room.door("out", 300, 100, to="hall", mark="start")
    hall = Room().mark("start", 300, 300).thing("box", 500, 300, look="Box")
    script = node("Start", "<<objective find>>", "<<fade in 0>>") + node("Box", "A box.")
    objectives = '[find]\ntargets = ["hall/box"]\n'
    small = house(script, rooms={"room": room, "hall": hall}, objectives=objectives)
    session = Session.begin(small.load("room"))
    pilot = Pilot(session, first)
    pilot.until_free()
    assert session.world.wanted == {"out"}
    pilot.go_through("out")
    assert session.world.wanted == {"box"}


@pytest.mark.parametrize(("follows", "offered"), [("Pooja", None), ("none", "person:Bai")])
def test_who_only_follows_is_not_offered_before_her_first_step(
    house: MakeHouse, follows: str, offered: str | None
) -> None:
    """Who is at her side all day waits as scenery does; who stands there by herself is spoken to at once."""
    room = Room().mark("start", 100, 200).person("bai", 150, 200, cast="Bai", node="Talk")
    script = node("Start", f"<<follow Bai {follows}>>", "<<fade in 0>>") + node("Talk", "Bai: Yes?")
    session = Session.begin(house(script, room).load())
    Pilot(session, first).until_free()
    assert session.world.aim == offered
