"""Every menu is driven through the window itself by keyboard alone, by mouse alone and by pad alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pygame
import pytest

from game.core.controls import Action, Device
from game.scenes.backstage import Backstage
from game.scenes.bindings import BindingsScene
from game.scenes.chapters import Chapters
from game.scenes.leaflet import Leaflet
from game.scenes.menu import Menu
from game.scenes.notebook import NotebookScene
from game.scenes.pause import Pause
from game.scenes.play import Play
from game.scenes.question import Message, Question
from game.scenes.scene import Scene, Stack
from game.scenes.settings import SettingsScene
from game.scenes.slots import Slots
from game.scenes.task import TaskScene
from game.scenes.title import Title
from game.session import Session, TaskStop
from game.view.screen import Screen
from game.view.window import Window
from tests.conftest import MakeHouse
from tests.scenes.fakes import MemorySaves, backstage

TALK = "title: Start\n---\nInder: Come in.\n-> Thank you.\n    Inder: Sit.\n-> No.\n    Inder: Go.\n===\n"
PANEL = "title: Start\n---\n<<task drawing>>\nInder: Good.\n===\n"
MOST_STEPS = 60
KEYS = {
    Action.UP: pygame.K_UP,
    Action.DOWN: pygame.K_DOWN,
    Action.LEFT: pygame.K_LEFT,
    Action.RIGHT: pygame.K_RIGHT,
    Action.CONFIRM: pygame.K_RETURN,
    Action.CANCEL: pygame.K_ESCAPE,
    Action.MENU: pygame.K_p,
}
BUTTONS = {
    Action.CONFIRM: pygame.CONTROLLER_BUTTON_A,
    Action.CANCEL: pygame.CONTROLLER_BUTTON_B,
    Action.MENU: pygame.CONTROLLER_BUTTON_START,
}
AXES = {
    Action.LEFT: (pygame.CONTROLLER_AXIS_LEFTX, -32768),
    Action.RIGHT: (pygame.CONTROLLER_AXIS_LEFTX, 32767),
    Action.UP: (pygame.CONTROLLER_AXIS_LEFTY, -32768),
    Action.DOWN: (pygame.CONTROLLER_AXIS_LEFTY, 32767),
}


class Desk:
    """A screen with scenes on it, and events as devices send them."""

    def __init__(self, *scenes: Scene) -> None:
        self.screen = Screen(Window(), sound=False)
        self.stage: Backstage = scenes[-1].backstage  # type: ignore[attr-defined]  # every scene here has one
        self.stack = Stack(scenes[0])
        self.stack.scenes = list(scenes)
        pygame.event.clear()
        self.tick()

    def tick(self, *events: pygame.event.Event) -> None:
        for event in events:
            pygame.event.post(event)
        self.stack.tick(self.screen.controls())
        if self.stack.top is not None:
            self.screen.paint(self.stack, self.stage)

    @property
    def menu(self) -> Menu:
        menu = getattr(self.stack.top, "menu", None)
        assert isinstance(menu, Menu)
        return menu

    def spots(self) -> dict[str, pygame.Rect]:
        return {name: rect for rect, name in self.screen._hits.spots}


class Keyboard:
    """Arrows, Enter, Escape."""

    def press(self, desk: Desk, action: Action) -> None:
        key = KEYS[action]
        desk.tick(pygame.event.Event(pygame.KEYDOWN, key=key, mod=0))
        desk.tick(pygame.event.Event(pygame.KEYUP, key=key, mod=0))

    def focus(self, desk: Desk, row: str) -> None:
        for _ in range(MOST_STEPS):
            if desk.menu.current.id == row:
                return
            self.press(desk, Action.DOWN)
        raise AssertionError(f"'{row}' is not reached")

    def pick(self, desk: Desk, row: str) -> None:
        self.focus(desk, row)
        self.press(desk, Action.CONFIRM)

    def turn(self, desk: Desk, row: str) -> None:
        self.focus(desk, row)
        self.press(desk, Action.RIGHT)

    def leave(self, desk: Desk) -> None:
        self.press(desk, Action.CANCEL)

    def pause(self, desk: Desk) -> None:
        self.press(desk, Action.MENU)


class Pad(Keyboard):
    """Stick for the ways, a and b, start."""

    def press(self, desk: Desk, action: Action) -> None:
        if action in AXES:
            axis, value = AXES[action]
            for lean in (value, 0):
                desk.tick(
                    pygame.event.Event(pygame.CONTROLLERAXISMOTION, instance_id=0, axis=axis, value=lean)
                )
            return
        for kind in (pygame.CONTROLLERBUTTONDOWN, pygame.CONTROLLERBUTTONUP):
            desk.tick(pygame.event.Event(kind, instance_id=0, button=BUTTONS[action]))


class Mouse:
    """Moves, clicks and turns the wheel; nothing else."""

    def _to(self, desk: Desk, at: tuple[int, int]) -> None:
        desk.tick(pygame.event.Event(pygame.MOUSEMOTION, pos=at, rel=(1, 1), buttons=(0, 0, 0)))

    def _click(self, desk: Desk, spot: str, *, left_edge: bool = False) -> None:
        rect = desk.spots()[spot]
        at = (rect.left + 24, rect.centery) if left_edge else rect.center
        self._to(desk, (at[0], at[1]))
        desk.tick(pygame.event.Event(pygame.MOUSEBUTTONDOWN, pos=at, button=1))
        desk.tick(pygame.event.Event(pygame.MOUSEBUTTONUP, pos=at, button=1))

    def focus(self, desk: Desk, row: str) -> None:
        index = [each.id for each in desk.menu.rows].index(row)
        for _ in range(MOST_STEPS):
            if f"row:{index}" in desk.spots():
                rect = desk.spots()[f"row:{index}"]
                self._to(desk, (rect.left + 24, rect.centery))
                self._to(desk, (rect.left + 25, rect.centery))
                if desk.menu.current.id == row:
                    return
            turns = -1 if index > desk.menu.focus else 1
            desk.tick(pygame.event.Event(pygame.MOUSEWHEEL, x=0, y=turns))
        raise AssertionError(f"'{row}' is not reached")

    def pick(self, desk: Desk, row: str) -> None:
        self.focus(desk, row)
        index = [each.id for each in desk.menu.rows].index(row)
        self._click(desk, f"row:{index}", left_edge=True)

    def turn(self, desk: Desk, row: str) -> None:
        self.focus(desk, row)
        index = [each.id for each in desk.menu.rows].index(row)
        self._click(desk, f"more:{index}")

    def leave(self, desk: Desk) -> None:
        self._to(desk, (3, 3))
        self._to(desk, (4, 4))
        self._click(desk, "press:cancel")

    def pause(self, desk: Desk) -> None:
        self._to(desk, (3, 3))
        self._to(desk, (4, 4))
        self._click(desk, "press:menu")


Hand = Keyboard | Mouse
HANDS: dict[str, Callable[[], Hand]] = {"keyboard": Keyboard, "mouse": Mouse, "pad": Pad}


@pytest.fixture(params=HANDS)
def hand(request: pytest.FixtureRequest) -> Hand:
    """Each device in turn."""
    return HANDS[request.param]()


def _session(house: MakeHouse, script: str = TALK) -> Session:
    session = Session.begin(house(script).load())
    session.world.stage.dark = session.world.stage.dark_goal = 0
    session.tick()
    return session


def _over(scene: Scene) -> list[Scene]:
    stage: Any = getattr(scene, "backstage", None)
    return [Title(stage), scene]


def _menus(house: MakeHouse) -> list[Scene]:
    stage, session = backstage(), _session(house)
    assert isinstance(stage.saves, MemorySaves)
    for slot in ("1", "2"):
        stage.saves.write(slot, session)
    return [
        Pause(stage, session),
        Slots(stage, session),
        Slots(stage),
        Chapters(stage),
        SettingsScene(stage),
        BindingsScene(stage, Device.KEYS),
        BindingsScene(stage, Device.PAD),
        Question(stage, "menu.ask_title", lambda: None),
        Message(stage, ["This save is damaged."], [("menu.load_older", lambda: None)]),
    ]


def test_every_row_comes_into_focus(house: MakeHouse, hand: Hand) -> None:
    """Whatever the menu, however long its list."""
    for scene in [Title(backstage()), *_menus(house)]:
        desk = Desk(scene)
        for row in [row.id for row in desk.menu.rows if row.enabled]:
            hand.focus(desk, row)
            assert desk.menu.current.id == row, (type(scene).__name__, row)


def test_every_menu_can_be_left(house: MakeHouse, hand: Hand) -> None:
    """By cancelling, or by clicking on the prompt that says so."""
    session = _session(house)
    stage = backstage()
    read_only: list[Scene] = [Leaflet(stage, "credits"), NotebookScene(stage, session)]
    for scene in [*_menus(house), *read_only]:
        desk = Desk(*_over(scene))
        hand.leave(desk)
        assert isinstance(desk.stack.top, Title), type(scene).__name__


def test_a_setting_is_changed_and_a_key_is_bound(house: MakeHouse, hand: Hand) -> None:
    """From the title: settings, a value, the keyboard, one hand, back, back."""
    desk = Desk(Title(backstage()))
    hand.pick(desk, "settings")
    hand.turn(desk, "text_size")
    assert desk.stage.settings.text_size == 115
    hand.pick(desk, "bind_keys")
    assert isinstance(desk.stack.top, BindingsScene)
    hand.turn(desk, "layout")
    assert desk.stage.settings.key_layout == "left"
    hand.pick(desk, "of.look")
    assert desk.stack.top.listening is Action.LOOK
    desk.tick(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_b, mod=0))
    desk.tick(pygame.event.Event(pygame.KEYUP, key=pygame.K_b, mod=0))
    assert desk.stage.settings.keys == {"look": ("b",)}
    hand.pick(desk, "back")
    hand.pick(desk, "back")
    assert isinstance(desk.stack.top, Title)


def test_play_is_paused_saved_and_left(house: MakeHouse, hand: Hand) -> None:
    """Pause, save into a new slot, pause again, leave for the title with a yes."""
    stage = backstage()
    desk = Desk(Play(stage, _session(house)))
    hand.pause(desk)
    assert isinstance(desk.stack.top, Pause)
    hand.pick(desk, "save")
    hand.pick(desk, "new")
    assert isinstance(stage.saves, MemorySaves)
    assert set(stage.saves.kept) == {"1"}
    hand.pick(desk, "title")
    assert isinstance(desk.stack.top, Question)
    hand.pick(desk, "yes")
    assert isinstance(desk.stack.top, Title)


def test_a_task_is_done(house: MakeHouse, hand: Hand) -> None:
    """Taking the first action again and again brings it to an end."""
    session = _session(house, PANEL)
    stage = backstage()
    desk = Desk(Play(stage, session), TaskScene(stage, session))
    for _ in range(40):
        if not isinstance(session.stop, TaskStop):
            break
        hand.pick(desk, desk.menu.rows[0].id)
    assert session.memory.outcome("drawing")


def test_a_task_can_be_left_for_the_pause(house: MakeHouse, hand: Hand) -> None:
    """Where it can be skipped."""
    session = _session(house, PANEL)
    stage = backstage()
    desk = Desk(Play(stage, session), TaskScene(stage, session))
    hand.pause(desk)
    assert isinstance(desk.stack.top, Pause)
    hand.pick(desk, "skip")
    assert not isinstance(session.stop, TaskStop)
