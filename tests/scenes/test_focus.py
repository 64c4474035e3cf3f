"""Every menu is walked through: all rows are reached, none is a trap, and cancel always leads out."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

import pytest

from game.core.controls import IDLE, Action
from game.core.settings import Settings
from game.scenes.backstage import Backstage
from game.scenes.loading import Loading
from game.scenes.menu import Menu
from game.scenes.pause import Pause
from game.scenes.play import Play
from game.scenes.question import Message, Question
from game.scenes.scene import Scene, Stack
from game.scenes.title import Title
from game.session import Session
from tests.conftest import MakeHouse
from tests.scenes.fakes import MemorySaves, backstage, click, press

TALK = "title: Start\n---\n<<objective tap>>\nInder: Sit.\nInder: No, there.\n===\n"
DEEPEST = 2
"""Menus that may lie over the title or the pause; questions and what is only read do not count."""
READ = ("Play", "Question", "Message", "Loading", "Leaflet")
MOST_STEPS = 400
MOST_CANCELS = 6

Path = tuple[str, ...]
Start = Callable[[], Stack]


def _menu(scene: Scene | None) -> Menu | None:
    menu = getattr(scene, "menu", None)
    return menu if isinstance(menu, Menu) and menu.rows else None


def _stage(house: MakeHouse) -> tuple[Backstage, Session]:
    stage = backstage()
    session = Session.begin(house(TALK).load())
    session.tick()
    assert isinstance(stage.saves, MemorySaves)
    for slot in ("autosave", "chapter-0", "1", "2"):
        stage.saves.write(slot, session)
    stage.settings = Settings(keys={"look": ("b",)})
    return stage, session


def _title(house: MakeHouse) -> Stack:
    return Stack(Title(_stage(house)[0]))


def _pause(house: MakeHouse) -> Stack:
    stage, session = _stage(house)
    stack = Stack(Play(stage, session))
    stack.tick(IDLE)
    stack.tick(press(Action.MENU))
    assert isinstance(stack.top, Pause)
    return stack


STARTS = {"title": _title, "pause": _pause}


def _walk(stack: Stack, path: Path) -> None:
    """Pick row after row; one tick of rest between two."""
    for row in path:
        menu = _menu(stack.top)
        assert menu is not None
        for _ in range(len(menu.rows)):
            if menu.current.id == row:
                break
            stack.tick(press(Action.DOWN))
            stack.tick(IDLE)
        assert menu.current.id == row, f"{path}: '{row}' is not reached"
        stack.tick(press(Action.CONFIRM))
        stack.tick(IDLE)


def _signature(stack: Stack) -> tuple[object, ...]:
    menu = _menu(stack.top)
    rows = tuple(row.id for row in menu.rows) if menu is not None else ()
    return (*(type(scene).__name__ for scene in stack.scenes), (rows, getattr(stack.top, "lines", ())))


def _explored(start: Start) -> dict[tuple[object, ...], Path]:
    """Every stack of scenes that rows lead to, with the shortest way there."""
    first = start()
    found: dict[tuple[object, ...], Path] = {_signature(first): ()}
    ahead = deque([()])  # type: deque[Path]
    while ahead and len(found) < MOST_STEPS:
        path = ahead.popleft()
        here = start()
        _walk(here, path)
        menu = _menu(here.top)
        for row in menu.rows if menu is not None else ():
            if not row.enabled:
                continue
            there = start()
            _walk(there, (*path, row.id))
            if there.top is None or isinstance(there.top, Play) or len(there.scenes) < len(first.scenes):
                continue
            if _signature(there) not in found:
                found[_signature(there)] = (*path, row.id)
                ahead.append((*path, row.id))
    return found


@pytest.mark.parametrize("name", STARTS)
def test_every_menu_is_reached_and_cancel_leads_out_of_each(house: MakeHouse, name: str) -> None:
    """From wherever rows lead, cancelling comes back to the title or to play, and nothing is too deep."""

    def start() -> Stack:
        return STARTS[name](house)

    found = _explored(start)
    kinds = {names[-2] for names in found if isinstance(names[-2], str)}
    assert {"SettingsScene", "BindingsScene", "Slots", "Question"} <= kinds
    assert name == "pause" or "Chapters" in kinds
    for names, path in found.items():
        menus = [
            each for each in names[:-1] if each not in ("Play", "Question", "Message", "Loading", "Leaflet")
        ]
        assert len(menus) - 1 <= DEEPEST, f"{path} lies too deep"
        stack = start()
        _walk(stack, path)
        for _ in range(MOST_CANCELS):
            stack.tick(press(Action.CANCEL))
            stack.tick(IDLE)
        assert isinstance(stack.top, Title | Play | Loading), f"{path} is a trap"
        assert len(stack.scenes) == 1 or isinstance(stack.top, Loading)


@pytest.mark.parametrize("name", STARTS)
def test_every_row_is_in_focus_once_on_the_way_around(house: MakeHouse, name: str) -> None:
    """Down visits all rows that can be picked and comes back; up visits the same in reverse."""

    def start() -> Stack:
        return STARTS[name](house)

    for path in _explored(start).values():
        visited: dict[Action, list[str]] = {}
        for way in (Action.DOWN, Action.UP):
            stack = start()
            _walk(stack, path)
            menu = _menu(stack.top)
            if menu is None or type(stack.top).__name__ == "NotebookScene":
                continue
            enabled = {row.id for row in menu.rows if row.enabled}
            visited[way] = [menu.current.id]
            for _ in range(len(enabled) - 1):
                stack.tick(press(way))
                stack.tick(IDLE)
                visited[way].append(menu.current.id)
            assert set(visited[way]) == enabled, f"{path}, {way} {visited[way]}"
        if visited:
            down, up = visited[Action.DOWN], visited[Action.UP]
            assert down[1:] == up[:0:-1], path


@pytest.mark.parametrize("name", STARTS)
def test_every_row_that_keys_pick_a_click_picks_too(house: MakeHouse, name: str) -> None:
    """The pointer leads to the same scene."""
    rows = _menu(STARTS[name](house).top)
    assert rows is not None
    for index, row in enumerate(rows.rows):
        if not row.enabled:
            continue
        by_key, by_click = STARTS[name](house), STARTS[name](house)
        _walk(by_key, (row.id,))
        by_click.tick(click(f"row:{index}"))
        by_click.tick(IDLE)
        assert [type(each) for each in by_key.scenes] == [type(each) for each in by_click.scenes], row.id


def test_what_cannot_be_undone_asks_first(house: MakeHouse) -> None:
    """Throwing away, writing over, leaving, putting back: a question, with no in focus."""
    asking = [path for names, path in _explored(lambda: _pause(house)).items() if "Question" in names]
    last = {path[-1] for path in asking}
    assert {"title", "reset", "layout"} <= last
    for path in asking:
        stack = _pause(house)
        _walk(stack, path)
        assert isinstance(stack.top, Question | Message)
        if isinstance(stack.top, Question):
            assert stack.top.menu.current.id == "no"
