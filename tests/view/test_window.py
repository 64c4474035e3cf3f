"""One picture of 16 to 9, whatever the window's size; no window where nobody could see it."""

from __future__ import annotations

import pygame
import pytest

from game.view.canvas import Canvas, Hits
from game.view.window import DESIGN, DisplayMissing, Window


@pytest.mark.parametrize(
    ("size", "area"),
    [
        ((1280, 720), (0, 0, 1280, 720)),
        ((1920, 1080), (0, 0, 1920, 1080)),
        ((1280, 1024), (0, 152, 1280, 720)),
        ((2560, 720), (640, 0, 1280, 720)),
        ((640, 480), (0, 60, 640, 360)),
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
