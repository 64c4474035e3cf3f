"""Check: every problem in the content."""

from __future__ import annotations

import argparse
from pathlib import Path

from game.commands.subcommands import Subcommands

_EXAMPLES = """\
examples:
  python -m game check                           everything
  python -m game check --watch                   again after every save, until Ctrl+C
  python -m game check maps/lane.tmx             what is wrong with one map
  python -m game check assets/story/ch4          what is wrong with one chapter's scripts"""


def add(commands: Subcommands) -> None:
    """Enter it with its options."""
    check = commands.add_parser(
        "check",
        help="print every problem in the content",
        description="Prints every problem in maps, scripts, cast, words, art; exit status 1 if there is one.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    check.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH", help="only of these files or folders (default: all)"
    )
    check.add_argument("--watch", action="store_true", help="check again whenever a file is saved")
    check.add_argument("--sound", action="store_true", help="also list tunes and sounds not yet made")
    check.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Prints problems, once or after every save."""
    from game.commands.desk import Desk
    from game.content import find_folders
    from game.core.lasting import lasting

    desk = Desk(find_folders(), options.paths, sound=options.sound)
    if options.watch:
        return desk.watch()
    with lasting():
        return desk.check()
