"""A window that nobody sees, shared by all tests of the view."""

from __future__ import annotations

import os

import pytest

os.environ["SDL_VIDEODRIVER"] = "dummy"
os.environ["SDL_AUDIODRIVER"] = "dummy"

import game.view  # noqa: F401  pygame is imported quietly, and only after its drivers were chosen

import pygame  # isort: skip


@pytest.fixture(autouse=True)
def window() -> pygame.Surface:
    """A window of the design's size."""
    pygame.display.init()
    return pygame.display.set_mode((1280, 720))


def unlike(first: pygame.Surface, second: pygame.Surface) -> int:
    """The largest difference between two pictures of one size, in levels of 0 to 255."""
    assert first.get_size() == second.get_size()
    one, other = (pygame.image.tobytes(each, "RGB") for each in (first, second))
    return max(abs(a - b) for a, b in zip(one, other, strict=True))
