"""Checks that every node of the scripts can be come to, from a map, another node or the game itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from game.core.problems import Problem
from game.yarn.lint import unreachable

if TYPE_CHECKING:
    from game.content.content import Content

_CHAPTER_BEGINS = re.compile(r"Ch\d+_Begin")


def check_ways(content: Content) -> Iterator[Problem]:
    """Every node that nothing leads to."""
    for found in unreachable(content.program, _entries(content)):
        yield Problem(found.file, found.place, found.what, found.remedy)


def _entries(content: Content) -> set[str]:
    """The nodes that the game itself starts: the first of all, of each chapter, and those that maps name."""
    started = {node for node in content.program.nodes if _CHAPTER_BEGINS.fullmatch(node)}
    named = {
        getattr(each, name, "")
        for place in content.places.values()
        for each in place.objects
        for name in ("node", "look", "seen", "shut")
    }
    return started | named | {content.first_node}
