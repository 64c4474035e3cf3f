"""Imports pygame without two libraries it looks for and nothing here needs."""

from __future__ import annotations

from importlib import import_module

from game.core.hidden import hidden


def load() -> None:
    """Import pygame; afterwards `import pygame` is free.

    Where they are installed the libraries cost 150 and 100 ms, and numpy 13 MiB.
    """
    with hidden("pkg_resources"), hidden("numpy"):
        import_module("pygame")
