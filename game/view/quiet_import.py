"""Imports pygame without the packaging library it looks for, which costs 150 ms."""

from __future__ import annotations

from importlib import import_module

from game.core.hidden import hidden


def load() -> None:
    """Import pygame; afterwards `import pygame` is free."""
    with hidden("pkg_resources"):
        import_module("pygame")
