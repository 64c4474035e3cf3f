"""The coda's panel: its one action can be pointed at on every leaf, and the fullest leaf fits its pages."""

from __future__ import annotations

import pygame
import pytest

from game.content import Content
from game.content.words import load_words
from game.core.controls import IDLE, Controls
from game.core.geometry import Point
from game.scenes.scene import Scene, Stack
from game.scenes.task import TaskScene
from game.session import Session, TaskStop
from game.story.tasks.coda import LEAVES, leaf
from game.view.handwriting import LEFT, RIGHT
from game.view.screen import Screen
from game.view.tasks import coda
from game.view.window import Window
from tests.conftest import MakeHouse
from tests.scenes.fakes import backstage

SCRIPT = "title: Start\n---\n<<task coda>>\nInder: Good.\n===\n"
MOST = {"rupees": 12, "things": 14, "words": 17, "drawing": 8}
"""Rows that a leaf can hold at once, at the most."""


@pytest.fixture
def scene(house: MakeHouse) -> TaskScene:
    """The book as it is opened."""
    session = Session.begin(house(SCRIPT).load())
    session.world.stage.dark = session.world.stage.dark_goal = 0
    session.tick()
    return TaskScene(backstage(), session)


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (800, 600)])
def test_each_leaf_can_be_turned_by_a_click(scene: TaskScene, size: tuple[int, int]) -> None:
    """The corner of the page has a spot in the window, and a click there goes on to the next leaf."""
    for name in LEAVES:
        assert leaf(scene.state) == name
        window = Window()
        pygame.display.set_mode(size)
        window.resized()
        screen = Screen(window, sound=False)
        scenes: list[Scene] = [scene]
        screen.paint(Stack(scenes[0]), scene.backstage)
        spot = next(rect for rect, hit in screen._hits.spots if hit == "row:0")
        over = screen._hits.at(spot.center)
        scene.tick(Controls(pointer=Point(*spot.center), pointed=True, over=over, clicked=True))
        scene.tick(IDLE)
    assert not isinstance(scene.session.stop, TaskStop)


@pytest.mark.parametrize("name", LEAVES)
def test_the_fullest_leaf_fits(content: Content, name: str) -> None:
    """The longest rows that can stand together have room, in letters that can be read."""
    words, _ = load_words(content.folders.assets / "words" / "en")
    texts = sorted((words(f"coda.{name}.{key}") for key in words.under(f"coda.{name}")), key=len)
    pages = (RIGHT,) if name == "drawing" else (LEFT, RIGHT)
    assert coda._placed(tuple(texts[-MOST[name] :]), coda.LEAST, pages) is not None
