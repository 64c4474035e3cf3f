"""Measures speeds and prints them as one table: ratios taken in one run, since machines are noisy."""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

RUNS = 50
"""Repetitions whose median counts, in one process."""
STARTS = 15
"""Repetitions whose median counts, where each is a process of its own."""
_TICKS = 600
_BARE = "import pygame; pygame.init(); pygame.display.set_mode((1280, 720)); pygame.display.flip()"
_GAME = "import sys; from game.app import Options, run; sys.exit(run(Options(frames=1)))"


@dataclass(frozen=True, slots=True)
class Row:
    """One measured value and its bound, which is a least or a most."""

    name: str
    value: float
    bound: float
    unit: str
    at_least: bool = False

    @property
    def kept(self) -> bool:
        """Whether the bound holds."""
        return self.value >= self.bound if self.at_least else self.value <= self.bound

    def __str__(self) -> str:
        """One line of the table."""
        sign = ">=" if self.at_least else "<="
        verdict = "" if self.kept else "   MISSED"
        return f"{self.name:58} {self.value:10.2f} {sign} {self.bound:8.2f} {self.unit}{verdict}"


def median(work: Callable[[], object], runs: int = RUNS) -> float:
    """The median of how many seconds `work` takes."""
    return medians([work], runs)[0]


def medians(works: Sequence[Callable[[], object]], runs: int = RUNS) -> list[float]:
    """The same of several works, done by turns: what slows the machine for a while slows them all."""
    found: list[list[float]] = [[] for _ in works]
    for _ in range(runs):
        for work, taken in zip(works, found, strict=True):
            began = time.perf_counter()
            work()
            taken.append(time.perf_counter() - began)
    return [statistics.median(taken) for taken in found]


def session_rows() -> Iterator[Row]:
    """A session without a window, against real time, and both chapters by the pilot."""
    from game.content import load_content
    from game.core.lasting import lasting
    from game.session.playthrough import Playthrough, begin_at

    with lasting():
        content = load_content()
    session = begin_at(content, "apartment")

    def second() -> None:
        for _ in range(_TICKS):
            session.tick()

    factor = _TICKS / 60 / median(second)
    yield Row("headless session in the apartment, against real time", factor, 1500, "times", at_least=True)
    seconds = median(lambda: Playthrough(content, until=1).play(), 5)
    yield Row("chapters 0 and 1 by playthrough", seconds, 3, "s")


def place_rows() -> Iterator[Row]:
    """Loading the apartment, guard included, against pytmx alone."""
    import pytmx

    from game.content import find_folders
    from game.places import Tilesets, load_place
    from game.places.sources import Sources

    folders = find_folders()
    path = folders.maps / "apartment.tmx"
    sources = Sources(folders.maps, folders.assets)
    kept = Tilesets(sources)
    load_place(path, kept)
    bare, fresh, again = medians(
        (
            lambda: pytmx.TiledMap(str(path), allow_duplicate_names=True),
            lambda: load_place(path, Tilesets(sources)),
            lambda: load_place(path, kept),
        )
    )
    yield Row("apartment.tmx with guard, against pytmx alone", fresh / bare, 2.5, "times")
    yield Row("the same once its tilesets were read", again / bare, 1.6, "times")


def start_rows() -> Iterator[Row]:
    """From process start to the first frame of the title, against an empty pygame window."""
    bare, game = medians([partial(_start, code) for code in (_BARE, _GAME)], STARTS)
    yield Row("process start to title, against an empty window", game / bare, 1.8, "times")


def yarn_rows() -> Iterator[Row]:
    """What the Yarn machine is measured by."""
    from tools import bench_yarn

    for name, value, bound, unit in bench_yarn.rows():
        yield Row(name, value, bound, unit, at_least=unit == "times")


def view_rows() -> Iterator[Row]:
    """What painting is measured by."""
    from tools import bench_view

    for name, value, bound, unit in bench_view.rows():
        yield Row(name, value, bound, unit)


GROUPS: dict[str, Callable[[], Iterator[Row]]] = {
    "session": session_rows,
    "places": place_rows,
    "start": start_rows,
    "view": view_rows,
    "yarn": yarn_rows,
}


_WHICH = f"which of {', '.join(GROUPS)} (default: all)"


def main() -> int:
    """Prints the table; exit status 1 where a bound is missed and --strict was asked for."""
    parser = argparse.ArgumentParser(prog="python -m tools.bench", description=__doc__)
    parser.add_argument("groups", nargs="*", metavar="GROUP", choices=[[], *GROUPS], help=_WHICH)
    parser.add_argument("--strict", action="store_true", help="exit status 1 where a bound is missed")
    options = parser.parse_args()
    kept = True
    for name in options.groups or GROUPS:
        for row in GROUPS[name]():
            print(row, flush=True)
            kept = kept and row.kept
    return 0 if kept or not options.strict else 1


def _start(code: str) -> None:
    environment = {**os.environ, "SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy"}
    root = Path(__file__).resolve().parent.parent
    subprocess.run([sys.executable, "-c", code], check=True, cwd=root, env=environment, capture_output=True)


if __name__ == "__main__":
    sys.exit(main())
