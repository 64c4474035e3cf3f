"""The trunk's panel: every action can be pointed at, and what is packed is seen to be packed."""

from __future__ import annotations

from dataclasses import replace

import pygame
import pytest

from game.core.controls import IDLE, Action, Controls
from game.core.geometry import Point
from game.scenes.scene import Scene, Stack
from game.scenes.task import TaskScene
from game.session import Session
from game.story.tasks.suitcase import ROOM, THINGS
from game.view.screen import Screen
from game.view.tasks import suitcase
from game.view.window import Window
from tests.conftest import MakeHouse
from tests.scenes.fakes import backstage, press

SCRIPT = "title: Start\n---\n<<task suitcase>>\nInder: Good.\n===\n"
SETTLED = 90


@pytest.fixture
def scene(house: MakeHouse) -> TaskScene:
    """The panel as it is opened."""
    session = Session.begin(house(SCRIPT).load())
    session.world.stage.dark = session.world.stage.dark_goal = 0
    session.tick()
    return TaskScene(backstage(), session)


def _screen(scene: TaskScene, size: tuple[int, int] = (1280, 720)) -> Screen:
    window = Window()
    pygame.display.set_mode(size)
    window.resized()
    screen = Screen(window, sound=False)
    scene.age = scene.since = SETTLED
    scenes: list[Scene] = [scene]
    stack = Stack(scenes[0])
    screen.paint(stack, scene.backstage)
    return screen


def _take(scene: TaskScene, action: str) -> None:
    """Point at the action's spot and click, as a mouse would."""
    screen = _screen(scene)
    index = [row.id for row in scene.menu.rows].index(action)
    spot = next(rect for rect, name in screen._hits.spots if name == f"row:{index}")
    over = screen._hits.at(spot.center)
    scene.tick(Controls(pointer=Point(*spot.center), pointed=True, over=over, clicked=True))
    scene.tick(IDLE)


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (800, 600)])
def test_every_action_can_be_pointed_at(scene: TaskScene, size: tuple[int, int]) -> None:
    """Empty, half full and full: each row has its own spot in the window, and the pointer finds it there."""
    for packed in range(ROOM + 1):
        screen = _screen(scene, size)
        spots = {name: rect for rect, name in screen._hits.spots}
        assert set(spots) == {f"row:{number}" for number in range(len(scene.menu.rows))}
        for name, rect in spots.items():
            assert screen.window.area.contains(rect), (packed, name)
            assert screen._hits.at(rect.center) == name
        if packed < ROOM:
            _take(scene, f"pack:{THINGS[packed * 2]}")
    assert len(scene.state.done) == ROOM


def test_packing_and_unpacking_is_seen(scene: TaskScene) -> None:
    """What went in lies in the trunk, what was taken out lies where it was before."""
    _take(scene, "pack:lamp")
    scene.since = SETTLED
    inside, _ = suitcase._whereabouts(scene, "lamp")
    assert inside == suitcase.PLACES[0]
    _take(scene, "unpack:lamp")
    scene.since = SETTLED
    assert suitcase._whereabouts(scene, "lamp") == (suitcase.FLOOR["lamp"], suitcase.OUTSIDE)


def test_a_thing_glides_unless_motion_is_not_liked(scene: TaskScene) -> None:
    """Just packed it is still on its way; with less motion it is there at once."""
    _take(scene, "pack:cup")
    scene.since = suitcase.GLIDE // 2
    on_the_way, size = suitcase._whereabouts(scene, "cup")
    assert on_the_way not in (suitcase.PLACES[0], suitcase.FLOOR["cup"])
    assert suitcase.INSIDE < size < suitcase.OUTSIDE
    scene.backstage.settings = replace(scene.backstage.settings, less_motion=True)
    assert suitcase._whereabouts(scene, "cup") == (suitcase.PLACES[0], suitcase.INSIDE)


def test_keys_reach_every_thing(scene: TaskScene) -> None:
    """Down from the first goes through all twelve, and each in focus makes another picture."""
    pictures, names = set(), []
    for _ in THINGS:
        names.append(scene.menu.current.id.partition(":")[2])
        pictures.add(pygame.image.tobytes(_screen(scene).window.surface, "RGB"))
        scene.tick(press(Action.DOWN))
        scene.tick(IDLE)
    assert names == list(THINGS)
    assert len(pictures) == len(THINGS)
