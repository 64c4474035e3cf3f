"""Measures painting: a whole frame against the least that a frame can cost."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from game.core.controls import Device

if TYPE_CHECKING:
    from game.session import Session
    from game.view.album import Studio

BLOCKS, BLOCK = 12, 12
"""How many blocks are measured, and how often a block repeats the work."""
SMALL, LARGE = (1280, 720), (1920, 1080)
FRAME_BOUND, LARGE_BOUND, HEAVY_BOUND, FIRST_BOUND, OPEN_BOUND = 25.0, 2.0, 30.0, 250.0, 50.0


def rows() -> list[tuple[str, float, float, str]]:
    """Name, value, bound and unit of each measurement; all of one run."""
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
    from game.content import load_content
    from game.core.lasting import lasting
    from game.opening import NEXT_NEEDED
    from game.session.playthrough import begin_at
    from game.view.album import Studio
    from game.view.warm import read_ahead

    with lasting():
        content = load_content()
    for name in NEXT_NEEDED:
        import_module(name)
    Studio(content)
    session = begin_at(content, "apartment")
    session.world.stage.weather = "rain"
    session.start(_talking(session))
    found = [_frame_row(session), _large_row(session), *_menu_rows(session)]
    for place in sorted(content.places):
        read_ahead(content, (place,))
        found += _place_rows(begin_at(content, place), place)
    return found


def _talking(session: Session) -> str:
    """A node that begins with a line, so that the panel is up."""
    return next(
        info.node for info in session.content.program.lines.values() if info.speaker and info.kind == "line"
    )


def _times(work: Callable[[], object], least: Callable[[], object]) -> float:
    """How many times `least` the work takes: the quietest block of each, the blocks in turn.

    What counts is the processor's time in this thread: painting waits for nothing, and neighbours on the
    machine do not count. A block is long enough to hold what happens only now and then.
    """
    for _ in range(5):
        work()
    blocks = [(_block(work), _block(least)) for _ in range(BLOCKS)]
    return min(each for each, _ in blocks) / min(each for _, each in blocks)


def _block(work: Callable[[], object]) -> float:
    began = time.thread_time()
    for _ in range(BLOCK):
        work()
    return time.thread_time() - began


def _flip(_painted: object) -> None:
    import pygame

    pygame.display.flip()


def _frame_row(session: Session) -> tuple[str, float, float, str]:
    import pygame

    studio, paint = _painting(session, SMALL)
    window = studio.screen.window.surface
    ground = pygame.Surface(SMALL).convert()
    return (
        "frame with light, rain, dialogue, against blit and flip",
        _times(paint, lambda: _flip(window.blit(ground, (0, 0)))),
        FRAME_BOUND,
        "x",
    )


def _large_row(session: Session) -> tuple[str, float, float, str]:
    import pygame

    studio, paint = _painting(session, LARGE)
    window = studio.screen.window.surface
    small = pygame.Surface(SMALL).convert()

    def least() -> None:
        pygame.transform.smoothscale(small, LARGE, window)
        pygame.display.flip()

    return (
        "the same at 1920x1080, against smoothscale and flip",
        _times(paint, least),
        LARGE_BOUND,
        "x",
    )


def _menu_rows(session: Session) -> list[tuple[str, float, float, str]]:
    """The menu whose frame costs most, and the notebook's first frame."""
    import pygame

    from game.scenes.bindings import BindingsScene
    from game.scenes.history import History
    from game.scenes.notebook import NotebookScene
    from game.scenes.pause import Pause
    from game.scenes.play import Play
    from game.scenes.scene import Scene, Stack
    from game.scenes.settings import SettingsScene
    from game.scenes.slots import Slots

    studio, paint = _painting(session, SMALL)
    paint()
    stage = studio.backstage
    play = Play(stage, session)

    def painted(*over: Scene) -> Callable[[], None]:
        stack = Stack(play)
        stack.scenes = [play, *over]
        return lambda: studio.screen.paint(stack, stage)

    began = time.thread_time()
    painted(NotebookScene(stage, session))()
    opened = (time.thread_time() - began) * 1000
    window = studio.screen.window.surface
    ground = pygame.Surface(SMALL).convert()
    pause = Pause(stage, session)
    costs = {
        type(scene).__name__: _times(painted(pause, scene), lambda: _flip(window.blit(ground, (0, 0))))
        for scene in (
            SettingsScene(stage),
            BindingsScene(stage, Device.KEYS),
            NotebookScene(stage, session),
            History(stage, session),
            Slots(stage, session),
        )
    }
    heaviest = max(costs, key=lambda name: costs[name])
    return [
        (f"heaviest menu ({heaviest}), against blit and flip", costs[heaviest], HEAVY_BOUND, "x"),
        ("opening the notebook", opened, OPEN_BOUND, "ms"),
    ]


def _place_rows(session: Session, place: str) -> list[tuple[str, float, float, str]]:
    import pygame

    session.world.stage.weather = "storm"
    began = time.thread_time()
    studio, paint = _painting(session, SMALL)
    paint()
    first = (time.thread_time() - began) * 1000
    window = studio.screen.window.surface
    ground = pygame.Surface(SMALL).convert()
    stormy = _times(paint, lambda: _flip(window.blit(ground, (0, 0))))
    return [
        (f"{place} in a storm, against blit and flip", stormy, HEAVY_BOUND, "x"),
        (f"{place}, to its first frame, pictures read ahead", first, FIRST_BOUND, "ms"),
    ]


def _painting(session: Session, size: tuple[int, int]) -> tuple[Studio, Callable[[], None]]:
    """A window of `size`, and what paints `session` on it as play would, a tick later each time."""
    import pygame

    from game.scenes.play import Play
    from game.scenes.scene import Stack
    from game.view.album import Studio

    studio = Studio(session.content)
    pygame.display.set_mode(size)
    studio.screen.window.resized()
    play = Play(studio.backstage, session)
    play.attend()
    stack = Stack(play)

    def paint() -> None:
        session.ticks += 1
        studio.screen.paint(stack, studio.backstage)

    return studio, paint


if __name__ == "__main__":
    for name, value, bound, unit in rows():
        print(f"{name:60} {value:8.2f} <= {bound:7.2f} {unit}")
