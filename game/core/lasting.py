"""Keeps the garbage collector from looking through what stays to the end anyway."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def lasting() -> Iterator[None]:
    """Let the collector rest, and from then on pass by all there is.

    To look through everything authored takes it a tenth of a second, in which no frame is painted.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
