"""Prompts are painted for the device in use, never off the window, and tell of play only who has stopped."""

from __future__ import annotations

import pygame
import pytest

from game.core.controls import Action, Controls, Device
from game.core.settings import Settings
from game.scenes.leaflet import Leaflet
from game.scenes.play import Play
from game.scenes.prompts import Cap, Prompt, caps, prompts
from game.scenes.scene import Scene, Stack
from game.scenes.settings import SettingsScene
from game.session import Session
from game.view import caps as painted
from game.view import footers
from game.view.canvas import Canvas, Hits
from game.view.footers import IDLE_TICKS
from game.view.legibility import Legibility
from game.view.screen import Screen
from game.view.window import Window
from tests.conftest import MakeHouse
from tests.scenes.fakes import backstage

TALK = "title: Start\n---\nInder: Come in.\n===\n"
MOVES = [
    pygame.event.Event(pygame.MOUSEMOTION, pos=(x, 300), rel=(1, 1), buttons=(0, 0, 0)) for x in (300, 330)
]


def _screen(scene: Scene, *events: pygame.event.Event) -> Screen:
    screen = Screen(Window(), sound=False)
    pygame.event.clear()
    screen.controls()
    for event in events:
        pygame.event.post(event)
        screen.controls()
    screen.paint(Stack(scene), scene.backstage)  # type: ignore[attr-defined]  # every scene here has one
    return screen


def _presses(screen: Screen) -> set[str]:
    return {name for _, name in screen._hits.spots if name.startswith("press:")}


def test_who_plays_by_mouse_can_click_what_has_no_row() -> None:
    """Back in a menu; who plays by keys has nothing to click there."""
    scene = SettingsScene(backstage())
    assert _presses(_screen(scene, *MOVES)) == {"press:cancel"}
    assert _presses(_screen(scene)) == set()


def test_play_always_shows_the_mouse_its_menus(house: MakeHouse) -> None:
    """And the keyboard nothing, until it has rested for a while."""
    session = Session.begin(house(TALK).load())
    session.world.stage.dark = session.world.stage.dark_goal = 0
    session.tick()
    play = Play(backstage(), session)
    play.tick(Controls())
    assert {"press:menu", "press:history"} <= _presses(_screen(play, *MOVES))
    screen = _screen(play)
    plain = pygame.image.tobytes(screen.window.surface, "RGB")
    screen.age = IDLE_TICKS + 1
    screen.paint(Stack(play), play.backstage)
    assert pygame.image.tobytes(screen.window.surface, "RGB") != plain
    assert _presses(screen) == set()


@pytest.mark.parametrize("device", Device)
@pytest.mark.parametrize("letters", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [(960, 540), (1280, 720), (3840, 2160)])
def test_prompts_stay_in_the_window(device: Device, letters: float, size: tuple[int, int]) -> None:
    """With the longest words, at every size of letters."""
    surface = pygame.Surface(size)
    canvas = Canvas(surface, surface.get_rect(), Hits(), Legibility(letters=letters))
    stage = backstage()
    shown = [
        Prompt("Notebook", caps(action, stage.words, stage.settings, device), action)
        for action in (Action.CONFIRM, Action.LOOK, Action.NOTEBOOK, Action.MENU)
    ]
    footers.paint(canvas, tuple(shown), None)
    assert canvas.hits.spots
    assert all(surface.get_rect().contains(rect) for rect, _ in canvas.hits.spots)


def test_every_bound_name_has_a_cap_of_its_own() -> None:
    """No two buttons look alike."""
    pictures: dict[bytes, str] = {}
    for device in (Device.KEYS, Device.PAD):
        bindings = Settings().bindings(device)
        for name in sorted({name for action in Action for name in bindings.names(action)}):
            surface = pygame.Surface((300, 60))
            surface.fill((60, 60, 60))
            canvas = Canvas(surface, pygame.Rect(0, 0, 1280, 720))
            wide = painted.paint(canvas, Cap(device, name, name.upper()), 4, 4, 48)
            assert 0 < wide < 290
            picture = pygame.image.tobytes(surface, "RGB")
            assert picture not in pictures, (name, pictures.get(picture))
            pictures[picture] = name


def test_a_leaflet_tells_how_to_scroll_and_close() -> None:
    """In the order of importance, with what is bound now; to scroll only where there is more than fits."""
    stage = backstage()
    leaflet = Leaflet(stage, "credits")
    assert [[cap.name for cap in prompt.caps] for prompt in prompts(leaflet, stage, Device.PAD)] == [["b"]]
    leaflet.room = 30
    told = prompts(leaflet, stage, Device.PAD)
    assert [[cap.name for cap in prompt.caps] for prompt in told] == [["dpad_up", "dpad_down"], ["b"]]
