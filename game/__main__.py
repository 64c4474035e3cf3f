"""The command line: `python -m game` opens the window, and each subcommand does one thing without it."""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.content import Content
    from game.explorer import Entry, Exploration
    from game.explorer.leaving import Leaving
    from game.session import Session

_PROGRESS_TICKS = 600
_PROGRESS_STATES = 50
_BEGINS = re.compile(r"Ch(\d+)_Begin")

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

_CHECK_EXAMPLES = """\
examples:
  python -m game check                           everything
  python -m game check --watch                   again after every save, until Ctrl+C
  python -m game check maps/lane.tmx             what is wrong with one map
  python -m game check assets/story/ch4          what is wrong with one chapter's scripts"""

_PLAYTHROUGH_EXAMPLES = """\
examples:
  python -m game playthrough                             the story once, by first choices
  python -m game playthrough --until 4 --choices last    to the end of chapter 4
  python -m game playthrough --choices random --runs 20  twenty paths by chance, each repeatable by its --seed
  python -m game playthrough --pictures pictures         with a picture of every scene"""

_EXPLORE_EXAMPLES = """\
examples:
  python -m game explore 1                               prove chapter 1
  python -m game explore --most-states 5000              a little of every chapter
  python -m game explore --replay traces/chapter1-1.json let the pilot follow a fault that was found"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the game or a subcommand and returns the exit status."""
    parser = _parser()
    options = parser.parse_args(arguments)
    command = {
        "check": _check,
        "playthrough": _playthrough,
        "explore": _explore,
        "replay": _replay,
        None: _play,
    }[options.command]
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
        epilog=_CHECK_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    check.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH", help="only of these files or folders (default: all)"
    )
    check.add_argument("--watch", action="store_true", help="check again whenever a file is saved")
    check.add_argument("--sound", action="store_true", help="also list tunes and sounds not yet made")
    _playthrough_options(commands)
    _explore_options(commands)
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
    parser.add_argument(
        "--live", action="store_true", help="read maps and scripts anew when they are saved, and play on"
    )
    parser.add_argument("--software", action="store_true", help="paint without the graphics card")
    parser.add_argument(
        "--window", action="store_true", help="insist on a window: exit status 2 where there is no display"
    )


def _playthrough_options(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    play = commands.add_parser(
        "playthrough",
        help="let a simulated player play the story",
        description=(
            "Plays the real game with simulated controls and no window, and prints each milestone as\n"
            "'milestone ID chapter place tick'. Exit status 0 only if the end was reached."
        ),
        epilog=_PLAYTHROUGH_EXAMPLES,
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


def _explore_options(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    explore = commands.add_parser(
        "explore",
        help="walk every reachable state of a chapter",
        description=(
            "Walks every story state that a player can come to, and proves that the chapter's end can be\n"
            "reached from each, that milestones come in order, and that every line and option is seen.\n"
            "Exit status 0 only if all is proved; else the shortest way to each fault is printed and\n"
            "written as a trace, which --replay lets the pilot follow."
        ),
        epilog=_EXPLORE_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    explore.add_argument("chapters", nargs="*", type=int, metavar="CHAPTER", help="which (default: all)")
    explore.add_argument(
        "--most-states",
        type=int,
        default=200_000,
        metavar="N",
        help="give up after these (default: 200000)",
    )
    explore.add_argument(
        "--traces",
        type=Path,
        default=Path("traces"),
        metavar="DIR",
        help="write traces there (default: traces)",
    )
    explore.add_argument(
        "--replay", type=Path, metavar="FILE", help="let the pilot follow this trace instead"
    )


def _play(options: argparse.Namespace) -> int:
    from game.app import DisplayMissing, Options, run

    wanted = Options(
        map=options.map,
        mark=options.at,
        chapter=options.chapter,
        seed=options.seed,
        software=options.software,
        window=options.window,
        live=options.live,
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
    from game.core.lasting import lasting

    try:
        with lasting():
            return load_content()
    except ContentError as error:
        print(error, file=sys.stderr)
        return None


def _check(options: argparse.Namespace) -> int:
    from game.content import find_folders
    from game.core.lasting import lasting
    from game.desk import Desk

    desk = Desk(find_folders(), options.paths, sound=options.sound)
    if options.watch:
        return desk.watch()
    with lasting():
        return desk.check()


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


def _explore(options: argparse.Namespace) -> int:
    content = _load()
    if content is None:
        return 1
    if options.replay is not None:
        return _retrace(content, options.replay)
    begun = sorted(int(found[1]) for each in content.program.nodes if (found := _BEGINS.fullmatch(each)))
    wanted = options.chapters or begun
    before: Leaving | None = None
    proved = []
    for chapter in range(max(wanted) + 1):
        explored = _explore_chapter(content, chapter, options, before)
        if explored is None:
            break
        if chapter in wanted:
            proved.append(explored.proved)
        before = explored.leaving
        if before is None:
            break
    return 0 if len(proved) == len(wanted) and all(proved) else 1


def _entry(content: Content, chapter: int, before: Leaving | None) -> Entry:
    """Where a chapter begins: where the one before is left, or where the pilot came to."""
    from game.explorer import Entry
    from game.session.retrace import chapter_begun

    if before is not None:
        scene = min(before.scenes, key=repr)
        return Entry(before.mark, scene.place, scene.led, scene.at, before)
    session = chapter_begun(content, chapter)
    world = session.world
    return Entry(session.telling.mark(), world.place.name, world.led, world.hero.at)


def _explore_chapter(
    content: Content, chapter: int, options: argparse.Namespace, before: Leaving | None
) -> Exploration | None:
    """Explores a chapter as it can be begun by those before it, which are explored for that alone."""
    from game.content import ContentError
    from game.explorer import explore, report
    from game.session.pilot import PilotError

    try:
        entry = _entry(content, chapter, before)
    except (PilotError, ContentError) as error:
        print(f"chapter {chapter}: {error}", file=sys.stderr)
        return None
    began = time.perf_counter()

    def tell(known: int, left: int) -> None:
        if known % _PROGRESS_STATES == 0 and sys.stderr.isatty():
            print(f"\rchapter {chapter}: {known} states, {left} left  ", end="", file=sys.stderr, flush=True)

    found = explore(content, entry, options.most_states, tell)
    if not options.chapters or chapter in options.chapters:
        for line in report(found, options.most_states, time.perf_counter() - began):
            print(line, flush=True)
        _write_traces(found, options.traces)
    return found


def _write_traces(found: Exploration, folder: Path) -> None:
    from game.session.retrace import write_trace
    from game.story.trace import Trace

    for number, finding in enumerate((each for each in found.findings if each.steps), 1):
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"chapter{found.chapter}-{number}.json"
        path.write_bytes(write_trace(Trace(found.chapter, finding.what, finding.steps)))
        print(f"trace {number}: python -m game explore --replay {path}")


def _retrace(content: Content, path: Path) -> int:
    from game.content import ContentError
    from game.session.pilot import PilotError
    from game.session.retrace import read_trace, retrace

    try:
        trace = read_trace(path.read_bytes())
        session = retrace(content, trace)
    except (OSError, ValueError, ContentError) as error:
        print(f"{path}: {error}", file=sys.stderr)
        return 1
    except PilotError as error:
        print(f"the pilot cannot follow it, so it may be a false alarm: {error}")
        return 1
    memory, hero = session.memory, session.world.hero
    print(f"{len(trace.steps)} steps were followed to where {trace.found}")
    print(f"chapter {memory.chapter}, {memory.place} {tuple(hero.at)}, tick {session.ticks}: {session.stop}")
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
