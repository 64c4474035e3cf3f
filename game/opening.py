"""What the window opens with: the words of the title, the content behind it, or another beginning."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from game.core.lasting import lasting
from game.scenes.backstage import Backstage
from game.scenes.scene import Scene

if TYPE_CHECKING:
    from game.content import Content

NEXT_NEEDED = (
    "game.scenes.play",
    "game.scenes.slots",
    "game.view.scenes.play",
    "game.scenes.notebook",
    "game.view.scenes.notebook",
)
"""Modules that the first click asks for, or the first look into the notebook: read behind the title."""


@dataclass(frozen=True, slots=True)
class Options:
    """How the game was asked to open: a map and mark to stand at, a chapter to begin with, chance's seed.

    `live` reads maps and scripts anew when they are saved. `frames` closes the window after so many frames,
    for measuring.
    """

    map: str | None = None
    mark: str | None = None
    chapter: int | None = None
    seed: int = 0
    software: bool = False
    window: bool = False
    live: bool = False
    frames: int | None = None


def words(language: str) -> Callable[..., str]:
    """The words alone, for the title does not wait for maps and scripts."""
    from game.content.translation import words_in
    from game.view.roots import assets

    return words_in(language, assets())


def load(backstage: Backstage) -> None:
    """Fill the library; runs in a thread of its own while the title is on."""
    library = backstage.library
    try:
        from game.view.versions import versions

        backstage.versions.update(versions())
        from game.content import ContentError, load_content

        try:
            with lasting():
                library.content = load_content()
        except ContentError as error:
            library.problems = error.problems
        else:
            for name in NEXT_NEEDED:
                import_module(name)
            from game.view.warm import read_ahead

            read_ahead(library.content)
    except Exception as error:  # a fault here must show in the window, not vanish with its thread
        library.fault = f"{type(error).__name__}: {error}"


def beginning(options: Options, backstage: Backstage) -> Callable[[Content], Scene] | None:
    """How to begin where `options` ask for another beginning than the title."""
    if options.map is None and options.chapter is None:
        return None

    def begun(content: Content) -> Scene:
        from game.scenes.play import Play
        from game.session.playthrough import begin_at

        session = begin_at(content, options.map, options.mark, options.chapter, options.seed)
        return Play(backstage, session)

    return begun
