"""Checks that every name used anywhere in the content is one that something else has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.content.checks.art import check_art
from game.content.checks.known import Known
from game.content.checks.maps import check_maps
from game.content.checks.options import check_options
from game.content.checks.scripts import check_scripts
from game.content.checks.tables import check_tables
from game.core.problems import Problem

if TYPE_CHECKING:
    from game.content.content import Content


def check_names(content: Content) -> list[Problem]:
    """Every name that nothing has, wherever it is used, with the nearest right word."""
    known = Known(content)
    return [
        *check_scripts(content, known),
        *check_options(content),
        *check_maps(content, known),
        *check_tables(content, known),
        *check_art(content),
    ]


__all__ = ["Known", "check_names"]
