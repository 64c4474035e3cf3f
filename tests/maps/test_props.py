"""The things that furnish the maps: each fits its box, stands on its ground line and is drawn on disk."""

from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from PIL import Image

import tools.art.places  # noqa: F401 - enters the props
from tools.art.kit.props import GLOWS, PAD, PROPS, render, render_glow
from tools.art.kit.units import px
from tools.art.places import floors, grids, newbuild
from tools.art.places.catalogue import COLLECTIONS
from tools.art.places.chawl import tiles as chawl
from tools.art.places.film_flat import tiles as film_flat
from tools.art.places.glass import GLASS, render_glass
from tools.art.places.her_room import tiles as her_room
from tools.art.places.register import GRIDS
from tools.art.places.tilesets import collection

TILESETS = Path(__file__).parents[2] / "assets" / "tilesets"
FAINT = 12
"""Opacity, of 255, up to which a shadow may reach the edge of its picture."""
WALKED_ON = floors.FLOORS | newbuild.FLOORS | chawl.FLOORS | film_flat.FLOORS | her_room.FLOORS
NOT_STOOD_ON = {"border", "step", "tread", "board_edge", "country_tiles", "mangalore"}
"""Edges, a stair, and roofs."""
NAMES = [name for names in COLLECTIONS.values() for name in names]


def _edge(picture: Image.Image) -> int:
    """The greatest opacity along the edges of a picture."""
    alpha = np.asarray(picture)[..., 3]
    return int(max(alpha[0].max(), alpha[-1].max(), alpha[:, 0].max(), alpha[:, -1].max()))


@pytest.mark.parametrize("name", NAMES)
def test_nothing_touches_the_edge_of_its_picture(name: str) -> None:
    """No drawing is cut off by its box, nor are its glow and its shadow."""
    assert _edge(render(name)) <= FAINT
    if name in GLOWS:
        assert _edge(render_glow(name)) <= FAINT


@pytest.mark.parametrize("name", ["chawl_sky", "sea_side"])
def test_air_has_no_grain(name: str) -> None:
    """A sky is as even as it was washed, so that it can lie beside another piece of itself."""
    rows = np.asarray(render(name))[20:60, 20:-20, :3]
    assert (rows == rows[:, :1]).all()


@pytest.mark.parametrize("name", [name for name in NAMES if PROPS[name].foot])
def test_feet_lie_inside_and_reach_the_ground_line(name: str) -> None:
    """A footprint lies within its picture and ends at the ground line, so that people sort rightly."""
    thing = PROPS[name]
    foot = thing.footprint
    assert foot is not None
    assert foot.x >= 0
    assert foot.x + foot.width <= thing.width
    assert thing.height - PAD - 3 <= foot.y + foot.height <= thing.height - PAD


@pytest.mark.parametrize("name", sorted(GLASS))
def test_glass_is_part_of_its_window(name: str) -> None:
    """One sees out only where the window is painted, and through a good part of it."""
    glass = np.asarray(render_glass(name))[..., 3] > 128
    window = np.asarray(render(name))[..., 3] > 128
    assert not (glass & ~window).any()
    assert glass.mean() > 0.1


@pytest.mark.parametrize("name", sorted(COLLECTIONS))
def test_collections_on_disk_are_those_that_are_drawn(name: str) -> None:
    """The TSX says what the catalogue says, and every picture it names is there in the size it names."""
    text = (TILESETS / f"{name}.tsx").read_text()
    assert text == collection(name, COLLECTIONS[name])
    for image in ElementTree.fromstring(text).iter("image"):
        with Image.open(TILESETS / str(image.get("source"))) as picture:
            assert picture.size == (int(image.get("width", 0)), int(image.get("height", 0)))


@pytest.mark.parametrize("name", sorted(GRIDS))
def test_grids_on_disk_are_those_that_are_drawn(name: str) -> None:
    """The TSX of a grid is the one that is drawn now, so that maps mean the same tiles."""
    sheet = GRIDS[name]()
    assert (TILESETS / f"{name}.tsx").read_text() == sheet.document(name)


@pytest.mark.parametrize("first", [0, 16])
def test_neighbouring_ground_tiles_join_without_a_seam(first: int) -> None:
    """Two tiles that agree in their common corners have the same pixels, nearly, along their common edge."""
    tiles = grids.earth().tiles
    side = px(48)
    for left in range(16):
        for right in range(16):
            if (left & 1, left & 2) != (right & 8 and 1, (right & 4) >> 1):
                continue
            edge = np.asarray(tiles[first + left]).astype(int)[:, side - 1, :3]
            next_edge = np.asarray(tiles[first + right]).astype(int)[:, 0, :3]
            assert np.abs(edge - next_edge).mean() < 14


@pytest.mark.parametrize("name", sorted(WALKED_ON.keys() - NOT_STOOD_ON))
def test_floors_are_quieter_than_people(name: str) -> None:
    """No floor that people stand on has more contrast than the patterned cement tile: 13 hundredths."""
    brightness = np.asarray(WALKED_ON[name]().convert("L")).astype(float)
    dark, light = np.percentile(brightness, [5, 95])
    assert (light - dark) / 255 <= 0.135
