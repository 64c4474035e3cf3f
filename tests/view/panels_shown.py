"""Every panel of the game over black, with made-up words and art as flat silhouettes: for their pictures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pygame

from game.content.words import Words
from game.core.controls import IDLE, Device
from game.core.settings import TextSpeed
from game.scenes.backstage import Backstage
from game.scenes.bindings import BindingsScene
from game.scenes.chapters import Chapters
from game.scenes.described import Described
from game.scenes.history import History
from game.scenes.leaflet import Leaflet
from game.scenes.lookout import Lookout
from game.scenes.notebook import NotebookScene
from game.scenes.pause import Pause
from game.scenes.play import Play
from game.scenes.question import Message, Question
from game.scenes.recap import Recap
from game.scenes.scene import Scene, Stack
from game.scenes.settings import SettingsScene
from game.scenes.slots import Slots
from game.scenes.stuck import Stuck
from game.scenes.task import TaskScene
from game.session import ChoiceStop, Choose, Next, Session
from game.story.tasks import TASKS, TaskState
from game.story.tasks.coda import Coda
from game.view import pictures
from game.view.screen import Screen
from game.view.window import Window
from tests.scenes.fakes import MemorySaves, backstage

SIZE = (480, 270)
SETTLED = 300
STORY = """\
title: Start
---
<<objective tap>>
<<earn 118 jar>>
<<pay 43.40 milk>>
<<give bowl>>
Inder: Come in, and shut the door behind you.
Pooja: It's raining. It has been raining since I came, and nobody has said so.
-> I'm going.
    Go.
-> I'm staying, until it has stopped.
    Stay.
===
"""
TABLE = """\
recap = { 0 = [[{ words = "One thing that happened, and then another." }], [{ words = "And then." }]] }
[people]
Inder = [{ words = "He says one thing about soap, and then another about another soap." }]
Bai = [{ words = "Late." }]
"""


class MadeUp(Words):
    """Says of any key its last two parts, so that no word of the game is in a picture."""

    def __init__(self) -> None:
        super().__init__({})

    def __call__(self, key: str, **values: object) -> str:
        return " ".join(key.replace("_", " ").split(".")[-2:])


def silhouette(path: Path) -> pygame.Surface | None:
    """A picture file as its outline, filled with a colour that it has where it is thickest."""
    made = pygame.image.load(str(path)).convert_alpha()
    small = pygame.transform.smoothscale(made, (9, 9))
    tint = max((small.get_at((x, y)) for x in range(9) for y in range(9)), key=lambda each: each.a)
    made.fill((0, 0, 0, 255), special_flags=pygame.BLEND_RGBA_MULT)
    made.fill((tint.r, tint.g, tint.b, 0), special_flags=pygame.BLEND_RGBA_ADD)
    return made


def shown(scene: Scene, stage: Backstage) -> pygame.Surface:
    """The scene as it stands on the screen, small."""
    window = Window()
    pygame.display.set_mode((1280, 720))
    window.resized()
    screen = Screen(window, sound=False)
    for clock in ("age", "since"):
        if hasattr(scene, clock):
            setattr(scene, clock, SETTLED)
    pictures.forget()
    screen.paint(Stack(scene), stage)
    pictures.forget()
    return pygame.transform.smoothscale(window.surface, SIZE)


def stage_of(session: Session) -> Backstage:
    """What scenes share: made-up words, two saves, nothing moving."""
    made = backstage(TextSpeed.INSTANT)
    made.words = MadeUp()
    made.settings = replace(made.settings, less_motion=True)
    assert isinstance(made.saves, MemorySaves)
    made.saves.write("1", session)
    made.saves.write("2", session)
    return made


def freed(session: Session) -> Session:
    """The session once all is said, by the last answers."""
    while not session.free:
        stop = session.stop
        session.tick(answer=Choose(1) if isinstance(stop, ChoiceStop) else Next())
    return session


Maker = Callable[[Backstage, Session], Scene]

MENUS: dict[str, Maker] = {
    "pause": Pause,
    "settings": lambda stage, _: SettingsScene(stage),
    "bindings_keys": lambda stage, _: BindingsScene(stage, Device.KEYS),
    "bindings_pad": lambda stage, _: BindingsScene(stage, Device.PAD),
    "saves": Slots,
    "loads": lambda stage, _: Slots(stage),
    "chapters": lambda stage, _: Chapters(stage),
    "history": History,
    "described": lambda stage, session: Described(stage, freed(session), lambda _controls: None),
    "described_waits": lambda stage, session: Described(stage, session, lambda _controls: None),
    "stuck": lambda stage, session: Stuck(stage, session, Lookout(), noticed=True),
    "question": lambda stage, _: Question(stage, "menu.ask_title", lambda: None),
    "message": lambda stage, _: Message(stage, ["It is damaged."], [("menu.load_older", lambda: None)]),
    "content_note": lambda stage, _: Leaflet(stage, "content_note"),
    "recap": Recap,
}


def _page(number: int) -> Maker:
    return lambda stage, session: NotebookScene(stage, session, number)


def _task(name: str) -> Maker:
    """A task's panel after its first two actions; the account book at its first leaf."""

    def make(stage: Backstage, session: Session) -> Scene:
        scene, rules, state = TaskScene(stage, session), TASKS[name], TaskState()
        for _ in range(0 if name == Coda.id else 2):
            state = rules.act(state, rules.actions(state)[0])
        scene.task, scene.state, scene.last = name, state, "".join(state.done[-1:])
        scene.menu.show(scene._rows())
        return scene

    return make


def _played(*, answering: bool) -> Maker:
    """The play while something is said, or where it can be answered."""

    def make(stage: Backstage, session: Session) -> Scene:
        while answering and not isinstance(session.stop, ChoiceStop):
            session.tick(IDLE, Next())
        play = Play(stage, session)
        for _ in range(3):
            play.tick(IDLE)
        return play

    return make


PANELS: dict[str, Maker] = {
    **MENUS,
    **{f"notebook_{number}": _page(number) for number in range(6)},
    "line": _played(answering=False),
    "answers": _played(answering=True),
    **{f"task_{name}": _task(name) for name in TASKS},
}
"""Every panel by name, made from what scenes share and a session that has come to its first line."""
