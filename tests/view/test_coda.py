"""The coda's panel: its one action can be pointed at on every leaf, and the fullest leaf fits its pages."""

from __future__ import annotations

from dataclasses import replace

import pygame
import pytest

from game.content import Content
from game.content.words import load_words
from game.core.controls import IDLE, Action, Controls
from game.core.geometry import Point
from game.scenes.scene import Scene, Stack
from game.scenes.task import UNFOLDING, TaskScene
from game.session import Session, TaskStop
from game.story.tasks.coda import LEAVES, leaf
from game.view.handwriting import LEFT, RIGHT
from game.view.screen import Screen
from game.view.tasks import additions, coda
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
        scene.since = UNFOLDING["coda"]
        scene.tick(Controls(pointer=Point(*spot.center), pointed=True, over=over, clicked=True))
        scene.tick(IDLE)
    assert not isinstance(scene.session.stop, TaskStop)


def test_a_press_while_the_pen_writes_only_hurries_it(scene: TaskScene) -> None:
    """The leaf is full at once, and the next press turns it."""
    press = Controls(pressed=frozenset((Action.CONFIRM,)))
    scene.tick(press)
    assert leaf(scene.state) == LEAVES[0]
    assert not scene.unfolding
    scene.tick(press)
    assert leaf(scene.state) == LEAVES[1]
    assert scene.unfolding


@pytest.mark.parametrize("name", LEAVES)
def test_the_fullest_leaf_fits(content: Content, name: str) -> None:
    """The longest rows that can stand together have room, in letters that can be read."""
    words, _ = load_words(content.folders.assets / "words" / "en")
    texts = sorted((words(f"coda.{name}.{key}") for key in words.under(f"coda.{name}")), key=len)
    pages = (RIGHT,) if name == "drawing" else (LEFT, RIGHT)
    assert coda._placed(tuple(texts[-MOST[name] :]), coda.LEAST, pages) is not None


def test_all_that_the_last_leaf_tells_is_drawn(content: Content) -> None:
    """Each of its rows has strokes, and they stay on the paper."""
    words, _ = load_words(content.folders.assets / "words" / "en")
    assert set(words.under("coda.drawing")) == set(additions.PARTS)
    wide, high = additions.PAPER
    for strokes in additions.PARTS.values():
        for x, y in (point for stroke in strokes for point in stroke):
            assert 50 < x < wide - 50
            assert 40 < y < high - 35


def test_the_pencil_goes_over_the_drawing_by_and_by() -> None:
    """At first there is only rain, then ever more, and nothing more once all of it is drawn."""
    inked = []
    for share in (0.0, 0.3, 0.7, 1.0, 1.0):
        surface = pygame.Surface((450, 320), pygame.SRCALPHA)
        additions.paint(surface, surface.get_rect(), ("table", "unknown", "dog", "door"), share, 0)
        inked.append(pygame.mask.from_surface(surface, 60).count())
    assert inked == sorted(inked)
    assert len(set(inked)) == 4


def test_with_less_motion_the_leaf_is_written_at_once(scene: TaskScene) -> None:
    """Otherwise the pen begins after a while and is done by and by."""
    assert coda._filled(scene) == 0
    scene.since = UNFOLDING["coda"]
    assert coda._filled(scene) == 1
    scene.since = 0
    scene.backstage.settings = replace(scene.backstage.settings, less_motion=True)
    assert coda._filled(scene) == 1
