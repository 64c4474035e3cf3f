"""Keeps the C library from hoarding: what a picture or a tune took goes back when it is dropped."""

from __future__ import annotations

import sys

_MMAP_THRESHOLD, _ARENA_MAX = -3, -8
"""glibc's names: the size from which a block is a mapping of its own, and how many heaps there are."""
LARGE = 128 * 1024


def give_back_large_blocks() -> None:
    """Fix that size; left alone glibc raises it to the largest block ever freed, and keeps all below.

    All threads share one heap, so that what one of them dropped serves the others.
    """
    _call("mallopt", _MMAP_THRESHOLD, LARGE)
    _call("mallopt", _ARENA_MAX, 1)


def give_back_the_rest() -> None:
    """Return to the system whatever lies idle among small blocks; a few milliseconds, for a dark moment."""
    _call("malloc_trim", 0)


def _call(name: str, *numbers: int) -> None:
    if not sys.platform.startswith("linux"):
        return
    import ctypes  # needed nowhere else, and not for the first frame

    function = getattr(ctypes.CDLL(None), name, None)
    if function is not None:
        function(*numbers)
