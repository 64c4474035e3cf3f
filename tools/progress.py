"""How far long work is, on one line."""

from __future__ import annotations

import sys

_WIDTH = 30


def progress(done: int, of: int, what: str) -> None:
    """Draws the bar for `done` of `of`; where nobody watches a terminal, says only that all is done."""
    if not sys.stderr.isatty():
        if done == of:
            print(f"{done} of {of} done", file=sys.stderr)
        return
    filled = _WIDTH * done // max(of, 1)
    bar = "#" * filled + "." * (_WIDTH - filled)
    print(f"\r[{bar}] {done}/{of} {what:40.40}", end="\n" if done == of else "", file=sys.stderr, flush=True)
