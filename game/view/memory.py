"""Keeps the C library from hoarding: what a picture or a tune took goes back when it is dropped."""

from __future__ import annotations

import sys

_MMAP_THRESHOLD = -3
"""glibc's name for the size from which a block is a mapping of its own."""
LARGE = 512 * 1024


def give_back_large_blocks() -> None:
    """Fix that size; left alone glibc raises it to the largest block ever freed, and keeps all below."""
    if not sys.platform.startswith("linux"):
        return
    import ctypes  # needed nowhere else, and not for the first frame

    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_MMAP_THRESHOLD, LARGE)
