"""Whatever is pressed, nothing breaks, and the story can still be brought to the end of its chapter."""

from __future__ import annotations

from game.content import Content
from tools.fuzz import Fuzz

TICKS = 20_000
SCENES = {"Title", "Play", "Pause", "SettingsScene", "BindingsScene", "Slots", "Question", "NotebookScene"}


def test_random_wishes_break_nothing(content: Content) -> None:
    """Menus and play are reached, and from wherever the fuzz stops the pilot ends the chapter."""
    fuzz = Fuzz(content, seed=1982)
    for chapter in (None, 1, 0):
        if chapter is not None:
            fuzz.begin(chapter)
        for _ in range(TICKS):
            fuzz.tick()
        start = fuzz.session.memory.chapter
        end = fuzz.finish().memory
        assert end.ended or end.chapter > start
    assert fuzz.scenes >= SCENES


def test_the_same_seed_wishes_the_same(content: Content) -> None:
    """A fault that was found once is found again."""
    runs = [Fuzz(content, seed=3) for _ in range(2)]
    for fuzz in runs:
        for _ in range(2000):
            fuzz.tick()
    first, second = runs
    assert first.scenes == second.scenes
    assert first.session.snapshot() == second.session.snapshot()
