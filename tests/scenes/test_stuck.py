"""Nobody is stuck for ever: the game sees it, says so, and every way out leads on."""

from __future__ import annotations

import pytest

from game.content import Content
from game.core.controls import IDLE, Action
from game.core.geometry import Point
from game.scenes.backstage import Backstage
from game.scenes.lookout import PATIENCE, Lookout, anything_to_do, beside_goal, moved
from game.scenes.pause import Pause
from game.scenes.play import Play
from game.scenes.question import Message
from game.scenes.scene import Push, Reset, Scene, Stack, Transition
from game.scenes.stuck import Stuck
from game.session import Session
from tests.conftest import MakeHouse
from tests.scenes.fakes import backstage, click, press
from tests.small.house import Room

HM = "title: Start\n---\n<<checkpoint>>\nHm.\n===\n"
IN_THE_CELL = Point(420, 220)


def _cell() -> Room:
    """A room with a chest, and in it a cell without a door or anything in it."""
    room = Room().mark("start", 200, 200).thing("chest", 150, 260, look="Start")
    for x, y, w, h in ((360, 150, 140, 10), (360, 280, 140, 10), (360, 150, 10, 140), (490, 150, 10, 140)):
        room.wall(x, y, w, h)
    return room


def _free(house: MakeHouse) -> Session:
    session = Session.begin(house(HM, _cell()).load())
    session.skip()
    assert session.free
    return session


def _walled_in(session: Session) -> Session:
    walled = Session.restore(session.content, moved(session, IN_THE_CELL))
    assert walled.world.hero.at == IN_THE_CELL
    return walled


def _pick(scene: Stuck, row: str) -> Transition | None:
    return scene.tick(click(f"row:{[each.id for each in scene.menu.rows].index(row)}"))


def test_the_lookout_tells_freedom_from_a_cell(house: MakeHouse) -> None:
    """In one there is something to walk to, in the other nothing."""
    session = _free(house)
    assert anything_to_do(session)
    assert not anything_to_do(_walled_in(session))


def test_after_a_minute_without_anything_to_do_help_is_offered(house: MakeHouse) -> None:
    """Not a tick too early by more than a look, and never while there is something to do."""
    session, lookout = _free(house), Lookout()
    for _ in range(2 * PATIENCE):
        lookout.follow(session)
    assert not lookout.offers
    walled = _walled_in(session)
    for _ in range(PATIENCE - 60):
        lookout.follow(walled)
    assert not lookout.offers
    for _ in range(120):
        lookout.follow(walled)
    assert lookout.offers


def test_play_lays_the_offer_over_itself_once_a_minute(house: MakeHouse) -> None:
    """Closed, it waits as long again."""
    stack = Stack(Play(backstage(), _walled_in(_free(house))))
    for _ in range(PATIENCE + 200):
        stack.tick(IDLE)
    assert isinstance(stack.top, Stuck)
    stack.tick(press(Action.CANCEL))
    stack.tick(IDLE)
    assert isinstance(stack.top, Play)


def _lost(house: MakeHouse) -> tuple[Backstage, Session, Lookout]:
    """Somebody who began well, and then came into the cell."""
    session, lookout = _free(house), Lookout()
    lookout.checkpoint(session)
    for _ in range(200):
        lookout.follow(session)
    return backstage(), _walled_in(session), lookout


@pytest.mark.parametrize("row", ["safe", "start", "way_on"])
def test_every_way_out_leads_to_where_something_can_be_done(house: MakeHouse, row: str) -> None:
    """The last safe place, the start of the scene, and the way on alike."""
    stage, walled, lookout = _lost(house)
    led = _pick(Stuck(stage, walled, lookout, noticed=True), row)
    assert isinstance(led, Reset)
    assert isinstance(led.scene, Play)
    assert anything_to_do(led.scene.session)


def test_the_way_on_is_only_for_who_cannot_go(house: MakeHouse) -> None:
    """It would be a way past the story for anybody else."""
    session = _free(house)
    rows = {row.id: row.enabled for row in Stuck(backstage(), session, Lookout()).menu.rows}
    assert not rows["way_on"]
    assert rows["close"]


def test_a_scene_that_does_not_end_can_be_left(house: MakeHouse) -> None:
    """The way on goes through it, or, where nothing ever comes of it, back to the last checkpoint."""
    session, lookout = _waiting(house, 100), Lookout()
    _pick(Stuck(backstage(), session, lookout), "way_on")
    assert session.free
    lookout.checkpoint(session)
    led = _pick(Stuck(backstage(), _waiting(house, 100_000), lookout), "way_on")
    assert isinstance(led, Reset)


def _waiting(house: MakeHouse, seconds: int) -> Session:
    script = f"title: Start\n---\n<<wait {seconds}>>\nHm.\n===\n"
    session = Session.begin(house(script, _cell()).load())
    session.tick()
    assert not session.free
    return session


def test_the_pause_menu_always_has_it(house: MakeHouse) -> None:
    """Free or not."""
    for session in (_free(house), Session.begin(house(HM, _cell()).load())):
        pause = Pause(backstage(), session)
        rows = [row.id for row in pause.menu.rows]
        led = pause.tick(click(f"row:{rows.index('stuck')}"))
        assert isinstance(led, Push)
        scene: Scene = led.scene
        assert isinstance(scene, Stuck)


def test_the_hint_says_what_where_and_how(content: Content) -> None:
    """All three steps at once: who asks here has looked for long enough."""
    session = Session.begin(content)
    session.skip()
    stage = backstage()
    stage.words = content.words
    led = _pick(Stuck(stage, session, Lookout()), "hint")
    assert isinstance(led, Push)
    assert isinstance(led.scene, Message)
    assert len(led.scene.lines) == 3


def test_the_goal_of_every_objective_can_be_stood_beside(content: Content) -> None:
    """From the first freedom the way on leads to where the bowl can be reached."""
    session = Session.begin(content)
    session.skip()
    snapshot = beside_goal(session)
    assert snapshot is not None
    there = Session.restore(content, snapshot)
    assert there.world.aim is not None
    assert there.world.aim.startswith("thing:")
