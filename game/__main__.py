"""The command line: `python -m game` opens the window, and each subcommand does one thing without it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.content import Content
    from game.session import Session

_PROGRESS_TICKS = 600

_ABOUT = """\
A Key of Her Own: Bombay, 1982, and a door that nobody else can close.

Without a subcommand the game opens in a window. Where there is no display, the story is played through
without one and pictures of it are written to pictures/."""

_EXAMPLES = """\
examples:
  python -m game                              play
  python -m game --chapter 1                  begin at chapter 1, with facts of a real path before it
  python -m game --map apartment --at stove   stand in a map, for who edits it
  python -m game check                        every problem in maps, scripts, cast and words
  python -m game playthrough --choices last   the story played by a simulated player
  python -m game SUBCOMMAND --help            more on one of them"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the game or a subcommand and returns the exit status."""
    parser = _parser()
    options = parser.parse_args(arguments)
    command = {"check": _check, "playthrough": _playthrough, "replay": _replay, None: _play}[options.command]
    return command(options)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="key-of-her-own",
        description=_ABOUT,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _window_options(parser)
    commands = parser.add_subparsers(dest="command", metavar="SUBCOMMAND")
    check = commands.add_parser(
        "check",
        help="print every problem in the content",
        description="Prints every problem in maps, scripts, cast, words, art; exit status 1 if there is one.",
    )
    check.add_argument("paths", nargs="*", type=Path, help="only problems of these files (default: all)")
    check.add_argument("--sound", action="store_true", help="also list tunes and sounds not yet made")
    _playthrough_options(commands)
    replay = commands.add_parser(
        "replay",
        help="play a capsule that a crash wrote",
        description="Plays a capsule again, tick by tick and without a window, and says where it ends.",
    )
    replay.add_argument("file", type=Path, metavar="FILE", help="the capsule")
    return parser


def _window_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--map", metavar="NAME", help="start in this map (see maps/)")
    parser.add_argument("--at", metavar="MARK", help="stand at this Mark of the map (default: start)")
    parser.add_argument("--chapter", type=int, metavar="N", help="start at this chapter")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="seed of all chance (default: 0)")
    parser.add_argument("--software", action="store_true", help="paint without the graphics card")
    parser.add_argument(
        "--window", action="store_true", help="insist on a window: exit status 2 where there is no display"
    )


def _playthrough_options(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    play = commands.add_parser(
        "playthrough",
        help="let a simulated player play the story",
        description=(
            "Plays the real game with simulated controls and no window, and prints each milestone as "
            "'milestone ID chapter place tick'. Exit status 0 only if the end was reached."
        ),
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
    play.add_argument("--pictures", type=Path, metavar="DIR", help="write pictures of every scene there")


def _play(options: argparse.Namespace) -> int:
    from game.app import DisplayMissing, Options, run

    wanted = Options(
        map=options.map,
        mark=options.at,
        chapter=options.chapter,
        seed=options.seed,
        software=options.software,
        window=options.window,
    )
    try:
        return run(wanted)
    except DisplayMissing as error:
        print(error, file=sys.stderr)
        if options.window:
            return 2
    print("The story is played without a window instead; pictures go to pictures/.", file=sys.stderr)
    return main(["playthrough", "--pictures", "pictures"])


def _load() -> Content | None:
    from game.content import ContentError, load_content

    try:
        return load_content()
    except ContentError as error:
        print(error, file=sys.stderr)
        return None


def _check(options: argparse.Namespace) -> int:
    from game.content import find_folders
    from game.content.content import read_content
    from game.content.sounds import missing_sounds
    from game.core.problems import Problem

    folders = find_folders()
    content, problems = read_content(folders)
    if content is not None:
        from game.view.gallery import missing_pictures

        problems += [Problem(f"assets/{name}", "", "is not drawn yet") for name in missing_pictures(content)]
    wanted = [path.name for path in options.paths]
    shown = [each for each in problems if not wanted or Path(each.file).name in wanted]
    for problem in sorted(shown):
        print(problem)
    if options.sound and content is not None:
        for line in missing_sounds(content):
            print(line)
    if not shown and content is not None:
        lines, places = len(content.program.lines), len(content.places)
        print(f"no problems: {places} maps, {len(content.program.nodes)} nodes, {lines} lines")
    return 1 if shown else 0


def _album(content: Content, folder: Path) -> Callable[[Session], Session]:
    """Keeps pictures of a playthrough in `folder`, and says on one line how far it is."""
    from game.view.album import Album

    album = Album(content, folder)

    def after(session: Session) -> Session:
        album.watch(session)
        if session.ticks % _PROGRESS_TICKS == 0 and sys.stderr.isatty():
            print(f"\rchapter {session.memory.chapter}, tick {session.ticks}", end="\r", file=sys.stderr)
        return session

    return after


def _playthrough(options: argparse.Namespace) -> int:
    import time

    from game.session.choosing import Manner
    from game.session.pilot import PilotError
    from game.session.playthrough import Playthrough, Reached

    content = _load()
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
        print(f"reached {goal}: {session.ticks} ticks, {play.lines} lines, {seconds:.1f} seconds")
    return 0


def _replay(options: argparse.Namespace) -> int:
    from game.session.capsule import read_capsule, replay

    content = _load()
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


if __name__ == "__main__":
    sys.exit(main())
