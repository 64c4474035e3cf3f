"""Playthrough: the story, played by a simulated player without a window."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from game.commands.content import loaded
from game.commands.subcommands import Subcommands

if TYPE_CHECKING:
    from game.content import Content
    from game.session import Session

PROGRESS_TICKS = 600
"""Ticks between two signs of life."""
_EXAMPLES = """\
examples:
  python -m game playthrough                             the story once, by first choices
  python -m game playthrough --until 4 --choices last    to the end of chapter 4
  python -m game playthrough --choices random --runs 20  twenty paths by chance, each repeatable by its --seed
  python -m game playthrough --pictures pictures         with a picture of every scene"""


def add(commands: Subcommands) -> None:
    """Enter it with its options."""
    play = commands.add_parser(
        "playthrough",
        help="let a simulated player play the story",
        description=(
            "Plays the real game with simulated controls and no window, and prints each milestone as\n"
            "'milestone ID chapter place tick'. Exit status 0 only if the end was reached."
        ),
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    play.add_argument(
        "--choices",
        choices=("first", "last", "random", "new"),
        default="first",
        help="how to choose; 'new' takes what earlier runs left out (default: first)",
    )
    play.add_argument("--runs", type=int, default=1, metavar="N", help="how many runs (default: 1)")
    play.add_argument("--seed", type=int, default=0, metavar="N", help="seed of all chance (default: 0)")
    play.add_argument("--until", type=int, metavar="CHAPTER", help="stop after this chapter")
    play.add_argument(
        "--summaries", action="store_true", help="take the short summary wherever a chapter offers one"
    )
    play.add_argument("--pictures", type=Path, metavar="DIR", help="write pictures of every scene there")
    play.set_defaults(run=run)


def into(folder: str) -> int:
    """Plays once and writes pictures of every scene into `folder`."""
    parser = argparse.ArgumentParser()
    add(parser.add_subparsers())
    return run(parser.parse_args(["playthrough", "--pictures", folder]))


def run(options: argparse.Namespace) -> int:
    """Plays, and prints each milestone and how long it took."""
    from game.session.choosing import Manner
    from game.session.pilot import PilotError
    from game.session.playthrough import Playthrough, Reached

    content = loaded()
    if content is None:
        return 1
    taken: set[str] = set()

    def tell(reached: Reached) -> None:
        print(f"milestone {reached.milestone} {reached.chapter} {reached.place} {reached.tick}", flush=True)

    for run in range(options.runs):
        began = time.perf_counter()
        play = Playthrough(
            content, Manner(options.choices), options.seed + run, options.until, taken, tell=tell
        )
        play.summaries = options.summaries
        if options.pictures is not None:
            play.after = _album(content, options.pictures)
        try:
            session = play.play()
        except PilotError as error:
            print(f"lost: {error}", file=sys.stderr)
            return 1
        end = f"chapter {session.memory.chapter}"
        goal = f"the end of chapter {options.until}" if options.until is not None else f"the end, {end}"
        seconds = time.perf_counter() - began
        print("\n".join(play.estimate.report()))
        print(f"reached {goal}: {session.ticks} ticks, {play.lines} lines, {seconds:.1f} seconds")
    return 0


def _album(content: Content, folder: Path) -> Callable[[Session], Session]:
    """Keeps pictures of a playthrough in `folder`, and says on one line how far it is."""
    from game.view.album import Album

    album = Album(content, folder)

    def after(session: Session) -> Session:
        album.watch(session)
        if session.ticks % PROGRESS_TICKS == 0 and sys.stderr.isatty():
            print(f"\rchapter {session.memory.chapter}, tick {session.ticks}", end="\r", file=sys.stderr)
        return session

    return after
