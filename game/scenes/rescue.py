"""What is left to do when a fault has stopped the game: save the story, and how it came to it."""

from __future__ import annotations

from pathlib import Path

from game.scenes.backstage import Backstage
from game.scenes.play import Play
from game.scenes.saves import RESCUE
from game.scenes.scene import Stack
from game.session import Session
from game.session.capsule import write_capsule
from game.storage import disk

REPORT = "crash.txt"
CAPSULE = "crash-capsule.json"
"""Files in the player's folder; the next fault replaces them."""


def rescue(stack: Stack, backstage: Backstage, home: Path, report: str) -> tuple[str, ...]:
    """Save what was played, its capsule and the report below `home`; what to tell the player of it.

    Each is tried for itself, for whatever broke may be in the way of one of them.
    """
    words = backstage.words
    play = next((scene for scene in reversed(stack.scenes) if isinstance(scene, Play)), None)
    told = [words("menu.crashed")]
    if play is not None:
        saved = _saved(play, backstage)
        told.append(words("menu.crash_save" if saved else "menu.crash_save_failed", where=home / "saves"))
    if _kept(home / REPORT, report.encode()):
        told.append(words("menu.crash_report", where=home / REPORT))
    if play is not None and _packed(play, home / CAPSULE):
        told.append(words("menu.crash_capsule", where=home / CAPSULE))
    return tuple(told)


def _saved(play: Play, backstage: Backstage) -> bool:
    try:
        whole = Session.restore(play.session.content, play.prompter.newest())
        backstage.saves.write(RESCUE, whole)
        backstage.seen.keep()
    except Exception:  # a fault in the story's own state must not hide the report of it
        return False
    return True


def _packed(play: Play, path: Path) -> bool:
    try:
        return _kept(path, write_capsule(play.prompter.capsule()))
    except Exception:  # as above: what cannot be packed is left out
        return False


def _kept(path: Path, data: bytes) -> bool:
    try:
        disk.write(path, data, keep=False)
    except Exception:  # a full disk must not hide the message in the window
        return False
    return True
