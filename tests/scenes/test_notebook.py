"""The notebook shows what is so, page by page, by keys and by pointer."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.core.controls import IDLE, Action, Controls
from game.scenes.notebook import NotebookScene
from game.scenes.play import Play
from game.scenes.scene import Pop, Push
from game.session import Session
from tests.conftest import MakeHouse
from tests.scenes.fakes import backstage, click, press

SCRIPT = """\
title: Start
---
<<objective tap>>
<<give bowl>>
<<earn 118 jar>>
<<pay 43.40 milk>>
<<note advice>>
<<milestone dream_of_house>>
One.
===
"""
TABLE = """\
[people]
Inder = [
    { words = "people.inder.films" },
    { words = "people.inder.tea", when = "has(\\"cup\\")" },
]
Bai = [{ words = "people.bai.foot", when = "has(\\"cup\\")" }]

[[keys]]
words = "ring.matron"
when = "milestone(\\"dream_of_house\\")"

[[keys]]
words = "ring.almirah"
when = "has(\\"cup\\")"

[asides]
purse = [{ words = "purse.tin" }]
"""
LEFT, RIGHT, DOWN, CONFIRM = (
    press(each) for each in (Action.LEFT, Action.RIGHT, Action.DOWN, Action.CONFIRM)
)


@pytest.fixture
def session(house: MakeHouse, tmp_path: Path) -> Session:
    """A session in which something of everything has happened."""
    story = tmp_path / "assets" / "story"
    story.mkdir(parents=True)
    (story / "notebook.toml").write_text(TABLE, encoding="utf-8")
    begun = Session.begin(house(SCRIPT).load())
    while begun.stop is None:
        begun.tick()
    return begun


def _open(session: Session, page: str) -> NotebookScene:
    scene = NotebookScene(backstage(), session)
    while scene.leaf.id != page:
        scene.tick(RIGHT)
    return scene


def test_every_page_is_reached_both_ways_and_by_its_tab(session: Session) -> None:
    """Left and right go around; a click on a tab opens its page."""
    scene = NotebookScene(backstage(), session)
    names = [leaf.id for leaf in scene.leaves]
    assert names == ["todo", "people", "purse", "things", "keys", "drawing"]
    for controls, order in ((RIGHT, [1, 2, 3, 4, 5, 0]), (LEFT, [5, 4, 3, 2, 1, 0])):
        seen = []
        for _ in names:
            scene.tick(controls)
            seen.append(scene.page)
        assert seen == order
    for number in (3, 0, 5):
        scene.tick(click(f"page:{number}"))
        assert scene.page == number


@pytest.mark.parametrize("action", [Action.NOTEBOOK, Action.CANCEL, Action.MENU])
def test_it_is_closed_by_the_key_that_opened_it(session: Session, action: Action) -> None:
    """And by those that lead back everywhere."""
    play = Play(backstage(), session)
    pushed = play.tick(press(Action.NOTEBOOK))
    assert isinstance(pushed, Push)
    assert isinstance(pushed.scene, NotebookScene)
    assert pushed.scene.tick(press(action)) == Pop()


def test_help_comes_in_two_steps(session: Session) -> None:
    """First where, then what, and then there is no more to ask for."""
    scene = NotebookScene(backstage(), session)
    told = []
    for _ in range(3):
        told.append(scene.leaf.entries[0].below)
        assert scene.menu.current.id == ("hint" if len(told) < 3 else "objective")
        scene.tick(CONFIRM)
    assert told == [(), ("objective.tap.where",), ("objective.tap.where", "objective.tap.what")]


def test_the_purse_has_every_entry_and_the_sum(session: Session) -> None:
    """The date stands once above what happened on one day."""
    leaf = _open(session, "purse").leaf
    assert [(entry.text, entry.paise) for entry in leaf.entries] == [
        ("reason.jar", 11800),
        ("reason.milk", -4340),
    ]
    assert [bool(entry.above) for entry in leaf.entries] == [True, False]
    assert leaf.sums == (("notebook.in_hand", 7460),)
    assert leaf.asides == ("purse.tin",)


def test_people_and_keys_are_there_as_far_as_she_knows(session: Session) -> None:
    """Somebody of whom nothing is known is not met yet."""
    people = _open(session, "people").leaf.entries
    assert [(entry.id, entry.detail) for entry in people] == [("Inder", ("people.inder.films",))]
    assert [entry.text for entry in _open(session, "keys").leaf.entries] == ["ring.matron"]


def test_things_and_notes_are_what_memory_holds(session: Session) -> None:
    """With the words that belong to them."""
    assert _open(session, "things").leaf.entries[0].detail == ("item.bowl.words",)
    assert NotebookScene(backstage(), session).leaf.asides == ("note.advice",)


def test_a_finished_drawing_begins_with_its_first_line(house: MakeHouse) -> None:
    """The first line lies over the five parts of the house, and is on every page."""
    begun = Session.begin(house("title: Start\n---\n<<task drawing>>\nOne.\n===\n").load())
    begun.tick()
    assert _open(begun, "drawing").leaf.parts == ()
    begun.skip_task()
    scene = _open(begun, "drawing")
    assert scene.first_line == "window"
    assert scene.leaf.parts[-1] == "drawing_window"
    assert len(scene.leaf.parts) == 6


def test_a_long_right_page_is_turned_over(session: Session) -> None:
    """Confirm or a click goes through its parts and around; another row begins anew."""
    scene = _open(session, "purse")
    scene.overleaves = 3
    seen = []
    for controls in (CONFIRM, click("overleaf"), CONFIRM):
        scene.tick(controls)
        seen.append(scene.overleaf)
    assert seen == [1, 2, 0]
    scene.tick(CONFIRM)
    scene.tick(DOWN)
    assert scene.overleaf == 0


def test_a_page_without_rows_can_be_turned_over_too(session: Session) -> None:
    """There confirm has nothing else to do."""
    scene = _open(session, "drawing")
    scene.overleaves = 2
    scene.tick(CONFIRM)
    assert scene.overleaf == 1


def test_nothing_happens_by_itself(session: Session) -> None:
    """The book stays open, and the story stands still."""
    ticks = session.ticks
    scene = NotebookScene(backstage(), session)
    for controls in (IDLE, Controls(over="page:2"), Controls(wheel=1)):
        assert scene.tick(controls) is None
    assert session.ticks == ticks
