"""What the game runs on, as a report of a fault names it."""

from __future__ import annotations

import platform
from importlib import metadata

import pygame


def versions() -> dict[str, str]:
    """The versions of the game, of Python, pygame and SDL, and the system's name."""
    try:
        game = metadata.version("key-of-her-own")
    except metadata.PackageNotFoundError:
        game = "a checkout"
    sdl = ".".join(str(part) for part in pygame.version.SDL)
    return {
        "game": game,
        "python": platform.python_version(),
        "pygame": pygame.version.ver,
        "SDL": sdl,
        "system": platform.platform(),
    }
