"""A room in words is enough to play by: its list leads to everything, and through a whole chapter."""

from __future__ import annotations

import pytest

from game.content import Content
from game.core.controls import IDLE, Action, Controls
from game.core.geometry import Facing, Point
from game.places import doors_to
from game.scenes.described import CLOSE, Described, bearing, sights, way
from game.scenes.play import Play
from game.scenes.scene import Pop, Push, Stack
from game.scenes.task import TaskScene
from game.session import Session
from game.world.actor import Actor
from tests.conftest import MakeHouse
from tests.scenes.fakes import backstage, press
from tests.small.house import Room

CONFIRM, DOWN, DESCRIBE = press(Action.CONFIRM), press(Action.DOWN), press(Action.DESCRIBE)
HM = "title: Start\n---\nHm.\n===\n"
MOST_TICKS = 60 * 60 * 120
"""Ticks, two hours of them, in which all chapters must be over."""


def _room() -> Room:
    return (
        Room()
        .mark("start", 200, 200)
        .thing("chest", 300, 200, look="Start")
        .thing("vase", 100, 60, look="Start")
    )


def _words(key: str, **values: object) -> str:
    return f"{values['n']} {key.rpartition('.')[2]}" if values else key.rpartition(".")[2]


@pytest.mark.parametrize(
    ("end", "said"),
    [
        (Point(0, 0), "here"),
        (Point(96, 10), "3 right"),
        (Point(-64, 0), "2 left"),
        (Point(-64, 160), "2 left, 5 down"),
        (Point(8, -320), "10 up"),
    ],
)
def test_the_way_is_told_in_steps_as_the_keys_walk(end: Point, said: str) -> None:
    """Across first, then up or down; what is less than half a step is not told."""
    assert way(Point(0, 0), end, _words) == said


def test_somebody_who_could_see_her_is_told_from_somebody_turned_away() -> None:
    """Whether the matron looks this way decides whether one walks."""
    matron = Actor("Matron", Point(100, 100), Facing.LEFT)
    assert bearing(matron, Point(0, 100)) == "looks"
    assert bearing(matron, Point(300, 100)) == "turned"
    matron.moving = True
    assert bearing(matron, Point(0, 100)) == "walking"


def test_the_list_opens_and_closes_with_one_key_and_no_time_passes(house: MakeHouse) -> None:
    """The story stands still while it is read."""
    session = _free(Session.begin(house(HM, _room()).load()))
    stack = Stack(Play(backstage(), session))
    stack.tick(IDLE)
    before = session.ticks
    stack.tick(DESCRIBE)
    assert isinstance(stack.top, Described)
    for _ in range(30):
        stack.tick(IDLE)
    stack.tick(DESCRIBE)
    assert isinstance(stack.top, Play)
    assert session.ticks == before


def test_everything_that_can_be_acted_on_is_in_the_list(house: MakeHouse) -> None:
    """No target is missing and none is there twice."""
    session = _free(Session.begin(house(HM, _room()).load()))
    listed = [each.id for each in sights(session, _words)]
    assert sorted(listed) == sorted(target.id for target in session.world.targets())


def test_a_door_on_the_way_is_read_out_first(house: MakeHouse) -> None:
    """Where the objective lies elsewhere, the door that leads there is under "to go to", and only it."""
    hall = _room().door("out", 400, 0, to="yard", mark="start").door("up", 100, 0, to="loft", mark="start")
    yard = Room().mark("start", 200, 200).door("in", 0, 0, to="shed", mark="start")
    shed = Room().mark("start", 200, 200).thing("axe", 300, 200, look="Start")
    rooms = {"hall": hall, "yard": yard, "shed": shed, "loft": Room().mark("start", 200, 200)}
    script = "title: Start\n---\n<<objective dig>>\n===\n"
    objectives = '[dig]\ntargets = ["shed/axe"]\n'
    session = _free(Session.begin(house(script, rooms=rooms, objectives=objectives).load("hall")))
    rows = Described(backstage(), session, lambda _: None).menu.rows
    assert [row.id for row in rows][:2] == ["group.spot", "door:out"]
    assert [row.id for row in rows].count("door:out") == 1
    assert [row.id for row in rows if row.id.startswith("door:")] == ["door:out", "door:up"]


def test_while_the_story_goes_on_it_tells_who_is_in_sight_and_offers_nothing(house: MakeHouse) -> None:
    """Nothing can be gone to then, so nothing is listed; closing is all there is to pick."""
    room = _room().mark("door", 300, 200)
    script = "title: Start\n---\n<<place Bai door>>\n<<fade in 0>>\nHm.\n===\n"
    session = Session.begin(house(script, room).load())
    while session.stop is None:
        session.tick()
    wished: list[Controls] = []
    scene = Described(backstage(), session, wished.append)
    assert [row.id for row in scene.menu.rows] == [CLOSE]
    assert [line for line in scene.lines if line.startswith("cast.bai")]
    assert scene.lines[-1] == "described.waits"
    assert isinstance(scene.tick(CONFIRM), Pop)
    assert wished == []


def test_in_the_dark_nobody_is_in_sight(house: MakeHouse) -> None:
    """While the curtain is closed only the place and the hour are told."""
    script = "title: Start\n---\n<<place Bai start>>\nHm.\n===\n"
    session = Session.begin(house(script, _room()).load())
    while session.stop is None:
        session.tick()
    assert not [line for line in Described(backstage(), session, lambda _: None).lines if "bai" in line]


def test_the_looking_key_looks_where_confirming_acts(house: MakeHouse) -> None:
    """Both keys lead there, each with its own wish."""
    session = _free(Session.begin(house(HM, _room()).load()))
    for key in (Action.CONFIRM, Action.LOOK):
        wished: list[Controls] = []
        scene = Described(backstage(), session, wished.append)
        target = scene.menu.current.id
        scene.tick(press(key))
        assert [(wish.over, wish.looked) for wish in wished] == [(target, key is Action.LOOK)]


def test_the_story_can_be_played_by_the_list_alone(content: Content) -> None:
    """From the first chapter to the last by describe, down and confirm; no key that walks is pressed."""
    stage = backstage()
    session = Session.begin(content, 3)
    stack = Stack(Play(stage, session))
    tried: dict[str, int] = {}
    for _ in range(MOST_TICKS):
        if session.memory.ended:
            break
        stack.tick(_next_press(stack, session, tried))
    assert session.memory.ended
    assert session.memory.chapter > 0


def _next_press(stack: Stack, session: Session, tried: dict[str, int]) -> Controls:
    """What somebody would press who hears the list, reads on, and goes to what the objective names."""
    top = stack.top
    if isinstance(top, Described):
        return _towards(top, session, tried)
    if isinstance(top, TaskScene):
        return CONFIRM if top.age % 2 else IDLE
    hero = session.world.actors.get(session.world.led)
    walking = hero is not None and (bool(hero.way) or bool(session.world.errand))
    if session.free:
        return IDLE if walking else DESCRIBE
    return CONFIRM


def _towards(scene: Described, session: Session, tried: dict[str, int]) -> Controls:
    """One press nearer to the row that the objective means and that was tried least."""
    objective = session.content.objectives[session.memory.objective]
    here, places = session.world.place.name, session.content.places
    names = {goal.object for goal in objective.targets if goal.place == here}
    ways = [doors_to(places, here, goal.place) for goal in objective.targets]
    names |= {way[0] for way in ways if way}
    wanted = [row.id for row in scene.menu.rows if row.enabled and row.id.partition(":")[2] in names]
    assert wanted, f"{session.memory.objective}: nothing of it is in the list"
    goal = min(wanted, key=lambda row: tried.get(row, 0))
    if scene.menu.current.id != goal:
        return DOWN
    tried[goal] = tried.get(goal, 0) + 1
    return CONFIRM


def _free(session: Session) -> Session:
    session.skip()
    assert session.free
    return session


def test_play_offers_the_list_itself(house: MakeHouse) -> None:
    """The key works in play."""
    session = _free(Session.begin(house(HM, _room()).load()))
    led = Play(backstage(), session).tick(DESCRIBE)
    assert isinstance(led, Push)
    assert isinstance(led.scene, Described)
