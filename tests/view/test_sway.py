"""Curtains and washing go to and fro in the air: still at the rod, most at the hem, not if unwanted."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from game.core.geometry import Box, Point
from game.places import ObjectLayer, Place, PlacedPicture, TileImage
from game.view.place.lit import Lit
from game.view.place.moods import MOODS
from game.view.place.scenery import Scenery
from game.view.place.sway import FRAMES, REACH, TICKS, swayed

SEEN = Box(0, 0, 128, 128)


def _cloth() -> tuple[pygame.Surface, pygame.Surface]:
    """A white cloth between two dark borders, and its mask."""
    image, mask = (pygame.Surface((60, 90), pygame.SRCALPHA) for _ in range(2))
    image.fill((20, 20, 20, 255))
    image.fill((250, 250, 250, 255), (20, 10, 20, 70))
    mask.fill((255, 255, 255, 255), (20, 10, 20, 70))
    return image, mask


def test_the_hem_goes_farthest_and_the_rod_is_still() -> None:
    """To both sides, by no more than REACH."""
    frames = swayed(*_cloth())
    ends = {row: {_bright(frame, row) for frame in frames} for row in (10, 79)}
    assert ends[10] == {(20, 39)}
    assert min(left for left, _ in ends[79]) == 20 - round(REACH)
    assert max(right for _, right in ends[79]) == 39 + round(REACH)


def test_what_lies_behind_is_never_bared() -> None:
    """The cloth is always where it hangs when it is still."""
    image, mask = _cloth()
    for frame in swayed(image, mask):
        assert all(frame.get_at((x, y)) == image.get_at((x, y)) for x in (20, 39) for y in range(10, 80))


def _bright(frame: pygame.Surface, row: int) -> tuple[int, int]:
    found = [x for x in range(60) if frame.get_at((x, row)).r > 200]
    return found[0], found[-1]


@pytest.fixture
def lit(tmp_path: Path) -> Lit:
    """A curtain that hangs flat on a wall and is no Thing."""
    for surface, name in zip(_cloth(), ("curtain.png", "curtain@sway.png"), strict=True):
        pygame.image.save(surface, str(tmp_path / name))
    image = TileImage(tmp_path / "curtain.png", Box(0, 0, 60, 90))
    hung = (PlacedPicture("", image, 10, 100, 60, 90),)
    layer = ObjectLayer("decor", 1.0, True, Point(0, 0), True, hung)
    return Lit(
        Scenery(Place(name="room", size=(2, 2), layers=(layer,), lights=()), ""), MOODS["none"], [], {}
    )


def _painted(lit: Lit, age: int) -> bytes:
    target = pygame.Surface(SEEN[2:])
    lit.paint(target, SEEN, [], age)
    return pygame.image.tobytes(target, "RGB")


def test_a_curtain_on_the_wall_moves_with_the_ticks(lit: Lit) -> None:
    """Each of its frames is seen, and at tick 0, which is less motion, it hangs still."""
    still = _painted(lit, 0)
    ages = [number * TICKS + 1 for number in range(FRAMES)]
    seen = [_painted(lit, age) for age in ages]
    assert len(set(seen)) > FRAMES // 2
    assert _painted(lit, ages[0] + FRAMES * TICKS) == seen[0]
    assert _painted(lit, 0) == still
