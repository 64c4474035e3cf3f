"""The sprites of light: what tiles has no seam, what is held by a point lies right about it."""

import tomllib

import numpy as np
import pytest
from PIL import Image

from tools.art.light import panes, pools
from tools.art.light.register import table


def _join(picture: Image.Image) -> float:
    """How much more a tile's opposite edges differ than two neighbouring lines within it, on average."""
    pixels = np.asarray(picture.convert("RGBA")).astype(float)
    across = np.abs(pixels[:, 0] - pixels[:, -1]).mean() - np.abs(pixels[:, 1] - pixels[:, 0]).mean()
    down = np.abs(pixels[0] - pixels[-1]).mean() - np.abs(pixels[1] - pixels[0]).mean()
    return float(max(across, down))


@pytest.mark.parametrize("make", [pools.paper, panes.rain])
def test_tiles_have_no_seam(make: object) -> None:
    """Paper and rain can be laid side by side: their edges differ no more than lines within them."""
    assert callable(make)
    assert _join(make()) < 2.5


@pytest.mark.parametrize("make", [pools.pool, pools.candle])
def test_pools_fade_to_nothing(make: object) -> None:
    """A pool is brightest in its middle and black along its whole edge, so that no square shows."""
    assert callable(make)
    level = np.asarray(make().convert("L")).astype(int)
    middle = level.shape[0] // 2
    assert level[middle, middle] == level.max()
    assert max(level[0].max(), level[-1].max(), level[:, 0].max(), level[:, -1].max()) == 0


@pytest.mark.parametrize("name", ["panes_day", "panes_moon"])
def test_panes_begin_at_the_point_they_are_held_by(name: str) -> None:
    """Window light begins at its anchor, the foot of the wall, and lies evenly to both sides of it there."""
    column, row = tomllib.loads(table())[name]["anchor"]
    level = np.asarray(getattr(panes, name)().convert("L")).astype(int)
    assert level[: row - 6].max(initial=0) < 24
    first = np.flatnonzero(level[row + 12] > 60)
    assert abs((first[0] + first[-1]) / 2 - column) < 14


def test_a_fan_shades_only_where_its_blades_are() -> None:
    """The fan's sprite is white but for the blades, so that multiplying with it leaves the room alone."""
    level = np.asarray(panes.fan().convert("L")).astype(int)
    assert level[0].min() == 255
    assert 0.05 < float((level < 200).mean()) < 0.4
