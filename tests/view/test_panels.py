"""Panels show what can be done, grow with what is said, and say where everything lies."""

from __future__ import annotations

import pygame
import pytest

from game.view import boards, hud, ornaments, panel
from game.view.canvas import Canvas, Hits
from game.view.legibility import Legibility


def _canvas(width: int = 1280, percent: int = 100) -> Canvas:
    size = (width, width * 9 // 16)
    look = Legibility(letters=percent / 100)
    return Canvas(pygame.display.set_mode(size), pygame.Rect((0, 0), size), Hits(), look)


@pytest.mark.parametrize(
    ("paise", "said"),
    [
        (0, "Rs. 0"),
        (200_000, "Rs. 2,000"),
        (16_500_000, "Rs. 1,65,000"),
        (750, "Rs. 7.50"),
        (-1205, "-Rs. 12.05"),
    ],
)
def test_money_is_written_as_bombay_wrote_it(paise: int, said: str) -> None:
    """Rs., lakhs, and paise only where there are some."""
    assert hud.rupees(paise) == said


@pytest.mark.parametrize("percent", [80, 100, 150, 200])
def test_the_panel_grows_upward_and_never_leaves_the_screen(percent: int) -> None:
    """However much is said and can be answered."""
    canvas = _canvas(percent=percent)
    little = panel.paint(canvas, panel.Speech(page=("One.",), written=9, name="Tara"))
    choices = [("A rather long thing that could be said in this room. " * 2, True)] * 3
    much = panel.paint(canvas, panel.Speech(page=("One.", "Two."), name="Tara", choices=choices))
    assert 0 < much < little < 701


def test_every_open_answer_can_be_pointed_at() -> None:
    """A closed one cannot."""
    canvas = _canvas()
    choices = [("Yes.", True), ("Never.", False), ("No.", True)]
    panel.paint(canvas, panel.Speech(page=("Well?",), written=5, choices=choices))
    assert {name for _, name in canvas.hits.spots} == {"panel", "choice:0", "choice:2"}


def _seen(canvas: Canvas, speech: panel.Speech) -> bytes:
    canvas.surface.fill((90, 90, 90))
    panel.paint(canvas, speech)
    return pygame.image.tobytes(canvas.surface, "RGB")


def test_the_focus_is_always_seen() -> None:
    """Each answer in focus makes another picture, locked or not."""
    canvas = _canvas()
    choices = [("Yes.", True), ("No.", True)]
    pictures = {
        _seen(canvas, panel.Speech(page=("Well?",), choices=choices, focus=focus, locked=locked))
        for focus in (0, 1)
        for locked in (True, False)
    }
    assert len(pictures) == 4


def test_letters_come_one_by_one() -> None:
    """Each written letter changes the picture, and only where text stands."""
    canvas = _canvas()
    pictures = [_seen(canvas, panel.Speech(page=("Tara",), written=count)) for count in range(5)]
    assert len(set(pictures)) == 5


@pytest.mark.parametrize("scale", [0.5, 1.0, 1.5])
def test_ornaments_are_whole_at_every_scale(scale: float) -> None:
    """They have their size, and something is on them."""
    parts = {
        "rosette": ornaments.rosette(scale),
        "lozenge": ornaments.lozenge(scale, (242, 185, 80)),
        "arrow": ornaments.arrow(scale),
        "tab": ornaments.tab(scale, 150),
        "ticket": ornaments.ticket(scale, 148, 60),
        "plate": ornaments.plate(scale, 90),
        "board": boards.board((round(400 * scale), round(200 * scale)), scale, 245),
    }
    for name, part in parts.items():
        box = part.get_bounding_rect()
        assert box.w > part.get_width() * 0.7, name
        assert box.h > part.get_height() * 0.7, name


def test_a_rosette_has_eight_petals() -> None:
    """Turned by a quarter it is itself: a mirrored check of its drawing."""
    whole = ornaments.rosette(4.0)
    turned = pygame.transform.rotate(whole, 90)
    one, other = (pygame.image.tobytes(each, "RGBA") for each in (whole, turned))
    far = sum(abs(a - b) > 90 for a, b in zip(one, other, strict=True))
    assert far < len(one) * 0.01
