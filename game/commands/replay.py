"""Replay: a capsule that a crash wrote, played again."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from game.commands.content import loaded
from game.commands.subcommands import Subcommands


def add(commands: Subcommands) -> None:
    """Enter it with its options."""
    replay = commands.add_parser(
        "replay",
        help="play a capsule that a crash wrote",
        description="Plays a capsule again, tick by tick and without a window, and says where it ends.",
    )
    replay.add_argument("file", type=Path, metavar="FILE", help="the capsule")
    replay.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Plays a capsule and says where it ends."""
    from game.session.capsule import read_capsule, replay

    content = loaded()
    if content is None:
        return 1
    try:
        capsule = read_capsule(options.file.read_bytes())
    except (OSError, ValueError) as error:
        print(f"{options.file}: {error}", file=sys.stderr)
        return 1
    session = replay(content, capsule)
    memory, hero = session.memory, session.world.hero
    print(f"chapter {memory.chapter}, {memory.place} {tuple(hero.at)}, tick {session.ticks}: {session.stop}")
    return 0
