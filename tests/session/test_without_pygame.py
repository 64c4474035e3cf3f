"""The story can be played on a machine that has no pygame."""

from __future__ import annotations

import subprocess
import sys

_WITHOUT = """
import sys
sys.modules["pygame"] = None
"""
_PLAY = """
from game.content import load_content
from game.session import Session
session = Session.begin(load_content())
for _ in range(120):
    session.tick()
print(session.ticks)
"""


def _run(script: str) -> tuple[str, str, int]:
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    return done.stdout, done.stderr, done.returncode


def test_the_session_runs_with_pygame_made_unimportable() -> None:
    """Content loads and ticks pass although importing pygame raises."""
    assert _run(_WITHOUT + _PLAY) == ("120\n", "", 0)


def test_the_session_does_not_ask_for_pygame() -> None:
    """Nor for anything that would: it is a tenth of a second. Whoever needs it then still gets it."""
    asked = "import sys; print('pygame' in sys.modules); import pygame; print(bool(pygame.Surface))"
    assert _run(_PLAY + asked) == ("120\nFalse\nTrue\n", "", 0)
