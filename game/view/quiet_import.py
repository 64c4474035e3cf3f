"""Imports pygame without its banner and without the packaging library it looks for, which costs 150 ms."""

from __future__ import annotations

import os
import sys
from importlib import import_module

_UNWANTED = "pkg_resources"


def load() -> None:
    """Import pygame once; afterwards `import pygame` is free and whatever was hidden is there again."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    if "pygame" in sys.modules:
        return
    hidden = _UNWANTED not in sys.modules
    if hidden:
        sys.modules[_UNWANTED] = None  # type: ignore[assignment]  # None is how an import is made to fail
    try:
        import_module("pygame")
    finally:
        if hidden:
            del sys.modules[_UNWANTED]
