"""Rain falls where the sky is open, and nowhere else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pygame
from hypothesis import given
from hypothesis import strategies as st

from game.core.geometry import Box, Point
from game.places import Cell, Place, Room, TileImage, TileLayer
from game.view.place.pieces import Glass
from game.view.place.weather import Rain, _rectangles, _scattered, open_air

CELLS = st.sets(st.tuples(st.integers(0, 8), st.integers(0, 8)))


def _place(*names: str) -> Place:
    cells = tuple(
        Cell(column, 0, TileImage(Path(f"{name}.png"), Box(0, 0, 64, 64)), 0)
        for column, name in enumerate(names)
    )
    return Place(
        name="yard", size=(len(names), 1), layers=(TileLayer("ground", 1.0, True, Point(0, 0), cells),)
    )


@given(CELLS)
def test_the_open_ground_is_covered_once(cells: set[tuple[int, int]]) -> None:
    """The rectangles hold every cell, each in one of them, and no other cell."""
    covered = [
        (column, row)
        for left, top, wide, high in _rectangles(cells)
        for column in range(left, left + wide)
        for row in range(top, top + high)
    ]
    assert sorted(covered) == sorted(cells)


def test_only_ground_under_the_sky_is_open() -> None:
    """A floor is dry, a yard is not."""
    assert open_air(_place("yard", "yard", "cement", "grass")) == (
        pygame.Rect(0, 0, 128, 64),
        pygame.Rect(192, 0, 64, 64),
    )


def test_no_ring_opens_on_the_sky() -> None:
    """Rain falls before sky and sea, but opens rings on ground alone."""
    rain = Rain(_place("sky", "sea", "road"), [])
    assert rain.open == (pygame.Rect(0, 0, 192, 64),)
    assert rain.wet == (pygame.Rect(128, 0, 64, 64),)


def test_rain_falls_before_a_house_front_that_a_map_calls_open() -> None:
    """A balcony gets wet, the room behind it does not; rings open on neither."""
    rooms = (Room(name="kitchen", box=Box(0, 0, 64, 64)), Room(name="open_street", box=Box(64, 0, 64, 64)))
    rain = Rain(replace(_place("cement", "cement"), rooms=rooms), [])
    assert rain.open == (pygame.Rect(64, 0, 64, 64),)
    assert rain.wet == ()


def test_no_drop_falls_on_a_dry_floor() -> None:
    """Pixels beside the yard are never touched."""
    rain = Rain(_place("cement", "yard", "yard", "cement"), [])
    target = pygame.Surface((256, 64))
    wet = False
    for age in range(0, 90, 3):
        target.fill((0, 0, 0))
        rain.paint(target, Box(0, 0, 256, 64), age, storm=True, calm=False)
        dry = (target.subsurface(0, 0, 64, 64), target.subsurface(192, 0, 64, 64))
        assert all(not any(pygame.image.tobytes(part, "RGB")) for part in dry)
        wet = wet or any(pygame.image.tobytes(target.subsurface(64, 0, 128, 64), "RGB"))
    assert wet


def test_rain_runs_down_glass_only() -> None:
    """Where the mask is clear, no streak is painted."""
    mask = pygame.Surface((64, 64), pygame.SRCALPHA)
    mask.fill((255, 255, 255, 255), (0, 0, 32, 64))
    rain = Rain(_place("cement"), [Glass(mask, (0, 0))])
    target = pygame.Surface((64, 64))
    seen = b""
    for age in range(0, 40, 3):
        rain.paint(target, Box(0, 0, 64, 64), age, storm=False, calm=False)
        seen += pygame.image.tobytes(target.subsurface(0, 0, 32, 64), "RGB")
    assert any(seen)
    assert not any(pygame.image.tobytes(target.subsurface(32, 0, 32, 64), "RGB"))


def test_less_motion_makes_the_rain_hang_still() -> None:
    """Every frame is the same."""
    rain = Rain(_place("yard", "yard"), [])
    frames = set()
    for age in range(5):
        target = pygame.Surface((128, 64))
        rain.paint(target, Box(0, 0, 128, 64), age, storm=False, calm=True)
        frames.add(pygame.image.tobytes(target, "RGB"))
    assert len(frames) == 1


@given(st.integers(0, 60), st.integers(0, 9999))
def test_a_ring_opens_inside_its_ground(number: int, round_: int) -> None:
    """Wherever chance puts it."""
    ground = pygame.Rect(64, 128, 320, 192)
    assert ground.collidepoint(_scattered(number, round_, ground))
