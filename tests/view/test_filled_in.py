"""What is chosen on a paper is seen on it: words in columns, marks, typed lines, stamps, a key taken off."""

from __future__ import annotations

from dataclasses import replace

import pygame
import pytest

from game.content import Content
from game.scenes.scene import Scene, Stack
from game.scenes.task import TaskScene
from game.session import Session
from game.story.tasks import TASKS, TaskState
from game.story.tasks.form import Form
from game.story.tasks.paper import Paper
from game.view.pictures import picture
from game.view.screen import Screen
from game.view.tasks import form, layers, paper, written
from game.view.window import Window
from tests.scenes.fakes import backstage

SHEET = pygame.Rect(60, 0, 690, 720)
"""Where on the screen papers lie, at the design's size."""
SETTLED = 900


def _sheet(content: Content, task: str, *actions: str, focus: str = "") -> bytes:
    """What is seen of a paper after these actions, without the boards beside it."""
    stage = backstage()
    stage.words = content.words
    stage.settings = replace(stage.settings, less_motion=True)
    scene = TaskScene(stage, Session.begin(content))
    state = TaskState()
    for action in actions:
        state = TASKS[task].act(state, action)
    scene.task, scene.state, scene.last = task, state, ""
    scene.menu.show(scene._rows(), focus)
    scene.last = actions[-1] if actions and actions[-1].startswith("end:") else ""
    scene.age = scene.since = SETTLED
    window = Window()
    pygame.display.set_mode((1280, 720))
    window.resized()
    shown: Scene = scene
    Screen(window, sound=False).paint(Stack(shown), stage)
    return pygame.image.tobytes(window.surface.subsurface(SHEET), "RGB")


def test_every_paper_and_form_has_a_sheet_and_room_on_it() -> None:
    """And so has everything that is laid over one, and each mark."""
    for name, task in TASKS.items():
        if isinstance(task, Paper | Form):
            assert picture(f"pictures/paper_{name}.png") is not None, name
        if isinstance(task, Form):
            assert name in form.BODIES
    for name, ends in layers.PRESSED.items():
        for end in ends:
            over, under = picture(f"pictures/paper_{name}_{end}.png"), picture(f"pictures/paper_{name}.png")
            assert over is not None, (name, end)
            assert under is not None, name
            assert over.get_size() == under.get_size()


@pytest.mark.parametrize(
    ("task", "before", "ends"),
    [
        ("register", (), ("end:his", "end:blank", "end:own")),
        ("school_form", (), ("end:name", "end:relation", "end:key")),
        ("school_counter", (), ("end:whole", "end:parts")),
        (
            "kavitas_letter",
            ("read:door", "read:share", "read:key", "read:sleep", "read:signed"),
            ("end:keep", "end:post"),
        ),
        ("clauses", (), ("married:true", "married:untrue", "married:ask")),
        ("statement", ("self:name", "him:thief"), ("deed:bare", "deed:sudden", "deed:meant")),
        ("slip", ("prisoner:shanta",), ("relation:worked", "relation:friend", "relation:nothing")),
    ],
)
def test_each_choice_leaves_another_sheet(
    content: Content, task: str, before: tuple[str, ...], ends: tuple[str, ...]
) -> None:
    """No two of what can be chosen look alike on the paper."""
    pictures = {_sheet(content, task, *before, end) for end in ends}
    assert len(pictures) == len(ends)


@pytest.mark.parametrize(
    ("task", "ends"), [("register", ("end:his", "end:own")), ("school_form", ("end:name", "end:key"))]
)
def test_what_is_thought_of_stands_there_faintly(content: Content, task: str, ends: tuple[str, ...]) -> None:
    """The row in focus is seen on the paper before it is taken, and otherwise when it was."""
    thought = {_sheet(content, task, focus=end) for end in ends}
    taken = {_sheet(content, task, end) for end in ends}
    assert len(thought | taken) == 2 * len(ends)


def test_a_thumb_and_a_stamp_are_pressed(content: Content) -> None:
    """Signed is not as unsigned, where nothing else has changed."""
    for task in ("statement", "slip", "memo"):
        rules = TASKS[task]
        done = rules.shortcut(TaskState()).done
        assert _sheet(content, task, *done[:-1]) != _sheet(content, task, *done)


def test_every_word_that_is_written_is_there(content: Content) -> None:
    """For each action that has a column, and for each way to end a paper with a free line."""
    for task, places in written.COLUMNS.items():
        for action in places:
            assert f"task.{task}.written.{action.partition(':')[2]}" in content.words
    for task in written.LINES:
        rules = TASKS[task]
        assert isinstance(rules, Paper)
        for end in rules.outcomes:
            assert f"task.{task}.written.{end}" in content.words
        assert written.LINES[task] in rules.points
    assert written.COLUMNS.keys() | written.LINES.keys() <= paper.BODIES.keys()
