"""The window: one picture of 16 to 9 in the middle of whatever size the player gives it."""

from __future__ import annotations

import os
from collections.abc import Sequence

import pygame

from game.view.roots import assets

DESIGN = (1280, 720)
ANYWHERE = (-1, -1)
"""The place of a window that the system has put wherever it likes; some systems never tell."""
LEAST = (960, 540)
"""What a window is opened with at least, however small it was left."""
HALVED = 2880
"""Pixels of width beyond which the world is scaled smoothly to half of the window, then doubled.

At 3840x2160 that takes 9 ms, not 20. Letters and panels are painted afterwards, in the window's own pixels.
"""
TITLE = "A Key of Her Own"
BLIND = ("offscreen", "dummy")
"""Drivers that show nothing to anybody."""


class DisplayMissing(Exception):  # noqa: N818  it names what is missing, which is no fault
    """There is no screen to open a window on."""

    def __init__(self) -> None:
        super().__init__("there is no display to open a window on")


class Window:
    """`surface` is the window, `area` the part of it that is painted, `stage` where the world is composed.

    At 1280x720 the stage is the window itself; at other sizes `lift_stage` scales it in, once and smoothly.
    """

    def __init__(
        self,
        *,
        software: bool = False,
        fullscreen: bool = False,
        place: tuple[int, int, int, int] | None = None,
    ) -> None:
        """`place` is where a window stood last, its left, top, width and height."""
        if software:
            os.environ["SDL_FRAMEBUFFER_ACCELERATION"] = "0"
        os.environ.setdefault("SDL_WINDOWS_DPI_AWARENESS", "permonitorv2")
        _open_display()
        self.fullscreen = fullscreen
        desktops = pygame.display.get_desktop_sizes()
        self._desktop = desktops[0]
        self._at = ANYWHERE
        self._half: pygame.Surface | None = None
        seen = pygame.display.get_driver() not in BLIND
        self._size = min(DESIGN, fitting(self._desktop)) if seen else DESIGN
        if place is not None:
            inside = kept_inside(place, desktops)
            self._size = inside[2:]
            if place[:2] != ANYWHERE:
                self._at = inside[:2]
                os.environ["SDL_VIDEO_WINDOW_POS"] = f"{self._at[0]},{self._at[1]}"
        self._open(self._size)

    @property
    def place(self) -> tuple[int, int, int, int]:
        """Where the window stands, or stood before it filled the screen; ANYWHERE while that is not known."""
        return (*self._at, *self._size)

    def set_fullscreen(self, fullscreen: bool) -> None:
        """Fill the screen, or come back to a window."""
        if fullscreen != self.fullscreen:
            self.fullscreen = fullscreen
            pygame.display.quit()
            pygame.display.init()
            self._open(self._size)

    def resized(self) -> None:
        """Take up the size the window has now."""
        self._measure(pygame.display.get_surface() or self.surface)
        if not self.fullscreen:
            self._size = self.surface.get_size()

    def moved(self, x: int, y: int) -> None:
        """Remember where the window stands now."""
        if not self.fullscreen:
            self._at = (x, y)

    def lift_stage(self) -> None:
        """Bring the composed world into the window."""
        if self.stage is self.surface:
            return
        if self.area.size == DESIGN:
            self.surface.blit(self.stage, self.area)
        elif self.area.w > HALVED:
            half = (self.area.w // 2, self.area.h // 2)
            if self._half is None or self._half.get_size() != half:
                self._half = pygame.Surface(half).convert()
            pygame.transform.smoothscale(self.stage, half, self._half)
            pygame.transform.scale(self._half, self.area.size, self.surface.subsurface(self.area))
        else:
            pygame.transform.smoothscale(self.stage, self.area.size, self.surface.subsurface(self.area))

    def _open(self, size: tuple[int, int]) -> None:
        _show_icon()
        if self.fullscreen:
            self._measure(pygame.display.set_mode(self._desktop, pygame.FULLSCREEN))
        else:
            self._measure(pygame.display.set_mode(size, pygame.RESIZABLE))
        pygame.display.set_caption(TITLE)

    def _measure(self, surface: pygame.Surface) -> None:
        self.surface = surface
        width, height = surface.get_size()
        scale = min(width / DESIGN[0], height / DESIGN[1])
        self.area = pygame.Rect(0, 0, max(1, round(DESIGN[0] * scale)), max(1, round(DESIGN[1] * scale)))
        self.area.center = (width // 2, height // 2)
        self.area.clamp_ip(surface.get_rect())
        self.stage = surface if surface.get_size() == DESIGN else pygame.Surface(DESIGN).convert()
        surface.fill((0, 0, 0))


def fitting(desktop: tuple[int, int]) -> tuple[int, int]:
    """The largest picture of the design's shape that a desktop has room for."""
    share = min(desktop[0] / DESIGN[0], desktop[1] / DESIGN[1])
    return round(DESIGN[0] * share), round(DESIGN[1] * share)


def kept_inside(
    place: tuple[int, int, int, int], desktops: Sequence[tuple[int, int]]
) -> tuple[int, int, int, int]:
    """`place` made to fit the desktops there are now, which lie side by side: none may be out of sight."""
    x, y, w, h = place
    most_wide = sum(width for width, _ in desktops)
    most_high = max(height for _, height in desktops)
    w = max(LEAST[0], min(w, desktops[0][0]))
    h = max(LEAST[1], min(h, desktops[0][1]))
    return min(max(x, 0), max(0, most_wide - w)), min(max(y, 0), max(0, most_high - h)), w, h


def _show_icon() -> None:
    icon = assets() / "ui" / "icon.png"
    if icon.is_file():
        pygame.display.set_icon(pygame.image.load(str(icon)))


def _open_display() -> None:
    """Start SDL's video; raises DisplayMissing where it could only pretend."""
    asked = os.environ.get("SDL_VIDEODRIVER", "")
    try:
        pygame.display.init()
    except pygame.error as error:
        raise DisplayMissing from error
    driver = pygame.display.get_driver()
    if driver in BLIND and driver != asked:
        pygame.display.quit()
        raise DisplayMissing
