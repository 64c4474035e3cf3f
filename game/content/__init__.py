"""All that was authored, loaded once into frozen values, with every name in it checked against the others."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.content.content import Content, load_content
    from game.content.folders import Folders, find_folders
    from game.content.problems import ContentError
    from game.content.words import Words

__all__ = ["Content", "ContentError", "Folders", "Words", "find_folders", "load_content"]

_HOMES = {
    "Content": "content",
    "ContentError": "problems",
    "Folders": "folders",
    "Words": "words",
    "find_folders": "folders",
    "load_content": "content",
}


def __getattr__(name: str) -> object:
    """What is asked for by name: the title needs the words alone, a third of a second before the rest."""
    if name not in _HOMES:
        raise AttributeError(f"module '{__name__}' has no attribute '{name}'")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
