"""Checks that every name used anywhere in the content is one that something else has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.content.checks.art import check_art
from game.content.checks.facts import check_facts
from game.content.checks.known import Known
from game.content.checks.maps import check_maps
from game.content.checks.options import check_options
from game.content.checks.reach import check_reach
from game.content.checks.scripts import check_scripts
from game.content.checks.tables import check_tables
from game.content.checks.ways import check_ways
from game.core.problems import Problem

if TYPE_CHECKING:
    from game.content.content import Content


def check_names(content: Content) -> list[Problem]:
    """Every name that nothing has, wherever it is used, with the nearest right word.

    Nodes that nothing leads to are told only where all names are known: a misspelt one loses all behind it.
    """
    known = Known(content)
    unknown = [
        *check_scripts(content, known),
        *check_facts(content, known),
        *check_options(content),
        *check_maps(content, known),
        *check_reach(content),
        *check_tables(content, known),
        *check_art(content),
    ]
    return unknown or list(check_ways(content))


__all__ = ["Known", "check_names"]
