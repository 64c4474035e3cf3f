"""How saves of earlier versions become saves of this one."""

from __future__ import annotations

from collections.abc import Mapping

from game.storage.sealed import Upgrade

UPGRADES: Mapping[int, Upgrade] = {}
"""By version: turns the plain values of a snapshot of that version into those of the next."""
