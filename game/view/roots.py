"""Where the pictures and sounds lie: beside the game in a checkout, inside it once installed."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path


@lru_cache(maxsize=1)
def assets() -> Path:
    """The folder of all that is painted, set and sounded."""
    game = Path(__file__).resolve().parent.parent
    inside = game / "assets"
    return inside if inside.is_dir() else game.parent / "assets"
