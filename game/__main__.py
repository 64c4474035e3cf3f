"""The command line: `python -m game` opens the window, and each subcommand does one thing without it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from game.commands import check, explore, play, playthrough, replay

_ABOUT = """\
A Key of Her Own: Bombay, 1982, and a door that nobody else can close.

Without a subcommand the game opens in a window. Where there is no display, the story is played through
without one and pictures of it are written to pictures/."""

_EXAMPLES = """\
examples:
  python -m game                              play
  python -m game --chapter 1                  begin at chapter 1, with facts of a real path before it
  python -m game --map apartment --at stove   stand in a map, for who edits it
  python -m game --chapter 4 --live           play while editing: what is saved is there at once
  python -m game check                        every problem in maps, scripts, cast and words
  python -m game check --watch                the same, again after every save
  python -m game playthrough --choices last   the story played by a simulated player
  python -m game explore 1                    can a player of chapter 1 always go on?
  python -m game SUBCOMMAND --help            more on one of them"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the game or a subcommand and returns the exit status."""
    options = _parser().parse_args(arguments)
    status: int = options.run(options)
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="key-of-her-own",
        description=_ABOUT,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    play.add_options(parser)
    parser.set_defaults(run=play.run)
    commands = parser.add_subparsers(metavar="SUBCOMMAND")
    for each in (check, playthrough, explore, replay):
        each.add(commands)
    return parser


if __name__ == "__main__":
    sys.exit(main())
