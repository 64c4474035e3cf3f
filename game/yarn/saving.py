"""Saves a conversation under names that outlive edits, and finds the way back into an edited script."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from game.yarn.state import SavedState

if TYPE_CHECKING:
    from game.yarn.vm import VM


class Resumption:
    """What a resumed conversation passes over."""


def save(vm: VM) -> SavedState:
    """The state of a machine."""
    raise NotImplementedError


def load(vm: VM, saved: SavedState, renamed: Mapping[str, str]) -> None:
    """Puts a saved state back."""
    raise NotImplementedError
