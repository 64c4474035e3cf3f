"""The window: one picture of 16 to 9 in the middle of whatever size the player gives it."""

from __future__ import annotations

import os

import pygame

from game.view.roots import assets

DESIGN = (1280, 720)
LARGEST = (1920, 1080)
"""What is larger is composed at this size and scaled up by SDL: in software a 4K picture costs 16 ms."""
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

    def __init__(self, *, software: bool = False, fullscreen: bool = False) -> None:
        if software:
            os.environ["SDL_FRAMEBUFFER_ACCELERATION"] = "0"
        os.environ.setdefault("SDL_RENDER_SCALE_QUALITY", "linear")
        _open_display()
        self.fullscreen = fullscreen
        self._desktop = pygame.display.get_desktop_sizes()[0]
        self._open(DESIGN)

    def set_fullscreen(self, fullscreen: bool) -> None:
        """Fill the screen, or come back to a window."""
        if fullscreen != self.fullscreen:
            self.fullscreen = fullscreen
            pygame.display.quit()
            pygame.display.init()
            self._open(DESIGN)

    def resized(self) -> None:
        """Take up the size the window has now."""
        self._measure(pygame.display.get_surface() or self.surface)

    def lift_stage(self) -> None:
        """Bring the composed world into the window."""
        if self.stage is self.surface:
            return
        if self.area.size == DESIGN:
            self.surface.blit(self.stage, self.area)
        else:
            pygame.transform.smoothscale(self.stage, self.area.size, self.surface.subsurface(self.area))

    def _open(self, size: tuple[int, int]) -> None:
        flags = pygame.RESIZABLE
        if self.fullscreen:
            large = self._desktop[0] > LARGEST[0] or self._desktop[1] > LARGEST[1]
            size = LARGEST if large else self._desktop
            flags = pygame.FULLSCREEN | (pygame.SCALED if large else 0)
        _show_icon()
        self._measure(pygame.display.set_mode(size, flags))
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
