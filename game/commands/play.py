"""Play: the window, as it opens where no subcommand is given."""

from __future__ import annotations

import argparse
import sys

from game.commands import playthrough


def add_options(parser: argparse.ArgumentParser) -> None:
    """Where and how the window opens."""
    parser.add_argument("--map", metavar="NAME", help="start in this map (see maps/)")
    parser.add_argument("--at", metavar="MARK", help="stand at this Mark of the map (default: start)")
    parser.add_argument("--chapter", type=int, metavar="N", help="start at this chapter")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="seed of all chance (default: 0)")
    parser.add_argument(
        "--live", action="store_true", help="read maps and scripts anew when they are saved, and play on"
    )
    parser.add_argument("--software", action="store_true", help="paint without the graphics card")
    parser.add_argument(
        "--window", action="store_true", help="insist on a window: exit status 2 where there is no display"
    )


def run(options: argparse.Namespace) -> int:
    """Opens the window, or lets the story be played without one where there is no display."""
    from game import app

    wanted = app.Options(
        map=options.map,
        mark=options.at,
        chapter=options.chapter,
        seed=options.seed,
        software=options.software,
        window=options.window,
        live=options.live,
    )
    try:
        return app.run(wanted)
    except app.DisplayMissing as error:
        print(error, file=sys.stderr)
        if options.window:
            return 2
    print("The story is played without a window instead; pictures go to pictures/.", file=sys.stderr)
    return playthrough.into("pictures")
