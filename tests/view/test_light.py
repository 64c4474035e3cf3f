"""Light is one sum: what is lit piece by piece looks as if all had been painted first and lit at once."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from game.core.geometry import Box, Point
from game.places import Light, ObjectLayer, Place, PlacedPicture, TileImage
from game.places.objects import LightKind
from game.view.palette import colour
from game.view.place.camera import Camera, lift_for
from game.view.place.lightmap import LightMap, composed
from game.view.place.lit import Lit
from game.view.place.moods import HOURS, MOODS, mood_named
from game.view.place.scenery import Scenery, Whereabouts
from tests.view.conftest import shown, unlike

SIZE = (6, 4)
NIGHT = MOODS["night"]


def _lamp(kind: LightKind = LightKind.LAMP) -> Light:
    return Light(
        name="lamp", at=Point(150, 100), box=Box(150, 100, 0, 0), colour="#ffcf85", radius=160, kind=kind
    )


def _png(path: Path, tint: tuple[int, int, int, int], size: tuple[int, int] = (60, 90)) -> Path:
    surface = pygame.Surface(size, pygame.SRCALPHA)
    surface.fill(tint)
    pygame.image.save(surface, str(path))
    return path


def _picture(path: Path, x: int, y: int, name: str = "", *, thing: bool = False) -> PlacedPicture:
    return PlacedPicture(name, TileImage(path, Box(0, 0, 60, 90)), x, y, 60, 90, thing=thing)


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """A floor with a lamp on it that shines by itself, and a chest that may be gone."""
    lamp, chest = tmp_path / "lamp.png", tmp_path / "chest.png"
    _png(lamp, (200, 120, 60, 255))
    _png(tmp_path / "lamp@glow.png", (255, 250, 220, 255), (60, 30))
    _png(chest, (90, 140, 80, 200))
    pictures = (_picture(lamp, 120, 160), _picture(chest, 200, 180, "chest", thing=True))
    layer = ObjectLayer("furniture", 1.0, True, Point(0, 0), True, pictures)
    return Place(name="room", size=SIZE, layers=(layer,), lights=(_lamp(),))


def _arranged(place: Place, lights: list[Light]) -> Lit:
    scenery = Scenery(place, "sky_night")
    return Lit(scenery, NIGHT, lights, {})


def _figure() -> pygame.Surface:
    surface = pygame.Surface((50, 80), pygame.SRCALPHA)
    pygame.draw.ellipse(surface, (240, 60, 120, 255), surface.get_rect())
    pygame.draw.rect(surface, (30, 30, 90, 128), (0, 60, 50, 20))
    return surface


def test_piece_by_piece_is_the_same_as_all_at_once(place: Place) -> None:
    """Multiplying and adding are linear: the short way and the long way agree to a few levels."""
    scenery = Scenery(place, "sky_night")
    lit = _arranged(place, [])
    corner, sort = (190, 110), 185
    everywhere = pygame.Rect(place.bounds)
    short = pygame.Surface(everywhere.size)
    lit.paint(short, Box(0, 0, *short.get_size()), [lit.figure(_figure(), corner, sort)])
    plain = scenery.ground(everywhere)
    for piece in scenery.pieces({}):
        plain.blit(piece.draw(), piece.corner)
    plain.blit(_figure(), corner)
    composed(plain.get_size(), NIGHT, []).light(plain, (0, 0))
    assert unlike(short, plain) <= 4


def test_who_stands_in_front_hides_a_glow(place: Place) -> None:
    """The shine of a lamp lies on the lamp, not on the person before it."""
    lit = _arranged(place, list(place.lights))
    spot = (145, 85)
    views = {}
    for name, sort in (("behind", 100), ("before", 200)):
        target = pygame.Surface(place.bounds[2:])
        lit.paint(target, place.bounds, [lit.figure(_figure(), (120, 50), sort)])
        views[name] = target.get_at(spot)
    assert views["behind"].r > 240
    assert views["before"].b < views["behind"].b - 60


def test_nothing_changes_where_nobody_stands(place: Place) -> None:
    """Painting somebody touches no pixel outside her own picture."""
    lit = _arranged(place, [])
    target = pygame.Surface((384, 256))
    lit.paint(target, Box(0, 0, 384, 256), [lit.figure(_figure(), (190, 110), 150)])
    bare = shown(lit, place)
    target.blit(bare, (190, 110), (190, 110, 50, 80))
    assert unlike(target, bare) == 0


def test_a_lamp_that_is_out_does_not_shine(place: Place) -> None:
    """Its shine is painted only while its light burns."""
    dark, burning = (_arranged(place, lights) for lights in ([], list(place.lights)))
    assert shown(dark, place).get_at((150, 80)).r < 120
    assert shown(burning, place).get_at((150, 80)).r > 240


def test_things_come_go_and_are_put_elsewhere(place: Place) -> None:
    """The picture of a Thing is where the Thing is."""
    scenery = Scenery(place, "")
    assert [piece.thing for piece in scenery.pieces({})] == ["", "chest"]
    assert [piece.thing for piece in scenery.pieces({"chest": Whereabouts(present=False)})] == [""]
    moved = scenery.pieces({"chest": Whereabouts(at=Point(100, 240))})[-1]
    assert (moved.corner, moved.sort) == ((70, 150), 240)


def test_what_comes_and_goes_leaves_nothing_behind(place: Place) -> None:
    """However Things are arranged one after another, the place looks as if arranged so at once."""
    scenery = Scenery(place, "")
    lit = Lit(scenery, NIGHT, [], {})
    states = [{}, {"chest": Whereabouts(at=Point(140, 170))}, {"chest": Whereabouts(present=False)}, {}]
    for things in states:
        lit.arrange(things)
        assert unlike(shown(lit, place), shown(Lit(scenery, NIGHT, [], things), place)) <= 2


def test_neighbouring_parts_of_the_light_meet() -> None:
    """Lit part by part, a floor looks as if it were lit at once: no seam, wherever it is cut."""
    light = composed((400, 300), NIGHT, [_lamp()])
    pale = pygame.Surface((400, 300))
    pale.fill((200, 180, 160))
    whole, parts = light.light(pale.copy(), (0, 0)), pale.copy()
    for corner in ((0, 0), (131, 0), (0, 77), (131, 77)):
        part = pygame.Rect(corner, (400, 300)).clip(pale.get_rect())
        part.size = (min(part.w, 131 if not part.x else 400), min(part.h, 77 if not part.y else 300))
        parts.blit(light.light(pale.subsurface(part).copy(), part.topleft), part)
    assert unlike(whole, parts) <= 1


def test_beyond_the_place_there_is_no_light_and_no_error() -> None:
    """Who is half outside is lit as far as the place reaches."""
    light = composed((400, 300), NIGHT, [_lamp()])
    for corner in ((-20, -30), (350, 260), (600, 600), (-500, 10)):
        image = pygame.Surface((84, 140))
        light.light(image, corner)


def _at(light: LightMap, x: int, y: int) -> pygame.Color:
    """What the light does to a white pixel there, without its glow."""
    part, at = light.shade.over(pygame.Rect(x, y, 1, 1), None)
    return part.get_at((-at[0], -at[1]))


def test_a_pool_brightens_and_never_burns_out() -> None:
    """In its middle a lamp lifts the dark towards its colour, and many lamps stay below white."""
    one = composed((400, 300), NIGHT, [_lamp()])
    many = composed((400, 300), NIGHT, [_lamp()] * 12)
    far, near = _at(one, 399, 299), _at(one, 150, 100)
    assert near.r > far.r + 80
    assert near.r > near.b
    assert _at(many, 150, 100).b <= 255


def test_without_lights_the_air_is_even() -> None:
    """The whole place has the ambient colour, and nothing glows."""
    plain = composed((200, 100), NIGHT, [])
    assert _at(plain, 100, 50) == pygame.Color(*NIGHT.ambient)
    assert plain.glow.soft.get_at((25, 12)) == pygame.Color(0, 0, 0)


@pytest.mark.parametrize("hour", [*HOURS])
@pytest.mark.parametrize("weather", ["clear", "haze", "cloud", "rain", "storm"])
def test_shade_is_always_violet_or_blue(hour: str, weather: str) -> None:
    """Never grey, or lamplight would not look like gold."""
    red, green, blue = mood_named("", hour, weather).ambient
    assert blue > green
    assert blue >= red


def test_clouds_take_the_sun_away() -> None:
    """Under cloud the panes on the floor fade, and long shadows are gone."""
    clear, cloud = (mood_named("", "afternoon", weather) for weather in ("clear", "cloud"))
    assert cloud.pane_share < clear.pane_share / 2
    assert (clear.sun > 0, cloud.sun) == (True, 0.0)


def test_a_colour_is_read_or_refused() -> None:
    """Six digits, nothing else."""
    assert colour("#ff8000") == (255, 128, 0)
    with pytest.raises(ValueError, match="no colour"):
        colour("#fff")


def test_the_camera_stays_in_the_place() -> None:
    """It follows the eye up to the edges, and a small place stands in the middle."""
    camera, place = Camera(), Box(0, 0, 1920, 1152)
    assert camera.box(Point(960, 576), place)[:2] == (320, 216)
    assert camera.box(Point(0, 0), place)[:2] == (0, 0)
    assert camera.box(Point(1900, 1150), place)[:2] == (640, 432)
    assert camera.box(Point(5, 5), Box(0, 0, 640, 360))[:2] == (-320, -180)


def test_the_picture_rises_above_the_panel() -> None:
    """Just so far that whoever talks is seen, and slowly."""
    seen = Box(0, 0, 1280, 720)
    assert lift_for(300, seen) == 0
    assert lift_for(600, seen) == 114
    camera = Camera()
    camera.ease(114, at_once=False)
    assert 0 < camera.lift < 114
    for _ in range(60):
        camera.ease(114, at_once=False)
    assert camera.lift == 114


def test_for_a_single_picture_the_camera_is_where_it_would_come_to_rest() -> None:
    """So that no picture of the gallery has a portrait over who talks."""
    camera = Camera(still=True)
    camera.ease(114, at_once=False)
    assert camera.lift == 114


def test_dawn_is_lighter_than_night_and_dimmer_than_morning() -> None:
    """And lamps still burn."""
    night, dawn, morning = (mood_named("", hour, "clear") for hour in ("night", "dawn", "morning"))
    assert sum(night.ambient) < sum(dawn.ambient) < sum(morning.ambient)
    assert dawn.dark
