"""All that was authored, loaded once into frozen values, with every name in it checked against the others."""

from __future__ import annotations

from game.content.content import Content, load_content
from game.content.folders import Folders, find_folders
from game.content.problems import ContentError
from game.content.words import Words

__all__ = ["Content", "ContentError", "Folders", "Words", "find_folders", "load_content"]
