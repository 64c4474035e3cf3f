"""What memory the game takes is measured as somebody would play, and stays within its bound."""

from __future__ import annotations

import subprocess
import sys

from tools.memory import MOST, resident


def test_the_first_chapter_stays_within_its_memory() -> None:
    """Painted, heard, with its menus, in a process of its own; the whole story is played by `make soak`."""
    done = subprocess.run(
        [sys.executable, "-m", "tools.memory", "--until", "0"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
    first, *_, last = done.stdout.splitlines()
    assert first.startswith("chapter 0, orphanage")
    assert float(last.split()[2]) < MOST


def test_resident_memory_grows_with_what_is_held() -> None:
    """By as much as is taken, to a few megabytes."""
    before = resident()
    held = bytearray(b"x") * (40 * 2**20)
    assert 30 < resident() - before < 60, len(held)
