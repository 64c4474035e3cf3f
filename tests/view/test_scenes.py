"""Every scene is painted at every size, shows what is in focus, and says where its rows lie."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pygame
import pytest

from game.content import Content
from game.core.controls import IDLE, Action
from game.scenes.backstage import Backstage
from game.scenes.chapters import Chapters
from game.scenes.leaflet import Leaflet
from game.scenes.loading import Loading
from game.scenes.menu import Menu
from game.scenes.pause import Pause
from game.scenes.play import Play
from game.scenes.question import Message, Question
from game.scenes.scene import Scene, Stack
from game.scenes.settings import SettingsScene
from game.scenes.slots import Slots
from game.scenes.task import TaskScene
from game.scenes.title import Title
from game.session import Next, Session
from game.view.album import Album, Studio
from game.view.gallery import missing_pictures
from game.view.screen import Screen
from game.view.window import Window
from tests.conftest import MakeHouse
from tests.scenes.fakes import MemorySaves, backstage, press

TALK = "title: Start\n---\nInder: Come in.\n-> Thank you.\n    Yes.\n-> No.\n    No.\n===\n"
PANEL = "title: Start\n---\n<<task drawing>>\nInder: Good.\n===\n"
PAPER = "title: Start\n---\n<<task notice>>\nInder: Good.\n===\n"
CARD = "title: Start\n---\n<<card ch0>>\nInder: Good.\n===\n"
SIZES = [(1280, 720), (1920, 1080), (800, 600)]


def _session(house: MakeHouse, script: str = TALK) -> Session:
    session = Session.begin(house(script).load())
    session.world.stage.dark = session.world.stage.dark_goal = 0
    session.tick()
    return session


def _painted(scenes: Sequence[Scene], stage: Backstage, size: tuple[int, int] = (1280, 720)) -> Screen:
    window = Window()
    pygame.display.set_mode(size)
    window.resized()
    screen = Screen(window, sound=False)
    stack = Stack(scenes[0])
    stack.scenes = list(scenes)
    screen.paint(stack, stage)
    return screen


def _picture(screen: Screen) -> bytes:
    return pygame.image.tobytes(screen.window.surface, "RGB")


def _menus(house: MakeHouse) -> list[Scene]:
    stage, session = backstage(), _session(house)
    assert isinstance(stage.saves, MemorySaves)
    stage.saves.write("1", session)
    stage.saves.write("2", session)
    return [
        Title(stage),
        Pause(stage, session),
        Slots(stage, session),
        Slots(stage),
        Chapters(stage),
        SettingsScene(stage),
        Question(stage, "menu.ask_title", lambda: None),
        Message(stage, ["This save is damaged."], [("menu.load_older", lambda: None)]),
    ]


@pytest.mark.parametrize("size", SIZES)
def test_every_row_of_every_menu_can_be_pointed_at(house: MakeHouse, size: tuple[int, int]) -> None:
    """Its spot lies in the window, and the pointer there finds the row; a long menu scrolls to it."""
    for scene in _menus(house):
        menu: Menu = scene.menu  # type: ignore[attr-defined]  # every one of these has a menu
        found = set()
        for _ in menu.rows:
            screen = _painted([scene], scene.backstage, size)  # type: ignore[attr-defined]  # and a backstage
            rows = {name: rect for rect, name in screen._hits.spots if name.startswith("row:")}
            for name, rect in rows.items():
                assert screen.window.area.contains(rect), (type(scene), name)
                assert screen._hits.at((rect.left + 30, rect.centery)) == name
            found |= set(rows)
            menu.tick(press(Action.DOWN))
            menu.tick(IDLE)
        assert found == {f"row:{number}" for number, row in enumerate(menu.rows) if row.enabled}, type(scene)


def test_the_focus_is_always_seen(house: MakeHouse) -> None:
    """Each row in focus makes another picture."""
    for scene in _menus(house):
        pictures = set()
        menu = scene.menu  # type: ignore[attr-defined]  # all of these have one
        count = sum(row.enabled for row in menu.rows)
        for _ in range(count):
            pictures.add(_picture(_painted([scene], scene.backstage)))  # type: ignore[attr-defined]  # see above
            menu.tick(press(Action.DOWN))
            menu.tick(IDLE)
        assert len(pictures) == count, type(scene)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("script", [TALK, PANEL, PAPER, CARD])
def test_whatever_a_session_waits_at_is_painted(house: MakeHouse, script: str, size: tuple[int, int]) -> None:
    """A line, a panel, a card: something is on the screen, and the bars beside it stay black."""
    session, stage = _session(house, script), backstage()
    play = Play(stage, session)
    scenes: list[Scene] = [play]
    pushed = play.tick(IDLE)
    if pushed is not None:
        task = TaskScene(stage, session)
        task.age = 60
        scenes.append(task)
    screen = _painted(scenes, stage, size)
    assert len(set(_picture(screen))) > 20
    if size == (800, 600):
        assert not any(pygame.image.tobytes(screen.window.surface.subsurface(0, 0, 800, 70), "RGB"))


def test_the_answers_of_a_line_can_be_pointed_at(house: MakeHouse) -> None:
    """Once the line is read."""
    play = Play(backstage(), _session(house))
    play.tick(press(Action.CONFIRM))
    screen = _painted([play], play.backstage)
    assert {name for _, name in screen._hits.spots} >= {"choice:0", "choice:1"}


def test_answers_without_a_line_are_on_the_screen_at_once(house: MakeHouse) -> None:
    """A conversation may begin with a choice."""
    play = Play(
        backstage(), _session(house, "title: Start\n---\n-> Tumbler.\n    Yes.\n-> Cup.\n    No.\n===\n")
    )
    play.tick(IDLE)
    assert play.line is None
    screen = _painted([play], play.backstage)
    assert {name for _, name in screen._hits.spots} >= {"panel", "choice:0", "choice:1"}


def test_a_pointer_finds_nothing_of_a_scene_that_lies_below(house: MakeHouse) -> None:
    """Rows of the title are out of reach under the settings."""
    stage = backstage()
    title, settings = Title(stage), SettingsScene(stage)
    below = {name: rect for rect, name in _painted([title], stage)._hits.spots}
    screen = _painted([title, settings], stage)
    found = screen._hits.at(below["row:0"].center)
    assert found is None or found in {f"row:{number}" for number in range(len(settings.menu.rows))}
    assert all(name.startswith(("row", "less", "more", "to:")) for _, name in screen._hits.spots)


def test_the_wait_is_not_seen_at_once() -> None:
    """In its first moments loading shows nothing, later a word and flowers."""
    stage = backstage()
    loading = Loading(stage, lambda _content: Title(stage))
    early = _picture(_painted([loading], stage))
    loading.age = 40
    assert early.count(0) == len(early)
    assert any(_picture(_painted([loading], stage)))


def test_a_long_leaflet_can_be_scrolled(house: MakeHouse) -> None:
    """Painting tells it how far; scrolled, it shows other lines."""
    stage = backstage()
    leaflet = Leaflet(stage, "credits")
    leaflet.paragraphs = ("A rather long paragraph about nothing in particular. " * 6,) * 8
    first = _picture(_painted([leaflet], stage))
    assert leaflet.room > 100
    leaflet.tick(press(Action.DOWN))
    for _ in range(10):
        leaflet.tick(press(Action.DOWN))
    assert _picture(_painted([leaflet], stage)) != first


def test_a_pointer_may_rest_on_anything() -> None:
    """Where the system has no hand to show, the game goes on without."""
    stage = backstage()
    screen = _painted([Title(stage)], stage)
    row = next(rect for rect, name in screen._hits.spots if name == "row:0")
    pygame.event.clear()
    for spot in (row.center, (1200, 30)):
        pygame.event.post(pygame.event.Event(pygame.MOUSEMOTION, pos=spot, rel=(1, 1), buttons=(0, 0, 0)))
        found = screen.controls()
        assert found.over == ("row:0" if spot == row.center else None)


def test_a_short_message_lies_over_any_scene_and_goes() -> None:
    """It is gone when it has been read."""
    stage = backstage()
    screen = _painted([Title(stage)], stage)
    plain = _picture(screen)
    stage.say("Saved.")
    stack = Stack(Title(stage))
    screen.paint(stack, stage)
    assert _picture(screen) != plain
    screen.age += 1000
    screen.paint(stack, stage)
    assert _picture(screen) == plain


def test_an_album_keeps_title_and_scenes(house: MakeHouse, tmp_path: Path) -> None:
    """One picture of each moment, however often it is seen."""
    session = _session(house)
    album = Album(session.content, tmp_path / "album")
    session.tick(answer=Next())
    for _ in range(5):
        album.watch(session)
    names = sorted(path.name for path in (tmp_path / "album").iterdir())
    assert names[0] == "00_title.png"
    assert len(names) == 2


def test_a_frame_is_painted_without_a_window(house: MakeHouse, tmp_path: Path) -> None:
    """For READMEs and galleries."""
    session = _session(house)
    Studio(session.content).session(session, tmp_path / "deep" / "frame.png")
    assert pygame.image.load(str(tmp_path / "deep" / "frame.png")).get_size() == (1280, 720)


def test_the_studio_shows_every_letter(house: MakeHouse, tmp_path: Path) -> None:
    """A picture of a line is not caught in the middle of writing."""
    session = _session(house)
    studio = Studio(session.content)
    studio.session(session, tmp_path / "one.png")
    studio.session(session, tmp_path / "two.png")
    assert (tmp_path / "one.png").read_bytes() == (tmp_path / "two.png").read_bytes()


def test_every_picture_that_is_named_is_drawn(content: Content) -> None:
    """Nobody is without a face, no hour without its sky."""
    assert missing_pictures(content) == []
