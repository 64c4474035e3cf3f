"""Walls are merged into few boxes that cover exactly the same ground."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.geometry import Box
from game.places.pictures import FLIP_DIAGONAL, FLIP_X, FLIP_Y
from game.places.solids import flipped, merged

boxes = st.builds(Box, st.integers(0, 8), st.integers(0, 8), st.integers(1, 4), st.integers(1, 4))


def ground(walls: tuple[Box, ...] | list[Box]) -> set[tuple[int, int]]:
    """Every pixel that `walls` cover."""
    return {(x, y) for wall in walls for x in range(wall.x, wall.right) for y in range(wall.y, wall.bottom)}


@given(st.lists(boxes, max_size=12))
def test_merging_changes_no_pixel(walls: list[Box]) -> None:
    """Fewer boxes or as many, and the same ground."""
    fewer = merged(walls)
    assert ground(fewer) == ground(walls)
    assert len(fewer) <= len(walls)


def test_a_room_of_tiles_becomes_one_box() -> None:
    """Rows first, then rows of one width."""
    assert merged(Box(x * 64, y * 64, 64, 64) for x in range(5) for y in range(4)) == (Box(0, 0, 320, 256),)


@pytest.mark.parametrize(
    ("flips", "expected"),
    [
        (0, Box(1, 2, 3, 4)),
        (FLIP_X, Box(6, 2, 3, 4)),
        (FLIP_Y, Box(1, 14, 3, 4)),
        (FLIP_DIAGONAL, Box(2, 1, 4, 3)),
        (FLIP_DIAGONAL | FLIP_X, Box(14, 1, 4, 3)),
    ],
)
def test_walls_are_flipped_with_their_tile(flips: int, expected: Box) -> None:
    """A tile of 10 by 20 pixels; along the diagonal first, as Tiled does it."""
    assert flipped(Box(1, 2, 3, 4), (10, 20), flips) == expected
