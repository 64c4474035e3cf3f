"""Sunlight lies on the floor, climbs what stands in it, and what stands throws a shadow."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.core.geometry import Box, Point
from game.places import Light, ObjectLayer, Place, PlacedPicture, TileImage
from game.places.objects import LightKind
from game.view.place.beams import LEAN, RISE, Stance
from game.view.place.lightmap import LightMap, composed
from game.view.place.lit import Lit
from game.view.place.moods import MOODS
from game.view.place.scenery import Scenery, Whereabouts
from tests.view.conftest import shown

SUN, NIGHT = MOODS["afternoon"], MOODS["night"]
WINDOW = Light(name="window", at=Point(200, 60), box=Box(200, 60, 0, 0), kind=LightKind.WINDOW)


@pytest.fixture(scope="module")
def light() -> LightMap:
    return composed((640, 420), SUN, [WINDOW])


def _lit(light: LightMap, rect: pygame.Rect, stance: Stance | None) -> pygame.Surface:
    image = pygame.Surface(rect.size)
    image.fill((120, 120, 120))
    return light.light(image, rect.topleft, stance)


def _near(first: pygame.Color, second: pygame.Color, levels: int) -> bool:
    return all(abs(a - b) <= levels for a, b in zip(first[:3], second[:3], strict=True))


def test_the_foot_of_what_stands_has_the_light_of_the_floor_there(light: LightMap) -> None:
    """So that the patch bends where it meets a front, and does not break."""
    rect = pygame.Rect(180, 100, 160, 80)
    floor, front = _lit(light, rect, None), _lit(light, rect, Stance(rect.bottom))
    assert all(_near(floor.get_at((x, 79)), front.get_at((x, 79)), 40) for x in range(0, 160, 4))
    assert any(not _near(floor.get_at((x, 20)), front.get_at((x, 20)), 40) for x in range(0, 160, 4))


def test_a_front_takes_the_ray_that_would_reach_the_floor_farther_on(light: LightMap) -> None:
    """At height h that of the floor h / RISE before it, and LEAN as far to the right."""
    foot, height = 160, 60
    rect = pygame.Rect(150, 60, 200, 100)
    front = _lit(light, rect, Stance(foot))
    farther = round(height / RISE)
    floor = _lit(light, pygame.Rect(150, foot + farther - 4, 400, 8), None)
    hits = [
        _near(front.get_at((x, foot - height - rect.y)), floor.get_at((x + round(LEAN * farther), 4)), 48)
        for x in range(0, 200, 2)
    ]
    assert sum(hits) > 85


def test_a_top_takes_up_the_light_where_the_front_ends(light: LightMap) -> None:
    """The rows on both sides of the edge agree."""
    rect = pygame.Rect(180, 80, 160, 100)
    stood = _lit(light, rect, Stance(rect.bottom, front=40))
    edge = rect.h - 40
    assert sum(_near(stood.get_at((x, edge - 2)), stood.get_at((x, edge + 2)), 40) for x in range(160)) > 140


def test_who_stands_beyond_the_light_stands_in_none(light: LightMap) -> None:
    """Though her head is drawn over the patch."""
    rect = pygame.Rect(WINDOW.at.x + 170, 300, 60, 100)
    lying, standing = _lit(light, rect, None), _lit(light, rect, Stance(rect.bottom))
    assert max(lying.get_at((x, 10)).r - standing.get_at((x, 10)).r for x in range(60)) > 20


def test_what_hangs_on_the_window_wall_takes_no_beam(light: LightMap) -> None:
    """Nothing falls on what stands behind the glass."""
    rect = pygame.Rect(180, 0, 60, WINDOW.at.y)
    bare = LightMap(replace(light.shade, beams=()), replace(light.glow, beams=()))
    one, other = (_lit(each, rect, Stance(WINDOW.at.y)) for each in (light, bare))
    assert all(one.get_at((x, y)) == other.get_at((x, y)) for x in range(60) for y in range(rect.h))


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """A pale floor without walls, and a chest on it that may be gone."""
    picture = pygame.Surface((60, 90), pygame.SRCALPHA)
    pygame.draw.rect(picture, (90, 140, 80, 255), (6, 20, 48, 60))
    pygame.image.save(picture, str(tmp_path / "chest.png"))
    image = TileImage(tmp_path / "chest.png", Box(0, 0, 60, 90))
    foot = (Box(206, 150, 48, 20),)
    pictures = (PlacedPicture("chest", image, 200, 180, 60, 90, thing=True, solids=foot),)
    layer = ObjectLayer("furniture", 1.0, True, Point(0, 0), True, pictures)
    return Place(name="room", size=(6, 5), layers=(layer,), lights=())


class _Paved(Scenery):
    """A room with a bright floor."""

    def ground(self, part: pygame.Rect) -> pygame.Surface:
        ground = super().ground(part)
        ground.fill((200, 200, 200))
        return ground


def test_what_stands_in_the_sun_throws_a_shadow_that_goes_with_it(place: Place) -> None:
    """Down and to the right, on the floor; gone with the Thing, and with the sun."""
    scenery = _Paved(place, "")
    spot = (262, 176)
    sunny, dark = Lit(scenery, SUN, [], {}), Lit(scenery, NIGHT, [], {})
    gone = {"chest": Whereabouts(present=False)}
    bare = shown(Lit(scenery, SUN, [], gone), place).get_at(spot)
    assert shown(sunny, place).get_at(spot).r < bare.r - 20
    sunny.arrange(gone)
    assert shown(sunny, place).get_at(spot) == bare
    assert shown(dark, place).get_at(spot) == shown(Lit(scenery, NIGHT, [], gone), place).get_at(spot)


def test_who_stands_still_is_lit_once(place: Place) -> None:
    """The same picture at the same place is not lit again, and another is."""
    lit = Lit(Scenery(place, ""), SUN, [], {})
    image = pygame.Surface((20, 40), pygame.SRCALPHA)
    first = lit.figure(image, (10, 10), 50, 50)
    assert lit.figure(image, (10, 10), 50, 50).at(0) is first.at(0)
    assert lit.figure(image, (12, 10), 50, 50).at(0) is not first.at(0)
