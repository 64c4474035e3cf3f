"""Explore: every state of a chapter that a player can come to."""

from __future__ import annotations

import argparse
import re
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from game.commands.content import loaded
from game.commands.subcommands import Subcommands

if TYPE_CHECKING:
    from game.content import Content
    from game.explorer import Entry, Exploration
    from game.explorer.leaving import Leaving

PROGRESS_STATES = 50
"""States between two signs of life."""
_BEGINS = re.compile(r"Ch(\d+)_Begin")
_EXAMPLES = """\
examples:
  python -m game explore 1                               prove chapter 1
  python -m game explore --most-states 5000              a little of every chapter
  python -m game explore --replay traces/chapter1-1.json let the pilot follow a fault that was found"""


def add(commands: Subcommands) -> None:
    """Enter it with its options."""
    explore = commands.add_parser(
        "explore",
        help="walk every reachable state of a chapter",
        description=(
            "Walks every story state that a player can come to, and proves that the chapter's end can be\n"
            "reached from each, that milestones come in order, and that every line and option is seen.\n"
            "Exit status 0 only if all is proved; else the shortest way to each fault is printed and\n"
            "written as a trace, which --replay lets the pilot follow."
        ),
        epilog=_EXAMPLES,
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
    explore.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Explores the chapters that were asked for, those before them for where they lead."""
    content = loaded()
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
        if known % PROGRESS_STATES == 0 and sys.stderr.isatty():
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
