"""Every reachable story state of a chapter: what a player can come to, and whether she can always go on."""

from __future__ import annotations

from game.explorer.explorer import MOST_STATES, Entry, Exploration, explore
from game.explorer.findings import Finding
from game.explorer.report import report

__all__ = ["MOST_STATES", "Entry", "Exploration", "Finding", "explore", "report"]
