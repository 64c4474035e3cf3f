"""The panels of newspaper, typing test and switchboard: what can be done can be pointed at, and is seen."""

from __future__ import annotations

from dataclasses import replace

import pygame
import pytest

from game.content import Content
from game.core.controls import IDLE, Controls
from game.core.geometry import Point
from game.scenes.scene import Scene, Stack
from game.scenes.task import TaskScene
from game.session import Session, TaskStop
from game.story.tasks.newspaper import ADDRESSES
from game.story.tasks.switchboard import CALLS
from game.view.screen import Screen
from game.view.tasks import switchboard, typing
from game.view.window import Window
from tests.conftest import MakeHouse
from tests.scenes.fakes import backstage

SETTLED = 900
TASKS = ("newspaper", "typing", "switchboard")


@pytest.fixture
def opened(house: MakeHouse, content: Content, request: pytest.FixtureRequest) -> TaskScene:
    """The panel that the test names, as it is opened, in the game's own words."""
    script = f"title: Start\n---\n<<task {request.param}>>\nInder: Good.\n===\n"
    session = Session.begin(house(script).load())
    session.world.stage.dark = session.world.stage.dark_goal = 0
    session.tick()
    behind = backstage()
    behind.words = content.words
    behind.settings = replace(behind.settings, less_motion=True)
    return TaskScene(behind, session)


def _screen(scene: TaskScene, size: tuple[int, int] = (1280, 720)) -> Screen:
    window = Window()
    pygame.display.set_mode(size)
    window.resized()
    screen = Screen(window, sound=False)
    scene.age = scene.since = SETTLED
    scenes: list[Scene] = [scene]
    screen.paint(Stack(scenes[0]), scene.backstage)
    return screen


def _spots(screen: Screen) -> dict[str, pygame.Rect]:
    return {name: rect for rect, name in screen._hits.spots if name.startswith("row:")}


def _take(scene: TaskScene, action: str) -> None:
    """Point at the action's spot and click, as a mouse would."""
    screen = _screen(scene)
    spot = _spots(screen)[f"row:{[row.id for row in scene.menu.rows].index(action)}"]
    over = screen._hits.at(spot.center)
    scene.tick(Controls(pointer=Point(*spot.center), pointed=True, over=over, clicked=True))
    scene.tick(IDLE)


@pytest.mark.parametrize("size", [(1280, 720), (800, 600)])
@pytest.mark.parametrize("opened", TASKS, indirect=True)
def test_every_action_can_be_pointed_at_from_beginning_to_end(
    opened: TaskScene, size: tuple[int, int]
) -> None:
    """At each step every row has a spot of its own within the window, and clicks alone lead to the end."""
    while isinstance(opened.session.stop, TaskStop):
        screen = _screen(opened, size)
        spots = _spots(screen)
        assert set(spots) == {f"row:{number}" for number in range(len(opened.menu.rows))}
        for name, rect in spots.items():
            assert screen.window.area.contains(rect), name
            assert screen._hits.at(rect.center) == name
        _take(opened, _leading_on(opened))
    assert not isinstance(opened.session.stop, TaskStop)


def _leading_on(scene: TaskScene) -> str:
    """An action that leads on: what is right at the switchboard, else the first row."""
    for row in scene.menu.rows:
        call, _, socket = row.id.partition(":")
        if CALLS.get(call) == socket:
            return row.id
    return scene.menu.rows[0].id


@pytest.mark.parametrize("opened", TASKS, indirect=True)
def test_with_letters_twice_as_large_it_is_told_in_words(opened: TaskScene) -> None:
    """The row in focus can be read and pointed at however large letters are."""
    opened.backstage.settings = replace(opened.backstage.settings, text_size=200)
    spots = _spots(_screen(opened))
    assert f"row:{opened.menu.focus}" in spots


@pytest.mark.parametrize("opened", ["newspaper"], indirect=True)
def test_a_ring_is_seen_where_it_was_drawn(opened: TaskScene) -> None:
    """Round each address that was read there is red afterwards which was not there before."""
    for name in ADDRESSES:
        _take(opened, f"read:{name}")
        before = _screen(opened).window.surface.copy()
        _take(opened, f"ring:{name}")
        after = _screen(opened).window.surface
        assert pygame.mask.from_threshold(after, (194, 63, 49), (40, 40, 40)).count() > (
            pygame.mask.from_threshold(before, (194, 63, 49), (40, 40, 40)).count()
        )


@pytest.mark.parametrize("opened", ["typing"], indirect=True)
def test_the_sum_stands_on_the_page_as_it_was_typed(opened: TaskScene) -> None:
    """Dictated wrong and typed so, it is five hundred; every line before it is there too."""
    frame = _Words(opened.backstage.words)
    while opened.menu.rows[0].id.startswith("type:"):
        _take(opened, opened.menu.rows[0].id)
    _take(opened, "sum:typed")
    lines = typing.page(opened, frame)  # type: ignore[arg-type]  # only words are asked of it
    assert lines[-1].endswith("500.00.")
    assert len(lines) == 7


class _Words:
    """A frame of which nothing but words is asked."""

    def __init__(self, words: object) -> None:
        self.words = words


@pytest.mark.parametrize("opened", ["switchboard"], indirect=True)
def test_a_lamp_goes_out_for_each_caller_who_is_through(opened: TaskScene) -> None:
    """A wrong plug puts nobody through; a right one does."""
    _take(opened, "school:works")
    assert switchboard._through(opened) == 0
    _take(opened, "school:stores")
    assert switchboard._through(opened) == 1
    assert switchboard.row_of(opened, "works") is not None
