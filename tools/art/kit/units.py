"""The one measure of all drawing: 48 units are a tile, exported at 4/3 pixel a unit."""

SCALE = 4 / 3
"""Exported pixels a unit."""

SAMPLES = 4
"""Samples a unit while drawing: three to an exported pixel, each way."""

TILE = 48
"""Units along the side of a tile (64 exported pixels)."""


def px(units: float) -> int:
    """Say how many exported pixels a length in units is, rounded to whole ones."""
    return round(units * SCALE)
