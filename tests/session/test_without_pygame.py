"""The story can be played on a machine that has no pygame."""

from __future__ import annotations

import subprocess
import sys

_SCRIPT = """
import sys
sys.modules["pygame"] = None
from game.content import load_content
from game.session import Session
session = Session.begin(load_content())
for _ in range(120):
    session.tick()
print(session.ticks)
"""


def test_the_session_runs_with_pygame_made_unimportable() -> None:
    """Content loads and ticks pass although importing pygame raises."""
    done = subprocess.run([sys.executable, "-c", _SCRIPT], capture_output=True, text=True, check=False)
    assert (done.stdout, done.returncode) == ("120\n", 0), done.stderr
