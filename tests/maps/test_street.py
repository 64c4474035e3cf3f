"""The lane and the seafront: ground joins, the sea repeats, and the hoarding is one picture at a time."""

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from game.places import load_place
from game.places.pictures import TileLayer
from tools.art.kit.units import TILE, px
from tools.art.places.lane import ground
from tools.art.places.lane.sheets import road
from tools.art.places.seafront import water
from tools.art.places.seafront.sheets import beyond

MAPS = Path(__file__).parents[2] / "maps"
SIDE = px(TILE)
STATES = {
    (4, 27): {"hoarding_mouth"},
    (4, 91): {"hoarding_mouth"},
    (4, 92): {"hoarding_mouth", "hoarding_eyes"},
    (5, 123): {"hoarding_face"},
    (6, 242): set(),
    (7, 253): set(),
    (8, 377): {"hoarding_blue"},
}
"""What is on the white board, by chapter and day."""


def _gap(left: Image.Image, right: Image.Image) -> float:
    """How unlike what is seen is where two tiles meet, on average."""
    edges = []
    for tile, column in ((left, SIDE - 1), (right, 0)):
        pixels = np.asarray(tile.convert("RGBA")).astype(float)[:, column]
        edges.append(pixels[:, :3] * pixels[:, 3:] / 255)
    return float(np.abs(edges[0] - edges[1]).mean())


def test_pavement_joins_without_a_seam() -> None:
    """Tiles that agree in their common corners agree along their common edge, but for the joints of slabs."""
    tiles = road().tiles
    pairs = [
        (left, right)
        for left in range(16)
        for right in range(16)
        if (left & 1, left & 2) == (right & 8 and 1, (right & 4) >> 1)
    ]
    assert len(pairs) == 64
    assert [pair for pair in pairs if _gap(tiles[pair[0]], tiles[pair[1]]) > 16] == []


@pytest.mark.parametrize("make", [ground.cracked, ground.patched, ground.chipped, ground.stained])
def test_worn_ground_is_quieter_than_people(make: object) -> None:
    """Road and paving keep to the contrast that floors are allowed."""
    assert callable(make)
    brightness = np.asarray(make().convert("L")).astype(float)
    dark, light = np.percentile(brightness, [5, 95])
    assert (light - dark) / 255 <= 0.135


@pytest.mark.parametrize("row", [0, 1])
def test_waves_run_on_from_tile_to_tile(row: int) -> None:
    """In every frame each tile of a row goes on in the next one, and the last in the first."""
    for number in range(water.FRAMES):
        tiles = water.frame(row, number)
        for index, tile in enumerate(tiles):
            assert _gap(tile, tiles[(index + 1) % water.WIDE]) < 12


def test_waves_move_on_the_map() -> None:
    """The sea of the map is animated as the sheet says, and no two neighbouring frames are one picture."""
    sheet = beyond()
    place = load_place(MAPS / "seafront.tmx")
    layers = [each for each in place.layers if isinstance(each, TileLayer) and each.name == "waves"]
    cells = [cell for layer in layers for cell in layer.cells]
    assert len(cells) == 2 * place.size[0]
    assert all(len(cell.image.frames) == water.FRAMES for cell in cells)
    for frames in sheet.moving.values():
        shown = [sheet.tiles[number].tobytes() for number, _ in frames]
        assert all(one != other for one, other in pairwise(shown))


@pytest.mark.parametrize("when", sorted(STATES))
def test_the_hoarding_is_one_picture_at_a_time(when: tuple[int, int]) -> None:
    """By chapter and day: mouth, eyes over the mouth, the whole face, white, blue."""
    chapter, day = when
    names = {"chapter": lambda: chapter, "day": lambda: day}
    place = load_place(MAPS / "lane.tmx")
    painted = {thing.name: thing.when for thing in place.things if thing.name.startswith("hoarding_")}
    here = {name for name, rule in painted.items() if eval(rule, names)}
    assert here == STATES[when]
