"""One picture of 16 to 9, whatever the window's size; no window where nobody could see it."""

from __future__ import annotations

import os

import pygame
import pytest

from game.view.canvas import Canvas, Hits
from game.view.window import ANYWHERE, DESIGN, LEAST, DisplayMissing, Window, kept_inside


@pytest.mark.parametrize(
    ("size", "area"),
    [
        ((1280, 720), (0, 0, 1280, 720)),
        ((1920, 1080), (0, 0, 1920, 1080)),
        ((1280, 1024), (0, 152, 1280, 720)),
        ((2560, 720), (640, 0, 1280, 720)),
        ((640, 480), (0, 60, 640, 360)),
        ((960, 540), (0, 0, 960, 540)),
        ((1280, 800), (0, 40, 1280, 720)),
        ((3840, 2160), (0, 0, 3840, 2160)),
    ],
)
def test_the_picture_stands_in_the_middle(size: tuple[int, int], area: tuple[int, int, int, int]) -> None:
    """As large as fits, with bars where the window has another shape."""
    window = Window()
    pygame.display.set_mode(size)
    window.resized()
    assert tuple(window.area) == area
    assert window.stage.get_size() == DESIGN
    window.lift_stage()


def test_the_world_is_composed_in_the_window_itself_at_its_own_size() -> None:
    """No copy is made where none is needed."""
    assert Window().stage is pygame.display.get_surface()


def test_without_a_display_no_window_opens_unseen(monkeypatch: pytest.MonkeyPatch) -> None:
    """SDL would pick a driver that shows nothing; the game refuses unless that was asked for."""
    pygame.display.quit()
    monkeypatch.delenv("SDL_VIDEODRIVER")
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(pygame.display, "get_driver", lambda: "offscreen")
    with pytest.raises(DisplayMissing):
        Window()


def test_what_was_painted_last_lies_on_top() -> None:
    """The pointer finds the upper of two."""
    canvas = Canvas(pygame.display.set_mode((1920, 1080)), pygame.Rect(0, 0, 1920, 1080), Hits())
    canvas.hit((0, 0, 100, 100), "thing:table")
    canvas.hit((50, 50, 100, 100), "thing:cup")
    assert canvas.hits.at((149, 149)) == "thing:cup"
    assert canvas.hits.at((74, 74)) == "thing:table"
    assert canvas.hits.at((300, 300)) is None


def test_neighbours_stay_neighbours_at_every_scale() -> None:
    """Two spots that touch leave no gap and do not overlap."""
    for width in (1111, 1280, 1366, 1920):
        area = pygame.Rect(0, 0, width, round(width * 9 / 16))
        canvas = Canvas(pygame.Surface(area.size), area)
        for number in range(40):
            left, right = canvas.rect((number * 31, 0, 31, 5)), canvas.rect((number * 31 + 31, 0, 31, 5))
            assert left.right == right.left


@pytest.mark.parametrize(
    ("place", "desktops", "expected"),
    [
        ((40, 60, 1280, 720), [(1920, 1080)], (40, 60, 1280, 720)),
        ((-900, -50, 1280, 720), [(1920, 1080)], (0, 0, 1280, 720)),
        ((1800, 1000, 1280, 720), [(1920, 1080)], (640, 360, 1280, 720)),
        ((2000, 60, 1280, 720), [(1920, 1080), (1920, 1080)], (2000, 60, 1280, 720)),
        ((0, 0, 3840, 2160), [(1920, 1080)], (0, 0, 1920, 1080)),
        ((0, 0, 300, 200), [(1920, 1080)], (0, 0, *LEAST)),
    ],
)
def test_a_window_comes_back_where_it_can_be_seen(
    place: tuple[int, int, int, int], desktops: list[tuple[int, int]], expected: tuple[int, int, int, int]
) -> None:
    """Though the screen it stood on may be gone, or smaller."""
    assert kept_inside(place, desktops) == expected


def test_a_window_remembers_where_it_stood_before_it_filled_the_screen(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Filling the screen and coming back keeps size and place."""
    monkeypatch.setattr(pygame.display, "get_desktop_sizes", lambda: [(1920, 1080)])
    window = Window(place=(30, 40, 1000, 600))
    assert window.surface.get_size() == (1000, 600)
    window.set_fullscreen(True)
    window.moved(0, 0)
    window.resized()
    window.set_fullscreen(False)
    assert window.surface.get_size() == (1000, 600)
    assert window.place == (30, 40, 1000, 600)


def test_a_small_desktop_gets_a_window_that_fits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of the picture lies off the screen."""
    monkeypatch.setattr(pygame.display, "get_desktop_sizes", lambda: [(960, 600)])
    monkeypatch.setattr(pygame.display, "get_driver", lambda: "x11")
    assert Window().surface.get_size() == (960, 540)


def test_a_window_that_was_never_placed_keeps_its_size_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """The system puts it where it likes, next time too."""
    monkeypatch.setattr(pygame.display, "get_desktop_sizes", lambda: [(1920, 1080)])
    assert Window().place == (*ANYWHERE, *DESIGN)
    monkeypatch.delenv("SDL_VIDEO_WINDOW_POS", raising=False)
    window = Window(place=(*ANYWHERE, 1000, 600))
    assert window.place == (*ANYWHERE, 1000, 600)
    assert "SDL_VIDEO_WINDOW_POS" not in os.environ


def test_the_largest_window_shows_the_whole_world() -> None:
    """Scaled in two steps, its corners are where they were."""
    window = Window()
    pygame.display.set_mode((3840, 2160))
    window.resized()
    window.stage.fill((200, 40, 40), (0, 0, 640, 360))
    window.stage.fill((40, 200, 40), (640, 360, 640, 360))
    window.lift_stage()
    assert tuple(window.surface.get_at((10, 10))) == (200, 40, 40, 255)
    assert tuple(window.surface.get_at((3830, 2150))) == (40, 200, 40, 255)
    assert tuple(window.surface.get_at((3830, 10))) == (0, 0, 0, 255)
