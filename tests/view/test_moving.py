"""Animated tiles move by their own rhythm, under whatever stands there, and keep still where it is asked."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest
from PIL import Image

from game.core.geometry import Box
from game.places import load_place
from game.view.place.lit import Lit
from game.view.place.moods import mood_named, outdoors
from game.view.place.scenery import Scenery
from tests.places.project import Project, grid, objects, tiles

FRAMES = '<frame tileid="0" duration="200"/><frame tileid="1" duration="200"/>'
MOVING = f'<tile id="0"><animation>{FRAMES}</animation></tile>'
RED, BLUE, GREEN = (200, 0, 0), (0, 0, 200), (0, 200, 0)
HALF = 12
"""Ticks of one frame."""


@pytest.fixture
def lit(tmp_path: Path) -> Lit:
    """A row of tiles that turn from red to blue, and a green post on the second of them."""
    pygame.display.set_mode((1, 1))
    project = Project(tmp_path)
    sheet = Image.new("RGB", (128, 64), RED)
    sheet.paste(BLUE, (64, 0, 128, 64))
    sheet.save(project.tilesets / "floor.png")
    project.tileset("floor", grid(MOVING))
    Image.new("RGB", (128, 64), GREEN).save(project.tilesets / "post.png")
    project.tileset(
        "post", grid(source="post.png", attributes='objectalignment="bottomleft"').replace("floor", "post")
    )
    sets = (
        '<tileset firstgid="1" source="../assets/tilesets/floor.tsx"/>'
        '<tileset firstgid="5" source="../assets/tilesets/post.tsx"/>'
    )
    post = objects('<object id="?" gid="5" x="80" y="64" width="32" height="64"/>', name="furniture")
    place = load_place(project.map(tiles(1, 1, 1, 1) + post, tilesets=sets))
    return Lit(Scenery(place, "sky_day"), mood_named("none", "", ""), [], {})


def _colour(lit: Lit, age: int, x: int) -> tuple[int, ...]:
    target = pygame.Surface((256, 192))
    lit.paint(target, Box(0, 0, 256, 192), [], age)
    return tuple(target.get_at((x, 32)))[:3]


def _near(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    return all(abs(a - b) < 40 for a, b in zip(one, other, strict=True))


def test_a_tile_shows_each_frame_for_its_time(lit: Lit) -> None:
    """It is red for a fifth of a second, then blue, then red again; neighbours are one strip."""
    assert len(lit.moving) == 1
    seen = [_colour(lit, age, 10) for age in (0, HALF - 1, HALF, 2 * HALF - 1, 2 * HALF)]
    wanted = [RED, RED, BLUE, BLUE, RED]
    assert all(_near(colour, hoped) for colour, hoped in zip(seen, wanted, strict=True))


def test_what_stands_there_is_not_washed_over(lit: Lit) -> None:
    """The post is green at every age."""
    assert all(_near(_colour(lit, age, 96), GREEN) for age in (0, HALF, 2 * HALF))


def test_the_air_under_the_open_sky_is_brighter_by_day_only() -> None:
    """Morning and rain grow brighter without a roof, the night does not."""
    for hour, weather in (("morning", "clear"), ("afternoon", "rain")):
        mood = mood_named("", hour, weather)
        assert sum(outdoors(mood).ambient) > sum(mood.ambient) + 60
    night = mood_named("", "night", "clear")
    assert outdoors(night) is night
